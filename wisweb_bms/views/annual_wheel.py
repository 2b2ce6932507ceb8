"""*Årshjul*: the measuring year as picture, table and calendar feed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from flask import Response, abort, redirect, request, url_for
from icalendar import Calendar, Event
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.clock import now, today
from wisweb_bms.engine.periods import read_year
from wisweb_bms.host import get_host
from wisweb_bms.menu import NAME
from wisweb_bms.models import MunicipalityRow
from wisweb_bms.queries.annual_wheel import (
    ActionDeadline,
    WheelEvent,
    YearSpan,
    action_deadlines,
    wheel_events,
    year_spans,
)
from wisweb_bms.queries.trees import load_local
from wisweb_bms.rights import CONFIGURE, Access, public, requires
from wisweb_bms.services import feeds, tree_watch
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.messages import say
from wisweb_bms.views.parameters import place
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import visit
from wisweb_bms.views.wheel_chart import wheel

AHEAD = dt.timedelta(days=400)
BEHIND = dt.timedelta(days=60)


@bp.get("/arshjul")
@requires("bms.read", unit_arg="enhet")
def annual_wheel() -> Response:
    """The deadlines of a unit and those below it, in a year."""
    here = place()
    year = request.args.get("aar", here.scope.today.year, type=read_year)
    units = frozenset(here.tree.subtree(here.unit_key) or (here.unit_key,))
    first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
    session, municipality_id = here.scope.session, here.scope.municipality_id
    local = here.scope.local
    events = wheel_events(session, municipality_id, units, first, last, local, here.unit_key)
    spans = year_spans(session, municipality_id)
    formats = Formats(here.visit.locale, here.scope.municipality.time_zone)
    _ = texts(here.visit.locale).gettext
    title = _("Årshjul for {unit} i {year}").format(
        unit=here.names.ref(here.unit_key).name, year=year
    )
    return render_page(
        "annual_wheel.html",
        unit=here.names.ref(here.unit_key),
        units=here.units,
        year=year,
        events=events,
        spans=[(span, formats.months(span.month_from, span.month_to)) for span in spans],
        drawing=wheel(events, spans, year, formats, title) if events or spans else None,
        may_configure=here.visit.access.everywhere(CONFIGURE),
        has_feed=bool(feeds.feeds(session, municipality_id, here.visit.user.key)),
        may_report=here.visit.access.holds_some("bms.report"),
    )


@bp.post("/arshjul/kalender")
@requires("bms.report")
def feed_make() -> BaseResponse:
    """Make the visitor's calendar address, or close it."""
    here = visit()
    session = get_host().session()
    _ = texts(here.locale).gettext
    if request.form.get("gjor") == "lukk":
        feeds.revoke(session, here.municipality_id, here.user.key)
        session.commit()
        say("success", _("Kalenderadressen er stengt."))
    else:
        token = feeds.make(session, here.municipality_id, here.user.key)
        session.commit()
        address = url_for("wisweb_bms.feed", token=token, _external=True)
        said = _("Kopier denne adressen til kalenderen din. Den vises bare nå: {address}")
        say("success", said.format(address=address))
    return redirect(url("annual_wheel"), 303)


@bp.get("/kalender/<token>.ics")
@public("a calendar can't log in; the secret address can be revoked by its owner")
def feed(token: str) -> Response:
    """Deadlines of the owner's own units and actions as iCalendar; 404 once nothing more is open to them.

    Their rights are asked each time: of an action of a unit that they may no longer read nothing is told.
    """
    session, host = get_host().session(), get_host()
    found = feeds.find(session, token) or abort(404)
    row = session.get(MunicipalityRow, found.municipality_id)
    if row is None or not row.enabled:
        abort(404)
    user = host.users(row.host_key, {found.user_key}).get(found.user_key)
    if user is None or not user.active:
        abort(404)
    units = host.unit_tree(row.host_key)
    access = Access(host.rights_of_user(row.host_key, found.user_key), units)
    mine = {m.unit_key for m in host.units_of_user(row.host_key, found.user_key)}
    open_units = access.units("bms.report")
    if not open_units:
        abort(404)
    wanted = frozenset((mine & open_units) or open_units)
    day = today(row.time_zone)
    local = load_local(session, row.id, tree_watch.living(units))
    events = wheel_events(session, row.id, wanted, day - BEHIND, day + AHEAD, local)
    names = [u.name for u in units if u.key in wanted]
    name = f"{NAME}, {names[0]}" if len(names) == 1 else NAME
    actions = [
        one
        for one in action_deadlines(session, row.id, found.user_key, day - BEHIND, day + AHEAD)
        if access.may("bms.read", one.unit_key)
    ]
    calendar = _calendar(events, actions, name, row)
    for span in year_spans(session, row.id):
        _add_span(calendar, row, span, day)
    response = Response(calendar.to_ical(), mimetype="text/calendar")
    response.headers["Cache-Control"] = "private, no-store"
    return response


def _calendar(
    events: Sequence[WheelEvent],
    actions: Sequence[ActionDeadline],
    name: str,
    row: MunicipalityRow,
) -> Calendar:
    ours = texts("nb")
    formats = Formats("nb", row.time_zone)
    calendar = Calendar()
    calendar.add("prodid", "-//wisweb_bms//NO")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", name)
    for event in events:
        said = ours.ngettext(
            "Frist: {n} indikator, {period}",
            "Frist: {n} indikatorer, {period}",
            len(event.indicators),
        ).format(n=len(event.indicators), period=formats.period(event.period))
        made = _all_day(f"{row.id}-{event.period.key}-{event.deadline}", event.deadline, said)
        made.add("description", "\n".join(event.indicators))
        calendar.add_component(made)
    for action in actions:
        said = ours.gettext("Frist: {title}").format(title=action.title)
        calendar.add_component(_all_day(f"{row.id}-action-{action.id}", action.deadline, said))
    return calendar


def _add_span(calendar: Calendar, row: MunicipalityRow, span: YearSpan, day: dt.date) -> None:
    """The event in each year that the feed reaches into."""
    for year in range((day - BEHIND).year - 1, (day + AHEAD).year + 1):
        first, last = span.days(year)
        if first <= day + AHEAD and last >= day - BEHIND:
            uid = f"{row.id}-year-{span.id}-{year}"
            calendar.add_component(_all_day(uid, first, span.text, last))


def _all_day(uid: str, day: dt.date, summary: str, last: dt.date | None = None) -> Event:
    made = Event()
    made.add("uid", f"{uid}@wisweb_bms")
    made.add("dtstamp", now())
    made.add("dtstart", day)
    made.add("dtend", (last or day) + dt.timedelta(days=1))
    made.add("summary", summary)
    return made
