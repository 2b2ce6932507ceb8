"""Lists of actions as documents: all columns for a spreadsheet, those that fit a page for paper."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Final

from wisweb_bms.queries.action_rows import ActionLine
from wisweb_bms.queries.actions import ActionList, Totals
from wisweb_bms.reports.document import (
    Cell,
    CellKind,
    Column,
    Document,
    Paragraph,
    Row,
    RowKind,
    Run,
    Style,
    TableBlock,
)
from wisweb_bms.views.action_words import People, Words
from wisweb_bms.views.formats import Formats

Line = Callable[[ActionLine], Cell]
ON_PAPER: Final = frozenset({"title", "unit", "level", "responsible", "status", "deadline", "cost"})


class ActionColumns:
    """The columns of a list of actions, each with how its cell is read off an action."""

    def __init__(self, formats: Formats, words: Words, people: People) -> None:
        self.formats = formats
        self.words = words
        self.people = people
        self._ = formats._

    def all(self) -> tuple[tuple[str, Column, Line], ...]:
        """Name, head and cell."""
        _, text, day, money = self._, CellKind.TEXT, self._day, self._money
        words, people, yes = self.words, self.people, self._("Ja")
        return (
            ("title", Column(_("Tiltak"), text, 32), lambda a: Cell(a.title)),
            ("unit", Column(_("Område"), text, 18), lambda a: Cell(a.unit.name)),
            ("level", Column(_("Koblet til"), text, 26), lambda a: Cell(words.level_long(a.level))),
            (
                "responsible",
                Column(_("Ansvarlig"), text, 18),
                lambda a: Cell(people.name(a.responsible_key)),
            ),
            ("status", Column(_("Status"), text, 14), lambda a: Cell(words.status[a.status])),
            (
                "progress",
                Column(_("Framdrift, %"), CellKind.NUMBER),
                lambda a: Cell(str(a.progress), Decimal(a.progress)),
            ),
            ("start", Column(_("Start"), CellKind.DAY), lambda a: day(a.start)),
            ("deadline", Column(_("Frist"), CellKind.DAY, 12), lambda a: day(a.deadline)),
            (
                "expected",
                Column(_("Forventet ferdig"), CellKind.DAY),
                lambda a: day(a.expected_finish),
            ),
            ("finished", Column(_("Faktisk ferdig"), CellKind.DAY), lambda a: day(a.finished)),
            ("overdue", Column(_("Over fristen")), lambda a: Cell(yes if a.overdue else "")),
            ("delayed", Column(_("Forsinket")), lambda a: Cell(yes if a.delayed else "")),
            ("cost", Column(_("Kostnad, kr"), CellKind.NUMBER, 12), lambda a: money(a.cost)),
            ("budget", Column(_("Budsjett, kr"), CellKind.NUMBER), lambda a: money(a.budget)),
            ("case", Column(_("Saksnummer")), lambda a: Cell(a.case_number)),
        )

    def chosen(self, wide: bool) -> tuple[tuple[str, Column, Line], ...]:
        return tuple(one for one in self.all() if wide or one[0] in ON_PAPER)

    def _day(self, day: dt.date | None) -> Cell:
        return Cell(self.formats.date(day), day=day) if day else Cell("")

    def _money(self, value: Decimal | None) -> Cell:
        if value is None:
            return Cell("")
        decimals = 0 if value == value.to_integral_value() else 2
        return Cell(self.formats.number(value, decimals), value, decimals)


def action_list_document(
    found: ActionList, columns: ActionColumns, title: str, publisher: str, *, wide: bool
) -> Document:
    """All that fit, and the total of their cost; in a spreadsheet the table alone."""
    formats, _ = columns.formats, columns._
    day = _("Per %(day)s") % {"day": formats.date(found.day)}
    table = action_table(found.lines, found.totals, columns, _("Tiltak"), wide=wide)
    told = Paragraph((Run(totals_line(found.totals, columns)),), Style.LEAD)
    return Document(
        title=title,
        subtitle=day,
        publisher=publisher,
        language=formats.texts.locale,
        day=found.day,
        blocks=(table,) if wide else (told, table),
        landscape=True,
        file_name=f"tiltak-{found.day.isoformat()}",
    )


def totals_line(totals: Totals, columns: ActionColumns) -> str:
    """How many, by status, how many are late, and what they cost."""
    _, number = columns._, columns.formats.number_trim
    count = columns.formats._n("%(num)d tiltak", "%(num)d tiltak", totals.count)
    statuses = ", ".join(f"{n} {columns.words.status[s].lower()}" for s, n in totals.statuses)
    parts = [count % {"num": totals.count}]
    if statuses:
        parts.append(statuses)
    parts.append(f"{_('Over fristen')}: {totals.overdue}")
    parts.append(f"{_('Forsinket')}: {totals.delayed}")
    parts.append(f"{_('Kostnad')}: {number(totals.cost)} {_('kr')}")
    return ". ".join(parts) + "."


def action_table(
    lines: Sequence[ActionLine],
    totals: Totals,
    columns: ActionColumns,
    caption: str,
    *,
    wide: bool,
) -> TableBlock:
    """A row for each action, and the sum."""
    chosen = columns.chosen(wide)
    rows = [Row(tuple(cell(line) for _, _, cell in chosen)) for line in lines]
    total = [Cell(columns._("Sum")), *(Cell("") for _ in chosen[1:])]
    place = next(i for i, (name, _, _) in enumerate(chosen) if name == "cost")
    total[place] = columns._money(totals.cost)
    rows.append(Row(tuple(total), RowKind.TOTAL))
    return TableBlock(caption, tuple(column for _, column, _ in chosen), tuple(rows))
