"""A document as blocks: what is composed once and written as web page, PDF, Word, Excel or csv."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one look. ``link`` is a web address, or ``#anchor`` within the document."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


class Style(StrEnum):
    """What a paragraph is for."""

    BODY = "body"
    LEAD = "lead"  # the summary sentence, the aim of a focus area
    NOTE = "note"  # what explains: coverage, source, who wrote
    SAID = "said"  # what a leader says of a result


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 4; ``anchor`` is unique in the document and stays from one making to the next."""

    level: int
    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    runs: tuple[Run, ...]
    style: Style = Style.BODY


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a list; ``level`` 0 is the outermost."""

    runs: tuple[Run, ...]
    level: int = 0
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class ListBlock:
    items: tuple[Item, ...]


class CellKind(StrEnum):
    """How a column is written: a spreadsheet gets real numbers and days."""

    TEXT = "text"
    NUMBER = "number"
    STATUS = "status"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table. ``share`` is its part of the width, relative to the others.

    ``beside`` are the heads of what a spreadsheet has in columns of their own, such as the unit of
    measure and the period of a figure.
    """

    label: str
    kind: CellKind = CellKind.TEXT
    share: int = 10
    beside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: ``text`` is what is read in every format; ``number`` and ``day`` are the same as values.

    ``number`` is the shown figure, rounded, never an unrounded one behind it. ``status`` is the
    status' key (green, yellow, red, observation, no_target, incomplete, no_value, hidden).
    ``beside`` is what stands in the columns that a spreadsheet has beside it; empty where nothing does.
    """

    text: str
    number: Decimal | None = None
    decimals: int = 0
    day: dt.date | None = None
    status: str = ""
    link: str = ""
    beside: tuple[str, ...] = ()


class RowKind(StrEnum):
    """An ordinary row, the head of a group of rows, or a sum."""

    ORDINARY = "ordinary"
    GROUP = "group"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Row:
    """A row; a group's row has one cell that spans the table."""

    cells: tuple[Cell, ...]
    kind: RowKind = RowKind.ORDINARY


@dataclass(frozen=True, slots=True)
class TableBlock:
    """A table; ``caption`` says what it shows, also where it is not printed above it."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class ChartBlock:
    """A picture made of our own shapes: ``svg`` carries its own colours and needs no style sheet.

    ``title`` and ``description`` are made from the numbers and are its text alternative. Width and
    height are in CSS pixels.
    """

    svg: str
    title: str
    description: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Facts:
    """Name and value pairs: who adopted, when, case number."""

    pairs: tuple[tuple[str, str], ...]


Block = Heading | Paragraph | ListBlock | TableBlock | ChartBlock | Facts


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document in one language (``nb``, ``nn`` or ``en``).

    ``title`` is its name, ``subtitle`` unit and period, ``publisher`` the municipality; ``state``
    says draft, submitted or adopted in words; ``day`` is the day it shows the figures of.
    """

    title: str
    subtitle: str
    publisher: str
    language: str
    day: dt.date
    blocks: tuple[Block, ...]
    state: str = ""
    landscape: bool = False
    file_name: str = "document"  # without an ending; ASCII letters, digits and hyphens
