"""The chapters that a municipality's plans and reports begin with, in bokmål or nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from wisweb_bms.models.report import ANNUAL, PLAN, TERTIAL

First = tuple[str, str, str, str, bool, bool]
"""Key, heading, help, what is drawn, required, may gather."""

_SAID_BELOW: Final = "Områdenes egne tekster kan vises under din."
_SAID_BELOW_NN: Final = "Områda sine eigne tekstar kan visast under din."
FIRST: Final[Mapping[str, tuple[First, ...]]] = {
    PLAN: (
        ("innledning", "Innledning",
         "Hvem enheten er til for, hvor mange den tjener, og hva som er særlig viktig i år. "
         "En halv side er nok.", "", True, False),
        ("status", "Hvor vi står",
         "Hva resultatene sier, og hva de ikke sier. Tallene for siste år står under teksten.",
         "summary", False, False),
        ("satsinger", "Satsinger i planåret",
         f"De tre til fem tingene dere skal lykkes med, og hvorfor. {_SAID_BELOW}",
         "", True, True),
        ("mal", "Mål og resultater",
         "Målene hentes fra styringskortet. Skriv det leseren trenger for å forstå dem.",
         "tree", False, False),
        ("tiltak", "Tiltak",
         "Tiltakene hentes fra tiltakslisten. Skriv hvordan de henger sammen.",
         "actions", False, False),
        ("medarbeidere", "Medarbeidere og kompetanse",
         "Bemanning, sykefravær, opplæring og rekruttering.", "", False, True),
        ("okonomi", "Økonomi", "Rammen, hva den gir rom for, og hva som er usikkert.",
         "", False, True),
    ),
    TERTIAL: (
        ("sammendrag", "Sammendrag",
         "Det viktigste i perioden på noen få setninger. Tallene oppsummeres under teksten.",
         "summary", True, False),
        ("avvik", "Avvik",
         f"Hva som ikke er som planlagt, hvorfor, og hva dere gjør. {_SAID_BELOW}",
         "deviations", True, True),
        ("tiltak", "Status for tiltakene", "Hva som er gjort, og hva som er forsinket.",
         "actions", False, False),
        ("prognose", "Prognose for året",
         "Hvor dere regner med å ende, og hva som kan endre det.", "forecasts", False, True),
        ("resultater", "Alle resultater", "", "tree", False, False),
    ),
    ANNUAL: (
        ("aret", "Året som gikk",
         "Hva som preget året, med to eller tre eksempler. Tallene oppsummeres under teksten.",
         "summary", True, False),
        ("resultater", "Mål og resultater",
         "Hva dere nådde, og hva dere ikke nådde. Tallene står under teksten.",
         "tree", True, False),
        ("avvik", "Avvik", f"Hvorfor det ble slik, og hva dere lærte. {_SAID_BELOW}",
         "deviations", False, True),
        ("tiltak", "Tiltakene i planen", "Hva som ble gjort, og hva som føres videre.",
         "actions", False, False),
        ("medarbeidere", "Medarbeidere", "Bemanning, sykefravær og kompetanse.",
         "", False, True),
        ("veien_videre", "Veien videre", "Hva året betyr for det neste.",
         "", False, True),
    ),
}  # fmt: skip
"""The chapters of a municipality that has not chosen its own, in bokmål."""
NYNORSK: Final[Mapping[str, str]] = {
    "Hvem enheten er til for, hvor mange den tjener, og hva som er særlig viktig i år. "
    "En halv side er nok.":
        "Kven eininga er til for, kor mange ho tener, og kva som er særleg viktig i år. "
        "Ei halv side er nok.",
    "Hvor vi står": "Kvar vi står",
    "Hva resultatene sier, og hva de ikke sier. Tallene for siste år står under teksten.":
        "Kva resultata seier, og kva dei ikkje seier. Tala for siste år står under teksten.",
    "Satsinger i planåret": "Satsingar i planåret",
    f"De tre til fem tingene dere skal lykkes med, og hvorfor. {_SAID_BELOW}":
        f"Dei tre til fem tinga de skal lykkast med, og kvifor. {_SAID_BELOW_NN}",
    "Mål og resultater": "Mål og resultat",
    "Målene hentes fra styringskortet. Skriv det leseren trenger for å forstå dem.":
        "Måla blir henta frå styringskortet. Skriv det lesaren treng for å forstå dei.",
    "Tiltakene hentes fra tiltakslisten. Skriv hvordan de henger sammen.":
        "Tiltaka blir henta frå tiltakslista. Skriv korleis dei heng saman.",
    "Medarbeidere og kompetanse": "Medarbeidarar og kompetanse",
    "Bemanning, sykefravær, opplæring og rekruttering.":
        "Bemanning, sjukefråvær, opplæring og rekruttering.",
    "Rammen, hva den gir rom for, og hva som er usikkert.":
        "Ramma, kva ho gir rom for, og kva som er usikkert.",
    "Sammendrag": "Samandrag",
    "Det viktigste i perioden på noen få setninger. Tallene oppsummeres under teksten.":
        "Det viktigaste i perioden på nokre få setningar. Tala blir oppsummerte under teksten.",
    f"Hva som ikke er som planlagt, hvorfor, og hva dere gjør. {_SAID_BELOW}":
        f"Kva som ikkje er som planlagt, kvifor, og kva de gjer. {_SAID_BELOW_NN}",
    "Status for tiltakene": "Status for tiltaka",
    "Hva som er gjort, og hva som er forsinket.": "Kva som er gjort, og kva som er forseinka.",
    "Hvor dere regner med å ende, og hva som kan endre det.":
        "Kvar de reknar med å ende, og kva som kan endre det.",
    "Alle resultater": "Alle resultat",
    "Hva som preget året, med to eller tre eksempler. Tallene oppsummeres under teksten.":
        "Kva som prega året, med to eller tre døme. Tala blir oppsummerte under teksten.",
    "Hva dere nådde, og hva dere ikke nådde. Tallene står under teksten.":
        "Kva de nådde, og kva de ikkje nådde. Tala står under teksten.",
    f"Hvorfor det ble slik, og hva dere lærte. {_SAID_BELOW}":
        f"Kvifor det vart slik, og kva de lærte. {_SAID_BELOW_NN}",
    "Tiltakene i planen": "Tiltaka i planen",
    "Hva som ble gjort, og hva som føres videre.":
        "Kva som vart gjort, og kva som blir ført vidare.",
    "Medarbeidere": "Medarbeidarar",
    "Bemanning, sykefravær og kompetanse.": "Bemanning, sjukefråvær og kompetanse.",
    "Veien videre": "Vegen vidare",
    "Hva året betyr for det neste.": "Kva året har å seie for det neste.",
}  # fmt: skip
"""Bokmål → nynorsk, where they differ."""


def first(kind: str, language: str) -> tuple[First, ...]:
    """The first choice for the kind, in nynorsk where that is the language and else in bokmål."""
    return tuple(map(_nynorsk, FIRST[kind])) if language == "nn" else FIRST[kind]


def _nynorsk(one: First) -> First:
    key, heading, told, *_ = one
    return key, NYNORSK.get(heading, heading), NYNORSK.get(told, told), one[3], one[4], one[5]
