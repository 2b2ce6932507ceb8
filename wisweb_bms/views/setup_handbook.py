"""*Balansehåndbok*: every indicator on a page of its own, to be printed."""

from __future__ import annotations

from flask import Response, request

from wisweb_bms.engine.status import Direction
from wisweb_bms.forms.limits import Called, limits_in_words
from wisweb_bms.host import get_host
from wisweb_bms.queries.handbook import Leaf, handbook
from wisweb_bms.queries.indicator_register import register_page
from wisweb_bms.queries.structure import structure
from wisweb_bms.rights import CONFIGURE, READ, requires
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.environment import render_page
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.lenders import lenders_of
from wisweb_bms.views.parameters import Place, place
from wisweb_bms.views.register_filters import FILTERS, units_of
from wisweb_bms.views.sent import whole
from wisweb_bms.views.texts import texts

LEAVES = 60


@bp.get("/oppsett/handbok")
@requires(READ)
def setup_handbook() -> Response:
    """Definition, source, who, when and limits of the indicators that the filters of the register leave."""
    here = place()
    session, municipality_id = here.scope.session, here.scope.municipality_id
    # What is planned, ended or in the trash is for those who set up.
    known = FILTERS if here.visit.access.may(CONFIGURE) else FILTERS[:-1]
    wanted = {name: request.args[name][:100] for name in known if request.args.get(name)}
    found = register_page(
        session,
        municipality_id,
        wanted,
        request.args.get("side", 1, type=whole),
        LEAVES,
        units_of(here.tree),
        local=here.scope.local,
    )
    years = [here.scope.today.year, here.scope.today.year + 1]
    leaves = handbook(session, municipality_id, found.lines, here.tree.root, years)
    formats = Formats(here.visit.locale, here.scope.municipality.time_zone)
    called = lenders_of(session, municipality_id, here.scope.local).called
    return render_page(
        "setup_handbook.html",
        found=found,
        wanted=wanted,
        areas=structure(session, municipality_id).areas,
        leaves=[(leaf, _limits(leaf, formats, called)) for leaf in leaves],
        people=_people(here, leaves),
        usual_k=here.scope.municipality.privacy_k,
        today=here.scope.today,
    )


def _limits(leaf: Leaf, formats: Formats, called: Called) -> list[str]:
    direction, show = Direction(leaf.version.direction), formats.number_trim
    return [
        f"{year}: {limits_in_words(each, direction, show, formats._, called)}"
        for year, each in leaf.limits
    ]


def _people(here: Place, leaves: tuple[Leaf, ...]) -> dict[str, str]:
    """The names of those responsible, in one question to the host."""
    keys = {leaf.indicator.responsible_key for leaf in leaves} - {None}
    known = get_host().users(here.visit.municipality.key, [k for k in keys if k]) if keys else {}
    unknown = texts(here.visit.locale).gettext("ukjent bruker")
    return {k: known[k].name if k in known else unknown for k in keys if k}
