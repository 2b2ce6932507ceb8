"""What the set-up lists show beside their rows, the trash included."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import distinct, func, select
from sqlalchemy.orm import Session

from wisweb_bms.engine.characters import in_order
from wisweb_bms.models import AnswerScale, IndicatorVersion, Question, YearEvent
from wisweb_bms.models.base import along


def scale_list(session: Session, municipality_id: int) -> list[tuple[AnswerScale, int]]:
    """Every scale by name, with how many indicators ask on it."""
    used = (
        select(Question.scale_id, func.count(distinct(IndicatorVersion.indicator_id)).label("n"))
        .join(IndicatorVersion, along(Question.indicator_version_id, IndicatorVersion))
        .where(Question.municipality_id == municipality_id)
        .group_by(Question.scale_id)
        .subquery()
    )
    rows = session.execute(
        select(AnswerScale, func.coalesce(used.c.n, 0))
        .outerjoin(used, used.c.scale_id == AnswerScale.id)
        .where(AnswerScale.municipality_id == municipality_id)
    )
    return sorted(((s, n) for s, n in rows), key=lambda one: (in_order(one[0].name), one[0].id))


def year_event_list(session: Session, municipality_id: int) -> Sequence[YearEvent]:
    """Every event in the order of the year."""
    return session.scalars(
        select(YearEvent)
        .where(YearEvent.municipality_id == municipality_id)
        .order_by(YearEvent.month_from, YearEvent.month_to, YearEvent.id)
    ).all()
