"""The municipality's target for this and the next years, in the indicator's own form: the rows of the grid."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from wisweb_bms.engine.numbers import takes_percent
from wisweb_bms.engine.status import Direction
from wisweb_bms.forms.limits import LimitsRefused, limits_in_words, read_limits, typed_limits
from wisweb_bms.forms.setup import Field, SetupForm, Translate
from wisweb_bms.models import IndicatorVersion, Target
from wisweb_bms.models.local import Local
from wisweb_bms.models.target import PROPOSED
from wisweb_bms.queries.limits import limits_of
from wisweb_bms.services import targets as verbs
from wisweb_bms.services.keeping import Refused
from wisweb_bms.views.formats import Formats, typed_number
from wisweb_bms.views.lenders import Lenders
from wisweb_bms.views.sent import whole_or_none

TARGET = "bms.target"
YEARS = 3


class Whose(NamedTuple):
    """The unit that has the targets, and whether the visitor may adopt them."""

    key: str
    name: str
    may_adopt: bool


@dataclass(frozen=True, slots=True)
class Desk:
    """Whose targets, for which years, and what they may be borrowed from."""

    session: Session
    whose: Whose
    first_year: int
    formats: Formats
    _: Translate
    lenders: Lenders
    local: Local

    @property
    def years(self) -> range:
        return range(self.first_year, self.first_year + YEARS)

    def fields(self) -> tuple[Field, ...]:
        _ = self._
        group = _("Mål for {name}").format(name=self.whose.name)
        hint = _(
            "Grønn / gul grense, for eksempel 8,0 / 9,0. Et intervall: fire tall med skråstrek. "
            "Sett > eller < foran en grense som verdien må være bedre enn: > 45 / 40."
        )
        lent = _(
            "Målet kan være verdien til en annen indikator: skriv koden eller navnet i klammer, "
            "for eksempel [I12]."
        )
        target = partial(Field, longest=60, group=group, listed_at=name_of(self.first_year))
        called = {year: _("Mål {year}").format(year=year) for year in self.years}
        found = [
            target(name_of(year), label, hint=f"{hint} {lent}", choices=self._choices())
            if year == self.first_year
            else target(name_of(year), label, short=True, more=True)
            for year, label in called.items()
        ]
        why = _("Et vedtatt mål endres med en begrunnelse.")
        reason = Field(
            "target_reason", _("Begrunnelse"), longest=500, group=group, hint=why, more=True
        )
        found.append(reason)
        if self.whose.may_adopt:
            label = _("Vedta målene med en gang")
            found.append(Field("target_adopt", label, "check", group=group, more=True))
        return tuple(found)

    def _choices(self) -> tuple[tuple[str, str], ...]:
        """The values of others that the whole field may be."""
        return tuple((f"[{code}]", f"{code} {name}") for code, name in self.lenders.listed)

    def known(self, version: IndicatorVersion) -> dict[str, str]:
        """The limits of each year as they stand in a field."""
        direction = Direction(version.direction)
        return {
            name_of(year): typed_limits(limits_of(row, direction), direction, typed_number)
            for year, row in self._rows(version).items()
        }

    def facts(self, version: IndicatorVersion) -> list[tuple[str, str]]:
        """The same in words, for reading."""
        direction, show = Direction(version.direction), self.formats.number_trim
        return [
            (
                self._("Mål {year}").format(year=year),
                limits_in_words(
                    limits_of(row, direction), direction, show, self._, self.lenders.called
                ),
            )
            for year, row in self._rows(version).items()
        ]

    def seen(self, version: IndicatorVersion) -> dict[str, int]:
        """Field → the version of its row, for the form to send back."""
        return {name_of(year): row.lock_version for year, row in self._rows(version).items()}

    def _rows(self, version: IndicatorVersion) -> Mapping[int, Target]:
        found: dict[int, Target] = {}
        for year in self.years:
            place = verbs.Place(version, self.whose.key, year)
            rows = verbs.rows_of(self.session, place)
            if rows:
                own = [r for r in rows if r.valid_from == place.first] or list(rows)
                found[year] = next((r for r in own if r.state == PROPOSED), own[-1])
        return found

    def keep(
        self,
        sheet: SetupForm,
        before: Mapping[str, Any],
        sent: Mapping[str, str],
        version: IndicatorVersion,
        wish: verbs.Wish,
    ) -> None:
        """Set what was changed in the form; Refused at its field, with ``said`` where the text can't be read."""
        for year in self.years:
            name = name_of(year)
            text = sheet.values.get(name, "")
            if text == before.get(name, ""):
                continue
            seen = sent.get(f"v_{name}", "")
            own = verbs.Wish(
                wish.actor,
                wish.today,
                self.whose.may_adopt and bool(sheet.values.get("target_adopt")),
                sheet.values.get("target_reason", ""),
                whole_or_none(seen) or 0,
                local=self.local,
            )
            self._keep_one(name, verbs.Place(version, self.whose.key, year), text, own)

    def _keep_one(self, name: str, place: verbs.Place, text: str, wish: verbs.Wish) -> None:
        version = place.version
        percent = takes_percent(version.unit_of_measure)
        try:
            direction = Direction(version.direction)
            limits = read_limits(
                text, direction, version.decimals, percent, self._, self.lenders.codes
            )
            if limits is None:
                verbs.clear(self.session, place, wish)
            else:
                verbs.set_target(self.session, place, limits, wish)
        except LimitsRefused as fault:
            raise Refused("said", field=name, said=str(fault)) from fault
        except Refused as refused:
            facts = refused.facts | {"field": name}
            raise Refused(refused.reason, **facts) from refused


def is_target(name: str) -> bool:
    """Whether a field is one of these."""
    return name.startswith("target_")


def name_of(year: int) -> str:
    """The field of a year."""
    return f"target_{year}"
