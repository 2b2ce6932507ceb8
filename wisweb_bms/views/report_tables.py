"""The drawn parts of a document: the tree, deviations, promises and forecasts, as blocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from wisweb_bms.engine.actions import OPEN, ActionStatus
from wisweb_bms.queries.content_figures import actions, deviations, rows
from wisweb_bms.queries.content_views import (
    AreaContent,
    ContentAction,
    CriterionContent,
    LevelContent,
    ReportContent,
    RowContent,
    Standing,
)
from wisweb_bms.queries.report_views import Drawn, ReportKind
from wisweb_bms.queries.view_models import CellView, Said, UnitRef
from wisweb_bms.reports.document import (
    Block,
    Cell,
    CellKind,
    Column,
    Heading,
    Paragraph,
    Row,
    RowKind,
    Run,
    Style,
    TableBlock,
)
from wisweb_bms.views.cell_notes import notes
from wisweb_bms.views.report_actions import action_table
from wisweb_bms.views.report_charts import furthest_charts
from wisweb_bms.views.report_words import ReportWords

NUMBER, STATUS, DAY = CellKind.NUMBER, CellKind.STATUS, CellKind.DAY


class Drawer:
    """Draws the parts of one document."""

    def __init__(self, content: ReportContent, words: ReportWords) -> None:
        self.content, self.words = content, words
        self.formats = words.formats
        self._, self._n = words._, words._n
        self.is_plan = content.kind == ReportKind.PLAN

    def part(self, drawn: Drawn) -> Iterator[Block]:
        """The blocks of a part; none for a chapter of text alone."""
        makers = {
            Drawn.NOTHING: lambda: iter(()),
            Drawn.SUMMARY: self.summary,
            Drawn.TREE: self.tree,
            Drawn.DEVIATIONS: self.deviations,
            Drawn.ACTIONS: self.actions,
            Drawn.FORECASTS: self.forecasts,
        }
        return makers[drawn]()

    # -- what is said --------------------------------------------------------------------------

    def said(self, level: LevelContent, about: str = "") -> Iterator[Block]:
        """The leader's assessment, and those of the units right below."""
        if level.said is not None:
            yield self._quote(level.said, about)
        for one in level.below:
            yield self._quote(one.said, about, one.unit)
        for one in level.comments:
            yield self._quote(Said(one.text, None), about, one.unit)

    def _quote(self, said: Said, about: str, unit: UnitRef | None = None) -> Block:
        head = ", ".join(filter(None, [about, unit.name if unit else ""]))
        text = said.text
        if said.colour is not None:
            colour = self.formats.status_word(said.colour).lower()
            told = self._("(leders farge: {colour})").format(colour=colour)
            text = f"{text} {told}".strip()
        lead = (Run(f"{head}: ", bold=True),) if head else ()
        return Paragraph((*lead, Run(text)), Style.SAID)

    # -- summary -------------------------------------------------------------------------------

    def summary(self) -> Iterator[Block]:
        sentence = self.words.sentence(self.content)
        if self.is_plan:
            period = self.words.when(self.content.now.period)
            told = self._("Resultater for {period}.").format(period=period)
            sentence = f"{told} {sentence}"
        yield Paragraph((Run(sentence),), Style.LEAD)
        if self.content.approved_only:
            yield Paragraph((Run(self._("Bare godkjente tall er med.")),), Style.NOTE)
        yield self._standings()
        yield from self.said(self.content.level)

    def _standings(self) -> Block:
        kinds = ("green", "yellow", "red", "observation", "uncoloured")
        columns = (
            Column(self._("Periode"), share=20),
            *(Column(self.formats.counted(k, 2).capitalize(), NUMBER) for k in kinds),
            Column(self._("Samlet skår"), NUMBER),
        )
        found = [one for one in (self.content.now, self.content.before) if one is not None]
        made = tuple(self._standing(one, kinds) for one in found)
        return TableBlock(self._("Antall indikatorer etter status, og samlet skår"), columns, made)

    def _standing(self, one: Standing, kinds: tuple[str, ...]) -> Row:
        counts = [Decimal(getattr(one.counts, kind)) for kind in kinds]
        return Row(
            (
                Cell(self.formats.period(one.period)),
                *(self.words.number(n, 0) for n in counts),
                self.words.number(one.score.score, 2),
            )
        )

    # -- the tree ------------------------------------------------------------------------------

    def tree(self) -> Iterator[Block]:
        for area in self.content.areas:
            yield from self._area(area)

    def _area(self, area: AreaContent) -> Iterator[Block]:
        yield Heading(2, area.name, f"f-{area.focus_area_id}")
        if area.aim:
            yield Paragraph((Run(area.aim),), Style.LEAD)
        yield from self.said(area.level)
        caption = self._("Resultater og mål, {area}").format(area=area.name)
        yield TableBlock(caption, self._tree_columns(), tuple(self._tree_rows(area)))
        for criterion in area.criteria:
            yield from self.said(criterion.level, criterion.text)
            for row in criterion.rows:
                yield from self.said(row.level, f"{row.row.code} {row.row.name}")

    def _tree_columns(self) -> tuple[Column, ...]:
        results = self.formats.period(self.content.now.period)
        then = self._("Mål {year}").format(year=results) if self.is_plan else self._("Mål")
        found = [
            Column(self._("Indikator"), share=30),
            self.words.result_column(self._("Resultat {period}").format(period=results), 16),
            Column(self._("Status"), STATUS, 16),
            Column(then, share=18),
        ]
        if self.is_plan:
            coming = self._("Mål {year}").format(year=self.content.period.year)
            found.append(Column(coming, share=18))
        else:
            found.append(Column(self._("Ett år før"), NUMBER, 10))
        return (*found, Column(self._("Målet er satt av"), share=18))

    def _tree_rows(self, area: AreaContent) -> Iterator[Row]:
        for criterion in area.criteria:
            if criterion.criterion_id is not None:
                yield Row((Cell(self._criterion(criterion)),), RowKind.GROUP)
            for row in criterion.rows:
                yield Row(self._tree_cells(row))

    def _criterion(self, criterion: CriterionContent) -> str:
        score = criterion.score.score
        if score is None:
            return criterion.text
        told = self._("{criterion}, skår {score}")
        return told.format(criterion=criterion.text, score=self.formats.number(score, 2))

    def _tree_cells(self, one: RowContent) -> tuple[Cell, ...]:
        words, cell = self.words, one.row.cell
        judged = None if cell.earlier else cell.target
        compared = (
            words.target(one.coming, cell.decimals)
            if self.is_plan
            else words.number(None if cell.earlier else cell.previous, cell.decimals)
        )
        return (
            words.indicator(one.row, self._notes(one)),
            words.result(cell, self.content.now.period),
            words.status(cell),
            words.target(judged, cell.decimals),
            compared,
            words.origin(one.coming if self.is_plan else judged),
        )

    def _notes(self, one: RowContent) -> str:
        """What the figure can't say itself: who is missing, the amount, why it is hidden or empty."""
        if one.row.cell.earlier:
            return ""
        plain = replace(one.row.cell, assessed=None, assessment="", forecast=None, unapproved=False)
        told = notes(plain, self.content.unit.key, self.formats)
        return "\n".join(filter(None, (told, self._year_before(one.row.cell))))

    def _year_before(self, cell: CellView) -> str:
        """In a plan, the result of the year before the last: value, status and the target of then."""
        period = self.content.now.period.same_last_year() if self.is_plan else None
        found = [p for p in cell.spark if p.period == period and p.value is not None]
        if not found:
            return ""
        value = self.formats.with_unit(found[0].value, cell.decimals, cell.unit_of_measure)
        status = self.formats.status_word(found[0].status).lower()
        target = self.formats.target_long(found[0].target, cell.decimals)
        said = self._("{year}: {value}, {status}, mål {target}")
        if found[0].target is None:
            said = self._("{year}: {value}")
        return said.format(
            year=self.formats.period(found[0].period), value=value, status=status, target=target
        )

    # -- deviations and promises ---------------------------------------------------------------

    def deviations(self) -> Iterator[Block]:
        found = deviations(self.content)
        if not found:
            yield Paragraph((Run(self._("Ingen indikatorer er røde eller gule.")),))
        else:
            yield TableBlock(
                self._("Avvik, de største først"),
                self._deviation_columns(),
                tuple(Row(self._deviation_cells(one)) for one in found),
            )
            yield from furthest_charts(self.content, self.formats)
        if not self.is_plan:
            yield from self._promises()

    def _deviation_columns(self) -> tuple[Column, ...]:
        return (
            Column(self._("Indikator"), share=28),
            self.words.result_column(self._("Resultat"), 15),
            Column(self._("Status"), STATUS, 16),
            Column(self._("Mål"), share=18),
            Column(self._("Skår"), NUMBER, 8),
            Column(self._("Tiltak"), share=30),
        )

    def _deviation_cells(self, one: RowContent) -> tuple[Cell, ...]:
        words, cell = self.words, one.row.cell
        return (
            words.indicator(one.row),
            words.result(cell, self.content.now.period),
            words.status(cell),
            words.target(cell.target, cell.decimals),
            words.number(cell.score, 2),
            Cell(self._doing(one.level)),
        )

    def _doing(self, level: LevelContent) -> str:
        names = [a.line.title for a in level.actions if a.line.status is not ActionStatus.CANCELLED]
        if level.closed:
            names.append(self.words.closed(level.closed))
        return "\n".join(names) or self._("Ingen tiltak")

    def _promises(self) -> Iterator[Block]:
        promised = [one for one in rows(self.content) if one.promise is not None]
        moved = [one for one in actions(self.content) if one.before in OPEN]
        if not promised and not moved:
            return
        yield Heading(2, self._("Lovet sist, levert nå"), "lovet")
        if promised:
            yield TableBlock(
                self._("Det som var lovet ved forrige måling, ved siden av resultatet"),
                (
                    Column(self._("Indikator"), share=28),
                    Column(self._("Lovet i"), share=14),
                    Column(self._("Resultat da"), NUMBER, 12),
                    Column(self._("Mål da"), share=18),
                    Column(self._("Prognose da"), NUMBER, 14),
                    self.words.result_column(self._("Resultat nå"), 16),
                    Column(self._("Status nå"), STATUS, 16),
                ),
                tuple(Row(self._promise_cells(one)) for one in promised),
            )
        if moved:
            day = self.formats.date(self.content.period.first)
            caption = self._("Tiltak som var planlagt eller i gang før {day}").format(day=day)
            columns = (
                Column(self._("Tiltak"), share=40),
                Column(self._("Område"), share=22),
                Column(self._("Status da"), share=14),
                Column(self._("Status nå"), share=14),
            )
            yield TableBlock(caption, columns, tuple(Row(self._moved(one)) for one in moved))

    def _promise_cells(self, one: RowContent) -> tuple[Cell, ...]:
        words, cell, promise = self.words, one.row.cell, one.promise
        assert promise is not None
        return (
            words.indicator(one.row),
            Cell(self.formats.period(promise.period)),
            words.number(promise.value, cell.decimals),
            words.target(promise.target, cell.decimals),
            words.forecast(promise.forecast, promise.forecast_coverage, cell.decimals),
            words.result(cell),
            words.status(cell),
        )

    def _moved(self, one: ContentAction) -> tuple[Cell, ...]:
        assert one.before is not None
        return (
            Cell(one.line.title),
            Cell(one.line.unit.name),
            Cell(self.words.action_status[one.before]),
            Cell(self.words.action_status[one.line.status]),
        )

    # -- forecasts -----------------------------------------------------------------------------

    def forecasts(self) -> Iterator[Block]:
        found = [one for one in rows(self.content) if one.row.cell.forecast is not None]
        if not found:
            yield Paragraph((Run(self._("Det er ikke gitt noen prognoser.")),))
            return
        yield TableBlock(
            self._("Prognoser for året"),
            (
                Column(self._("Indikator"), share=30),
                self.words.result_column(self._("Resultat"), 16),
                Column(self._("Prognose"), NUMBER, 14),
                Column(self._("Status, prognose"), STATUS, 14),
                Column(self._("Mål for året"), share=18),
            ),
            tuple(Row(self._forecast_cells(one)) for one in found),
        )

    def _forecast_cells(self, one: RowContent) -> tuple[Cell, ...]:
        words, cell = self.words, one.row.cell
        return (
            words.indicator(one.row),
            words.result(cell, self.content.now.period),
            words.forecast(cell.forecast, cell.forecast_coverage, cell.decimals),
            words.plain_status(cell.forecast_status),
            words.target(cell.forecast_target or cell.target, cell.decimals),
        )

    def actions(self) -> Iterator[Block]:
        return action_table(self.content, self.words)
