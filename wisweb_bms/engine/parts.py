"""Kinds of entry, operators over units, and the part that one unit's measurement plays in a roll-up."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple


class EntryKind(StrEnum):
    """How a value is typed or arrives."""

    NUMBER = "number"
    RATIO = "ratio"
    YES_NO = "yes_no"
    SURVEY = "survey"
    MEAN = "mean"
    DEVIATION = "deviation"
    FORMULA = "formula"


class Operator(StrEnum):
    """How values of units become the value of the unit above."""

    NONE = "none"
    SUM = "sum"
    MIN = "min"
    MAX = "max"
    MEDIAN = "median"
    MEAN = "mean"
    WEIGHTED_MEAN = "weighted_mean"
    RATIO = "ratio"
    DEVIATION = "deviation"
    SURVEY = "survey"
    FORMULA = "formula"


ONE_OF_THEM = frozenset({Operator.MIN, Operator.MAX, Operator.MEDIAN})
"""What these give is one unit's own figure: about people it is shown for nobody above the unit."""

_ORDERED = frozenset({Operator.NONE, Operator.MIN, Operator.MAX, Operator.MEDIAN, Operator.MEAN})

OPERATORS_OF: Mapping[EntryKind, frozenset[Operator]] = {
    EntryKind.NUMBER: _ORDERED | {Operator.SUM, Operator.WEIGHTED_MEAN},
    EntryKind.RATIO: frozenset({Operator.NONE, Operator.RATIO}),
    EntryKind.YES_NO: frozenset({Operator.NONE, Operator.RATIO}),
    EntryKind.SURVEY: frozenset({Operator.NONE, Operator.SURVEY}),
    EntryKind.MEAN: frozenset({Operator.NONE, Operator.SURVEY}),
    EntryKind.DEVIATION: frozenset({Operator.NONE, Operator.DEVIATION}),
    EntryKind.FORMULA: frozenset({Operator.FORMULA}),
}
"""Which operators go with which kind of entry: the one table."""


class Part(NamedTuple):
    """A unit's measurement at a point, as it takes part in a roll-up, and what is said beside it.

    ``answers`` is question id (0 overall) → step → count. ``total`` says that the figures hold for
    everything below the unit and replace it. ``sequence`` is the place of its entry in the order of things.
    """

    unit_key: str
    reported: bool
    expected: bool = True
    value: Decimal | None = None
    numerator: Decimal | None = None
    denominator: Decimal | None = None
    weight: Decimal | None = None
    actual: Decimal | None = None
    budget: Decimal | None = None
    respondents: int | None = None
    invited: int | None = None
    answers: Mapping[int, Mapping[int, int]] | None = None
    total: bool = False
    forecast: Decimal | None = None
    approved: bool = False
    measurement_id: int = 0
    not_applicable: str | None = None
    sequence: int = 0
