"""A chapter's text as blocks, with its two written forms: the HTML that is kept and the plain text that is typed.

The HTML form is canonical: one text has one HTML. The plain form is for those without a script:
``## `` begins a heading, ``- `` or ``1. `` a line of a list, ``|`` a row of a table, an empty line
ends a paragraph; ``**bold**``, ``*italic*`` and ``[words](address)`` stand within a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import groupby
from typing import Final

from .characters import is_web_address

DEEPEST: Final = 3
"""How many steps a list may be indented."""
MOST_CELLS: Final = 12_000
"""Cells of all tables of a text. Ragged rows are filled up: a short text could mean a huge square."""
LONGEST_ADDRESS: Final = 2_000
"""Letters of the longest address that a link may have."""
_LOST: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udfff]"
)
_SPACE: Final = re.compile(r"([ \t\n\r\f]+)")


class TextRefused(ValueError):
    """More than a text may hold: ``kind`` is cells, address or letters; ``n`` stood there, ``most`` may."""

    def __init__(self, kind: str, n: int, most: int) -> None:
        super().__init__(f"{kind}: {n} of {most}")
        self.kind, self.n, self.most = kind, n, most


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one look; ``\\n`` in it is a line break."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading within the chapter: level 3, or 4 below it."""

    level: int
    runs: Runs


@dataclass(frozen=True, slots=True)
class Paragraph:
    runs: Runs


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a list; ``level`` 0 is the outermost."""

    runs: Runs
    level: int = 0
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class ListBlock:
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, every row as wide as the others; ``headed`` where the first row is column names."""

    rows: tuple[tuple[Runs, ...], ...]
    headed: bool = False


Block = Heading | Paragraph | ListBlock | Table


def readable(text: str) -> str:
    """The text without characters that no file format can hold."""
    return _LOST.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


# -- the canonical form of blocks -------------------------------------------------------------------


def tidy(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Empty blocks left out, lists that follow one another made one, runs as few as they can be.

    TextRefused where the tables have more than ``MOST_CELLS`` cells, ragged rows filled up.
    """
    blocks = tuple(blocks)
    cells = sum(_square(b.rows) for b in blocks if isinstance(b, Table))
    if cells > MOST_CELLS:
        raise TextRefused("cells", cells, MOST_CELLS)
    made = (tidied for block in blocks if (tidied := _tidy_block(block)) is not None)
    return tuple(_joined(made))


def _square(rows: Sequence[Sequence[Runs]]) -> int:
    return len(rows) * max(map(len, rows), default=0)


def _joined(blocks: Iterable[Block]) -> Iterator[Block]:
    """With the lists that follow one another as one list."""
    for is_list, some in groupby(blocks, key=lambda b: isinstance(b, ListBlock)):
        if not is_list:
            yield from some
            continue
        yield ListBlock(_levels(i for b in some if isinstance(b, ListBlock) for i in b.items))


def _tidy_block(block: Block) -> Block | None:
    if isinstance(block, ListBlock):
        items = tuple(replace(i, runs=tidy_runs(i.runs)) for i in block.items)
        kept = tuple(i for i in items if i.runs)
        return ListBlock(kept) if kept else None
    if isinstance(block, Table):
        return _tidy_table(block)
    runs = tidy_runs(block.runs)
    if isinstance(block, Heading):
        flat = tidy_runs(replace(r, text=r.text.replace("\n", " "), bold=False) for r in runs)
        return Heading(4 if block.level > 3 else 3, flat) if flat else None
    return Paragraph(runs) if runs else None


def _tidy_table(table: Table) -> Table | None:
    width = max((len(row) for row in table.rows), default=0)
    rows = [tuple(tidy_runs(c) for c in row) + ((),) * (width - len(row)) for row in table.rows]
    if table.headed and rows:
        rows[0] = tuple(tidy_runs(replace(r, bold=False) for r in cell) for cell in rows[0])
    if not any(cell for row in rows for cell in row):
        return None
    return Table(tuple(rows), table.headed)


def _levels(items: Iterable[Item]) -> tuple[Item, ...]:
    """No line is more than one step deeper than the one before it."""
    found: list[Item] = []
    for item in items:
        deepest = found[-1].level + 1 if found else 0
        found.append(replace(item, level=min(item.level, deepest, DEEPEST)))
    return tuple(found)


_Look = tuple[bool, bool, str]


def tidy_runs(runs: Iterable[Run]) -> Runs:
    """White space as a browser shows it; a space between two looks has what they share."""
    pieces: list[tuple[str, _Look]] = []
    space = ""
    for run, look in _looks(runs):
        for number, text in enumerate(_SPACE.split(readable(run.text))):
            if number % 2:
                space = "\n" if "\n" in space + text else " "
            elif text:
                if space and pieces:
                    pieces.append((space, _shared(pieces[-1][1], look)))
                pieces.append((text, look))
                space = ""
    if not any(text.strip("\N{NO-BREAK SPACE} \n") for text, _ in pieces):
        return ()
    return tuple(
        Run("".join(text for text, _ in some), *look)
        for look, some in groupby(pieces, key=lambda one: one[1])
    )


def _looks(runs: Iterable[Run]) -> Iterator[tuple[Run, _Look]]:
    """Each run's look; an address that many runs share is read once."""
    links: dict[str, str] = {"": ""}
    for run in runs:
        if run.link not in links:
            links[run.link] = _link(run.link)
        yield run, (run.bold, run.italic, links[run.link])


def _link(link: str) -> str:
    link = link.strip().replace("(", "%28").replace(")", "%29").replace("\\", "%5C")
    return link if is_web_address(link) else ""


def _shared(one: _Look, other: _Look) -> _Look:
    link = one[2] if one[2] == other[2] else ""
    return (one[0] and other[0], one[1] and other[1], link)


def check_addresses(blocks: Iterable[Block]) -> None:
    """TextRefused where a link is longer than any that leads anywhere: each word of it repeats the whole."""
    longest = max((len(run.link) for b in blocks for runs in _texts(b) for run in runs), default=0)
    if longest > LONGEST_ADDRESS:
        raise TextRefused("address", longest, LONGEST_ADDRESS)


def plain_text(blocks: Iterable[Block]) -> str:
    """The words alone, for counting and comparing."""
    return "\n".join("".join(r.text for r in runs) for b in blocks for runs in _texts(b))


def _texts(block: Block) -> Iterator[Runs]:
    if isinstance(block, ListBlock):
        yield from (item.runs for item in block.items)
    elif isinstance(block, Table):
        yield from (cell for row in block.rows for cell in row)
    else:
        yield block.runs


# -- HTML ---------------------------------------------------------------------------------------------


def to_html(blocks: Iterable[Block]) -> str:
    """The one HTML of these blocks: h3 h4 p br strong em a ul ol li table thead tbody tr th td."""
    return "".join(map(_block_html, tidy(blocks)))


def _block_html(block: Block) -> str:
    if isinstance(block, Heading):
        return f"<h{block.level}>{_runs_html(block.runs)}</h{block.level}>"
    if isinstance(block, Paragraph):
        return f"<p>{_runs_html(block.runs)}</p>"
    if isinstance(block, Table):
        return _table_html(block)
    return "".join(_list_html(block.items))


def _runs_html(runs: Runs) -> str:
    parts: list[str] = []
    for link, some in groupby(runs, key=lambda r: r.link):
        inner = "".join(map(_run_html, some))
        if link:
            inner = f'<a href="{escape(link)}" rel="noopener noreferrer">{inner}</a>'
        parts.append(inner)
    return "".join(parts)


def _run_html(run: Run) -> str:
    text = escape(run.text, quote=False).replace("\n", "<br>")
    text = f"<em>{text}</em>" if run.italic else text
    return f"<strong>{text}</strong>" if run.bold else text


def _list_html(items: Sequence[Item]) -> Iterator[str]:
    """Lists within lists; a change of kind at a level begins a new list there."""
    open_tags: list[str] = []
    for item in items:
        tag = "ol" if item.ordered else "ul"
        while len(open_tags) > item.level + 1:
            yield f"</li></{open_tags.pop()}>"
        if len(open_tags) == item.level + 1:
            if open_tags[-1] == tag:
                yield "</li>"
            else:
                yield f"</li></{open_tags.pop()}>"
        if len(open_tags) <= item.level:
            open_tags.append(tag)
            yield f"<{tag}>"
        yield f"<li>{_runs_html(item.runs)}"
    while open_tags:
        yield f"</li></{open_tags.pop()}>"


def _table_html(table: Table) -> str:
    rows = list(table.rows)
    head = ""
    if table.headed:
        cells = "".join(f'<th scope="col">{_runs_html(c)}</th>' for c in rows.pop(0))
        head = f"<thead><tr>{cells}</tr></thead>"
    body = "".join(
        "<tr>" + "".join(f"<td>{_runs_html(c)}</td>" for c in row) + "</tr>" for row in rows
    )
    return f"<table>{head}{f'<tbody>{body}</tbody>' if body else ''}</table>"
