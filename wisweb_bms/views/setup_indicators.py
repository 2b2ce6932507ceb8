"""*Oppsett*, the indicator register: the list with search and filters, and one indicator read or edited."""

from __future__ import annotations

import datetime as dt
from typing import Any

from flask import Response, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.clock import today
from wisweb_bms.engine.characters import folded
from wisweb_bms.engine.periods import read_day
from wisweb_bms.forms import indicator as shape
from wisweb_bms.forms.setup import SetupForm
from wisweb_bms.hooks import WHOLE
from wisweb_bms.host import get_host
from wisweb_bms.models import Indicator, MunicipalityRow
from wisweb_bms.queries.indicator_register import persons, register_page, units_of_measure
from wisweb_bms.queries.structure import structure
from wisweb_bms.queries.trees import tree_of_today
from wisweb_bms.queries.version_effect import Effect, version_effect
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import indicators as verbs
from wisweb_bms.services import placing, questions, scales, tree_watch
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Overtaken, Refused
from wisweb_bms.services.targets import Wish
from wisweb_bms.views import asked
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.indicator_targets import TARGET, Whose, is_target
from wisweb_bms.views.indicator_targets import Desk as Goals
from wisweb_bms.views.lenders import lenders_of
from wisweb_bms.views.messages import say
from wisweb_bms.views.register_filters import (
    register_filters,
    register_sorting,
    register_words,
    units_of,
    wanted_of_register,
)
from wisweb_bms.views.sent import whole, whole_or_none
from wisweb_bms.views.setup_sentences import OLD_FORM, OVERTAKEN, sentence
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import need, visit


@bp.get("/oppsett/indikatorer")
@requires(CONFIGURE)
def setup_indicators() -> Response:
    """The register, with nothing chosen."""
    return _Desk(None).page()


@bp.route("/oppsett/indikatorer/ny", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_indicator_new() -> BaseResponse:
    """A new indicator."""
    return _Desk(None).form()


@bp.route("/oppsett/indikatorer/<int:indicator_id>", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_indicator(indicator_id: int) -> BaseResponse:
    """An indicator, read or edited."""
    return _Desk(indicator_id).form()


@bp.post("/oppsett/indikatorer/<int:indicator_id>/<any(kopier,aktiver,slett,gjenopprett):verb>")
@requires(CONFIGURE)
def setup_indicator_act(indicator_id: int, verb: str) -> BaseResponse:
    """Copy, end, take into use again, trash or restore."""
    return _Desk(indicator_id).act(verb)


class _Desk:
    """One request about the register."""

    def __init__(self, indicator_id: int | None) -> None:
        self.here = visit()
        self.session = get_host().session()
        self.mid = self.here.municipality_id
        self.municipality = self.session.get_one(MunicipalityRow, self.mid)
        self.row: Any = None
        if indicator_id is not None:
            self.row = asked.row(Indicator, indicator_id)
        self.actor = Actor("user", self.here.user.key)
        ours = texts(self.here.locale)
        self._ = ours.gettext
        self.areas = structure(self.session, self.mid).areas
        self.words = register_words(ours)
        self.people = self._people()
        used = units_of_measure(self.session, self.mid)
        self.measures = tuple(dict.fromkeys((*self.municipality.units_of_measure, *used)))
        self.scales = scales.offered(self.session, self.mid, self.here.locale)
        self.new = self._start()
        self.tree = tree_of_today(self.session, self.mid, tree_watch.living(self.here.units))
        self.notice = ""
        self.asks = False
        self.version = self.row.lock_version if self.row else 0
        self.goals = self._goals(self.row.owner_unit_key if self.row else None)
        self.before = self._known() if self.row else self.new
        self.sheet = self._sheet()

    def _sheet(self) -> SetupForm:
        own = shape.fields(
            self._,
            self.words,
            self._units(),
            self._places(),
            self.measures,
            [(str(s.id), s.name) for s in self.scales],
            ended=self.row is not None and self.row.life_cycle == shape.ENDED,
        )
        goals = self.goals.fields() if self.goals else ()
        return SetupForm((*own, *goals), self._, self.new)

    def _start(self) -> dict[str, Any]:
        """What a new indicator starts with here."""
        usual, row = scales.usual(self.scales, self.municipality), self.municipality
        return {
            **shape.NEW,
            "frequency": row.default_frequency,
            "scale_id": usual.id if usual else None,
            "dont_know": row.usual_dont_know,
        }

    def _goals(self, owner_key: str | None) -> Goals | None:
        """The targets in the form, of the unit that the indicator belongs to; None without the right."""
        unit_key, access = owner_key or self.tree.root, self.here.access
        led = self.row is not None and verbs.latest(self.session, self.row).follows_source
        if led or not access.may(TARGET, unit_key):
            return None
        zone = self.municipality.time_zone
        formats, may_adopt = Formats(self.here.locale, zone), access.everywhere(TARGET)
        names = {unit.key: unit.name for unit in self.here.units}
        whose = Whose(unit_key, names.get(unit_key, self.here.municipality.name), may_adopt)
        lent = lenders_of(self.session, self.mid, local := asked.local(owner_key))
        return Goals(self.session, whose, today(zone).year, formats, self._, lent, local)

    def _units(self) -> list[tuple[str, str]]:
        mine = self.here.access.units(CONFIGURE)
        whole = [("", self._("Hele kommunen"))] if self.here.access.everywhere(CONFIGURE) else []
        own = self.row.owner_unit_key if self.row else None
        listed = [(u.key, u.name) for u in self.here.units if u.key in mine or u.key == own]
        if self.row is not None and not own and not whole:
            whole = [("", self._("Hele kommunen"))]
        return whole + listed

    def _places(self) -> list[tuple[str, str]]:
        found = [("", self._("Står ikke på hovedkortet"))]
        for area in self.areas:
            found.append((f"a{area.id}", area.name))
            found += [(f"c{one.id}", f"{area.name}: {one.text}") for one in area.criteria]
        return found

    def _known(self) -> dict[str, Any]:
        version = verbs.latest(self.session, self.row)
        basis = questions.basis(self.session, version)
        card = placing.main_card(self.session, self.mid)
        placed = placing.placement(self.session, card, self.row.id)
        usual = self.new["scale_id"]
        known = shape.known(self.row, version, basis, placed, self._person(), usual)
        return known | (self.goals.known(version) if self.goals else {})

    def _person(self) -> str:
        return self.people.get(self.row.responsible_key or "", "")

    def _people(self) -> dict[str, str]:
        """The names of those who are responsible for an indicator."""
        keys = persons(self.session, self.mid, asked.local())
        known = get_host().users(self.here.municipality.key, keys) if keys else {}
        unknown = self._("ukjent bruker")
        return {key: known[key].name if key in known else unknown for key in keys}

    def _let_in(self) -> None:
        """Whole-municipality indicators are kept by who configures the whole; local ones where they are."""
        need(CONFIGURE, (self.row.owner_unit_key or WHOLE) if self.row else None)

    # -- reading and saving --------------------------------------------------------------------

    def form(self) -> BaseResponse:
        if request.method == "POST":
            self._let_in()
            return self._save()
        editing = self.row is None or "rediger" in request.args
        if editing:
            self._let_in()
        self.sheet.fill(self.before)
        return self.page(editing=editing)

    def _save(self) -> BaseResponse:
        readable = self.sheet.read(request.form, self.before if self.row else None)
        if not is_trusted():
            self.notice = self._(OLD_FORM)
            return self.page(400, editing=True)
        if "bytt" in request.form:
            self.sheet.offer(request.form, {**self.new, **self.before})
            self.notice = self._(
                "Feltene passer nå til måten tallet fylles inn på. Ikke lagret ennå."
            )
            return self.page(editing=True)
        if not readable:
            return self.page(editing=True)
        need(CONFIGURE, self.sheet.values["owner_unit_key"] or WHOLE)
        try:
            saved = self._keep()
            self.session.commit()
        except Overtaken as other:
            if isinstance(other.row, Indicator):
                self.version = other.row.lock_version
            self.sheet.beside(self._known())
            self.notice = self._(OVERTAKEN)
            self.session.rollback()
            return self.page(409, editing=True)
        except Refused as refused:
            self.session.rollback()
            self.asks = refused.reason in (
                "ask_version",
                "kind_locked",
                "version_date",
                "questions_locked",
                "steps_outside",
            )
            self.sheet.refuse(refused.facts.get("field", ""), sentence(refused, self._))
            return self.page(editing=True)
        say("success", self._("Lagret."))
        return redirect(url("setup_indicator", indicator_id=saved.id), 303)

    def _keep(self) -> Indicator:
        values = self.sheet.values
        typed = verbs.Typed(
            shape.own_part(values, self._responsible()),
            shape.rules_part(values, self.before),
            shape.basis_part(values),
        )
        sent = request.form.get("lock_version", "")
        saved = verbs.save(
            self.session,
            self.municipality,
            self.row,
            typed,
            self.actor,
            seen=whole_or_none(sent) if self.row else None,
            new_from=self._new_from(),
            local=asked.local(self.sheet.values["owner_unit_key"]),
            correction=request.form.get("endring") == "retting",
        )
        if self.here.access.everywhere(CONFIGURE):
            placing.place_on_main(
                self.session,
                saved,
                self._place(),
                self.actor,
                root_key=self.here.access.root or WHOLE,
                year=today(self.municipality.time_zone).year,
                card_name=self._("Hovedkort"),
            )
        goals = self._goals(saved.owner_unit_key)
        if goals is not None:
            version = verbs.latest(self.session, saved)
            wish = Wish(self.actor, today(self.municipality.time_zone))
            goals.keep(self.sheet, self.before, request.form, version, wish)
        return saved

    def _new_from(self) -> dt.date | None:
        if request.form.get("endring") != "versjon":
            return None
        try:
            return read_day(request.form.get("new_from", ""))
        except ValueError as fault:
            day = verbs.latest(self.session, self.row).valid_from.isoformat()
            raise Refused("version_date", field="new_from", day=day) from fault

    def _responsible(self) -> str | None:
        if self.sheet.values["responsible_role"] == "leader":
            return None
        name = self.sheet.values["person"]
        if self.row is not None and self.row.responsible_key and name == self._person():
            return self.row.responsible_key
        found = get_host().find_users(self.here.municipality.key, name) if name else ()
        exact = [u for u in found if folded(u.name) == folded(name)]
        chosen = exact or list(found)
        if len(chosen) != 1:
            raise Refused("person", field="person")
        return chosen[0].key

    def _place(self) -> dict[str, Any] | None:
        area_of = {one.id: area.id for area in self.areas for one in area.criteria}
        return shape.placed_part(self.sheet.values, area_of)

    def act(self, verb: str) -> BaseResponse:
        self._let_in()
        target = self.row.id
        try:
            if verb == "kopier":
                target = self._copy()
            elif verb == "slett":
                verbs.trash(self.session, self.row, self.actor)
            elif verb == "gjenopprett":
                verbs.restore(self.session, self.row, self.actor)
            else:
                verbs.set_life_cycle(self.session, self.row, "active", self.actor)
            self.session.commit()
        except Refused as refused:
            self.session.rollback()
            say("error", sentence(refused, self._))
            return redirect(url("setup_indicator", indicator_id=target), 303)
        done = {
            "kopier": self._("Kopiert. Kopien er planlagt og har ingen målinger."),
            "slett": self._("Slettet. Det ligger under Slettet og kan gjenopprettes."),
            "gjenopprett": self._("Gjenopprettet."),
            "aktiver": self._("I drift igjen."),
        }
        say("success", done[verb])
        return redirect(url("setup_indicator", indicator_id=target), 303)

    def _copy(self) -> int:
        name = self._("{name} (kopi)").format(name=self.row.name[:190])
        code = verbs.code_of_copy(self.session, self.row)
        return verbs.copy(self.session, self.row, code, name, self.actor).id

    # -- showing -------------------------------------------------------------------------------

    def page(self, status: int = 200, *, editing: bool = False) -> Response:
        wanted = wanted_of_register()
        sorting = register_sorting(self.words, self.people, wanted)
        register = register_page(
            self.session,
            self.mid,
            wanted,
            request.args.get("side", 1, type=whole),
            units=units_of(self.tree),
            local=asked.local(),
            arrange=sorting.ordered,
        )
        heading = self._("Ny indikator") if editing else self._("Indikatorregister")
        return render_page(
            "setup_indicators.html",
            status=status,
            register=register,
            sorting=sorting,
            wanted=wanted,
            kept=wanted | sorting.kept,
            filters=register_filters(
                self._, self.words, self.areas, self.tree, self.people, wanted
            ),
            people=self.people,
            words=self.words,
            row=self.row,
            heading=heading if self.row is None else self.row.name,
            editing=editing,
            may_change=self._may_change(),
            fields=self.sheet.fields if editing else (),
            pairs=self._facts() if self.row else (),
            fault=self.sheet.fault,
            notice=self.notice,
            version=self.version,
            asks=self.asks,
            follows=self._follows(),
            target_versions=self._target_versions() if editing else {},
            change=request.form.get("endring", ""),
            new_from=request.form.get("new_from", ""),
        )

    def _facts(self) -> list[tuple[str, str]]:
        """What is filled in, with the targets in words; those of the act of saving say nothing."""
        told = self.sheet.facts([f.name for f in self.sheet.fields if is_target(f.name)])
        version = verbs.latest(self.session, self.row)
        return [*told, *(self.goals.facts(version) if self.goals else ())]

    def _target_versions(self) -> dict[str, int]:
        if self.row is None or self.goals is None:
            return {}
        return self.goals.seen(verbs.latest(self.session, self.row))

    def _follows(self) -> Effect | None:
        version = verbs.latest(self.session, self.row) if self.asks else None
        return version and version_effect(self.session, version)

    def _may_change(self) -> bool:
        access = self.here.access
        if self.row is None:
            return access.may(CONFIGURE)
        return access.may(CONFIGURE, self.row.owner_unit_key or WHOLE)
