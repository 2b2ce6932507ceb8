"""The faults of a form as the summary above it names them: where the field is, what it is called, the reason."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

Fault = tuple[str, str, str]
"""The address of the field on the page, its name, and why what stands there is not taken."""


class TypedField(Protocol):
    """A field as it was sent."""

    @property
    def name(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def error(self) -> str: ...


def field_faults(fields: Iterable[TypedField]) -> list[Fault]:
    """One fault for each of the fields, whose controls have their names as ids; a question is a reason too."""
    return [(f"#bms-{f.name}", f.label, f.error or getattr(f, "question", "")) for f in fields]
