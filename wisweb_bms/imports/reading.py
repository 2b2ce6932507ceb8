"""What a set-up file holds: the sheets of our template, a plan in one table, or a list of indicators."""

from __future__ import annotations

from collections.abc import Sequence

from . import plan_table
from .columns import column_letters
from .heading import find_heads
from .refusing import TableRefused
from .setup_lines import Answers, FileReader, Filled, Line, is_footnote
from .sheets import LISTS
from .tables import Sheet, check_heads, text_of
from .vocabulary import INDICATORS, Vocabulary


def read_filled(
    sheets: Sequence[Sheet], words: Vocabulary, answers: Answers | None = None
) -> Filled:
    """Rows by sheet: of the template's sheets, else of a plan, else of one table of indicators."""
    reader = FileReader(words, answers or Answers())
    sheets = [sheet for sheet in sheets if sheet.name != LISTS]
    known = [words.sheets.get(sheet.name.casefold()) for sheet in sheets]
    if not any(known) and len(sheets) == 1 and not plan_table.is_plan(sheets[0]):
        known = [INDICATORS]
    for sheet, kind in zip(sheets, known, strict=True):
        if kind is None and (any(known) or not plan_table.is_plan(sheet)):
            reader.filled.ignored.append((sheet.name, ""))
        elif sheet.rows and (shown := reader.shown(sheet)) is not None:
            _read(shown, kind, reader) if kind else plan_table.read(shown, reader)
    if not reader.filled.lines and not any(known):
        raise TableRefused("no_sheet", names=", ".join(words.names.values()))
    return reader.filled


def _read(sheet: Sheet, kind: str, reader: FileReader) -> None:
    words, filled = reader.words, reader.filled
    sheet = find_heads(sheet, lambda head: words.field_of(kind, head) is not None).sheet
    check_heads(sheet)
    fields: dict[int, str] = {}
    for place, head in enumerate(sheet.heads):
        name = words.field_of(kind, head) if head else None
        if name is not None and name not in fields.values():
            fields[place] = name
        elif head:
            filled.ignored.append((words.names[kind], head))
    first = next(iter(words.heads[kind]))
    if first not in fields.values():
        head = words.heads[kind][first]
        raise TableRefused("no_column", sheet=words.names[kind], head=head)
    columns = {name: column_letters(place + 1) for place, name in fields.items()}
    for number, row in sheet.numbered():
        texts = {fields[n]: text_of(c) for n, c in enumerate(row) if n in fields and c is not None}
        if len(texts) == 1 and is_footnote(only := next(iter(texts.values()))):
            filled.ignored.append((words.names[kind], only[:80]))
        elif texts:
            reader.add(Line(kind, number, texts, columns, words.names[kind]))
