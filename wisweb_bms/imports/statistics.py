"""Official statistics as they are published: JSON-stat and KOSTRA's wide csv, empty cells kept empty."""

from __future__ import annotations

import datetime as dt
import io
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from wisweb_bms.engine.periods import read_day

from . import amounts
from .handing_over import read_apart
from .heads import period_of
from .refusing import TableRefused
from .tables import read_upload, text_of

WORK: Final = "wisweb_bms.imports.parsing.statistics:read"
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
    if content.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"{":
        return _cube(read_apart(WORK, content))
    return _wide(read_upload(content, name), name)


def _cube(answer: bytes) -> Statistics:
    """As ``parsing.statistics`` has written it."""
    lines = io.BytesIO(answer)
    head = json.loads(next(lines))
    regions, series = head["regions"], head["series"]
    labels: dict[str, str] = {}
    for code, label in series:
        labels.setdefault(code, label)
    periods = [period_of(code) or "" for code in head["periods"]]
    values: dict[tuple[str, str, str], Decimal] = {}
    for line in lines:
        for region, one, period, figure in json.loads(line):
            if periods[period]:
                place = (regions[region][0], series[one][0], periods[period])
                values[place] = Decimal(figure)
    return Statistics(
        head["label"],
        head["source"],
        _day(head["updated"]),
        dict(regions),
        labels,
        [p for p in periods if p],
        values,
    )


def _day(text: str) -> dt.date | None:
    try:
        return read_day(text[:10])
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
