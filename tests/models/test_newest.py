"""No id and no clock of ours says what is newest: the source is read for orders that rest on one."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Date

import wisweb_bms
from wisweb_bms.models import metadata
from wisweb_bms.models.types import UtcDateTime

ROOT = Path(wisweb_bms.__file__).parent
COLUMNS = [column for table in metadata.sorted_tables for column in table.columns]
MOMENTS = {column.name for column in COLUMNS if isinstance(column.type, UtcDateTime)}
DAYS = {column.name for column in COLUMNS if isinstance(column.type, Date)}
EXTREMES = ("max", "min", "sorted", "sort")
FIXED = "a deadline decides; of those on one day the id only keeps the order as it is"
LOCKS = "rows are locked in one order, so that two never wait for each other"
LATER = "a moment is made that is later than that of any other clock"
EXCEPTIONS = {
    ("queries/actions.py", "action_list"): FIXED,
    ("queries/annual_wheel.py", "action_deadlines"): FIXED,
    ("queries/card_actions.py", "_rows"): FIXED,
    ("queries/deliveries.py", "deliveries"): FIXED,
    ("services/reminders.py", "due_actions"): FIXED,
    ("services/load_figures.py", "_planned"): LOCKS,
    ("services/load.py", "_rows_of"): "what has no order is known by a key that is its own",
    ("services/report_many.py", "_locked"): LOCKS,
    ("services/approval.py", "lock"): LATER,
    ("services/approval.py", "reopen"): LATER,
    (
        "queries/actions.py",
        "trashed",
    ): "a list to take something back from; nothing follows from it",
    (
        "services/uploads.py",
        "waiting",
    ): "a list of one's own files to go on with; one is chosen by name",
    ("queries/board.py", "board"): "only whether there is any",
    ("services/enabling.py", "ensure_municipality"): "the next free number of a municipality",
}
"""Module and function → why an id or a moment may stand in its order."""


def orders(tree: ast.AST) -> Iterator[tuple[ast.AST, list[ast.expr]]]:
    """Every call that orders or picks an extreme, with the expressions it goes by, first to last.

    Also what is called an order, and what is handed on as one to a function of the module.
    """
    handed = {
        f.name: len(f.args.args)
        for f in ast.walk(tree)
        if isinstance(f, ast.FunctionDef) and f.args.vararg and f.args.vararg.arg == "order"
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value and _named(node) == "order":
            yield node, [] if isinstance(node.value, ast.Call) else parts(node.value)
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        given = {word.arg: word.value for word in node.keywords}
        if name == "order_by":
            yield node, node.args
        elif name in handed and node.args[handed[name] :]:
            yield node, node.args[handed[name] :]
        elif "order_by" in given:
            yield node, parts(given["order_by"])
        elif name in EXTREMES and isinstance(given.get("key"), ast.Lambda):
            yield node, parts(given["key"].body)
        elif name in EXTREMES[:2] and isinstance(node.func, ast.Attribute):
            yield node, node.args


def _named(node: ast.Assign | ast.AnnAssign) -> str:
    return ast.unparse(node.target if isinstance(node, ast.AnnAssign) else node.targets[0])


def parts(key: ast.expr) -> list[ast.expr]:
    return list(key.elts) if isinstance(key, ast.Tuple) else [key]


def names_in(expression: ast.AST) -> set[str]:
    """The columns gone by: what is looked up by an id, or only compared, is no order of it."""
    if isinstance(expression, ast.Compare):
        return set()
    inner = list(ast.iter_child_nodes(expression))
    if isinstance(expression, ast.Subscript):
        inner = [expression.value]
    elif isinstance(expression, ast.Call) and getattr(expression.func, "attr", "") == "get":
        inner = [expression.func]
    own = {expression.attr} if isinstance(expression, ast.Attribute) else set()
    return own.union(*map(names_in, inner))


def fault(by: list[ast.expr]) -> str:
    """What of the order is taken from an id or a moment.

    An id after a name or a number only keeps the order as it is, unless it is the highest first: then
    it can follow nothing but the order of writing.
    """
    before: set[str] = set()
    decided = False
    for expression in by:
        names = names_in(expression)
        if names & MOMENTS:
            return "a moment"
        is_id = any(name == "id" or name.endswith("_id") for name in names)
        downwards = "desc" in names or isinstance(expression, ast.UnaryOp)
        if is_id and not decided:
            return "an id"
        if is_id and downwards and "sequence" not in before:
            return "the highest id"
        decided = decided or not (is_id or names & DAYS)
        before |= names
    return ""


def found() -> dict[tuple[str, str], list[str]]:
    """Module and function → the faults in it."""
    all_of_it: dict[tuple[str, str], list[str]] = {}
    for path in sorted(ROOT.rglob("*.py")):
        module = path.relative_to(ROOT).as_posix()
        if module.startswith("migrations/"):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        inside = {
            inner: function.name
            for function in ast.walk(tree)
            if isinstance(function, ast.FunctionDef)
            for inner in ast.walk(function)
        }
        for node, by in orders(tree):
            if told := fault(by):
                line = f"{told}: {ast.unparse(node)[-120:]}"
                all_of_it.setdefault((module, inside.get(node, "")), []).append(line)
    return all_of_it


def test_no_order_takes_time_from_an_id_or_a_clock():
    faults = {where: told for where, told in found().items() if where not in EXCEPTIONS}
    assert faults == {}


def test_every_exception_is_still_needed():
    assert set(EXCEPTIONS) <= set(found())


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("select(a).order_by(a.id)", "an id"),
        ("select(a).order_by(a.valid_from, a.id)", "an id"),
        ("select(a).order_by(a.at.desc(), a.id.desc())", "a moment"),
        ("select(func.max(a.id))", "an id"),
        ("select(a).order_by(func.max(a.id).desc())", "an id"),
        ("rows.sort(key=lambda r: (rank[r.state], -r.id))", "the highest id"),
        ("func.row_number().over(order_by=(a.c.at, a.c.id))", "a moment"),
        ("select(a).order_by(a.sequence.desc(), a.id.desc())", ""),
        ("select(a).order_by(a.name, a.id)", ""),
        ("sorted(rows, key=lambda r: (homes[r.id].sort, r.code))", ""),
    ],
)
def test_the_reading_tells_an_order_by_time_from_one_that_is_only_kept(source, told):
    assert next((f for _, by in orders(ast.parse(source)) if (f := fault(by))), "") == told
