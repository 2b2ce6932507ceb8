"""Which limits may be another indicator's value: not its own, not in a ring, and not one that says nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.engine.following import line_of, same_line
from wisweb_bms.engine.formula import Formula, FormulaRefused, find_cycle, parse_formula
from wisweb_bms.engine.limits import goes_up
from wisweb_bms.engine.status import AnyLimits, Direction
from wisweb_bms.models import Indicator, IndicatorVersion, Target
from wisweb_bms.models.base import along
from wisweb_bms.models.local import EVERYBODYS, Local
from wisweb_bms.models.target import ADOPTED, PROPOSED, read_borrowing, write_borrowing

from . import keeping
from .actor import Actor
from .following import newest_of_codes
from .keeping import Refused


def check(
    session: Session,
    version: IndicatorVersion,
    unit_key: str,
    limits: AnyLimits,
    local: Local = EVERYBODYS,
) -> None:
    """Refused, at ``limits``, where what the limits borrow can't judge: unknown, the indicator itself,
    not seen at the unit, out of reach for any value, always as far away, or in a ring."""
    if not limits.borrowed:
        return
    own = session.get_one(Indicator, (version.municipality_id, version.indicator_id)).code
    known = newest_of_codes(session, version.municipality_id)
    formulas = {code: _formula(one.formula) for code, one in known.items()}
    for name, code in limits.borrowed:
        other = known.get(code)
        if other is None:
            raise Refused("limit_unknown", field="limits", code=code)
        if code == own:
            raise Refused("limit_itself", field="limits", code=code)
        _check_seen(session, other, code, unit_key, local)
        if _is_out_of_reach(version, other, name, strict=name in limits.strict):
            raise Refused("limit_never", field="limits", code=code)
        if same_line(own, code, {c: line_of(f) for c, f in formulas.items()}):
            raise Refused("limit_constant", field="limits", code=code)
    borrowed = _borrowed(session, version.municipality_id)
    borrowed[own] = {*borrowed.get(own, ()), *(code for _name, code in limits.borrowed)}
    _refuse_ring(formulas, borrowed, "limits")


def check_formula(session: Session, municipality_id: int, code: str, text: str) -> None:
    """Refused, at ``formula``, where a limit and the formula would rest on each other."""
    borrowed = _borrowed(session, municipality_id)
    if borrowed:
        known = newest_of_codes(session, municipality_id)
        formulas = {c: _formula(one.formula) for c, one in known.items()}
        _refuse_ring({**formulas, code: _formula(text)}, borrowed, "formula")


def borrowers(session: Session, municipality_id: int, code: str) -> Sequence[str]:
    """The codes of the indicators that have limits which are the value of that one."""
    return sorted(c for c, lent in _borrowed(session, municipality_id).items() if code in lent)


def rename(session: Session, row: Indicator, code: str, actor: Actor) -> None:
    """Limits go on being the value of an indicator that gets another code; not of an older one that had it."""
    mine, before = row.municipality_id, row.code
    if newest_of_codes(session, mine)[before].indicator_id != row.id:
        return
    asked = select(Target).where(
        Target.municipality_id == mine, Target.borrowed.contains(f"[{before}]", autoescape=True)
    )
    for target in session.scalars(asked).all():
        codes = read_borrowing(target.borrowed)
        renamed = {name: code if known == before else known for name, known in codes.items()}
        keeping.change(session, target, {"borrowed": write_borrowing(renamed)}, actor)


def _formula(text: str) -> Formula | None:
    try:
        return parse_formula(text) if text else None
    except FormulaRefused:
        return None


def _borrowed(session: Session, municipality_id: int) -> dict[str, set[str]]:
    """Code → the codes whose values are limits of it, proposed and adopted."""
    asked = (
        select(Indicator.code, Target.borrowed)
        .join(IndicatorVersion, along(IndicatorVersion.indicator_id, Indicator))
        .join(Target, along(Target.indicator_version_id, IndicatorVersion))
        .where(
            Target.municipality_id == municipality_id,
            Target.borrowed.is_not(None),
            Target.state.in_((PROPOSED, ADOPTED)),
            Indicator.deleted_at.is_(None),
        )
        .distinct()
    )
    found: dict[str, set[str]] = {}
    for code, text in session.execute(asked):
        found.setdefault(code, set()).update(read_borrowing(text).values())
    return found


def _refuse_ring(
    formulas: Mapping[str, Formula | None], borrowed: Mapping[str, Iterable[str]], field: str
) -> None:
    """Refused where a colour would rest on itself; a formula that looks back rests on none of now."""
    rests_on = {
        code: tuple(dict.fromkeys((*(f.at_its_own_point if f else ()), *borrowed.get(code, ()))))
        for code, f in formulas.items()
    }
    ring = find_cycle(rests_on)
    if ring:
        raise Refused("limit_ring", field=field, code=", ".join(ring))


def _check_seen(
    session: Session, other: IndicatorVersion, code: str, unit_key: str, local: Local
) -> None:
    owner = session.get_one(Indicator, (other.municipality_id, other.indicator_id)).owner_unit_key
    if not local.is_open(owner):
        raise Refused("limit_unknown", field="limits", code=code)
    if not local.is_seen_at(owner, unit_key):
        raise Refused("limit_local", field="limits", code=code)


def _is_out_of_reach(
    own: IndicatorVersion, other: IndicatorVersion, name: str, *, strict: bool
) -> bool:
    """Whether the best possible value is worse than whatever the other may be."""
    if goes_up(name, Direction(own.direction)):
        return _is_below(own.highest, other.lowest, strict=strict)
    return _is_below(other.highest, own.lowest, strict=strict)


def _is_below(one: Decimal | None, other: Decimal | None, *, strict: bool) -> bool:
    if one is None or other is None:
        return False
    return one < other or (strict and one == other)
