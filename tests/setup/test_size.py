"""The register and the plan at 300 indicators, 813 real units and ten years: small pages, few statements."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import pytest
from sqlalchemy import event, insert, select

from bench.generate import fill
from demo import harstad
from tests.conftest import token_of
from tests.contract.plain_host import adapter, plain_app
from tests.databases import sqlite_url
from wisweb_bms.engine.tree import Node
from wisweb_bms.hooks import Unit
from wisweb_bms.host import get_host
from wisweb_bms.models import Indicator, Measurement, MeasurementPoint
from wisweb_bms.models.ids import new_ids
from wisweb_bms.services import enabling, tree_watch
from wisweb_bms.services.actor import system

REAL = Path(harstad.__file__).parent / "data" / "underenheter_6_kommuner.csv"
INDICATORS, QUARTERS, PLANNED = 300, 40, 3
LARGEST = 300_000
MOST_STATEMENTS = 40


def tree() -> tuple[Node, ...]:
    """The sub-units of six municipalities, as the register names them, below a root and six areas."""
    with REAL.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter=";"))
    areas = {name: f"K{n}" for n, name in enumerate(dict.fromkeys(r["kommune"] for r in rows))}
    return (
        Node("R", "Storbyen", None, 0),
        *(Node(key, name, "R", n) for n, (name, key) in enumerate(areas.items())),
        *(
            Node(f"E{n:03}", harstad.spoken(row["navn"]), areas[row["kommune"]], n)
            for n, row in enumerate(rows, 1)
        ),
    )


@pytest.fixture(scope="module")
def city(tmp_path_factory, _demo_day):
    nodes = tree()
    units = [Unit(n.key, n.name, n.parent_key, n.sort) for n in nodes]
    answers = adapter(bms_unit_tree=lambda municipality_key: units)
    app = plain_app(sqlite_url(tmp_path_factory.mktemp("city")), answers)
    with app.app_context():
        session = get_host().session()
        row = enabling.enable(session, "hemne", system("test"))
        tree_watch.keep(session, row.id, nodes, dt.date(2020, 1, 1))
        card = fill(session, row.id, nodes, INDICATORS, QUARTERS, with_entries=False)
        planned = session.scalars(select(Indicator.id).order_by(Indicator.code)).all()[:PLANNED]
        points = session.scalars(
            select(MeasurementPoint.id).where(MeasurementPoint.indicator_id.in_(planned))
        ).all()
        assert len(nodes) == 820 and len(points) == PLANNED * QUARTERS
        cells = [(p, n.key) for p in points for n in nodes if n.key.startswith("E")]
        rows = [
            {"municipality_id": row.id, "id": row_id, "point_id": p, "unit_key": key}
            for row_id, (p, key) in zip(new_ids(session, len(cells)), cells, strict=True)
        ]
        session.execute(insert(Measurement), rows)
        session.commit()
        return app, planned[0], card, session.get_bind().engine


def test_every_set_up_page_stays_small_and_asks_few_times(city):
    app, indicator, card, engine = city
    browser, headers = app.test_client(), {"X-User": "kari"}
    pages = (
        "/bms/oppsett/fokusomrader",
        "/bms/oppsett/indikatorer",
        "/bms/oppsett/indikatorer?enhet=R&sok=indikator",
        f"/bms/oppsett/indikatorer/{indicator}",
        f"/bms/oppsett/indikatorer/{indicator}?rediger=ja",
        "/bms/oppsett/handbok",
        f"/bms/oppsett/kort/{card}",
        "/bms/oppsett/bibliotek",
        "/bms/malinger",
        f"/bms/malinger/{indicator}?aar=2025",
        f"/bms/malinger/{indicator}/avslutt?dato=2016-12-31",
        "/bms/malinger/planlegg",
        "/bms/malinger/nytt-ar?aar=2026",
        "/bms/mal",
        f"/bms/mal/indikator/{indicator}",
        "/bms/mal/enhet?enhet=E001",
        "/bms/arshjul?enhet=R&aar=2025",
    )
    asked: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda _c, _u, sql, *_: asked.append(sql))
    for address in pages:
        asked.clear()
        page = browser.get(address, headers=headers)
        assert page.status_code == 200, address
        assert len(page.data) < LARGEST, (address, len(page.data))
        assert len(asked) < MOST_STATEMENTS, (address, len(asked))


def test_the_list_is_paged_and_the_search_finds_what_stands_on_a_later_page(city):
    app, *_ = city
    browser, headers = app.test_client(), {"X-User": "kari"}
    first = browser.get("/bms/oppsett/indikatorer", headers=headers).text
    assert "Side 1 av 6" in first and "Indikator 299" not in first
    found = browser.get("/bms/oppsett/indikatorer?sok=indikator+299", headers=headers).text
    assert "Indikator 299" in found and "1 indikator<" in found


def test_planning_everything_for_every_unit_is_shown_on_a_small_page_and_refused_by_its_size(city):
    app, *_ = city
    browser, headers = app.test_client(), {"X-User": "kari"}
    with app.app_context():
        ids = get_host().session().scalars(select(Indicator.id)).all()
    form = {"indikator": ids, "fra": 2027, "til": 2027, "hvem": "alle", "velg": "omrade.alle"}
    form["csrf_token"] = token_of(browser.get("/bms/malinger/planlegg", headers=headers).text)
    page = browser.post("/bms/malinger/planlegg", data=form, headers=headers)
    assert page.status_code == 200 and len(page.data) < LARGEST
    count = INDICATORS * 4 * 820
    assert f"Planlegg {count // 1000}\xa0000 målinger" in page.text
    del form["velg"]
    agreed = {"omrade": [n.key for n in tree()], "gjor": f"{count}.0", "confirmed": f"{count}.0"}
    page = browser.post("/bms/malinger/planlegg", data=form | agreed, headers=headers)
    assert "Planlegg høyst 20000 om gangen" in page.text
