"""Small view models and an environment to print them in, so that pages are tried without a database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import Direction, Status
from wisweb_bms.hooks import MenuEntry
from wisweb_bms.queries.view_models import (
    CardPage,
    CardStanding,
    CellView,
    Choice,
    CountsView,
    CoverageView,
    CriterionView,
    FocusAreaView,
    HistoryPage,
    IndicatorHead,
    RowView,
    ScoreView,
    SeriesPoint,
    TargetView,
    UnitRef,
)
from wisweb_bms.queries.why_views import WhyPage
from wisweb_bms.views.formats import filters
from wisweb_bms.views.texts import texts
from wisweb_bms.views.why_beside import Done, Way

WHOLE = UnitRef("HK", "Hemne kommune")
SCHOOL = UnitRef("SOD", "Sodin skole", 1)
CLOSED = UnitRef("NAV", "NAV Hemne", 1, open=False)
UNITS = (WHOLE, SCHOOL, CLOSED)
SEVEN = TargetView(Direction.LOWER, green=Decimal("7.0"), yellow=Decimal("8.0"), origin=WHOLE)
ALL = CoverageView(18, 18)
MENU = (MenuEntry("wisweb_bms.index", "Styringskort"),)
SECRET = Decimal("4.321")
"""A value that must never be printed: it stands in hidden cells only."""


def point(
    key: str,
    value: str | None,
    status: Status = Status.YELLOW,
    target: TargetView | None = SEVEN,
    **more: Any,
) -> SeriesPoint:
    """A point of a history."""
    period = Period.parse(key)
    shown = None if value is None else Decimal(value)
    return SeriesPoint(
        period, period.last, 1, shown, status, target, more.pop("coverage", ALL), **more
    )


def cell(value: str | None = "7.1", status: Status = Status.YELLOW, **more: Any) -> CellView:
    """A cell of sick leave, per cent with one decimal."""
    made = CellView(
        Period.parse("2025"),
        1,
        None if value is None else Decimal(value),
        1,
        "%",
        status,
        SEVEN,
        ALL,
    )
    return replace(made, **more)


def hidden_cell() -> CellView:
    """A hidden cell that still carries its figures, as a careless query might hand it over."""
    return cell(
        str(SECRET),
        Status.NO_VALUE,
        previous=SECRET,
        hidden="few_respondents",
        amount=SECRET,
        coverage=CoverageView(1, 2, (SCHOOL,), respondents=4321),
        spark=(point("2025", str(SECRET)),),
    )


def row(cell_: CellView, number: int = 16) -> RowView:
    return RowView(number, f"I{number:02}", "Sykefravær samlet", Decimal(1), False, cell_)


def card(*cells: CellView, **more: Any) -> CardPage:
    """A card with one focus area and one criterion."""
    score = ScoreView(Decimal("5.65"), 2, 3, Decimal("0.8"))
    counts = CountsView(green=1, yellow=2, red=1, uncoloured=1, better=2)
    rows = tuple(row(one, number) for number, one in enumerate(cells, 1))
    criterion = CriterionView(1, "Høyt nærvær", rows, score, counts)
    area = FocusAreaView(1, "M", "Medarbeidere", "Er til stede", (criterion,), score, counts)
    page = CardPage(
        101,
        "Hovedkort",
        WHOLE,
        Period.parse("2025"),
        (area,),
        score,
        counts,
        tuple(r for r in rows if r.cell.status is Status.RED),
        (SCHOOL,),
        None,
        1,
        known=CardStanding(score, counts),
        measured=CardStanding(score, counts),
        ages=((Period.parse("2024"), 1),),
        known_leads=True,
    )
    return replace(page, **more)


def card_context(page: CardPage) -> dict[str, Any]:
    """What the card's view hands over beside the page."""
    return {
        "page": page,
        "units": UNITS,
        "sought": "",
        "cards": (Choice("101", "Hovedkort", True),),
        "periods": (Choice("2025", "2025", True),),
        "favourites": (("Sodin skole", "/x"),),
    }


def history(series: Sequence[SeriesPoint], *, to_date: bool = True, **more: Any) -> HistoryPage:
    head = IndicatorHead(
        16, "I16", "Sykefravær samlet", "Flere på jobb", "Medarbeidere", WHOLE, cell(), 101, 7
    )
    return HistoryPage(replace(head, **more), tuple(series), (), to_date)


def why(cell_: CellView, **more: Any) -> WhyPage:
    made = WhyPage(
        16,
        "I16",
        "Sykefravær samlet",
        101,
        WHOLE,
        Period.parse("2025"),
        cell_,
        "weighted_mean",
        Decimal(2400),
        Decimal(320),
        Decimal(1),
        "årsverk",
        Decimal("7.500"),
    )
    return replace(made, **more)


def way(**more: Any) -> Way:
    """What stands beside a figure: nothing is done yet."""
    acts = Done((), 0, 0, WHOLE.key, {})
    made = Way(acts, "/all", "/new", "/assess", (15, "Timer"), (17, "Årsverk"))
    return replace(made, **more)


def why_context(page: WhyPage, *, all: bool = False) -> dict[str, Any]:
    """What *why* hands over beside the page."""
    return {"page": page, "way": way(), "all": all, "kept": {}, "units": UNITS}


def environment(locale: str = "nb") -> Environment:
    """Our templates with addresses that need no app."""
    env = Environment(
        loader=PackageLoader("wisweb_bms"),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n", "jinja2.ext.do"],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    ours = texts(locale)
    env.install_gettext_callables(ours.gettext, ours.ngettext, newstyle=True)  # type: ignore
    env.filters.update(filters(locale))
    env.globals.update(locale=locale, name="Målstyring", url=address, csrf=token)
    return env


def address(endpoint: str, **values: Any) -> str:
    query = "&".join(f"{k}={v}" for k, v in values.items() if v is not None)
    return f"/bms/{endpoint}?{query}"


def token() -> Markup:
    return Markup('<input type="hidden" name="csrf_token" value="t">')


def render(template: str, locale: str = "nb", **context: Any) -> str:
    """Our part of the page."""
    found = environment(locale).get_template(f"wisweb_bms/{template}")
    return found.render(visit=None, menu=MENU, messages=(), **context)
