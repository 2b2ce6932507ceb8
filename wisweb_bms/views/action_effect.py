"""Before and after: an action's indicator in one chart with its period marked, and what it tells in a sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wisweb_bms.engine.actions import BeforeAfter
from wisweb_bms.models.action import INDICATOR, MEASUREMENT
from wisweb_bms.queries.action import effect, ended
from wisweb_bms.queries.action_rows import ActionLine
from wisweb_bms.queries.indicator import history_page, read_indicator
from wisweb_bms.queries.register import scorecards
from wisweb_bms.queries.view_models import HistoryPage
from wisweb_bms.views.drawing import Drawing
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.history_chart import history_chart
from wisweb_bms.views.parameters import Place
from wisweb_bms.views.texts import texts


@dataclass(frozen=True, slots=True)
class Effect:
    """The history of the action's indicator for its unit, drawn, and what it tells."""

    history: HistoryPage
    wide: Drawing | None
    narrow: Drawing | None
    sentence: str
    indicator_id: int
    name: str


def effect_of(here: Place, line: ActionLine, formats: Formats) -> Effect | None:
    """None for an action that is linked to no living indicator."""
    level = line.level
    if level.kind not in (INDICATOR, MEASUREMENT) or level.indicator_id is None or not level.living:
        return None
    scope = here.scope
    cards = scorecards(scope.session, scope.municipality_id)
    card_id = cards[0].id if cards else 0
    reading = read_indicator(scope, here.names, level.indicator_id, line.unit.key, card_id)
    if reading is None:
        return None
    history = history_page(reading, None)
    marked = None
    if line.start is not None:
        marked = (line.start, ended(line) or max(line.start, scope.today))
    told = effect(history, reading, line)
    _ = texts(here.visit.locale).gettext
    return Effect(
        history,
        history_chart(history, formats, marked=marked),
        history_chart(history, formats, True, marked),
        sentence(told, formats, history.head.cell.decimals, _),
        level.indicator_id,
        level.name,
    )


def sentence(told: BeforeAfter, formats: Formats, decimals: int, _: Callable[[str], str]) -> str:
    """What the values tell, or plainly that they can't tell."""
    before, after = len(told.before), len(told.after)
    if told.verdict == "not_started":
        return _("Tiltaket har ingen startdato, så vi kan ikke skille før fra etter.")
    if told.verdict == "not_ended":
        return _(
            "Tiltaket er ikke avsluttet, så det er for tidlig å sammenligne før og etter. Målinger "
            "før start: {before}."
        ).format(before=before)
    if told.verdict == "too_few":
        return _(
            "Det er for få målinger til å si om tiltaket virket: {before} før start og {after} "
            "etter slutt. Det trengs minst to på hver side."
        ).format(before=before, after=after)
    verdicts = {
        "better": _("Det er bedre."),
        "worse": _("Det er dårligere."),
        "unchanged": _("Det er uendret."),
        "higher": _("Det er høyere."),
        "lower": _("Det er lavere."),
    }
    means = _(
        "Snittet var {old} i de {before} målingene før start og {new} i de {after} målingene etter "
        "slutt."
    ).format(
        old=formats.number(told.mean_before, decimals + 1),
        new=formats.number(told.mean_after, decimals + 1),
        before=before,
        after=after,
    )
    caution = _("Tallene alene viser ikke om det er tiltaket som er årsaken.")
    return f"{means} {verdicts[told.verdict]} {caution}"
