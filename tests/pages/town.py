"""A town with something of every kind at each place that rights tell apart, and beside it another municipality."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from flask import request
from sqlalchemy import insert, select
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from tests.conftest import token_of
from tests.contract.plain_host import HARSTAD
from tests.databases import sqlite_url
from tests.pages.everything import ME, Filled, filled
from wisweb_bms.clock import now
from wisweb_bms.engine.tree import Node
from wisweb_bms.hooks import ANONYMOUS, WHOLE, User
from wisweb_bms.host import get_host
from wisweb_bms.models import (
    Action,
    ActionHelper,
    ActionLink,
    ActionStatusChange,
    ActionStep,
    Assessment,
    ChapterTemplate,
    Entry,
    ImportProfile,
    Indicator,
    IndicatorVersion,
    Job,
    Measurement,
    MeasurementPoint,
    MunicipalityRow,
    NewYearRun,
    OutboxRow,
    Placement,
    PlanningRun,
    Publication,
    ReportDocument,
    ReportText,
    Snapshot,
    Target,
    Upload,
    metadata,
)
from wisweb_bms.models.ids import new_id
from wisweb_bms.services import enabling
from wisweb_bms.services.actor import system

UNITS = {
    "own": "U0002",
    "beside": "U0003",
    "above": "S000",
    "elsewhere": "U0012",
    "whole": "R",
    "closed": "U9999",
}
"""A place → its unit: the one the rights are held on, one beside it, the one above, one in another branch,
the whole municipality, and one that stood beside it until it was closed."""
OWNERS = {"local": "U0002", "local_above": "S000", "local_elsewhere": "S001"}
"""A local indicator → the unit that owns it; all of them are measured below their owner only."""
SECRET = "Hemmelig"
"""Stands in every text that belongs to other units than these two, and in the name of what is local elsewhere."""
WORDS = {"own": "Eget", "above": "Overordnet"}
"""A place → the word that stands in every text that belongs to its unit."""
RIGHTS = ("read", "report", "approve", "target", "action", "plan", "configure")


def rights_of(user_key: str) -> dict[str, frozenset[str]]:
    """What the host says: ``report@U0002`` may report there, and there alone, and nothing else."""
    right, _, unit_key = user_key.partition("@")
    return {f"bms.{right}": frozenset({unit_key})} if unit_key else {}


def _visitor() -> User:
    named = request.headers.get("X-User", "")
    return User(named, named) if named else ANONYMOUS


class Town:
    """The running app, whom it is asked by, and its database as a file that can be put back."""

    def __init__(self, folder: Path) -> None:
        url = sqlite_url(folder)
        self.file = Path(url.removeprefix("sqlite:///"))
        everything = f"configure@{WHOLE}"
        self.filled: Filled = filled(
            url,
            14,
            6,
            5,
            closed=(Node("U9999", "Enhet 9999", "S000", 9999),),
            bms_current_user=_visitor,
            bms_rights_of_user=lambda user_key: (
                rights_of(everything) | {"bms.publish": frozenset({WHOLE})}
                if user_key == "kari"
                else rights_of(user_key)
            ),
            bms_get_users=lambda user_keys: {key: User(key, key) for key in user_keys},
            bms_find_users=lambda text: [User("ola", "Ola Vik")] if text else [],
        )
        self.app, self.ids = self.filled.app, dict(self.filled.ids)
        self.foreign: dict[str, int] = {}
        with self.app.app_context():
            session: Session = get_host().session()
            _Places(session, self.ids).add()
            _Neighbour(session, self.ids, self.foreign).add()
            session.commit()
        self.filled.engine.dispose()
        self.client = self.app.test_client()
        self.token = token_of(self.get("/bms/oppsett/fokusomrader/ny", f"configure@{WHOLE}").text)
        for page in ("skalaer", "kapitler", "kapitler?slag=tertial", "kapitler?slag=annual"):
            self.get(f"/bms/oppsett/{page}", f"configure@{WHOLE}")  # writes its first choices
        self.kept = self.file.with_suffix(".kept")
        shutil.copy(self.file, self.kept)
        self.content = self.file.read_bytes()

    def get(self, address: str, user_key: str) -> TestResponse:
        return self.client.get(address, headers={"X-User": user_key})

    def post(self, address: str, user_key: str, form: dict[str, Any]) -> TestResponse:
        sent = {"csrf_token": self.token, **form}
        return self.client.post(address, headers={"X-User": user_key}, data=sent)

    @contextmanager
    def put_back(self) -> Iterator[None]:
        """What is written meanwhile is undone afterwards."""
        try:
            yield
        finally:
            if self.has_changed():
                shutil.copy(self.kept, self.file)

    def has_changed(self) -> bool:
        """Whether anything stands in the database that did not stand there at first."""
        return self.file.read_bytes() != self.content


class _Places:
    """Adds an action, a figure, a target, a document and an adoption at every place, and local indicators."""

    def __init__(self, session: Session, ids: dict[str, Any]) -> None:
        self.session, self.ids = session, ids
        self.mid = ids["number"]
        self.row = session.get_one(MunicipalityRow, self.mid)

    def _one(self, model: Any, **columns: Any) -> int:
        row_id = new_id(self.session)
        self.session.execute(insert(model).values(id=row_id, municipality_id=self.mid, **columns))
        return row_id

    def add(self) -> None:
        for name, owner in OWNERS.items():
            self._local(name, owner)
        self.ids["version"] = self.session.scalars(
            select(IndicatorVersion.id).where(
                IndicatorVersion.indicator_id == self.ids["indicator"]
            )
        ).one()
        newest = self.session.scalars(
            select(MeasurementPoint)
            .where(MeasurementPoint.indicator_id == self.ids["indicator"])
            .order_by(MeasurementPoint.last_day.desc())
        ).first()
        assert newest is not None
        self.ids["point"] = newest.id
        for place, unit_key in UNITS.items():
            self._at(place, unit_key, WORDS.get(place, SECRET))
        self._mine()

    def _local(self, name: str, owner: str) -> None:
        """An indicator of the owner's: a point, a figure, a target and a place on the card."""
        title = f"Lokal {name}" if name != "local_elsewhere" else f"{SECRET} lokal"
        common = {"goal": "", "source": "", "how_to_find": "", "lock_version": 1}
        indicator = self._one(
            Indicator,
            code=f"L-{name}"[:20] if name != "local_elsewhere" else SECRET,
            name=title,
            frequency="quarter",
            privacy=False,
            life_cycle="active",
            owner_unit_key=owner,
            responsible_key="ola",
            responsible_role="person",
            **common,
        )
        version = self._one(
            IndicatorVersion,
            indicator_id=indicator,
            valid_from=dt.date(2000, 1, 1),
            direction="higher",
            entry_kind="number",
            operator="mean",
        )
        unit = {"S000": "U0002", "S001": "U0012"}.get(owner, owner)
        point = self._one(
            MeasurementPoint,
            indicator_id=indicator,
            indicator_version_id=version,
            period_kind="quarter",
            period_key="2025Q4",
            first_day=dt.date(2025, 10, 1),
            last_day=dt.date(2025, 12, 31),
            measuring_date=dt.date(2025, 12, 31),
            deadline=dt.date(2026, 1, 15),
        )
        measurement = self._one(Measurement, point_id=point, unit_key=unit)
        target = self._target(version, unit, title)
        placed = {"scorecard_id": self.ids["card"], "focus_area_id": self.ids["area"]}
        placement = self._one(Placement, **placed, indicator_id=indicator, sort=500)
        self.ids |= {
            name: indicator,
            f"{name}_point": point,
            f"{name}_measurement": measurement,
            f"{name}_target": target,
            f"{name}_placement": placement,
        }

    def _target(self, version: int, unit_key: str, reason: str) -> int:
        return self._one(
            Target,
            indicator_version_id=version,
            unit_key=unit_key,
            valid_from=dt.date(2026, 1, 1),
            valid_to=dt.date(2026, 12, 31),
            green=4,
            yellow=2,
            state="proposed",
            reason=f"{reason} begrunnelse",
            lock_version=1,
            **ME,
        )

    def _at(self, place: str, unit_key: str, word: str) -> None:
        card, indicator = self.ids["card"], self.ids["indicator"]
        there = self.session.scalars(
            select(Measurement.id).where(
                Measurement.point_id == self.ids["point"], Measurement.unit_key == unit_key
            )
        ).one_or_none()
        reason = {"not_applicable": f"{word} grunn"} if place in ("beside", "elsewhere") else {}
        if there is None:
            there = self._one(Measurement, point_id=self.ids["point"], unit_key=unit_key, **reason)
        entry = self._one(
            Entry, measurement_id=there, value=5, stage="final", send_key=f"at-{place}", **ME
        )
        action = self._one(
            Action,
            title=f"{word} tiltak",
            unit_key=unit_key,
            responsible_key="ola",
            status="in_progress",
            deadline=dt.date(2026, 9, 1),
            start=dt.date(2025, 10, 1),
            node_kind="indicator",
            node_id=indicator,
            scorecard_id=card,
            cause=f"{word} årsak",
            lock_version=1,
        )
        self._one(
            ActionStatusChange,
            action_id=action,
            day=dt.date(2025, 10, 1),
            status="in_progress",
            progress=0,
            **ME,
        )
        self._one(
            Assessment,
            scorecard_id=card,
            unit_key=unit_key,
            period_key="2025",
            node_kind="card",
            node_id=0,
            text=f"{word} vurdering",
            lock_version=1,
            **ME,
        )
        report = self._one(
            ReportDocument,
            kind="tertial",
            scorecard_id=card,
            unit_key=unit_key,
            period_key="2025T3",
            state="submitted",
            comment=f"{word} merknad",
            lock_version=1,
            **ME,
        )
        chapter = self._chapter()
        self._one(
            ReportText, report_id=report, chapter_id=chapter, html=f"<p>{word} tekst</p>", **ME
        )
        snapshot = self._snapshot(unit_key)
        self.ids |= {
            f"{place}_measurement": there,
            f"{place}_entry": entry,
            f"{place}_action": action,
            f"{place}_step": self._one(ActionStep, action_id=action, text=f"{word} steg"),
            f"{place}_link": self._one(
                ActionLink, action_id=action, title=word, url="https://hemne.example/"
            ),
            f"{place}_helper": self._one(ActionHelper, action_id=action, user_key="per"),
            f"{place}_report": report,
            f"{place}_snapshot": snapshot,
            f"{place}_publication": self._one(
                Publication, snapshot_id=snapshot, token=f"at-{place}", language="nb", **ME
            ),
            f"{place}_target": self._target(self.ids["version"], unit_key, word),
        }

    def _chapter(self) -> int:
        if "tertial_chapter" not in self.ids:
            self.ids["tertial_chapter"] = self._one(
                ChapterTemplate,
                kind="tertial",
                key="k",
                heading="Kapittel",
                gather=True,
                lock_version=1,
            )
        return self.ids["tertial_chapter"]

    def _snapshot(self, unit_key: str) -> int:
        first = self.session.get_one(Snapshot, (self.mid, self.ids["snapshot"]))
        kept = {c.name: getattr(first, c.name) for c in Snapshot.__table__.columns}
        row_id = new_id(self.session)
        self.session.execute(insert(Snapshot).values(**kept | {"id": row_id, "unit_key": unit_key}))
        return row_id

    def _mine(self) -> None:
        """What only its maker may open: a file that waits and a job, of somebody else's."""
        theirs = {**ME, "actor_key": "per", "at": now()}
        file = {"kind": "results", "name": f"{SECRET}.csv", "content": b"x", **theirs}
        self.ids["their_upload"] = self._one(Upload, **file)
        job = {"state": "done", "finished_at": now(), "result": {}, **theirs}
        self.ids["their_job"] = self._one(Job, kind="results", **job)
        self.ids["their_file_job"] = self._one(Job, kind="file", **job)
        run = {"made": {"measurements": [], "points": [], "targets": [], "cards": []}}
        self.ids["run"] = self._one(NewYearRun, year=2031, **run, **ME)
        self.ids["planning"] = self._one(PlanningRun, unit_key="*", **ME)
        mapping = {"columns": [], "units": {}, "indicators": {}}
        told = {"kind": "x", "to_user_key": "per", "subject": "Frist", "dedupe_key": "k"}
        self.ids["message"] = self._one(OutboxRow, tries=5, created_at=now(), **told)
        self.ids["profile"] = self._one(ImportProfile, name="Fil", mapping=mapping, lock_version=1)
        self.ids["placement"] = self.session.scalars(
            select(Placement.id).where(Placement.indicator_id == self.ids["indicator"])
        ).first()


class _Neighbour:
    """One row of every table in another municipality, as like ours as can be."""

    def __init__(self, session: Session, ids: dict[str, Any], found: dict[str, int]) -> None:
        self.session, self.ids, self.found = session, ids, found

    def add(self) -> None:
        home = self.ids["number"]
        row = enabling.enable(self.session, HARSTAD.key, system("test"))
        new_ids: dict[tuple[str, int], int] = {}
        for table in metadata.sorted_tables:
            if "municipality_id" not in table.c or "id" not in table.c:
                continue
            for kept in self._rows(table, home):
                values = dict(kept._mapping) | {"municipality_id": row.id}  # noqa: SLF001
                if any(
                    self._is_lost(key, values, new_ids) for key in table.foreign_key_constraints
                ):
                    continue
                new_ids[(table.name, values["id"])] = values["id"] = new_id(self.session)
                self.session.execute(insert(table).values(**values))
                self.found.setdefault(table.name.removeprefix("bms_"), values["id"])

    def _rows(self, table: Any, home: int) -> list[Any]:
        asked = select(table).where(table.c.municipality_id == home).order_by(table.c.id)
        most = 60 if table.name in ("bms_measurement", "bms_measurement_point") else 8
        return list(self.session.execute(asked.limit(most)).all())

    def _is_lost(self, key: Any, values: dict[str, Any], new_ids: dict[Any, int]) -> bool:
        """Whether a row refers to one that was not copied; else it now refers to the copy."""
        for element in key.elements:
            name, target = element.parent.name, element.column.table.name
            if name == "municipality_id" or values.get(name) is None:
                continue
            if (target, values[name]) not in new_ids:
                return True
            values[name] = new_ids[(target, values[name])]
        return False
