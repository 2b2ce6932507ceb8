"""The words of plans and reports: kinds, states, and why something was refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from wisweb_bms.engine.periods import PeriodKind
from wisweb_bms.models import report
from wisweb_bms.services.keeping import Refused
from wisweb_bms.views.environment import N_

Translate = Callable[[str], str]

KINDS: Final = {
    report.PLAN: N_("Virksomhetsplan"),
    report.TERTIAL: N_("Tertialrapport"),
    report.ANNUAL: N_("Årsmelding"),
}
PERIODS: Final = {
    report.PLAN: PeriodKind.YEAR,
    report.TERTIAL: PeriodKind.TERTIAL,
    report.ANNUAL: PeriodKind.YEAR,
}
STATES: Final = {
    "": N_("Ikke begynt"),
    report.DRAFT: N_("Utkast"),
    report.SUBMITTED: N_("Sendt inn"),
    report.RETURNED: N_("Sendt tilbake"),
    report.ADOPTED: N_("Vedtatt"),
}
DRAWN: Final = {
    "": N_("Bare tekst"),
    "summary": N_("Oppsummering av tallene"),
    "tree": N_("Mål og resultater fra styringskortet"),
    "deviations": N_("Avvik: rødt og gult først"),
    "actions": N_("Tiltak"),
    "forecasts": N_("Prognoser"),
}
SENTENCES: Final = {
    "sent_anew": N_(
        "Dokumentet er trukket tilbake og sendt inn på nytt etter at du åpnet det. Les det igjen før du avgjør."
    ),
    "text_long": N_("Teksten er på {n} tegn med formatering. Det er plass til {most}."),
    "text_letters": N_("Teksten er på {n} tegn med formatering. Det kan sendes {most}."),
    "text_cells": N_("Tabellene i teksten har {n} ruter. Det er plass til {most}."),
    "text_address": N_("Teksten har en lenke på {n} tegn. Det er plass til {most}."),
    "comment_missing": N_("Skriv hva som må endres, før du sender tilbake."),
    "day": N_("Skriv en dato som ikke er fram i tid."),
    "empty": N_("Feltet må fylles ut."),
}
CLOSED: Final = {
    report.DRAFT: N_("Dokumentet er et utkast nå. Last siden på nytt."),
    report.RETURNED: N_("Dokumentet er sendt tilbake. Last siden på nytt."),
    report.SUBMITTED: N_("Dokumentet er sendt inn og kan ikke endres nå."),
    report.ADOPTED: N_("Dokumentet er vedtatt og kan ikke endres. Lag et nytt utkast først."),
}


def sentence(refused: Refused, _: Translate) -> str:
    """Why, and what to do instead."""
    if refused.reason == "state":
        state = refused.facts["state"]
        return _(CLOSED[state])
    return _(SENTENCES[refused.reason]).format(**refused.facts)


def words(_: Translate) -> dict[str, Any]:
    """What the templates need to say."""
    tables = {"kinds": KINDS, "states": STATES, "drawn": DRAWN}
    return {name: {k: _(v) for k, v in table.items()} for name, table in tables.items()}
