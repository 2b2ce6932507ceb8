"""A local indicator is seen and measured at its owner and below, and an action is about its own unit's result."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from wisweb_bms.clock import today
from wisweb_bms.engine.evaluate import Evaluation
from wisweb_bms.engine.tree import build_tree
from wisweb_bms.forms import indicator as shape
from wisweb_bms.models import Action, Indicator, Measurement
from wisweb_bms.models.local import Local
from wisweb_bms.queries.facts import load_facts
from wisweb_bms.queries.trees import load_local
from wisweb_bms.services import actions, indicators
from wisweb_bms.services.actor import system
from wisweb_bms.services.keeping import Refused
from wisweb_bms.services.plan_years import Planner

NAME = "Sykefravær samlet"


def made_local(session, owner="OPP"):
    """The indicator that every unit measures, given to one of them."""
    row = session.scalars(select(Indicator).where(Indicator.code == "I16")).one()
    row.owner_unit_key = owner
    session.commit()
    return row


def page(browser, path):
    return browser.get(f"/bms/{path}", follow_redirects=True)


def test_it_stands_on_the_cards_of_its_owner_and_below_and_on_no_other(stand):
    with stand.session() as session:
        row = made_local(session)
        id, name = row.id, row.name
    browser = stand.browser("odd.rian")
    for unit, status in (("OPP", 200), ("HK", 404), ("KUL", 404)):
        assert page(browser, f"indikator/{id}?enhet={unit}").status_code == status
        card = page(browser, f"?enhet={unit}&periode=2025").text
        assert (f">{name}<" in card) == (status == 200), unit
    assert page(browser, f"mal/indikator/{id}").status_code == 403
    assert page(stand.browser("kari.melland"), f"indikator/{id}").status_code == 404


def test_whoever_works_elsewhere_has_no_form_for_it(stand):
    with stand.session() as session:
        made_local(session)
        asked = select(Measurement.id).where(
            Measurement.unit_key == "SYK", Measurement.entry_id.is_not(None)
        )
        here = set(session.scalars(asked))
    browser = stand.browser("kari.melland")
    assert NAME not in page(browser, "mine-oppgaver").text
    assert NAME not in page(browser, "rapporter/enhet").text
    found = {id: page(browser, f"rapporter/{id}") for id in sorted(here)}
    assert {answer.status_code for answer in found.values()} <= {200, 404}
    assert not any(NAME in answer.text for answer in found.values())


def test_a_formula_over_it_has_no_value_above_its_owner(stand):
    def value(session, unit_key):
        used = session.scalars(select(Indicator).where(Indicator.code == "I18")).one()
        evaluation = Evaluation(load_facts(stand.scope(session), [used.id], unit_key))
        points = evaluation.facts.points[used.id]
        assert points
        return [evaluation.at(point, unit_key).value for point in points]

    with stand.session() as session:
        before = {unit: value(session, unit) for unit in ("HK", "OPP")}
        made_local(session)
        assert any(before["HK"]) and not any(value(session, "HK"))
        assert value(session, "OPP") == before["OPP"]


def test_it_is_planned_below_its_owner_alone_and_given_to_no_unit_that_others_measure_for(stand):
    with stand.session() as session:
        row = made_local(session)
        scope = stand.scope(session)
        local = load_local(session, scope.municipality_id, scope.today_nodes, ["KUL"])
        planner = Planner(session, scope.municipality, [row.id], local)
        steps = planner.lacking(row.id, [2031], build_tree(scope.today_nodes).order)
        assert {k for s in steps for k in s.unit_keys} <= local.units["OPP"]
        version = indicators.latest(session, row)
        own = {name: getattr(row, name) for name in shape.OWN} | {"owner_unit_key": "KUL"}
        rules = {name: getattr(version, name) for name in shape.RULES}
        typed = indicators.Typed(own, rules)
        with pytest.raises(Refused, match="measured_elsewhere"):
            indicators.save(session, scope.municipality, row, typed, system("test"), local=local)


def test_a_formula_for_all_takes_no_indicator_that_only_some_have():
    local = Local({"OPP": frozenset({"OPP", "SKO"}), "SKO": frozenset({"SKO"})})
    assert local.holds(None, "OPP") and local.holds("OPP", "SKO") and local.holds("OPP", "OPP")
    assert not local.holds("OPP", None) and not local.holds("SKO", "OPP")
    assert not local.holds("OPP", "KUL")


def test_an_action_is_linked_to_no_other_units_result_and_does_not_move_away_from_its_own(stand):
    with stand.session() as session:
        scope = stand.scope(session)
        row = session.scalars(select(Measurement).where(Measurement.unit_key == "KUL")).first()
        units = ["KUL", "SYK"]
        values = {"title": "T", "node_kind": "measurement", "node_id": row.id, "unit_key": "SYK"}
        day, actor = today(), system("test")

        def make(**more):
            new = values | more
            return actions.make(session, scope.municipality_id, new, actor, day, units)

        with pytest.raises(Refused, match="level_elsewhere"):
            make()
        made = make(unit_key="KUL")
        with pytest.raises(Refused, match="level_elsewhere"):
            actions.change(session, made, {"unit_key": "SYK"}, actor, day, units)


def test_what_an_action_goes_on_from_is_told_only_where_its_unit_is_open(stand):
    with stand.session() as session:
        scope = stand.scope(session)
        old = session.scalars(select(Action).where(Action.node_kind != "measurement")).first()
        old.status, old.unit_key = "in_progress", "KUL"
        new = actions.carry_over(session, old, 2027, system("test"), scope.today, ["KUL", "SYK"])
        new.unit_key, new.node_kind, new.node_id, new.scorecard_id = "SYK", "", None, None
        new.title, old.title = "Nytt navn", "Hemmelig navn"
        session.commit()
        new_id = new.id
    text = page(stand.browser("kari.melland"), f"tiltak/{new_id}").text
    assert "Nytt navn" in text and "Hemmelig navn" not in text
