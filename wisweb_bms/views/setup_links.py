"""The pages of *Oppsett*, each registered by the room that has it: endpoint, label, right."""

from __future__ import annotations

from typing import Final

from wisweb_bms.rights import CONFIGURE
from wisweb_bms.views.environment import N_

LINKS: Final[list[tuple[str, str, str]]] = [
    ("setup_library", N_("Start fra et bibliotek"), CONFIGURE),
    ("setup_sheet", N_("Oppsett fra regneark"), CONFIGURE),
    ("setup_structure", N_("Fokusområder og suksesskriterier"), CONFIGURE),
    ("setup_indicators", N_("Indikatorregister"), CONFIGURE),
    ("setup_scales", N_("Svarskalaer"), CONFIGURE),
    ("setup_cards", N_("Styringskort og plasseringer"), CONFIGURE),
    ("setup_chapters", N_("Kapitler i planer og rapporter"), CONFIGURE),
    ("setup_handbook", N_("Balansehåndbok"), "bms.read"),
    ("measurements_new", N_("Planlegg målinger"), CONFIGURE),
    ("new_year", N_("Nytt år"), CONFIGURE),
    ("targets", N_("Mål for indikatorene"), "bms.target"),
    ("annual_wheel", N_("Årshjul"), "bms.read"),
    ("setup_events", N_("Hendelser i årshjulet"), CONFIGURE),
    ("import_results", N_("Importer resultater"), "bms.report"),
    ("import_statistics", N_("Importer statistikk"), CONFIGURE),
    ("setup_people", N_("Tall om personer"), CONFIGURE),
    ("handover", N_("Ansvarlige som må byttes"), CONFIGURE),
    ("audit", N_("Endringer"), CONFIGURE),
    ("setup_messages", N_("Meldinger som ikke kom fram"), CONFIGURE),
    ("setup_word", N_("Wordmal"), CONFIGURE),
    ("setup_settings", N_("Innstillinger"), CONFIGURE),
]
"""A page whose endpoint does not exist is left out of the overview."""

ABOUT: Final[dict[str, str]] = {
    "setup_library": N_("Vanlige indikatorer i kommuner, klare til å tas inn."),
    "setup_sheet": N_("Hele oppsettet i ett regneark, med mal og forhåndsvisning."),
    "setup_structure": N_("Hva kommunen vil oppnå, og i hvilken rekkefølge det vises."),
    "setup_indicators": N_("Hva som måles, hvordan tallet lages og hvem som svarer for det."),
    "setup_scales": N_("Skalaene som spørsmål besvares på, med ord for trinnene."),
    "setup_cards": N_("Hvilke indikatorer som står på hvilket kort, med vekt og rekkefølge."),
    "setup_handbook": N_("Alle indikatorer med forklaring, kilde og grenser, til å skrive ut."),
    "measurements_new": N_("Målepunkter og planlagte målinger for hele år om gangen."),
    "new_year": N_("Ta med plan, mål og kort til neste år. Kan angres."),
    "setup_chapters": N_("Hvilke kapitler virksomhetsplan, tertialrapport og årsmelding har."),
    "setup_word": N_("Kommunens egen mal for Word-filene."),
    "targets": N_("Grenser for grønt og gult, foreslått og vedtatt."),
    "annual_wheel": N_("Årets frister og hendelser, også til kalenderen din."),
    "setup_events": N_("Det som skjer i de samme månedene hvert år."),
    "import_results": N_("Tall fra regneark og andre systemer."),
    "import_statistics": N_("KOSTRA og annen offentlig statistikk."),
    "setup_people": N_("Hva som ikke er vist ennå, og svar som venter."),
    "handover": N_("Ansvaret til dem som har sluttet, gis videre i ett steg."),
    "audit": N_("Hvem som endret hva, og når."),
    "setup_messages": N_("Påminnelser og beskjeder som ingen kanal tok imot."),
    "setup_settings": N_("Personvern, godkjenning, frister, påminnelser og navn på nivåene."),
}
"""What a page is for, in a sentence."""

GROUPS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (N_("Kom i gang"), ("setup_library", "setup_sheet")),
    (
        N_("Hva som måles"),
        ("setup_structure", "setup_indicators", "setup_scales", "setup_cards", "setup_handbook"),
    ),
    (
        N_("Måleåret"),
        (
            *("measurements_new", "targets", "new_year", "annual_wheel", "setup_events"),
            *("setup_chapters", "setup_word"),
        ),
    ),
    (N_("Tall utenfra"), ("import_results", "import_statistics")),
)
"""Heading and its pages in order."""

REST: Final = N_("Vedlikehold")
"""Where the pages stand that no group names."""

WHOLE_ONLY: Final = frozenset(
    {
        "setup_library",
        "setup_sheet",
        "setup_cards",
        "measurements_new",
        "new_year",
        "handover",
        "import_statistics",
        "setup_settings",
        "setup_chapters",
        "setup_scales",
        "setup_events",
        "setup_word",
        "setup_messages",
        "setup_people",
        "audit",
    }
)
"""Pages for those who hold the right for the whole municipality."""
