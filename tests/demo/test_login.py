"""Logging in to the stand-in."""

from __future__ import annotations

import pytest

from demo.models import User, db
from tests.demo.pages import assert_valid, log_in, post


def test_a_user_logs_in_and_lands_on_the_home_page(as_user):
    page = as_user("hemne", "gro.nilsen").get("/")
    assert "Hei, Gro Nilsen" in page.text
    assert "Hemne kommune" in page.text


def test_a_name_with_a_norwegian_letter_logs_in_whatever_the_case(app):
    assert log_in(app.test_client(), " Hemne ", "Berit.RØNNING").status_code == 302


@pytest.mark.parametrize(
    ("domain", "username", "password"),
    [
        ("hemne", "gro.nilsen", "feil"),
        ("harstad", "gro.nilsen", "demo"),
        ("ukjent", "vert.admin", "demo"),
    ],
)
def test_a_wrong_login_says_so_and_keeps_what_was_typed(app, domain, username, password):
    client = app.test_client()
    answer = log_in(client, domain, username, password, next_url="/profil")
    assert answer.status_code == 200
    assert "passer ikke sammen" in answer.text
    assert f'value="{username}"' in answer.text
    assert 'name="next" value="/profil"' in answer.text
    assert client.get("/").status_code == 302
    assert_valid(answer.text)


def test_the_host_administrator_logs_in_on_every_domain(as_user):
    for domain in ("hemne", "harstad", "midtregauldal"):
        assert "Administrator" in as_user(domain, "vert.admin").get("/").text


def test_an_anonymous_visitor_comes_back_to_the_page_asked_for(app):
    client = app.test_client()
    sent = client.get("/personer?q=lund")
    assert sent.status_code == 302
    asked = "/personer?q=lund"
    assert log_in(client, "hemne", "gro.nilsen", next_url=asked).location == asked


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "javascript:alert(1)",
        "/\n/evil",
    ],
)
def test_login_never_sends_anyone_to_another_site(app, target):
    client = app.test_client()
    assert log_in(client, "hemne", "gro.nilsen", next_url=target).location == "/"


def test_logging_out_ends_the_session(as_user):
    client = as_user("hemne", "gro.nilsen")
    assert post(client, "/", "/logout").status_code == 302
    assert client.get("/").status_code == 302


def test_a_login_without_token_is_refused(app):
    form = {"domain": "hemne", "username": "gro.nilsen", "password": "demo"}
    assert app.test_client().post("/login", data=form).status_code == 400


def test_a_user_who_is_no_longer_active_is_out_at_once(app, as_user):
    client = as_user("hemne", "odd.rian")

    def set_active(active: bool) -> None:
        with app.app_context():
            db.session.scalars(db.select(User).filter_by(username="odd.rian")).one().active = active
            db.session.commit()

    set_active(False)
    try:
        assert client.get("/").status_code == 302
        assert "passer ikke sammen" in log_in(app.test_client(), "hemne", "odd.rian").text
    finally:
        set_active(True)
