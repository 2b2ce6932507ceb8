"""The card as a document: the same figures, words and order as on its page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from wisweb_bms.engine.last_known import OLD
from wisweb_bms.queries.view_models import (
    CardPage,
    CardStanding,
    CellView,
    CriterionView,
    FocusAreaView,
    RowView,
    Said,
    ScoreView,
)
from wisweb_bms.reports.document import (
    Block,
    Cell,
    CellKind,
    Column,
    Document,
    Heading,
    Item,
    ListBlock,
    Paragraph,
    Row,
    RowKind,
    Run,
    Style,
    TableBlock,
)
from wisweb_bms.reports.naming import file_name
from wisweb_bms.views.cell_notes import notes
from wisweb_bms.views.charts import COUNTED, counts_bar
from wisweb_bms.views.drawn import chart_block
from wisweb_bms.views.formats import NOTHING, Formats
from wisweb_bms.views.marks import coverage_text

ARROWS = {"up": "↑", "down": "↓", "flat": "→"}


def card_document(
    page: CardPage,
    formats: Formats,
    publisher: str,
    day: dt.date,
    *,
    for_reckoning: bool = False,
) -> Document:
    """The whole card of a unit and a period.

    ``for_reckoning`` has the unit and the figure's own period in every row too, so that each row says
    all by itself and can be read as a result again.
    """
    _ = formats._
    known = _("Tallene er vist slik de var kjent %(day)s.")
    return Document(
        title=f"{page.unit.name} {formats.period(page.period)}",
        subtitle=page.scorecard_name,
        publisher=publisher,
        language=formats.texts.locale,
        day=day,
        blocks=tuple(_blocks(page, formats, for_reckoning)),
        state=known % {"day": formats.date(page.known_at)} if page.known_at else "",
        landscape=True,
        file_name=file_name("styringskort", page.unit.name, page.period.key, day.isoformat()),
    )


def _blocks(page: CardPage, formats: Formats, for_reckoning: bool) -> Iterator[Block]:
    yield from _summary(page, formats)
    if page.tree_note:
        yield Paragraph((Run(_tree_note(page, formats)),), Style.NOTE)
    bar = counts_bar(page.counts, formats)
    if bar is not None:
        title = formats._n(
            "Status, %(num)d indikator", "Status, %(num)d indikatorer", page.counts.total
        )
        yield chart_block(bar, title % {"num": page.counts.total})
    if page.said:
        yield Paragraph(
            (Run(f"{formats._('Leders vurdering')}: {_said(page.said, formats)}"),), Style.SAID
        )
    if page.red:
        title = formats._("Røde, %(count)s") % {"count": len(page.red)}
        yield Heading(1, title if page.has_both else formats._("Røde nå"), "red")
        yield ListBlock(tuple(Item((Run(_red(row, page, formats)),)) for row in page.red))
    if page.focus_areas:
        yield Heading(1, formats._("Indikatorer"), "indicators")
        table = card_table(page, formats, for_reckoning=for_reckoning)
        yield _with_place(table, page, formats) if for_reckoning else table


def _summary(page: CardPage, formats: Formats) -> Iterator[Block]:
    """The reading that leads, and below it the other where they differ."""
    _ = formats._
    measured = page.measured or CardStanding(page.score, page.counts)
    if page.known is None or not page.has_both:
        yield Paragraph((Run(_standing(measured, formats)),), Style.LEAD)
        return
    known_line = f"{_('Sist kjente status')}: {_standing(page.known, formats)}"
    period = formats.period_beside(page.period, page.period)
    now_line = f"{_('Målt i %(period)s') % {'period': period}}: {_standing(measured, formats)}"
    lines = (known_line, now_line) if page.known_leads else (now_line, known_line)
    yield Paragraph((Run(lines[0]),), Style.LEAD)
    yield Paragraph((Run(lines[1]),))
    if page.ages:
        told = ", ".join(
            _("%(count)s fra %(period)s")
            % {"count": count, "period": formats.period_beside(one, page.period)}
            for one, count in page.ages
        )
        said = _("Sist kjent er vist med sin periode og med målet som gjaldt da (%(ages)s).")
        yield Paragraph((Run(said % {"ages": told}),), Style.NOTE)


def _standing(standing: CardStanding, formats: Formats) -> str:
    """Score and counts as one line."""
    _ = formats._
    counts, score = standing.counts, standing.score
    counted = [
        f"{n} {formats.counted(kind, n)}" for kind in COUNTED if (n := getattr(counts, kind))
    ]
    told = f"{_('Samlet skår')} {formats.number(score.score, 2)} {_('av 10')}"
    if score.expected:
        told += f" ({_coverage(score, formats)})"
    return f"{told}. {', '.join(counted)}." if counted else f"{told}."


def _coverage(score: ScoreView, formats: Formats) -> str:
    told = formats._n(
        "fra %(scored)s av %(num)d indikator",
        "fra %(scored)s av %(num)d indikatorer",
        score.expected,
    )
    text = told % {"scored": score.scored, "num": score.expected}
    if score.scored < score.expected and score.weight_share is not None:
        share = formats._("%(share)s av vekten") % {"share": formats.percent(score.weight_share)}
        text = f"{text}, {share}"
    return text


def _tree_note(page: CardPage, formats: Formats) -> str:
    _ = formats._
    if page.as_now:
        return _("Organisasjonen er endret siden perioden. Kortet er vist med dagens organisasjon.")
    return _(
        "Organisasjonen er endret siden perioden. Kortet er vist med organisasjonen slik den var."
    )


def _said(said: Said, formats: Formats) -> str:
    colour = f"{formats.status_word(said.colour)}. " if said.colour is not None else ""
    return f"{colour}{said.text}"


def _red(row: RowView, page: CardPage, formats: Formats) -> str:
    cell = row.cell
    told = f"{row.name}: {formats.with_unit(cell.value, cell.decimals, cell.unit_of_measure)}"
    if cell.known:
        period = formats.period_beside(cell.period, page.period)
        told += f", {formats._('målt %(period)s') % {'period': period}}"
    return told


def card_table(page: CardPage, formats: Formats, *, for_reckoning: bool = False) -> TableBlock:
    """Every row of the card, grouped as there."""
    _ = formats._
    before = page.period.same_last_year()
    columns = (
        Column(_("Kode"), share=7),
        Column(_("Indikator"), share=30),
        Column(_("Resultat"), CellKind.NUMBER, 10),
        Column(_("Måleenhet"), share=13),
        Column(_("Status"), CellKind.STATUS, 14),
        Column(_("Mål"), share=10),
        Column(_("Trend"), share=12),
        Column(_("I fjor") if page.period.part else formats.period(before), CellKind.NUMBER, 9),
        Column(_("Dekning"), share=16),
        Column(_("Om tallet"), share=22),
    )
    caption = _(
        "Indikatorer i %(card)s for %(unit)s %(period)s, gruppert etter fokusområde og suksesskriterium"
    )
    told = {
        "card": page.scorecard_name,
        "unit": page.unit.name,
        "period": formats.period(page.period),
    }
    rows = tuple(_rows(page, formats, with_period=not for_reckoning))
    if not any(row.cells[-1].text for row in rows if row.kind is RowKind.ORDINARY):
        columns = columns[:-1]  # a column that says nothing takes no room
        rows = tuple(r if r.kind is RowKind.GROUP else Row(r.cells[:-1], r.kind) for r in rows)
    return TableBlock(caption % told, columns, rows)


def _rows(page: CardPage, formats: Formats, *, with_period: bool) -> Iterator[Row]:
    for area in page.focus_areas:
        yield _group(_area_line(area, formats))
        for criterion in area.criteria:
            if criterion.text:
                yield _group(_criterion_line(criterion, formats))
            for row in criterion.rows:
                yield _row(row, page, formats, with_period=with_period)


def _with_place(table: TableBlock, page: CardPage, formats: Formats) -> TableBlock:
    """The same table, its rows of figures with the unit and the period that the figure is of."""
    cells = iter(
        (_whose(row.cell, page, formats), Cell(formats.period(row.cell.period or page.period)))
        for area in page.focus_areas
        for criterion in area.criteria
        for row in criterion.rows
    )
    own = (Column(formats._("Enhet"), share=16), Column(formats._("Periode"), share=12))
    rows = tuple(
        row
        if row.kind is RowKind.GROUP
        else replace(row, cells=(*row.cells[:2], *next(cells), *row.cells[2:]))
        for row in table.rows
    )
    return replace(table, columns=(*table.columns[:2], *own, *table.columns[2:]), rows=rows)


def _whose(cell: CellView, page: CardPage, formats: Formats) -> Cell:
    """The unit whose figure it is; one of several units or periods together is nobody's own."""
    together = cell.coverage.expected > 1 or cell.made_of is not None
    return Cell(f"{page.unit.name}, {formats._('lagt sammen')}" if together else page.unit.name)


def _group(text: str) -> Row:
    return Row((Cell(text),), RowKind.GROUP)


def _area_line(area: FocusAreaView, formats: Formats) -> str:
    parts = [area.name, _score(area.score, formats)]
    if area.said:
        parts.append(_said(area.said, formats))
    return ". ".join(parts)


def _criterion_line(criterion: CriterionView, formats: Formats) -> str:
    parts = [criterion.text]
    if criterion.score.score is not None:
        parts.append(_score(criterion.score, formats))
    if criterion.said:
        parts.append(_said(criterion.said, formats))
    return ". ".join(parts)


def _score(score: ScoreView, formats: Formats) -> str:
    if score.score is None:
        return formats._("ingen skår")
    return f"{formats._('skår')} {formats.number(score.score, 2)}"


def _row(row: RowView, page: CardPage, formats: Formats, *, with_period: bool) -> Row:
    cell = row.cell
    # What is last known is compared with the year before its own period, which the column is not of.
    before = None if cell.hidden or cell.earlier or cell.known else cell.previous
    return Row(
        (
            Cell(row.code),
            Cell(row.name),
            _number(cell, None if cell.hidden else cell.value, formats),
            Cell(formats.unit_text(cell.unit_of_measure)),
            _status(cell, page, formats, with_period=with_period),
            Cell(NOTHING if cell.earlier else formats.target(cell.target, cell.decimals)),
            Cell(_trend(cell, formats)),
            _number(cell, before, formats),
            Cell("" if cell.hidden else coverage_text(cell.coverage, formats)),
            Cell(_told(row, page.unit.key, formats)),
        )
    )


def _number(cell: CellView, value: object, formats: Formats) -> Cell:
    shown = formats.number(value, cell.decimals)  # type: ignore[arg-type]
    return Cell(shown) if value is None else Cell(shown, value, cell.decimals)  # type: ignore[arg-type]


def _status(cell: CellView, page: CardPage, formats: Formats, *, with_period: bool) -> Cell:
    if cell.earlier:
        sentence = formats._("Sist målt %(period)s")
        return Cell(sentence % {"period": formats.period(cell.period)}, status="no_value")
    if not cell.known:
        return Cell(formats.word(cell), status=formats.symbol(cell))
    is_old = cell.known == OLD
    word = formats._("Utdatert") if is_old else formats.word(cell)
    symbol = "no_value" if is_old else formats.symbol(cell)
    period = formats.period_beside(cell.period, page.period)
    return Cell(f"{word}, {period}" if with_period else word, status=symbol)


def _trend(cell: CellView, formats: Formats) -> str:
    if cell.trend is None or cell.hidden or cell.earlier:
        return NOTHING
    arrow = ARROWS[formats.arrow(cell.value, cell.previous)]
    return f"{arrow}\u00a0{formats.trend_word(cell.trend)}"


def _told(row: RowView, unit_key: str, formats: Formats) -> str:
    """Key mark, weight, and what the cell has to say."""
    marks = [formats._("nøkkeltall")] if row.key_mark else []
    if row.weight != 1:
        marks.append(formats._("vekt %(weight)s") % {"weight": formats.number_trim(row.weight)})
    return "\n".join(
        part for part in (", ".join(marks), notes(row.cell, unit_key, formats)) if part
    )
