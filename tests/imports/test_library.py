"""The starter library: enough, valid in both languages, taken into the register once."""

from __future__ import annotations

import re
from html import unescape

import pytest
from sqlalchemy import func, select
from werkzeug.datastructures import MultiDict

from tests.conftest import token_of
from tests.odd.forms import forms_of
from tests.pages.test_planning import Planning, fields
from wisweb_bms.engine.parts import OPERATORS_OF, EntryKind
from wisweb_bms.imports.library import LANGUAGES, library
from wisweb_bms.models import FocusArea, Indicator, IndicatorVersion, Placement
from wisweb_bms.services import enabling
from wisweb_bms.services.plan import FREQUENCIES

PAGE = "/bms/oppsett/bibliotek"
ALL = [one for theme in library() for one in theme.indicators]


def test_there_are_at_least_forty_and_none_twice():
    assert len(ALL) >= 40 and len({one.key for one in ALL}) == len(ALL)
    for language in LANGUAGES:
        names = {one.text("name", language).casefold() for one in ALL}
        assert len(names) == len(ALL)


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.key)
def test_every_one_says_what_it_is_in_both_languages(one):
    for language in LANGUAGES:
        for name in ("name", "goal", "explanation", "how_to_find", "source", "unit_of_measure"):
            assert one.text(name, language).strip(), (name, language)
        assert len(one.text("name", language)) <= 200 and len(one.text("source", language)) <= 300
    kind = EntryKind(one.rules["entry_kind"])
    assert one.rules["operator"] in OPERATORS_OF[kind] and one.rules["frequency"] in FREQUENCIES
    if kind is EntryKind.RATIO:
        assert one.text("numerator_name", "nb") and one.text("denominator_name", "nn")


def test_ten_factor_is_never_shown_below_three_answers_nor_by_question():
    factors = [one for one in ALL if "10-FAKTOR" in one.text("name", "nb")]
    assert len(factors) == 10
    for one in factors:
        assert (
            one.rules["privacy"]
            and one.rules["privacy_k"] == 3
            and not one.rules["shows_questions"]
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_can_be_taken_once(stand, language):
    client = stand.browser("controller", "harstad")
    page = client.get(f"{PAGE}?sprak={language}").text
    form = {"csrf_token": token_of(page), "valgt": [o.key for o in ALL], "sprak": language}
    looked = client.post(PAGE, data={**form, "omrade": "tema", "handling": "se"}).text
    with stand.session() as session:
        assert session.query(FocusArea).filter_by(code="PER").count() == 0, "only looked over"
    assert looked.count('<tr role="row">') == 1 + len(ALL)
    sent = next(one for one in forms_of(looked) if ("handling", "lagre") in one.buttons)
    data = [*sent.fields, ("handling", "lagre")]
    assert client.post(PAGE, data=MultiDict(data)).status_code == 303
    with stand.session() as session:
        area = session.query(FocusArea).filter_by(code="PER").one()
        rows = session.query(Indicator).filter_by(municipality_id=area.municipality_id).all()
        assert {r.name for r in rows} == {o.text("name", language) for o in ALL}
        assert session.query(Placement).filter_by(
            municipality_id=area.municipality_id
        ).count() == len(ALL)
        sick = next(r for r in rows if r.code == "SF1")
        assert sick.control == "[SF2] + [SF3]", "a total is checked against its parts"
        rules = session.query(IndicatorVersion).filter_by(indicator_id=sick.id).one()
        assert (rules.factor, rules.direction, rules.numerator_name) == (
            100,
            "lower",
            "tapte dagsverk",
        )
    page = client.get(PAGE).text
    links = re.findall(r'<li><a href="/bms/oppsett/indikatorer/\d+">', page)
    assert len(links) == len(ALL) and 'name="valgt"' not in page
    again = client.post(PAGE, data={**form, "csrf_token": token_of(page)}).text
    assert "Det er ingenting å lagre" in again and f"<dd>{len(ALL)}</dd>" in again
    client.post(PAGE, data={**form, "csrf_token": token_of(page), "handling": "lagre"})
    with stand.session() as session:
        again = session.query(Indicator).filter_by(municipality_id=area.municipality_id).count()
        assert again == len(ALL)


def test_what_each_chosen_one_becomes_is_shown_and_the_choices_are_kept_one_step_back(stand):
    client = stand.browser("controller", "harstad")
    token = token_of(client.get(PAGE).text)
    form = {"csrf_token": token, "valgt": ["SF1", "SF2"], "sprak": "nn", "omrade": ""}
    page = client.post(PAGE, data={**form, "handling": "se"}).text
    first = next(one for one in ALL if one.key == "SF1")
    assert first.text("name", "nn") in page and "Lavere er bedre" in page
    third = next(one for one in ALL if one.key == "SF3").text("name", "nn")
    assert f"for disse er ikke valgt: {third}" in page
    assert "Står ikke på hovedkortet" in page
    sent = next(one for one in forms_of(page) if ("handling", "tilbake") in one.buttons)
    back = client.post(PAGE, data=MultiDict([*sent.fields, ("handling", "tilbake")])).text
    own = next(one for one in forms_of(back) if ("handling", "se") in one.buttons)
    assert [v for n, v in own.fields if n == "valgt"] == ["SF1", "SF2"]
    assert dict(own.fields)["sprak"] == "nn" and dict(own.fields)["omrade"] == ""


def saved(page: str) -> MultiDict[str, str]:
    """What the button that takes them in sends."""
    sent = next(one for one in forms_of(page) if ("handling", "lagre") in one.buttons)
    return MultiDict([*sent.fields, ("handling", "lagre")])


def test_it_is_searched_and_chosen_from_without_scripts_and_ends_with_the_next_step(stand):
    one = Planning(stand, PAGE)
    one.choose("valgt.sok", sok_valgt="sykefravær")
    assert f"3 av {len(ALL)} har «sykefravær» i navnet." in one.page
    one.choose("valgt.alle")
    one.choose("valgt.sok", sok_valgt="MEDARBEIDER samtaler", omrade="")
    assert len(fields(one.page)["valgt"]) == 3 and fields(one.page)["omrade"] == [""]
    with stand.session() as session:
        mine = enabling.municipality_row(session, "harstad").id
        asked = select(func.count(Indicator.id)).where(Indicator.municipality_id == mine)
        assert session.scalar(asked) == 0, "to choose saves nothing"
    one.press("handling", "se")
    answer = one.browser.post(PAGE, data=saved(one.page))
    page = one.browser.get(answer.location).text
    assert "3 indikatorer er tatt inn i registeret." in page
    following = unescape(re.search(r'href="([^"]*/malinger/planlegg[^"]*)"', page)[1])
    assert "Viser de 3 som er valgt." in one.browser.get(following).text
    assert "/bms/mal/enhet?enhet=" in page and "Før dere kan måle" in page


def test_the_list_of_what_is_left_stands_where_they_land_who_set_up_until_all_is_done(stand):
    one = stand.browser("controller", "harstad")
    landing = ("/bms/", "/bms/oppsett", "/bms/malinger")

    def shown():
        pages = [one.get(address, follow_redirects=True).text for address in landing]
        return ["Før dere kan måle" in page for page in pages]

    assert shown() == [True] * 3
    form = {"csrf_token": token_of(one.get(PAGE).text), "valgt": ["SF1"], "omrade": "tema"}
    form["handling"] = "lagre"
    one.post(PAGE, data=form)
    assert shown() == [True] * 3, "indicators and a card are not all"
    assert "Før dere kan måle" not in stand.browser("gro.nilsen").get("/bms/oppsett").text
