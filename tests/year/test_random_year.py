"""A year of people doing what comes into their heads: theirs is done, the rest refused, nothing lost."""

from __future__ import annotations

import datetime as dt
import random
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field

from sqlalchemy import func, select

from tests.amounts import amount
from tests.conftest import token_of
from wisweb_bms.engine.canonical import digest
from wisweb_bms.host import get_host
from wisweb_bms.models import (
    Action,
    ActionNote,
    ChapterTemplate,
    Entry,
    Indicator,
    Measurement,
    MeasurementPoint,
    ReportDocument,
    ReportText,
    Snapshot,
)

PEOPLE = (
    "gro.nilsen",
    "ingrid.lund",
    "per.aune",
    "anne.moe",
    "mona.lien",
    "pia.sund",
    "kari.melland",
    "odd.rian",
)
UNITS = ("HK", "OPP", "KBH", "SYK", "KUL")
PLANNING = ("KBH", "OPP")
FIRST = dt.date(2026, 9, 16)
STEPS = 65
SEEDS = (4, 5, *range(100, 100 + amount(0, 8)))
"""The years that are tried, the same in every run; in the first ones plans are adopted."""
REFUSED = (403, 404)
VERBS = (*["skriv"] * 4, *["send"] * 3, "trekk", "returner", "nytt", "vedta", "vedta", "vedta")


@dataclass
class Book:
    """What was said to be done, kept beside the database."""

    entries: int
    notes: int
    actions: set[int]
    adopted: dict[int, str] = field(default_factory=dict)


class Town:
    """The people of Hemne with browsers of their own, and what the host says that they may do."""

    def __init__(self, stand):
        self.stand = stand
        self.browsers = {name: stand.browser(name) for name in PEOPLE}
        self.stranger = stand.browser("controller", "harstad")
        self.tokens = {n: token_of(b.get("/bms/varsler").text) for n, b in self.browsers.items()}
        with stand.session() as session:
            self.rights = {n: get_host().rights_of_user("hemne", n) for n in PEOPLE}
            self.card = stand.card(session).id
            self.book = Book(
                session.scalar(select(func.count(Entry.id))) or 0,
                session.scalar(select(func.count(ActionNote.id))) or 0,
                set(session.scalars(select(Action.id))),
            )

    def may(self, who: str, right: str, unit: str) -> bool:
        """By the host's answer alone; configuring the whole municipality includes the rest."""
        held = self.rights[who].get(right, frozenset())
        whole = self.rights[who].get("bms.configure", frozenset())
        return unit in held or bool({"*", "HK"} & (held | whole))

    def post(self, who: str, path: str, **values: str) -> tuple[int, str]:
        answer = self.browsers[who].post(path, data={"csrf_token": self.tokens[who], **values})
        return answer.status_code, answer.location or ""

    def measured(self) -> tuple[int, int, set[int], int, int]:
        with self.stand.session() as session:
            return (
                session.scalar(select(func.count(Entry.id))) or 0,
                session.scalar(select(func.count(ActionNote.id))) or 0,
                set(session.scalars(select(Action.id))),
                session.scalar(select(func.count(Snapshot.id))) or 0,
                session.scalar(select(func.count(ReportText.id))) or 0,
            )


@dataclass
class Deed:
    """One thing somebody tries: the right it takes and where, how it is sent, and what it leaves."""

    right: str
    unit: str
    path: str
    values: dict[str, str]
    done: Callable[[Town, str], None] = lambda _town, _where: None


def report(town: Town, dice: random.Random) -> Deed | None:
    with town.stand.session() as session:
        found = session.execute(
            select(Measurement.id, Measurement.unit_key)
            .join(MeasurementPoint, MeasurementPoint.id == Measurement.point_id)
            .join(Indicator, Indicator.id == MeasurementPoint.indicator_id)
            .where(Indicator.code == "I16", Measurement.unit_key.in_(UNITS))
            .order_by(Measurement.id)
        ).all()
    row = dice.choice(found)
    values = {
        "value": f"{dice.randint(10, 140) / 10}".replace(".", ","),
        "weight": str(dice.randint(1, 60)),
        "begrunnelse": "Rettet",
        "send_key": uuid.uuid4().hex,  # of the form, so another one where a seed is tried twice
    }
    values["confirmed"] = f"value={values['value']}"

    def done(town: Town, _where: str) -> None:
        town.book.entries += 1

    return Deed("bms.report", row.unit_key, f"/bms/rapporter/{row.id}", values, done)


def new_action(town: Town, dice: random.Random) -> Deed | None:
    unit = dice.choice(UNITS)
    values = {"title": "Nytt", "unit_key": unit, "level": "", "status": "planned", "progress": "0"}

    def done(town: Town, where: str) -> None:
        town.book.actions.add(int(where.rstrip("/").rpartition("/")[2]))

    return Deed("bms.action", unit, "/bms/tiltak/nytt", values, done)


def on_action(town: Town, dice: random.Random) -> Deed | None:
    chosen = dice.choice(sorted(town.book.actions))
    with town.stand.session() as session:
        row = session.scalars(select(Action).where(Action.id == chosen)).one()
        unit = row.unit_key
    verb = dice.choice(("notat", "steg", "slett", "gjenopprett", "videre"))
    values = {
        "notat": {"text": "Går framover", "status": "in_progress", "progress": "30"},
        "steg": {"text": "Første del"},
    }.get(verb, {})

    def done(town: Town, where: str) -> None:
        if verb == "videre":
            new_action(town, dice).done(town, where)  # type: ignore[union-attr]
        town.book.notes += verb == "notat"

    return Deed("bms.action", unit, f"/bms/tiltak/{chosen}/{verb}", values, done)


def begin(town: Town, dice: random.Random) -> Deed | None:
    unit = dice.choice(PLANNING)
    values = {"enhet": unit, "slag": "plan", "periode": "2026"}
    return Deed("bms.plan", unit, "/bms/plan/ny", values)


def on_plan(town: Town, dice: random.Random) -> Deed | None:
    with town.stand.session() as session:
        begun = select(ReportDocument.id, ReportDocument.unit_key).order_by(ReportDocument.id)
        rows = session.execute(begun).all()
        if not rows:
            return None
        row = dice.choice(rows)
        written = select(ReportText.chapter_id, ReportText.lock_version)
        versions = {
            text.chapter_id: text.lock_version
            for text in session.execute(written.where(ReportText.report_id == row.id))
        }
        chapters = session.execute(
            select(ChapterTemplate.id, ChapterTemplate.required)
            .where(ChapterTemplate.kind == "plan")
            .order_by(ChapterTemplate.id)
        ).all()
    path, verb = f"/bms/plan/{row.id}", dice.choice(VERBS)
    if verb == "skriv":
        chapter = dice.choice([c.id for c in chapters if c.required or dice.random() < 0.2])
        said = f"Slik går det. {dice.random()}"
        values = {"tekst": said, "lock_version": str(versions.get(chapter, 0))}
        return Deed("bms.plan", row.unit_key, f"{path}/skriv/{chapter}", values)
    right = "bms.approve" if verb in ("returner", "vedta") else "bms.plan"
    values = {"kommentar": "Se på dette", "day": FIRST.isoformat(), "body": "", "case_number": ""}
    return Deed(right, row.unit_key, f"{path}/{verb}", values)


def adopt_card(town: Town, dice: random.Random) -> Deed | None:
    unit = dice.choice(UNITS)
    path = f"/bms/styringskort/{town.card}/vedta?enhet={unit}&periode=2025"
    values = {"day": FIRST.isoformat(), "body": "Kommunestyret", "case_number": "26/1"}
    return Deed("bms.approve", unit, path, values)


DEEDS = (report, report, new_action, on_action, on_action, begin, *[on_plan] * 6, adopt_card)


def attempt(town: Town, dice: random.Random) -> bool | None:
    """Somebody tries something: True where it was theirs to do, False where it was refused."""
    deed = dice.choice(DEEDS)(town, dice)
    if deed is None:
        return None
    theirs = [name for name in PEOPLE if town.may(name, deed.right, deed.unit)]
    who = dice.choice(theirs if theirs and dice.random() < 0.7 else PEOPLE)
    allowed = who in theirs
    before = town.measured()
    status, where = town.post(who, deed.path, **deed.values)
    if not allowed:
        assert status in (*REFUSED, 200), (who, deed)  # 200: the form again, the unit not to choose
        assert town.measured() == before, (who, deed)
        return False
    assert status in (200, 302, 303, 409), (who, deed, status)
    if status == 303:
        deed.done(town, where)
    if deed.path.rpartition("/")[2] not in ("nytt", "ny"):  # what names no id begins one's own
        token = {"csrf_token": token_of(town.stranger.get("/bms/varsler").text)}
        stranger = town.stranger.post(deed.path, data=token | deed.values)
        assert stranger.status_code == 404, deed
    with town.stand.session() as session:
        for row in session.scalars(select(Snapshot)):
            town.book.adopted.setdefault(row.id, row.content_hash)
    return True


def tried(stand, monkeypatch, outcomes: list[bool | None], seed: int) -> None:
    town, dice = Town(stand), random.Random(seed)
    for step in range(STEPS):
        day = FIRST + dt.timedelta(days=365 * step // STEPS)
        monkeypatch.setenv("BMS_TODAY", day.isoformat())
        outcomes.append(attempt(town, dice))
    with stand.session() as session:
        kept = {row.id: row for row in session.scalars(select(Snapshot))}
        assert set(town.book.adopted) == set(kept)
        for row_id, was in town.book.adopted.items():
            assert kept[row_id].content_hash == was == digest(kept[row_id].content)
    entries, notes, actions, _, _ = town.measured()
    assert (entries, notes, actions) == (town.book.entries, town.book.notes, town.book.actions)


def test_a_year_of_whatever_people_do_leaves_every_adopted_text_and_every_action(
    stand, monkeypatch
):
    outcomes: list[bool | None] = []
    for seed in SEEDS:
        tried(stand, monkeypatch, outcomes, seed)
    assert outcomes.count(True) > 20 and outcomes.count(False) > 20
    with stand.session() as session:
        assert set(session.scalars(select(Snapshot.kind))) >= {"plan", "card"}
