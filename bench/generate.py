"""Fills a municipality of any size: units in sectors, indicators of three kinds, points back in time."""

from __future__ import annotations

import datetime as dt
import random
from decimal import Decimal
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from wisweb_bms.engine.tree import Node
from wisweb_bms.models import (
    Entry,
    FocusArea,
    Indicator,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
    Placement,
    Scorecard,
    SuccessCriterion,
    Target,
)
from wisweb_bms.models.ids import new_id, new_ids
from wisweb_bms.models.order import next_in_order

KINDS = (
    {"entry_kind": "number", "operator": "weighted_mean", "unit_of_measure": "%"},
    {"entry_kind": "ratio", "operator": "ratio", "unit_of_measure": "%", "factor": Decimal(100)},
    {"entry_kind": "deviation", "operator": "deviation", "unit_of_measure": "%"},
)
STAMP = {
    "at": dt.datetime(2026, 1, 15, tzinfo=dt.UTC),
    "actor_kind": "system",
    "actor_key": "bench",
    "correlation_id": "bench",
}


def nodes(units: int) -> tuple[Node, ...]:
    """A root, sectors of nine units each, and the units."""
    found = [Node("R", "Bykommune", None, 0)]
    for number in range(1, units):
        sector = f"S{(number - 1) // 10:03}"
        if (number - 1) % 10 == 0:
            found.append(Node(sector, f"Sektor {sector}", "R", number))
        else:
            found.append(Node(f"U{number:04}", f"Enhet {number}", sector, number))
    return tuple(found)


def quarters(points: int, last_year: int = 2025) -> list[tuple[str, dt.date, dt.date]]:
    """Quarters back in time from the end of a year, newest first: key, first and last day."""
    found = []
    for back in range(points):
        year, quarter = last_year - back // 4, 4 - back % 4
        first = dt.date(year, 3 * quarter - 2, 1)
        following = dt.date(year + quarter // 4, 3 * quarter % 12 + 1, 1)
        found.append((f"{year}Q{quarter}", first, following - dt.timedelta(days=1)))
    return found


def fill(
    session: Session,
    municipality_id: int,
    tree: tuple[Node, ...],
    indicators: int,
    points: int,
    *,
    with_entries: bool = True,
) -> int:
    """The card's id. Everything by bulk inserts, the same for the same numbers."""
    chance = random.Random(1)
    common = {"municipality_id": municipality_id}

    def add(model: Any, **columns: Any) -> int:
        row_id = new_id(session)
        session.execute(insert(model).values(id=row_id, **common, **columns))
        return row_id

    card = add(
        Scorecard,
        name="Hovedkort",
        kind="main",
        unit_key="R",
        first_year=2000,
        sort=0,
        lock_version=1,
    )
    leaves = [n.key for n in tree if n.key.startswith("U")] or ["R"]
    entries: list[dict[str, Any]] = []
    for number in range(indicators):
        if number % 12 == 0:
            area = add(
                FocusArea,
                code=f"F{number}",
                name=f"Område {number}",
                aim="",
                sort=number,
                lock_version=1,
            )
        if number % 4 == 0:
            criterion = add(
                SuccessCriterion,
                focus_area_id=area,
                code=f"K{number}",
                text=f"Kriterium {number}",
                sort=number,
                lock_version=1,
            )
        kind = KINDS[number % 3]
        indicator = add(
            Indicator,
            code=f"N{number:03}",
            name=f"Indikator {number}",
            frequency="quarter",
            goal="",
            source="",
            how_to_find="",
            responsible_role="leader",
            life_cycle="active",
            privacy=False,
            lock_version=1,
        )
        version = add(
            IndicatorVersion,
            indicator_id=indicator,
            number=1,
            valid_from=dt.date(2000, 1, 1),
            direction="higher",
            decimals=1,
            **{"factor": Decimal(1), **kind},
        )
        add(
            Placement,
            scorecard_id=card,
            indicator_id=indicator,
            focus_area_id=area,
            criterion_id=criterion,
            sort=number,
            key_mark=False,
        )
        add(
            Target,
            indicator_version_id=version,
            unit_key="R",
            valid_from=dt.date(2000, 1, 1),
            green=Decimal(60),
            yellow=Decimal(40),
            state="adopted",
            lock_version=1,
            **STAMP,
        )
        entries += _points(session, common, indicator, version, number, leaves, points, chance)
    if with_entries:
        # Last: PostgreSQL keeps the plan by which it checks a foreign key, and one made while the
        # measurements are few reads all of them for every entry.
        session.execute(insert(Entry), entries)
    session.flush()
    return card


def _figures(kind: int, chance: random.Random) -> dict[str, Any]:
    """What a measurement of that kind holds, and nothing else."""
    figures = (
        {
            "value": Decimal(chance.randint(0, 1000)).scaleb(-1),
            "weight": Decimal(chance.randint(10, 600)).scaleb(-1),
        },
        {
            "numerator": Decimal(chance.randint(0, 50)),
            "denominator": Decimal(chance.randint(50, 90)),
        },
        {"actual": Decimal(chance.randint(900, 1100)), "budget": Decimal(1000)},
    )
    return {**figures[kind], "stage": "final"}


def _points(
    session: Session,
    common: dict[str, Any],
    indicator: int,
    version: int,
    number: int,
    leaves: list[str],
    points: int,
    chance: random.Random,
) -> list[dict[str, Any]]:
    """Makes an indicator's points and measurements; gives the entries that go with them."""
    wanted = quarters(points)
    ids = new_ids(session, len(wanted))
    rows = [
        {
            **common,
            "id": row_id,
            "indicator_id": indicator,
            "indicator_version_id": version,
            "period_kind": "quarter",
            "period_key": key,
            "first_day": first,
            "last_day": last,
            "measuring_date": last,
            "deadline": last + dt.timedelta(days=20),
        }
        for row_id, (key, first, last) in zip(ids, wanted, strict=True)
    ]
    session.execute(insert(MeasurementPoint), rows)
    cells = [(point, leaf) for point in ids for leaf in leaves]
    measured, entered = new_ids(session, len(cells)), new_ids(session, len(cells))
    sequence = next_in_order(session)
    measurements, entries = [], []
    for row_id, entry_id, (point, leaf) in zip(measured, entered, cells, strict=True):
        figures = _figures(number % 3, chance)
        measurements.append(
            {
                **common,
                "id": row_id,
                "point_id": point,
                "unit_key": leaf,
                "entry_id": entry_id,
                "entry_sequence": sequence,
                **figures,
            }
        )
        entries.append(
            {
                **common,
                "id": entry_id,
                "sequence": sequence,
                "measurement_id": row_id,
                "send_key": f"b{entry_id}",
                **figures,
                **STAMP,
            }
        )
    session.execute(insert(Measurement), measurements)
    return entries
