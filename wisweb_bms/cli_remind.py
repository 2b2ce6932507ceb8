"""Sends a municipality's reminders: who leads what and who still works there is the host's to say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from wisweb_bms.clock import today
from wisweb_bms.host import Host
from wisweb_bms.outgoing import deliver
from wisweb_bms.services import enabling, reminders


def remind(host: Host, municipality_key: str) -> tuple[int, int]:
    """Write today's summaries and send what waits; (how many were new, how many went out)."""
    from wisweb_bms.views.reminder_words import words_of

    session = host.session()
    row = enabling.municipality_row(session, municipality_key)
    if row is None:
        return 0, 0
    names = {u.key: u.name for u in host.unit_tree(municipality_key)}

    def leaders(unit_keys: Sequence[str]) -> Mapping[str, Iterable[str]]:
        found = host.leaders(municipality_key, unit_keys)
        known = host.users(municipality_key, {k for keys in found.values() for k in keys})
        active = {k for k, user in known.items() if user.active}
        return {unit: [k for k in keys if k in active] for unit, keys in found.items()}

    words = words_of(host.locale(), row.time_zone, lambda key: names.get(key, key))
    written = reminders.remind(session, row, today(row.time_zone), leaders, words)
    session.commit()
    return written, deliver(session, row.id, host.notify)
