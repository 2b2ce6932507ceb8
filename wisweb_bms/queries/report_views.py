"""What a business plan or a report consists of, frozen: chapters of text around the tree of the card."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from wisweb_bms.engine.canonical import Person

from .view_models import UnitRef


class ReportKind(StrEnum):
    """What is written for a unit and a period from the same tree."""

    PLAN = "plan"  # virksomhetsplan, for a year
    TERTIAL = "tertial"  # tertialrapport
    ANNUAL = "annual"  # årsmelding


class Drawn(StrEnum):
    """The part of the card's tree that stands in a chapter, after its text."""

    NOTHING = ""
    SUMMARY = "summary"  # the sentence made from the figures, counts, score
    TREE = "tree"  # aim, criteria, indicators with result and target, what leaders say
    DEVIATIONS = "deviations"  # red and yellow first, with last period's promise
    ACTIONS = "actions"  # each level's actions: responsible, deadline, cost, status
    FORECASTS = "forecasts"  # expected year-end values


@dataclass(frozen=True, slots=True)
class UnitText:
    """What a unit below has written in the same chapter."""

    unit: UnitRef
    html: str
    author_key: Person | None
    written_at: dt.datetime | None


@dataclass(frozen=True, slots=True)
class TextChapter:
    """A chapter: ``key`` is its anchor and stays the same; ``html`` is sanitised; who wrote it last."""

    key: str
    heading: str
    html: str
    drawn: Drawn = Drawn.NOTHING
    required: bool = False
    author_key: Person | None = None
    written_at: dt.datetime | None = None
    below: tuple[UnitText, ...] = ()
