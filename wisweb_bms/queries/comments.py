"""What was said with a reported figure, for those who may read the unit; of what is hidden, nothing."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import select

from wisweb_bms.engine.evaluate import Evaluation
from wisweb_bms.engine.facts import Point
from wisweb_bms.models import Measurement

from .facts import Scope
from .names import Names
from .view_models import Comment


def comments(
    scope: Scope,
    names: Names,
    evaluation: Evaluation,
    points: Collection[Point],
    units: Collection[str],
) -> Mapping[tuple[int, str], Comment]:
    """(point id, unit key) → the comment of the newest entry, of units that the reader may read.

    What was written last comes first.
    A page as known on an earlier day has none: the words are those of the figure that stands today.
    """
    open_units = [key for key in units if names.is_open(key)]
    if scope.known_at is not None or not points or not open_units:
        return {}
    by_id = {point.id: point for point in points}
    asked = (
        select(
            Measurement.point_id, Measurement.unit_key, Measurement.comment, Measurement.reported_at
        )
        .where(
            Measurement.municipality_id == scope.municipality_id,
            Measurement.point_id.in_(by_id),
            Measurement.unit_key.in_(open_units),
            Measurement.comment != "",
            Measurement.entry_id.is_not(None),
            Measurement.excluded.is_(False),
        )
        .order_by(Measurement.entry_sequence.desc(), Measurement.unit_key)
    )
    return {
        (point_id, unit_key): Comment(names.ref(unit_key), text, at)
        for point_id, unit_key, text, at in scope.session.execute(asked)
        if _is_shown(evaluation, by_id[point_id], unit_key)
    }


def _is_shown(evaluation: Evaluation, point: Point, unit_key: str) -> bool:
    part = evaluation.facts.reports.get(point.id, {}).get(unit_key)
    if part is None or not part.reported:
        return False
    return not evaluation.concealment.hides_own_part(point, unit_key)
