"""The card's action view as a document: the tree with what is done on each level."""

from __future__ import annotations

from collections.abc import Iterator

from wisweb_bms.queries.card_actions import (
    AreaActions,
    Below,
    CardActionsPage,
    CriterionActions,
    IndicatorActions,
)
from wisweb_bms.reports.document import (
    Cell,
    Document,
    Paragraph,
    Row,
    RowKind,
    Run,
    Style,
    TableBlock,
)
from wisweb_bms.reports.naming import file_name
from wisweb_bms.views.action_document import ActionColumns, totals_line


def card_actions_document(
    page: CardActionsPage, columns: ActionColumns, publisher: str, *, wide: bool
) -> Document:
    """The actions of the card's year on their levels, and the results they are to lift."""
    formats, _, card = columns.formats, columns._, page.card
    caption = _("Tiltak i %(card)s for %(unit)s %(period)s, per %(day)s") % {
        "card": card.scorecard_name,
        "unit": card.unit.name,
        "period": formats.period(card.period),
        "day": formats.date(page.day),
    }
    chosen = [one for one in columns.chosen(wide) if one[0] != "level"]
    rows = tuple(_Rows(columns, wide).of(page))
    table = TableBlock(caption, tuple(column for _, column, _ in chosen), rows)
    lacking = f"{_('Røde uten tiltak')}: {page.lacking}."
    told = f"{totals_line(page.totals, columns)} {lacking}"
    return Document(
        title=f"{_('Tiltak')}, {card.unit.name} {formats.period(card.period)}",
        subtitle=card.scorecard_name,
        publisher=publisher,
        language=formats.texts.locale,
        day=page.day,
        blocks=(table,) if wide else (Paragraph((Run(told),), Style.LEAD), table),
        state=_("Per %(day)s") % {"day": formats.date(page.day)},
        landscape=True,
        file_name=file_name("tiltak", card.unit.name, card.period.key, page.day.isoformat()),
    )


class _Rows:
    """The table's rows, from the whole card down to what stands on no level of it."""

    def __init__(self, columns: ActionColumns, wide: bool) -> None:
        self.columns = columns
        self.cells = [cell for name, _, cell in columns.chosen(wide) if name != "level"]
        self._ = columns._
        self._n = columns.formats._n

    def of(self, page: CardActionsPage) -> Iterator[Row]:
        if page.below:
            yield from self._group(self._("Hele kortet"), page.below)
        for area in page.areas:
            yield from self._area(area)
        if page.apart:
            yield from self._group(self._("Uten kobling til kortet"), page.apart)

    def _area(self, area: AreaActions) -> Iterator[Row]:
        under = [part for part in area.criteria if part.below or part.indicators]
        if area.count or area.below or under:
            yield from self._group(area.area.name, area.below)
            for part in under:
                yield from self._criterion(part)

    def _criterion(self, part: CriterionActions) -> Iterator[Row]:
        if part.criterion.criterion_id is not None:
            yield from self._group(part.criterion.text, part.below)
        for one in part.indicators:
            yield from self._group(self._indicator(one), one.below)

    def _indicator(self, one: IndicatorActions) -> str:
        """The result that is to be lifted, and whether nothing is done about a red one."""
        formats, cell = self.columns.formats, one.row.cell
        name = f"{one.row.code} {one.row.name}"
        shown = formats.with_unit(cell.value, cell.decimals, cell.unit_of_measure)
        if cell.earlier and not cell.hidden:
            told = {"value": shown, "period": formats.period(cell.period)}
            return f"{name}: {self._('%(value)s, sist målt %(period)s') % told}"
        parts = [formats.word(cell)]
        if cell.value is not None and not cell.hidden:
            parts = [shown, formats.word(cell).lower()]
            if cell.target:
                parts.append(f"{self._('mål')} {formats.target(cell.target, cell.decimals)}")
        if one.lacks:
            parts.append(self._("Rød uten tiltak"))
        return f"{name}: {', '.join(parts)}"

    def _group(self, text: str, below: Below) -> Iterator[Row]:
        yield Row((Cell(text),), RowKind.GROUP)
        for line in below.lines:
            yield Row(tuple(cell(line) for cell in self.cells))
        if below.more:
            more = self._n("%(num)d tiltak til", "%(num)d tiltak til", below.more)
            yield self._told(more % {"num": below.more})
        if below.closed:
            yield self._told(self._closed(below.closed))

    def _closed(self, count: int) -> str:
        told = self._n(
            "%(num)d tiltak i et område som ikke er åpent for deg.",
            "%(num)d tiltak i områder som ikke er åpne for deg.",
            count,
        )
        return told % {"num": count}

    def _told(self, text: str) -> Row:
        return Row((Cell(text), *(Cell("") for _ in self.cells[1:])))
