"""Numbers, days, periods and statuses as a reader in Norway expects to see them, in one place."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import cache
from typing import Any, Final, Protocol
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.numbers import get_decimal_symbol, get_group_symbol

from wisweb_bms.engine.concealment import NOT_RELEASED
from wisweb_bms.engine.limits import sign
from wisweb_bms.engine.periods import Period, PeriodKind
from wisweb_bms.engine.status import Direction, Status, Trend
from wisweb_bms.queries.view_models import CellView, TargetView, UnitRef

from .texts import Texts, texts

NOTHING: Final = "–"
MINUS: Final = "\N{MINUS SIGN}"
NBSP: Final = "\N{NO-BREAK SPACE}"


class Judged(Protocol):
    """What has a status to show: a cell, or a point of a history."""

    @property
    def value(self) -> Decimal | None: ...
    @property
    def status(self) -> Status: ...
    @property
    def hidden(self) -> str: ...
    @property
    def state(self) -> str: ...


class Formats:
    """Formats in one language; ``tz`` is the municipality's, ``names`` of the levels the visit's unless given."""

    def __init__(
        self, locale: str, tz: str = "Europe/Oslo", names: Mapping[str, str] | None = None
    ) -> None:
        self.texts: Texts = texts(locale) if names is None else texts(locale).naming(names)
        self.locale = Locale.parse(self.texts.locale)
        self.tz = ZoneInfo(tz)
        self._ = self.texts.gettext
        self._n = self.texts.ngettext
        self._status_words = self._words_of_statuses()
        self._state_words = {
            "planned": self._("Planlagt"),
            "missing": self._("Mangler"),
            "not_applicable": self._("Ikke aktuelt"),
        }
        self._trend_words = {
            Trend.BETTER: self._("bedre"),
            Trend.WORSE: self._("dårligere"),
            Trend.UNCHANGED: self._("uendret"),
        }
        self._hidden_word = self._("Skjult")
        self._comma = get_decimal_symbol(self.locale)
        self._group = get_group_symbol(self.locale).replace(" ", NBSP)

    # ----- numbers -----
    def number(self, value: Decimal | Fraction | int | None, decimals: int | None = None) -> str:
        """``4 189`` or ``−0,6``; rounded half away from zero, an absent value is a dash."""
        if value is None:
            return NOTHING
        exact = _decimal(value, decimals)
        sign = MINUS if exact < 0 else ""
        whole, _, fraction = f"{abs(exact):f}".partition(".")
        if len(whole) > 3:
            whole = f"{int(whole):,}".replace(",", self._group)
        return f"{sign}{whole}{self._comma}{fraction}" if fraction else f"{sign}{whole}"

    def signed(self, value: Decimal | None, decimals: int) -> str:
        """``+0,55``, ``−0,31``, ``0,00``; an absent value is a dash."""
        text = self.number(value, decimals)
        return f"+{text}" if value is not None and value > 0 else text

    def number_trim(self, value: Decimal | Fraction | None) -> str:
        """A number without the zeros that say nothing: ``2,5`` for 2.500."""
        if value is None:
            return NOTHING
        text = self.number(_decimal(value, 6))
        return text.rstrip("0").rstrip(self._comma) if self._comma in text else text

    def percent(self, share: Decimal | Fraction | None) -> str:
        """A share of one as whole per cent: ``80 %``."""
        if share is None:
            return NOTHING
        return self.with_unit(share * 100, 0, "%")

    def answered(self, answered: int | None, invited: int | None) -> str:
        """How many answered, of how many invited, and the share: ``46 av 80 svarte, 58 %``."""
        if answered is None:
            return ""
        if not invited:
            return self._n("%(num)s svar", "%(num)s svar", answered) % {
                "num": self.number(answered)
            }
        return self._("%(answered)s av %(invited)s svarte, %(share)s") % {
            "answered": self.number(answered),
            "invited": self.number(invited),
            "share": self.percent(Fraction(answered, invited)),
        }

    def unit_text(self, unit: str) -> str:
        """The unit of measure with a proper dash in ``score 1–6``."""
        return re.sub(r"(?<=\d)-(?=\d)", "–", unit)

    def with_unit(self, value: Decimal | Fraction | None, decimals: int, unit: str) -> str:
        """``7,5 %``, in English ``7.5%``: number and unit that never part at a line end."""
        shown, told = self.number(value, decimals), self.unit_text(unit)
        apart = "" if told.startswith("%") and self.locale.language == "en" else NBSP
        return f"{shown}{apart}{told}".strip()

    def amount(self, cell: CellView) -> str:
        """``900 000 kr``: the size of what a deviation is of, without its sign."""
        shown = self.number_trim(abs(cell.amount or Decimal(0)))
        return f"{shown}{NBSP}{cell.amount_unit}".strip()

    # ----- days and periods -----
    def release_sentence(self, cell: CellView) -> str:
        """What is said of a figure about people that is not shown yet, or has newer answers; empty else."""
        _ = self._
        if cell.shown_after is not None:
            day = self.date(cell.shown_after + dt.timedelta(days=1))
            return _("Vises fra %(day)s, eller når alle har rapportert.") % {"day": day}
        if cell.waiting:
            return _("Nyere svar venter til de kan vises uten at en liten gruppe kan regnes ut.")
        return ""

    def date(self, day: dt.date | None) -> str:
        if day is None:
            return NOTHING
        english = self.locale.language == "en"
        return format_date(day, "d MMM y" if english else "dd.MM.y", self.locale)

    def datetime(self, moment: dt.datetime | None) -> str:
        """A UTC moment in the municipality's time."""
        if moment is None:
            return NOTHING
        moment = moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
        english = self.locale.language == "en"
        pattern = "d MMM y, HH:mm" if english else "dd.MM.y 'kl.' HH.mm"
        return format_datetime(moment.astimezone(self.tz), pattern, locale=self.locale)

    def period(self, period: Period | None) -> str:
        """``2025``, ``2026, 2. tertial``, ``mars 2026``, ``15.09.2026``."""
        if period is None:
            return NOTHING
        if period.kind is PeriodKind.YEAR:
            return str(period.year)
        if period.kind is PeriodKind.DATE:
            return self.date(period.first)
        if period.kind is PeriodKind.MONTH:
            return format_date(period.first, "MMMM y", self.locale)
        return f"{period.year}, {self.period_short(period)}"

    def period_short(self, period: Period | None) -> str:
        """The period within its year: ``2. tertial``; a year is itself."""
        if period is None:
            return NOTHING
        if period.kind is PeriodKind.MONTH:
            return format_date(period.first, "MMM", self.locale).rstrip(".")
        pattern = {
            PeriodKind.HALF_YEAR: self._("%(number)s. halvår"),
            PeriodKind.TERTIAL: self._("%(number)s. tertial"),
            PeriodKind.QUARTER: self._("%(number)s. kvartal"),
        }.get(period.kind)
        return pattern % {"number": period.number} if pattern else self.period(period)

    def period_beside(self, period: Period | None, page: Period) -> str:
        """The period as it is said on a page of another: ``1. tertial`` within the page's year."""
        named = (PeriodKind.HALF_YEAR, PeriodKind.TERTIAL, PeriodKind.QUARTER)
        if period is not None and period.year == page.year and period.kind in named:
            return self.period_short(period)
        return self.period(period)

    def month(self, number: int) -> str:
        """The name of a month."""
        return format_date(dt.date(2000, number, 1), "LLLL", self.locale)

    def months(self, first: int, last: int) -> str:
        """``mai``, or ``september–oktober``."""
        return "–".join(self.month(n) for n in dict.fromkeys((first, last)))

    # ----- statuses -----
    def _words_of_statuses(self) -> dict[Status, str]:
        return {
            Status.GREEN: self._("Grønn"),
            Status.YELLOW: self._("Gul"),
            Status.RED: self._("Rød"),
            Status.OBSERVATION: self._("Observasjon"),
            Status.NO_TARGET: self._("Uten mål"),
            Status.NO_VALUE: self._("Ingen verdi"),
            Status.INCOMPLETE: self._("Ufullstendig"),
        }

    def status_word(self, status: Status, hidden: str = "", state: str = "") -> str:
        """The word beside the symbol; an absent value says why it is absent."""
        if hidden == NOT_RELEASED:
            return self._("Vises senere")
        if hidden:
            return self._hidden_word
        if status is Status.NO_VALUE and state in self._state_words:
            return self._state_words[state]
        return self._status_words[status]

    def state_word(self, state: str) -> str:
        """Why a measurement has no value: *mangler*, *planlagt*, *ikke aktuelt*."""
        return self.status_word(Status.NO_VALUE, state=state)

    def word(self, cell: Judged) -> str:
        return self.status_word(cell.status, cell.hidden, cell.state)

    def symbol(self, cell: Judged) -> str:
        """The name of the symbol in the sprite."""
        return "hidden" if cell.hidden else str(cell.status)

    def counted(self, kind: str, count: int) -> str:
        """The word after a count: 1 grønn, 8 grønne."""
        return {
            "green": self._n("grønn", "grønne", count),
            "yellow": self._n("gul", "gule", count),
            "red": self._n("rød", "røde", count),
            "observation": self._n("observasjon", "observasjoner", count),
            "uncoloured": self._n("uten farge", "uten farge", count),
            "outdated": self._n("utdatert", "utdaterte", count),
        }[kind]

    def trend_word(self, trend: Trend) -> str:
        return self._trend_words[trend]

    def arrow(self, new: Decimal | None, old: Decimal | None) -> str:
        """The arrow follows the number, the word judges: up, down or flat."""
        if new is None or old is None or new == old:
            return "flat"
        return "up" if new > old else "down"

    # ----- targets -----
    def limit(self, target: TargetView, name: str, decimals: int) -> str:
        """``≥ 45,0``, ``> 45,0``; nothing where there is no such limit. Of another's value that is not to
        be had, its code: ``≥ I12``."""
        figure = self._figure(target, name, decimals)
        if figure is None:
            return NOTHING
        mark = sign(name, target.direction, strict=name in target.strict)
        return f"{mark}{NBSP}{figure}"

    def _figure(self, target: TargetView, name: str, decimals: int) -> str | None:
        value: Decimal | None = getattr(target, name)
        if value is not None:
            return self.number(value, decimals)
        return next((one.code for one in target.lent if one.limit == name), None)

    def bare_limit(self, target: TargetView, name: str, decimals: int) -> str:
        """The number of a limit where words say which side is better: ``45,0``, strict ``> 45,0``."""
        value: Decimal = getattr(target, name)
        strict = name in target.strict
        return self.limit(target, name, decimals) if strict else self.number(value, decimals)

    def span(self, target: TargetView, colour: str, decimals: int) -> str:
        """``0,0–1,0``; one open end is a limit; below zero in words, since ``−2–−1`` can't be read.

        Where an end is strict both have their sign: ``> 0,0 og ≤ 1,0``.
        """
        start, end = f"{colour}_from", f"{colour}_to"
        low, high = (self._figure(target, name, decimals) for name in (start, end))
        if low is None or high is None:
            return self.limit(target, end if low is None else start, decimals)
        if start in target.strict or end in target.strict:
            ends = [self.limit(target, name, decimals) for name in (start, end)]
            return f" {self._('og')} ".join(ends)
        first, last = getattr(target, start), getattr(target, end)
        plain = first is not None and last is not None and min(first, last) >= 0
        between = "–" if plain else f" {self._('til')} "
        return f"{low}{between}{high}"

    def target(self, target: TargetView | None, decimals: int) -> str:
        """What is green: ``≥ 95,0``, ``≤ 7,0``, ``0,0–1,0``."""
        if target is None or target.direction is Direction.OBSERVATION:
            return NOTHING
        if target.direction is Direction.INTERVAL:
            return self.span(target, "green", decimals)
        if self._figure(target, "green", decimals) is None:
            return self.yellow(target, decimals) or NOTHING
        return self.limit(target, "green", decimals)

    def yellow(self, target: TargetView | None, decimals: int) -> str:
        """What is yellow or better: ``gul ≥ 90,0``; empty where there is no such limit."""
        if target is None:
            return ""
        if target.direction is Direction.INTERVAL:
            text = self.span(target, "yellow", decimals)
            return "" if text == NOTHING else f"{self._('gul')} {text}"
        text = self.limit(target, "yellow", decimals)
        return "" if text == NOTHING else f"{self._('gul')}{NBSP}{text}"

    def target_long(self, target: TargetView | None, decimals: int) -> str:
        """Both limits: ``≤ 7,0 (gul ≤ 8,0)``."""
        yellow = self.yellow(target, decimals)
        green = self.target(target, decimals)
        return f"{green} ({yellow})" if yellow and green not in (NOTHING, yellow) else green

    def listed(self, names: Sequence[str]) -> str:
        """``a, b og c``."""
        if len(names) < 2:
            return "".join(names)
        return self._("{first} og {last}").format(first=", ".join(names[:-1]), last=names[-1])

    def names(self, units: tuple[UnitRef, ...]) -> str:
        return ", ".join(unit.name for unit in units)


def typed_number(value: Decimal) -> str:
    """A number as it stands in a field, the Norwegian way in every language: so it is read back the same."""
    return formats("nb").number_trim(value)


def _decimal(value: Decimal | Fraction | int, decimals: int | None) -> Decimal:
    """An exact decimal, rounded half away from zero; never a negative zero."""
    if isinstance(value, Fraction):
        value = Decimal(value.numerator) / Decimal(value.denominator)
    value = Decimal(value)
    if decimals is not None:
        value = value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    return value if value else abs(value)


@cache
def formats(locale: str) -> Formats:
    """The formats of a language; there is nothing of a visitor in them."""
    return Formats(locale)


def filters(locale: str) -> dict[str, Callable[..., Any]]:
    """Everything templates may use as a filter, charts included."""
    from . import charts, marks, refusals, trees, why_words, words

    shown = formats(locale)
    names = (
        "number number_trim signed percent unit_text with_unit amount date datetime period "
        "period_short period_beside status_word state_word word symbol counted trend_word arrow target yellow "
        "target_long names release_sentence"
    )
    return {
        **{name: getattr(shown, name) for name in names.split()},
        **charts.filters(shown),
        **marks.filters(shown),
        **why_words.filters(shown),
        **words.filters(shown.texts),
        "unit_tree": trees.unit_tree,
        "named": trees.named,
        "field_faults": refusals.field_faults,
    }
