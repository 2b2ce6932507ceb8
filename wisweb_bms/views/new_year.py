"""*Nytt år*: one page that shows what is carried, ended and changed, does it, and takes it back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from flask import Response, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.engine.periods import read_year
from wisweb_bms.hooks import WHOLE
from wisweb_bms.models import Indicator, NewYearRun
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import new_year as verbs
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Refused
from wisweb_bms.views import asked, choosing
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.formats import formats
from wisweb_bms.views.messages import say
from wisweb_bms.views.parameters import Place, place
from wisweb_bms.views.setup_sentences import sentence
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import need, visit


@bp.route("/malinger/nytt-ar", methods=["GET", "POST"])
@requires(CONFIGURE)
def new_year() -> BaseResponse:
    """The change to the year of the address, shown or made for what is ticked."""
    here = place()
    need(CONFIGURE, WHOLE)
    year = request.values.get("aar", here.scope.today.year + 1, type=read_year)
    found = verbs.preview(
        here.scope.session,
        here.scope.municipality,
        year,
        frozenset(here.tree.order),
        here.scope.local,
    )
    choice = _choice(here, found)
    if request.method == "POST" and not choosing.is_choosing():
        return _carry(here, found, choice)
    return _page(here, found, choice)


def _choice(here: Place, found: verbs.NewYear) -> choosing.Chosen:
    """What is carried, ticked, and beside it what was not planned last time."""
    _ = texts(here.visit.locale).gettext
    carried, again = _by_indicator(found.steps), _by_indicator(found.again)
    never = [one for one in found.not_planned if one.id not in again]
    options = [
        *(_option(steps, _("Ble målt sist")) for steps in carried.values()),
        *(_option(steps, _("Var ikke planlagt sist, men før det")) for steps in again.values()),
        *(_named(one, _("Har aldri vært planlagt"), "") for one in never),
    ]
    sent = [str(each.id) for each in asked.many(Indicator, "indikator")]
    usual = request.method != "POST" or not request.form.get("valg_vist")
    return choosing.choose("indikator", options, [str(id_) for id_ in carried] if usual else sent)


def _by_indicator(steps: Iterable[verbs.Step]) -> dict[int, list[verbs.Step]]:
    found: dict[int, list[verbs.Step]] = {}
    for step in steps:
        found.setdefault(step.indicator.id, []).append(step)
    return found


def _option(steps: Sequence[verbs.Step], heading: str) -> choosing.Option:
    short = formats(visit().locale).period_short
    periods = ", ".join(short(step.period) for step in steps)
    count = max(len(step.unit_keys) for step in steps)
    units = texts(visit().locale).ngettext("%(num)d område", "%(num)d områder", count)
    note = f"{periods}: {units % {'num': count}}" if count else periods
    return _named(steps[0].indicator, heading, note)


def _named(one: Indicator, heading: str, note: str) -> choosing.Option:
    return choosing.Option(str(one.id), f"{one.code} {one.name}", heading, note=note)


def _page(here: Place, found: verbs.NewYear, choice: choosing.Chosen) -> Response:
    return render_page(
        "new_year.html",
        found=found,
        choice=choice,
        closed=[here.names.ref(k) for k in found.closed],
        runs=verbs.runs(here.scope.session, here.scope.municipality_id),
        wanted={n: request.form.get(n) == "ja" for n in ("targets", "cards")}
        if choosing.is_choosing()
        else {"targets": True, "cards": True},
    )


def _carry(here: Place, found: verbs.NewYear, choice: choosing.Chosen) -> BaseResponse:
    _ = texts(here.visit.locale).gettext
    actor, ids = Actor("user", here.visit.user.key), {int(key) for key in choice.keys}
    every = (*found.steps, *found.again)
    chosen = replace(found, steps=tuple(s for s in every if s.indicator.id in ids))
    never = ids - {s.indicator.id for s in every}
    wanted = {n: request.form.get(n) == "ja" for n in ("targets", "cards")}
    try:
        verbs.carry(here.scope.session, chosen, actor, **wanted)
        here.scope.session.commit()
        say(
            "success",
            _("{year} er satt opp. Det kan angres til noe er rapportert.").format(year=found.year),
        )
    except Refused as refused:
        here.scope.session.rollback()
        if not never:
            say("warning", sentence(refused, _))
    if never:
        say("warning", _("Noen av dem har aldri vært planlagt. Velg hvem som skal måle dem."))
        years = {"fra": found.year, "til": found.year}
        return redirect(url("measurements_new", indikator=sorted(never), **years), 303)
    return redirect(url("new_year", aar=found.year), 303)


@bp.post("/malinger/nytt-ar/<int:run_id>/angre")
@requires(CONFIGURE)
def new_year_undo(run_id: int) -> BaseResponse:
    """Take back a change of year."""
    here = place()
    need(CONFIGURE, WHOLE)
    _ = texts(here.visit.locale).gettext
    run = asked.row(NewYearRun, run_id)
    year = run.year
    try:
        verbs.undo(here.scope.session, run, Actor("user", here.visit.user.key))
        here.scope.session.commit()
        say("success", _("Årsskiftet til {year} er angret.").format(year=year))
    except Refused as refused:
        here.scope.session.rollback()
        say("error", sentence(refused, _))
    return redirect(url("new_year", aar=year), 303)
