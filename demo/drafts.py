"""Two plans that are begun, so that who looks at the demo finds something: written as people do, page by page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from flask import Flask
from flask.testing import FlaskClient

from demo.seed import PASSWORD

TOKEN = re.compile(r'name="csrf_token"[^>]*value="([^"]+)"')
CHAPTER = re.compile(r'href="([^"]+/skriv/\d+)">Skriv<span class="sr"> ([^<]+)</span>')
YEAR = "2026"


@dataclass(frozen=True, slots=True)
class Draft:
    """Who writes which unit's plan, and what stands in which chapter."""

    username: str
    unit: str
    chapters: Mapping[str, str]


DRAFTS = (
    Draft(
        "gro.nilsen",
        "HK",
        {
            "Innledning": "Planen gjelder hele kommunen. Målene er de samme som på hovedkortet, "
            "og hvert område skriver sin egen plan.",
            "Satsinger i planåret": "- **Samfunn**: et levende og bærekraftig lokalsamfunn\n"
            "- **Brukere og tjenester**: gode tjenester til rett tid\n"
            "- **Medarbeidere**: medarbeidere som mestrer, trives og er til stede\n"
            "- **Økonomi**: balanse i dag og handlingsrom i morgen\n"
            "- **Fornying og internkontroll**: vi lærer av feil og arbeider smartere",
        },
    ),
    Draft(
        "per.aune",
        "OPP",
        {
            "Innledning": "Oppvekst har tre skoler, tre barnehager og Barn og familie.",
            "Satsinger i planåret": "- **Barn og unge lærer og trives**: fast lesekvarter på "
            "1.–5. trinn og foreldremøter om trygt skolemiljø ved Sodin skole\n"
            "- **Brukerne er fornøyd og blir hørt**: faste treffpunkt mellom foreldre og personale "
            "ved Svanem barnehage\n"
            "- **Høyt nærvær**: vikarpool for barnehagene",
        },
    ),
)


def write(app: Flask, drafts: tuple[Draft, ...] = DRAFTS) -> Iterator[str]:
    """Begin the plans that are not begun; a line for each."""
    for draft in drafts:
        browser = _logged_in(app, draft.username)
        listed = f"/bms/plan?enhet={draft.unit}&periode={YEAR}"
        if ">Begynn</button>" not in browser.get(listed).text:
            yield f"Virksomhetsplan {YEAR} for {draft.unit} er begynt fra før."
            continue
        begun = _send(browser, "/bms/plan/ny", listed, enhet=draft.unit, slag="plan", periode=YEAR)
        for path, heading in CHAPTER.findall(browser.get(begun).text):
            if heading in draft.chapters:
                _send(browser, path, path, lock_version="0", tekst=draft.chapters[heading])
        yield f"Virksomhetsplan {YEAR} for {draft.unit} er begynt."


def _logged_in(app: Flask, username: str) -> FlaskClient:
    browser = app.test_client()
    _send(browser, "/login", "/login", domain="hemne", username=username, password=PASSWORD)
    return browser


def _send(browser: FlaskClient, path: str, page: str, **fields: str) -> str:
    """What the page's own form sends; where it leads."""
    token = TOKEN.search(browser.get(page).text)
    return browser.post(path, data={"csrf_token": token[1] if token else "", **fields}).location
