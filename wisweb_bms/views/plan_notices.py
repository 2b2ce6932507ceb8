"""A plan or report that is submitted, returned or adopted is told to those it concerns, in their own language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select

from wisweb_bms.engine.periods import Period
from wisweb_bms.host import get_host
from wisweb_bms.models import ReportDocument, ReportText
from wisweb_bms.outgoing import people_of
from wisweb_bms.rights import Access
from wisweb_bms.services import outbox, reminders
from wisweb_bms.views.environment import N_
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.parameters import Place
from wisweb_bms.views.plan_words import KINDS
from wisweb_bms.views.texts import texts

DECIDE: Final = "bms.approve"
"""Adopting and returning are for those who approve for the unit: who writes for a sector does not
thereby adopt the plans of its units."""
TOLD: Final = {
    "send": (
        N_("Til avgjørelse: {what}"),
        N_("{who} har sendt inn {what}. Les dokumentet, og vedta det eller send det tilbake."),
    ),
    "returner": (
        N_("Sendt tilbake: {what}"),
        N_("{who} har sendt tilbake {what}. Dette må endres:\n{comment}"),
    ),
    "vedta": (
        N_("Vedtatt: {what}"),
        N_("{who} har vedtatt {what}. Den vedtatte utgaven endres ikke."),
    ),
}
"""What was done → subject and text; taking back and beginning anew need nobody's attention."""


@dataclass(frozen=True, slots=True)
class Notices:
    """Tells of one document; made before the act, which takes over the name of who wrote it last."""

    here: Place
    row: ReportDocument
    writers: frozenset[str]

    @classmethod
    def before(cls, here: Place, row: ReportDocument) -> Notices:
        """With those who have handed it in and written in it."""
        text = ReportText
        asked = select(text.actor_key).where(
            text.municipality_id == row.municipality_id,
            text.report_id == row.id,
            text.actor_kind == "user",
            text.html != "",
        )
        found = set(here.scope.session.scalars(asked))
        if row.actor_kind == "user":
            found.add(row.actor_key)
        return cls(here, row, frozenset(found))

    def put(self, verb: str) -> int:
        """With the act, before commit: a message to each who may still read the unit; how many."""
        if verb not in TOLD:
            return 0
        people = people_of(get_host(), self.here.visit.municipality.key)
        concerned = self._deciders(people) if verb == "send" else self.writers
        there = people.active(set(concerned) - {self.here.visit.user.key})
        return sum(
            self._one(verb, user_key)
            for user_key in sorted(there)
            if people.reads(user_key, self.row.unit_key)
        )

    def key(self, verb: str) -> str:
        """What the messages of one act have in common, after it."""
        return f"report-{self.row.id}-{self.row.lock_version}-{verb}"

    def _deciders(self, people: reminders.People) -> Iterable[str]:
        """The leaders who may decide, of the unit or of the nearest above it that has one; not the sender."""
        upward = self.here.tree.upward(self.row.unit_key)
        leaders = people.leaders(upward)
        there = people.active(set().union(*leaders.values()))
        for unit_key in upward:
            known = (key for key in leaders.get(unit_key, ()) if key in there)
            found = [key for key in known if self._may_decide(key)]
            if found:
                return found
        return ()

    def _may_decide(self, user_key: str) -> bool:
        if user_key == self.here.visit.user.key:
            return False
        visit = self.here.visit
        rights = get_host().rights_of_user(visit.municipality.key, user_key)
        return Access(rights, visit.units).may(DECIDE, self.row.unit_key)

    def _one(self, verb: str, user_key: str) -> int:
        subject, text = self._words(verb, user_key)
        return outbox.put(
            self.here.scope.session,
            self.row.municipality_id,
            [user_key],
            kind="report",
            subject=subject,
            text=text,
            endpoint="wisweb_bms.plan",
            values={"report_id": self.row.id},
            dedupe_key=self.key(verb),
        )

    def _words(self, verb: str, user_key: str) -> tuple[str, str]:
        scope, visit = self.here.scope, self.here.visit
        known = reminders.languages(scope.session, scope.municipality_id, user_key)
        locale = known.get(user_key, visit.locale)
        _ = texts(locale).gettext
        period = Formats(locale, scope.municipality.time_zone).period(
            Period.parse(self.row.period_key)
        )
        unit = self.here.names.ref(self.row.unit_key).name
        holes = {
            "what": f"{_(KINDS[self.row.kind])} {period}, {unit}",
            "who": visit.user.name,
            "comment": self.row.comment,
        }
        subject, text = TOLD[verb]
        return _(subject).format(**holes), _(text).format(**holes)
