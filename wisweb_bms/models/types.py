"""Column types that keep figures and moments exact on both databases, and JSON that changes as a whole."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, NoReturn

from sqlalchemy import JSON, BigInteger, DateTime, Numeric
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

SCALE = 6
BOUND = Decimal(10) ** 12
_FACTOR = 10**SCALE
KEPT = 65536
"""How many figures a process remembers as decimals."""


class NotExact(ValueError):
    """The figure does not fit: 12 digits before the comma and six after it are kept, never rounded."""


def exactly(value: Decimal | int) -> Decimal:
    """The figure as it will be stored; NotExact where it would lose a digit."""
    amount = Decimal(value)
    if not amount.is_finite() or abs(amount) >= BOUND:
        raise NotExact(f"{value} is outside ±10^12")
    if Fraction(amount) * _FACTOR % 1:
        raise NotExact(f"{value} has more than {SCALE} decimals")
    return amount


class Exact(TypeDecorator[Decimal]):
    """NUMERIC(18,6) on PostgreSQL, a scaled BIGINT on SQLite, whose NUMERIC would lose digits."""

    impl = Numeric(18, SCALE)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "sqlite":
            return dialect.type_descriptor(BigInteger())
        return dialect.type_descriptor(Numeric(18, SCALE))

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        amount = exactly(value)
        return int(amount.scaleb(SCALE)) if dialect.name == "sqlite" else amount

    def result_processor(self, dialect: Dialect, coltype: Any) -> Any:
        # In one step, since a page reads tens of thousands: PostgreSQL's driver gives decimals itself.
        return _unscaled if dialect.name == "sqlite" else None


class _Unscaled(dict[int | None, Decimal | None]):
    """Scaled figures and the decimals they stand for; figures recur, and a look-up is ten times quicker."""

    def __missing__(self, value: int | None) -> Decimal | None:
        if len(self) >= KEPT:
            self.clear()
        found = self[value] = None if value is None else Decimal(value).scaleb(-SCALE)
        return found


_unscaled = _Unscaled().__getitem__


class UtcDateTime(TypeDecorator[dt.datetime]):
    """A moment, stored in UTC and always handed back with its zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone is refused")
        moment = value.astimezone(dt.UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: Any, dialect: Dialect) -> dt.datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=dt.UTC) if value.tzinfo is None else value.astimezone(dt.UTC)


def _refuse(self: Any, *_given: Any, **_named: Any) -> NoReturn:
    raise TypeError(
        "what is kept as JSON changes only as a whole: change a copy (thawed), and set it"
    )


class FrozenDict(dict[str, Any]):
    """A dict out of a JSON column. The database hears of a new one, and never of a change in this."""

    __slots__ = ()
    __setitem__ = __delitem__ = __ior__ = _refuse
    update = setdefault = pop = popitem = clear = _refuse

    def __deepcopy__(self, memo: Any) -> dict[str, Any]:
        return thawed(self)


class FrozenList(list[Any]):
    """A list out of a JSON column, in the same way."""

    __slots__ = ()
    __setitem__ = __delitem__ = __iadd__ = __imul__ = _refuse
    append = extend = insert = remove = pop = clear = sort = reverse = _refuse

    def __deepcopy__(self, memo: Any) -> list[Any]:
        return thawed(self)


def frozen(value: Any) -> Any:
    """A copy that can't be changed, all the way down."""
    if isinstance(value, FrozenDict | FrozenList):
        return value
    if isinstance(value, Mapping):
        return FrozenDict({key: frozen(one) for key, one in value.items()})
    if isinstance(value, list | tuple):
        return FrozenList([frozen(one) for one in value])
    return value


def thawed(value: Any) -> Any:
    """A copy of one's own, to change and set."""
    if isinstance(value, Mapping):
        return {key: thawed(one) for key, one in value.items()}
    return [thawed(one) for one in value] if isinstance(value, list | tuple) else value


class Json(TypeDecorator[Any]):
    """JSON that is frozen when it is read and, by ``Base``, when it is set."""

    impl = JSON
    cache_ok = True
    should_evaluate_none = True

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        return frozen(value)
