"""The document as a web page that needs nothing but itself, and as a part of one of our own pages."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from markupsafe import Markup, escape

from wisweb_bms.reports.document import (
    Block,
    Cell,
    CellKind,
    ChartBlock,
    Document,
    Facts,
    Heading,
    Item,
    ListBlock,
    Paragraph,
    Row,
    RowKind,
    Run,
    TableBlock,
)
from wisweb_bms.reports.paint import symbol, symbols
from wisweb_bms.reports.wording import fit, target, wording

FOLDER: Final = Path(__file__).with_name("templates")
CONTENTS_FROM: Final = 4
"""Headings from which there is a list of contents."""


@cache
def _own(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


@cache
def policy() -> str:
    """The content policy that the whole page works under, for who serves it."""
    return (
        f"default-src 'none'; style-src 'sha256-{_hash(_own('web.css'))}'; "
        f"script-src 'sha256-{_hash(_own('web.js'))}'; img-src data:; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'self'"
    )


def write(document: Document) -> bytes:
    """The page for an archive: own style, contents, search, and anchors that stay."""
    return page(document).encode("utf-8")


def page(document: Document, above: str | Markup = "", below: str | Markup = "") -> str:
    """The whole page; ``above`` and ``below`` stand around the document, such as a line of the publisher's."""
    words = wording(document.language)
    headings = [b for b in document.blocks if isinstance(b, Heading)]
    told = [document.publisher, document.state]
    parts = [
        Markup(
            '<!DOCTYPE html>\n<html lang="{}"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            "<title>{} – {}</title><style>"
        ).format(document.language, fit(document.title), fit(document.subtitle or told[0])),
        Markup(_own("web.css")),
        Markup("</style></head><body>"),
        escape(above),
        Markup("<header><p>{}</p><h1>{}</h1>{}{}</header>").format(
            fit(document.publisher),
            fit(document.title),
            Markup("<p>{}</p>").format(fit(document.subtitle)) if document.subtitle else "",
            Markup('<p class="note">{}</p>').format(fit(document.state)) if document.state else "",
        ),
        Markup(
            '<form id="search" hidden role="search"><label for="q">{}</label>'
            '<input id="q" type="search" autocomplete="off"> <output id="hits" data-text="{}">'
            "</output></form>"
        ).format(words.search, words.found),
        _contents(headings, words.contents) if len(headings) >= CONTENTS_FROM else "",
        Markup("<main>"),
        fragment(document),
        Markup("</main>"),
        escape(below),
        Markup("<script>"),
        Markup(_own("web.js")),
        Markup("</script></body></html>\n"),
    ]
    return "".join(parts)


def fragment(document: Document, deeper: int = 1) -> Markup:
    """The blocks alone, for one of our own pages; a heading of level 1 becomes ``h(1 + deeper)``."""
    anchors = frozenset(b.anchor for b in document.blocks if isinstance(b, Heading))
    return Markup("\n").join(
        _block(block, anchors, deeper, number) for number, block in enumerate(document.blocks)
    )


def _contents(headings: Sequence[Heading], label: str) -> Markup:
    items = tuple(
        Item((Run(h.text, link=f"#{h.anchor}"),), h.level - 1) for h in headings if h.level < 3
    )
    anchors = frozenset(h.anchor for h in headings)
    return Markup('<nav aria-labelledby="contents"><h2 id="contents">{}</h2>{}</nav>').format(
        label, _list(items, anchors)
    )


def _block(block: Block, anchors: frozenset[str], deeper: int, number: int) -> Markup:
    match block:
        case Heading():
            level = min(block.level + deeper, 6)
            made = '<h{0} id="{1}">{2}</h{0}>'
            return Markup(made).format(level, block.anchor, _text(block.text))
        case Paragraph():
            return Markup('<p class="doc-{}">{}</p>').format(
                block.style.value, _runs(block.runs, anchors)
            )
        case ListBlock():
            return _list(block.items, anchors)
        case TableBlock():
            return _table(block, anchors)
        case ChartBlock():
            return _chart(block, number)
        case Facts():
            pairs = Markup("").join(
                Markup("<dt>{}</dt><dd>{}</dd>").format(_text(n), _text(v)) for n, v in block.pairs
            )
            return Markup('<dl class="bms-dl">{}</dl>').format(pairs)


def _text(text: str) -> Markup:
    """Escaped, with its line breaks."""
    return Markup("<br>").join(fit(text).split("\n"))


def _linked(made: Markup, link: str) -> Markup:
    return Markup('<a href="{}">{}</a>').format(link, made) if link else made


def _runs(runs: tuple[Run, ...], anchors: frozenset[str]) -> Markup:
    return Markup("").join(_run(run, anchors) for run in runs)


def _run(run: Run, anchors: frozenset[str]) -> Markup:
    made = _text(run.text)
    if run.italic:
        made = Markup("<em>{}</em>").format(made)
    if run.bold:
        made = Markup("<strong>{}</strong>").format(made)
    return _linked(made, target(run, anchors))


def _list(items: Sequence[Item], anchors: frozenset[str]) -> Markup:
    """Nested lists: what is deeper belongs to the item before it."""
    return Markup("").join(_levels(items, anchors, min((i.level for i in items), default=0)))


def _levels(items: Sequence[Item], anchors: frozenset[str], level: int) -> Iterator[Markup]:
    place, tag = 0, ""
    while place < len(items):
        item, end = items[place], place + 1
        while end < len(items) and items[end].level > level:
            end += 1
        wanted = "ol" if item.ordered else "ul"
        if wanted != tag:
            yield Markup(f"</{tag}><{wanted}>" if tag else f"<{wanted}>")
            tag = wanted
        inner = _list(items[place + 1 : end], anchors) if end > place + 1 else ""
        yield Markup("<li>{}{}</li>").format(_runs(item.runs, anchors), inner)
        place = end
    if tag:
        yield Markup(f"</{tag}>")


def _table(table: TableBlock, anchors: frozenset[str]) -> Markup:
    head = Markup("").join(
        Markup('<th scope="col"{}>{}</th>').format(_side(column.kind), _text(column.label))
        for column in table.columns
    )
    rows = Markup("").join(_row(row, table, anchors) for row in table.rows)
    return Markup(
        '<div class="bms-scroll" tabindex="0" role="region" aria-label="{0}"><table class="bms-t">'
        "<caption>{0}</caption><thead><tr>{1}</tr></thead>{2}</table></div>"
    ).format(fit(table.caption), head, Markup("<tbody>{}</tbody>").format(rows))


def _row(row: Row, table: TableBlock, anchors: frozenset[str]) -> Markup:
    if row.kind is RowKind.GROUP:
        return Markup('<tr class="group"><th scope="colgroup" colspan="{}">{}</th></tr>').format(
            len(table.columns), _cell(row.cells[0], anchors)
        )
    made = Markup("")
    for place, (cell, column) in enumerate(zip(row.cells, table.columns, strict=True)):
        tag = Markup('<th scope="row">{1}</th>') if not place else Markup("<td{0}>{1}</td>")
        made += tag.format(_side(column.kind), _cell(cell, anchors))
    return Markup("<tr{}>{}</tr>").format(
        Markup(' class="total"') if row.kind is RowKind.TOTAL else "", made
    )


def _side(kind: CellKind) -> Markup:
    return Markup(' class="num"') if kind is CellKind.NUMBER else Markup("")


def _cell(cell: Cell, anchors: frozenset[str]) -> Markup:
    made = _linked(_text(cell.text), target(Run("", link=cell.link), anchors))
    if cell.status not in symbols():
        return made
    drawn = Markup(symbol(cell.status).replace("<svg ", '<svg aria-hidden="true" ', 1))
    tone = Markup(" st--red") if cell.status == "red" else Markup("")
    return Markup('<span class="st{}">{}<span>{}</span></span>').format(tone, drawn, made)


def _chart(chart: ChartBlock, number: int) -> Markup:
    """The drawing, ours alone, named by the title and told by the description."""
    key = f"doc-c{number}"
    named = Markup('<svg role="img" aria-labelledby="{0}-t" aria-describedby="{0}-d" ').format(key)
    drawn = Markup(chart.svg.replace("<svg ", named, 1))
    return Markup(
        '<figure class="doc-chart"><figcaption id="{0}-t">{1}</figcaption>{2}'
        '<p class="sr" id="{0}-d">{3}</p></figure>'
    ).format(key, _text(chart.title), drawn, _text(chart.description))
