"""The plain form of a chapter's text: what is typed and shown where the page has no script."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from .characters import is_web_address
from .rich_text import (
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
_CELL: Final = re.compile(r"(?:[^|\\]+|\\.?)*(?:\||$)")
_DASHES: Final = re.compile(r"-+:?")
_LINK: Final = re.compile(r"\(((?:https?://|mailto:)[^\s()<>\"]+)\)", re.IGNORECASE)
_BEGINS: Final = re.compile(r"( *)(#{1,6}[ \t]|[-•][ \t]|\|)")
_NUMBERED: Final = re.compile(r"( *\d{1,9})([.)][ \t])")
_SPECIAL: Final = re.compile(r"[\\*\[\]]")
_BREAK: Final = "\N{RETURN SYMBOL}"
"""A line break within a cell of a table, whose row is one line."""
_JOINT: Final = "\N{WORD JOINER}"
"""Before stars within a word: without it ``7*7`` is no mark."""
_PLAIN: Final = re.compile(r"[^\\*\[\]\N{WORD JOINER}]+")
_ESCAPED: Final = "\\*[]|#-•.)"


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
        text = _SPECIAL.sub(r"\\\g<0>", run.text)
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
    parts = _CELL.findall(body)
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
    return _Line(text).read()


@dataclass(slots=True)
class _Opened:
    """Stars that opened something: where among the runs they stand, and which of the two is still open."""

    place: int
    bold: bool
    italic: bool


class _Line:
    """One reading of a line, from its first letter to its last."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._bold: _Opened | None = None
        self._italic: _Opened | None = None
        self._runs: list[Run] = []
        self._link = ""
        self._link_ends, self._goes_on = -1, 0

    def read(self) -> Runs:
        """The runs."""
        text, at = self._text, 0
        ends = _links(text)
        while at < len(text):
            letter = text[at]
            if letter == "\\" and text[at + 1 : at + 2] in _ESCAPED and at + 1 < len(text):
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
                plain = _PLAIN.match(text, at)
                self._say(plain[0] if plain else letter)
                at += len(plain[0]) if plain else 1
        return self._without_unclosed()

    def _say(self, text: str) -> None:
        bold, italic = self._bold is not None, self._italic is not None
        self._runs.append(Run(text, bold, italic, self._link))

    def _star(self, at: int) -> int:
        text = self._text
        end = at
        while end < len(text) and text[end] == "*":
            end += 1
        count = end - at
        before, after = text[at - 1 : at] or "\n", text[end : end + 1] or "\n"
        bold, italic = count >= 2, count != 2
        fits = count <= 3 and all(
            _may_open(before, after) if state is None else _may_close(before, after)
            for wanted, state in ((bold, self._bold), (italic, self._italic))
            if wanted
        )
        if fits:
            self._turn(bold, italic)
        else:
            self._say(text[at:end])
        return end

    def _turn(self, bold: bool, italic: bool) -> None:
        """Open what is closed and close what is open; what opens leaves a place for its stars."""
        opened = _Opened(len(self._runs), False, False)
        if bold:
            if self._bold is None:
                opened.bold, self._bold = True, opened
            else:
                self._bold.bold, self._bold = False, None
        if italic:
            if self._italic is None:
                opened.italic, self._italic = True, opened
            else:
                self._italic.italic, self._italic = False, None
        if opened.bold or opened.italic:
            self._runs.append(Run("", link=self._link))

    def _without_unclosed(self) -> Runs:
        """Stars that opened what nothing closed are text, and what follows them has no look of theirs."""
        bold, italic = self._bold, self._italic
        runs = self._runs
        for n in range(bold.place if bold else len(runs), len(runs)):
            runs[n] = replace(runs[n], bold=False)
        for n in range(italic.place if italic else len(runs), len(runs)):
            runs[n] = replace(runs[n], italic=False)
        for opened in (bold, italic):
            if opened is not None:
                stars = "*" * (2 * opened.bold + opened.italic)
                within = opened.place + 1 < len(runs)
                look = runs[opened.place + 1] if within else Run("")
                runs[opened.place] = Run(stars, look.bold, look.italic, runs[opened.place].link)
        return tuple(runs)


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
            if address and is_web_address(address[1]):
                found[start] = (at, address[1], address.end())
                at = address.end() - 1
            start = -1
        at += 1
    return found
