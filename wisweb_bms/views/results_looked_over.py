"""What *Importer resultater* shows of a waiting file: its questions, and its figures as they would be saved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from wisweb_bms.engine.characters import folded, in_order
from wisweb_bms.engine.periods import PeriodRefused, read_period
from wisweb_bms.imports.amounts import ENGLISH, NORWEGIAN
from wisweb_bms.imports.columns import column_letters
from wisweb_bms.imports.heading import LOOKED_AT, Headed
from wisweb_bms.imports.heads import PARTS, WIDE
from wisweb_bms.imports.judging import Item
from wisweb_bms.imports.known import Known
from wisweb_bms.imports.result_sentences import part_words, reason_sentence
from wisweb_bms.imports.results import Choices, Findings
from wisweb_bms.imports.tables import Sheet, text_of
from wisweb_bms.views.formats import formats
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import Visit

Translate = Callable[[str], str]
SHOWN: Final = 50
CODES: Final = 60
COLUMNS: Final = 60
NAMED: Final = 6
"""Periods, rows and the like that are named before the rest are counted."""
WHAT: Final = ("new", "changed", "same", "empty", "refused")


@dataclass(frozen=True, slots=True)
class Line:
    """One figure: the item, our names of its unit and indicator, its period, and why it is not saved."""

    item: Item
    unit: str
    indicator: str
    measure: str
    period: str
    reason: str


def shared(found: Findings, _: Translate) -> dict[str, Any]:
    """What both pages show."""
    counts = dict.fromkeys(WHAT, 0) | Counter(item.what for item in found.items)
    roles = part_words(_)
    return {
        "counts": counts,
        "to_save": counts["new"] + counts["changed"] if found.is_ready else 0,
        "lacks": [roles[name] for name in found.lacks],
    }


def questions(
    here: Visit,
    tables: Sequence[Sheet],
    sheet: Sheet,
    headed: Headed | None,
    found: Findings,
    choices: Choices,
    known: Known,
) -> dict[str, Any]:
    """Everything that is asked, with what has been answered."""
    _ = texts(here.locale).gettext
    begun = headed.sheet if headed else sheet
    mine = known.may_report
    return {
        "roles": part_words(_),
        "columns": _columns(begun, found),
        "sheets": [(n, t.name, t.hidden) for n, t in enumerate(tables) if t.rows],
        "place": tables.index(sheet),
        "head_rows": [
            (sheet.first + n, ", ".join(text_of(c)[:20] for c in row if c is not None)[:90])
            for n, row in enumerate(sheet.rows[:LOOKED_AT])
            if any(cell is not None for cell in row)
        ],
        "headed": headed,
        "hidden": len(sheet.hidden_rows),
        "units": [(u.key, u.name) for u in here.units if u.active and u.key in mine],
        "indicators": sorted(
            ((row.code, row.name) for row in known.indicators.values()),
            key=lambda one: in_order(one[0]),
        ),
        "styles": _styles(found, choices),
        "asked": [
            (kind, label, suggestions, _asked(kind, unknown, found, choices, known))
            for kind, label, suggestions, unknown in (
                ("units", _("Enhet"), "bms-enheter", found.unknown_units),
                ("indicators", _("Indikator"), "bms-indikatorer", found.unknown_indicators),
                ("periods", _("Periode"), "", found.unknown_periods),
            )
        ],
    }


def _columns(sheet: Sheet, found: Findings) -> list[tuple[str, str, str]]:
    """Head, chosen role and the first cells of every column."""
    first = [row for _, row in zip(range(4), sheet.rows[1:], strict=False)]
    return [
        (
            head,
            role,
            ", ".join(text_of(r[n])[:30] for r in first if len(r) > n and r[n] is not None),
        )
        for n, (head, role) in enumerate(zip(sheet.heads[:COLUMNS], found.columns, strict=False))
    ]


def _styles(found: Findings, choices: Choices) -> list[tuple[str, tuple[str, ...], str]]:
    """Columns whose figures may mean two things, with examples and the answer so far."""
    asked = [(head, examples, "") for head, examples in found.ambiguous.items()]
    return asked + [(head, (), style) for head, style in choices.styles.items()]


def _asked(
    kind: str, unknown: Counter[str], found: Findings, choices: Choices, known: Known
) -> list[tuple[str, int, str, str]]:
    """Codes with the rows that have them, what they are said to be, and who shares the name."""
    codes = [(code, n, "") for code, n in unknown.most_common(CODES)]
    kept = getattr(choices, kind)
    codes += [(code, n, kept[folded(code)]) for code, n in found.mapped[kind].most_common(CODES)]
    listed = []
    for code, n, answer in codes:
        several: list[str] = []
        if kind == "units":
            several = known.units_called(code)
        elif kind == "indicators":
            several = [known.indicators[one].code for one in known.indicators_called(code)]
        listed.append((code, n, answer, ", ".join(several)))
    return list({one[0]: one for one in listed}.values())


def figures(
    here: Visit,
    tables: Sequence[Sheet],
    sheet: Sheet,
    headed: Headed | None,
    found: Findings,
    choices: Choices,
    known: Known,
) -> dict[str, Any]:
    """The figures themselves, how the file was read, and for whom it would change anything."""
    words = texts(here.locale)
    _ = words.gettext
    names = {u.key: u.name for u in here.units}
    labels = (
        ("changed", _("Rettes")),
        ("new", _("Nye")),
        ("refused", _("Avvist")),
        ("empty", _("Ikke målt")),
    )
    lines = {
        what: [_line(item, names, known, here, _) for item in found.of(what)[:SHOWN]]
        for what, _label in labels
    }
    saved = [*found.of("new"), *found.of("changed")]
    return {
        "tables": [
            (what, label, lines[what], len(found.of(what))) for what, label in labels if lines[what]
        ],
        "read": _how_it_was_read(tables, sheet, headed, found, choices, _),
        "for_units": len({item.unit_key for item in saved}),
        "for_indicators": len({item.indicator_id for item in saved}),
        "for_periods": _named([_period(key, here) for key in sorted({i.period for i in saved})], _),
        "needs_reason": bool(found.of("changed")),
    }


def _line(item: Item, names: dict[str, str], known: Known, here: Visit, _: Translate) -> Line:
    indicator = known.indicators.get(item.indicator_id)
    version = known.versions.get(item.indicator_id)
    return Line(
        item,
        names.get(item.unit_key, item.unit),
        f"{indicator.code} {indicator.name}" if indicator is not None else item.indicator,
        version.unit_of_measure if version is not None and item.new else "",
        _period(item.period, here),
        reason_sentence(item, _),
    )


def _period(key: str, here: Visit) -> str:
    try:
        return formats(here.locale).period(read_period(key))
    except PeriodRefused:
        return key


def _how_it_was_read(
    tables: Sequence[Sheet],
    sheet: Sheet,
    headed: Headed | None,
    found: Findings,
    choices: Choices,
    _: Translate,
) -> list[tuple[str, str]]:
    told: list[tuple[str, str]] = []
    if len(tables) > 1 or sheet.hidden:
        hidden = [t.name for t in tables if t.hidden and t is not sheet]
        said = _("{name}. Skjulte ark er ikke lest: {names}.") if hidden else "{name}"
        told.append((_("Ark"), said.format(name=sheet.name, names=", ".join(hidden))))
    if headed is not None:
        if headed.above:
            told.append((_("Over tabellen"), headed.title[:200]))
        rows = _("rad {first} og {last}, satt sammen") if headed.rows == 2 else _("rad {first}")
        told.append(
            (_("Overskrifter"), rows.format(first=headed.row, last=headed.row + headed.rows - 1))
        )
    told += _hidden(sheet, choices, _)
    told.append((_("Tall"), _style(found, choices, _)))
    if found.ignored:
        told.append((_("Kolonner som ikke brukes"), ", ".join(found.ignored)))
    if found.left_out:
        left = (f"{code} ({count})" for code, count in found.left_out.items())
        told.append((_("Lar være"), ", ".join(left)))
    if found.lines:
        lines = [_("rad {n}: {text}").format(n=n, text=text[:80]) for n, text in found.lines]
        told.append((_("Tekst uten tall"), "; ".join(lines)))
    return told


def _hidden(sheet: Sheet, choices: Choices, _: Translate) -> list[tuple[str, str]]:
    told = []
    if sheet.hidden_rows:
        rows = _named([str(n) for n in sorted(sheet.hidden_rows)], _)
        said = _("rad {rows} er tatt med") if choices.hidden else _("rad {rows} er ikke tatt med")
        told.append((_("Skjulte rader"), said.format(rows=rows)))
    used = [n for n in sheet.hidden_columns if n <= max(map(len, sheet.rows), default=0)]
    if used:
        heads = _named([column_letters(n) for n in used], _)
        told.append((_("Skjulte kolonner"), _("{columns} er lest").format(columns=heads)))
    return told


def _style(found: Findings, choices: Choices, _: Translate) -> str:
    said = {
        NORWEGIAN: _("norsk, 1.234,5"),
        ENGLISH: _("engelsk, 1,234.5"),
    }
    told = []
    for head, style in choices.styles.items():
        told.append(said[style] if head == "*" else f"{head}: {said[style]}")
    figured = any(role in PARTS or role in WIDE for role in found.columns)
    if figured and not told:
        return _("lest slik cellene viser dem, med komma eller punktum som desimaltegn")
    return "; ".join(told)


def _named(texts_: Sequence[str], _: Translate) -> str:
    listed = ", ".join(texts_[:NAMED])
    more = len(texts_) - NAMED
    return _("{listed} og {n} til").format(listed=listed, n=more) if more > 0 else listed
