"""Limits that are another indicator's value: in the same period, of the unit or the nearest above with one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from .facts import Rules
from .numbers import round_half_away
from .periods import Period
from .status import SIDED, AnyLimits, Direction, IntervalLimits
from .tree import OrgTree

if TYPE_CHECKING:
    from .evaluate import Evaluation


class Borrowed(NamedTuple):
    """What a limit is in a period: the other indicator's code and value, and the unit that has it.

    The value is rounded to the decimals of the one that is judged. None where there is none, and
    where it may not be shown (``hidden``).
    """

    name: str
    code: str
    value: Decimal | None = None
    unit_key: str | None = None
    hidden: bool = False


class BorrowedLimits:
    """What the limits of one evaluation borrow."""

    def __init__(self, evaluation: Evaluation) -> None:
        self._evaluation = evaluation
        self.facts = evaluation.facts
        self._asking: set[tuple[int, str]] = set()

    def found(
        self, rules: Rules, limits: AnyLimits, unit_key: str, when: Period, tree: OrgTree
    ) -> tuple[Borrowed, ...]:
        """What each of the limits is for the unit; without a value where it would rest on itself."""
        asked = (rules.version_id, when.key)
        if asked in self._asking:
            return tuple(Borrowed(name, code) for name, code in limits.borrowed)
        units = tree.upward(unit_key) or (unit_key,)
        self._asking.add(asked)
        try:
            return tuple(
                self._nearest(name, code, rules.decimals, units, when)
                for name, code in limits.borrowed
            )
        finally:
            self._asking.discard(asked)

    def _nearest(
        self, name: str, code: str, decimals: int, units: Sequence[str], when: Period
    ) -> Borrowed:
        """The value of the first of the units that has one; none where that one may not be shown."""
        indicator_id = self.facts.indicator_of_code.get(code)
        if indicator_id is None:
            return Borrowed(name, code)
        for key in units:
            if not self.facts.is_seen(indicator_id, key):
                continue
            cell = self._evaluation.cell(indicator_id, key, when)
            if cell.period != when or cell.earlier or cell.under_way:
                continue
            if cell.hidden:
                return Borrowed(name, code, None, key, hidden=True)
            if cell.exact is not None:
                return Borrowed(name, code, round_half_away(cell.exact, decimals), key)
        return Borrowed(name, code)


def settled(limits: AnyLimits, found: Sequence[Borrowed], direction: Direction) -> AnyLimits | None:
    """The limits with their figures; None where one is missing, or no value could be green.

    A yellow limit that another indicator's value has passed stands at the green one.
    """
    figures = {one.name: one.value for one in found}
    if None in figures.values():
        return None
    known = replace(limits, **figures, borrowed=())
    if not isinstance(known, IntervalLimits):
        return _behind(known, "yellow", "green", worse_above=direction is Direction.LOWER)
    known = _behind(known, "yellow_from", "green_from", worse_above=False)
    known = _behind(known, "yellow_to", "green_to", worse_above=True)
    return known if _has_room(known) else None


def _behind(limits: AnyLimits, outer: str, inner: str, *, worse_above: bool) -> AnyLimits:
    """The limits with the outer one on the worse side of the inner, or at it."""
    far: Decimal | None = getattr(limits, outer)
    near: Decimal | None = getattr(limits, inner)
    if far is None or near is None or (far >= near if worse_above else far <= near):
        return limits
    strict = set(limits.strict) - {outer} | ({outer} if inner in limits.strict else set())
    return replace(limits, **{outer: near}, strict=tuple(sorted(strict)))


def _has_room(limits: AnyLimits) -> bool:
    return all(
        low is None or high is None or low <= high
        for low, high in (
            (getattr(limits, f"{colour}_from"), getattr(limits, f"{colour}_to")) for colour in SIDED
        )
    )
