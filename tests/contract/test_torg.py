"""The adapter printed in docs/integrating.md, as it stands there, in a host of the common kind."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.databases import sqlite_url
from tests.hosts.torg import app as torg
from tests.hosts.torg import models
from wisweb_bms.testing import HostContractSuite, HostUnderTest

DOCS = Path(__file__).parents[2] / "docs"
LONGEST = 150


def printed_adapter() -> str:
    (code,) = re.findall(
        r"^```python\n(.*?)^```$", (DOCS / "integrating.md").read_text("utf-8"), re.S | re.M
    )
    return code


@pytest.fixture
def adapter(monkeypatch):
    package = ModuleType("yourapp")
    package.models = models
    monkeypatch.setitem(sys.modules, "yourapp", package)
    monkeypatch.setitem(sys.modules, "yourapp.models", models)
    module = ModuleType("yourapp.bms_adapter")
    exec(compile(printed_adapter(), "docs/integrating.md", "exec"), module.__dict__)
    return module.Adapter()


def test_the_printed_adapter_is_short():
    lines = [line for line in printed_adapter().splitlines() if line.strip()]
    assert len(lines) <= LONGEST


def test_kontrasts_adapter_is_short_too():
    source = Path(__file__).parents[1] / "hosts" / "kontrast" / "adapter.py"
    assert len([one for one in source.read_text("utf-8").splitlines() if one.strip()]) <= LONGEST


class TestTorg(HostContractSuite):
    @pytest.fixture
    def host_under_test(self, tmp_path, adapter):
        url = sqlite_url(tmp_path)
        made = []

        def make_app(with_bms):
            app = torg.create_app(url, adapter if with_bms else None)
            made.append(app)
            return app

        yield HostUnderTest(
            make_app=make_app,
            log_in=lambda client, person: client.get(f"/inn?som={person}"),
            municipality="nord",
            neighbouring_municipality="sor",
            reader="1",
            configurer="2",
            outsider="3",
            neighbour="4",
            layout_mark='<body id="torg">',
        )
        for app in made:
            with app.app_context():
                models.db.engine.dispose()
