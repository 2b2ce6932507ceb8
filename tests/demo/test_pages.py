"""The stand-in's own pages, without any plug-in."""

from __future__ import annotations

import pytest

from tests.demo.pages import assert_valid, menu, post

OWN = ["Hjem", "Dokumenter", "Avvik", "Personer", "Min profil"]
PAGES = [
    "/",
    "/dokumenter",
    "/avvik",
    "/personer",
    "/personer/mona.lien",
    "/profil",
    "/finnes-ikke",
]


@pytest.mark.parametrize("path", PAGES)
def test_every_page_is_valid_html_and_says_that_it_is_a_stand_in(as_user, path):
    page = as_user("hemne", "gro.nilsen").get(path)
    assert_valid(page.text)
    assert "Dette er en prøvevert som står inn for WisWeb" in page.text
    assert page.text.count("<h1>") == 1
    assert 'href="#innhold">Hopp til innholdet' in page.text


def test_the_menu_without_plug_ins_is_the_hosts_own(as_user):
    assert menu(as_user("hemne", "gro.nilsen").get("/").text) == OWN


def test_the_page_at_hand_is_marked_in_the_menu(as_user):
    page = as_user("hemne", "gro.nilsen").get("/personer/mona.lien").text
    assert '<a href="/personer" aria-current="page">' in page


def test_people_are_found_by_name_and_by_unit(as_user):
    client = as_user("hemne", "odd.rian")
    found = client.get("/personer", query_string={"q": "LIEN"}).text
    assert "Mona Lien" in found
    assert "Eva Strand" not in found
    found = client.get("/personer?enhet=SYK").text
    assert "Berit Rønning" in found
    assert "Mona Lien" not in found


def test_people_of_another_municipality_are_not_found(as_user):
    assert as_user("harstad", "controller").get("/personer/mona.lien").status_code == 404


def test_only_who_administers_the_whole_may_edit_a_person(as_user):
    path = "/personer/tone.dahl/rediger"
    for username in ("odd.rian", "per.aune"):
        client = as_user("hemne", username)
        assert client.get(path).status_code == 403
        assert post(client, "/profil", path, name="En Annen").status_code == 403
    controller = as_user("hemne", "gro.nilsen")
    assert_valid(controller.get(path).text)
    assert post(controller, path, path, name=" ").status_code == 422
    assert post(controller, path, path, name="Tone Dahl", email="t@x.example").status_code == 302
    assert "t@x.example" in controller.get("/personer/tone.dahl").text


def test_the_chosen_language_is_kept_and_an_unknown_one_refused(as_user):
    client = as_user("hemne", "odd.rian")
    post(client, "/profil", "/profil", locale="nn")
    assert 'value="nn" checked' in as_user("hemne", "odd.rian").get("/profil").text
    post(client, "/profil", "/profil", locale="xx")
    assert 'value="nn" checked' in client.get("/profil").text
    post(client, "/profil", "/profil", locale="nb")


def test_the_administrator_page_is_for_host_administrators_only(as_user):
    assert as_user("hemne", "gro.nilsen").get("/administrator").status_code == 403
    page = as_user("hemne", "vert.admin").get("/administrator")
    assert page.status_code == 200
    assert "Ingen tillegg er installert" in page.text
    assert_valid(page.text)


def test_a_page_is_served_under_the_strictest_policy(as_user):
    page = as_user("hemne", "gro.nilsen").get("/")
    assert page.headers["Content-Security-Policy"].startswith(
        "default-src 'none'; script-src 'self'"
    )
    assert "<script" not in page.text
    assert "style=" not in page.text
