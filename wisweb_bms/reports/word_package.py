"""What a Word template may have with it: nothing that is run, and nothing that is fetched from elsewhere."""

from __future__ import annotations

import io
from typing import Any, Final

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.package import Package

from wisweb_bms.reports.word import TemplateRefused

RUN: Final = frozenset({"vbaProject", "wordVbaData", "control", "activeXControlBinary"})
"""The last word of the relations to what Word would run."""
FOREIGN: Final = frozenset({"oleObject", "package", "aFChunk", "subDocument", "frame"})
"""… and of those to files within the file, which nobody has looked into."""


def checked(template: bytes) -> bytes:
    """The template, without the name of the file that it was begun from.

    TemplateRefused for macros, and for parts and addresses that lead out of the file; links are text.
    """
    package = Package.open(io.BytesIO(template))
    _check_relations(package)
    for part in package.iter_parts():
        if "macroenabled" in part.content_type.casefold():
            raise TemplateRefused("macros")
        _check_relations(part)
    target = io.BytesIO()
    package.save(target)
    return target.getvalue()


def _check_relations(owner: Any) -> None:
    for key, relation in list(owner.rels.items()):
        kind = relation.reltype.rpartition("/")[2]
        if kind == "attachedTemplate":
            _loosen(owner, key)
        elif kind in RUN:
            raise TemplateRefused("macros")
        elif kind in FOREIGN or _leads_out(relation):
            raise TemplateRefused("foreign", kind)


def _leads_out(relation: Any) -> bool:
    return relation.is_external and relation.reltype != RELATIONSHIP_TYPE.HYPERLINK


def _loosen(part: Any, key: str) -> None:
    """Word names the file that a document was begun from, and would fetch it again: that is left out."""
    element: Any = getattr(part, "element", None)
    if element is not None:
        for found in element.findall(qn("w:attachedTemplate")):
            element.remove(found)
    del part.rels[key]
