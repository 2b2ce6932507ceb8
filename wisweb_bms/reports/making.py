"""The child's side of the making of a file: plain JSON and a template in, a Word or PDF file out."""

from __future__ import annotations

import json
from typing import Final

from wisweb_bms.confined.limits import Declined
from wisweb_bms.engine.canonical import from_canonical
from wisweb_bms.reports import pdf, word
from wisweb_bms.reports.document import Document
from wisweb_bms.reports.extras import ExtraMissing
from wisweb_bms.reports.word import TemplateRefused

PDF: Final = "pdf"
WORD: Final = "docx"


def understood(content: bytes) -> bytes:
    """What the template was read as, as JSON."""
    try:
        return json.dumps(word.understood(content)).encode()
    except ExtraMissing as missing:
        raise Declined("extra", extra=missing.extra) from missing


def make(content: bytes, ending: str, template: int | None) -> bytes:
    """The file; ``template`` is how many bytes of the content are the template, before the document."""
    text = content[template or 0 :].decode("utf-8", "surrogatepass")
    document = from_canonical(text, Document)
    try:
        if ending == WORD:
            return word.write(document, None if template is None else content[:template])
        return pdf.write(document)
    except TemplateRefused as refused:
        raise Declined("template", reason=refused.reason, told=refused.told) from refused
    except ExtraMissing as missing:
        raise Declined("extra", extra=missing.extra) from missing
