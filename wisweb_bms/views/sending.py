"""Sends what waits after a request's own commit, and says so where it reaches nobody."""

from __future__ import annotations

from wisweb_bms.host import get_host
from wisweb_bms.outgoing import deliver
from wisweb_bms.services import outbox
from wisweb_bms.views.messages import say
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import visit


def send_waiting() -> outbox.Outcome:
    """Hand the host what waits to be sent; how many messages reached somebody, and how many nobody."""
    return deliver(get_host().session(), visit().municipality_id, get_host().notify)


def send(dedupe_key: str) -> outbox.Outcome:
    """Hand the host what waits; what became of the messages of that key, with a sentence for the untold."""
    send_waiting()
    here = visit()
    found = outbox.outcome(get_host().session(), here.municipality_id, dedupe_key=dedupe_key)
    if found.untold:
        say_untold(found.untold)
    return found


def say_untold(count: int) -> None:
    """That so many messages have reached nobody so far."""
    said = texts(visit().locale).ngettext(
        "{n} melding er ikke kommet fram. Den prøves igjen.",
        "{n} meldinger er ikke kommet fram. De prøves igjen.",
        count,
    )
    say("warning", said.format(n=count))
