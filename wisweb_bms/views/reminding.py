"""A reminder at once, because somebody who follows up asks for it: written, sent, and said as far as it got."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from wisweb_bms.engine.actions import OPEN
from wisweb_bms.host import get_host
from wisweb_bms.models import Action
from wisweb_bms.outgoing import people_of
from wisweb_bms.services import reminders
from wisweb_bms.views import sending
from wisweb_bms.views.messages import say
from wisweb_bms.views.parameters import Place
from wisweb_bms.views.reminder_words import words_of
from wisweb_bms.views.texts import texts


def remind_of_figures(
    here: Place, unit_keys: Collection[str], measurement_ids: Collection[int], stamp: str
) -> None:
    """One summary for each person who lacks some of it; those with the same stamp come once. Committed."""
    scope = here.scope
    found = reminders.lacking(scope.session, scope.municipality, scope.today)
    found = [f for f in found if f.measurement_id in measurement_ids and f.unit_key in unit_keys]
    people = reminders.by_person(found, people_of(get_host(), here.visit.municipality.key))
    mine = {key: reminders.Mine(tuple(lacks)) for key, lacks in people.items()}
    ours = texts(here.visit.locale)
    none = ours.gettext("Ingen å minne på: området mangler ingenting, eller har ingen leder.")
    _send(here, mine, stamp, none)


def remind_of_action(here: Place, row: Action, stamp: str) -> None:
    """The one who is responsible for an open action with a deadline, where they may still read the unit.

    The same stamp comes once. Committed.
    """
    key, people = row.responsible_key, people_of(get_host(), here.visit.municipality.key)
    mine: dict[str, reminders.Mine] = {}
    going_on = row.deleted_at is None and row.status in {status.value for status in OPEN}
    if (
        key
        and row.deadline
        and going_on
        and people.active({key})
        and people.reads(key, row.unit_key)
    ):
        left = (row.deadline - here.scope.today).days
        due = reminders.DueAction(row.id, row.unit_key, row.title, key, row.deadline, left)
        mine[key] = reminders.Mine(actions=(due,))
    ours = texts(here.visit.locale)
    none = ours.gettext("Ingen å minne på: tiltaket har ingen ansvarlig som kan lese det.")
    _send(here, mine, stamp, none)


def _send(here: Place, people: Mapping[str, reminders.Mine], stamp: str, none: str) -> None:
    scope, ours = here.scope, texts(here.visit.locale)
    known = reminders.languages(scope.session, scope.municipality_id)
    words = words_of(
        lambda user_key: known.get(user_key, here.visit.locale),
        scope.municipality.time_zone,
        lambda key: here.names.ref(key).name,
    )
    written = sum(
        reminders.put(scope.session, scope.municipality_id, user_key, mine, words, stamp)
        for user_key, mine in people.items()
    )
    scope.session.commit()
    told = sending.send(stamp).told
    if not people:
        say("warning", none)
    elif not written:
        say("warning", ours.gettext("Det er alt sendt en påminnelse om dette i dag."))
    elif told:
        said = ours.ngettext("{n} påminnelse er sendt.", "{n} påminnelser er sendt.", told)
        say("success", said.format(n=told))
