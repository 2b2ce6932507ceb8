"""Which tree versions hold for some day, of all that were seen."""

from __future__ import annotations

import datetime as dt

from tests.engine.test_evaluate import tree_of
from wisweb_bms.engine.tree import DatedTree, Successor, in_force, that_count, tree_of_period

OLD, MIDDLE, NEW = tree_of(A="R", B="R"), tree_of(A="R", B="R", C="R"), tree_of(A="R", C="R")


def day(month: int, of_month: int = 1) -> dt.date:
    return dt.date(2026, month, of_month)


def test_one_seen_later_takes_the_place_of_those_from_its_day_on():
    seen = [DatedTree(day(1), OLD), DatedTree(day(9), MIDDLE), DatedTree(day(8), NEW)]
    assert [v.tree for v in that_count(seen)] == [OLD, NEW]
    assert [v.tree for v in that_count(seen[:2])] == [OLD, MIDDLE]


def test_the_first_seen_is_never_displaced_and_a_unit_closed_before_its_day_counts_at_its_heir():
    versions = that_count([DatedTree(day(9), OLD), DatedTree(day(8), NEW)])
    assert [in_force(versions, day(m)) for m in (1, 8, 12)] == [OLD, NEW, NEW]
    heirs = [Successor("B", "A", day(8))]
    tertial = tree_of_period(versions, heirs, day(5), day(8, 31))
    assert tertial.nodes["B"].parent_key == "A"
    assert tree_of_period(versions, heirs, day(1), day(4, 30)) is OLD
