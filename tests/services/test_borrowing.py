"""A target that is another indicator's value is set, refused, told and judged the same on every road to it."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from tests.pages.test_entry_grid import form_of
from tests.services.test_targets import ACTOR, D, version_of, wish
from wisweb_bms.engine.evaluate import Evaluation
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import Direction, IntervalLimits, Limits, Status
from wisweb_bms.forms.limits import (
    LimitsRefused,
    codes_of,
    limits_in_words,
    read_limits,
    typed_limits,
)
from wisweb_bms.models import Indicator, Target
from wisweb_bms.queries.facts import load_facts
from wisweb_bms.services import borrowing, indicators, targets
from wisweb_bms.services.keeping import Refused
from wisweb_bms.services.targets import Place
from wisweb_bms.views.formats import Formats, typed_number

CODES = codes_of((("I12", "Landssnitt"), ("7", "A / B"), ("X1", "Likt"), ("X2", "Likt")))
NOW = Period.parse("2025")


def lent(code: str, name: str = "green", **changes) -> Limits:
    return Limits(**changes, borrowed=((name, code),))


# -- typed and told --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "direction", "limits", "again", "words"),
    [
        ("[I12]", "higher", lent("I12"), "[I12]", "grønn når minst samme som I12 Landssnitt"),
        ("≤ landssnitt / 9", "lower", lent("I12", yellow=D(9)), "[I12] / 9",
         "grønn når høyst samme som I12 Landssnitt, gul til og med 9"),
        ("> I12", "higher", lent("I12", strict=("green",)), "> [I12]",
         "grønn når høyere enn I12 Landssnitt"),
        ("8 / < [I12 Landssnitt]", "lower", lent("I12", "yellow", green=D(8), strict=("yellow",)),
         "8 / < [I12]", "grønn til og med 8, gul når lavere enn I12 Landssnitt"),
        ("[a / b]", "higher", lent("7"), "[7]", "grønn når minst samme som 7 A / B"),
        ("7", "higher", Limits(D(7)), "7", "grønn fra 7 og opp"),
        ("0 / [I12] / 20 / 30", "interval",
         IntervalLimits(D(0), None, D(20), D(30), borrowed=(("green_from", "I12"),)),
         "0 / [I12] / 20 / 30", "grønn fra verdien til I12 Landssnitt til 20, gul fra 0 til 30"),
    ],
)  # fmt: skip
def test_a_limit_is_named_by_code_or_name_and_told_by_both(typed, direction, limits, again, words):
    way = Direction(direction)
    called = {"I12": "Landssnitt", "7": "A / B"}
    assert read_limits(typed, way, 1, True, str, CODES) == limits
    assert typed_limits(limits, way, typed_number) == again
    assert read_limits(again, way, 1, True, str, CODES) == limits
    show = Formats("nb", "Europe/Oslo").number_trim
    assert limits_in_words(limits, way, show, str, called) == words


@pytest.mark.parametrize("typed", ["[I99]", "[Likt]", "[]", "> [ukjent] / 8"])
def test_a_name_that_nobody_or_several_have_is_refused_with_what_was_read(typed):
    with pytest.raises(LimitsRefused, match="Vi finner ikke én indikator med koden eller navnet"):
        read_limits(typed, Direction.HIGHER, 1, True, str, CODES)


# -- what is refused -------------------------------------------------------------------------------


def set_for(session, code, limits, unit="HK", year=2027, **changes):
    place = Place(version_of(session, code), unit, year)
    return targets.set_target(session, place, limits, wish(adopts=True, **changes))


def refusal(session, code, limits):
    with pytest.raises(Refused) as refused:
        set_for(session, code, limits)
    return refused.value.reason, refused.value.facts["code"]


def test_what_could_never_judge_is_refused_with_the_code_that_it_is_about(stand):
    with stand.session() as session:
        assert refusal(session, "I16", lent("I16")) == ("limit_itself", "I16")
        assert refusal(session, "I16", lent("X9")) == ("limit_unknown", "X9")
        assert refusal(session, "I16", lent("I18")) == ("limit_ring", "I16, I18, I16")
        assert refusal(session, "I16", lent("I19")) == ("limit_ring", "I16, I19, I16")
        set_for(session, "I16", lent("I17"))
        assert refusal(session, "I17", lent("I16")) == ("limit_ring", "I16, I17, I16")
        assert refusal(session, "I17", lent("I18")) == ("limit_ring", "I16, I17, I18, I16")
        other = version_of(session, "I32")
        other.lowest, other.highest = D(100), D(200)
        session.flush()
        strict = lent("I32", strict=("green",))
        assert refusal(session, "I22", strict) == ("limit_never", "I32")
        set_for(session, "I22", lent("I32"))
        version_of(session, "I18").formula = "2 + [I16]"
        session.flush()
        assert refusal(session, "I18", lent("I16")) == ("limit_constant", "I16")


def test_what_looks_back_is_no_ring_and_a_formula_that_would_make_one_is_refused(stand):
    with stand.session() as session:
        back = version_of(session, "I18")
        back.formula = "0.9 * previous([I16])"
        session.flush()
        set_for(session, "I16", lent("I18"))
        mine = back.municipality_id
        borrowing.check_formula(session, mine, "I18", "0.8 * previous([I16])")
        with pytest.raises(Refused) as refused:
            borrowing.check_formula(session, mine, "I18", "0.9 * [I16]")
        assert (refused.value.reason, refused.value.facts["field"]) == ("limit_ring", "formula")


def test_a_limit_keeps_its_indicator_through_a_new_code_and_out_of_the_trash(stand):
    with stand.session() as session:
        first = session.scalars(select(Indicator).where(Indicator.code == "I12")).one()
        copy = indicators.copy(session, first, "SNITT", "Landssnitt", ACTOR)
        row = set_for(session, "I12", lent("SNITT"))
        borrowing.rename(session, copy, "L_2", ACTOR)
        copy.code = "L_2"
        session.flush()
        assert row.borrowed == "green [L_2]"
        with pytest.raises(Refused) as refused:
            indicators.trash(session, copy, ACTOR)
        assert (refused.value.reason, refused.value.facts["code"]) == ("used_in_limit", "I12")


# -- judged ----------------------------------------------------------------------------------------


def evaluation_of(stand, session, code="I16", unit="HK"):
    indicator_id = version_of(session, code).indicator_id
    return Evaluation(load_facts(stand.scope(session), [indicator_id], unit)), indicator_id


def without_targets(session, code="I16"):
    version_id = version_of(session, code).id
    for row in session.scalars(select(Target).where(Target.indicator_version_id == version_id)):
        row.state = "superseded"
    session.flush()


def at_each(stand, session, code, period=NOW):
    """Unit → its cell, each read for that unit's own page."""
    found = {}
    for unit in evaluation_of(stand, session)[0].facts.trees[-1].tree.order:
        evaluation, indicator_id = evaluation_of(stand, session, code, unit)
        found[unit] = evaluation.cell(indicator_id, unit, period)
    return found


def test_a_units_page_reads_the_others_value_also_where_a_unit_above_has_it(stand):
    with stand.session() as session:
        without_targets(session)
        # Only the municipality has a figure of this one.
        set_for(session, "I16", lent("I27"), year=2025, reason="Prøve")
        whole, other_id = evaluation_of(stand, session, "I27")
        of_root = whole.cell(other_id, "HK", NOW)
        cells = at_each(stand, session, "I16")
        measured = {u: c for u, c in cells.items() if c.value is not None and c.period == NOW}
        assert len(measured) > 5
        for cell in measured.values():
            one = cell.judging.borrowed[0]
            assert (one.value, one.unit_key) == (of_root.value, "HK")
            green = cell.value <= of_root.value
            assert cell.status is (Status.GREEN if green else Status.RED)


def test_of_a_figure_about_people_that_is_hidden_no_colour_tells(stand):
    with stand.session() as session:
        without_targets(session)
        set_for(session, "I16", lent("I20"), year=2025, reason="Prøve")
        others, cells = at_each(stand, session, "I20"), at_each(stand, session, "I16")
        few = [u for u, other in others.items() if other.hidden and cells[u].value is not None]
        assert few
        for unit in few:
            assert cells[unit].status is Status.NO_TARGET and cells[unit].limits is None
            assert cells[unit].judging.borrowed[0].hidden
        shown = [u for u, other in others.items() if other.value is not None and not other.hidden]
        assert any(cells[u].limits == Limits(others[u].value) for u in shown)


def test_it_is_chosen_in_the_grid_and_told_wherever_a_target_stands(stand):
    browser = stand.browser("gro.nilsen")
    with stand.session() as session:
        indicator, card_id = version_of(session).indicator_id, stand.card(session).id
        evaluation, other_id = evaluation_of(stand, session, "I17")
        value = evaluation.cell(other_id, "HK", NOW).value
    grid = f"/bms/mal/indikator/{indicator}?fra=2025"
    page = browser.get(grid).text
    assert '<option value="[I17]">I17 Egenmeldt sykefravær</option>' in page
    changed = {
        "c|HK|2025": "Egenmeldt sykefravær / 9",
        "c|HK|2026": "< [I17]",
        "c|HK|2027": "[I18]",
        "begrunnelse": "Slik planen sier",
        "vedta": "ja",
    }
    page = browser.post(grid, data=form_of(page) | changed).text
    assert "Grenser og formler viser til hverandre i ring: I16, I18, I16." in page
    page = browser.get(grid).text
    assert "I17 Egenmeldt sykefravær, vedtatt" in page
    form = form_of(page)
    assert (form["c|HK|2025"], form["c|HK|2026"]) == ("[I17] / 9", "< [I17]")
    figure = f"{value:.1f}".replace(".", ",")
    why = f"/bms/hvorfor/{card_id}/{indicator}?enhet=HK&periode="
    for address, told in {
        "/bms/?enhet=HK&periode=2025": f"≤\xa0{figure}",
        "/bms/?enhet=HK&periode=2026T2": "&lt;\xa0I17",
        f"{why}2025": f"Målet er verdien til I17 Egenmeldt sykefravær: {figure} (fra Hemne kommune).",
        f"{why}2026T2": "Målet er verdien til I17 Egenmeldt sykefravær, som ikke har noen verdi i "
        "perioden. Derfor er det ingen farge.",
        f"/bms/indikator/{indicator}?enhet=HK&periode=2025": f"≤\xa0{figure}",
        f"/bms/oppsett/indikatorer/{indicator}": "grønn når lavere enn I17 Egenmeldt sykefravær",
        f"/bms/styringskort/{card_id}/fil/csv?enhet=HK&periode=2025": f"≤\xa0{figure}",
        "/bms/oppsett/handbok": "grønn når lavere enn I17 Egenmeldt sykefravær",
        "/bms/oppsett/endringer?slag=target": "verdien til en annen indikator",
        f"/bms/mal/indikator/{indicator}?fra=2025&historikk=HK":
            "grønn når høyst samme som I17 Egenmeldt sykefravær, gul til og med 9",
    }.items():  # fmt: skip
        page = browser.get(address, follow_redirects=True)
        assert page.status_code == 200 and told in page.text, address


def test_a_year_is_carried_over_with_what_it_borrows(stand):
    browser = stand.browser("gro.nilsen")
    with stand.session() as session:
        set_for(session, "I16", lent("I17", yellow=D(9)), year=2027)
        indicator = version_of(session).indicator_id
        session.commit()
    grid = f"/bms/mal/indikator/{indicator}?fra=2026"
    page = browser.get(f"{grid}&kopier=2027&til=2028&endring=10&som=prosent").text
    assert form_of(page)["c|HK|2028"] == "[I17] / 9,9"


def test_one_that_follows_says_whose_target_it_follows(stand):
    with stand.session() as session:
        version = version_of(session, "I18")
        version.follows_source = True
        set_for(session, "I16", lent("I17"), year=2025, reason="Prøve")
        session.commit()
        card_id, indicator = stand.card(session).id, version.indicator_id
    why = f"/bms/hvorfor/{card_id}/{indicator}?enhet=HK&periode=2025"
    page = stand.browser("gro.nilsen").get(why).text
    assert "Målet følger målet for I16 Sykefravær samlet." in page
    assert "Målet for I16 Sykefravær samlet er verdien til I17 Egenmeldt sykefravær: " in page
