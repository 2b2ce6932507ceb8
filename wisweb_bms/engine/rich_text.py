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

DEEPEST: Final = 3
"""How many steps a list may be indented."""
ADDRESS: Final = re.compile(r"(?:https?://|mailto:)[^\s<>\"]+\Z", re.IGNORECASE)
"""The addresses a link may have."""
_LOST: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udfff]"
)
_SPACE: Final = re.compile(r"[ \t\n\r\f]+")


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
    """Empty blocks left out, lists that follow one another made one, runs as few as they can be."""
    found: list[Block] = []
    for block in blocks:
        made = _tidy_block(block)
        if made is None:
            continue
        before = found[-1] if found else None
        if isinstance(made, ListBlock) and isinstance(before, ListBlock):
            found[-1] = ListBlock(before.items + made.items)
        else:
            found.append(made)
    return tuple(ListBlock(_levels(b.items)) if isinstance(b, ListBlock) else b for b in found)


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


def tidy_runs(runs: Iterable[Run]) -> Runs:
    """White space as a browser shows it; a space between two looks has what they share."""
    letters = [(c, _look(r)) for r in runs for c in _white(readable(r.text))]
    spaced: list[tuple[str, _Look]] = []
    for space, group in groupby(letters, key=lambda one: one[0] in " \n"):
        some = list(group)
        if not space:
            spaced.extend(some)
        elif spaced:
            spaced.append(("\n" if any(c == "\n" for c, _ in some) else " ", _SHARED))
    while spaced and spaced[-1][0] in " \n":
        spaced.pop()
    if all(letter == "\N{NO-BREAK SPACE}" or letter in " \n" for letter, _ in spaced):
        return ()
    return tuple(
        Run("".join(c for c, _ in some), "b" in look[0], "i" in look[1], look[2])
        for look, some in groupby(_settled(spaced), key=lambda one: one[1])
    )


_Look = tuple[str, str, str]
_SHARED: Final[_Look] = ("shared", "", "")


def _look(run: Run) -> _Look:
    link = run.link.strip().replace("(", "%28").replace(")", "%29").replace("\\", "%5C")
    return ("b" if run.bold else "", "i" if run.italic else "", link if ADDRESS.match(link) else "")


def _white(text: str) -> str:
    """Every white space as a space, but for the line break."""
    return _SPACE.sub(lambda m: "\n" * m[0].count("\n") or " ", text)


def _settled(letters: Sequence[tuple[str, _Look]]) -> Iterator[tuple[str, _Look]]:
    """Each space gets what the letters on its two sides share."""
    before: _Look = ("", "", "")
    after: list[_Look] = [before] * len(letters)
    seen = before
    for n in range(len(letters) - 1, -1, -1):
        after[n] = seen
        if letters[n][1] != _SHARED:
            seen = letters[n][1]
    for n, (letter, look) in enumerate(letters):
        if look != _SHARED:
            before = look
            yield letter, look
        else:
            a, b = before, after[n]
            shared = (a[0] and b[0], a[1] and b[1], a[2] if a[2] == b[2] else "")
            yield letter, shared


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
