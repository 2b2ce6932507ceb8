"""Makes and adopts content of the demo, for tests."""

from __future__ import annotations

import datetime as dt

from wisweb_bms.engine.periods import Period
from wisweb_bms.host import get_host
from wisweb_bms.queries.action_rows import Readable
from wisweb_bms.queries.content_figures import people_in
from wisweb_bms.queries.names import Names
from wisweb_bms.queries.report_content import Asked, report_content
from wisweb_bms.queries.trees import load_trees
from wisweb_bms.services import snapshots
from wisweb_bms.services.actor import Actor

EVERYTHING = Readable(frozenset(), everything=True)


def content_of(stand, session, kind, unit, period, *, chapters=(), readable=EVERYTHING, **changes):
    """The content of a document of the main card."""
    scope = stand.scope(session, **changes)
    tree = load_trees(session, scope.municipality_id, scope.today_nodes)[0][-1].tree
    card = stand.card(session)
    asked = Asked(kind, card, unit, Period.parse(period), tree, readable)
    names = Names(get_host().unit_tree("hemne"), "Hemne kommune", frozenset({"*"}))
    return report_content(scope, asked, names, chapters)


def adopt(stand, session, content, actor="gro.nilsen", **changes):
    """The adopted snapshot, committed; its id."""
    municipality_id = stand.scope(session).municipality_id
    found = get_host().users("hemne", {*people_in(content), actor})
    row = snapshots.freeze(
        session,
        municipality_id,
        content,
        actor=Actor("user", actor),
        day=dt.date(2026, 3, 26),
        people={key: user.name for key, user in found.items()},
        **changes,
    )
    session.commit()
    return row.id
