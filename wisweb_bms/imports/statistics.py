"""Official statistics as they are published: JSON-stat and KOSTRA's wide csv, empty cells kept empty."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from itertools import product
from math import prod
from typing import Any

from wisweb_bms.models.types import SCALE

from . import amounts
from .heads import period_of
from .refusing import TableRefused
from .tables import LARGEST, read_upload, text_of

MOST_CELLS = 2_000_000
_YEARLY = re.compile(r"(.+?)[_ ](\d{4}(?:[KQT]\d|M\d\d|H\d)?)")


@dataclass(frozen=True, slots=True)
class Statistics:
    """Regions, series and periods of one table, and the cells that hold a figure."""

    label: str
    source: str
    updated: dt.date | None
    regions: Mapping[str, str]
    series: Mapping[str, str]
    periods: Sequence[str]
    values: Mapping[tuple[str, str, str], Decimal]

    def own_region(self, number: str) -> str | None:
        """The municipality's own row, by its official number."""
        fitting = (
            c for c in self.regions if number and c in (number, f"{number}00", f"K-{number}")
        )
        return next(fitting, None)


def read_statistics(content: bytes, name: str) -> Statistics:
    """The table. TableRefused where it is neither JSON-stat nor a csv with a region in every row."""
    if len(content) > LARGEST:
        raise TableRefused("too_big", most=LARGEST // 1_000_000)
    if content.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"{":
        return _json_stat(content)
    return _wide(read_upload(content, name), name)


def _json_stat(content: bytes) -> Statistics:
    try:
        read = json.loads(content, parse_float=Decimal, parse_int=Decimal)
        return _cube(_dataset(read))
    except (
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        RecursionError,
        InvalidOperation,
    ) as fault:
        raise TableRefused("jsonstat") from fault


def _dataset(read: Mapping[str, Any]) -> Mapping[str, Any]:
    """The first data set; before version 2 it lies one step down, with its shape among the dimensions."""
    if read.get("class") == "dataset":
        return read
    found = read.get("dataset") or next(iter(read.values()), None)
    if not isinstance(found, Mapping):
        raise ValueError("no data set")
    inner = found["dimension"]
    shape = {"id": inner["id"], "size": inner["size"], "role": inner.get("role", {})}
    return {**shape, **found}


def _cube(read: Mapping[str, Any]) -> Statistics:
    names: list[str] = list(read["id"])
    sizes = [int(n) for n in read["size"]]
    if len(names) != len(sizes) or prod(sizes) > MOST_CELLS or not all(n > 0 for n in sizes):
        raise ValueError("shape")
    role = read.get("role") or {}
    geo = _dimension(names, role.get("geo"), ("region", "kommune", "geo"))
    time = _dimension(names, role.get("time"), ("tid", "time", "year", "år"))
    codes = [_codes(read["dimension"][name]["category"]) for name in names]
    kept = read["value"]
    whole = isinstance(kept, Mapping) or len(kept) == prod(sizes)
    if not whole or [len(c) for c in codes] != sizes:
        raise ValueError("shape")
    rest = [n for n in range(len(names)) if n not in (geo, time)]
    several = [n for n in rest if sizes[n] > 1] or rest[-1:]
    series: dict[str, str] = {}
    values: dict[tuple[str, str, str], Decimal] = {}
    periods = {code: period_of(code) or "" for code, _label in codes[time]}
    for place, cell in enumerate(product(*codes)):
        key = ".".join(cell[n][0] for n in rest) or "tall"
        series.setdefault(key, ", ".join(cell[n][1] for n in several) or key)
        found = kept.get(str(place)) if isinstance(kept, Mapping) else kept[place]
        period = periods[cell[time][0]]
        if isinstance(found, Decimal) and period:
            values[(cell[geo][0], key, period)] = _exact(found)
    return Statistics(
        str(read.get("label", ""))[:200],
        str(read.get("source", ""))[:200],
        _day(str(read.get("updated", ""))),
        dict(codes[geo]),
        series,
        [p for p in periods.values() if p],
        values,
    )


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
        index = sorted(index, key=lambda code: index[code])
    return [(str(code), str(labels.get(code, code))) for code in index]


def _exact(value: Decimal) -> Decimal:
    if not value.is_finite() or abs(value) >= Decimal(10) ** 12:
        raise ValueError("too large")
    return value.quantize(Decimal(1).scaleb(-SCALE)).normalize() + 0


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text[:10])
    except ValueError:
        return None


def _wide(sheets: Sequence[Any], name: str) -> Statistics:
    """One row a region, one column a series and year: ``areal_130_eier_2014``."""
    sheet = sheets[0]
    columns: dict[int, tuple[str, str]] = {}
    for place, head in enumerate(sheet.heads):
        found = _YEARLY.fullmatch(head)
        period = period_of(found[2]) if found else None
        if place and found and period:
            columns[place] = (found[1], period)
    if not columns:
        raise TableRefused("statistics")
    regions: dict[str, str] = {}
    values: dict[tuple[str, str, str], Decimal] = {}
    for _number, row in sheet.numbered():
        region = text_of(row[0])
        regions[region] = region.removesuffix("00") if len(region) == 6 else region
        for place, (series, period) in columns.items():
            cell = row[place] if place < len(row) else None
            if amounts.is_nothing(cell):
                continue
            try:
                values[(region, series, period)] = amounts.read(cell, amounts.ENGLISH)
            except amounts.NumberRefused as fault:
                raise TableRefused("statistics") from fault
    known = {series: series.replace("_", " ") for series, _ in columns.values()}
    periods = list(dict.fromkeys(period for _, period in columns.values()))
    return Statistics(name[:200], "", None, regions, known, periods, values)
