"""Whether whoever took a thing on is still at it, by the clock that all of them share: the database's."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session


def database_now(session: Session) -> dt.datetime:
    """The moment in UTC as the database has it, in mid-transaction too."""
    if session.get_bind().dialect.name == "postgresql":
        moment: Any = session.execute(select(func.clock_timestamp())).scalar_one()
        return moment.astimezone(dt.UTC)
    text: Any = session.execute(select(func.strftime("%Y-%m-%d %H:%M:%f", "now"))).scalar_one()
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


def is_silent(
    column: InstrumentedAttribute[dt.datetime | None], now: dt.datetime, patience: dt.timedelta
) -> ColumnElement[bool]:
    """Rows whose moment is empty or further from now than that.

    Before or after: a clock that was set back leaves moments still to come, and nobody sits waiting
    for those.
    """
    return or_(column.is_(None), column < now - patience, column > now + patience)
