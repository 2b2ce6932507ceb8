"""Frozen view models as canonical JSON and back, by their type hints alone: the form that snapshots are kept in."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import json
import types
from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Annotated, Any, Final, TypeVar, Union, get_args, get_origin, get_type_hints

from .periods import Period

_PERSON: Final = "person"
_KIND: Final = "is"
"""Where a field may hold one of several types, the name of the one that it holds."""
Person = Annotated[str, _PERSON]
"""A host's user key. In canonical JSON a neutral word stands in its place, so that a person can be
forgotten and the hash still holds."""

T = TypeVar("T")


@dataclasses.dataclass(frozen=True, slots=True)
class Canonical:
    """Canonical JSON, and for each word that stands for a person the user key it stood for."""

    text: str
    people: dict[str, str]


def canonical(value: Any) -> Canonical:
    """Sorted keys, no spaces, decimals as strings, days as ISO; every field is written."""
    words: dict[str, str] = {}
    plain = _plain(value, type(value), words)
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return Canonical(text, {word: key for key, word in words.items()})


def digest(text: str) -> str:
    """The content hash: SHA-256 of the canonical text, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def from_canonical(text: str, kind: type[T]) -> T:
    """The value again, each person by their neutral word.

    A field that the text lacks gets its default, one that the type no longer has is passed over.
    """
    return _reader(kind)(json.loads(text, parse_float=Decimal))


def _plain(value: Any, hint: Any, words: dict[str, str]) -> Any:
    if value is None:
        return None
    if _is_person(hint):
        return words.setdefault(value, f"p{len(words) + 1}")
    if isinstance(value, Period):
        return value.key
    if dataclasses.is_dataclass(value):
        hints = hints_of(type(value))
        made = {f.name: _plain(getattr(value, f.name), hints[f.name], words)
                for f in dataclasses.fields(value)}  # fmt: skip
        return made | {_KIND: type(value).__name__} if _kinds(hint) else made
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC).isoformat()
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, tuple):
        inner = get_args(_bare(hint))
        return [_plain(one, h, words) for one, h in zip(value, _each(inner, value), strict=True)]
    if isinstance(value, bool | int | str):
        return value
    raise TypeError(f"{type(value).__name__} has no canonical form")


def _each(inner: tuple[Any, ...], value: tuple[Any, ...]) -> list[Any]:
    """The hint of each member: ``tuple[X, ...]`` or ``tuple[X, Y]``."""
    return [inner[0]] * len(value) if inner[-1] is ... else list(inner)


def _is_person(hint: Any) -> bool:
    if get_origin(hint) is Annotated:
        return _PERSON in get_args(hint)[1:]
    return any(_is_person(one) for one in _options(hint))


def _options(hint: Any) -> tuple[Any, ...]:
    """The members of a union; none for anything else."""
    return get_args(hint) if get_origin(hint) in (Union, types.UnionType) else ()


@cache
def _kinds(hint: Any) -> dict[str, type]:
    """The types by name, where the hint leaves a choice of several."""
    found = [o for o in _options(hint) if isinstance(o, type) and dataclasses.is_dataclass(o)]
    return {one.__name__: one for one in found} if len(found) > 1 else {}


def _bare(hint: Any) -> Any:
    """The hint without ``| None``."""
    left = [one for one in _options(hint) if one is not type(None)]
    return left[0] if len(left) == 1 else hint


@cache
def hints_of(kind: type) -> dict[str, Any]:
    """The resolved type hints of a dataclass."""
    return get_type_hints(kind, include_extras=True)


@cache
def _reader(hint: Any) -> Callable[[Any], Any]:
    """What makes a value of that hint from plain JSON."""
    if type(None) in _options(hint):
        inner = _reader(_bare(hint))
        return lambda plain: None if plain is None else inner(plain)
    if _kinds(hint):
        readers = {name: _reader(kind) for name, kind in _kinds(hint).items()}
        return lambda plain: readers[plain[_KIND]](plain)
    if get_origin(hint) is Annotated:
        return _reader(get_args(hint)[0])
    if get_origin(hint) is tuple:
        return _tuple_reader(get_args(hint))
    if hint is Period:
        return Period.parse
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return _object_reader(hint)
    return _scalar_reader(hint)


def _tuple_reader(inner: tuple[Any, ...]) -> Callable[[Any], Any]:
    if inner[-1] is ...:
        one = _reader(inner[0])
        return lambda plain: tuple(map(one, plain))
    each = [_reader(hint) for hint in inner]
    return lambda plain: tuple(read(p) for read, p in zip(each, plain, strict=True))


def _object_reader(kind: type) -> Callable[[Any], Any]:
    hints = hints_of(kind)
    readers = {f.name: _reader(hints[f.name]) for f in dataclasses.fields(kind)}

    def read(plain: Any) -> Any:
        return kind(**{name: made(plain[name]) for name, made in readers.items() if name in plain})

    return read


_SCALARS: Final[dict[Any, Callable[[Any], Any]]] = {
    Decimal: Decimal,
    dt.date: dt.date.fromisoformat,
    dt.datetime: dt.datetime.fromisoformat,
    str: str,
    int: int,
    bool: bool,
}


def _scalar_reader(hint: Any) -> Callable[[Any], Any]:
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    if hint not in _SCALARS:
        raise TypeError(f"{hint} has no canonical form")
    return _SCALARS[hint]
