"""A few pages behind our own door that a test can predict, whatever the municipality has set up."""

from __future__ import annotations

from flask import Flask, Response, request

from wisweb_bms.host import get_host
from wisweb_bms.models import MunicipalityRow
from wisweb_bms.rights import requires
from wisweb_bms.views import csrf
from wisweb_bms.views.addresses import here
from wisweb_bms.views.blueprint import Rooms, new_blueprint
from wisweb_bms.views.environment import render_page
from wisweb_bms.views.kept import typed_fields
from wisweb_bms.views.visit import visit

NAME = "wisweb_bms_probe"


def add_probe(app: Flask) -> None:
    """Hang the pages on an app that has not served anything yet."""
    probe = _pages()
    app.register_blueprint(probe, url_prefix="/bms-probe")
    csrf.exempt(app, probe)


def _pages() -> Rooms:
    probe = new_blueprint(NAME)

    @probe.get("/page")
    @requires("bms.read", unit_arg="enhet")
    def page() -> Response:
        entered = visit()
        return render_page(
            "message.html", title="Prøveside", text=f"{entered.municipality.key}/{entered.user.key}"
        )

    @probe.route("/form", methods=["GET", "POST"])
    @requires("bms.configure", keeps_form=True)
    def form() -> Response:
        if csrf.is_trusted():
            _keep(request.form["typed"])
            get_host().session().commit()
            return render_page("message.html", title="Lagret", text="Lagret")
        fields = typed_fields() or [("typed", "")]
        return render_page("kept.html", fields=fields, login_url=None, unkept=False, send_to=here())

    @probe.post("/save")
    @requires("bms.configure")
    def save() -> Response:
        _keep(request.form["typed"])
        get_host().session().commit()
        return render_page("message.html", title="Lagret", text="Lagret")

    @probe.post("/break")
    @requires("bms.configure")
    def break_off() -> Response:
        _keep(request.form["typed"])
        raise RuntimeError("the view fails after it has written")

    return probe


def _keep(typed: str) -> None:
    session = get_host().session()
    session.get_one(MunicipalityRow, visit().municipality_id).level_names = {"typed": typed}
    session.flush()
