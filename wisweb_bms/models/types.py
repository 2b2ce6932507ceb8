"""Column types that keep figures and moments exact on both databases."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction
from typing import Any

from sqlalchemy import BigInteger, DateTime, Numeric
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
