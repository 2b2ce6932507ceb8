"""Codes and names stand as Norwegian lists do."""

from __future__ import annotations

import random

from wisweb_bms.engine.characters import in_order
from wisweb_bms.engine.tree import Node, build_tree

CODES = ["K1", "K2", "k3", "K10", "Z1a", "Æ1", "Ø1", "Å1", "Å2", "Å10"]


def test_the_last_letters_are_last_and_numbers_count():
    mixed = random.Random(7).sample(CODES, len(CODES))
    assert sorted(mixed, key=in_order) == CODES
    assert sorted(CODES) != CODES


def test_a_decomposed_letter_and_two_a_are_the_letter_they_stand_for():
    names = ["A\u030asen", "Zakken", "Aasen", "Ærlig", "Öst"]
    assert sorted(names, key=in_order)[:3] == ["Zakken", "Ærlig", "Öst"]


def test_units_of_one_place_stand_in_that_order_below_it():
    names = ["Åsen skole", "Ærfugl skole", "Skole 10", "Skole 2", "Aasgard skole", "Øya skole"]
    top = Node("K", "Kommunen", None)
    tree = build_tree([top, *(Node(str(n), name, "K") for n, name in enumerate(names))])
    assert [tree.name(key) for key in tree.order[1:]] == [
        "Skole 2",
        "Skole 10",
        "Ærfugl skole",
        "Øya skole",
        "Åsen skole",
        "Aasgard skole",
    ]
