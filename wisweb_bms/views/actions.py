"""*Tiltak*: the list with its filters, many changed at once, and the same list as a timeline and a file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Final

from flask import Response, abort, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.engine.actions import ActionStatus
from wisweb_bms.engine.characters import in_order
from wisweb_bms.engine.periods import read_year
from wisweb_bms.forms.action import ActionForm, many_fields
from wisweb_bms.hooks import WHOLE
from wisweb_bms.host import get_host
from wisweb_bms.models import Action, FocusArea
from wisweb_bms.queries import actions as queries
from wisweb_bms.queries.action_levels import Levels, load_levels
from wisweb_bms.queries.action_rows import ActionLine, Readable
from wisweb_bms.queries.actions import ActionList, Wanted, action_list
from wisweb_bms.queries.view_models import Choice
from wisweb_bms.rights import READ, requires
from wisweb_bms.services import actions as verbs
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Refused
from wisweb_bms.views import asked
from wisweb_bms.views.action_document import ActionColumns, action_list_document
from wisweb_bms.views.action_words import People, Words, sentence
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.files import SPREADSHEETS, send, wanted
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.messages import say
from wisweb_bms.views.parameters import Place, place
from wisweb_bms.views.sent import day_or_none, whole
from wisweb_bms.views.setup_sentences import OLD_FORM
from wisweb_bms.views.sorting import Key, Sorting
from wisweb_bms.views.texts import texts
from wisweb_bms.views.timeline import timeline

ACT: Final = "bms.action"
FILTERS: Final = (
    "vis",
    "enhet",
    "status",
    "ansvarlig",
    "omrade",
    "niva",
    "kobling",
    "frist",
    "sak",
    "aar",
    "dato",
    "sorter",
)
"""What an address of a list may ask for."""
MOST_AT_ONCE: Final = 200


@bp.get("/tiltak")
@requires("bms.read", unit_arg="enhet")
def actions() -> Response:
    """The list."""
    return ActionDesk().page()


@bp.get("/tiltak/tidslinje")
@requires("bms.read", unit_arg="enhet")
def actions_timeline() -> Response:
    """The same list by time."""
    return ActionDesk().page("actions_timeline.html")


@bp.route("/tiltak/fil/<ending>", methods=["GET", "POST"])
@requires("bms.read", unit_arg="enhet")
def actions_file(ending: str) -> BaseResponse:
    """All that fit as a file."""
    return ActionDesk().file(wanted(ending))


@bp.post("/tiltak/samlet")
@requires(ACT, keeps_form=True)
def actions_many() -> BaseResponse:
    """Change many at once."""
    return ActionDesk().change_many()


def readable(here: Place) -> Readable:
    """The units whose actions the visitor may see."""
    access = here.visit.access
    return Readable(access.units("bms.read"), access.everywhere("bms.read"))


def unit_keys(here: Place) -> frozenset[str]:
    """The units of today, that an action may belong to."""
    keys = frozenset(u.key for u in here.visit.units if u.active)
    return keys if here.visit.access.root else keys | {WHOLE}


def as_of_day(here: Place) -> dt.date:
    """The day of the address, at most today; 404 where it is none."""
    text = request.args.get("dato")
    day = (day_or_none(text) or abort(404)) if text else here.scope.today
    return min(day, here.scope.today)


class ActionDesk:
    """One request about the list."""

    def __init__(self) -> None:
        self.here = place()
        self.scope = self.here.scope
        self._ = texts(self.here.visit.locale).gettext
        self.formats = Formats(self.here.visit.locale, self.scope.municipality.time_zone)
        self.words = Words(self.here.visit, self.formats)
        self.people = People(self.here.visit)
        self.may_see = readable(self.here)
        self.wished = {n: request.args[n][:100] for n in FILTERS if request.args.get(n)}
        self.wished.setdefault("vis", "enhet")
        self.wished["enhet"] = self.here.unit_key
        self.sorting = self._sorting()
        self.notice = ""
        self.chosen: set[int] = set()
        self.form = ActionForm(many_fields(self._), self._)

    # -- reading the address ---------------------------------------------------------------------

    def wanted(self, levels: Levels) -> Wanted:
        wished, tree = self.wished, self.here.tree
        area = asked.one(FocusArea, "omrade")
        own = wished["vis"] == "mine"
        all_units = wished["vis"] == "alle" or own or self.here.unit_key == tree.root
        units = None if all_units else frozenset(tree.subtree(self.here.unit_key))
        level = asked.level(levels, "kobling") if "kobling" in wished else None
        return Wanted(
            day=as_of_day(self.here),
            user_key=self.here.visit.user.key if own else "",
            units=units if units != frozenset() else frozenset({self.here.unit_key}),
            status=wished.get("status", ""),
            responsible=wished.get("ansvarlig", ""),
            focus_area_id=area.id if area else None,
            kind=wished.get("niva", ""),
            level=level,
            late=wished.get("frist", ""),
            case=wished.get("sak", ""),
            year=request.args.get("aar", type=read_year),
        )

    def found(self, number: int | None) -> ActionList:
        levels = load_levels(self.scope.session, self.scope.municipality_id, self.scope.local)
        wanted = self.wanted(levels)
        arrange = self._arranged if self.sorting.kept else None
        return action_list(
            self.scope, self.here.names, self.may_see, wanted, levels, number, arrange
        )

    def _arranged(self, lines: Sequence[ActionLine]) -> list[ActionLine]:
        self.people.know(one.responsible_key for one in lines)
        return self.sorting.ordered(lines)

    def _sorting(self) -> Sorting:
        statuses = list(ActionStatus)
        columns: dict[str, Key] = {
            "frist": lambda line: line.deadline,
            "tiltak": lambda line: line.title,
            "enhet": lambda line: line.unit.name,
            "ansvarlig": lambda line: self.people.name(line.responsible_key),
            "status": lambda line: statuses.index(line.status),
            "kostnad": lambda line: line.cost,
        }
        return Sorting(columns, "frist", lambda order: self.address(sorter=order))

    # -- showing ---------------------------------------------------------------------------------

    def page(self, template: str = "actions.html", *, changing: bool = False) -> Response:
        found = self.found(request.args.get("side", 1, type=whole))
        every = queries.responsible_keys(self.scope, self.may_see)
        self.people.know({*every, *(one.responsible_key for one in found.lines)})
        changing = changing or request.args.get("endre") == "ja"
        drawn: dict[str, Any] = {}
        if template != "actions.html":
            drawn = {
                "wide": timeline(found.lines, found.day, self.formats, self.words.status),
                "narrow": timeline(found.lines, found.day, self.formats, self.words.status, True),
            }
        return render_page(
            template,
            found=found,
            sorting=self.sorting,
            heading=self.heading(),
            asked=self.wished,
            filters=self._filters(found.levels, every),
            units=self.here.units,
            unit=self.here.names.ref(self.here.unit_key),
            words=self.words,
            people=self.people,
            address=self.address,
            today=self.scope.today,
            level=found.levels.parse(self.wished.get("kobling", "")),
            may_make=bool(self.here.visit.access.units(ACT)),
            may_change=self.here.visit.access.units(ACT),
            changing=changing and self.here.visit.access.may(ACT),
            chosen=self.chosen,
            many=self.form.fields,
            fault=self.form.fault,
            notice=self.notice,
            trashed=queries.trashed(self.scope, self.may_see),
            **drawn,
        )

    def address(self, endpoint: str = "actions", **changes: Any) -> str:
        """The address of this list with something changed; an empty value is left out."""
        kept = {**self.wished, **changes}
        if kept.get("vis") == "enhet":
            kept.pop("vis")
        return url(endpoint, **{n: v for n, v in kept.items() if v not in ("", None)})

    def _filters(
        self, levels: Levels, every: tuple[str, ...]
    ) -> list[tuple[str, str, tuple[Choice, ...]]]:
        _ = self._
        everyone = sorted(
            ((key, self.people.name(key)) for key in every), key=lambda p: in_order(p[1])
        )
        kinds = [*self.words.kind.items(), ("free", _("Uten kobling"))]
        of: tuple[tuple[str, str, list[tuple[str, str]]], ...] = (
            ("status", _("Status"), [("open", _("Ikke avsluttet")), *self.words.status.items()]),
            ("ansvarlig", _("Ansvarlig"), everyone),
            ("omrade", _("Fokusområde"), [(str(a.node_id), a.name) for a in levels.areas()]),
            ("niva", _("Nivå"), kinds),
            ("frist", _("Frist"), [("overdue", _("Over fristen")), ("delayed", _("Forsinket"))]),
        )
        return [
            (
                name,
                label,
                tuple(
                    Choice(value, text, self.wished.get(name, "") == value)
                    for value, text in [("", _("Alle")), *choices]
                ),
            )
            for name, label, choices in of
        ]

    def file(self, ending: str) -> BaseResponse:
        found = self.found(None)
        self.people.know(one.responsible_key for one in found.lines)
        columns = ActionColumns(self.formats, self.words, self.people)
        publisher, wide = self.here.visit.municipality.name, ending in SPREADSHEETS
        document = action_list_document(found, columns, self.heading(), publisher, wide=wide)
        return send(document, ending)

    def heading(self) -> str:
        """What the list is called on its page and in its file."""
        if self.wished["vis"] == "mine":
            return self._("Mine tiltak")
        if self.wished["vis"] == "alle":
            return self._("Alle tiltak")
        unit = self.here.names.ref(self.here.unit_key)
        return self._("Tiltak, %(unit)s") % {"unit": unit.name}

    # -- many at once ----------------------------------------------------------------------------

    def change_many(self) -> BaseResponse:
        self.chosen = set(asked.ids_of("valgt"))
        readable_form = self.form.read(request.form)
        if not is_trusted():
            self.notice = self._(OLD_FORM)
            return self._again(400)
        if not readable_form:
            return self._again()
        session = get_host().session()
        try:
            values = self._values()
            rows = self._rows()
            if not rows or not values:
                raise Refused("nothing_chosen")
            actor = Actor("user", self.here.visit.user.key)
            day = self.scope.today
            verbs.change_many(session, rows, values, actor, day, unit_keys(self.here))
            session.commit()
        except Refused as refused:
            session.rollback()
            self.form.refuse(refused.facts.get("field", ""), sentence(refused, self._))
            return self._again()
        say("success", self._("Endret {n} tiltak.").format(n=len(rows)))
        return redirect(self.address(), 303)

    def _again(self, status: int = 200) -> Response:
        answer = self.page(changing=True)
        answer.status_code = status
        return answer

    def _values(self) -> dict[str, Any]:
        read = self.form.values
        found: dict[str, Any] = {}
        if read["status"]:
            found["status"] = read["status"]
        if read["person"]:
            found["responsible_key"] = self.people.find(read["person"], "person")
        if read["deadline"]:
            found["deadline"] = read["deadline"]
        return found

    def _rows(self) -> list[Action]:
        """The chosen ones, each of which the visitor may change."""
        found = asked.many(Action, "valgt", READ)
        if len(found) > MOST_AT_ONCE:
            raise Refused("too_many", n=len(found), most=MOST_AT_ONCE)
        for row in found:
            if not self.here.visit.access.may(ACT, row.unit_key):
                raise Refused("not_yours", title=row.title)
        return [row for row in found if row.deleted_at is None]
