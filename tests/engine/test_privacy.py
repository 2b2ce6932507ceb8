"""Nothing small can be found by subtraction: checked by exact linear algebra on random trees."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest

from wisweb_bms.engine.privacy import Hidden, hidden_units

Tree = dict[str, tuple[str, ...]]


def random_tree(chance: random.Random, units: int) -> tuple[Tree, dict[str, int]]:
    """A tree below R with up to that many units, and the respondents of their own parts."""
    children: dict[str, list[str]] = {"R": []}
    for number in range(chance.randrange(units)):
        key = f"u{number:02}"
        children[chance.choice(list(children))].append(key)
        children[key] = []
    own = {k: n for k in children if (n := chance.choice([0, 0, 1, 2, 3, 4, 5, 6, 9, 20]))}
    return {k: tuple(v) for k, v in children.items()}, own


def below(children: Tree, unit: str) -> list[str]:
    return [unit, *(u for c in children[unit] for u in below(children, c))]


def literal(children: Tree, own: dict[str, int], k: int) -> Hidden:
    """The rule once more, word by word and without any shortcut."""
    count = {u: sum(own.get(b, 0) for b in below(children, u)) for u in children}
    parts = {
        u: [c for c in children[u] if count[c]] + ([u + "*"] if own.get(u) else [])
        for u in children
    }
    size = count | {u + "*": n for u, n in own.items()}
    depth = {"R": 0}
    for u in below(children, "R"):
        depth |= dict.fromkeys(children[u], depth[u] + 1)

    def hide(hidden: set[str], key: str) -> None:
        hidden.add(key)
        for u, inside in parts.items():
            if len(inside) == 1 and (key == u or key == inside[0]):
                for other in (u, inside[0]):
                    if other not in hidden:
                        hide(hidden, other)

    def nearest(hidden: set[str], u: str) -> list[str]:
        return [
            n
            for p in parts[u]
            for n in ([p] if p not in hidden else nearest(hidden, p) if p in parts else [])
        ]

    hidden: set[str] = set()
    for key, n in size.items():
        if 1 <= n < k:
            hide(hidden, key)
    changed = True
    while changed:
        changed = False
        for u in sorted((u for u in children if count[u]), key=lambda u: (depth[u], u)):
            if u in hidden:
                continue
            shown = nearest(hidden, u)
            if 1 <= size[u] - sum(size[n] for n in shown) < k:
                hide(hidden, min(shown, key=lambda n: (size[n], n)))
                changed = True
                break
    own_hidden = {h[:-1] for h in hidden if h.endswith("*")}
    return Hidden(frozenset(h for h in hidden if h in children), frozenset(own_hidden))


def in_span(rows: list[list[Fraction]], wanted: list[Fraction]) -> bool:
    """Whether the wanted sum is a combination of the known ones."""
    return rank([*rows, wanted]) == rank(rows)


def rank(rows: list[list[Fraction]]) -> int:
    left = [row[:] for row in rows]
    found = 0
    for column in range(len(left[0]) if left else 0):
        pivot = next((i for i in range(found, len(left)) if left[i][column]), None)
        if pivot is None:
            continue
        left[found], left[pivot] = left[pivot], left[found]
        head = left[found][column]
        for i in range(found + 1, len(left)):
            if left[i][column]:
                share = left[i][column] / head
                left[i] = [a - share * b for a, b in zip(left[i], left[found], strict=True)]
        found += 1
    return found


def sums(children: Tree, own: dict[str, int]) -> tuple[list[str], dict[str, list[Fraction]]]:
    """The own parts with respondents, and every unit's and own part's sum over them."""
    variables = sorted(own)

    def vector(keys: list[str]) -> list[Fraction]:
        return [Fraction(v in keys) for v in variables]

    found = {u: vector(below(children, u)) for u in children}
    return variables, found | {u + "*": vector([u]) for u in variables}


@pytest.mark.parametrize("seed", range(8))
def test_no_hidden_unit_and_no_small_group_can_be_recovered(seed):
    chance = random.Random(seed)
    for _ in range(60):
        children, own = random_tree(chance, 12)
        k = chance.choice([3, 5, 5, 10])
        hidden = hidden_units(children, ("R",), own, k)
        variables, vectors = sums(children, own)
        concealed = hidden.units | {u + "*" for u in hidden.own_parts}
        known = [v for key, v in vectors.items() if key not in concealed and any(v)]
        for key in concealed:
            assert not in_span(known, vectors[key]), (children, own, k, key)
        for group in small_groups(chance, variables, own, k):
            vector = [Fraction(v in group) for v in variables]
            assert not in_span(known, vector), (children, own, k, group)


def small_groups(chance, variables, own, k):
    """Groups of own parts with 1 to k − 1 respondents together."""
    for _ in range(40):
        group = chance.sample(variables, chance.randint(1, len(variables))) if variables else []
        if 1 <= sum(own[v] for v in group) < k:
            yield group


@pytest.mark.parametrize("seed", range(4))
def test_one_set_is_hidden_that_is_right_for_every_figure_on_the_same_answers(seed):
    """Of a question fewer answer than of the whole survey: each figure's small groups stay unknown."""
    chance = random.Random(200 + seed)
    for _ in range(60):
        children, own = random_tree(chance, 10)
        k = chance.choice([3, 5, 10])
        fewer = {u: m for u, n in own.items() if (m := n - chance.choice([0, 0, 1, 3, 9])) > 0}
        hidden = hidden_units(children, ("R",), own, k, alike=[fewer])
        concealed = hidden.units | {u + "*" for u in hidden.own_parts}
        for people in (own, fewer):
            variables, vectors = sums(children, people)
            known = [v for key, v in vectors.items() if key not in concealed and any(v)]
            for group in small_groups(chance, variables, people, k):
                vector = [Fraction(v in group) for v in variables]
                assert not in_span(known, vector), (children, own, fewer, k, group)


@pytest.mark.parametrize("seed", range(4))
def test_the_fast_way_hides_exactly_what_the_literal_rule_hides(seed):
    chance = random.Random(100 + seed)
    for _ in range(150):
        children, own = random_tree(chance, 14)
        k = chance.choice([3, 5, 10])
        assert hidden_units(children, ("R",), own, k) == literal(children, own, k)


def test_the_smallest_tree_that_broke_the_simpler_rule():
    children = {"R": ("A", "B"), "A": (), "B": ("b1",), "b1": ()}
    hidden = hidden_units(children, ("R",), {"A": 1, "b1": 5}, 5)
    assert hidden.units == {"A", "B", "b1"}


def test_the_order_of_siblings_changes_nothing():
    chance = random.Random(7)
    for _ in range(100):
        children, own = random_tree(chance, 12)
        turned = {k: tuple(reversed(v)) for k, v in children.items()}
        assert hidden_units(turned, ("R",), own, 5) == hidden_units(children, ("R",), own, 5)


def test_a_unit_without_respondents_is_missing_and_not_hidden():
    hidden = hidden_units({"R": ("A", "B"), "A": (), "B": ()}, ("R",), {"A": 9}, 5)
    assert hidden == Hidden(frozenset(), frozenset())


def test_what_is_large_enough_is_shown():
    own = {"A": 9, "B": 12}
    assert hidden_units({"R": ("A", "B"), "A": (), "B": ()}, ("R",), own, 5).units == frozenset()
