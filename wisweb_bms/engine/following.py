"""A calculated indicator that follows its source: a + b·[X] has X's target and X's colour, never its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from .formula import Formula, Node, Number, Reference
from .numbers import round_half_away
from .status import ENDS, AnyLimits, Direction, Limits

_TURNED: dict[str, str] = dict(zip(ENDS, reversed(ENDS), strict=True))


@dataclass(frozen=True, slots=True)
class Line:
    """``start + slope · [code]``."""

    code: str
    start: Fraction
    slope: Fraction

    @property
    def keeps_apart(self) -> bool:
        """Whether two figures that are shown apart are so on the line too, rounded to as many decimals."""
        return abs(self.slope) >= 1

    def of(self, shown: Decimal) -> Fraction:
        """The place on the line of a source's shown value."""
        return self.start + self.slope * Fraction(shown)

    def direction(self, source: Direction) -> Direction:
        """Which way is better: a falling line turns it round."""
        turned = {Direction.HIGHER: Direction.LOWER, Direction.LOWER: Direction.HIGHER}
        return turned.get(source, source) if self.slope < 0 else source

    def limits(self, source: AnyLimits, decimals: int) -> AnyLimits:
        """The source's limits on the line, rounded as the value is; a falling line swaps the ends."""

        def one(limit: Decimal | None) -> Decimal | None:
            return None if limit is None else round_half_away(self.of(limit), decimals)

        if isinstance(source, Limits):
            return replace(source, green=one(source.green), yellow=one(source.yellow))
        names = _TURNED if self.slope < 0 else {name: name for name in ENDS}
        ends = {names[name]: one(getattr(source, name)) for name in ENDS}
        return replace(source, **ends, strict=tuple(names[name] for name in source.strict))


def line_of(formula: Formula | None) -> Line | None:
    """The line that a formula is; None for one of another form, or without a slope."""
    if formula is None or formula.kinds != {"value"} or len(formula.references) != 1:
        return None
    found = _line(formula.root)
    if found is None or not found[1]:
        return None
    return Line(formula.references[0], *found)


def _line(node: Node) -> tuple[Fraction, Fraction] | None:
    """The constant and the slope; None where it is bent."""
    if isinstance(node, Number):
        return node.value, Fraction(0)
    if isinstance(node, Reference):
        return Fraction(0), Fraction(1)
    left, right = _line(node.left), _line(node.right)
    if left is None or right is None:
        return None
    if node.sign in "+-":
        sign = 1 if node.sign == "+" else -1
        return left[0] + sign * right[0], left[1] + sign * right[1]
    if node.sign == "*":
        by, other = (left, right) if not left[1] else (right, left)
        return None if by[1] else (by[0] * other[0], by[0] * other[1])
    if right[1] or not right[0]:
        return None
    return left[0] / right[0], left[1] / right[0]


def same_line(one: str, other: str, lines: Mapping[str, Line | None]) -> bool:
    """Whether the two are always as far from each other: lines of one slope on the same indicator."""
    bases = [_base(code, lines) for code in (one, other)]
    return bases[0] == bases[1]


def _base(code: str, lines: Mapping[str, Line | None]) -> tuple[str, Fraction]:
    """The indicator at the bottom of a chain of lines, and the slope on it."""
    slope, seen = Fraction(1), {code}
    while (line := lines.get(code)) is not None and line.code not in seen:
        code, slope = line.code, slope * line.slope
        seen.add(code)
    return code, slope
