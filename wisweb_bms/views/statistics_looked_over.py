"""What *Importer statistikk* shows of a waiting table: its questions, and its figures as they would be saved."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Final

from wisweb_bms.engine.periods import PeriodRefused, read_period
from wisweb_bms.host import get_host
from wisweb_bms.imports.amounts import ENGLISH, NORWEGIAN
from wisweb_bms.imports.official_table import Statistics
from wisweb_bms.imports.own_figures import (
    CHANGED,
    EMPTY,
    LOCKED,
    NEW,
    SAME,
    SAVED,
    TWICE,
    Figure,
    needs_reason,
)
from wisweb_bms.models import IndicatorVersion
from wisweb_bms.services import indicators
from wisweb_bms.views.environment import N_
from wisweb_bms.views.formats import formats
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import Visit

SHOWN: Final = 60
_SYMBOLS: Final = {
    ".": N_("«.» Det er ikke mulig å oppgi tall"),
    "..": N_("«..» Tallgrunnlag mangler"),
    "...": N_("«...» Tallet mangler foreløpig"),
    ":": N_("«:» Tallet vises ikke av hensyn til personvern"),
    "-": N_("«-» Ikke målt"),
}


def figures(here: Visit, table: Statistics, found: Sequence[Figure], style: str) -> dict[str, Any]:
    """The figures by what becomes of them, how the table was read, and what saving them takes."""
    words = texts(here.locale)
    _ = words.gettext
    measure = _measures(found)
    labels = (
        (CHANGED, _("Rettes")),
        (NEW, _("Nye")),
        (TWICE, _("To tall for samme sted, ingen av dem lagres")),
        (LOCKED, _("Låst, lagres ikke")),
        (EMPTY, _("Ikke målt")),
    )
    own = [f for f in found if not f.region]
    lines = []
    for what, label in labels:
        some = [f for f in found if f.what == what]
        if some:
            shown = [_line(f, measure, here) for f in some[:SHOWN]]
            lines.append((what, label, shown, len(some)))
    counts = dict.fromkeys((NEW, CHANGED, SAME, EMPTY, LOCKED), 0) | Counter(f.what for f in own)
    saved = [f for f in found if f.what in SAVED]
    return {
        "tables": lines,
        "counts": counts,
        "others": sum(1 for f in saved if f.region),
        "to_save": len(saved),
        "needs_reason": any(map(needs_reason, found)),
        "seen": fingerprint(found),
        "read": how_it_was_read(table, style, here),
        "unread": table.unread,
    }


def fingerprint(found: Sequence[Figure]) -> str:
    """What the sender saw: another one means that something has changed since."""
    told = [(f.what, f.indicator.id, f.period, f.region, str(f.value), str(f.was)) for f in found]
    return hashlib.sha256(repr(told).encode()).hexdigest()[:20]


def _measures(found: Sequence[Figure]) -> Mapping[int, IndicatorVersion]:
    session = get_host().session()
    rows = {f.indicator.id: f.indicator for f in found}
    return {key: indicators.latest(session, row) for key, row in rows.items()}


def _line(figure: Figure, versions: Mapping[int, IndicatorVersion], here: Visit) -> dict[str, Any]:
    _ = texts(here.locale).gettext
    said = _(_SYMBOLS[figure.said]) if figure.said in _SYMBOLS else figure.said
    return {
        "figure": figure,
        "indicator": f"{figure.indicator.code} {figure.indicator.name}",
        "period": _period(figure.period, here),
        "measure": versions[figure.indicator.id].unit_of_measure,
        "said": said or (_("Tom celle") if figure.what == EMPTY else ""),
    }


def _period(key: str, here: Visit) -> str:
    try:
        return formats(here.locale).period(read_period(key))
    except PeriodRefused:
        return key


def how_it_was_read(table: Statistics, style: str, here: Visit) -> list[tuple[str, str]]:
    """Pairs of a word and what was made of the table."""
    _ = texts(here.locale).gettext
    words = {
        "title": _("Over tabellen"),
        "split": _("Egen tallrekke for hver"),
        "unused": _("Kolonner som ikke brukes"),
        "hidden": _("Skjulte rader, ikke lest"),
        "sheets": _("Andre ark, ikke lest"),
    }
    told = [(words[kind], text[:200]) for kind, text in table.told]
    said = {NORWEGIAN: _("norsk, 1.234,5"), ENGLISH: _("engelsk, 1,234.5")}
    usual = _("lest slik cellene viser dem, med komma eller punktum som desimaltegn")
    told.append((_("Tall"), said.get(style, usual)))
    symbols = sorted({s for s in table.missing.values() if s in _SYMBOLS and s != "-"})
    if symbols:
        told.append((_("Tegn i tabellen"), "; ".join(_(_SYMBOLS[s]) for s in symbols)))
    if table.dash_is_zero:
        told.append((_("«-» i tabellen"), _("lest som null")))
    return told
