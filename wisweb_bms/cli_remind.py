"""Sends a municipality's reminders: who leads what and who still works there is the host's to say."""

from __future__ import annotations

from dataclasses import dataclass

from wisweb_bms.clock import today
from wisweb_bms.host import Host
from wisweb_bms.outgoing import deliver, people_of
from wisweb_bms.queries.trees import load_local
from wisweb_bms.services import enabling, outbox, reminders


@dataclass(frozen=True, slots=True)
class Run:
    """How many summaries were new, how many messages reached somebody and how many nobody, and what is given up."""

    written: int = 0
    told: int = 0
    untold: int = 0
    given_up: int = 0


def remind(host: Host, municipality_key: str) -> Run:
    """Write today's summaries and send all that waits."""
    from wisweb_bms.views.reminder_words import words_of

    session = host.session()
    row = enabling.municipality_row(session, municipality_key)
    if row is None:
        return Run()
    names = {u.key: u.name for u in host.unit_tree(municipality_key)}

    languages = reminders.languages(session, row.id)
    words = words_of(
        lambda user_key: languages.get(user_key, host.locale()),
        row.time_zone,
        lambda key: names.get(key, key),
    )
    day = today(row.time_zone)
    people, local = people_of(host, municipality_key), load_local(session, row.id)
    written = reminders.remind(session, row, day, people, words, local)
    session.commit()
    sent = deliver(session, row.id, host.notify, most=None)
    return Run(written, sent.told, sent.untold, len(outbox.given_up(session, row.id)))
