"""One action: read first, then *Rediger*; its notes, steps, links and history, and what it led to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, Final

from flask import Response, abort, redirect, request
from sqlalchemy import select
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.engine.actions import OPEN, ActionStatus
from wisweb_bms.forms import action as shape
from wisweb_bms.forms.action import ActionForm
from wisweb_bms.forms.setup import Field
from wisweb_bms.models import (
    Action,
    ActionLink,
    ActionStep,
    Indicator,
    Measurement,
    MeasurementPoint,
    Scorecard,
)
from wisweb_bms.models import action as nodes
from wisweb_bms.queries.action import action_page
from wisweb_bms.queries.action_levels import LevelRef, Levels, load_levels
from wisweb_bms.rights import READ, requires
from wisweb_bms.services import actions as verbs
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Overtaken, Refused, refuse
from wisweb_bms.views import asked
from wisweb_bms.views.action_effect import effect_of
from wisweb_bms.views.action_facts import facts
from wisweb_bms.views.action_words import FIELDS, People, Words, sentence
from wisweb_bms.views.actions import ACT, unit_keys
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.messages import say
from wisweb_bms.views.parameters import place
from wisweb_bms.views.sent import day_or_none, whole_or_none
from wisweb_bms.views.setup_sentences import OLD_FORM, OVERTAKEN
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import need
from wisweb_bms.views.way_back import TASKS, back_or, origin

NEW: Final = {"status": ActionStatus.PLANNED.value, "progress": 0}

GIVEN: Final = ("enhet", "kort", "niva", "punkt")
"""What the address of a new action may say of it; the form is sent to the same address."""


@bp.route("/tiltak/nytt", methods=["GET", "POST"])
@requires(ACT, keeps_form=True)
def action_new() -> BaseResponse:
    """A new action, where it can be with its unit, level and red result given."""
    return Desk(None).form()


@bp.route("/tiltak/<int:action_id>", methods=["GET", "POST"])
@requires("bms.read", keeps_form=True)
def action(action_id: int) -> BaseResponse:
    """An action, read or edited."""
    return Desk(action_id).form()


@bp.post(
    "/tiltak/<int:action_id>"
    "/<any(notat,steg,huk,fjernsteg,lenke,fjernlenke,videre,slett,gjenopprett):verb>"
)
@requires(ACT, keeps_form=True)
def action_act(action_id: int, verb: str) -> BaseResponse:
    """A note, a step, a link; carried over, trashed or restored."""
    return Desk(action_id).act(verb)


class Desk:
    """One request about an action."""

    def __init__(self, action_id: int | None) -> None:
        self.here = place()
        self.scope = self.here.scope
        self.session, self.mid = self.scope.session, self.scope.municipality_id
        self.day = self.scope.today
        self.access = self.here.visit.access
        self.actor = Actor("user", self.here.visit.user.key)
        self._ = texts(self.here.visit.locale).gettext
        self.formats = Formats(self.here.visit.locale, self.scope.municipality.time_zone)
        self.words = Words(self.here.visit, self.formats)
        self.people = People(self.here.visit)
        self.row: Action | None = None
        if action_id is not None:
            self.row = asked.row(Action, action_id, READ)
        self.card = asked.one(Scorecard, "kort")
        self.given = self._measurement_given()
        self.levels = self._levels()
        self.level = self._level_now()
        self.helpers = verbs.helpers_of(self.session, self.row) if self.row else ()
        self.people.know([self.row.responsible_key if self.row else None, *self.helpers])
        self.sheet = ActionForm(self._fields(), self._, NEW)
        self.version = self.row.lock_version if self.row else 0
        self.notice = ""
        self.typed: dict[str, str] = {}
        self.faults: dict[str, str] = {}

    # -- what the form is made of ----------------------------------------------------------------

    def _levels(self) -> Levels:
        levels = load_levels(self.session, self.mid, self.scope.local)
        row, given = self.row, self.given
        ids = {row.node_id or 0} if row and row.node_kind == nodes.MEASUREMENT else set()
        levels.add_measurements(self.session, self.mid, ids | ({given} if given else set()))
        return levels

    def _measurement_given(self) -> int | None:
        """The unit's own measurement at the point that the address names: the red result."""
        point = asked.one(MeasurementPoint, "punkt")
        if self.row is not None or point is None:
            return None
        return self.session.scalar(
            select(Measurement.id).where(
                Measurement.municipality_id == self.mid,
                Measurement.point_id == point.id,
                Measurement.unit_key == self.here.unit_key,
            )
        )

    def _level_now(self) -> LevelRef:
        if self.row is not None:
            return self.levels.of(self.row.node_kind, self.row.node_id)
        if self.given is not None:
            return self.levels.of(nodes.MEASUREMENT, self.given)
        return asked.level(self.levels, "niva")

    def _fields(self) -> tuple[Field, ...]:
        is_result = asked.id_of("punkt") is not None or self.level.kind == nodes.MEASUREMENT
        hint = self._("Hvorfor ble resultatet som det ble?") if is_result else ""
        levels = self.words.choices(self.levels, self.level)
        return shape.fields(self._, self._units(), levels, hint)

    def _units(self) -> list[tuple[str, str]]:
        mine = self.access.units(ACT)
        own = self.row.unit_key if self.row else None
        gap = "\N{NO-BREAK SPACE}" * 3
        tree = self.here.tree
        found = [
            (u.key, gap * u.depth + u.name)
            for u in self.here.names.in_order(tree)
            if u.key in mine or u.key == own
        ]
        if own is not None and own not in dict(found):
            found.append((own, self.here.names.ref(own).name))
        return found

    def _known(self) -> dict[str, Any]:
        row = self.row
        if row is None:
            return {**NEW, "unit_key": self.here.unit_key, "level": self.level.value}
        known = {name: getattr(row, name) for name in shape.COLUMNS}
        return known | {
            "person": self.people.name(row.responsible_key),
            "helpers": ", ".join(self.people.name(key) for key in self.helpers),
            "level": self.levels.of(row.node_kind, row.node_id).value,
        }

    # -- reading and saving ----------------------------------------------------------------------

    def form(self) -> BaseResponse:
        if request.method == "POST":
            self._let_in()
            return self._save()
        editing = self.row is None or "rediger" in request.args
        if editing:
            self._let_in()
        self.sheet.fill(self._known())
        return self.page(editing=editing)

    def _let_in(self) -> None:
        need(ACT, self.row.unit_key if self.row else None)

    def _save(self) -> BaseResponse:
        readable_form = self.sheet.read(request.form)
        if not is_trusted():
            self.notice = self._(OLD_FORM)
            return self.page(400, editing=True)
        if not readable_form:
            return self.page(editing=True)
        need(ACT, self.sheet.values["unit_key"])
        try:
            saved = self._keep()
            self.session.commit()
        except Overtaken as other:
            self.version = other.row.lock_version
            self.helpers = verbs.helpers_of(self.session, other.row)
            self.sheet.beside(self._known())
            self.notice = self._(OVERTAKEN)
            self.session.rollback()
            return self.page(409, editing=True)
        except Refused as refused:
            self.session.rollback()
            for one in (refused, *refused.others):
                self.sheet.refuse(one.facts.get("field", ""), sentence(one, self._))
            return self.page(editing=True)
        say("success", self._("Lagret."))
        return redirect(back_or(url("action", action_id=saved.id)), 303)

    def _keep(self) -> Action:
        read = self.sheet.values
        values = shape.values_of(read) | self._level_typed(read["level"], read["unit_key"])
        faults: list[Refused] = []
        person, helpers = self._people_typed(read, faults)
        try:
            saved = self._kept(values | {"responsible_key": person}, helpers)
        except Refused as refused:
            faults[:0] = (refused, *refused.others)
        refuse(faults)
        return saved

    def _people_typed(
        self, read: dict[str, Any], faults: list[Refused]
    ) -> tuple[str | None, list[str]]:
        """The keys of the one responsible and of the helpers; who is not found is one fault more."""
        before = [self.row.responsible_key] if self.row and self.row.responsible_key else []

        def found(name: str, field: str, before: Iterable[str]) -> str | None:
            try:
                return self.people.find(name, field, before)
            except Refused as refused:
                faults.append(refused)
                return None

        typed = shape.names_typed(read["helpers"])
        helpers = [found(name, "helpers", self.helpers) for name in typed]
        return found(read["person"], "person", before), [key for key in helpers if key]

    def _kept(self, values: dict[str, Any], helpers: list[str]) -> Action:
        units = unit_keys(self.here)
        if self.row is None:
            return verbs.make(self.session, self.mid, values, self.actor, self.day, units, helpers)
        sent = request.form.get("lock_version", "")
        seen = int(sent) if sent.isdecimal() and len(sent) < 10 else None
        verbs.change(self.session, self.row, values, self.actor, self.day, units, seen, helpers)
        return self.row

    def _level_typed(self, text: str, unit_key: str) -> dict[str, Any]:
        """The level of the form, with the card it was made from."""
        row = self.row
        if row is not None and text == self.level.value and unit_key == row.unit_key:
            return {}
        level = self.level if text == self.level.value else self.levels.parse(text)
        if level is None:
            raise Refused("level_unknown", field="level")
        if level.indicator_id is not None and level.living and level.name:
            owner = asked.row(Indicator, level.indicator_id).owner_unit_key
            if not self.scope.local.is_seen_at(owner, unit_key):
                raise Refused("level_elsewhere", field="level")
        if row is not None and text == self.level.value:
            return {}
        card_id = self.card.id if self.card else None
        if level.kind == nodes.CARD:
            card_id = level.node_id
        return {
            "node_kind": level.kind,
            "node_id": level.node_id,
            "scorecard_id": card_id if level.kind else None,
        }

    # -- what is done by one button --------------------------------------------------------------

    def act(self, verb: str) -> BaseResponse:
        assert self.row is not None
        self._let_in()
        self.typed = dict(request.form.items())
        if not is_trusted():
            self.notice = self._(OLD_FORM)
            self.sheet.fill(self._known())
            return self.page(400)
        try:
            done, target = self._do(verb, self.row)
            self.session.commit()
        except Refused as refused:
            self.session.rollback()
            field = refused.facts.get("field", "")
            self.faults = {f"{verb}-{field}": sentence(refused, self._)}
            if not field or verb == "videre":
                say("error", sentence(refused, self._))
                return redirect(url("action", action_id=self.row.id), 303)
            self.sheet.fill(self._known())
            return self.page()
        say("success", done)
        return redirect(url("action", action_id=target), 303)

    def _do(self, verb: str, row: Action) -> tuple[str, int]:
        _ = self._
        if verb == "notat":
            self._note(row)
            return _("Notatet er lagret."), row.id
        if verb == "steg":
            text, day = self.typed.get("text", "").strip()[:300], self._step_day()
            verbs.add_step(self.session, row, text, day, self.actor)
            return _("Delmålet er lagt til."), row.id
        if verb == "lenke":
            title = self.typed.get("title", "").strip()[:200]
            address = self.typed.get("url", "").strip()[:1000]
            verbs.add_link(self.session, row, title, address, self.actor)
            return _("Dokumentet er lagt til."), row.id
        if verb == "videre":
            year = self.day.year + 1
            units = unit_keys(self.here)
            new = verbs.carry_over(self.session, row, year, self.actor, self.day, units)
            return _("Videreført til {year}. Se over frist og kostnad.").format(year=year), new.id
        if verb == "slett":
            verbs.trash(self.session, row, self.actor)
            return _("Slettet. Det ligger under Slettet og kan gjenopprettes."), row.id
        if verb == "gjenopprett":
            verbs.restore(self.session, row, self.actor)
            return _("Gjenopprettet."), row.id
        return self._do_part(verb, row)

    def _do_part(self, verb: str, row: Action) -> tuple[str, int]:
        model = ActionLink if verb == "fjernlenke" else ActionStep
        part = asked.one(model, "del")
        if part is None or part.action_id != row.id:
            abort(404)
        if verb == "huk":
            verbs.tick_step(self.session, part, self.typed.get("ferdig") == "ja", self.actor)
            return self._("Lagret."), row.id
        verbs.remove(self.session, part, self.actor)
        return self._("Tatt bort."), row.id

    def _note(self, row: Action) -> None:
        text = self.typed.get("text", "").strip()
        status = self.typed.get("status", "") or None
        percent = self.typed.get("progress", "").strip().removesuffix("%").strip()
        progress = whole_or_none(percent)
        if percent and (progress is None or progress > 100):
            raise Refused("progress", field="progress")
        units = unit_keys(self.here)
        verbs.note(self.session, row, text, self.actor, self.day, units, status, progress)

    def _step_day(self) -> dt.date | None:
        return day_or_none(self.typed.get("day", "").strip())

    # -- showing ---------------------------------------------------------------------------------

    def page(self, status: int = 200, *, editing: bool = False) -> Response:
        if self.row is None or editing:
            return self._form_page(status)
        page = action_page(self.scope, self.here.names, self.row)
        self.people.know(page.people)
        line, next_year = page.line, self.day.year + 1
        begins = self.row.start or self.day
        return render_page(
            "action.html",
            status=status,
            page=page,
            row=self.row,
            line=line,
            words=self.words,
            people=self.people,
            pairs=facts(page, self.people, self.formats, self._),
            labels={name: self._(label) for name, label in FIELDS.items()},
            names=self.here.names,
            effect=effect_of(self.here, line, self.formats),
            may_change=self.access.may(ACT, self.row.unit_key),
            may_carry=line.open and line.status in OPEN and begins.year < next_year,
            next_year=next_year,
            typed=self.typed,
            faults=self.faults,
            notice=self.notice,
            today=self.day,
        )

    def _form_page(self, status: int) -> Response:
        row = self.row
        back = url("action", action_id=row.id) if row else url("actions", enhet=self.here.unit_key)
        given = {n: text for n in GIVEN if (text := next(asked.texts_of(n), ""))}
        save = url("action", action_id=row.id) if row else url("action_new", **given)
        return render_page(
            "action_form.html",
            status=status,
            heading=row.title if row else self._("Nytt tiltak"),
            fields=self.sheet.fields,
            fault=self.sheet.fault,
            notice=self.notice,
            version=self.version,
            card=self.card.id if self.card else "",
            fra=origin(TASKS),
            save=save,
            back=back,
            row=row,
        )
