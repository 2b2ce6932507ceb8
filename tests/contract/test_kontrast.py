"""The suite on the host that does everything otherwise, on both databases."""

from __future__ import annotations

import pytest

from tests.databases import postgres_url, sqlite_url
from tests.hosts.kontrast import SCRIPT_NAME, create_app
from wisweb_bms.testing import HostContractSuite, HostUnderTest


def log_in(client, person):
    answer = client.post(f"{SCRIPT_NAME}/inn", data={"login": person})
    assert answer.status_code == 302


class TestKontrast(HostContractSuite):
    @pytest.fixture(params=["sqlite", "postgresql"])
    def host_under_test(self, request, tmp_path):
        url = sqlite_url(tmp_path) if request.param == "sqlite" else postgres_url()
        made = []

        def make_app(with_bms):
            made.append(create_app(url, with_bms=with_bms))
            return made[-1]

        yield HostUnderTest(
            make_app=make_app,
            log_in=log_in,
            municipality="5011",
            neighbouring_municipality="5402",
            reader="lars",
            configurer="rita",
            outsider="vera",
            neighbour="hilde",
            layout_mark='<link rel="stylesheet" href="/intranett/filer/kontrast.css">',
            pages=("/", "/notat", "/inn"),
            script_name=SCRIPT_NAME,
        )
        for app in made:
            app.extensions["kontrast"].get_bind().dispose()
