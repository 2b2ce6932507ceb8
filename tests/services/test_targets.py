"""Targets are proposed, adopted, locked and replaced, and what was in force stays readable."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from tests.pages.test_entry_grid import form_of
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import Direction, IntervalLimits, Limits
from wisweb_bms.forms.limits import (
    LimitsRefused,
    limits_in_words,
    read_limits,
    typed_limits,
)
from wisweb_bms.models import Indicator, IndicatorVersion, Placement, Target
from wisweb_bms.queries.results import results
from wisweb_bms.services import keeping, targets
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Overtaken, Refused
from wisweb_bms.services.targets import Place, Wish
from wisweb_bms.views.formats import Formats, typed_number

D = Decimal
TODAY = dt.date(2026, 9, 16)
ACTOR = Actor("user", "gro.nilsen")


def version_of(session, code="I16"):
    asked = (
        select(IndicatorVersion)
        .join(Indicator, Indicator.id == IndicatorVersion.indicator_id)
        .where(Indicator.code == code)
    )
    return session.scalars(asked).one()


def wish(**changes):
    return Wish(ACTOR, TODAY, **changes)


def states(session, place):
    asked = select(Target.state).where(
        Target.indicator_version_id == place.version.id,
        Target.unit_key == place.unit_key,
        Target.valid_from == place.first,
    )
    return sorted(session.scalars(asked))


def card(stand, session, period="2025", unit="HK"):
    found = results(
        stand.scope(session), stand.card(session), Period.parse(period), stand.names(), unit
    )
    return list(found)


def test_a_proposal_judges_nothing_until_it_is_adopted(stand):
    with stand.session() as session:
        place = Place(version_of(session), "KUL", 2027)
        row = targets.set_target(session, place, Limits(D(5), D(6)), wish())
        assert row.state == "proposed"
        decided = {"body": "Kommunestyret", "case_number": "2026/12", "decided_on": TODAY}
        assert targets.adopt(session, [row], ACTOR, **decided) == 1
        assert (row.state, row.body, row.case_number) == ("adopted", "Kommunestyret", "2026/12")
        assert targets.adopt(session, [row], ACTOR) == 0


def test_an_adopted_target_is_locked_and_replaced_only_with_a_reason(stand):
    with stand.session() as session:
        place = Place(version_of(session), "KUL", 2026)
        with pytest.raises(Refused) as refused:
            targets.set_target(session, place, Limits(D(5), D(6)), wish(adopts=True))
        assert refused.value.reason == "locked"
        new = targets.set_target(
            session, place, Limits(D(5), D(6)), wish(adopts=True, reason="Ny plan")
        )
        assert states(session, place) == ["adopted", "superseded"]
        assert new.state == "adopted"


def test_what_is_past_changes_only_with_a_reason(stand):
    with stand.session() as session:
        place = Place(version_of(session), "OPP", 2025)
        with pytest.raises(Refused) as refused:
            targets.set_target(session, place, Limits(D(5), D(6)), wish(adopts=True))
        assert refused.value.reason == "past"
        targets.set_target(session, place, Limits(D(5), D(6)), wish(adopts=True, reason="Glemt"))
        row = next(r for r in card(stand, session, unit="OPP") if r["indicator"] == "I16")
        assert row["status"] == "red"


def test_an_overlap_is_refused_until_the_older_one_is_to_end(stand):
    with stand.session() as session:
        version = version_of(session)
        older = session.scalars(
            select(Target).where(
                Target.indicator_version_id == version.id,
                Target.unit_key == "KUL",
                Target.valid_from == dt.date(2026, 1, 1),
            )
        ).one()
        older.valid_to = None
        session.flush()
        place = Place(version, "KUL", 2028)
        with pytest.raises(Refused) as refused:
            targets.set_target(session, place, Limits(D(5), D(6)), wish(adopts=True))
        assert (refused.value.reason, refused.value.facts["day"]) == (
            "overlap",
            dt.date(2026, 1, 1),
        )
        targets.set_target(session, place, Limits(D(5), D(6)), wish(adopts=True, ends_older=True))
        assert older.valid_to == dt.date(2027, 12, 31)


def test_two_who_change_the_same_target_the_second_sees_the_others_version(stand):
    with stand.session() as session:
        place = Place(version_of(session), "KUL", 2027)
        first = targets.set_target(session, place, Limits(D(5), D(6)), wish())
        seen = first.lock_version
        targets.set_target(session, place, Limits(D(5), D(7)), wish(seen=seen))
        with pytest.raises(Overtaken) as other:
            targets.set_target(session, place, Limits(D(4), D(7)), wish(seen=seen))
        assert other.value.row.yellow == D(7)


def test_a_returned_proposal_says_why_and_the_unit_proposes_again(stand):
    with stand.session() as session:
        place = Place(version_of(session), "KUL", 2027)
        row = targets.set_target(session, place, Limits(D(5), D(6)), wish())
        with pytest.raises(Refused):
            targets.give_back(session, [row], " ", ACTOR)
        assert targets.give_back(session, [row], "For lavt", ACTOR) == 1
        again = targets.set_target(session, place, Limits(D(4), D(5)), wish())
        assert (row.state, row.note, again.state) == ("returned", "For lavt", "proposed")


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_rules_changed_and_changed_back_give_the_same_card(reading, data):
    """Operators, weights, limits, inheritance and order; nothing reported is touched by any of it."""
    with reading.session() as session:
        try:
            before = card(reading, session)
            rows = {
                "version": (
                    session.scalars(select(IndicatorVersion)).all(),
                    {
                        "inherits": st.booleans(),
                        "decimals": st.integers(0, 4),
                        "operator": st.sampled_from(("none", "sum", "mean", "min", "max")),
                        "over_time": st.sampled_from(("last", "sum", "mean")),
                    },
                ),
                "target": (
                    session.scalars(select(Target)).all(),
                    {
                        "green": st.decimals(0, 50, places=1),
                        "yellow": st.decimals(0, 50, places=1),
                    },
                ),
                "placement": (
                    session.scalars(select(Placement)).all(),
                    {
                        "weight": st.decimals(0, 9, places=1),
                        "sort": st.integers(0, 99),
                    },
                ),
            }
            undo = []
            for _ in range(data.draw(st.integers(1, 8))):
                found, fields = rows[data.draw(st.sampled_from(sorted(rows)))]
                row = data.draw(st.sampled_from(found))
                name = data.draw(st.sampled_from(sorted(fields)))
                undo.append((row, name, getattr(row, name)))
                keeping.write(session, row, {name: data.draw(fields[name])}, ACTOR)
            card(reading, session)
            for row, name, old in reversed(undo):
                keeping.write(session, row, {name: old}, ACTOR)
            assert card(reading, session) == before
        finally:
            session.rollback()


# -- the grid --------------------------------------------------------------------------------------


@pytest.fixture
def grid(stand):
    with stand.session() as session:
        indicator_id = version_of(session).indicator_id
    return f"/bms/mal/indikator/{indicator_id}?fra=2026"


def test_cells_are_saved_or_refused_each_on_its_own(stand, grid):
    browser = stand.browser("gro.nilsen")
    page = browser.get(grid).text
    assert "7 / 8 fra Hemne kommune" in page
    form = form_of(page)
    typed = {
        "c|KUL|2027": "4,0 / 5,0",
        "c|SYK|2027": "9 / 8",
        "c|OPP|2027": "mange",
        "c|HK|2027": "6,55 / 7",
        "c|HO|2027": "8",
    }
    page = browser.post(grid, data=form | typed | {"vedta": "ja"}).text
    assert "3 mål er ikke lagret" in page and "De andre 2 målene er lagret" in page
    said = "Gul grense må være høyere enn grønn, for lavt er bra her. Du skrev grønn 9 og gul 8."
    assert said in page and "desimaler" in page
    again = form_of(page)
    assert all(again[n] == v for n, v in typed.items() if n in ("c|SYK|2027", "c|OPP|2027"))
    with stand.session() as session:
        rows = session.scalars(select(Target).where(Target.valid_from == dt.date(2027, 1, 1)))
        found = {r.unit_key: (r.green, r.yellow, r.state) for r in rows}
    assert found == {"KUL": (4, 5, "adopted"), "HO": (8, None, "adopted")}


def test_the_grid_of_a_unit_holds_what_it_measures_and_the_rest_when_asked(stand):
    browser = stand.browser("gro.nilsen")
    path = "/bms/mal/enhet?enhet=HO&fra=2026"
    own, every = browser.get(path).text, browser.get(f"{path}&alle=ja").text
    rest = int(re.search(r"Vis også de (\d+) som ikke måles her", own)[1])
    rows = [page.count('<th scope="row">') for page in (own, every)]
    assert rest > 0 and rows[1] == rows[0] + rest
    assert own.split("<tbody>")[1].split("</tbody>")[0].count("er bra") == rows[0]
    body = every.split("<tbody>")[1]
    assert re.findall(r'name="c\|(\d+)\|2026"', body)[: rows[0]] == re.findall(
        r'name="c\|(\d+)\|2026"', own
    ), "the rest stands after its own"


def test_only_those_who_adopt_are_asked_whether_to_propose_or_adopt(stand):
    asked = 'type="radio" name="vedta"'
    per, path = stand.browser("per.aune"), "/bms/mal/enhet?enhet="
    assert [per.get(path + key).text.count(asked) for key in ("VBH", "OPP")] == [2, 0]


def test_a_year_is_copied_with_a_change_as_a_suggestion_only(stand, grid):
    browser = stand.browser("gro.nilsen")
    page = browser.get(grid + "&kopier=2026&til=2027&endring=-10&som=prosent").text
    assert "fylt ut med forslag" in page
    form = form_of(page)
    assert form["c|HK|2027"] == "6,3 / 7,2"
    with stand.session() as session:
        asked = select(Target.id).where(Target.valid_from == dt.date(2027, 1, 1))
        assert session.scalars(asked).all() == []
    assert browser.post(grid, data=form).status_code == 303
    with stand.session() as session:
        asked = select(Target.state).where(Target.valid_from == dt.date(2027, 1, 1))
        assert set(session.scalars(asked)) == {"proposed"}
    page = browser.get("/bms/mal").text
    ids = [w.split('"')[0] for w in page.split('name="mal" value="')[1:]]
    form = form_of(page) | {"mal": ids, "organ": "Kommunestyret", "saksnummer": "2026/44"}
    assert browser.post("/bms/mal/vedta", data=form).status_code == 303
    with stand.session() as session:
        asked = select(Target.state, Target.body).where(Target.valid_from == dt.date(2027, 1, 1))
        assert {tuple(r) for r in session.execute(asked)} == {("adopted", "Kommunestyret")}


def test_milestones_of_a_unit_are_typed_in_its_own_grid_and_copied_to_the_next_year(stand):
    browser = stand.browser("gro.nilsen")
    address = "/bms/mal/enhet?enhet=KUL&fra=2026&del=T1"
    with stand.session() as session:
        sick, yearly = (
            session.scalars(select(Indicator.id).where(Indicator.code == code)).one()
            for code in ("I16", "I22")
        )
    page = browser.get(address).text
    form = form_of(page)
    assert f"c|{sick}|2026" in form and f"c|{yearly}|2026" not in form, "measured once a year"
    assert "4 / 5 for hele året" in page, "where a milestone lacks, the unit's own year holds"
    typed = {f"c|{sick}|2027": "5,0 / 6,0", f"c|{sick}|2028": "åtte"}
    page = browser.post(address, data=form | typed).text
    assert re.search(r'href="#c\|\d+\|2028">I16 Sykefravær samlet 2028T1</a>', page)
    copied = form_of(browser.get(f"{address}&kopier=2027&til=2028&endring=-0,2&som=tall").text)
    assert copied[f"c|{sick}|2028"] == "4,8 / 5,8"
    assert browser.post(address, data=copied).status_code == 303
    with stand.session() as session:
        rows = session.scalars(select(Target).where(Target.period_part == "T1"))
        found = {r.valid_from.year: (r.unit_key, r.green, r.yellow) for r in rows}
    assert found[2027] == ("KUL", 5, 6)
    assert found[2028] == ("KUL", Decimal("4.8"), Decimal("5.8"))
    again = browser.get(f"{address}&kopier=2027&til=2028&endring=0&som=tall").text
    assert "Ingenting å kopiere: 2028T1" in again and "fylt ut med forslag" not in again


def test_who_may_not_set_targets_is_refused(reading, grid):
    for user in ("odd.rian", "kari.melland"):
        assert reading.browser(user).get(grid).status_code == 403


@pytest.mark.parametrize(
    ("limits", "direction", "words"),
    [
        (Limits(D("8"), D("7.5")), "higher", "grønn fra 8 og opp, gul fra 7,5 og opp"),
        (Limits(D("8"), None), "lower", "grønn til og med 8"),
        (Limits(None, D("9")), "lower", "gul til og med 9"),
        (IntervalLimits(D("-0.5"), D(0), D(1), D("1.5")), "interval",
         "grønn fra 0 til 1, gul fra −0,5 til 1,5"),
        (IntervalLimits(None, D(0), None, None), "interval", "grønn fra 0 og opp"),
        (Limits(D(45), D(40), ("green",)), "higher", "grønn over 45, gul fra 40 og opp"),
        (Limits(D(7), D(8), ("green", "yellow")), "lower", "grønn under 7, gul under 8"),
        (IntervalLimits(D(0), D(1), D(2), D(3), ("yellow_from", "green_to")), "interval",
         "grønn fra 1 til under 2, gul over 0 til og med 3"),
        (IntervalLimits(D(0), D(1), D(2), D(3), ("yellow_from", "yellow_to")), "interval",
         "grønn fra 1 til 2, gul over 0 og under 3"),
    ],
)  # fmt: skip
def test_limits_are_told_in_words(limits, direction, words):
    show = Formats("nb", "Europe/Oslo").number_trim
    assert limits_in_words(limits, Direction(direction), show, str) == words


@pytest.mark.parametrize(
    ("typed", "direction", "limits", "again"),
    [
        ("> 45 / 40", "higher", Limits(D(45), D(40), ("green",)), "> 45 / 40"),
        (">45 % / >=40 %", "higher", Limits(D(45), D(40), ("green",)), "> 45 / 40"),
        ("≥ 45", "higher", Limits(D(45)), "45"),
        ("<7,5/≤8", "lower", Limits(D("7.5"), D(8), ("green",)), "< 7,5 / 8"),
        (" / < 8", "lower", Limits(None, D(8), ("yellow",)), "/ < 8"),
        ("> 0 / ≥ 1 / < 2 / <= 3", "interval",
         IntervalLimits(D(0), D(1), D(2), D(3), ("yellow_from", "green_to")), "> 0 / 1 / < 2 / 3"),
    ],
)  # fmt: skip
def test_what_is_typed_as_strict_or_inclusive_is_read_and_stands_there_again(
    typed, direction, limits, again
):
    way = Direction(direction)
    assert read_limits(typed, way, 1, True, str) == limits
    assert typed_limits(limits, way, typed_number) == again
    assert read_limits(again, way, 1, True, str) == limits


@pytest.mark.parametrize(
    ("typed", "direction"),
    [("< 45", "higher"), ("≥ 7 / 8", "lower"), ("< 0/1/2/3", "interval"), ("0/1/>2/3", "interval")],
)
def test_a_sign_that_points_at_the_worse_side_is_refused_with_the_two_that_fit(typed, direction):
    with pytest.raises(LimitsRefused, match=r"dårligere siden. Skriv [<>] eller [≤≥]"):
        read_limits(typed, Direction(direction), 1, False, str)


def test_a_strict_limit_is_the_same_wherever_it_is_printed(stand, grid):
    browser = stand.browser("gro.nilsen")
    form = form_of(browser.get(grid).text)
    strict = {"c|HK|2026": "< 6,6 / ≤ 8", "begrunnelse": "Slik planen sier", "vedta": "ja"}
    assert browser.post(grid, data=form | strict).status_code == 303
    assert form_of(browser.get(grid).text)["c|HK|2026"] == "< 6,6 / 8"
    with stand.session() as session:
        indicator, card_id = version_of(session).indicator_id, stand.card(session).id
    for address, told in {
        "/bms/?enhet=HK&periode=2026T2": "&lt;\xa06,6",
        f"/bms/hvorfor/{card_id}/{indicator}?enhet=HK&periode=2026T2": "&lt;\xa06,6 (gul\xa0≤\xa08,0)",
        f"/bms/indikator/{indicator}?enhet=HK": "Mål under 6,6",
        f"/bms/oppsett/indikatorer/{indicator}": "grønn under 6,6, gul til og med 8",
        f"/bms/styringskort/{card_id}/fil/csv?enhet=HK&periode=2026T2": "<\xa06,6",
        "/bms/oppsett/handbok": "grønn under 6,6, gul til og med 8",
        "/bms/oppsett/endringer?slag=target": "verdien må være bedre enn",
    }.items():
        page = browser.get(address, follow_redirects=True)
        assert page.status_code == 200 and told in page.text, address


def test_a_value_at_a_strict_limit_is_said_to_be_at_it_and_is_not_green(stand, grid):
    browser = stand.browser("gro.nilsen")
    with stand.session() as session:
        indicator, card_id = version_of(session).indicator_id, stand.card(session).id
    why = f"/bms/hvorfor/{card_id}/{indicator}?enhet=HK&periode=2026T2"
    for typed, said, colour in (
        ("< 7,1 / 8", "På grensen: målet er &lt;\xa07,1.", "Gul"),
        ("7,1 / 8", "Likt med målet.", "Grønn"),
    ):
        form = form_of(browser.get(grid).text)
        changed = {"c|HK|2026": typed, "begrunnelse": "Slik planen sier", "vedta": "ja"}
        assert browser.post(grid, data=form | changed).status_code == 303
        page = browser.get(why).text
        assert "hvorfor 7,1" in page and said in page and colour in page
