"""Makes Word and PDF files in a process of its own: what they are made with takes what it is given to the end.

A municipality's template is a program that we do not know, and a typesetter has no bounds of its
own. Under limits neither can hold up anybody but the one who asked, and for no longer than they say.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final

from wisweb_bms.clock import today
from wisweb_bms.confined.limits import MB, Declined, Limits, Stopped
from wisweb_bms.confined.places import Places
from wisweb_bms.confined.run import run
from wisweb_bms.engine.canonical import canonical
from wisweb_bms.reports import making
from wisweb_bms.reports.document import Document
from wisweb_bms.reports.extras import ExtraMissing
from wisweb_bms.reports.making import PDF, WORD
from wisweb_bms.reports.trial import full_size
from wisweb_bms.reports.word import TemplateRefused

LARGEST_FILE: Final = 60 * MB
ITS_OWN: Final = frozenset({"time", "memory", "answer", "died"})
"""What a template may be to blame for; that a machine is busy is no fault of it."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much the making of a file may take, and how many are made at once."""

    word: Limits
    pdf: Limits
    places: Places


WAITED_FOR: Final = Bounds(
    Limits(seconds=25, cpu=20, memory=800 * MB, answer=LARGEST_FILE),
    Limits(seconds=25, cpu=40, memory=2_000 * MB, answer=LARGEST_FILE, threaded=True),
    Places(2, 5),
)
"""While somebody waits for the answer: less than servers give a request before they end it."""
BESIDE: Final = Bounds(
    Limits(seconds=240, cpu=120, memory=1_500 * MB, answer=LARGEST_FILE),
    Limits(seconds=240, cpu=240, memory=3_000 * MB, answer=LARGEST_FILE, threaded=True),
    Places(1, 600),
)
"""Beside the request, one at a time."""


def write_pdf(document: Document, bounds: Bounds = WAITED_FOR) -> bytes:
    """The document as PDF. ExtraMissing and Stopped as below."""
    return _made(document, PDF, None, bounds.pdf, bounds.places)


def write_word(
    document: Document, bounds: Bounds = WAITED_FOR, template: bytes | None = None
) -> bytes:
    """The document as Word file, in the template or in our own.

    TemplateRefused where the template can't be used, ExtraMissing where what makes the file is not
    installed, Stopped where that took more than its bounds.
    """
    try:
        return _made(document, WORD, template, bounds.word, bounds.places)
    except Stopped as stopped:
        if template is not None and stopped.why in ITS_OWN:
            raise TemplateRefused("too_much") from stopped
        raise


def write_word_anyhow(
    document: Document, template: bytes, bounds: Bounds = WAITED_FOR
) -> tuple[bytes, TemplateRefused | None]:
    """The document in the template; in ours, with the reason, where that can't be used.

    Stopped where ours can't be filled either: then it is not the template that is to blame.
    """
    try:
        return write_word(document, bounds, template), None
    except TemplateRefused as refused:
        return write_word(document, bounds), refused


def check(template: bytes) -> dict[str, list[str]]:
    """Fill the template with as much as a document may have, and say what it was read as, as
    ``word.understood``. TemplateRefused where it can't be used."""
    write_word(full_size(today()), WAITED_FOR, template)
    work = f"{making.__name__}:understood"
    return json.loads(run(work, template, WAITED_FOR.word, WAITED_FOR.places))


def _made(
    document: Document, ending: str, template: bytes | None, limits: Limits, places: Places
) -> bytes:
    content = canonical(document).text.encode("utf-8", "surrogatepass")
    facts = {"ending": ending, "template": None if template is None else len(template)}
    work = f"{making.__name__}:make"
    try:
        return run(work, (template or b"") + content, limits, places, **facts)
    except Declined as no:
        if no.kind == "extra":
            raise ExtraMissing(str(no.facts["extra"])) from no
        raise TemplateRefused(str(no.facts["reason"]), str(no.facts["told"])) from no
