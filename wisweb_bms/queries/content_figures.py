"""What is read out of a document's content alone: its summary, deviations, actions, persons, and what is open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from wisweb_bms.engine.status import Status

from .content_views import (
    AreaContent,
    ContentAction,
    CriterionContent,
    LevelContent,
    ReportContent,
    RowContent,
)
from .view_models import CountsView, RowView

FURTHEST: Final = 3
"""How many of those furthest from their target the summary names."""


@dataclass(frozen=True, slots=True)
class Summary:
    """How many indicators reach their target, of those with a colour; the same a year before, and the worst.

    ``before`` is None where nothing had a colour then.
    """

    reached: int
    of: int
    before: int | None
    furthest: tuple[RowView, ...]


def rows(content: ReportContent) -> Iterator[RowContent]:
    """Every indicator in the order of the card."""
    for area in content.areas:
        for criterion in area.criteria:
            yield from criterion.rows


def levels(content: ReportContent) -> Iterator[tuple[str, LevelContent]]:
    """Every level with a word for it that stays: the card, areas, criteria, indicators, and apart."""
    yield "card", content.level
    for area in content.areas:
        yield f"f{area.focus_area_id}", area.level
        for criterion in area.criteria:
            if criterion.criterion_id is not None:
                yield f"k{criterion.criterion_id}", criterion.level
            for row in criterion.rows:
                yield f"i{row.row.indicator_id}", row.level
    yield "apart", content.apart


def actions(content: ReportContent) -> Iterator[ContentAction]:
    """Every action, each once."""
    for _, level in levels(content):
        yield from level.actions


def counts_coloured(counts: CountsView) -> int:
    """How many could reach their target: green, yellow and red."""
    return counts.green + counts.yellow + counts.red


def summary(content: ReportContent) -> Summary:
    """The figures of the summary sentence."""
    before = content.before
    return Summary(
        reached=content.now.counts.green,
        of=counts_coloured(content.now.counts),
        before=None if before is None else before.counts.green,
        furthest=tuple(d.row for d in deviations(content)[:FURTHEST]),
    )


def deviations(content: ReportContent) -> list[RowContent]:
    """Red and then yellow, lowest score first; a grey value of an earlier period deviates from nothing."""
    order = {Status.RED: 0, Status.YELLOW: 1}
    found = [
        (order[cell.status], cell.score if cell.score is not None else Decimal(0), number, one)
        for number, one in enumerate(rows(content))
        if (cell := one.row.cell).status in order and not cell.earlier and not cell.hidden
    ]
    return [one for *_, one in sorted(found, key=lambda f: f[:3])]


def people_in(content: ReportContent) -> frozenset[str]:
    """The user keys that the content names."""
    keys = {one.line.responsible_key for one in actions(content)}
    for chapter in content.chapters:
        keys |= {chapter.author_key, *(below.author_key for below in chapter.below)}
    return frozenset(key for key in keys if key)


def open_to(content: ReportContent, readable: Callable[[str], bool]) -> ReportContent:
    """The content without what belongs to units below that the reader may not open, but how many."""

    def level(one: LevelContent) -> LevelContent:
        kept = tuple(a for a in one.actions if readable(a.line.unit.key))
        return replace(
            one,
            below=tuple(b for b in one.below if readable(b.unit.key)),
            actions=kept,
            closed=one.closed + len(one.actions) - len(kept),
        )

    def row(one: RowContent) -> RowContent:
        return replace(one, level=level(one.level))

    def criterion(one: CriterionContent) -> CriterionContent:
        return replace(one, level=level(one.level), rows=tuple(map(row, one.rows)))

    def area(one: AreaContent) -> AreaContent:
        return replace(one, level=level(one.level), criteria=tuple(map(criterion, one.criteria)))

    chapters = tuple(
        replace(c, below=tuple(b for b in c.below if readable(b.unit.key)))
        for c in content.chapters
    )
    return replace(
        content,
        level=level(content.level),
        areas=tuple(map(area, content.areas)),
        apart=level(content.apart),
        chapters=chapters,
    )
