"""The parts behind a figure as a page shows them: who pulls it up and down, and who can't be shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from wisweb_bms.engine.evaluate import Evaluated, Evaluation
from wisweb_bms.engine.facts import Point, Rules
from wisweb_bms.engine.numbers import round_half_away
from wisweb_bms.engine.parts import Operator, Part
from wisweb_bms.engine.pull import PULLED, most_of, pulls
from wisweb_bms.engine.rollup import counted_parts
from wisweb_bms.engine.status import Direction

from .names import Names
from .view_models import UnitRef
from .why_views import PullGroup, PullRow, Pulls

NAMED_AT_MOST = 3
"""Units that a sentence names."""
ROWS = 6
"""Rows of a group that are shown before one asks for the others."""

_WEIGHED_BY: Mapping[Operator, str] = {
    Operator.WEIGHTED_MEAN: "weight",
    Operator.RATIO: "denominator",
    Operator.DEVIATION: "budget",
    Operator.SURVEY: "respondents",
}
_WORSE: Mapping[Direction, str] = {Direction.LOWER: "up", Direction.HIGHER: "down"}


def pulls_of(evaluation: Evaluation, names: Names, cell: Evaluated) -> Pulls:
    """Who pulls a cell; nothing of a hidden one, of a formula, and of what has one part alone."""
    point, rules = cell.point, cell.rules
    if point is None or rules is None or cell.hidden or cell.rolled is None:
        return Pulls()
    counted = _counted(evaluation, rules, point, cell.unit_key)
    if len(counted) < 2:
        return Pulls()
    hidden = {p.unit_key for p in counted if _is_hidden(evaluation, point, p)}
    known = [p for p in counted if p.unit_key not in hidden]
    open_parts = [p for p in known if names.is_open(p.unit_key)]
    bars = _bars(rules)
    moved = _moved(rules, counted, cell, bars)
    rows = [_row(evaluation, names, rules, point, p) for p in open_parts]
    lengths = [abs(moved[r.unit.key]) for r in rows if r.unit.key in moved]
    decimals = rules.decimals + (bars == "pull")
    whole = len(open_parts) == len(counted)
    return Pulls(
        groups=tuple(_groups(rows, moved, bars, decimals)),
        weighed_by=_WEIGHED_BY.get(rules.operator, ""),
        bars=bars if any(lengths) else "",
        largest=round_half_away(max(lengths, default=Fraction(0)), decimals + 1),
        decimals=decimals,
        others=len(hidden),
        closed=len(known) - len(open_parts),
        worse=_WORSE.get(rules.direction, ""),
        most=_most(names, rules, moved) if whole and bars == "pull" else (),
    )


def _counted(evaluation: Evaluation, rules: Rules, point: Point, unit_key: str) -> list[Part]:
    """The reported parts that make the figure; what a total replaces is not among them."""
    if rules.operator in (Operator.FORMULA, Operator.NONE):
        return []
    tree = evaluation.tree(rules, point)
    children = tree.children if unit_key in tree else {unit_key: ()}
    parts = evaluation.facts.reports.get(point.id, {})
    counted, _ = counted_parts(unit_key, children, parts)
    return [p for p in counted if p.reported]


def _is_hidden(evaluation: Evaluation, point: Point, part: Part) -> bool:
    return evaluation.concealment.hides_own_part(point, part.unit_key)


def _bars(rules: Rules) -> str:
    if rules.operator is Operator.SUM:
        return "sum"
    return "pull" if rules.operator in PULLED else ""


def _moved(
    rules: Rules, counted: Sequence[Part], cell: Evaluated, bars: str
) -> Mapping[str, Fraction]:
    if bars == "sum":
        return {p.unit_key: Fraction(p.value) for p in counted if p.value is not None}
    if cell.rolled is None or not bars:
        return {}
    return pulls(rules.operator, counted, cell.rolled, rules.factor)


def _row(evaluation: Evaluation, names: Names, rules: Rules, point: Point, part: Part) -> PullRow:
    own = evaluation.own_part(point, part.unit_key)
    below = evaluation.tree(rules, point).children.get(part.unit_key)
    return PullRow(
        unit=names.ref(part.unit_key),
        own_part=bool(below) and not part.total,
        value=own.value,
        status=own.status,
        weight=_weight(rules, part),
        moves=None,
    )


def _weight(rules: Rules, part: Part) -> Decimal | None:
    if rules.operator is Operator.SURVEY:
        return None if part.respondents is None else Decimal(part.respondents)
    by: Mapping[Operator, Decimal | None] = {
        Operator.WEIGHTED_MEAN: part.weight,
        Operator.RATIO: part.denominator,
        Operator.DEVIATION: part.budget,
    }
    return by.get(rules.operator)


def _groups(
    rows: Sequence[PullRow], moved: Mapping[str, Fraction], bars: str, decimals: int
) -> Iterator[PullGroup]:
    """Up and down, largest first; without pulls one group, by value."""

    def pull(row: PullRow) -> Fraction:
        return moved.get(row.unit.key, Fraction(0))

    if bars != "pull":
        ordered = sorted(rows, key=lambda r: (r.value is None, -(r.value or 0), r.unit.key))
        if ordered:
            yield PullGroup("parts", tuple(ordered), None, None)
        return
    sides = (("up", 1), ("down", -1), ("still", 0))
    for side, sign in sides:
        found = [r for r in rows if (pull(r) > 0) - (pull(r) < 0) == sign]
        found.sort(key=lambda r: (-abs(pull(r)), r.unit.key))
        if found:
            shown_rows = tuple(replace(r, moves=_shown(moved, [r], decimals)) for r in found)
            left = found[ROWS:]
            yield PullGroup(side, shown_rows, _shown(moved, left, decimals), _weights(left))


def _shown(moved: Mapping[str, Fraction], rows: Sequence[PullRow], decimals: int) -> Decimal | None:
    """What they move together, as it is shown; None where none of them has a weight."""
    found = [moved[r.unit.key] for r in rows if r.unit.key in moved]
    return round_half_away(sum(found, Fraction(0)), decimals) if found else None


def _weights(rows: Sequence[PullRow]) -> Decimal | None:
    found = [r.weight for r in rows if r.weight is not None]
    return sum(found, Decimal(0)) if found else None


def _most(names: Names, rules: Rules, moved: Mapping[str, Fraction]) -> tuple[UnitRef, ...]:
    """The few that make most of the pull to the worse side; nobody where they are many."""
    side = -1 if rules.direction is Direction.HIGHER else 1
    found = most_of({u: m for u, m in moved.items() if side * m > 0})
    return tuple(names.ref(u) for u in found) if len(found) <= NAMED_AT_MOST else ()
