"""What a reminder says, in the reader's language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from wisweb_bms.services.reminders import DueAction, Lacking, Mine, Words
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.texts import texts

MOST = 30


def words_of(locale: str, time_zone: str, unit_name: Callable[[str], str]) -> Words:
    """Subject and text of a summary: figures first, then actions."""
    ours, formats = texts(locale), Formats(locale, time_zone)

    def when(deadline: dt.date, days_left: int) -> str:
        if days_left < 0:
            said = ours.ngettext("{n} dag over", "{n} dager over", -days_left)
        else:
            said = ours.ngettext("{n} dag igjen", "{n} dager igjen", days_left)
        return f"{formats.date(deadline)} ({said.format(n=abs(days_left))})"

    def figure(one: Lacking) -> str:
        unit, period = unit_name(one.unit_key), formats.period(one.period)
        return f"{one.indicator}, {unit}, {period}: {when(one.deadline, one.days_left)}"

    def action(one: DueAction) -> str:
        said = ours.gettext("Tiltak: {title}, {unit}")
        named = said.format(title=one.title, unit=unit_name(one.unit_key))
        return f"{named}: {when(one.deadline, one.days_left)}"

    def subject(mine: Mine) -> str:
        figures, actions = len(mine.figures), len(mine.actions)
        first = ours.ngettext("{n} tall å rapportere", "{n} tall å rapportere", figures)
        second = ours.ngettext("{n} tiltak med frist", "{n} tiltak med frist", actions)
        said = [first.format(n=figures)] * bool(figures) + [second.format(n=actions)] * bool(actions)
        return ", ".join(said)

    def words(_user_key: str, mine: Mine) -> tuple[str, str]:
        lines = [*map(figure, mine.figures), *map(action, mine.actions)]
        left = len(lines) - MOST
        if left > 0:
            lines = [*lines[:MOST], ours.gettext("og {n} til").format(n=left)]
        return subject(mine), "\n".join(lines)

    return words
