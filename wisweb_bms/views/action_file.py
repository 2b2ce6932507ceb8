"""The list of actions as a spreadsheet: real numbers and days, a frozen head, and text that is never a formula."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable
from typing import Any

import xlsxwriter

from wisweb_bms.queries.action_rows import ActionLine
from wisweb_bms.queries.actions import ActionList
from wisweb_bms.views.action_words import People, Words

DAY, MONEY, TEXT, WHOLE = "dd.mm.yyyy", "# ##0", "@", "0"


def workbook(found: ActionList, words: Words, people: People, _: Callable[[str], str]) -> bytes:
    """The file; every action that fits, and the total of their cost."""
    target = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = xlsxwriter.Workbook(target, options)
    sheet = book.add_worksheet(_("Tiltak"))
    bold = book.add_format({"bold": True, "bottom": 1})
    formats = {f: book.add_format({"num_format": f}) for f in (DAY, MONEY, TEXT, WHOLE)}
    columns = _columns(words, people, _)
    for place, (label, width, _kind, _value) in enumerate(columns):
        sheet.set_column(place, place, width)
        sheet.write_string(0, place, label, bold)
    for number, line in enumerate(found.lines, 1):
        for place, (_label, _width, kind, value) in enumerate(columns):
            _write(sheet, number, place, value(line), formats[kind])
    last = len(found.lines) + 1
    sheet.write_string(last, 0, _("Sum"), bold)
    cost = next(i for i, column in enumerate(columns) if column[0] == _("Kostnad, kr"))
    sheet.write_number(last, cost, float(found.totals.cost), formats[MONEY])
    sheet.freeze_panes(1, 1)
    if found.lines:
        sheet.autofilter(0, 0, len(found.lines), len(columns) - 1)
    book.close()
    return target.getvalue()


def _columns(
    words: Words, people: People, _: Callable[[str], str]
) -> tuple[tuple[str, int, str, Callable[[ActionLine], Any]], ...]:
    """Label, width, number format and where the value is."""
    yes = _("Ja")
    return (
        (_("Tiltak"), 50, TEXT, lambda a: a.title),
        (_("Område"), 26, TEXT, lambda a: a.unit.name),
        (_("Koblet til"), 40, TEXT, lambda a: words.level_long(a.level)),
        (_("Ansvarlig"), 22, TEXT, lambda a: people.name(a.responsible_key)),
        (_("Status"), 12, TEXT, lambda a: words.status[a.status]),
        (_("Framdrift, %"), 12, WHOLE, lambda a: a.progress),
        (_("Start"), 12, DAY, lambda a: a.start),
        (_("Frist"), 12, DAY, lambda a: a.deadline),
        (_("Forventet ferdig"), 16, DAY, lambda a: a.expected_finish),
        (_("Faktisk ferdig"), 16, DAY, lambda a: a.finished),
        (_("Over fristen"), 12, TEXT, lambda a: yes if a.overdue else ""),
        (_("Forsinket"), 12, TEXT, lambda a: yes if a.delayed else ""),
        (_("Kostnad, kr"), 14, MONEY, lambda a: a.cost),
        (_("Budsjett, kr"), 14, MONEY, lambda a: a.budget),
        (_("Saksnummer"), 14, TEXT, lambda a: a.case_number),
    )


def _write(sheet: Any, row: int, column: int, value: Any, shape: Any) -> None:
    if value is None or value == "":
        sheet.write_blank(row, column, None, shape)
    elif isinstance(value, dt.date):
        sheet.write_datetime(row, column, value, shape)
    elif isinstance(value, str):
        sheet.write_string(row, column, value[:32_000], shape)
    else:
        sheet.write_number(row, column, float(value), shape)
