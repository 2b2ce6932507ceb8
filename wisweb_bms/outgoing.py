"""Who is written to, and sending after a commit: each message is claimed and settled in transactions of its own."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache
from typing import Final

from sqlalchemy.orm import Session

from wisweb_bms.hooks import Unit
from wisweb_bms.host import Host
from wisweb_bms.rights import READ, Access
from wisweb_bms.services import outbox, reminders

AT_ONCE: Final = 200
"""How many messages a person who waits for a page waits for; the others go with the next run."""


def deliver(
    session: Session, municipality_id: int, send: outbox.Send, most: int | None = AT_ONCE
) -> outbox.Outcome:
    """Send what waits, each message once; how many reached somebody, and how many nobody.

    A message is claimed and the claim committed before it is sent, so two machines never send the
    same one. Call it after the request's own commit.
    """
    tried: list[int] = []
    for row_id in outbox.waiting(session, municipality_id, most):
        claimed = outbox.claim(session, municipality_id, row_id)
        session.commit()
        if claimed:
            outbox.send_claimed(session, municipality_id, row_id, send)
            session.commit()
            tried.append(row_id)
    return outbox.outcome(session, municipality_id, ids=tried) if tried else outbox.Outcome(0, 0)


def people_of(host: Host, municipality_key: str) -> reminders.People:
    """The host's answers on leaders, on who still works there, and on what they may read today."""

    def active(user_keys: Collection[str]) -> frozenset[str]:
        known = host.users(municipality_key, set(user_keys))
        return frozenset(key for key, user in known.items() if user.active)

    @cache
    def units() -> Sequence[Unit]:
        return host.unit_tree(municipality_key)

    @cache
    def access(user_key: str) -> Access:
        return Access(host.rights_of_user(municipality_key, user_key), units)

    def reads(user_key: str, unit_key: str) -> bool:
        return access(user_key).may(READ, unit_key)

    return reminders.People(lambda units: host.leaders(municipality_key, units), active, reads)
