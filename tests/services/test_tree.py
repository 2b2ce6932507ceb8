"""The organisation may change: last year's card stays, and closed units count where their work went."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from sqlalchemy import delete, select

from demo.models import Municipality, Unit, db
from wisweb_bms.clock import now
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.tree import Node, TreeRefused, content_hash
from wisweb_bms.models import Indicator, IndicatorVersion, MunicipalityRow, Target, TreeVersion
from wisweb_bms.models.ids import new_id
from wisweb_bms.queries.indicator import read_indicator
from wisweb_bms.queries.results import results
from wisweb_bms.queries.scorecard import card_page
from wisweb_bms.queries.trees import load_trees
from wisweb_bms.queries.why import why_page
from wisweb_bms.services import tree_watch
from wisweb_bms.services.actor import system


def cells(stand, period, unit=None, **changes):
    with stand.session() as session:
        scope = stand.scope(session, **changes)
        found = list(results(scope, stand.card(session), Period.parse(period), stand.names(), unit))
        return {(r["unit"], r["indicator"]): r for r in found}


def close_vinje(stand):
    """Vinje barnehage closes on 1 August 2026 into Svanem barnehage: in the host, then with us."""
    with stand.session() as session:
        place = db.session.scalars(select(Municipality).where(Municipality.key == "hemne")).one()
        unit = db.session.scalars(
            select(Unit).where(Unit.municipality_id == place.id, Unit.key == "VBH")
        ).one()
        unit.active = False
        db.session.commit()
        scope = stand.scope(session)
        assert tree_watch.keep(
            session, scope.municipality_id, scope.today_nodes, dt.date(2026, 8, 1)
        )
        first = dt.date(2026, 8, 1)
        tree_watch.add_successor(
            session, scope.municipality_id, "VBH", "SBH", first, system("test")
        )
        session.commit()


def test_last_years_card_is_identical_after_a_unit_has_closed(stand):
    before = {p: cells(stand, p) for p in ("2024", "2025", "2026T1")}
    close_vinje(stand)
    assert {p: cells(stand, p) for p in before} == before


def test_the_first_version_holds_for_the_years_before_also_where_a_later_one_has_an_earlier_day(
    stand,
):
    with stand.session() as session:
        mid = stand.scope(session).municipality_id
        first = session.scalars(select(TreeVersion).filter_by(municipality_id=mid)).one()
        tree_watch.set_day(session, first, dt.date(2026, 9, 16), system("test"))
        session.commit()
    before = {p: cells(stand, p) for p in ("2025", "2026T1")}
    close_vinje(stand)
    assert {p: cells(stand, p) for p in before} == before
    assert cells(stand, "2026T2")["SBH", "I16"]["value"] == "8.0"
    with stand.session() as session:
        nodes = stand.scope(session).today_nodes
        assert not tree_watch.keep(session, mid, nodes, dt.date(2026, 9, 17)), "seen last, as it is"


def test_the_year_it_closed_in_counts_it_at_its_successor(stand):
    before = cells(stand, "2026T2")
    close_vinje(stand)
    after = cells(stand, "2026T2")
    assert after["HK", "I16"]["value"] == before["HK", "I16"]["value"] == "7.1"
    assert after["VBH", "I16"] == before["VBH", "I16"]
    # Svanem 7.0 × 8 and Vinje 10.0 × 4: 96 / 12
    assert after["SBH", "I16"]["value"] == "8.0"
    assert (after["SBH", "I16"]["reported"], after["SBH", "I16"]["expected"]) == (2, 2)
    assert (before["SBH", "I16"]["value"], before["SBH", "I16"]["expected"]) == ("7.0", 1)


def test_card_and_why_judge_a_closed_units_figure_by_the_same_target(stand):
    """Its work went to another sector, whose target holds; before, only *why* knew of it."""
    with stand.session() as session:
        place = db.session.scalars(select(Municipality).where(Municipality.key == "hemne")).one()
        unit = db.session.scalars(
            select(Unit).where(Unit.municipality_id == place.id, Unit.key == "VBH")
        ).one()
        unit.active = False
        db.session.commit()
        scope, first = stand.scope(session), dt.date(2026, 8, 1)
        mid = scope.municipality_id
        tree_watch.keep(session, mid, scope.today_nodes, first)
        tree_watch.add_successor(session, mid, "VBH", "SYK", first, system("test"))
        version = session.scalars(
            select(IndicatorVersion)
            .join(Indicator, Indicator.id == IndicatorVersion.indicator_id)
            .where(Indicator.code == "I16", IndicatorVersion.municipality_id == mid)
        ).one()
        session.execute(
            delete(Target).where(
                Target.indicator_version_id == version.id, Target.unit_key.in_(("VBH", "SYK"))
            )
        )
        session.add(
            Target(
                municipality_id=mid,
                id=new_id(session),
                indicator_version_id=version.id,
                unit_key="SYK",
                valid_from=dt.date(2026, 1, 1),
                period_part="",
                green=50,
                yellow=60,
                state="adopted",
                at=now(),
                actor_kind="command",
                actor_key="test",
            )
        )
        session.commit()
        card = stand.card(session)
        page = card_page(scope, card, "VBH", Period.parse("2026T2"), stand.names())
        on_card = next(
            r.cell
            for a in page.focus_areas
            for c in a.criteria
            for r in c.rows
            if r.indicator_id == version.indicator_id
        )
        reading = read_indicator(scope, stand.names(), version.indicator_id, "VBH", card.id)
        assert reading is not None
        explained = why_page(reading, Period.parse("2026T2"))
    assert explained is not None
    assert on_card.target is not None and explained.cell.target is not None
    assert on_card.target.origin.key == explained.cell.target.origin.key == "SYK"
    assert (on_card.status, on_card.target.green) == (explained.cell.status, 50)


def test_as_then_and_as_now_are_both_readable(stand):
    close_vinje(stand)
    then = cells(stand, "2025", "SBH")
    now = cells(stand, "2025", "SBH", as_now=True)
    assert then["SBH", "I16"]["value"] == "7.5"
    assert now["SBH", "I16"]["expected"] == 1
    whole = cells(stand, "2025", "OPP", as_now=True)
    assert whole["OPP", "I16"]["expected"] == 6
    browser = stand.browser("ingrid.lund")
    page = browser.get("/bms/?enhet=OPP&periode=2025", follow_redirects=True).text
    assert "slik den var" in page
    other = browser.get("/bms/?enhet=OPP&periode=2025&som=na", follow_redirects=True).text
    assert "dagens organisasjon" in other


def test_a_page_notices_a_new_tree_by_itself(stand):
    with stand.session():
        above = db.session.scalars(select(Unit).where(Unit.key == "OPP")).one()
        db.session.add(
            Unit(
                municipality_id=above.municipality_id,
                key="NY",
                name="Ny enhet",
                parent_id=above.id,
                sort=99,
            )
        )
        db.session.commit()
    assert stand.browser("ingrid.lund").get("/bms/", follow_redirects=True).status_code == 200
    with stand.session() as session:
        row = session.scalars(
            select(MunicipalityRow).where(MunicipalityRow.host_key == "hemne")
        ).one()
        versions = session.scalars(
            select(TreeVersion)
            .where(TreeVersion.municipality_id == row.id)
            .order_by(TreeVersion.applies_from)
        ).all()
        assert len(versions) == 2
        assert versions[-1].applies_from == dt.date(2026, 9, 16)


def test_a_tree_that_lost_many_units_waits_for_confirmation(stand):
    with stand.session() as session:
        scope = stand.scope(session)
        few = scope.today_nodes[:5]
        day = dt.date(2026, 9, 16)
        assert not tree_watch.keep(session, scope.municipality_id, few, day)
        assert scope.municipality.waiting_tree is not None
        assert not tree_watch.keep(session, scope.municipality_id, (), day)
        renamed = [
            Node(f"{n.key}-ny", n.name, n.parent_key and f"{n.parent_key}-ny", n.sort)
            for n in scope.today_nodes
        ]
        assert not tree_watch.keep(session, scope.municipality_id, renamed, day), "as many, others"
        assert tree_watch.keep(session, scope.municipality_id, few, day, confirmed=True)
        assert scope.municipality.waiting_tree is None


def test_a_tree_of_before_that_comes_back_the_same_day_is_the_one_in_force(stand):
    day = dt.date(2026, 9, 16)
    with stand.session() as session:
        scope = stand.scope(session)
        before, key = scope.today_nodes, scope.municipality_id
        other = tuple(replace(n, name=f"{n.name} II") for n in before)
        for nodes, name in ((other, "II"), (before, ""), (other, "II"), (before, "")):
            tree_watch.keep(session, key, nodes, day)
            trees, _ = load_trees(session, key, nodes)
            assert trees[-1].tree.name(trees[-1].tree.root).endswith(name)
            assert tree_watch.latest_hash(session, key) == content_hash(nodes)
            assert not tree_watch.keep(session, key, nodes, day), "it is the same"


def test_two_versions_with_the_same_units_never_have_the_same_day(stand):
    day = dt.date(2026, 9, 16)
    with stand.session() as session:
        scope = stand.scope(session)
        before, key = scope.today_nodes, scope.municipality_id
        other = tuple(replace(n, name=f"{n.name} II") for n in before)
        tree_watch.keep(session, key, other, day)
        tree_watch.keep(session, key, before, day)
        session.commit()
        numbers = list(session.scalars(select(TreeVersion.id).order_by(TreeVersion.sequence)))
    told = stand.app.test_cli_runner().invoke(
        args=["bms", "tree", "date", "hemne", str(numbers[-1]), "2026-01-01"]
    )
    assert told.exit_code == 1
    assert f"Version {numbers[0]} has the same units from 2026-01-01 already" in told.output


def test_a_faulty_tree_names_the_units(stand):
    with stand.session() as session:
        scope = stand.scope(session)
        looped = (Node("A", "A", "B"), Node("B", "B", "A"), Node("R", "R"))
        lost = (Node("A", "A", "nowhere"), Node("R", "R"))
        for nodes, named in ((looped, ("A", "B")), (lost, ("A",))):
            with pytest.raises(TreeRefused) as fault:
                tree_watch.keep(
                    session, scope.municipality_id, nodes, dt.date(2026, 9, 16), confirmed=True
                )
            assert fault.value.keys == named
