"""What a reminder says, in the reader's language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from wisweb_bms.services.reminders import DueAction, Lacking, Mine, Words
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.texts import Texts, texts

MOST = 30
Name = Callable[[str], str]


def words_of(locale_of: Callable[[str], str], time_zone: str, unit_name: Name) -> Words:
    """Subject and text of a summary, in the language of the user it goes to."""

    def words(user_key: str, mine: Mine) -> tuple[str, str]:
        locale = locale_of(user_key)
        writer = _Writer(texts(locale), Formats(locale, time_zone), unit_name)
        return writer.subject(mine), writer.text(mine)

    return words


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes in one language: figures first, then actions."""

    ours: Texts
    formats: Formats
    unit_name: Name

    def subject(self, mine: Mine) -> str:
        figures, actions = len(mine.figures), len(mine.actions)
        first = self.ours.ngettext("{n} tall å rapportere", "{n} tall å rapportere", figures)
        second = self.ours.ngettext("{n} tiltak med frist", "{n} tiltak med frist", actions)
        said = [first.format(n=figures)] * bool(figures) + [second.format(n=actions)] * bool(
            actions
        )
        return ", ".join(said)

    def text(self, mine: Mine) -> str:
        lines = [*map(self._figure, mine.figures), *map(self._action, mine.actions)]
        left = len(lines) - MOST
        if left > 0:
            lines = [*lines[:MOST], self.ours.gettext("og {n} til").format(n=left)]
        return "\n".join(lines)

    def _figure(self, one: Lacking) -> str:
        unit, period = self.unit_name(one.unit_key), self.formats.period(one.period)
        return f"{one.indicator}, {unit}, {period}: {self._when(one.deadline, one.days_left)}"

    def _action(self, one: DueAction) -> str:
        said = self.ours.gettext("Tiltak: {title}, {unit}")
        named = said.format(title=one.title, unit=self.unit_name(one.unit_key))
        return f"{named}: {self._when(one.deadline, one.days_left)}"

    def _when(self, deadline: dt.date, days_left: int) -> str:
        if days_left < 0:
            said = self.ours.ngettext("{n} dag over", "{n} dager over", -days_left)
        else:
            said = self.ours.ngettext("{n} dag igjen", "{n} dager igjen", days_left)
        return f"{self.formats.date(deadline)} ({said.format(n=abs(days_left))})"
