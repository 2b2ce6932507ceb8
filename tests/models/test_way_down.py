"""The way out: down from every version with rows in every table, and up again, on both databases."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.databases import engine_for, postgres_url, sqlite_url
from tests.models.contents import contents_of, filled, structure, texts, within
from wisweb_bms.migrations import run
from wisweb_bms.migrations.schema import BASE, history, schemas


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request, tmp_path):
    made = engine_for(sqlite_url(tmp_path) if request.param == "sqlite" else postgres_url())
    yield made
    made.dispose()


def test_every_version_goes_down_with_rows_in_every_table_and_up_again(engine):
    run.upgrade(engine)
    for version, older in pairwise(reversed(history())):
        before = filled(engine)
        run.downgrade(engine, older)
        assert structure(engine) in (None, texts(schemas()[older]))
        below = contents_of(engine)
        assert run.current(engine) == ({older} - {BASE})
        assert below == {t: r for t, r in below.items() if r}, "a table was emptied"
        assert within(below, before) == within(before, below)
        run.upgrade(engine, version)
        assert structure(engine) in (None, texts(schemas()[version]))
        again = contents_of(engine)
        assert again.keys() == before.keys()
        assert within(again, below) == within(before, below)
        run.downgrade(engine, older)
    assert contents_of(engine) == {}
