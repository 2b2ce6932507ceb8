"""The blocks as Word's own parts: real headings and lists, repeated table heads, pictures with their text."""

from __future__ import annotations

import copy
import io
from functools import cache
from itertools import count
from typing import Any, Final

from docx import Document as new_document
from docx.enum.section import WD_ORIENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.oxml.shape import CT_Inline
from docx.shared import Emu, Mm, Pt, RGBColor

from wisweb_bms.reports.document import (
    Cell,
    ChartBlock,
    Document,
    Facts,
    Heading,
    Item,
    ListBlock,
    Paragraph,
    Run,
    Style,
    TableBlock,
)
from wisweb_bms.reports.picture import png
from wisweb_bms.reports.widths import shares
from wisweb_bms.reports.word_lists import Numbering, element
from wisweb_bms.reports.word_table import WordTable
from wisweb_bms.reports.wording import fit, target, wording

FONT: Final = "Calibri"
INK: Final = RGBColor(0x29, 0x2C, 0x30)
MUTED: Final = RGBColor(0x5B, 0x5D, 0x60)
RED: Final = RGBColor(0xA3, 0x16, 0x16)
SIZES: Final = {1: 18, 2: 14, 3: 12, 4: 11}
PAGE: Final = Mm(210)
MARGIN: Final = Mm(20)
CONTENTS_FROM: Final = 4
PIXEL: Final = 9525
"""EMU of a CSS pixel."""
TWIP: Final = 635


@cache
def _ordinary() -> Any:
    """What every part is taken from that a template lacks."""
    return new_document()


def plain_look(made: Any, document: Document) -> None:
    """Our own plain template: A4, one font, quiet headings, page numbers."""
    section = made.sections[0]
    width, height = PAGE, Mm(297)
    if document.landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        width, height = height, width
    section.page_width, section.page_height = width, height
    section.left_margin = section.right_margin = MARGIN
    section.top_margin = section.bottom_margin = MARGIN
    normal = made.styles["Normal"]
    _font(normal, 10.5, INK)
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.1
    for level, size in SIZES.items():
        heading = made.styles[f"Heading {level}"]
        _font(heading, size, INK, bold=True)
        heading.paragraph_format.space_before = Pt(14 if level < 3 else 10)
        heading.paragraph_format.space_after = Pt(4)
        heading.paragraph_format.keep_with_next = True
    _font(made.styles["Title"], 24, INK, bold=True)
    borders = made.styles["Title"].element.pPr.find(qn("w:pBdr"))
    if borders is not None:
        made.styles["Title"].element.pPr.remove(borders)
    _font(made.styles["Subtitle"], 13, MUTED)
    for name in ("Title", "Subtitle"):
        shape = made.styles[name].element.rPr
        for spread in (*shape.findall(qn("w:spacing")), *shape.findall(qn("w:kern"))):
            shape.remove(spread)
    _font(made.styles["Caption"], 9.5, INK, bold=True)
    _font(made.styles["Footer"], 8.5, MUTED)
    _footer(section, document)


def _font(style: Any, size: float, colour: RGBColor, bold: bool = False) -> None:
    style.font.name, style.font.size, style.font.bold = FONT, Pt(size), bold
    style.font.italic = False
    style.font.color.rgb = colour
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    fonts.set(qn("w:hAnsi"), FONT)


def _footer(section: Any, document: Document) -> None:
    """The publisher, and the page of how many."""
    line = section.footer.paragraphs[0]
    text = wording(document.language).page
    before, rest = text.split("{page}")
    between, after = rest.split("{pages}")
    line.add_run(f"{fit(document.publisher)}   " if document.publisher else "")
    line.add_run(before)
    _field(line, "PAGE")
    line.add_run(between)
    _field(line, "NUMPAGES")
    line.add_run(after)


def _field(paragraph: Any, code: str) -> None:
    simple = element("w:fldSimple", instr=code)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    simple.append(run)
    paragraph._p.append(simple)


def title(made: Any, document: Document) -> None:
    """What stands on top of our own template."""
    for style, text in (
        ("Subtitle", document.publisher),
        ("Title", document.title),
        ("Subtitle", document.subtitle),
        ("Normal", document.state),
    ):
        if text:
            made.add_paragraph(fit(text), style=style)


def find_spot(made: Any, mark: str) -> Any:
    """The paragraph that the content takes the place of."""
    return next((p for p in made.paragraphs if mark in p.text), None)


def set_language(made: Any, code: str) -> None:
    """The language of all text: of the defaults, and of every style that has one of its own."""
    root = made.styles.element
    defaults = root.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if defaults is not None and defaults.find(qn("w:lang")) is None:
        defaults.append(OxmlElement("w:lang"))
    for found in root.iter(qn("w:lang")):
        found.set(qn("w:val"), code)


def _room(made: Any) -> int:
    """The width between the margins, where a template says it; else that of our own pages."""
    made.element.body.get_or_add_sectPr()
    section = made.sections[-1]
    width = section.page_width or PAGE
    margins = [
        MARGIN if one is None else one for one in (section.left_margin, section.right_margin)
    ]
    return width - sum(margins)


STYLES: Final = ("Heading 1", "Heading 2", "Heading 3", "Heading 4", "Caption")
"""The styles of a template that we use; those it lacks are lent from the ordinary ones."""


class Writer:
    """Puts the blocks into a Word document, at a spot of the template's or at the end."""

    def __init__(self, made: Any, document: Document, spot: Any) -> None:
        self.made = made
        self.document = document
        self.spot = spot
        headings = [b for b in document.blocks if isinstance(b, Heading)]
        self.anchors = frozenset(h.anchor for h in headings)
        self.headings = headings
        self.width = _room(made)
        self.bookmarks = 1000
        self.pictures = count(made.part.next_id)
        self.style_ids: dict[str, str] = {}

    def write(self) -> None:
        self._styles()
        if self.spot is None and len(self.headings) >= CONTENTS_FROM:
            self._contents()
        for block in self.document.blocks:
            self._block(block)
        if self.spot is not None:
            self.spot._p.getparent().remove(self.spot._p)

    def _styles(self) -> None:
        """The styles that we name; those a template lacks come from the ordinary ones."""
        own = self.made.styles
        have = {style.name for style in own}
        for name in STYLES:
            if name not in have:
                own.element.append(copy.deepcopy(_ordinary().styles[name].element))
        self.style_ids = {style.name: style.style_id for style in own}

    # -- places ----------------------------------------------------------------------------------

    def _paragraph(self, style: str | None = None) -> Any:
        paragraph = self.made.add_paragraph()
        if style is not None:
            paragraph._p.style = self.style_ids[style]
        if self.spot is not None:
            self.spot._p.addprevious(paragraph._p)
        return paragraph

    def _contents(self) -> None:
        """A field that Word can renew, with its lines already in it, each a link to its heading."""
        paragraph = self._paragraph()
        paragraph.add_run(wording(self.document.language).contents).bold = True
        paragraph.paragraph_format.keep_with_next = True
        listed = [h for h in self.headings if h.level < 3]
        for number, heading in enumerate(listed):
            line = self._paragraph()
            line.paragraph_format.left_indent = Pt(14 * (heading.level - 1))
            line.paragraph_format.space_after = Pt(1)
            if not number:
                self._mark(line, "begin")
                code = line.add_run()
                text = OxmlElement("w:instrText")
                text.set(qn("xml:space"), "preserve")
                text.text = r' TOC \o "1-2" \h \n '
                code._r.append(text)
                self._mark(line, "separate")
            self._run(line, Run(heading.text, link=f"#{heading.anchor}"), plain=True)
            if number == len(listed) - 1:
                self._mark(line, "end")
        self._paragraph()

    def _mark(self, paragraph: Any, kind: str) -> None:
        paragraph.add_run()._r.append(element("w:fldChar", fldCharType=kind))

    # -- blocks ----------------------------------------------------------------------------------

    def _block(self, block: Any) -> None:
        match block:
            case Heading():
                self._heading(block)
            case Paragraph():
                self._text(block)
            case ListBlock():
                self._list(block.items)
            case TableBlock():
                self._table(block)
            case ChartBlock():
                self._chart(block)
            case Facts():
                self._facts(block)

    def _heading(self, heading: Heading) -> None:
        paragraph = self._paragraph(f"Heading {heading.level}")
        self.bookmarks += 1
        name, number = bookmark(heading.anchor), str(self.bookmarks)
        paragraph._p.append(element("w:bookmarkStart", id=number, name=name))
        paragraph.add_run(fit(heading.text))
        paragraph._p.append(element("w:bookmarkEnd", id=number))

    def _text(self, block: Paragraph) -> None:
        paragraph = self._paragraph()
        for run in block.runs:
            self._run(paragraph, run)
        if block.style is Style.SAID:
            paragraph.paragraph_format.left_indent = Pt(12)
        for run in paragraph.runs:
            if block.style is Style.LEAD:
                run.font.size = Pt(12)
                paragraph.paragraph_format.keep_with_next = True
            elif block.style is Style.NOTE:
                run.font.size, run.font.color.rgb = Pt(9), MUTED

    def _run(self, paragraph: Any, run: Run, plain: bool = False) -> None:
        made = paragraph.add_run(fit(run.text))
        made.bold, made.italic = run.bold or None, run.italic or None
        leads_to = target(run, self.anchors)
        if not leads_to:
            return
        link = OxmlElement("w:hyperlink")
        if leads_to.startswith("#"):
            link.set(qn("w:anchor"), bookmark(leads_to[1:]))
        else:
            link.set(qn("r:id"), self._related(leads_to))
            made.font.color.rgb = RGBColor(0x00, 0x62, 0xBA)
            made.font.underline = True
        if plain:
            made.font.underline = None
        paragraph._p.append(link)
        link.append(made._r)

    def _list(self, items: tuple[Item, ...]) -> None:
        numbering = Numbering(self.made)
        for item in items:
            paragraph = self._paragraph()
            numbering.put(paragraph, item)
            paragraph.paragraph_format.space_after = Pt(2)
            for run in item.runs:
                self._run(paragraph, run)

    def _facts(self, facts: Facts) -> None:
        for name, value in facts.pairs:
            paragraph = self._paragraph()
            paragraph.paragraph_format.space_after = Pt(1)
            paragraph.add_run(f"{fit(name)}: ").font.color.rgb = MUTED
            paragraph.add_run(fit(value))
        if facts.pairs:
            paragraph.paragraph_format.space_after = Pt(8)

    def _chart(self, chart: ChartBlock) -> None:
        self._caption(chart.title)
        paragraph = self._paragraph()
        width = min(int(chart.width * PIXEL), self.width)
        inline = self._picture(png(chart), width)
        paragraph.add_run()._r.add_drawing(inline)
        told = inline.docPr
        told.set("descr", fit(f"{chart.title}. {chart.description}".strip()))
        told.set("title", fit(chart.title)[:250])

    def _picture(self, content: bytes, width: int) -> Any:
        """The picture in a line; python-docx would look through the whole document for its number."""
        relation, image = self.made.part.get_or_add_image(io.BytesIO(content))
        size = image.scaled_dimensions(Emu(width), None)
        return CT_Inline.new_pic_inline(next(self.pictures), relation, image.filename, *size)

    def _caption(self, text: str) -> None:
        caption = self._paragraph("Caption")
        caption.add_run(fit(text))
        caption.paragraph_format.keep_with_next = True
        caption.paragraph_format.space_before = Pt(8)
        caption.paragraph_format.space_after = Pt(3)

    # -- tables ----------------------------------------------------------------------------------

    def _table(self, block: TableBlock) -> None:
        self._caption(block.caption)
        widths = [int(self.width * share / TWIP) for share in shares(block, self.document)]
        self._place_last(parse_xml(WordTable(block, widths, self._leads_to).xml()))
        self._paragraph().paragraph_format.space_after = Pt(4)

    def _place_last(self, element: Any) -> None:
        """At the spot, or after all that is there but the section's own properties."""
        if self.spot is not None:
            self.spot._p.addprevious(element)
        else:
            self.made.element.body.sectPr.addprevious(element)

    def _leads_to(self, cell: Cell) -> str:
        """The attribute of a cell's link, if it has one."""
        link = target(Run("", link=cell.link), self.anchors) if cell.link else ""
        if link.startswith("#"):
            return f'w:anchor="{bookmark(link[1:])}"'
        return f'r:id="{self._related(link)}"' if link else ""

    def _related(self, address: str) -> str:
        return self.made.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, True)


def bookmark(anchor: str) -> str:
    """Word takes forty characters, a letter first."""
    return f"b_{anchor}"[:40]
