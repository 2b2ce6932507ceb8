"""*Why* says who pulls a figure up and down, of what may be shown, and leads on from there."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from tests.engine.test_evaluate import World, rules
from tests.pages.test_comments import WORDS, commented
from wisweb_bms.engine.parts import Operator
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.tree import DatedTree, Node, build_tree
from wisweb_bms.hooks import Unit
from wisweb_bms.models import Indicator
from wisweb_bms.queries.names import Names
from wisweb_bms.queries.pulls import pulls_of
from wisweb_bms.queries.why_views import Pulls

D = Decimal
UNITS = tuple("RABCDE")
TREES = [
    DatedTree(
        Period.parse("2020").first,
        build_tree([Node("R", "R"), *(Node(k, k, "R") for k in UNITS[1:])]),
    )
]
WHY = "/bms/hvorfor/{c}/{i}?enhet={u}&periode=2026T2"


def behind(world: World, unit: str = "R", readable: str = "RABCDE") -> Pulls:
    evaluation = world.evaluation()
    names = Names([Unit(u, u) for u in UNITS], "Kommunen", frozenset(readable))
    return pulls_of(evaluation, names, evaluation.cell(1, unit, Period.parse("2026T1")))


def weighed(operator: Operator = Operator.WEIGHTED_MEAN, **figures: tuple[int, int]) -> World:
    made = {
        u: {"value": D(v), "weight": D(w), "numerator": D(v), "denominator": D(w)}
        for u, (v, w) in figures.items()
    }
    return World(rules(1, "X", operator), trees=TREES).measure(1, {"2026T1": made})


def moves(pulls: Pulls) -> dict[str, list[tuple[str, Decimal | None]]]:
    return {g.side: [(r.unit.key, r.moves) for r in g.rows] for g in pulls.groups}


def test_those_who_pull_stand_by_how_far_they_move_the_whole():
    found = behind(weighed(A=(10, 60), B=(10, 4), C=(5, 136)))
    assert moves(found) == {"up": [("A", D("1.02")), ("B", D("0.07"))], "down": [("C", D("-1.09"))]}
    assert [u.key for u in found.most] == ["C"], "higher is better, so what pulls down is asked for"


def test_those_not_open_to_the_reader_are_counted_and_nobody_is_said_to_make_most_of_it():
    found = behind(weighed(A=(10, 60), B=(10, 4), C=(5, 136)), readable="RAB")
    assert (found.closed, found.others, found.count, found.most) == (1, 0, 2, ())


def test_in_a_sum_the_bars_are_the_parts_and_without_weights_there_are_none():
    parts = behind(weighed(Operator.SUM, A=(10, 1), B=(30, 1)))
    assert (parts.bars, parts.largest, moves(parts)) == (
        "sum",
        30,
        {"parts": [("B", None), ("A", None)]},
    )
    assert behind(weighed(Operator.MEAN, A=(10, 1), B=(30, 1))).bars == ""


def test_a_unit_alone_pulls_nothing_and_what_a_total_replaces_is_no_part():
    assert behind(weighed(A=(10, 60), B=(10, 4)), "A") == Pulls()
    whole = {"value": D(9), "weight": D(50), "total": True}
    below = {"value": D(1), "weight": D(50)}
    world = World(rules(1, "X", Operator.WEIGHTED_MEAN), trees=TREES)
    assert behind(world.measure(1, {"2026T1": {"R": whole, "A": below}})) == Pulls()


def people(value: int, n: int) -> dict[str, object]:
    return {"value": D(value), "respondents": n}


def asked(**figures: dict[str, object]) -> World:
    about_people = rules(1, "X", Operator.SURVEY, privacy_k=5)
    return World(about_people, trees=TREES).measure(1, {"2026T1": figures})


@given(st.integers(1, 4), st.integers(-50, 50), st.lists(st.integers(1, 6), min_size=2, max_size=2))
def test_of_hidden_units_nothing_is_said_but_how_many_they_are(few, apart, shown):
    def of(first: int, second: int) -> Pulls:
        return behind(
            asked(
                A=people(shown[0], 20),
                B=people(shown[1], 30),
                C=people(first, few),
                D=people(second, 5),
            )
        )

    one = of(100, 100)
    other = of(100 + 5 * apart, 100 - few * apart)
    assert one == other, "the same whole, made in another way by those who are hidden"
    assert one.others == 2 and not {"C", "D"} & {r.unit.key for g in one.groups for r in g.rows}
    assert one.most == ()


def test_behind_a_hidden_figure_nobody_is_shown():
    assert behind(asked(A=people(4, 2), B=people(3, 2))) == Pulls()


# -- on the page ----------------------------------------------------------------------------------------


def id_of(session, code: str) -> int:
    return session.scalars(select(Indicator.id).where(Indicator.code == code)).one()


def at(stand, unit: str = "HK", code: str = "I16", more: str = "", user: str = "gro.nilsen") -> str:
    with stand.session() as session:
        card, found = stand.card(session).id, id_of(session, code)
    return stand.browser(user).get(WHY.format(c=card, i=found, u=unit) + more).text


def plain(page: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))


def test_the_page_says_in_figures_how_far_it_is_since_when_and_who_makes_most_of_it(reading):
    page = plain(at(reading))
    assert "0,1 over målet. Ned fra 8,6 i 1. tertial." in page
    assert (
        "2 områder står for det meste av det som trekker opp: Hemne sykehjem og Hjemmetjenesten."
        in page
    )


def test_six_of_a_side_are_shown_and_the_others_when_asked_for(reading):
    page = plain(at(reading))
    assert "Trekker opp, 5" in page and "Trekker ned, 12" in page and "Vis 6 til" in page
    assert "Vinje skole" not in page
    every = plain(at(reading, more="&alle=ja"))
    assert "Vinje skole" in every and "Vis 6 til" not in every
    told = [
        Decimal(t.replace("−", "-").replace(",", "."))
        for t in re.findall(r"([+−]?\d,\d\d) prosentpoeng", every)
    ]
    assert len(told) == 17 and abs(sum(told)) <= Decimal("0.09"), "rounded, of what adds up to 0"


def test_it_leads_to_units_history_actions_and_the_neighbours_on_the_card(reading):
    page = at(reading)
    for words in (
        "Hele historikken",
        "Ny turnus med langvakter",
        "Nytt tiltak",
        "Skriv forklaring",
    ):
        assert words in page
    browser = reading.browser("gro.nilsen")
    seen, address = [], re.search(r'href="([^"]+)"[^>]*>Neste', page)
    while address and len(seen) < 40:
        found = browser.get(address[1].replace("&amp;", "&"))
        assert found.status_code == 200
        seen.append(address[1])
        address = re.search(r'href="([^"]+)"[^>]*>Neste', found.text)
    assert len(seen) == len(set(seen)) > 5, "to the end of the card, each once"


def test_who_may_do_nothing_is_offered_nothing(reading):
    page = at(reading, user="odd.rian")
    assert "Hvem trekker opp og ned" in page
    assert "Nytt tiltak" not in page and "Skriv forklaring" not in page


def test_the_indicators_page_says_who_pulls_and_what_is_done(reading):
    with reading.session() as session:
        found = id_of(session, "I16")
    page = reading.browser("gro.nilsen").get(f"/bms/indikator/{found}?enhet=HK&periode=2026T2").text
    assert "Hvem trekker opp og ned" in page and "Ny turnus med langvakter" in page
    assert "alle=ja" in page


@pytest.mark.parametrize("unit", ["SYK", "HK"])
def test_a_commented_figure_is_explained_on_its_own_card_and_not_on_the_one_above(stand, unit):
    ids = commented(stand, "I16", "SYK", "2026T2", {"value": D("9.1"), "weight": D(40)})
    card = (
        stand.browser("gro.nilsen")
        .get(f"/bms/styringskort/{ids[2]}?enhet={unit}&periode=2026T2")
        .text
    )
    assert WORDS not in card
    row = re.search(r"<tr class=.row (?:(?!</tr>).)*Sykefravær samlet.*?</tr>", card, re.DOTALL)
    assert row and ("Forklart" in row[0]) == (unit == "SYK")
