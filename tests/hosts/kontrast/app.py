"""The intranet itself; it knows of the plug-in only in ``create_app`` and in its menu."""

from __future__ import annotations

from typing import Any

from flask import Flask, Response, g, redirect, render_template, request, session, url_for
from jinja2 import StrictUndefined
from sqlalchemy import select
from sqlalchemy.orm import scoped_session, sessionmaker
from werkzeug.exceptions import HTTPException, NotFound
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.wrappers import Response as PlainResponse

from tests.databases import engine_for

from .tables import Note, Person, fill, upgrade

SCRIPT_NAME = "/intranett"
WORDS = {
    "home": "Heim", "login": "Logg på", "note": "Notat", "save": "Lagre", "gone": "Fann ikkje sida",
    "wrong": "Noko gjekk gale",
}  # fmt: skip


def create_app(url: str, *, with_bms: bool = True) -> Flask:
    """The app on this database, filled with its few people."""
    app = Flask(__name__, static_url_path="/filer")
    app.config.update(SECRET_KEY="kontrast", BMS_STRICT="1")
    engine = engine_for(url)
    upgrade(engine)
    sessions = scoped_session(sessionmaker(engine))
    app.extensions["kontrast"] = sessions
    fill(sessions)
    _own_template_rules(app)
    _own_pages(app, sessions)
    _own_errors(app)

    @app.teardown_appcontext
    def _end(_error: BaseException | None) -> None:
        sessions.remove()

    if with_bms:
        import wisweb_bms

        from .adapter import Kontrast

        wisweb_bms.init_app(app, host=Kontrast(sessions), url_prefix="/styring")
    app.wsgi_app = DispatcherMiddleware(PlainResponse("?", 404), {SCRIPT_NAME: app.wsgi_app})  # type: ignore[method-assign]
    return app


def current_person(sessions: scoped_session[Any]) -> Person | None:
    """Who is logged in, looked up once a request."""
    if "person" not in g:
        number = session.get("person")
        g.person = sessions.get(Person, number) if number else None
    return g.person


def _own_template_rules(app: Flask) -> None:
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.globals["_"] = WORDS.__getitem__
    app.jinja_env.filters["number"] = lambda value: f"<{value}>"
    app.jinja_env.trim_blocks = True


def _own_pages(app: Flask, sessions: scoped_session[Any]) -> None:
    @app.context_processor
    def _frame() -> dict[str, Any]:
        return {"person": current_person(sessions), "entries": _menu(app, sessions)}

    @app.get("/")
    def home() -> str:
        return render_template("home.html")

    @app.route("/inn", methods=["GET", "POST"])
    def enter() -> Any:
        if request.method == "POST":
            found = sessions.scalar(select(Person).where(Person.login == request.form["login"]))
            if found:
                session["person"] = found.id
                return redirect(request.args.get("til") or url_for("home"))
        return render_template("enter.html")

    @app.route("/notat", methods=["GET", "POST"])
    def note() -> Any:
        # A half-made object stands in the session while the page, and so the menu, is rendered.
        current_person(sessions)
        unfinished = Note(text=None)
        sessions.add(unfinished)
        page = render_template("note.html")
        assert unfinished in sessions.new, "somebody flushed what was not theirs"
        sessions.expunge(unfinished)
        if request.method == "POST":
            sessions.add(Note(text=request.form["text"]))
            sessions.commit()
        return page

    @app.after_request
    def _guard(response: Response) -> Response:
        response.headers["Content-Security-Policy"] = "default-src 'self'"
        return response


def _menu(app: Flask, sessions: scoped_session[Any]) -> list[tuple[str, str]]:
    """Kontrast shows no children, only the top entry of whatever is installed."""
    if "wisweb_bms" not in app.extensions:
        return []
    import wisweb_bms

    from .adapter import as_municipality, as_user

    person = current_person(sessions)
    entries = wisweb_bms.menu_entries(as_user(person), as_municipality(person))
    return [(entry.label, url_for(entry.endpoint)) for entry in entries if entry.endpoint]


def _own_errors(app: Flask) -> None:
    @app.errorhandler(HTTPException)
    def _error(error: HTTPException) -> tuple[str, int]:
        word = "gone" if isinstance(error, NotFound) else "wrong"
        return render_template("error.html", word=word), error.code or 500
