"""A filled database of each schema, kept as SQL; run as a module, it archives the schema of today.

The dump is made once, when a schema lands, and never again: a later change of the product must show
the same cards from it.
"""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.databases import engine_for
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.tree import Node
from wisweb_bms.migrations import run
from wisweb_bms.models import MunicipalityRow, TreeUnit
from wisweb_bms.queries.facts import Scope
from wisweb_bms.queries.names import Names
from wisweb_bms.queries.register import scorecards
from wisweb_bms.queries.results import results
from wisweb_bms.releasing import in_short_transaction

ARCHIVE = Path(__file__).with_name("archive")
TODAY = dt.date(2026, 9, 16)
PERIODS = ("2024", "2025", "2026T1", "2026T2", "2026")


def cards_of(session: Session) -> dict[str, list[dict[str, Any]]]:
    """Card and period → every cell of every unit."""
    row = session.scalars(select(MunicipalityRow)).one()
    units = session.scalars(select(TreeUnit).order_by(TreeUnit.unit_key)).all()
    nodes = tuple(Node(u.unit_key, u.name, u.parent_key, u.sort) for u in units)
    scope = Scope(session, row, TODAY, nodes)
    scope = replace(scope, release=in_short_transaction(scope))
    names = Names((), row.host_key, frozenset({"*"}))
    return {
        f"{card.name} {key}": list(results(scope, card, Period.parse(key), names))
        for card in scorecards(session, row.id)
        for key in PERIODS
    }


def main() -> None:
    """Archive the demo as it stands in the newest schema."""
    from tests.conftest import hemne_content
    from wisweb_bms.services import enabling, load, tree_watch
    from wisweb_bms.services.actor import system

    content = hemne_content()
    units = content["enheter"]
    nodes = tuple(Node(u["id"], u["navn"], u["overordnet"], n) for n, u in enumerate(units))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "new.db"
        engine = engine_for(f"sqlite:///{file}")
        run.upgrade(engine)
        with Session(engine) as session:
            row = enabling.enable(session, "hemne", system("archive"))
            tree_watch.keep(session, row.id, nodes, TODAY)
            load.load(session, row.id, content, system("archive"), "HK")
            session.commit()
            cards = cards_of(session)
        (name,) = run.current(engine)
        engine.dispose()
        with sqlite3.connect(file) as connection:
            lines = "\n".join(connection.iterdump())
        connection.close()
    ARCHIVE.mkdir(exist_ok=True)
    (ARCHIVE / f"{name}.sql").write_text(lines + "\n", encoding="utf-8")
    text = json.dumps(cards, ensure_ascii=False, indent=0)
    (ARCHIVE / f"{name}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
