"""What a reminder says, in the reader's language."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from wisweb_bms.services.reminders import Lacking
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.texts import texts

MOST = 30


def words_of(
    locale: str, time_zone: str, unit_name: Callable[[str], str]
) -> Callable[[str, Sequence[Lacking]], tuple[str, str]]:
    """Subject and text of a summary."""
    ours, formats = texts(locale), Formats(locale, time_zone)

    def line(one: Lacking) -> str:
        if one.days_left < 0:
            when = ours.ngettext("{n} dag over", "{n} dager over", -one.days_left)
        else:
            when = ours.ngettext("{n} dag igjen", "{n} dager igjen", one.days_left)
        said = when.format(n=abs(one.days_left))
        unit, period = unit_name(one.unit_key), formats.period(one.period)
        return f"{one.indicator}, {unit}, {period}: {formats.date(one.deadline)} ({said})"

    def words(_user_key: str, mine: Sequence[Lacking]) -> tuple[str, str]:
        count = len(mine)
        subject = ours.ngettext("{n} tall å rapportere", "{n} tall å rapportere", count)
        lines = [line(one) for one in mine[:MOST]]
        if count > MOST:
            lines.append(ours.gettext("og {n} til").format(n=count - MOST))
        return subject.format(n=count), "\n".join(lines)

    return words
