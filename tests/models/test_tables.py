"""The house rules of the tables, read from the metadata itself."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import (
    Column,
    ForeignKeyConstraint,
    MetaData,
    Table,
    UniqueConstraint,
    insert,
    select,
)
from sqlalchemy.orm import configure_mappers

from tests.databases import engine_for, postgres_url, sqlite_url
from wisweb_bms.models import metadata
from wisweb_bms.models.types import Exact, NotExact, UtcDateTime, exactly

APART = {"bms_municipality", "bms_id_block"}
TABLES = [t for t in metadata.sorted_tables if t.name not in APART]


@pytest.mark.parametrize("table", metadata.sorted_tables, ids=lambda t: t.name)
def test_everything_of_ours_is_named_as_ours(table):
    names = [table.name, *(i.name for i in table.indexes), *(c.name for c in table.constraints)]
    assert all(str(n).startswith("bms_") for n in names)
    assert all(len(str(n)) <= 63 for n in names)


@pytest.mark.parametrize("table", TABLES, ids=lambda t: t.name)
def test_the_municipality_leads_every_key(table):
    keys = [list(table.primary_key.columns), *(list(i.columns) for i in table.indexes)]
    keys += [list(c.columns) for c in table.constraints if isinstance(c, UniqueConstraint)]
    assert all(columns[0].name == "municipality_id" for columns in keys)


@pytest.mark.parametrize("table", TABLES, ids=lambda t: t.name)
def test_a_reference_carries_the_municipality_and_stays_among_our_tables(table):
    for constraint in table.constraints:
        if not isinstance(constraint, ForeignKeyConstraint):
            continue
        own = [c.name for c in constraint.columns]
        remote = [e.target_fullname for e in constraint.elements]
        assert own[0] == "municipality_id"
        assert remote[0].endswith(".municipality_id")
        assert all(name.startswith("bms_") for name in remote)
        assert constraint.ondelete is None


def test_the_mappers_agree_without_a_warning():
    configure_mappers()


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def kept(request, tmp_path_factory):
    """A table with one column of each of our types, on a real database."""
    on_sqlite = request.param == "sqlite"
    url = sqlite_url(tmp_path_factory.mktemp("types")) if on_sqlite else postgres_url()
    engine = engine_for(url)
    table = Table("kept", MetaData(), Column("figure", Exact), Column("moment", UtcDateTime))
    table.metadata.create_all(engine)
    yield engine, table
    engine.dispose()


FIGURES = st.integers(-(10**18) + 1, 10**18 - 1).map(lambda n: Decimal(n).scaleb(-6))
MOMENTS = st.datetimes(
    min_value=dt.datetime(1970, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    timezones=st.sampled_from([dt.UTC, dt.timezone(dt.timedelta(hours=2))]),
)


def test_a_figure_and_a_moment_come_back_as_they_were(kept):
    engine, table = kept

    @given(FIGURES, MOMENTS)
    def comes_back(figure, moment):
        with engine.connect() as connection:
            connection.execute(insert(table).values(figure=figure, moment=moment))
            row = connection.execute(select(table)).one()
            assert (row.figure, row.moment) == (figure, moment)
            assert row.moment.tzinfo is not None
            connection.rollback()

    comes_back()


@pytest.mark.parametrize(
    "figure", ["1000000000000", "-1000000000000", "0.0000001", "NaN", "Infinity"]
)
def test_what_would_lose_a_digit_is_refused(figure):
    with pytest.raises(NotExact):
        exactly(Decimal(figure))


def test_a_moment_without_a_zone_is_refused(kept):
    engine, table = kept
    naive = dt.datetime(2026, 1, 1)  # noqa: DTZ001 - the claim is about one without
    with engine.connect() as connection, pytest.raises(Exception, match="time zone"):
        connection.execute(insert(table).values(moment=naive))
