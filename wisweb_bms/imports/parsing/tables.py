"""The work of a child that is handed a spreadsheet or a csv."""

from __future__ import annotations

from .cells import as_answer


def read(content: bytes) -> bytes:
    """Its tables, written as ``cells`` says. Declined with the reason where they can't be read."""
    # Each needs libraries that the other does not, and starting is most of a small file's time.
    if content[:2] == b"PK":
        from . import workbook

        return as_answer(workbook.read(content))
    from . import delimited

    return as_answer([delimited.read(content)])
