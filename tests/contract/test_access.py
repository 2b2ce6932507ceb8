"""What follows from holding a right."""

from __future__ import annotations

import pytest

from wisweb_bms.hooks import WHOLE, Unit
from wisweb_bms.rights import IMPLY_READ, PER_UNIT, Access

TREE = (Unit("A", "A"), Unit("B", "B", "A"), Unit("C", "C", "A"))
TWO_ROOTS = (Unit("A", "A"), Unit("B", "B"))


def access(units=TREE, **held):
    return Access({f"bms.{name}": frozenset(keys) for name, keys in held.items()}, units)


def test_an_absent_right_is_a_no():
    nobody = access()
    for right in PER_UNIT:
        assert not nobody.may(right)
        assert not nobody.may(right, "A")
        assert not nobody.units(right)


@pytest.mark.parametrize("right", sorted(IMPLY_READ))
def test_working_with_a_unit_includes_reading_it_and_nothing_else(right):
    worker = Access({right: frozenset({"B"})}, TREE)
    assert worker.may("bms.read", "B")
    assert not worker.may("bms.read", "C")
    assert not worker.may("bms.read", WHOLE)
    others = PER_UNIT - {right, "bms.read"}
    assert not any(worker.may(other, "B") for other in others)


def test_configuring_a_unit_includes_nothing():
    assert not access(configure={"B"}).may("bms.read", "B")


def test_configuring_the_whole_includes_every_right_given_unit_by_unit():
    for whole in (WHOLE, "A"):
        one = access(configure={whole})
        assert all(one.may(right, "C") and one.everywhere(right) for right in PER_UNIT)
        assert not one.may("bms.publish")
        assert not one.may("bms.enable")


def test_raw_figures_are_not_among_what_configuring_includes():
    assert not access(configure={WHOLE}).named("bms.report")
    assert access(report={"B"}).named("bms.report") == {"B"}
    assert access(report={WHOLE}).named("bms.report") == {"A", "B", "C"}


def test_the_single_root_is_the_whole_and_its_own_key_is_used():
    one = access(read={"A"})
    assert one.everywhere("bms.read")
    assert one.units("bms.read") == {"A", "B", "C"}
    assert one.root == "A"


def test_one_of_two_roots_is_not_the_whole():
    one = access(TWO_ROOTS, read={"A"})
    assert not one.everywhere("bms.read")
    assert not one.may("bms.read", WHOLE)
    assert access(TWO_ROOTS, read={WHOLE}).units("bms.read") == {"A", "B", WHOLE}


def test_a_second_root_that_is_closed_does_not_count():
    closed = (*TREE, Unit("OLD", "OLD", active=False))
    assert access(closed, read={"A"}).everywhere("bms.read")


def test_a_host_without_units_has_only_the_whole():
    one = access((), read={WHOLE})
    assert one.may("bms.read")
    assert one.may("bms.read", WHOLE)
    assert one.units("bms.read") == {WHOLE}
    assert not access((), read={"A"}).may("bms.read")


def test_publishing_and_enabling_are_for_the_whole_only():
    assert not access(publish={"B"}).may("bms.publish")
    assert access(publish={"A"}).may("bms.publish")
    assert access(TWO_ROOTS, enable={WHOLE}).may("bms.enable")


def test_the_menu_asks_without_reading_the_tree():
    def tree():
        raise AssertionError("the tree was read")

    assert Access({"bms.read": frozenset({"B"})}, tree).holds_some("bms.read")
    assert not Access({}, tree).holds_some("bms.read")
