"""The words of a plan or a report: its title, the sentence made from its figures, and its cells."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Final

from wisweb_bms.engine.actions import ActionStatus
from wisweb_bms.engine.periods import Period, PeriodKind
from wisweb_bms.engine.status import Status
from wisweb_bms.forms.action import statuses
from wisweb_bms.queries.content_figures import Summary, summary
from wisweb_bms.queries.content_views import CARD, ReportContent, Standing
from wisweb_bms.queries.report_views import ReportKind
from wisweb_bms.queries.view_models import CellView, CoverageView, RowView, TargetView
from wisweb_bms.reports.document import Cell, CellKind, Column
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.marks import forecast_coverage

Who = Callable[[str], str]
"""User key, or the neutral word of a snapshot → the name; empty for one that has been forgotten."""
DASH: Final = "–"


class ReportWords:
    """What a document says in one language; without ``who`` it names no persons."""

    def __init__(self, formats: Formats, who: Who | None) -> None:
        self.formats = formats
        self.names_people = who is not None
        self._who = who
        self._ = formats.texts.gettext
        self._n = formats.texts.ngettext
        self.action_status: Mapping[ActionStatus, str] = {
            ActionStatus(key): word for key, word in statuses(self._).items()
        }

    def name_of(self, key: str | None) -> str | None:
        """The person's name, empty for nobody; None for one who is left out or forgotten."""
        if key is None:
            return ""
        return (self._who(key) if self._who is not None else "") or None

    # -- titles --------------------------------------------------------------------------------

    def title(self, content: ReportContent) -> str:
        return self.name(content.kind, content.period)

    def name(self, kind: str, period: Period) -> str:
        """``Virksomhetsplan 2026``, ``Tertialrapport 2. tertial 2026``, ``Årsmelding 2025``."""
        return f"{self.kind(kind)} {self.when(period)}"

    def when(self, period: Period) -> str:
        """``2025``, ``2. tertial 2026``: the period as it stands in a sentence."""
        if period.kind in (PeriodKind.YEAR, PeriodKind.DATE, PeriodKind.MONTH):
            return self.formats.period(period)
        return f"{self.formats.period_short(period)} {period.year}"

    def kind(self, kind: str) -> str:
        return {
            ReportKind.PLAN.value: self._("Virksomhetsplan"),
            ReportKind.TERTIAL.value: self._("Tertialrapport"),
            ReportKind.ANNUAL.value: self._("Årsmelding"),
            CARD: self._("Styringskort"),
        }[str(kind)]

    # -- the summary ---------------------------------------------------------------------------

    def sentence(self, content: ReportContent) -> str:
        """How many reach their target, against a year before, and what is furthest from it."""
        found = summary(content)
        if not found.of:
            said = self._("Ingen indikatorer har både resultat og mål for {period}.")
            return said.format(period=self.when(content.now.period))
        parts = [self._reached(found) + self._against(found, content.before) + "."]
        if found.furthest:
            names = self.formats.listed([f"{r.code} {r.name}" for r in found.furthest])
            parts.append(self._("Lengst unna er {names}.").format(names=names))
        return " ".join(parts)

    def _reached(self, found: Summary) -> str:
        if not found.reached:
            said = self._n(
                "Ingen av {of} indikator når målet", "Ingen av {of} indikatorer når målet", found.of
            )
        elif found.reached == found.of:
            said = self._n(
                "Den ene indikatoren når målet", "Alle {of} indikatorer når målet", found.of
            )
        else:
            said = self._n(
                "{reached} av {of} indikator når målet",
                "{reached} av {of} indikatorer når målet",
                found.of,
            )
        return said.format(reached=found.reached, of=found.of)

    def _against(self, found: Summary, before: Standing | None) -> str:
        if before is None or found.before is None:
            return self._(". Det finnes ingen tall å sammenligne med fra året før")
        more = found.reached - found.before
        if not more:
            same = self._(", like mange som i {period}")
            said = same if found.reached else self._(", som i {period}")
        elif more > 0:
            said = self._n(", én flere enn i {period}", ", {n} flere enn i {period}", more)
        else:
            said = self._n(", én færre enn i {period}", ", {n} færre enn i {period}", -more)
        return said.format(n=abs(more), period=self.when(before.period))

    # -- cells ---------------------------------------------------------------------------------

    def indicator(self, row: RowView, notes: str = "") -> Cell:
        """Code and name, with what there is to note on lines below."""
        return Cell(f"{row.code} {row.name}\n{notes}".strip())

    def result(self, cell: CellView, page: Period | None = None) -> Cell:
        """The figure with its unit; one of another period says which; an absent one why."""
        if cell.value is None:
            return Cell(self.formats.word(cell))
        text = self.formats.with_unit(cell.value, cell.decimals, cell.unit_of_measure)
        period = "" if cell.period is None else self.formats.period(cell.period)
        if cell.period is not None and (cell.earlier or (page is not None and cell.period != page)):
            text = f"{text} ({period})"
        if cell.unapproved:
            waiting = self._("ikke godkjent")
            text, period = f"{text}, {waiting}", f"{period}, {waiting}"
        beside = (self.formats.unit_text(cell.unit_of_measure), period)
        return Cell(text, cell.value, cell.decimals, beside=beside)

    def result_column(self, label: str, share: int) -> Column:
        """The column of ``result``."""
        return Column(label, CellKind.NUMBER, share, (self._("Måleenhet"), self._("Periode")))

    def status(self, cell: CellView) -> Cell:
        """The calculated status, with the leader's own colour beside it where one is given."""
        if cell.earlier:
            return Cell(DASH)
        text = self.formats.word(cell)
        if cell.assessed is not None and cell.assessed is not cell.status:
            said = self._("{calculated}, leder: {own}")
            text = said.format(calculated=text, own=self.formats.status_word(cell.assessed).lower())
        return Cell(text, status="hidden" if cell.hidden else cell.status.value)

    def plain_status(self, status: Status | None) -> Cell:
        if status is None:
            return Cell(DASH)
        return Cell(self.formats.status_word(status), status=status.value)

    def target(self, target: TargetView | None, decimals: int) -> Cell:
        return Cell(self.formats.target_long(target, decimals))

    def origin(self, target: TargetView | None) -> Cell:
        """Whose target it is and since when, so that the same one is known again in every document."""
        if target is None or target.origin is None:
            return Cell(DASH)
        parts = [target.origin.name]
        if target.valid_from is not None:
            parts.append(self._("fra {day}").format(day=self.formats.date(target.valid_from)))
        if target.adopted_by:
            parts.append(target.adopted_by)
        said = self._("verdien til {indicator}")
        lent = dict.fromkeys(f"{one.code} {one.name}".strip() for one in target.lent)
        parts += [said.format(indicator=indicator) for indicator in lent]
        return Cell(", ".join(parts))

    def number(self, value: Decimal | None, decimals: int) -> Cell:
        return Cell(self.formats.number(value, decimals), value, decimals)

    def forecast(self, value: Decimal | None, from_: CoverageView | None, decimals: int) -> Cell:
        """The figure, and from how many where some have given none."""
        cell = self.number(value, decimals)
        return replace(cell, text=cell.text + forecast_coverage(from_, self.formats))

    def closed(self, count: int) -> str:
        """How many actions lie where the reader may not look."""
        said = self._n(
            "{n} tiltak i områder som ikke er åpne her",
            "{n} tiltak i områder som ikke er åpne her",
            count,
        )
        return said.format(n=count)
