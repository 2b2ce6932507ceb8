"""When figures about people come to be shown: with the write that completes them, or once the day has come."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from dataclasses import replace

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from wisweb_bms.models import MunicipalityRow
from wisweb_bms.queries.due_releases import (
    NextState,
    by_hand,
    due_releases,
    points_about_people,
    those_about_people,
    without,
)
from wisweb_bms.queries.facts import Scope
from wisweb_bms.services import releases
from wisweb_bms.services.actor import Actor, system
from wisweb_bms.services.brief import briefly

log = logging.getLogger(__name__)

PATIENCE = 500
"""Milliseconds that a page waits for others who write; it goes on without, and the next one tries."""


def release(scope: Scope, point_ids: Collection[int], actor: Actor | None = None) -> None:
    """Keep what of these points is due to be shown, in the scope's own transaction. Flushed.

    Points that are not about people are passed by.
    """
    scope.session.flush()
    point_ids = those_about_people(scope, point_ids)
    if not point_ids:
        return
    releases.one_at_a_time(scope.session, scope.municipality_id)
    found = due_releases(scope, point_ids)
    releases.keep(
        scope.session,
        scope.municipality_id,
        found.states,
        found.points,
        actor or system("release"),
    )


def everything_due(scope: Scope, actor: Actor) -> None:
    """Keep what is due of every point about people, as loading does. Flushed."""
    for point_ids in points_about_people(scope):
        release(scope, point_ids, actor)


def by_choice(scope: Scope, point_id: int, actor: Actor) -> bool:
    """Show a point before it is due; False where it is shown already, or there is nothing. Flushed."""
    return _one(scope, lambda: by_hand(scope, point_id), actor)


def take_back(scope: Scope, point_id: int, unit_key: str, actor: Actor) -> bool:
    """Withdraw a unit's wrong figure from what is shown; False where it is not there. Flushed."""
    return _one(scope, lambda: without(scope, point_id, unit_key), actor)


def _one(scope: Scope, found: Callable[[], NextState | None], actor: Actor) -> bool:
    scope.session.flush()
    releases.one_at_a_time(scope.session, scope.municipality_id)
    state = found()
    if state is None:
        return False
    releases.keep(scope.session, scope.municipality_id, [state], [state.point_id], actor)
    return True


def with_session(scope: Scope, session: Session, municipality_id: int) -> Scope:
    """The same reading in another session, also once the scope's own has ended."""
    row = session.get_one(MunicipalityRow, municipality_id)
    return replace(scope, session=session, municipality=row, release=None)


def in_short_transaction(scope: Scope) -> Callable[[Collection[int]], bool]:
    """How a page has what is due kept, on a connection of its own; a failure never stops the page."""

    def keep(point_ids: Collection[int]) -> bool:
        bind = scope.session.get_bind()
        engine = bind.engine if isinstance(bind, Connection) else bind

        def work(session: Session) -> bool:
            release(with_session(scope, session, scope.municipality_id), point_ids)
            return True

        try:
            return briefly(engine, work, wait=PATIENCE) or False
        except SQLAlchemyError:
            log.exception("what is due could not be released of points %s", sorted(point_ids))
            return False

    return keep
