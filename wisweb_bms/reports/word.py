"""The document as a Word file, in the municipality's own template or in a plain one of ours."""

from __future__ import annotations

import io
from typing import Any, Final

from wisweb_bms.clock import now
from wisweb_bms.confined.limits import Declined
from wisweb_bms.confined.package import Package
from wisweb_bms.reports.document import Document
from wisweb_bms.reports.extras import ExtraMissing, need
from wisweb_bms.reports.wording import fit, wording

PLACE: Final = "innhold"
"""The placeholder that the document's blocks take the place of."""
PLACEHOLDERS: Final = (PLACE, "tittel", "undertittel", "kommune", "status", "dato")
"""What a template may name."""
MOST_UNKNOWN: Final = 20
SPOT: Final = "\u2063bms-innhold\u2063"
LARGEST: Final = 50 * 1024 * 1024
"""Bytes that a template may unpack to."""


class TemplateRefused(ValueError):
    """A template that can't be used, and why.

    ``reason`` is not_word, too_large, no_place, macros, foreign (``told`` names the part), broken
    (``told`` says how), or too_much: it took more time or memory than a document may.
    """

    def __init__(self, reason: str, told: str = "") -> None:
        self.reason = reason
        self.told = told
        super().__init__(f"{reason} {told}".strip())


def write(document: Document, template: bytes | None = None) -> bytes:
    """The file. ExtraMissing where python-docx is not installed, TemplateRefused for a bad template."""
    if template is None:
        return _plain(document)
    try:
        return _in_template(document, template)
    except (TemplateRefused, ExtraMissing, MemoryError):
        raise
    except Exception as fault:
        if getattr(fault, "lineno", None) == 0:
            # What is wrong at no line of the XML is that there is no room for it.
            raise MemoryError from fault
        # Everything that a file from outside may break in the libraries: told, not hidden.
        raise TemplateRefused("broken", str(fault)[:200]) from fault


def _plain(document: Document) -> bytes:
    docx, parts = need("docx", "office"), need("wisweb_bms.reports.word_parts", "office")
    made = docx.Document()
    parts.plain_look(made, document)
    parts.title(made, document)
    return _written(made, document, None)


def _in_template(document: Document, template: bytes) -> bytes:
    docx, parts = need("docx", "office"), need("wisweb_bms.reports.word_parts", "office")
    made = docx.Document(io.BytesIO(_filled(template, document)))
    spot = parts.find_spot(made, SPOT)
    if spot is None:
        raise TemplateRefused("no_place")
    return _written(made, document, spot)


def _written(made: Any, document: Document, spot: Any) -> bytes:
    parts = need("wisweb_bms.reports.word_parts", "office")
    parts.Writer(made, document, spot).write()
    _say_what_it_is(made, document)
    target = io.BytesIO()
    made.save(target)
    return target.getvalue()


def _filled(template: bytes, document: Document) -> bytes:
    """The template with its placeholders filled; what people wrote is put in as text, never read as one."""
    sandbox = need("jinja2.sandbox", "office").ImmutableSandboxedEnvironment(autoescape=True)
    docxtpl = need("docxtpl", "office")
    _unpackable(template)
    package = need("wisweb_bms.reports.word_package", "office")
    made = docxtpl.DocxTemplate(io.BytesIO(package.checked(template)))
    made.render(placeholders(document) | {PLACE: SPOT}, jinja_env=sandbox, autoescape=True)
    target = io.BytesIO()
    made.save(target)
    return target.getvalue()


def placeholders(document: Document) -> dict[str, str]:
    """What a template may name beside the content."""
    return {
        "tittel": fit(document.title),
        "undertittel": fit(document.subtitle),
        "kommune": fit(document.publisher),
        "status": fit(document.state),
        "dato": f"{document.day:%d.%m.%Y}",
    }


def understood(template: bytes) -> dict[str, list[str]]:
    """What a template was read as: our placeholders that it ``names``, those it ``lacks``, others that
    are ``unknown`` and stay empty, and the ``styles`` that it has and those it is ``lent``."""
    docx, docxtpl = need("docx", "office"), need("docxtpl", "office")
    parts = need("wisweb_bms.reports.word_parts", "office")
    package = need("wisweb_bms.reports.word_package", "office")
    checked = package.checked(template)
    sandbox = need("jinja2.sandbox", "office").ImmutableSandboxedEnvironment(autoescape=True)
    named = docxtpl.DocxTemplate(io.BytesIO(checked)).get_undeclared_template_variables(sandbox)
    have = {style.name for style in docx.Document(io.BytesIO(checked)).styles}
    return {
        "names": [name for name in PLACEHOLDERS if name in named],
        "lacks": [name for name in PLACEHOLDERS if name not in named],
        "unknown": sorted(named.difference(PLACEHOLDERS))[:MOST_UNKNOWN],
        "styles": [name for name in parts.STYLES if name in have],
        "lent": [name for name in parts.STYLES if name not in have],
    }


def _unpackable(template: bytes) -> None:
    try:
        names = Package(template, LARGEST).names
    except Declined as no:
        raise TemplateRefused("too_large" if no.kind == "unpacks" else "not_word") from no
    if "word/document.xml" not in names:
        raise TemplateRefused("not_word")


def _say_what_it_is(made: Any, document: Document) -> None:
    """Title, author and language, for readers and for screen readers."""
    core = made.core_properties
    core.title = fit(document.title)[:250]
    core.author = fit(document.publisher)[:250]
    core.comments = ""
    # The template's own day is not the document's; Word reads these as UTC without a zone.
    core.created = core.modified = now().replace(tzinfo=None, microsecond=0)
    core.last_modified_by = core.author
    core.language = wording(document.language).code
    need("wisweb_bms.reports.word_parts", "office").set_language(
        made, wording(document.language).code
    )
