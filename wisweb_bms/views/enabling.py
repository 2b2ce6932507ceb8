"""Switching on and off for a municipality, with what is still missing and where it is mended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from flask import Response, redirect, request
from sqlalchemy import select
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.app import is_migrated, is_on, switch
from wisweb_bms.engine.tree import TreeRefused, checked_tree
from wisweb_bms.hooks import Municipality
from wisweb_bms.host import get_host
from wisweb_bms.host_check import unheld_rights
from wisweb_bms.models import Indicator, MunicipalityRow
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import tree_watch
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.door import may_switch
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.texts import texts
from wisweb_bms.views.tree_warning import some_of
from wisweb_bms.views.visit import visit

SWITCHES: Final = {"paa": True, "av": False}


@dataclass(frozen=True, slots=True)
class Missing:
    """Something still to do: what it is, and where it is mended."""

    what: str
    where: str


@dataclass(frozen=True, slots=True)
class Switchable:
    """A municipality with its switch and what it lacks."""

    municipality: Municipality
    on: bool
    missing: tuple[Missing, ...]


@bp.get("/aktivering")
@requires("bms.enable", concerns="kommune", unmigrated=True)
def enabling() -> Response:
    """The switches the visitor holds, and what each municipality still lacks."""
    host, here = get_host(), visit()
    own = host.current_municipality()
    listed = [m for m in host.municipalities() if may_switch(host, m, here.user, own)]
    migrated = is_migrated(host.session())
    return render_page(
        "enabling.html",
        migrated=migrated,
        switches=[_switchable(m, migrated) for m in listed],
    )


def _switchable(municipality: Municipality, migrated: bool) -> Switchable:
    on = is_on(municipality.key)
    missing = tuple(_missing(municipality)) if on and migrated else ()
    return Switchable(municipality, on, missing)


def _missing(municipality: Municipality) -> Iterator[Missing]:
    host = get_host()
    ours = texts(visit().locale)
    _ = ours.gettext
    try:
        tree = checked_tree(tree_watch.living(host.unit_tree(municipality.key)))
        if not tree.nodes:
            yield Missing(
                _("Kommunen har ingen områder."),
                _("Legg inn organisasjonen hos verten. Uten den finnes bare ett samlet kort."),
            )
    except TreeRefused as fault:
        yield Missing(
            _("Organisasjonen henger ikke sammen: {keys}.").format(keys=some_of(fault.keys, ours)),
            _("Rett overordnet enhet for disse hos verten."),
        )
    if CONFIGURE in unheld_rights(host, municipality.key):
        yield Missing(
            _("Ingen har rett til å sette opp målstyringen."),
            _("Gi minst én bruker retten «Sette opp» for hele kommunen, i vertens rettigheter."),
        )
    session = host.session()
    row = session.scalars(
        select(MunicipalityRow).where(MunicipalityRow.host_key == municipality.key)
    ).one()
    if row.waiting_tree is not None:
        yield Missing(
            _("Organisasjonen har mistet mange områder og venter på å bli bekreftet."),
            _("Se over organisasjonen hos verten."),
        )
    if (
        session.scalar(select(Indicator.id).where(Indicator.municipality_id == row.id).limit(1))
        is None
    ):
        yield Missing(
            _("Det er ingen indikatorer ennå."),
            _("Den som setter opp målstyringen i kommunen, legger dem inn under Oppsett."),
        )


@bp.post("/aktivering")
@requires("bms.enable", concerns="kommune")
def switch_on_or_off() -> BaseResponse:
    """Switch as asked; back to the list, which says what is missing."""
    here = visit()
    _ = texts(here.locale).gettext
    asked = request.form.get("slaa", "")
    if asked not in SWITCHES:
        said = _("Det ble ikke sagt om målstyring skal slås på eller av, så ingenting er endret.")
        say("error", said)
        return redirect(url("enabling"), 303)
    on = SWITCHES[asked]
    switch(here.municipality.key, here.user.key, on=on, commit=True)
    text = _("Målstyring er slått av for {name}. Alt er tatt vare på.")
    if on:
        text = _("Målstyring er slått på for {name}.")
    say("success", text.format(name=here.municipality.name))
    return redirect(url("enabling"), 303)
