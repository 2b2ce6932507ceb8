"""What is filled in on an action, as label and value, for its page."""

from __future__ import annotations

from collections.abc import Callable

from wisweb_bms.models import Action
from wisweb_bms.queries.action import ActionPage
from wisweb_bms.views.action_words import People
from wisweb_bms.views.formats import Formats


def facts(
    page: ActionPage, people: People, formats: Formats, _: Callable[[str], str]
) -> list[tuple[str, str]]:
    """Label and value of what is filled in."""
    row = page.row
    money = {n: formats.number_trim(getattr(row, n)) for n in ("cost", "budget")}
    found = [
        (_("Beskrivelse"), row.description),
        (_("Årsak til resultatet"), row.cause),
        (_("Hjelpere"), ", ".join(people.name(key) for key in page.helpers)),
        (_("Start"), formats.date(row.start) if row.start else ""),
        (
            _("Forventet ferdig"),
            formats.date(row.expected_finish) if row.expected_finish else "",
        ),
        (_("Faktisk ferdig"), formats.date(row.finished) if row.finished else ""),
        (_("Kostnad, kr"), money["cost"] if row.cost is not None else ""),
        (_("Budsjett, kr"), money["budget"] if row.budget is not None else ""),
        (_("Kostnad mot budsjett"), _against(row, formats, _)),
        (
            _("Forventet virkning på indikatoren"),
            formats.number_trim(row.expected_effect) if row.expected_effect is not None else "",
        ),
        (_("Forventet virkning med ord"), row.effect_text),
        (_("Vedtatt av"), row.body),
        (_("Saksnummer"), row.case_number),
    ]
    return [(label, text) for label, text in found if text]


def _against(row: Action, formats: Formats, _: Callable[[str], str]) -> str:
    """What is left of the budget, or how much too much is spent."""
    if row.cost is None or row.budget is None:
        return ""
    left = row.budget - row.cost
    amount = formats.number_trim(abs(left))
    if left < 0:
        return _("{amount} kr over budsjettet").format(amount=amount)
    return _("{amount} kr igjen av budsjettet").format(amount=amount)
