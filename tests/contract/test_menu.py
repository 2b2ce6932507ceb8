"""Our entry in the host's menu: made inside the host's pages, so it must never be felt there."""

from __future__ import annotations

import logging

import pytest
from sqlalchemy import String, create_engine, text
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    scoped_session,
    sessionmaker,
)

import wisweb_bms
from tests.contract.plain_host import HARSTAD, HEMNE, USERS, adapter, plain_app
from tests.databases import engine_for, postgres_url, sqlite_url
from wisweb_bms.hooks import ANONYMOUS, NO_MUNICIPALITY, User
from wisweb_bms.migrations import run
from wisweb_bms.plugin import wisweb_menu_entries

KARI = USERS["kari"]


class Base(DeclarativeBase):
    pass


class Own(Base):
    """A row of the host's, which can't be saved without a name."""

    __tablename__ = "own"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(20))


@pytest.fixture(params=["sqlite", "postgresql"])
def any_url(request, tmp_path):
    return sqlite_url(tmp_path) if request.param == "sqlite" else postgres_url()


@pytest.fixture
def sessions(any_url):
    """The host's own session, with a table of the host's."""
    engine = engine_for(any_url)
    Base.metadata.create_all(engine)
    yield scoped_session(sessionmaker(engine))
    engine.dispose()


def entries(app, user=KARI, place=HEMNE):
    with app.test_request_context("/"):
        return wisweb_bms.menu_entries(user, place)


def test_the_top_entry_leads_to_the_first_page_that_the_user_may_open(make):
    (top,) = entries(make())
    assert top.label == "Målstyring"
    assert top.endpoint == top.children[0].endpoint == "wisweb_bms.index"
    assert [child.label for child in top.children][0] == "Styringskort"
    assert all(child.endpoint in make().view_functions for child in top.children)


def test_who_may_only_read_does_not_see_what_needs_more(make):
    (top,) = entries(make(bms_rights_of_user={"bms.read": frozenset({"SKO"})}))
    assert {child.right for child in top.children} == {"bms.read"}


@pytest.mark.parametrize(
    ("user", "place"),
    [
        (ANONYMOUS, HEMNE),
        (KARI, NO_MUNICIPALITY),
        (USERS["ola"], HEMNE),
        (KARI, HARSTAD),
        (User("kari", "Kari", active=False), HEMNE),
    ],
)
def test_there_is_no_entry_without_user_place_right_or_where_it_is_off(make, user, place):
    assert entries(make(), user, place) == ()


def test_the_hosts_own_manager_gets_the_same(make):
    app = make()
    with app.test_request_context("/"):
        assert wisweb_menu_entries(KARI, HEMNE) == wisweb_bms.menu_entries(KARI, HEMNE)


def test_labels_are_in_the_visitors_language(make):
    labels = {entries(make(bms_locale=language))[0].label for language in ("nb", "en")}
    assert "Målstyring" in labels


def test_the_menu_never_raises_and_says_why_it_is_silent(make, caplog):
    def broken(municipality_key, user_key):
        raise OSError("the directory is away")

    with caplog.at_level(logging.ERROR):
        assert entries(make(bms_rights_of_user=broken)) == ()
    assert "the directory is away" in caplog.text


def test_a_hosts_menu_needs_no_more_than_the_request_and_survives_any_answer(make, caplog):
    def broken():
        raise OSError("who is it?")

    with make().test_request_context("/", headers={"X-User": "kari"}):
        assert [e.label for e in wisweb_bms.menu_entries()] == ["Målstyring"]
    with make(bms_current_user=broken).test_request_context("/"), caplog.at_level(logging.ERROR):
        assert wisweb_bms.menu_entries() == ()
    assert "who is it?" in caplog.text


def test_in_an_app_without_us_the_menu_is_empty():
    from flask import Flask

    assert entries(Flask("other")) == ()


def test_the_hosts_unfinished_objects_are_not_flushed(any_url, sessions):
    def rights(user_key):
        # The host's own hook reads through the same session.
        assert sessions().query(Own).count() == 0
        return {"bms.read": frozenset({"SKO"})}

    app = plain_app(any_url, adapter(bms_session=sessions, bms_rights_of_user=rights))
    with app.app_context():
        wisweb_bms.enable("hemne")
        unfinished = Own(name=None)
        sessions.add(unfinished)
        assert entries(app)
        assert unfinished in sessions.new
        sessions.remove()


@pytest.mark.parametrize("migrated", [False, True])
def test_the_hosts_transaction_is_as_it_was(any_url, sessions, migrated):
    """Also where our tables are missing, or go away while we think that they are there."""
    app = plain_app(any_url, adapter(bms_session=sessions), migrated=migrated)
    engine = sessions.get_bind()
    with app.app_context():
        if migrated:
            wisweb_bms.enable("hemne")
            assert entries(app)
            sessions.remove()
            run.downgrade(engine)
        sessions.add(Own(name="half way"))
        sessions.flush()
        assert entries(app) == ()
        sessions.add(Own(name="the rest"))
        sessions.commit()
        sessions.remove()
    with Session(engine) as own:
        assert own.query(Own).count() == 2


def test_a_transaction_that_has_failed_already_is_left_to_the_host(any_url, sessions):
    app = plain_app(any_url, adapter(bms_session=sessions))
    with app.app_context():
        wisweb_bms.enable("hemne")
        with pytest.raises(Exception, match="no_such_table"):
            sessions.execute(text("SELECT * FROM no_such_table"))
        entries(app)
        sessions.rollback()
        assert entries(app)
        sessions.remove()


def test_on_an_autocommitting_connection_the_menu_works_too():
    url = postgres_url()
    with plain_app(url, adapter()).app_context():
        wisweb_bms.enable("hemne")
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    sessions = scoped_session(sessionmaker(engine))
    app = plain_app(url, adapter(bms_session=sessions), migrated=False)
    with app.app_context():
        assert entries(app)
        sessions.remove()
    engine.dispose()


def test_the_unit_tree_is_not_read_for_the_menu(make):
    asked = []

    def tree(municipality_key):
        asked.append(municipality_key)
        return ()

    app = make(bms_unit_tree=tree)
    asked.clear()
    assert entries(app)
    assert not asked
