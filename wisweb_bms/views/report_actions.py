"""The actions of a document as a table: under the level that each belongs to, with what they cost."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from wisweb_bms.queries.content_figures import levels
from wisweb_bms.queries.content_views import ContentAction, ReportContent
from wisweb_bms.reports.document import (
    Block,
    Cell,
    CellKind,
    Column,
    Paragraph,
    Row,
    RowKind,
    Run,
    TableBlock,
)
from wisweb_bms.views.report_words import DASH, ReportWords

NUMBER, DAY = CellKind.NUMBER, CellKind.DAY


def action_table(content: ReportContent, words: ReportWords) -> Iterator[Block]:
    """The table with its sum, or the sentence that there are none."""
    return _Actions(content, words).blocks()


class _Actions:
    """The table of one document."""

    def __init__(self, content: ReportContent, words: ReportWords) -> None:
        self.content, self.words = content, words
        self.formats, self._ = words.formats, words._

    def blocks(self) -> Iterator[Block]:
        made = tuple(self._action_rows())
        if not made:
            yield Paragraph((Run(self._("Ingen tiltak.")),))
            return
        total = sum(
            (a.line.cost or Decimal(0) for _, level in levels(self.content) for a in level.actions),
            Decimal(0),
        )
        columns = self._action_columns()
        empty = (Cell(""),) * (len(columns) - 2)
        summed = Row((Cell(self._("Sum")), *empty, self._money(total)), RowKind.TOTAL)
        caption = self._("Tiltak per {day}").format(day=self.formats.date(self.content.day))
        yield TableBlock(caption, columns, (*made, summed))

    def _action_columns(self) -> tuple[Column, ...]:
        person = (Column(self._("Ansvarlig"), share=15),) if self.words.names_people else ()
        return (
            Column(self._("Tiltak"), share=32),
            Column(self._("Område"), share=18),
            *person,
            Column(self._("Status"), share=16),
            Column(self._("Frist"), DAY, 12),
            Column(self._("Kostnad, kr"), NUMBER, 12),
        )

    def _action_rows(self) -> Iterator[Row]:
        names = dict(self._level_names())
        for key, level in levels(self.content):
            if not level.actions and not level.closed:
                continue
            yield Row((Cell(names[key]),), RowKind.GROUP)
            for one in level.actions:
                yield Row(self._action_cells(one))
            if level.closed:
                empty = (Cell(""),) * (len(self._action_columns()) - 1)
                yield Row((Cell(self.words.closed(level.closed)), *empty))

    def _level_names(self) -> Iterator[tuple[str, str]]:
        yield "card", self.content.card_name
        yield "apart", self._("Andre tiltak")
        for area in self.content.areas:
            yield f"f{area.focus_area_id}", area.name
            for criterion in area.criteria:
                yield f"k{criterion.criterion_id}", criterion.text
                for one in criterion.rows:
                    yield f"i{one.row.indicator_id}", f"{one.row.code} {one.row.name}"

    def _action_cells(self, one: ContentAction) -> tuple[Cell, ...]:
        line = one.line
        status = self.words.action_status[line.status]
        if line.overdue:
            status = self._("{status}, over fristen").format(status=status)
        elif line.delayed:
            status = self._("{status}, forsinket").format(status=status)
        name = Cell(self.words.name_of(line.responsible_key) or DASH)
        person = (name,) if self.words.names_people else ()
        return (
            Cell(line.title),
            Cell(line.unit.name),
            *person,
            Cell(status),
            Cell(self.formats.date(line.deadline), day=line.deadline),
            self._money(line.cost),
        )

    def _money(self, amount: Decimal | None) -> Cell:
        return Cell(self.formats.number_trim(amount), amount)
