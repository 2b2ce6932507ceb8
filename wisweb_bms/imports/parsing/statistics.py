"""JSON-stat: the cube of regions, series and periods that it holds, with empty cells left out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import product
from math import prod
from typing import Any, Final

from wisweb_bms.confined.limits import Declined
from wisweb_bms.engine.characters import composed

MOST_CELLS: Final = 2_000_000
MOST_DIMENSIONS: Final = 20
LONGEST_NAME: Final = 1_000
LONGEST_SYMBOL: Final = 20
AT_A_TIME: Final = 1_000
"""Figures on one line of the answer."""


def read(content: bytes) -> bytes:
    """A line with the regions, series and periods, then lines of figures that name them by number.

    Every figure is ``[region, series, period, text]``, the text as it stood; a cell without one, that
    says why, is ``[region, series, period, "", symbol]``. Declined (jsonstat)
    where it is no such table.
    """
    try:
        # Numbers stay text until it is known that they are small: nothing of the file is calculated.
        found = json.loads(content, parse_float=Figure, parse_int=Figure)
        lines = list(_lines(_dataset(found)))
    except (
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        RecursionError,
        ArithmeticError,
    ) as fault:
        raise Declined("jsonstat") from fault
    return "\n".join(json.dumps(line, ensure_ascii=False) for line in lines).encode(
        "utf-8", "replace"
    )


class Figure(str):
    """A number as it is written in the file."""

    __slots__ = ()

    def whole(self) -> int:
        """ValueError for what is no count of the cells that we take."""
        text = self.removesuffix(".0")
        if not (text.isascii() and text.isdecimal() and len(text) < 10):
            raise ValueError("no count")
        return int(text)


def _dataset(read: Any) -> Mapping[str, Any]:
    """The first data set; before version 2 it lies one step down, with its shape among the dimensions."""
    if read.get("class") == "dataset":
        return read
    found = read.get("dataset") or next(iter(read.values()), None)
    if not isinstance(found, Mapping):
        raise ValueError("no data set")
    inner = found["dimension"]
    shape = {"id": inner["id"], "size": inner["size"], "role": inner.get("role", {})}
    return {**shape, **found}


def _lines(read: Mapping[str, Any]) -> Iterator[Any]:
    names: list[str] = list(read["id"])
    sizes = [one.whole() for one in read["size"]]
    if len(names) != len(sizes) or len(names) > MOST_DIMENSIONS:
        raise ValueError("shape")
    if prod(sizes) > MOST_CELLS or not all(sizes):
        raise ValueError("shape")
    codes = [_codes(read["dimension"][name]["category"]) for name in names]
    kept = read["value"]
    whole = isinstance(kept, Mapping) or len(kept) == prod(sizes)
    if not whole or [len(c) for c in codes] != sizes:
        raise ValueError("shape")
    role = read.get("role") or {}
    geo = _dimension(names, role.get("geo"), ("region", "kommune", "geo"))
    time = _dimension(names, role.get("time"), ("tid", "time", "year", "år"))
    yield from _figures(read, _Cube(codes, sizes, geo, time), kept)


class _Cube:
    """The dimensions with their codes and labels, and which of them is the place and the time."""

    def __init__(
        self, codes: list[list[tuple[str, str]]], sizes: list[int], geo: int, time: int
    ) -> None:
        self.codes, self.geo, self.time = codes, geo, time
        self.rest = [n for n in range(len(codes)) if n not in (geo, time)]
        self.several = [n for n in self.rest if sizes[n] > 1] or self.rest[-1:]

    def series(self) -> dict[tuple[int, ...], tuple[str, str]]:
        """Code and label of each series, by its places along the other dimensions."""
        made: dict[tuple[int, ...], tuple[str, str]] = {}
        for places in product(*(range(len(self.codes[n])) for n in self.rest)):
            at = dict(zip(self.rest, places, strict=True))
            key = ".".join(self.codes[n][at[n]][0] for n in self.rest) or "tall"
            label = ", ".join(self.codes[n][at[n]][1] for n in self.several) or key
            made[places] = (key, label)
        return made


def _figures(read: Mapping[str, Any], cube: _Cube, kept: Any) -> Iterator[Any]:
    series = cube.series()
    yield {
        "label": str(read.get("label", ""))[:200],
        "source": str(read.get("source", ""))[:200],
        "updated": str(read.get("updated", ""))[:40],
        "regions": cube.codes[cube.geo],
        "series": list(series.values()),
        "periods": [code for code, _label in cube.codes[cube.time]],
    }
    symbols = _symbols(read.get("status"))
    number = {places: n for n, places in enumerate(series)}
    sparse = isinstance(kept, Mapping)
    line: list[Any] = []
    for place, at in enumerate(product(*(range(len(c)) for c in cube.codes))):
        found = kept.get(str(place)) if sparse else kept[place]
        symbol = "" if isinstance(found, Figure) else symbols(place)
        if not isinstance(found, Figure) and not symbol:
            continue
        where = [at[cube.geo], number[tuple(at[n] for n in cube.rest)], at[cube.time]]
        line.append([*where, _exact(found)] if isinstance(found, Figure) else [*where, "", symbol])
        if len(line) == AT_A_TIME:
            yield line
            line = []
    yield line


def _symbols(said: Any) -> Callable[[int], str]:
    """What the table says of a cell without a figure: one word for all, a list, or by the cell's number."""

    def of(place: int) -> str:
        found = said
        if isinstance(said, Mapping):
            found = said.get(str(place))
        elif isinstance(said, list):
            found = said[place] if place < len(said) else ""
        return found.strip()[:LONGEST_SYMBOL] if isinstance(found, str) else ""

    return of


def _dimension(names: Sequence[str], given: Any, words: Sequence[str]) -> int:
    if given:
        return names.index(given[0])
    for place, name in enumerate(names):
        if any(word in name.casefold() for word in words):
            return place
    raise ValueError("dimension")


def _codes(category: Mapping[str, Any]) -> list[tuple[str, str]]:
    labels = category.get("label") or {}
    index = category.get("index") or list(labels)
    if isinstance(index, Mapping):
        index = sorted(index, key=lambda code: index[code].whole())
    found = [(composed(str(code)), composed(str(labels.get(code, code)))) for code in index]
    if any(len(text) > LONGEST_NAME for pair in found for text in pair):
        raise ValueError("long")
    return found


def _exact(written: Figure) -> str:
    """As six decimals hold it."""
    value = Decimal(written)
    if not value.is_finite() or abs(value) >= Decimal(10) ** 12:
        raise ValueError("too large")
    return str(value.quantize(Decimal("0.000001")).normalize() + 0)
