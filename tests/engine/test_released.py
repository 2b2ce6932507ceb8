"""Several readings of the same answers together tell of no small group: solved exactly, by hand and at random."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations

import pytest

from tests.amounts import amount
from wisweb_bms.engine.privacy import NOTHING, Hidden, hidden_units
from wisweb_bms.engine.released import (
    Answer,
    Beside,
    Family,
    Released,
    first_state,
    next_state,
    which,
    withdrawn,
)
from wisweb_bms.engine.tree import Node, OrgTree, build_tree

from .test_privacy import in_span, random_tree

K = 5
Vector = dict[object, int]


def organisation(**parents: str) -> OrgTree:
    """Units below R, or below the unit that is named."""
    return build_tree([Node("R", "R"), *(Node(u, u, p) for u, p in parents.items())])


def came(**people: int) -> dict[str, Answer]:
    return {u: Answer(f"{u}:{n}", n) for u, n in people.items()}


def shown(state: Released) -> set[str]:
    """The units whose figure is shown, of those that have one."""
    below = {u: state.tree.subtree(u) or (u,) for u in {*state.tree.order, *state.answers}}
    return {
        u for u, us in below.items() if any(b in state.answers for b in us)
    } - state.hidden.units


def after(first: Released, now: Mapping[str, Answer]) -> Released | None:
    return next_state(first, now, K, Family((first,)))


# -- by hand ------------------------------------------------------------------------------------------


def test_three_who_came_a_week_later_wait_beside_six_and_twenty():
    tree = organisation(B="R", C="R", D="R")
    first = first_state(tree, came(B=6, C=20), K, Family())
    assert shown(first) == {"R", "B", "C"}
    assert after(first, came(B=6, C=20, D=3)) is None
    seven = after(first, came(B=6, C=20, D=7))
    assert seven is not None and shown(seven) == {"R", "B", "C", "D"}
    # Three and two more that came elsewhere are five together, and nobody can tell them apart.
    two = organisation(B="R", C="R", D="R", E="R")
    begun = first_state(two, came(B=6, C=20), K, Family())
    assert after(begun, came(B=6, C=20, D=3)) is None
    both = after(begun, came(B=6, C=20, D=3, E=2))
    assert both is not None and "D" in both.answers and shown(both) == {"R", "B", "C"}


def test_a_late_unit_of_four_waits_beside_a_correction_in_one_of_two_hundred():
    tree = organisation(X="R", Y="R", L="R")
    first = first_state(tree, came(X=200, Y=20), K, Family())
    corrected = Answer("X again", 200)
    found = after(first, {**came(Y=20, L=4), "X": corrected})
    assert found is not None
    assert found.answers["X"] == corrected and "L" not in found.answers
    assert shown(found) == {"R", "X", "Y"}


def test_one_who_changed_an_answer_can_not_be_computed_from_before_and_after():
    tree = organisation(A="R", B="R")
    first = first_state(tree, came(A=14, B=20), K, Family())
    assert after(first, came(A=16, B=20)) is None, "two more"
    assert after(first, came(A=10, B=20)) is None, "four have been taken out"
    assert after(first, came(A=19, B=20)) is not None, "five more"
    small = first_state(tree, came(A=3, B=20), K, Family())
    again = {**came(B=20), "A": Answer("A again", 3)}
    assert after(small, again) is None, "a correction of three is about three"


def test_who_grew_from_few_stays_hidden_beside_what_was_shown_of_the_whole():
    tree = organisation(A="R", B="R", C="R")
    first = first_state(tree, came(A=3, B=6, C=20), K, Family())
    assert shown(first) == {"R", "C"}
    grown = after(first, came(A=9, B=6, C=20))
    assert grown is not None and grown.answers["A"].people == 9
    assert shown(grown) == {"R", "C"}, "A's nine less the six that came are the three"


def test_few_in_the_first_tertial_are_not_found_by_who_stood_still_in_the_second():
    tree = organisation(A="R", B="R")
    first = first_state(tree, came(A=3, B=6), K, Family(to_date=True))
    second = first_state(tree, came(A=8, B=6), K, Family((first,), to_date=True))
    assert shown(first) == shown(second) == {"R"}
    alone = first_state(tree, came(A=8, B=6), K, Family(to_date=True))
    assert shown(alone) == {"R", "A", "B"}, "without the first nothing is told"
    third = first_state(tree, came(A=11, B=6), K, Family((first, second), to_date=True))
    assert shown(third) == {"A"}, "three came to the whole since the second"


def test_two_indicators_on_the_same_answers_hide_the_same_units():
    tree = organisation(A="R", B="R", C="R")
    question = {"A": 4, "B": 9, "C": 20}
    total = first_state(tree, came(A=6, B=9, C=20), K, Family(alike=[question]))
    assert shown(total) == {"R", "C"}
    known = hidden_units(tree.children, ("R",), question, K)
    later = first_state(tree, came(A=6, B=9, C=20), K, Family(hidden=known))
    assert shown(later) == {"R", "C"}


def test_a_unit_outside_the_tree_is_judged_by_its_own_people():
    tree = organisation(A="R", B="R")
    first = first_state(tree, came(A=20, B=20, N=4, M=9), K, Family())
    assert shown(first) == {"R", "A", "B", "M"}
    assert after(first, came(A=20, B=20, N=6, M=9)) is not None
    assert after(first, came(A=20, B=20, N=4, M=11)) is None


def test_a_total_is_one_figure_and_the_rest_of_it_a_small_group():
    tree = organisation(A="R", B="A", C="R")
    total = {**came(B=20, C=30), "A": Answer("A", 23, True)}
    state = first_state(tree, total, K, Family())
    assert state.counts() == {"A": 3, "B": 20, "C": 30}
    assert "B" not in shown(state), "the total less B is three"
    covered = first_state(tree, {**total, "A": Answer("A", 25, True)}, K, Family())
    assert shown(covered) == {"R", "A", "B", "C"}


def test_what_is_withdrawn_is_in_no_sum_and_comes_back_when_it_is_safe():
    tree = organisation(A="R", a="A", b="A", B="R")
    first = first_state(tree, came(a=20, b=20, B=30), K, Family())
    without = withdrawn(first, "a")
    assert shown(without) == {"b", "B"}
    assert without.answers == first.answers
    assert Beside(Family([first]), {}, K).allows(without)
    now = {**came(b=20, B=30), "a": Answer("a again", 20)}
    again = next_state(without, now, K, Family((first, without)))
    assert again is not None and shown(again) == {"R", "A", "a", "b", "B"}


def test_of_an_unknown_number_of_people_no_sum_is_told():
    tree = organisation(A="R", B="R", C="R")
    nameless = {**came(B=20, C=20), "A": Answer("A", None)}
    first = first_state(tree, nameless, K, Family())
    assert after(first, {**nameless, "A": Answer("A again", 3)}) is None, "B and C were told"
    named = after(first, {**nameless, "A": Answer("A again", 9)})
    assert named is not None and shown(named) == {"R", "A", "B", "C"}


def test_what_was_given_is_given_where_k_is_raised():
    tree = organisation(A="R", B="R", C="R")
    first = first_state(tree, came(A=6, B=9, C=20), 5, Family())
    assert shown(first) == {"R", "A", "B", "C"}
    same = next_state(first, came(A=6, B=9, C=31), 10, Family((first,)))
    assert same is not None, "eleven more in C tell of nobody else"
    assert shown(same) == {"R", "C"}, "fewer than ten are hidden from now on"


# -- at random ----------------------------------------------------------------------------------------


def sums_of(state: Released) -> Iterator[tuple[str, str, Vector]]:
    """Every unit's and own part's sum over answers, once more and without any shortcut."""

    def whole(unit: str) -> Vector:
        answer = state.answers.get(unit)
        if answer is not None and answer.total:
            return {(unit, answer.which): 1}
        found: Vector = {(unit, answer.which): 1} if answer is not None else {}
        for child in state.tree.children.get(unit, ()):
            found |= whole(child)
        return found

    for unit in {*state.tree.order, *state.answers}:
        if vector := whole(unit):
            yield "unit", unit, vector
        if (answer := state.answers.get(unit)) is not None:
            yield "own", unit, {(unit, answer.which): 1}


class Attacker:
    """Knows every figure that was shown, and how many people are behind each."""

    def __init__(
        self, states: Sequence[Released], *, to_date: bool = False, until: int | None = None
    ) -> None:
        """Of the states, those before ``until`` have been shown; None is all."""
        if to_date:
            states = [
                replace(
                    state,
                    answers={
                        u: a._replace(which=which(a, to_date=True))
                        for u, a in state.answers.items()
                    },
                )
                for state in states
            ]
        self.states = states
        self.people = {
            (u, a.which): a.people or 0 for state in states for u, a in state.answers.items()
        }
        self.unknowns = sorted(self.people, key=repr)
        self.known = [
            self.row(vector)
            for state in states[:until]
            for kind, unit, vector in sums_of(state)
            if unit not in state.hidden.units
            and (kind == "unit" or unit not in state.hidden.own_parts)
        ]

    def row(self, vector: Mapping[object, int]) -> list[Fraction]:
        return [Fraction(vector.get(unknown, 0)) for unknown in self.unknowns]

    def finds(self, vector: Mapping[object, int]) -> bool:
        return in_span(self.known, self.row(vector))

    def number(self, vector: Mapping[object, int]) -> int:
        return sum(times * self.people[unknown] for unknown, times in vector.items())

    def small(self, chance: random.Random) -> Iterator[Vector]:
        """Sums about 1 to *k* − 1 people: units, own parts, their changes, and groups of answers."""
        found = [{(kind, u): v for kind, u, v in sums_of(state)} for state in self.states]
        for sums in found:
            yield from (v for v in sums.values() if 1 <= self.number(v) < K)
        for before, later in combinations(found, 2):
            for key in before.keys() & later.keys():
                change = {
                    unknown: times
                    for unknown in {*before[key], *later[key]}
                    if (times := later[key].get(unknown, 0) - before[key].get(unknown, 0))
                }
                if change and 1 <= abs(self.number(change)) < K:
                    yield change
        for state in self.states:
            few = [(u, a.which) for u, a in state.answers.items() if 0 < (a.people or 0) < K]
            for size in (2, 3):
                for group in combinations(few, size):
                    if sum(self.people[one] for one in group) < K and chance.random() < 0.5:
                        yield dict.fromkeys(group, 1)


def random_answers(chance: random.Random, own: Mapping[str, int]) -> dict[str, Answer]:
    return {u: Answer((u, 0), n) for u, n in own.items()}


def later_answers(
    chance: random.Random, tree: OrgTree, before: Mapping[str, Answer], round_: int
) -> dict[str, Answer]:
    """Some units come, some correct, with more, as many or fewer people."""
    found = dict(before)
    for unit in tree.order:
        if chance.random() < 0.35:
            people = max((before[unit].people or 0) if unit in before else 0, 0)
            people += chance.choice([-4, -1, 0, 0, 1, 2, 3, 4, 5, 6, 12])
            if people > 0:
                found[unit] = Answer((unit, round_), people)
    return found


def history(chance: random.Random) -> list[Released]:
    children, own = random_tree(chance, 10)
    tree = build_tree(
        [Node("R", "R"), *(Node(c, c, u) for u, below in children.items() for c in below)]
    )
    now = random_answers(chance, own)
    states = [first_state(tree, now, K, Family())]
    for round_ in range(1, 4):
        now = later_answers(chance, tree, now, round_)
        found = next_state(states[-1], now, K, Family(states))
        if found is not None:
            states.append(found)
    return states


@pytest.mark.parametrize("seed", range(4))
def test_no_few_can_be_found_from_all_states_together(seed):
    chance = random.Random(seed)
    taken = 0
    for _ in range(amount(50, 500)):
        states = history(chance)
        taken += len(states) - 1
        attacker = Attacker(states)
        for vector in attacker.small(chance):
            assert not attacker.finds(vector), (states, vector)
    assert taken > 20, "later states are taken in"


@pytest.mark.parametrize("seed", range(2))
def test_no_few_can_be_found_from_the_periods_to_date_together(seed):
    chance = random.Random(100 + seed)
    for _ in range(amount(50, 500)):
        children, own = random_tree(chance, 9)
        tree = build_tree(
            [Node("R", "R"), *(Node(c, c, u) for u, below in children.items() for c in below)]
        )
        states: list[Released] = []
        people = dict(own)
        for period in range(3):
            states.append(
                first_state(
                    tree,
                    {u: Answer((u, period), n) for u, n in people.items()},
                    K,
                    Family(list(states), to_date=True),
                )
            )
            people = {u: people.get(u, 0) + chance.choice([0, 0, 1, 2, 4, 6, 20]) for u in children}
            people = {u: n for u, n in people.items() if n}
        attacker = Attacker(states, to_date=True)
        for vector in attacker.small(chance):
            assert not attacker.finds(vector), (states, vector)


def test_a_state_that_tells_of_few_is_refused_unless_all_of_it_is_hidden():
    tree = organisation(A="R", B="R")
    first = first_state(tree, came(A=14, B=20), K, Family())
    beside = Beside(Family([first]), came(A=16), K)
    assert not beside.allows(Released(tree, came(A=16, B=20), NOTHING, K))
    assert beside.allows(
        Released(tree, came(A=16, B=20), Hidden(frozenset("RA"), frozenset("A")), K)
    )
