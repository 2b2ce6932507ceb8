"""Two who report the same measurement at once are each told of the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from wisweb_bms.host import get_host
from wisweb_bms.outgoing import deliver
from wisweb_bms.queries.reporting import Task
from wisweb_bms.services import outbox, reminders
from wisweb_bms.services.report import Saved
from wisweb_bms.views.environment import N_
from wisweb_bms.views.messages import say
from wisweb_bms.views.parameters import Place
from wisweb_bms.views.texts import texts

SUBJECT: Final = N_("En måling du rapporterte, er rapportert på nytt")


def note_overtaken(here: Place, task: Task, saved: Saved, _: Callable[[str], str]) -> None:
    """Before commit: a message to the one who was overtaken, and a sentence for the one who is here."""
    other = saved.overtaken
    if other is None:
        return
    known = get_host().users(here.visit.municipality.key, {other.actor_key})
    unknown = _("en annen") if other.actor_kind != "user" else _("ukjent bruker")
    who = known[other.actor_key].name if other.actor_key in known else unknown
    say(
        "warning",
        _(
            "{who} rapporterte samme måling mens du skrev. Begge er tatt vare på, og ditt tall "
            "vises. Se tidligere rapporter nederst."
        ).format(who=who),
    )
    if other.actor_kind != "user":
        return
    session, mid = here.scope.session, here.scope.municipality_id
    spoken = reminders.languages(session, mid, other.actor_key)
    theirs = texts(spoken.get(other.actor_key, here.visit.locale)).gettext
    outbox.put(
        session,
        mid,
        [other.actor_key],
        kind="overtaken",
        subject=theirs(SUBJECT),
        text=task.indicator.name,
        endpoint="wisweb_bms.report",
        values={"measurement_id": task.measurement.id},
        dedupe_key=f"overtaken-{saved.entry.id}",
    )


def send_waiting(here: Place) -> None:
    """After commit: hand the host what waits to be sent."""
    deliver(here.scope.session, here.scope.municipality_id, get_host().notify)
