"""Two who report the same measurement at once are each told of the other, and one in two windows of both."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from wisweb_bms.host import get_host
from wisweb_bms.models import Entry
from wisweb_bms.queries.reporting import Task
from wisweb_bms.services import outbox, reminders
from wisweb_bms.services.report import Saved
from wisweb_bms.views.environment import N_
from wisweb_bms.views.messages import say
from wisweb_bms.views.parameters import Place
from wisweb_bms.views.texts import texts

SUBJECT: Final = N_("En måling du rapporterte, er rapportert på nytt")
OTHERS_BEFORE: Final = N_(
    "{who} rapporterte samme måling mens du skrev. Begge er tatt vare på, og ditt tall "
    "vises. Se tidligere rapporter nederst."
)
OWN_BEFORE: Final = N_(
    "Du rapporterte samme måling i et annet vindu mens du skrev. Begge er tatt vare på, og tallet du "
    "lagret sist, vises."
)
OTHERS_AFTER: Final = N_(
    "{who} rapporterte samme måling etter deg. Begge er tatt vare på, og det siste tallet vises. "
    "Se tidligere rapporter nederst."
)
OWN_AFTER: Final = N_(
    "Du rapporterte samme måling på nytt i et annet vindu. Begge er tatt vare på, og det siste tallet "
    "vises."
)


def note_overtaken(here: Place, task: Task, saved: Saved, _: Callable[[str], str]) -> None:
    """Before commit: a sentence for the one who is here, and a message to another who was overtaken."""
    other = saved.overtaken or saved.followed
    if other is None:
        return
    own = (other.actor_kind, other.actor_key) == ("user", here.visit.user.key)
    if saved.overtaken is not None:
        said = _(OWN_BEFORE) if own else _(OTHERS_BEFORE)
    else:
        said = _(OWN_AFTER) if own else _(OTHERS_AFTER)
    say("warning", said.format(who=_name(here, other, _)))
    if saved.overtaken is None or own or other.actor_kind != "user":
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


def _name(here: Place, entry: Entry, _: Callable[[str], str]) -> str:
    if entry.actor_kind != "user":
        return _("en annen")
    known = get_host().users(here.visit.municipality.key, {entry.actor_key})
    return known[entry.actor_key].name if entry.actor_key in known else _("ukjent bruker")
