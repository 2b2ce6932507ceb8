"""Sentences for figures that can't be read: what was read, what was expected, what to do."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from wisweb_bms.engine.numbers import NumberRefused

Translate = Callable[[str], str]
Show = Callable[[Decimal], str]


def refusal(fault: NumberRefused, _: Translate, show: Show, decimals: int | None) -> str:
    """The sentence for one refused figure; nothing typed is lost, and it says so only by keeping it."""
    sentences = {
        "empty": _("Feltet er tomt. Skriv et tall, for eksempel 12,5."),
        "too_long": _("Det er for mange tegn: «{read}». Skriv bare tallet, for eksempel 12,5."),
        "ambiguous": _("{read} kan leses på to måter. Velg:"),
        "exponent": _("«{read}» er skrevet med e. Skriv alle sifrene, for eksempel 100 000."),
        "percent_sign": _(
            "«{read}» har prosenttegn, men feltet er ikke i prosent. Skriv bare tallet."
        ),
        "too_many_decimals": _(
            "«{read}» har for mange desimaler. Her er det plass til {decimals}."
        ),
        "too_large": _("«{read}» er for stort. Største tall er under 1 000 000 000 000."),
        "below_lowest": _("«{read}» er lavere enn det som er mulig her. Se over tallet."),
        "above_highest": _("«{read}» er høyere enn det som er mulig her. Se over tallet."),
        "leftover": _("«{read}» har noe mer enn et tall. Skriv bare tallet, for eksempel 12,5."),
    }
    other = _("«{read}» er ikke et tall. Skriv for eksempel 12,5 eller 1 234,5.")
    text = sentences.get(fault.kind, other)
    return text.format(read=fault.read, decimals="" if decimals is None else decimals)


def outside(
    value: Decimal, lowest: Decimal | None, highest: Decimal | None, _: Translate, show: Show
) -> str:
    """The question for a figure outside what the indicator is set up for."""
    if lowest is not None and highest is not None:
        expected = _("mellom {low} og {high}").format(low=show(lowest), high=show(highest))
    elif lowest is not None:
        expected = _("minst {low}").format(low=show(lowest))
    else:
        expected = _("høyst {high}").format(high=show(highest or Decimal(0)))
    return _("{value} er utenfor det som er vanlig her ({expected}). Stemmer det?").format(
        value=show(value), expected=expected
    )
