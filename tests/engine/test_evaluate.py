"""Cells from facts without a database: which figure, judged by what, hidden why."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

import pytest

from wisweb_bms.engine.evaluate import Evaluation
from wisweb_bms.engine.facts import Facts, Point, Rules, TargetRow
from wisweb_bms.engine.formula import parse_formula
from wisweb_bms.engine.parts import EntryKind, Operator, Part
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.released import Answer, Family, Released, first_state, withdrawn
from wisweb_bms.engine.status import Direction, Limits, Status
from wisweb_bms.engine.tree import DatedTree, Node, build_tree

D = Decimal
BEGINNING = dt.date(2020, 1, 1)


def tree_of(**parents: str):
    return build_tree([Node("R", "R"), *(Node(k, k, p) for k, p in parents.items())])


def rules(number: int, code: str, operator: Operator = Operator.SUM, **changes) -> Rules:
    kind = EntryKind.FORMULA if operator is Operator.FORMULA else EntryKind.NUMBER
    return Rules(number, number, 1, code, 1, Direction.HIGHER, kind, operator, **changes)


def formula(number: int, code: str, text: str) -> Rules:
    return rules(number, code, Operator.FORMULA, formula=parse_formula(text))


class World:
    """Facts in the making: an indicator's figures are given as period → unit → figure."""

    def __init__(self, *versions: Rules, trees=None, **changes) -> None:
        self.rules = {r.version_id: r for r in versions}
        self.trees = trees or [DatedTree(BEGINNING, tree_of(A="R", B="R"))]
        self.points: dict[int, list[Point]] = {}
        self.reports: dict[int, dict[str, Part]] = {}
        self.targets: dict[int, dict[str, list[TargetRow]]] = {}
        self.changes = changes

    def measure(self, number: int, figures: Mapping[str, Mapping[str, object]]) -> World:
        for key, units in figures.items():
            period = Period.parse(key)
            point = Point(len(self.reports) + 1, number, number, period, period.last, period.last)
            self.points.setdefault(number, []).append(point)
            self.reports[point.id] = {u: report_of(u, f) for u, f in units.items()}
        self.points[number].sort(key=lambda p: (p.period.last, p.measuring_date))
        return self

    def aim(
        self,
        number: int,
        unit: str,
        green: str,
        yellow: str,
        part: str = "",
        days: tuple[dt.date, dt.date | None] = (BEGINNING, None),
    ) -> World:
        row = TargetRow(unit, *days, part, Limits(D(green), D(yellow)))
        self.targets.setdefault(number, {}).setdefault(unit, []).append(row)
        return self

    def evaluation(self) -> Evaluation:
        codes = {r.code: r.indicator_id for r in self.rules.values()}
        facts = Facts(
            dt.date(2026, 9, 16),
            self.rules,
            self.points,
            self.reports,
            self.targets,
            self.trees,
            (),
            codes,
            **self.changes,
        )
        return Evaluation(facts)

    def cell(self, number: int, unit: str, page: str):
        return self.evaluation().cell(number, unit, Period.parse(page))


def report_of(unit: str, figure: object) -> Part:
    """None is planned, a number a value, and a dict the parts themselves."""
    if figure is None:
        return Part(unit, False)
    parts = dict(figure) if isinstance(figure, dict) else {"value": D(str(figure))}
    return Part(unit, True, **parts)


def weighed(value: str, weight: str) -> dict[str, Decimal]:
    return {"value": D(value), "weight": D(weight)}


def people(n: int, value: str = "4") -> dict[str, object]:
    return {"value": D(value), "respondents": n}


# -- a year from its parts ---------------------------------------------------------------------------


def test_a_year_is_made_of_its_parts_and_a_reported_year_beats_it_and_says_the_difference():
    parts = {"2025T1": {"A": 3}, "2025T2": {"A": 4}, "2025T3": {"A": 5}}
    world = World(rules(1, "X", over_time="sum")).measure(1, parts)
    cell = world.cell(1, "A", "2025")
    assert (cell.value, cell.reason, cell.derived_difference) == (D("12.0"), "derived", None)
    both = world.measure(1, {"2025": {"A": 11}}).cell(1, "A", "2025")
    assert (both.value, both.derived_difference) == (D("11.0"), D("-1.0"))


def test_a_deviation_and_a_ratio_through_the_year_are_made_of_the_sums():
    ratio = rules(1, "X", Operator.RATIO, over_time="ratio", factor=D(100))
    world = World(ratio).measure(
        1,
        {
            "2025T1": {"A": {"numerator": D(1), "denominator": D(2)}},
            "2025T2": {"A": {"numerator": D(30), "denominator": D(40)}},
        },
    )
    assert world.cell(1, "R", "2025").exact == Fraction(3100, 42)
    deviation = rules(1, "X", Operator.DEVIATION, over_time="ratio")
    world = World(deviation).measure(
        1,
        {
            "2025T1": {"A": {"actual": D(90), "budget": D(100)}},
            "2025T2": {"A": {"actual": D(120), "budget": D(100)}},
        },
    )
    cell = world.cell(1, "A", "2025")
    assert (cell.value, cell.rolled.amount if cell.rolled else None) == (D("5.0"), 10)


MONTHS = {f"{year}M{month:02}": {"A": month} for year in (2025, 2026) for month in range(1, 13)}


@pytest.mark.parametrize(
    ("operator", "expected"), [(Operator.SUM, 78), (Operator.MEAN, Fraction(78, 12))]
)
def test_rolling_twelve_months_reach_back_into_the_year_before(operator, expected):
    world = World(rules(1, "X", operator, over_time="rolling_12")).measure(1, MONTHS)
    assert world.cell(1, "A", "2026T1").exact == expected
    assert world.cell(1, "A", "2025T2").value is None, "eight months are not twelve"


def test_the_last_earlier_value_stands_grey_and_what_had_none_is_passed_over():
    world = World(rules(1, "X")).measure(1, {"2024": {"A": 3}, "2025": {"A": None}})
    cell = world.cell(1, "A", "2026")
    assert (cell.value, cell.earlier, cell.period) == (D("3.0"), True, Period.parse("2024"))


def test_what_is_compared_is_what_is_shown():
    world = World(rules(1, "X")).aim(1, "A", "4.5", "4")
    shown = world.measure(1, {"2025": {"A": "4.45"}, "2026": {"A": "4.44"}}).evaluation()
    cells = [shown.cell(1, "A", Period.parse(year)) for year in ("2025", "2026")]
    assert [(c.value, c.status) for c in cells] == [
        (D("4.5"), Status.GREEN),
        (D("4.4"), Status.YELLOW),
    ]


@pytest.mark.parametrize(("least", "status"), [("50", "green"), ("51", "incomplete")])
def test_below_the_least_coverage_a_cell_has_no_colour(least, status):
    world = World(rules(1, "X"), least_coverage=D(least)).measure(1, {"2026": {"A": 9, "B": None}})
    assert world.aim(1, "R", "4", "3").cell(1, "R", "2026").status == status


# -- year to date, and sums ---------------------------------------------------------------------------


@pytest.mark.parametrize(("judged", "status"), [("wait", "no_target"), ("linear", "green")])
def test_a_sum_to_date_without_a_milestone_waits_or_is_judged_in_proportion(judged, status):
    world = World(rules(1, "X", year_to_date=True, ytd_target=judged))
    world.measure(1, {"2026T1": {"A": 40}, "2026": {"A": 100}}).aim(1, "A", "120", "90")
    assert world.cell(1, "A", "2026T1").status == status
    assert world.cell(1, "A", "2026").status is Status.YELLOW
    world.aim(1, "A", "50", "45", part="T1")
    assert world.cell(1, "A", "2026T1").status is Status.RED, "the milestone judges"


def test_where_targets_are_not_inherited_the_municipalitys_does_not_judge_a_unit():
    world = World(rules(1, "X", inherits=False)).measure(1, {"2026": {"A": 4, "B": 5}})
    world.aim(1, "R", "8", "6")
    assert world.cell(1, "R", "2026").status is Status.GREEN
    assert world.cell(1, "A", "2026").status is Status.NO_TARGET


def test_own_beats_inherited_the_one_that_started_last_wins_and_in_a_gap_the_nearest_above_judges():
    trees = [DatedTree(BEGINNING, tree_of(A="R", a="A"))]
    world = World(rules(1, "X"), trees=trees).measure(1, {y: {"a": 4} for y in YEARS})
    year = {y: (dt.date(int(y), 1, 1), dt.date(int(y), 12, 31)) for y in YEARS}
    world.aim(1, "R", "1", "0").aim(1, "A", "2", "0", days=(year["2024"][0], None))
    world.aim(1, "a", "3", "0", days=(year["2023"][0], year["2024"][1]))
    world.aim(1, "a", "5", "0", days=year["2024"])
    evaluation = world.evaluation()
    cells = [evaluation.cell(1, "a", Period.parse(y)) for y in YEARS]
    judged = [(c.judging.origin_key, c.judging.row and c.judging.row.limits.green) for c in cells]
    assert judged == [("R", 1), ("a", 3), ("a", 5), ("A", 2)]


YEARS = ("2022", "2023", "2024", "2025")

# -- formulas -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[X] / ([X] - 3)", "division_by_zero"),
        ("[X] + [NOWHERE]", "unknown_name"),
        ("[X] + [F]", "cycle"),
        ("[X] + [G]", "cycle"),
        ("[X] + [LATER]", "no_point"),
    ],
)
def test_a_formula_without_a_value_is_an_explained_empty_with_its_coverage(text, reason):
    world = World(rules(1, "X"), formula(2, "F", text), formula(3, "G", "[F]"), rules(4, "LATER"))
    for number in (1, 2, 3):
        world.measure(number, {"2026": {"A": 3, "B": None} if number == 1 else {}})
    world.measure(4, {"2025": {"A": 1}})
    cell = world.cell(2, "R", "2026")
    assert (cell.value, cell.status, cell.reason) == (None, Status.NO_VALUE, reason)
    assert cell.rolled is not None
    assert (cell.rolled.reported, cell.rolled.missing) == (1, ("B",))


def test_no_chain_of_formulas_is_too_long_for_a_page():
    chain = [formula(n, f"F{n}", f"[F{n - 1}] + 1") for n in range(2, 400)]
    world = World(rules(1, "F1"), *chain).measure(1, {"2026": {"A": 1}})
    for version in chain:
        world.measure(version.indicator_id, {"2026": {}})
    assert world.cell(30, "A", "2026").value == D("30.0")
    last = world.cell(399, "A", "2026")
    assert (last.value, last.reason, last.rolled and last.rolled.reported) == (None, "chain", 1)


def test_a_formula_covers_its_sources_at_its_own_point_and_previous_adds_none():
    world = World(rules(1, "X"), rules(2, "Y"), formula(3, "F", "[X] - previous([Y])"))
    world.measure(1, {"2026": {"A": 9}}).measure(2, {"2025": {"B": 2}, "2026": {"B": None}})
    cell = world.measure(3, {"2026": {}}).cell(3, "R", "2026")
    assert cell.value == D("7.0")
    assert cell.rolled is not None
    assert (cell.rolled.contributors, cell.rolled.missing) == (("A",), ())


def test_a_formula_of_what_is_not_rolled_up_covers_the_unit_alone():
    world = World(rules(1, "X", Operator.NONE), formula(2, "F", "[X] * 2"))
    world.measure(1, {"2026": {"R": 4, "A": 3, "B": None}}).measure(2, {"2026": {}})
    cell = world.cell(2, "R", "2026")
    assert (cell.value, cell.rolled and cell.rolled.contributors) == (D("8.0"), ("R",))


# -- coverage -------------------------------------------------------------------------------------------


def test_the_weight_of_those_missing_is_what_they_weighed_last():
    world = World(rules(1, "X", Operator.WEIGHTED_MEAN))
    world.measure(1, {"2025": {"A": weighed("5", "18"), "B": weighed("3", "7")}})
    cell = world.measure(1, {"2026": {"A": weighed("6", "18"), "B": None}}).cell(1, "R", "2026")
    assert cell.rolled is not None
    assert (cell.rolled.weight, cell.rolled.weight_expected) == (18, 25)
    new = World(rules(1, "X", Operator.WEIGHTED_MEAN))
    cell = new.measure(1, {"2026": {"A": weighed("6", "18"), "B": None}}).cell(1, "R", "2026")
    assert cell.rolled is not None and cell.rolled.weight_expected is None


# -- privacy --------------------------------------------------------------------------------------------

WIDE = {"A": "R", "B": "R", "C": "R"}


def about_people(**changes) -> Rules:
    return rules(1, "X", Operator.MEAN, privacy_k=5, **changes)


def test_as_now_figures_about_people_are_shown_only_where_the_organisation_was_the_same():
    then = tree_of(A="R", B="R", C="R", a="A", x="C", b="B", c="C")
    now = tree_of(A="R", B="R", C="R", a="B", x="B", b="B", c="C")
    trees = [DatedTree(BEGINNING, then), DatedTree(dt.date(2026, 1, 1), now)]
    people_of = {"a": people(13), "b": people(20), "x": people(10), "c": people(30)}
    world = World(about_people(), trees=trees, as_now=True)
    as_now = world.measure(1, {"2025": people_of, "2026": people_of}).evaluation()
    units = ("R", "B", "C")
    assert {as_now.cell(1, u, Period.parse("2025")).hidden for u in units} == {"as_then"}
    point = as_now.facts.points[1][0]
    assert all(as_now.concealment.hides_own_part(point, u) for u in people_of)
    assert as_now.cell(1, "A", Period.parse("2025")).value is None
    assert not any(as_now.cell(1, u, Period.parse("2026")).hidden for u in units)
    world.changes = {}
    assert not any(world.cell(1, u, "2025").hidden for u in units), "as then they are shown"


def test_a_figure_without_n_is_hidden_above_too():
    nameless = World(about_people()).measure(1, {"2026": {"A": 4, "B": people(20)}})
    assert nameless.cell(1, "A", "2026").hidden == nameless.cell(1, "R", "2026").hidden
    assert nameless.cell(1, "A", "2026").hidden == "unknown_n"
    nameless.changes = {"may_report": frozenset({"A"})}
    assert not nameless.cell(1, "A", "2026").hidden


def released(world: World, **answers: int) -> Released:
    tree = world.trees[0].tree
    given = {unit: Answer(0, n) for unit, n in answers.items()}
    return first_state(tree, given, 5, Family())


def test_before_it_is_released_a_figure_is_seen_by_who_reports_it_alone():
    world = World(about_people()).measure(1, {"2026": {"A": people(9), "B": people(20)}})
    world.changes = {"releases": {}}
    assert {world.cell(1, u, "2026").hidden for u in "RAB"} == {"not_released"}
    cell = world.cell(1, "R", "2026")
    assert cell.rolled is not None and cell.rolled.reported == 2, "how many have reported is told"
    world.changes = {"releases": {}, "may_report": frozenset("AR")}
    assert [world.cell(1, u, "2026").hidden for u in "RAB"] == ["not_released", "", "not_released"]
    few = World(about_people()).measure(1, {"2026": {"A": people(3), "B": people(20)}})
    few.changes = world.changes
    assert few.cell(1, "A", "2026").hidden == "few"


def test_what_is_released_is_hidden_as_it_was_then_and_by_a_higher_k():
    world = World(about_people()).measure(1, {"2026": {"A": people(6), "B": people(20)}})
    state = released(world, A=6, B=20)
    world.changes = {"releases": {1: state}}
    assert not any(world.cell(1, u, "2026").hidden for u in "RAB")
    raised = World(rules(1, "X", Operator.MEAN, privacy_k=10))
    raised.measure(1, {"2026": {"A": people(6), "B": people(20)}}).changes = world.changes
    assert [raised.cell(1, u, "2026").hidden for u in "RAB"] == ["", "few", "difference"]


def test_what_is_withdrawn_says_so_and_newer_answers_that_wait_are_told():
    world = World(about_people()).measure(1, {"2026": {"A": people(6), "B": people(20)}})
    wrong = withdrawn(released(world, A=6, B=20), "A")
    world.changes = {"releases": {1: wrong}, "waiting": {1: frozenset("A")}}
    assert [world.cell(1, u, "2026").hidden for u in "RAB"] == ["withdrawn", "withdrawn", ""]
    assert [world.cell(1, u, "2026").waiting for u in "RAB"] == [True, True, False]


def test_of_a_total_the_respondents_that_the_units_below_do_not_have_are_the_units_own():
    total = people(23) | {"total": True}
    world = World(about_people()).measure(1, {"2026": {"R": total, "A": people(20)}})
    evaluation = world.evaluation()
    hidden = [bool(evaluation.cell(1, u, Period.parse("2026")).hidden) for u in "RA"]
    assert hidden == [False, True], "three of the total are not of A, and would be the difference"


def test_what_is_hidden_takes_no_part_in_a_share_of_green_units():
    world = World(about_people(), formula(2, "F", "share_green([X])"))
    world.measure(1, {"2026": {"A": people(9, "5"), "B": people(8, "1"), "R": 1}})
    cell = world.measure(2, {"2026": {}}).aim(1, "R", "4", "3").cell(2, "R", "2026")
    assert cell.value == D("50.0"), "the head office's figure has no n"


def test_a_formula_of_a_hidden_value_is_hidden_and_keeps_its_coverage():
    world = World(about_people(), formula(2, "F", "[X] * 2"))
    cell = (
        world.measure(1, {"2026": {"A": people(3)}}).measure(2, {"2026": {}}).cell(2, "A", "2026")
    )
    assert (cell.value, cell.hidden, cell.reason) == (None, "source", "")
    assert cell.rolled is not None and cell.rolled.expected == 1


# -- comparison -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("to_date", "trend"), [(True, "worse"), (False, "better")])
def test_to_date_is_compared_with_the_same_period_last_year(to_date, trend):
    figures = {"2025T2": {"A": 9}, "2026T1": {"A": 1}, "2026T2": {"A": 5}}
    evaluation = World(rules(1, "X", year_to_date=to_date)).measure(1, figures).evaluation()
    assert evaluation.trend(evaluation.cell(1, "A", Period.parse("2026T2"))) == trend


def test_a_change_of_definition_breaks_the_trend():
    world = World(rules(1, "X")).measure(1, {"2025": {"A": 3}, "2026": {"A": 4}})
    evaluation = world.evaluation()
    assert evaluation.trend(evaluation.cell(1, "A", Period.parse("2026"))) is not None
    world.rules[9] = Rules(1, 9, 2, "X", 1, Direction.HIGHER, EntryKind.NUMBER, Operator.SUM)
    world.points[1][1] = world.points[1][1]._replace(version_id=9)
    evaluation = world.evaluation()
    assert evaluation.trend(evaluation.cell(1, "A", Period.parse("2026"))) is None
