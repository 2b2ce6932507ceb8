"""The words of actions: statuses, levels, people by name, and why something was refused."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any, Final

from wisweb_bms.engine.characters import folded
from wisweb_bms.engine.periods import Period
from wisweb_bms.forms.action import statuses
from wisweb_bms.host import get_host
from wisweb_bms.models import action as nodes
from wisweb_bms.queries.action_levels import LevelRef, Levels
from wisweb_bms.services.keeping import Refused
from wisweb_bms.views.environment import N_
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import Visit

Translate = Callable[[str], str]

SENTENCES: Final = {
    "empty": N_("Feltet må fylles ut."),
    "text_long": N_("Teksten er på {n} tegn. Det er plass til {most}."),
    "unit_unknown": N_("Området finnes ikke lenger. Velg et annet."),
    "status_unknown": N_("Velg en av mulighetene."),
    "progress": N_("Skriv et tall fra 0 til 100."),
    "deadline_first": N_("Fristen er før starten. Rett en av dem."),
    "finish_first": N_("Forventet ferdig er før starten. Rett en av dem."),
    "finished_later": N_("Faktisk ferdig kan ikke være fram i tid."),
    "address": N_("Skriv en adresse som begynner med https:// eller http://."),
    "level_elsewhere": N_(
        "Det hører til et annet område. Velg et annet nivå, eller endre området."
    ),
    "level_unknown": N_("Nivået finnes ikke lenger. Velg et annet."),
    "person": N_("Vi finner ingen med navnet «{read}». Skriv hele navnet."),
    "people": N_("Flere heter «{read}»: {names}. Skriv hele navnet."),
    "closed": N_("Tiltaket er avsluttet og kan ikke videreføres."),
    "already_carried": N_("Tiltaket er alt videreført."),
    "too_many": N_("Du har valgt {n} tiltak. Velg høyst {most} om gangen."),
    "nothing_chosen": N_("Velg minst ett tiltak, og minst én ting å endre."),
    "not_yours": N_("Du kan ikke endre «{title}». Ta det ut av utvalget."),
}
FIELDS: Final = {
    "title": N_("Tittel"),
    "description": N_("Beskrivelse"),
    "unit_key": N_("Område"),
    "responsible_key": N_("Ansvarlig"),
    "helper": N_("Hjelper"),
    "level": N_("Koblet til"),
    "cause": N_("Årsak til resultatet"),
    "start": N_("Start"),
    "deadline": N_("Frist"),
    "expected_finish": N_("Forventet ferdig"),
    "finished": N_("Faktisk ferdig"),
    "cost": N_("Kostnad, kr"),
    "budget": N_("Budsjett, kr"),
    "expected_effect": N_("Forventet virkning på indikatoren"),
    "effect_text": N_("Forventet virkning med ord"),
    "body": N_("Vedtatt av"),
    "case_number": N_("Saksnummer"),
    "link": N_("Lenke til saken"),
    "deleted_at": N_("Slettet"),
    "carried_to": N_("Videreført"),
    "carried_from_id": N_("Videreført fra"),
}
"""Field of the trail → its label."""
DAYS: Final = frozenset({"start", "deadline", "expected_finish", "finished"})
NUMBERS: Final = frozenset({"cost", "budget", "expected_effect"})


def sentence(refused: Refused, _: Translate) -> str:
    """Why, and what to do instead."""
    return _(SENTENCES[refused.reason]).format(**refused.facts)


def kind_words(_: Translate) -> dict[str, str]:
    """Level → what it is called."""
    return {
        nodes.CARD: _("Styringskort"),
        nodes.FOCUS_AREA: _("Fokusområde"),
        nodes.CRITERION: _("Suksesskriterium"),
        nodes.INDICATOR: _("Indikator"),
        nodes.MEASUREMENT: _("Resultat"),
    }


class Words:
    """What a page of actions needs to say, in the visitor's language."""

    def __init__(self, here: Visit, formats: Formats) -> None:
        self._ = texts(here.locale).gettext
        self._formats = formats
        self.status: Mapping[str, str] = statuses(self._)
        self.kind: Mapping[str, str] = kind_words(self._)

    def level(self, level: LevelRef) -> str:
        """``I16 Sykefravær samlet``; one that nobody knows any more is told as such."""
        if not level.kind:
            return self._("Uten kobling")
        if not level.name:
            return self._("ikke åpent for deg") if level.living else self._("slettet nivå")
        name = f"{level.code} {level.name}" if level.indicator_id else level.name
        if level.period_key:
            period = self._formats.period(Period.parse(level.period_key))
            name = self._("{period} for {name}").format(period=period, name=name)
        return name if level.living else self._("{name} (slettet)").format(name=name)

    def level_long(self, level: LevelRef) -> str:
        """With what kind of level it is."""
        return f"{self.kind[level.kind]}: {self.level(level)}" if level.kind else self.level(level)

    def choices(self, levels: Levels, current: LevelRef) -> list[tuple[str, str]]:
        """Every level for the form, under one another as on the card."""
        indent = {
            nodes.CRITERION: "\N{NO-BREAK SPACE}" * 3,
            nodes.INDICATOR: "\N{NO-BREAK SPACE}" * 6,
        }
        found = [("", self._("Uten kobling"))]
        found += [
            (one.value, indent.get(one.kind, "") + self.level_long(one)) for one in levels.order
        ]
        if current.value and current.value not in dict(found):
            found.insert(1, (current.value, self.level_long(current)))
        return found

    def changed(
        self, field: str, value: str | None, people: People, units: Any, levels: Levels
    ) -> str:
        """A value of the trail as it is read."""
        if not value:
            return "–"
        if field in ("responsible_key", "helper"):
            return people.name(value)
        if field == "unit_key":
            return units(value).name
        if field in DAYS:
            return self._formats.date(dt.date.fromisoformat(value))
        if field in NUMBERS:
            return self._formats.number_trim(Decimal(value))
        if field == "level":
            kind, _, number = value.partition(":")
            return self.level_long(levels.of(kind, int(number) if number.isdecimal() else None))
        return value[:200]


class People:
    """Users by name, asked of the host once a page."""

    def __init__(self, here: Visit) -> None:
        self._municipality = here.municipality.key
        self._ = texts(here.locale).gettext
        self._known: dict[str, str] = {}

    def know(self, keys: Iterable[str | None]) -> None:
        """Look these up, all at once."""
        asked = {key for key in keys if key}
        found = get_host().users(self._municipality, asked) if asked else {}
        self._known.update({key: found[key].name if key in found else "" for key in asked})

    def name(self, key: str | None) -> str:
        """The name; *ukjent bruker* where the host knows nobody of that key any more."""
        if not key:
            return ""
        if key not in self._known:
            self.know([key])
        return self._known[key] or self._("ukjent bruker")

    def actor(self, kind: str, key: str) -> str:
        """Who did it: a person, or the system."""
        return self.name(key) if kind == "user" else self._("systemet")

    def find(self, typed: str, field: str, before: Iterable[str] = ()) -> str | None:
        """The key of who was typed; one that stood there before keeps its key. Refused where unsure."""
        name = " ".join(typed.split())
        if not name:
            return None
        for key in before:
            if self.name(key) == name:
                return key
        found = get_host().find_users(self._municipality, name)
        exact = [u for u in found if folded(name) in (folded(u.name), folded(u.key))]
        chosen = exact or list(found)
        if not chosen:
            raise Refused("person", field=field, read=name[:60])
        if len(chosen) > 1:
            listed = ", ".join(f"{u.name} ({u.key})" for u in chosen[:5])
            raise Refused("people", field=field, read=name[:60], names=listed)
        return chosen[0].key
