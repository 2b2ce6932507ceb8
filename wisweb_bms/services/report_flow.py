"""A plan or a report from its first draft to its adoption: begun, written, submitted, returned, adopted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from wisweb_bms.clock import now
from wisweb_bms.models import ChapterTemplate, ReportDocument, ReportText
from wisweb_bms.models.ids import new_id, new_ids
from wisweb_bms.models.report import ADOPTED, DRAFT, RETURNED, SUBMITTED

from . import audit, keeping, report_chapters
from .actor import Actor
from .keeping import Refused

LONGEST: Final = 100_000
"""Characters of one chapter's HTML."""
LONGEST_COMMENT: Final = 4000
OPEN: Final = (DRAFT, RETURNED)
"""The states in which a document can be written in."""
REST: Final = dt.timedelta(minutes=15)
"""After that long a pause the same person's writing is a new stretch in the audit trail."""


@dataclass(frozen=True, slots=True)
class Place:
    """Which document: of a kind, by a card, for a unit and a period."""

    municipality_id: int
    kind: str
    card_id: int
    unit_key: str
    period_key: str

    def columns(self) -> dict[str, int | str]:
        """What a row that belongs there has in its columns."""
        return {
            "municipality_id": self.municipality_id,
            "kind": self.kind,
            "scorecard_id": self.card_id,
            "unit_key": self.unit_key,
            "period_key": self.period_key,
        }


def find(session: Session, place: Place) -> ReportDocument | None:
    """The document there."""
    return keeping.only(session, ReportDocument, place.columns())


def start(
    session: Session, place: Place, actor: Actor, copy_from: str = "", language: str = "nb"
) -> ReportDocument:
    """The document there, begun where there was none; flushed, not committed.

    ``copy_from`` is an earlier period whose texts the new document begins with, each marked as
    copied. Two who begin at once get the same document. ``language`` is for the chapters, where the
    municipality has none yet.
    """
    there = find(session, place)
    if there is not None:
        return there
    report_chapters.ensure(session, place.municipality_id, place.kind, language)
    row = ReportDocument(id=new_id(session), state=DRAFT, **place.columns(), **actor.columns())
    try:
        with session.begin_nested():
            session.add(row)
            session.flush()
    except IntegrityError:
        other = find(session, place)
        if other is None:
            raise
        return other
    audit.record(session, actor, row.municipality_id, "report", row.id, {"state": (None, DRAFT)})
    if copy_from:
        _copy(session, place, row, actor, copy_from)
    return row


def _copy(
    session: Session, place: Place, row: ReportDocument, actor: Actor, copy_from: str
) -> None:
    earlier = find(session, replace(place, period_key=copy_from))
    if earlier is None:
        return
    texts = session.scalars(
        select(ReportText).where(
            ReportText.municipality_id == row.municipality_id, ReportText.report_id == earlier.id
        )
    ).all()
    for id, text in zip(new_ids(session, len(texts)), texts, strict=True):
        session.add(
            ReportText(
                municipality_id=row.municipality_id,
                id=id,
                report_id=row.id,
                chapter_id=text.chapter_id,
                html=text.html,
                gather=text.gather,
                copied_from=copy_from if text.html else "",
                **actor.columns(),
            )
        )
    session.flush()


# -- writing ----------------------------------------------------------------------------------------


def find_text(session: Session, row: ReportDocument, chapter_id: int) -> ReportText | None:
    """What is written in the chapter."""
    return session.scalars(
        select(ReportText)
        .where(
            ReportText.municipality_id == row.municipality_id,
            ReportText.report_id == row.id,
            ReportText.chapter_id == chapter_id,
        )
        .execution_options(populate_existing=True)
    ).one_or_none()


def write_chapter(
    session: Session,
    row: ReportDocument,
    chapter: ChapterTemplate,
    html: str,
    gather: bool,
    actor: Actor,
    seen: int,
) -> ReportText | None:
    """Write a chapter's text, already sanitised; flushed, not committed. None where nothing is said.

    ``seen`` is the version the form was made from, 0 where there was none. keeping.Overtaken where
    somebody else has written since and it is another text; Refused where the document is not open.
    """
    _lock(session, row)
    _need(row, *OPEN)
    if len(html) > LONGEST:
        raise Refused("text_long", n=len(html), most=LONGEST)
    gather = gather and chapter.gather
    text = find_text(session, row, chapter.id)
    if text is None:
        return _begin(session, row, chapter, html, gather, actor) if html or gather else None
    if (text.html, text.gather) == (html, gather):
        return text
    if text.lock_version != seen:
        raise keeping.Overtaken(text)
    _trail(session, text, html, gather, actor)
    text.html, text.gather, text.copied_from = html, gather, ""
    text.lock_version += 1
    _signed(text, actor)
    session.flush()
    return text


def _lock(session: Session, row: ReportDocument) -> None:
    """Take the document's row, so that writing and deciding come one after the other.

    A write takes the lock on both databases; on SQLite a reading with a lock takes none.
    """
    mine = (ReportDocument.municipality_id == row.municipality_id, ReportDocument.id == row.id)
    session.execute(
        update(ReportDocument).where(*mine).values(lock_version=ReportDocument.lock_version)
    )
    session.refresh(row)


def _begin(
    session: Session,
    row: ReportDocument,
    chapter: ChapterTemplate,
    html: str,
    gather: bool,
    actor: Actor,
) -> ReportText:
    text = ReportText(
        municipality_id=row.municipality_id,
        id=new_id(session),
        report_id=row.id,
        chapter_id=chapter.id,
        html=html,
        gather=gather,
        **actor.columns(),
    )
    try:
        with session.begin_nested():
            session.add(text)
            session.flush()
    except IntegrityError:
        other = find_text(session, row, chapter.id)
        if other is None:
            raise
        raise keeping.Overtaken(other) from None
    changes = {"html": (None, html or None), "gather": (False, gather)}
    audit.record(session, actor, row.municipality_id, "report_text", text.id, changes)
    return text


def _trail(session: Session, text: ReportText, html: str, gather: bool, actor: Actor) -> None:
    """One row for each person's stretch of writing: the text as it was before it.

    A text saved every other second would fill the trail; a row per stretch keeps all that another
    person wrote, and what one wrote before a pause.
    """
    same = (text.actor_kind, text.actor_key) == (actor.kind, actor.key)
    changes: dict[str, tuple[object, object]] = {"gather": (text.gather, gather)}
    if text.html != html and not (same and abs(now() - text.at) < REST):
        changes["html"] = (text.html, html)
    audit.record(session, actor, text.municipality_id, "report_text", text.id, changes)


def _signed(row: ReportDocument | ReportText, actor: Actor) -> None:
    row.at, row.actor_kind, row.actor_key = now(), actor.kind, actor.key
    row.correlation_id = actor.correlation_id


# -- from state to state ----------------------------------------------------------------------------


def lacking(session: Session, row: ReportDocument) -> tuple[ChapterTemplate, ...]:
    """The required chapters that have no text, in order."""
    text = ReportText
    written = select(text.chapter_id).where(
        text.municipality_id == row.municipality_id, text.report_id == row.id, text.html != ""
    )
    asked = select(ChapterTemplate).where(
        ChapterTemplate.municipality_id == row.municipality_id,
        ChapterTemplate.kind == row.kind,
        ChapterTemplate.required.is_(True),
        ChapterTemplate.deleted_at.is_(None),
        ChapterTemplate.id.not_in(written),
    )
    return tuple(session.scalars(asked.order_by(ChapterTemplate.sort, ChapterTemplate.id)))


def submit(session: Session, row: ReportDocument, actor: Actor) -> None:
    """Hand it in. Refused (``lacking``, with the chapters) where a required one is empty."""
    _lock(session, row)
    _need(row, *OPEN)
    empty = lacking(session, row)
    if empty:
        raise Refused("lacking", chapters=empty)
    _go(session, row, SUBMITTED, "", actor)


def withdraw(session: Session, row: ReportDocument, actor: Actor) -> None:
    """Take back what was submitted and nobody has decided on."""
    _lock(session, row)
    _need(row, SUBMITTED)
    _go(session, row, DRAFT, "", actor)


def return_(
    session: Session, row: ReportDocument, comment: str, actor: Actor, seen: int | None = None
) -> None:
    """Give it back with what must be changed. Refused without a comment."""
    _lock(session, row)
    _need(row, SUBMITTED)
    _need_read(row, seen)
    if not comment:
        raise Refused("comment_missing", field="kommentar")
    if len(comment) > LONGEST_COMMENT:
        raise Refused("text_long", field="kommentar", n=len(comment), most=LONGEST_COMMENT)
    _go(session, row, RETURNED, comment, actor)


def adopt(
    session: Session,
    row: ReportDocument,
    freeze: Callable[[], int],
    actor: Actor,
    seen: int | None = None,
) -> None:
    """Adopt what was submitted: ``freeze`` keeps it as it stands and gives the snapshot's id."""
    _lock(session, row)
    _need(row, SUBMITTED)
    _need_read(row, seen)
    before, row.snapshot_id = row.snapshot_id, freeze()
    changes = {"snapshot_id": (before, row.snapshot_id)}
    audit.record(session, actor, row.municipality_id, "report", row.id, changes)
    _go(session, row, ADOPTED, "", actor)


def reopen(session: Session, row: ReportDocument, actor: Actor) -> None:
    """A new draft of what is adopted; the adopted snapshot stays."""
    _lock(session, row)
    _need(row, ADOPTED)
    _go(session, row, DRAFT, "", actor)


def _need(row: ReportDocument, *states: str) -> None:
    if row.state not in states:
        raise Refused("state", state=row.state)


def _need_read(row: ReportDocument, seen: int | None) -> None:
    """Nobody decides on another text than the one they read: it may be taken back and sent in anew."""
    if seen is not None and seen != row.lock_version:
        raise Refused("sent_anew")


def _go(session: Session, row: ReportDocument, state: str, comment: str, actor: Actor) -> None:
    values = {"state": state, "comment": comment}
    keeping.change(session, row, values, actor)
    _signed(row, actor)
    session.flush()
