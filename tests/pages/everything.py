"""A municipality of any size with something of everything in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import Engine, insert, select, update
from sqlalchemy.orm import Session

from bench.generate import STAMP, fill, nodes
from tests.conftest import token_of
from tests.contract.plain_host import adapter, plain_app
from tests.imports.files import send
from tests.imports.test_statistics import WIDE
from tests.pages.addresses import ADDRESSES
from tests.reports.test_long_and_own import INSIDE
from tests.reports.test_long_and_own import template as word_template
from wisweb_bms.clock import now
from wisweb_bms.engine.tree import Node
from wisweb_bms.hooks import Unit
from wisweb_bms.host import get_host
from wisweb_bms.models import (
    Action,
    ActionHelper,
    ActionNote,
    ActionStatusChange,
    ActionStep,
    AnswerScale,
    Assessment,
    AuditRow,
    ChapterTemplate,
    Comparison,
    Entry,
    Favourite,
    FocusArea,
    Indicator,
    IndicatorVersion,
    Job,
    Measurement,
    MeasurementPoint,
    MunicipalityRow,
    Placement,
    Publication,
    ReportDocument,
    ReportText,
    Snapshot,
    SuccessCriterion,
    Upload,
    WordTemplate,
    YearEvent,
)
from wisweb_bms.models.ids import new_id, new_ids
from wisweb_bms.queries.report_views import Drawn
from wisweb_bms.services import enabling, feeds, tree_watch
from wisweb_bms.services.actor import system

ME = {**STAMP, "actor_kind": "user", "actor_key": "kari"}


@dataclass
class Filled:
    """A running app, who looks at it, and the ids that stand in the addresses."""

    app: Flask
    engine: Engine
    ids: dict[str, Any] = field(default_factory=dict)

    def addresses(self) -> Iterator[str]:
        """Every address of ours, with its prefix."""
        for listed in ADDRESSES.values():
            yield from ("/bms" + one.format(**self.ids) for one in listed)

    def browser(self) -> FlaskClient:
        browser = self.app.test_client()
        browser.environ_base["HTTP_X_USER"] = "kari"
        return browser


def filled(
    url: str,
    units: int,
    indicators: int,
    points: int,
    *more: Node,
    closed: tuple[Node, ...] = (),
    **hooks: Any,
) -> Filled:
    """The municipality, whose actions, plans, adoptions and trails grow with it; ``more`` are units too.

    ``closed`` are units of an earlier tree only, and ``hooks`` answers of the host's own.
    """
    today = (*nodes(units), *more)
    tree = (*today, *closed)
    listed = [Unit(n.key, n.name, n.parent_key, n.sort) for n in today]
    app = plain_app(url, adapter(bms_unit_tree=lambda municipality_key: listed, **hooks))
    with app.app_context():
        session: Session = get_host().session()
        row = enabling.enable(session, "hemne", system("test"))
        row.publishes = True
        tree_watch.keep(session, row.id, tree, dt.date(2020, 1, 1))
        if closed:
            tree_watch.keep(session, row.id, today, dt.date(2026, 1, 1))
        card = fill(session, row.id, tree, indicators, points, with_entries=False)
        found = Filled(app, session.get_bind().engine, {"card": card, "number": row.id})
        _More(session, row, found.ids, [n.key for n in tree]).add()
        session.commit()
    _by_hand(found, points)
    return found


class _More:
    """Adds what the benchmark does without: flagged and calculated indicators, actions, plans, trails."""

    def __init__(
        self, session: Session, row: MunicipalityRow, ids: dict[str, Any], units: list[str]
    ) -> None:
        self.session, self.row, self.ids, self.units = session, row, ids, units
        self.leaves = [key for key in units if key.startswith("U")]

    def add(self) -> None:
        self.indicators = list(self.session.scalars(select(Indicator.id).order_by(Indicator.code)))
        self.ids["indicator"], self.ids["about_people"] = self.indicators[:2]
        self.ids["area"] = self._first(FocusArea)
        self.ids["criterion"] = self._first(SuccessCriterion)
        self.ids["measurement"] = self._first(Measurement)
        self._flag()
        self.ids["formula"] = self._formula()
        self._entries()
        self._actions()
        self._documents()
        self._trails()
        self._files()
        self.ids["feed"] = feeds.make(self.session, self.row.id, "kari")

    def _first(self, model: Any) -> int:
        return self.session.scalars(select(model.id).order_by(model.id)).first()

    def _rows(self, model: Any, rows: list[dict[str, Any]]) -> list[int]:
        ids = new_ids(self.session, len(rows))
        common = {"municipality_id": self.row.id}
        given = [{"id": one, **common, **row} for one, row in zip(ids, rows, strict=True)]
        self.session.execute(insert(model), given)
        return list(ids)

    def _flag(self) -> None:
        """Every third indicator is about people, and counts them."""
        counted = IndicatorVersion.entry_kind == "ratio"
        self.session.execute(
            update(IndicatorVersion).where(counted).values(denominator_counts_people=True)
        )
        about = select(IndicatorVersion.indicator_id).where(counted)
        self.session.execute(update(Indicator).where(Indicator.id.in_(about)).values(privacy=True))

    def _formula(self) -> int:
        common = {"goal": "", "source": "", "how_to_find": "", "lock_version": 1}
        row = {"code": "F1", "name": "Regnet", "frequency": "quarter", "privacy": False, **common}
        (indicator,) = self._rows(Indicator, [{**row, "life_cycle": "active"}])
        (version,) = self._rows(
            IndicatorVersion,
            [
                {
                    "indicator_id": indicator,
                    "valid_from": dt.date(2000, 1, 1),
                    "direction": "higher",
                    "entry_kind": "formula",
                    "operator": "formula",
                    "formula": "[N000] - previous([N000]) + share_green([N002])",
                }
            ],
        )
        columns = ("period_kind", "period_key", "first_day", "last_day", "measuring_date")
        point = MeasurementPoint
        asked = select(*(getattr(point, c) for c in columns), point.deadline)
        found = self.session.execute(asked.where(point.indicator_id == self.ids["indicator"]))
        its = {"indicator_id": indicator, "indicator_version_id": version}
        self._rows(point, [{**dict(row._mapping), **its} for row in found])  # noqa: SLF001
        placed = {"scorecard_id": self.ids["card"], "focus_area_id": self.ids["area"]}
        self._rows(Placement, [{**placed, "indicator_id": indicator, "sort": 999}])
        return indicator

    def _entries(self) -> None:
        """Behind one measurement a long history."""
        its = {"measurement_id": self.ids["measurement"], "value": Decimal(5), "stage": "final"}
        rows = [{**its, **ME, "send_key": f"e{n}"} for n in range(len(self.units))]
        self._rows(Entry, rows)

    def _actions(self) -> None:
        rows = [
            {
                "title": f"Tiltak {n}",
                "unit_key": self.leaves[n % len(self.leaves)],
                "responsible_key": ("kari", "ola")[n % 2],
                "deadline": dt.date(2026, 9, 1) + dt.timedelta(days=n % 60),
                "start": dt.date(2025, 10, 1),
                "status": "in_progress",
                "node_kind": "indicator",
                "node_id": self.indicators[n % len(self.indicators)],
                "scorecard_id": self.ids["card"],
                "lock_version": 1,
            }
            for n in range(len(self.units) + len(self.indicators))
        ]
        made = self._rows(Action, rows)
        self.ids["action"] = made[0]
        each = [{"action_id": one, "status": "in_progress", "progress": 10, **ME} for one in made]
        self._rows(ActionStatusChange, [{**one, "day": dt.date(2025, 10, 1)} for one in each])
        self._rows(ActionNote, [{**one, "text": "Gjort"} for one in each])
        self._rows(ActionNote, [{**each[0], "text": f"Nr. {n}"} for n in self.units])
        self._rows(ActionStep, [{"action_id": one, "text": "Steg"} for one in made])
        self._rows(ActionHelper, [{"action_id": one, "user_key": "vert"} for one in made])

    def _documents(self) -> None:
        """Of the whole a report and a plan for every year, of every unit a plan, and assessments."""
        last_days = self.session.scalars(select(MeasurementPoint.last_day).distinct())
        years = sorted({day.year for day in last_days})
        reports = self._of_kind("annual", [("R", year) for year in years])
        self.ids["annual"] = reports[-1]
        below = [(key, 2025) for key in self.units if key != "R"]
        plans = self._of_kind("plan", [*below, *(("R", year) for year in (*years, years[-1] + 1))])
        self.ids["plan"] = plans[-1]
        self._rows(
            Assessment,
            [
                {
                    "scorecard_id": self.ids["card"],
                    "unit_key": key,
                    "period_key": "2025Q4",
                    "node_kind": "indicator",
                    "node_id": indicator,
                    "text": "Vurdert",
                    "lock_version": 1,
                    **ME,
                }
                for key in self.units[:40]
                for indicator in self.indicators
            ],
        )

    def _of_kind(self, kind: str, places: list[tuple[str, int]]) -> list[int]:
        """Documents with a chapter for everything that can be drawn, all of them written."""
        chapters = self._rows(
            ChapterTemplate,
            [
                {
                    "kind": kind,
                    "key": f"k{n}",
                    "heading": f"Kapittel {n}",
                    "drawn": drawn.value,
                    "sort": n,
                    "gather": True,
                    "lock_version": 1,
                }
                for n, drawn in enumerate(Drawn)
            ],
        )
        self.ids["chapter"] = chapters[0]
        base = {"kind": kind, "scorecard_id": self.ids["card"], "state": "draft", **ME}
        made = self._rows(
            ReportDocument,
            [
                {**base, "unit_key": key, "period_key": str(year), "lock_version": 1}
                for key, year in places
            ],
        )
        written = {"html": "<p>Tekst</p>", "gather": True, **ME}
        self._rows(
            ReportText,
            [
                {"report_id": document, "chapter_id": chapter, **written}
                for document in made
                for chapter in chapters
            ],
        )
        return made

    def _trails(self) -> None:
        changed = {"field": "name", "old": "a", "new": "b", **ME}
        own = [{"object_kind": "indicator", "object_id": one} for one in self.indicators]
        own *= 1 + len(self.units) // len(own)
        other = {"object_kind": "action", "object_id": self.ids["action"]}
        self._rows(AuditRow, [{**changed, **what} for one in own for what in (one, other)])
        mine = {"user_key": "kari", "scorecard_id": self.ids["card"]}
        self._rows(Favourite, [{**mine, "unit_key": key} for key in self.units])
        scale = {"name": "Enighet", "lowest": 1, "highest": 6, "words": {"1": "Helt uenig"}}
        (self.ids["scale"],) = self._rows(AnswerScale, [{**scale, "lock_version": 1}])
        event = {"month_from": 11, "month_to": 2, "lock_version": 1}
        texts = [{**event, "text": f"Dialogmøte {key}"} for key in self.units]
        self.ids["event"] = self._rows(YearEvent, texts)[0]
        series = {"indicator_id": self.ids["indicator"], "retrieved_on": dt.date(2026, 1, 1)}
        self._rows(
            Comparison,
            [
                {**series, "series": f"Landet {n % 5}", "period_key": f"{2025 - n // 5}Q4"}
                for n in range(25)
            ],
        )

    def _files(self) -> None:
        acted = {**ME, "at": now()}
        file = {"kind": "file", "name": "kort.csv", "content": b"x", **acted}
        (self.ids["file"],) = self._rows(Upload, [{**file, "choices": {"unit": "R"}}])
        for name, kind in (("file_job", "file"), ("results_job", "results")):
            job = {"kind": kind, "state": "done", "finished_at": now(), **acted}
            result = {"upload": self.ids["file"], "saved": 3}
            (self.ids[name],) = self._rows(Job, [{**job, "result": result}])
        self._rows(WordTemplate, [{"name": "mal.docx", "content": b"x", **acted}])


def _by_hand(found: Filled, points: int) -> None:
    """What is made by sending forms: adoptions and publications, and files that wait to be confirmed."""
    browser = found.browser()
    for back in range(max(1, points // 4)):
        _adopt(found, browser, f"{2025 - back}Q4")
    with found.app.app_context():
        session = get_host().session()
        one = session.scalars(select(Snapshot).order_by(Snapshot.id)).first()
        for row in session.scalars(select(Snapshot)).all():
            made = {"id": new_id(session), "snapshot_id": row.id, "token": f"token{row.id}"}
            session.add(
                Publication(municipality_id=row.municipality_id, language="nb", **made, **ME)
            )
        found.ids["snapshot"] = one.id
        found.ids["publication"] = f"{one.municipality_id}-token{one.id}"
        session.commit()
    units = [n for n in range(1, 15) if n % 10 != 1]
    rows = "\n".join(f"U{n:04};N000;2025Q4;{n},5;10" for n in units)
    table = f"Enhet;Indikator;Periode;Verdi;Vekt\n{rows}\n".encode()
    template = browser.get("/bms/oppsett/regneark/mal.xlsx").data
    for name, page, content, file in (
        ("results", "rapporter/importer", table, "tall.csv"),
        ("statistics", "oppsett/statistikk", WIDE, "tabell.csv"),
        ("sheet", "oppsett/regneark", template, "mal.xlsx"),
        ("word", "oppsett/word", word_template(*INSIDE), "mal.docx"),
    ):
        answer = send(browser, f"/bms/{page}", content, file)
        assert answer.status_code == 303, answer.text
        found.ids[name] = int(answer.location.rpartition("/")[2])


def _adopt(found: Filled, browser: FlaskClient, period: str) -> None:
    path = f"/bms/styringskort/{found.ids['card']}/vedta?enhet=R&periode={period}"
    form = {"csrf_token": token_of(browser.get(path).text), "day": "2026-01-15"}
    assert browser.post(path, data=form).status_code == 303
