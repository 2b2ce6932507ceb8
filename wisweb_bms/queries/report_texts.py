"""The text chapters of a plan or a report, in the order of their templates, with what units below wrote."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.tree import OrgTree
from wisweb_bms.models import ChapterTemplate, ReportDocument, ReportText
from wisweb_bms.models.report import ADOPTED, SUBMITTED

from .facts import Scope
from .names import Names
from .report_views import Drawn, TextChapter, UnitText
from .trees import period_tree

HANDED_IN = (SUBMITTED, ADOPTED)
"""The states in which a unit's text may be gathered by those above."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter of one document as its writer meets it; ``lock_version`` is 0 where nothing is written."""

    id: int
    shown: TextChapter
    help: str
    may_gather: bool
    gathers: bool
    lock_version: int
    copied_from: str


def chapters(
    scope: Scope, row: ReportDocument, names: Names, open_units: Collection[str]
) -> tuple[TextChapter, ...]:
    """What stands in the document: living chapters, and removed ones that have a text."""
    return tuple(c.shown for c in written_chapters(scope, row, names, open_units))


def written_chapters(
    scope: Scope, row: ReportDocument, names: Names, open_units: Collection[str]
) -> tuple[Chapter, ...]:
    """The same with what the writer needs: help, version, and where a text was copied from."""
    kept, text = ChapterTemplate, ReportText
    mine = scope.municipality_id
    asked = (
        select(
            *(kept.id, kept.key, kept.heading, kept.help, kept.required, kept.drawn),
            kept.gather.label("may_gather"),
            *(text.html, text.gather, text.copied_from, text.lock_version),
            *(text.actor_kind, text.actor_key, text.at),
        )
        .outerjoin(
            text,
            (text.municipality_id == kept.municipality_id)
            & (text.chapter_id == kept.id)
            & (text.report_id == row.id),
        )
        .where(
            kept.municipality_id == mine,
            kept.kind == row.kind,
            kept.deleted_at.is_(None) | (text.html != ""),
        )
        .order_by(kept.sort, kept.id)
    )
    rows = scope.session.execute(asked).all()
    gathering = [one.id for one in rows if one.may_gather and one.gather]
    below = _below(scope, row, names, open_units, gathering) if gathering else {}
    return tuple(_chapter(one, below.get(one.id, ())) for one in rows)


def _chapter(one: Any, below: tuple[UnitText, ...]) -> Chapter:
    shown = TextChapter(
        key=one.key,
        heading=one.heading,
        html=one.html or "",
        drawn=Drawn(one.drawn),
        required=one.required,
        author_key=one.actor_key if one.html and one.actor_kind == "user" else None,
        written_at=one.at if one.html else None,
        below=below,
    )
    return Chapter(
        id=one.id,
        shown=shown,
        help=one.help,
        may_gather=one.may_gather,
        gathers=bool(one.may_gather and one.gather),
        lock_version=one.lock_version or 0,
        copied_from=one.copied_from or "",
    )


def _below(
    scope: Scope,
    row: ReportDocument,
    names: Names,
    open_units: Collection[str],
    gathering: Collection[int],
) -> Mapping[int, tuple[UnitText, ...]]:
    """Chapter → texts of the nearest units below that have handed in and that the reader may open."""
    document, text = ReportDocument, ReportText
    found = scope.session.execute(
        select(text.chapter_id, text.id, document.unit_key)
        .join(
            document,
            (document.municipality_id == text.municipality_id) & (document.id == text.report_id),
        )
        .where(
            text.municipality_id == scope.municipality_id,
            text.chapter_id.in_(gathering),
            text.html != "",
            document.scorecard_id == row.scorecard_id,
            document.period_key == row.period_key,
            document.state.in_(HANDED_IN),
        )
    ).all()
    chosen: dict[int, dict[str, int]] = {}
    for one in found:
        if one.unit_key in open_units:
            chosen.setdefault(one.chapter_id, {})[one.unit_key] = one.id
    tree = _tree(scope, row)
    ordered = {
        chapter: {key: said[key] for key in _nearest(tree, row.unit_key, said)}
        for chapter, said in chosen.items()
    }
    return _texts_of(scope, names, ordered)


def _texts_of(
    scope: Scope, names: Names, ordered: Mapping[int, Mapping[str, int]]
) -> Mapping[int, tuple[UnitText, ...]]:
    text = ReportText
    wanted = {id for said in ordered.values() for id in said.values()}
    asked = select(text.id, text.html, text.actor_kind, text.actor_key, text.at).where(
        text.municipality_id == scope.municipality_id, text.id.in_(wanted)
    )
    found = {one.id: one for one in scope.session.execute(asked)}

    def said_by(key: str, id: int) -> UnitText:
        one = found[id]
        author = one.actor_key if one.actor_kind == "user" else None
        return UnitText(names.ref(key), one.html, author, one.at)

    return {
        chapter: tuple(said_by(key, id) for key, id in said.items())
        for chapter, said in ordered.items()
    }


def _tree(scope: Scope, row: ReportDocument) -> OrgTree:
    period = Period.parse(row.period_key)
    return period_tree(scope.session, scope.municipality_id, scope.today_nodes, period)


def _nearest(tree: OrgTree, unit_key: str, said: Collection[str]) -> Iterator[str]:
    """Down each branch the first unit with a text, in tree order."""
    waiting = list(reversed(tree.children.get(unit_key, ())))
    while waiting:
        key = waiting.pop()
        if key in said:
            yield key
        else:
            waiting.extend(reversed(tree.children.get(key, ())))
