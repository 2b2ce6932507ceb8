"""The stand-in's factory: settings, log-in, database, pages and plug-ins, in a host's usual order."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from flask import Flask, Response
from flask_login import LoginManager
from flask_wtf.csrf import CSRFProtect

from demo.commands import commands
from demo.database import database_url, prepare_engine
from demo.models import User, db
from demo.plugins import Plugins
from demo.views import host, layout, refuse

CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


def create_app(config: Mapping[str, Any] | None = None) -> Flask:
    """A stand-in WisWeb; ``WISWEB_PLUGINS`` names its plug-ins, None takes all that are installed."""
    app = Flask("demo", static_url_path="/static")
    app.config.from_mapping(
        WISWEB_PLUGINS=None,
        BMS_STRICT=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SQLALCHEMY_ENGINE_OPTIONS={"pool_pre_ping": True},
    )
    app.config.from_mapping(config or {})
    app.jinja_options = {"trim_blocks": True, "lstrip_blocks": True}
    instance = Path(app.instance_path)
    if "SQLALCHEMY_DATABASE_URI" not in app.config:
        app.config["SQLALCHEMY_DATABASE_URI"] = database_url(instance)
    app.config["SECRET_KEY"] = app.config["SECRET_KEY"] or _secret(instance)
    _start_extensions(app)
    app.register_blueprint(host)
    app.cli.add_command(commands)
    app.context_processor(layout)
    app.after_request(_secure)
    refuse(app)
    Plugins(app.config["WISWEB_PLUGINS"]).start(app)
    return app


def _start_extensions(app: Flask) -> None:
    db.init_app(app)
    prepare_engine(app)
    CSRFProtect(app)
    login = LoginManager(app)
    login.login_view = "host.login"  # type: ignore[assignment]
    login.login_message = None  # type: ignore[assignment]
    login.user_loader(lambda user_id: db.session.get(User, int(user_id)))


def _secret(instance: Path) -> str:
    """The key of the session cookies, kept so that a restart logs nobody out."""
    given = os.environ.get("SECRET_KEY")
    if given:
        return given
    file = instance / "secret_key"
    if not file.exists():
        instance.mkdir(parents=True, exist_ok=True)
        file.write_text(secrets.token_hex(32), encoding="ascii")
        file.chmod(0o600)
    return file.read_text(encoding="ascii")


def _secure(response: Response) -> Response:
    """The strictest policy that a host may have; whatever a plug-in shows must live with it."""
    response.headers.setdefault("Content-Security-Policy", CSP)
    response.headers.setdefault("X-Content-Type-Options", "nosniff")
    response.headers.setdefault("Referrer-Policy", "same-origin")
    return response
