"""Apps around the plain host."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack

import pytest
from flask import Flask

import wisweb_bms
from tests.contract.plain_host import adapter, plain_app
from tests.databases import sqlite_url
from wisweb_bms.host import Host


@pytest.fixture
def url(tmp_path) -> str:
    """An empty database."""
    return sqlite_url(tmp_path)


@pytest.fixture
def make(url) -> Callable[..., Flask]:
    """An app whose host answers so, migrated and on in Hemne."""

    def made(**changed) -> Flask:
        app = plain_app(url, adapter(**changed))
        with app.app_context():
            wisweb_bms.enable("hemne")
        return app

    return made


@pytest.fixture
def ask(make):
    """The host's door within a request by Kari, with these answers changed."""
    with ExitStack() as stack:

        def asked(**changed) -> Host:
            app = make(**changed)
            stack.enter_context(app.test_request_context("/", headers={"X-User": "kari"}))
            return app.extensions["wisweb_bms"].host

        yield asked
