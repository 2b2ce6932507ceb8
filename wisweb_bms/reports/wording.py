"""The few words that files have of their own, and text made fit for every format."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from wisweb_bms.engine.characters import is_web_address
from wisweb_bms.reports.document import Run

UNFIT: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
"""What no XML may hold."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A file's own words in one language; ``code`` is the language as Word and PDF know it."""

    code: str
    contents: str
    page: str  # with holes for the page's number and how many there are
    search: str
    found: str
    overview: str
    day: str


WORDS: Final = {
    "nb": Wording(
        "nb-NO",
        "Innhold",
        "Side {page} av {pages}",
        "Søk på siden",
        "{count} treff",
        "Oversikt",
        "Per {day}",
    ),
    "nn": Wording(
        "nn-NO",
        "Innhald",
        "Side {page} av {pages}",
        "Søk på sida",
        "{count} treff",
        "Oversyn",
        "Per {day}",
    ),
    "en": Wording(
        "en-GB",
        "Contents",
        "Page {page} of {pages}",
        "Search the page",
        "{count} found",
        "Overview",
        "As of {day}",
    ),
}


def wording(language: str) -> Wording:
    """The words of the language; bokmål for one that we do not have."""
    return WORDS.get(language, WORDS["nb"])


def fit(text: str) -> str:
    """The text without control characters, which XML refuses; new lines are one character."""
    return UNFIT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def target(run: Run, anchors: frozenset[str]) -> str:
    """Where a run leads: a web address, ``#anchor`` of a heading that exists, or nowhere."""
    if run.link.startswith("#"):
        return run.link if run.link[1:] in anchors else ""
    return run.link if is_web_address(run.link) else ""
