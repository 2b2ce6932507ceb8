"""The stand-in with Hemne's figures on both databases, copied fresh for every test that asks."""

from __future__ import annotations

import datetime as dt
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path

import pytest
import yaml
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import HealthCheck, settings
from jinja2 import BytecodeCache
from jinja2.bccache import Bucket
from sqlalchemy.orm import Session

from demo.app import create_app
from demo.database import migrate
from demo.models import db
from demo.seed import seed
from tests.databases import postgres_copy, postgres_url, sqlite_url
from wisweb_bms.clock import today
from wisweb_bms.engine.tree import build_tree
from wisweb_bms.host import get_host
from wisweb_bms.migrations import run
from wisweb_bms.queries.facts import Scope
from wisweb_bms.queries.names import Names
from wisweb_bms.queries.register import scorecards
from wisweb_bms.releasing import everything_due, in_short_transaction
from wisweb_bms.services import enabling, load, tree_watch
from wisweb_bms.services.actor import system
from wisweb_bms.views import environment

DATA = Path(__file__).resolve().parents[1] / "demo" / "data"
TODAY = "2026-09-16"

# How fast a claim is tried says nothing of whether it holds; a busy machine must not fail one.
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")
TOKEN = re.compile(r'name="csrf_token"[^>]*value="([^"]+)"')


LONGEST_ID = 80


def pytest_make_parametrize_id(config, val, argname):
    """Neither files nor long texts name a test: what is made anew each time would name it anew."""
    too_much = isinstance(val, bytes) or (isinstance(val, str) and len(val) > LONGEST_ID)
    return argname if too_much else None


def hemne_content() -> dict:
    content: dict = {}
    for name in ("demo_hemne.yaml", "hemne_tillegg.yaml"):
        content.update(yaml.safe_load((DATA / name).read_text(encoding="utf-8")))
    return content


@dataclass
class Stand:
    """A running stand-in: browsers for its users, and its figures read directly."""

    app: Flask
    url: str

    def browser(self, username: str, domain: str = "hemne") -> FlaskClient:
        client = self.app.test_client()
        form = {"domain": domain, "username": username, "password": "demo"}
        form["csrf_token"] = token_of(client.get("/login").text)
        assert client.post("/login", data=form).status_code == 302
        return client

    @contextmanager
    def session(self) -> Iterator[Session]:
        with self.app.app_context():
            try:
                yield get_host().session()
            finally:
                db.session.remove()

    def scope(self, session: Session, municipality: str = "hemne", **changes: object) -> Scope:
        row = enabling.municipality_row(session, municipality)
        assert row is not None
        nodes = tree_watch.living(get_host().unit_tree(municipality))
        scope = Scope(session, row, today(), nodes, **changes)  # type: ignore[arg-type]
        return replace(scope, release=in_short_transaction(scope))

    def names(self, municipality: str = "hemne") -> Names:
        return Names(get_host().unit_tree(municipality), municipality, frozenset({"*"}))

    def card(self, session: Session, name: str = "Hovedkort", municipality: str = "hemne"):
        row = enabling.municipality_row(session, municipality)
        assert row is not None
        return next(c for c in scorecards(session, row.id) if c.name == name)


def token_of(page: str) -> str:
    found = TOKEN.search(page)
    assert found, "the page has no form token"
    return found.group(1)


def _app(url: str) -> Flask:
    return create_app(
        {"SQLALCHEMY_DATABASE_URI": url, "SECRET_KEY": "test", "TESTING": True, "BMS_STRICT": True}
    )


def _fill(url: str) -> None:
    app = _app(url)
    with app.app_context():
        migrate(db.engine)
        run.upgrade(db.engine)
        seed(db.session)
        session = get_host().session()
        for key in ("hemne", "harstad"):
            row = enabling.enable(session, key, system("test"))
            nodes = tree_watch.living(get_host().unit_tree(key))
            tree_watch.keep(session, row.id, nodes, dt.date(2026, 1, 1))
            if key == "hemne":
                root = build_tree(nodes).root
                load.load(session, row.id, hemne_content(), system("load"), root)
                everything_due(Scope(session, row, today(), nodes), system("load"))
        session.commit()
        db.session.remove()
        db.engine.dispose()


class _Compiled(BytecodeCache):
    """Our templates in each language as first compiled: each test has an app of its own, all the same ones."""

    def __init__(self) -> None:
        self.known: dict[tuple[str, str], bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if found := self.known.get(self._named(bucket)):
            bucket.bytecode_from_string(found)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.known[self._named(bucket)] = bucket.bytecode_to_string()

    def _named(self, bucket: Bucket) -> tuple[str, str]:
        # What a filter of the language makes of a constant is compiled into the template.
        return bucket.key, bucket.environment.globals["locale"]


@pytest.fixture(autouse=True, scope="session")
def _templates_compiled_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        made = partial(environment.Environment, bytecode_cache=_Compiled())
        patch.setattr(environment, "Environment", made)
        yield


@pytest.fixture(autouse=True, scope="session")
def _demo_day() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BMS_TODAY", TODAY)
        yield


@pytest.fixture(scope="session")
def filled_once(tmp_path_factory, _demo_day) -> Callable[[str], str]:
    """Database kind → the address of a loaded database, filled the first time it is asked for.

    A fixture with parameters is made anew whenever its parameter changes; filling is too slow for that.
    """

    @cache
    def fill(kind: str) -> str:
        on_sqlite = kind == "sqlite"
        url = sqlite_url(tmp_path_factory.mktemp("filled")) if on_sqlite else postgres_url()
        _fill(url)
        return url

    return fill


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def filled(request, filled_once) -> str:
    """The address of a loaded database that no test writes to."""
    return filled_once(request.param)


@pytest.fixture(scope="session")
def reading(filled, tmp_path_factory) -> Iterator[Stand]:
    """The stand-in for tests that only read.

    A page that is opened for the first time may write its first choices, so these have a copy too.
    """
    yield from _open(_copy(filled, tmp_path_factory.mktemp("reading")))


@pytest.fixture
def stand(filled, tmp_path) -> Iterator[Stand]:
    """The stand-in on a copy of its own, for tests that write."""
    yield from _open(_copy(filled, tmp_path))


def _copy(filled: str, folder: Path) -> str:
    if not filled.startswith("sqlite"):
        return postgres_copy(filled)
    copy = sqlite_url(folder)
    shutil.copy(*(url.removeprefix("sqlite:///") for url in (filled, copy)))
    return copy


def _open(url: str) -> Iterator[Stand]:
    app = _app(url)
    yield Stand(app, url)
    with app.app_context():
        db.session.remove()
        db.engine.dispose()
