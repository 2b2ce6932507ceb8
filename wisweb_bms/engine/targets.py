"""Which target judges a unit at a point: its own, else the nearest one above, as of the last day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .borrowed import Borrowed
from .facts import Rules, TargetRow
from .periods import Period, PeriodKind
from .tree import OrgTree


@dataclass(frozen=True, slots=True)
class Judging:
    """The target that judges, whose it is, what it borrows, and whether a sum must wait for its year.

    ``led_by`` is the code of the indicator that has it, where the one that is judged follows another.
    """

    row: TargetRow | None = None
    origin_key: str | None = None
    awaiting: bool = False
    share_of_year: tuple[int, int] | None = None  # (elapsed, whole) parts, where judged linearly
    borrowed: tuple[Borrowed, ...] = ()
    led_by: str = ""


def own_target(rows: Sequence[TargetRow], period: Period) -> TargetRow | None:
    """Of a unit's own rows the milestone of the period's part, else the one for all; latest start wins.

    The rows are in the order they were set: of two with one start it is the later set that judges.
    """
    day = period.last
    valid = [r for r in rows if r.valid_from <= day and (r.valid_to is None or day <= r.valid_to)]
    for part in (period.part, ""):
        fitting = [r for r in valid if r.period_part == part]
        if fitting:
            return sorted(fitting, key=lambda r: r.valid_from)[-1]
    return None


def judging_target(
    rules: Rules,
    unit_key: str,
    period: Period,
    tree: OrgTree,
    targets: Mapping[str, Sequence[TargetRow]],
) -> Judging:
    """The target in force on the period's last day: own before inherited, nearest above first."""
    chain = tree.upward(unit_key) or (unit_key,)
    for key in chain if rules.inherits else chain[:1]:
        row = own_target(targets.get(key, ()), period)
        if row is not None:
            return _with_waiting(rules, row, key, period)
    return Judging()


def _with_waiting(rules: Rules, row: TargetRow, key: str, period: Period) -> Judging:
    unfinished = period.kind is not PeriodKind.YEAR and (period.last.month, period.last.day) != (
        12,
        31,
    )
    if not (rules.year_to_date and rules.sums and unfinished and row.period_part == ""):
        return Judging(row, key)
    if rules.ytd_target == "linear":
        return Judging(row, key, share_of_year=(period.last.month, 12))
    return Judging(row, key, awaiting=True)
