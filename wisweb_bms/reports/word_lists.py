"""Lists in Word: bullets and numbers of our own making, so that each list begins at one."""

from __future__ import annotations

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from wisweb_bms.reports.document import Item


def element(tag: str, /, **attributes: str) -> Any:
    made = OxmlElement(tag)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


class Numbering:
    """Bullets and numbers of one list; numbers begin at one again in the next."""

    def __init__(self, made: Any) -> None:
        self.part = None
        try:
            self.part = made.part.numbering_part.element
        except (KeyError, NotImplementedError):
            self.part = None
        self.made = made
        self.numbers: dict[bool, str] = {}
        self.count: dict[int, int] = {}

    def put(self, paragraph: Any, item: Item) -> None:
        """The sign or number before the paragraph, or both as text where a template has no lists."""
        if self.part is None:
            paragraph.paragraph_format.left_indent = Pt(18 * (item.level + 1))
            paragraph.paragraph_format.first_line_indent = Pt(-14)
            self.count[item.level] = self.count.get(item.level, 0) + 1 if item.ordered else 0
            paragraph.add_run(f"{self.count[item.level]}.\t" if item.ordered else "•\t")
            return
        if item.ordered not in self.numbers:
            self.numbers[item.ordered] = self._new(item.ordered)
        numbered = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        numbered.get_or_add_ilvl().val = min(item.level, 8)
        numbered.get_or_add_numId().val = int(self.numbers[item.ordered])

    def _new(self, ordered: bool) -> str:
        assert self.part is not None
        every = self.part.findall(qn("w:abstractNum"))
        taken = [int(one.get(qn("w:abstractNumId"))) for one in every]
        number = str(max(taken, default=0) + 1)
        abstract = element("w:abstractNum", abstractNumId=number)
        abstract.append(element("w:multiLevelType", val="hybridMultilevel"))
        for level in range(9):
            abstract.append(_level(level, ordered))
        place = every[-1] if every else None
        if place is not None:
            place.addnext(abstract)
        else:
            self.part.insert(0, abstract)
        used = [int(one.get(qn("w:numId"))) for one in self.part.findall(qn("w:num"))]
        chosen = str(max(used, default=0) + 1)
        made = element("w:num", numId=chosen)
        made.append(element("w:abstractNumId", val=number))
        every = [*self.part.findall(qn("w:abstractNum")), *self.part.findall(qn("w:num"))]
        every[-1].addnext(made)
        return chosen


def _level(level: int, ordered: bool) -> Any:
    made = element("w:lvl", ilvl=str(level))
    made.append(element("w:start", val="1"))
    made.append(element("w:numFmt", val="decimal" if ordered else "bullet"))
    sign = f"%{level + 1}." if ordered else ("•", "–")[level % 2]
    made.append(element("w:lvlText", val=sign))
    made.append(element("w:lvlJc", val="left"))
    shape = OxmlElement("w:pPr")
    shape.append(element("w:ind", left=str(360 * (level + 1)), hanging="280"))
    made.append(shape)
    return made
