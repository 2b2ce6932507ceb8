"""Official statistics as they are published: JSON-stat and the banks' own tables, empty cells kept empty."""

from __future__ import annotations

import datetime as dt
import io
import json
from decimal import Decimal
from typing import Final

from wisweb_bms.engine.periods import read_day

from .bank_tables import read_bank_table
from .handing_over import read_apart
from .heads import period_of
from .official_table import AS_IT_STANDS, Place, Reading, Statistics

WORK: Final = "wisweb_bms.imports.parsing.statistics:read"


def read_statistics(content: bytes, name: str, how: Reading = AS_IT_STANDS) -> Statistics:
    """The table. TableRefused where it is neither JSON-stat nor a table with a region in every row."""
    if content.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"{":
        return _cube(read_apart(WORK, content))
    return read_bank_table(content, name, how)


def _cube(answer: bytes) -> Statistics:
    """As ``parsing.statistics`` has written it."""
    lines = io.BytesIO(answer)
    head = json.loads(next(lines))
    regions, series = head["regions"], head["series"]
    labels: dict[str, str] = {}
    for code, label in series:
        labels.setdefault(code, label)
    periods = [period_of(code) or "" for code in head["periods"]]
    values: dict[Place, Decimal] = {}
    missing: dict[Place, str] = {}
    for line in lines:
        for region, one, period, figure, *symbol in json.loads(line):
            if periods[period]:
                place = (regions[region][0], series[one][0], periods[period])
                if symbol:
                    missing[place] = symbol[0]
                else:
                    values[place] = Decimal(figure)
    return Statistics(
        head["label"],
        head["source"],
        _day(head["updated"]),
        dict(regions),
        labels,
        [p for p in periods if p],
        values,
        {place: symbol for place, symbol in missing.items() if place not in values},
    )


def _day(text: str) -> dt.date | None:
    try:
        return read_day(text[:10])
    except ValueError:
        return None
