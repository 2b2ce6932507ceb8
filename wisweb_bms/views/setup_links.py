"""The pages of *Oppsett*, each registered by the room that has it: endpoint, label, right."""

from __future__ import annotations

from typing import Final

from wisweb_bms.rights import CONFIGURE
from wisweb_bms.views.environment import N_

LINKS: Final[list[tuple[str, str, str]]] = [
    ("setup_structure", N_("Fokusområder og suksesskriterier"), CONFIGURE),
    ("setup_indicators", N_("Indikatorregister"), CONFIGURE),
    ("setup_library", N_("Start fra et bibliotek"), CONFIGURE),
    ("setup_sheet", N_("Oppsett fra regneark"), CONFIGURE),
    ("targets", N_("Mål"), "bms.target"),
    ("setup_cards", N_("Styringskort og plasseringer"), CONFIGURE),
    ("setup_chapters", N_("Kapitler i planer og rapporter"), CONFIGURE),
    ("handover", N_("Ansvarlige som må byttes"), CONFIGURE),
    ("audit", N_("Endringer"), CONFIGURE),
    ("import_statistics", N_("Importer statistikk"), CONFIGURE),
    ("import_results", N_("Importer resultater"), "bms.report"),
    ("setup_word", N_("Wordmal"), CONFIGURE),
    ("setup_settings", N_("Innstillinger"), CONFIGURE),
]
"""A page whose endpoint does not exist is left out of the overview."""
