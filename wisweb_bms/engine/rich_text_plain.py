"""The plain form of a chapter's text: what is typed and shown where the page has no script."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from .rich_text import (
    ADDRESS,
    Block,
    Heading,
    Item,
    ListBlock,
    Paragraph,
    Run,
    Runs,
    Table,
    readable,
    tidy,
)

_HEADING: Final = re.compile(r"(#{1,6})[ \t]+(.*)")
_ITEM: Final = re.compile(r"( *)(?:([-•])|(\d{1,9})[.)])[ \t]+(.*)")
_RULE: Final = re.compile(r"\|(?:\s*:?-+:?\s*\|)+\s*")
_DASHES: Final = re.compile(r"-+:?")
_LINK: Final = re.compile(r"\(((?:https?://|mailto:)[^\s()<>\"]+)\)", re.IGNORECASE)
_BEGINS: Final = re.compile(r"( *)(#{1,6}[ \t]|[-•][ \t]|\|)")
_NUMBERED: Final = re.compile(r"( *\d{1,9})([.)][ \t])")
_SPECIAL: Final = "\\*[]"
_BREAK: Final = "\N{RETURN SYMBOL}"
"""A line break within a cell of a table, whose row is one line."""
_JOINT: Final = "\N{WORD JOINER}"
"""Before stars within a word: without it ``7*7`` is no mark."""
_TRIES: Final = 40


# -- writing ----------------------------------------------------------------------------------------


def to_plain(blocks: Iterable[Block]) -> str:
    """The text as it is typed; ``from_plain`` gives the same blocks back."""
    return "\n\n".join("\n".join(_lines(block)) for block in tidy(blocks))


def _lines(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        yield f"{'##' if block.level == 3 else '###'} {_runs(block.runs)}"
    elif isinstance(block, Paragraph):
        yield from (_guarded(line) for line in _runs(block.runs).split("\n"))
    elif isinstance(block, ListBlock):
        yield from _list_lines(block.items)
    else:
        yield from _table_lines(block)


def _list_lines(items: Sequence[Item]) -> Iterator[str]:
    counted: dict[int, int] = {}
    for item in items:
        indent = "  " * item.level
        for deeper in [level for level in counted if level > item.level]:
            del counted[deeper]
        counted[item.level] = counted.get(item.level, 0) + 1 if item.ordered else 0
        mark = f"{counted[item.level]}." if item.ordered else "-"
        first, *rest = _runs(item.runs).split("\n")
        yield f"{indent}{mark} {first}"
        yield from (f"{indent}  {_guarded(line)}" for line in rest)


def _table_lines(table: Table) -> Iterator[str]:
    for number, row in enumerate(table.rows):
        yield "| " + " | ".join(map(_cell, row)) + " |"
        if number == 0 and table.headed:
            yield "|" + "---|" * len(row)


def _cell(runs: Runs) -> str:
    text = _runs(runs).replace("|", "\\|").replace("\n", f" {_BREAK} ")
    return f"\\{text}" if _DASHES.fullmatch(text) else text


def _guarded(line: str) -> str:
    """A line of text that would be read as something else, told to be text."""
    line = _BEGINS.sub(lambda m: f"{m[1]}\\{m[2]}", line, count=1) if _BEGINS.match(line) else line
    return _NUMBERED.sub(r"\1\\\2", line, count=1) if _NUMBERED.match(line) else line


def _runs(runs: Runs) -> str:
    out: list[str] = []
    bold = italic = False
    link = ""
    for run in (*runs, Run("")):
        if link and run.link != link:
            out.append(f"]({link})")
        text = "".join(f"\\{c}" if c in _SPECIAL else c for c in run.text)
        text = f"[{text}" if run.link and run.link != link else text
        before = out[-1][-1:] if out else ""
        out.append(_stars((bold, run.bold), (italic, run.italic), before, text[:1]))
        out.append(text)
        bold, italic, link = run.bold, run.italic, run.link
    return "".join(out)


def _stars(bold: tuple[bool, bool], italic: tuple[bool, bool], before: str, after: str) -> str:
    turned = [pair for pair in (bold, italic) if pair[0] != pair[1]]
    count = 2 * (bold[0] != bold[1]) + (italic[0] != italic[1])
    within = any((after if was else before).isalnum() for was, _ in turned)
    return (_JOINT if within else "") + "*" * count


# -- reading ----------------------------------------------------------------------------------------


def from_plain(text: str) -> tuple[Block, ...]:
    """The blocks of what was typed; what can't be read as a mark is text."""
    blocks: list[Block] = []
    lines = [line.rstrip(" ") for line in readable(text).expandtabs(4).split("\n")]
    at = 0
    while at < len(lines):
        at = _block(lines, at, blocks)
    return tidy(blocks)


def _block(lines: Sequence[str], at: int, blocks: list[Block]) -> int:
    """Read the block that begins on that line; the number of the line after it."""
    line = lines[at]
    if not line:
        return at + 1
    heading = _HEADING.fullmatch(line)
    if heading:
        blocks.append(Heading(3 if len(heading[1]) < 3 else 4, inline(heading[2])))
        return at + 1
    if line.startswith("|"):
        return _read_table(lines, at, blocks)
    if _ITEM.fullmatch(line):
        return _read_item(lines, at, blocks)
    return _read_paragraph(lines, at, blocks)


def _read_table(lines: Sequence[str], at: int, blocks: list[Block]) -> int:
    rows: list[tuple[Runs, ...]] = []
    headed, first = False, at
    while at < len(lines) and lines[at].startswith("|"):
        if len(rows) == 1 and not headed and _RULE.fullmatch(lines[at]):
            headed = True
        else:
            rows.append(tuple(inline(cell) for cell in _cells(lines[at])))
        at += 1
    empty = not any(cell for row in rows for cell in row)
    said = (Run("\n".join(lines[first:at])),)
    blocks.append(Paragraph(said) if empty else Table(tuple(rows), headed))
    return at


def _cells(line: str) -> list[str]:
    """The cells of a row; ``\\|`` is a bar within one."""
    body = line[1:]
    parts = re.findall(r"(?:\\.|[^|\\]|\\$)*(?:\||$)", body)
    cells = [part.removesuffix("|") for part in parts if part] or [""]
    return [re.sub(f" ?{_BREAK} ?", "\n", cell.strip(" ").replace("\\|", "|")) for cell in cells]


def _read_item(lines: Sequence[str], at: int, blocks: list[Block]) -> int:
    found = _ITEM.fullmatch(lines[at])
    assert found
    said = [found[4]]
    at += 1
    while at < len(lines) and lines[at].startswith("  ") and not _ITEM.fullmatch(lines[at]):
        said.append(lines[at].strip(" "))
        at += 1
    level = len(found[1]) // 2
    blocks.append(ListBlock((Item(inline("\n".join(said)), level, found[3] is not None),)))
    return at


def _read_paragraph(lines: Sequence[str], at: int, blocks: list[Block]) -> int:
    said: list[str] = []
    while at < len(lines) and lines[at]:
        line = lines[at]
        begins = line.startswith("|") or _HEADING.fullmatch(line) or _ITEM.fullmatch(line)
        if said and begins:
            break
        said.append(line.strip(" "))
        at += 1
    blocks.append(Paragraph(inline("\n".join(said))))
    return at


# -- within a line ----------------------------------------------------------------------------------


def inline(text: str) -> Runs:
    """Runs of a line; a star that opens nothing, or a bracket that leads nowhere, is itself."""
    literal: set[int] = set()
    for _ in range(_TRIES):
        runs, unclosed = _Line(text, literal).read()
        if not unclosed:
            return runs
        literal |= unclosed
    every = {n for n, letter in enumerate(text) if letter == "*"}
    return _Line(text, every).read()[0]


class _Line:
    """One reading of a line, with the stars at the places in ``literal`` as text."""

    def __init__(self, text: str, literal: set[int]) -> None:
        self._text = text
        self._literal = literal
        self._bold = self._italic = -1
        self._runs: list[Run] = []
        self._link = ""
        self._link_ends, self._goes_on = -1, 0

    def read(self) -> tuple[Runs, set[int]]:
        """The runs, and where stars opened what nothing closes."""
        text, at = self._text, 0
        ends = _links(text)
        while at < len(text):
            letter = text[at]
            if letter == "\\" and at + 1 < len(text) and text[at + 1] in "\\*[]|#-•.)":
                self._say(text[at + 1])
                at += 2
            elif letter == _JOINT and text[at + 1 : at + 2] == "*":
                at += 1
            elif letter == "*":
                at = self._star(at)
            elif letter == "[" and at in ends and not self._link:
                self._link_ends, self._link, self._goes_on = ends[at]
                at += 1
            elif at == self._link_ends:
                self._link, self._link_ends, at = "", -1, self._goes_on
            else:
                self._say(letter)
                at += 1
        return tuple(self._runs), {n for n in (self._bold, self._italic) if n >= 0}

    def _say(self, text: str) -> None:
        self._runs.append(Run(text, self._bold >= 0, self._italic >= 0, self._link))

    def _star(self, at: int) -> int:
        text = self._text
        end = at
        while end < len(text) and text[end] == "*":
            end += 1
        count = end - at
        if at in self._literal or count > 3:
            self._say(text[at:end])
            return end
        before, after = text[at - 1 : at] or "\n", text[end : end + 1] or "\n"
        bold, italic = count >= 2, count != 2
        fits = all(
            _may_close(before, after) if state >= 0 else _may_open(before, after)
            for wanted, state in ((bold, self._bold), (italic, self._italic))
            if wanted
        )
        if not fits:
            self._say(text[at:end])
            return end
        if bold:
            self._bold = -1 if self._bold >= 0 else at
        if italic:
            self._italic = -1 if self._italic >= 0 else at
        return end


def _may_open(before: str, after: str) -> bool:
    return after not in " \n" and not before.isalnum()


def _may_close(before: str, after: str) -> bool:
    return before not in " \n" and (before == _JOINT or not after.isalnum())


def _links(text: str) -> dict[int, tuple[int, str, int]]:
    """Place of ``[`` → place of its ``]``, the address, and where the text goes on."""
    found: dict[int, tuple[int, str, int]] = {}
    start = -1
    at = 0
    while at < len(text):
        letter = text[at]
        if letter == "\\":
            at += 1
        elif letter == "[":
            start = at
        elif letter == "]" and start >= 0:
            address = _LINK.match(text, at + 1)
            if address and ADDRESS.match(address[1]):
                found[start] = (at, address[1], address.end())
                at = address.end() - 1
            start = -1
        at += 1
    return found
