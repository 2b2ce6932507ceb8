"""Why a file can't be read, in sentences that say what to do instead."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Translate = Callable[[str], str]


class TableRefused(ValueError):
    """The file can't be taken as a table: ``kind`` says why, ``facts`` fills the sentence."""

    def __init__(self, kind: str, **facts: Any) -> None:
        super().__init__(kind)
        self.kind = kind
        self.facts = facts


def file_sentence(fault: TableRefused, _: Translate) -> str:
    """The sentence for a file that was refused; nothing of it was kept."""
    sentences = {
        "no_file": _("Velg en fil først."),
        "empty": _("Filen er tom."),
        "too_big": _("Filen er for stor. Det er plass til {most} MB. Del den i flere."),
        "unpacks": _(
            "Filen er liten, men pakker ut til mer enn {most} MB. Den er ikke lest. "
            "Kopier cellene til en ny arbeidsbok og lagre den."
        ),
        "not_xlsx": _("Filen er pakket, men er ikke en arbeidsbok. Lagre den som xlsx eller csv."),
        "locked": _("Filen er beskyttet med passord. Lagre den uten passord, og send den igjen."),
        "old_xls": _("Filen er i et eldre format. Lagre den som xlsx eller csv."),
        "program": _("Filen er et program, ikke et regneark. Den er ikke lest."),
        "not_text": _("Filen er verken regneark eller tekst. Lagre den som xlsx eller csv."),
        "damaged": _("Filen er skadet og kan ikke leses. Lagre den på nytt fra regnearket."),
        "rows": _("Det er for mange rader. Det er plass til {most}. Del filen i flere."),
        "columns": _("Det er for mange kolonner. Det er plass til {most}."),
        "cells": _("Arket er for stort. Det er plass til {most} celler. Del filen i flere."),
        "all_text": _(
            "Filen har for mye tekst. Det er plass til {most} tegn i alt. Del den i flere."
        ),
        "figures": _("Det er for mange tall i filen. Det er plass til {most}. Del filen i flere."),
        "long_text": _("En celle har for mye tekst. Det er plass til {most} tegn."),
        "same_head": _("Kolonnene {columns} har samme overskrift: «{head}». Gi dem ulike navn."),
        "no_heads": _("Filen har ingen rad med overskrifter. Skriv overskrifter i første rad."),
        "no_sheet": _("Arbeidsboken har ingen av arkene i malen: {names}."),
        "no_column": _("Arket {sheet} mangler kolonnen «{head}»."),
        "statistics": _(
            "Filen er ikke en tabell med én rad for hver region og én kolonne for hvert tall og år."
        ),
        "jsonstat": _("Filen er ikke en tabell i formatet JSON-stat."),
        "reader_time": _(
            "Det tok for lang tid å lese filen, så lesingen ble stanset. Del filen i flere, "
            "eller kopier cellene til en ny arbeidsbok."
        ),
        "reader_memory": _(
            "Filen krever for mye minne, så lesingen ble stanset. Del filen i flere, "
            "eller kopier cellene til en ny arbeidsbok."
        ),
        "reader_answer": _("Filen har for mye innhold. Den er ikke lest. Del den i flere."),
        "reader_died": _(
            "Filen kan ikke leses: noe i den stanset lesingen. Lagre den på nytt fra regnearket, "
            "og send den igjen."
        ),
        "reader_busy": _("Mange filer leses akkurat nå. Vent litt, og send filen igjen."),
        "reader_missing": _(
            "Filer kan ikke leses her akkurat nå. Filen er ikke lest. "
            "Si fra til dem som drifter løsningen."
        ),
    }
    return sentences[fault.kind].format(**fault.facts)
