"""Whatever a request names is looked up in one place, and stands in the table of who is let in where."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import wisweb_bms.views
from tests.contract.plain_host import adapter, plain_app
from tests.databases import sqlite_url
from tests.pages.rights_table import INDICATORS, OF_UNITS, ONES, OTHERS, UNIT_ROWS
from wisweb_bms.rights import gate_of
from wisweb_bms.views.known import TABLES

VIEWS = Path(wisweb_bms.views.__file__).parent
MODULES = sorted(VIEWS.glob("*.py"))
THE_CHECK = {"asked.py", "door.py", "known.py", "csrf.py", "kept.py"}
SOURCES = {"request.args", "request.form", "request.values"}
READERS = {"unit_of", "one", "many", "id_of", "ids_of", "level", "entry_of", "numbered", "coded"}

PLAIN = {
    *(
        "aar",
        "alle",
        "andre",
        "ark",
        "auto",
        "avbryt",
        "avslutt",
        "begrunnelse",
        "bytt",
        "csrf_token",
    ),
    *("dato", "egen", "endre", "endring", "entry_kind", "favoritt", "ferdig", "fjern", "forelopig"),
    *("fra", "gjor", "grunn", "handling", "html", "ja", "kilde", "kjent", "kommentar", "kopier"),
    *("lock_version", "navn", "new_from", "note", "organ", "paminnelser", "periode", "profilnavn"),
    *(
        "hoderad",
        "hoderader",
        "prognose",
        "rediger",
        "region",
        "retning",
        "saksnummer",
        "samle",
        "send_key",
        "sett",
        "side",
    ),
    *(
        "slaa",
        "slag",
        "sok",
        "som",
        "sorter",
        "sporsmal",
        "sprak",
        "stadium",
        "status",
        "steg",
        "tekst",
        "til",
    ),
    *("utenfor", "valg_vist", "vedta", "velg", "videre", "confirmed", "hvem", "nar", "vist"),
}
"""Parameters that hold neither a unit nor an id: days, years, texts, choices, switches, page numbers."""
PLAIN_HERE = {
    ("card_actions.py", "ansvarlig"): "a user to filter by, among those of actions that are open",
    ("board.py", "niva"): "a switch that leaves the visitor's own units out",
    ("cards.py", "omrade"): "letters of a unit's name, looked for among the units that are open",
    ("handover.py", "person"): "a name, that the host looks up",
    ("indicators.py", "del"): "a switch for the panel",
    ("targets.py", "del"): "a part of the year",
    ("setup_library.py", "valgt"): "keys of the library, which is the same for everybody",
    ("setup_library.py", "omrade"): "looked up among the focus areas on the page",
}


def literals(module: Path) -> Iterator[tuple[str, int]]:
    """Every name that the module reads from a request itself, with its line."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    aliases = set(SOURCES)
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            pairs = [(node.targets[0], node.value)]
            if isinstance(node.targets[0], ast.Tuple) and isinstance(node.value, ast.Tuple):
                pairs = list(zip(node.targets[0].elts, node.value.elts, strict=True))
            aliases |= {ast.unparse(t) for t, v in pairs if ast.unparse(v) in SOURCES}
    for node in ast.walk(tree):
        name = None
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
            if node.func.attr in ("get", "getlist") and ast.unparse(node.func.value) in aliases:
                name = node.args[0]
        elif isinstance(node, ast.Subscript) and ast.unparse(node.value) in aliases:
            name = node.slice
        elif isinstance(node, ast.Compare) and ast.unparse(node.comparators[0]) in aliases:
            name = node.left
        if isinstance(name, ast.Constant) and isinstance(name.value, str):
            yield name.value, node.lineno


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.name)
def test_a_view_reads_no_unit_and_no_id_but_through_the_check(module):
    if module.name in THE_CHECK:
        return
    unknown = [
        f"line {line}: «{name}»: where it holds a unit or an id read it by views/asked.py, else add it here"
        for name, line in literals(module)
        if name not in PLAIN and (module.name, name) not in PLAIN_HERE
    ]
    assert not unknown, "\n".join(unknown)


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.name)
def test_a_view_fetches_no_row_by_an_id_from_its_address(module):
    if module.name in THE_CHECK:
        return
    for function in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if not isinstance(function, ast.FunctionDef):
            continue
        named = {arg.arg for arg in function.args.args if arg.arg.endswith("_id")}
        for node in ast.walk(function):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            if node.func.attr in ("get", "get_one") and "session" in ast.unparse(node.func.value):
                used = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
                assert not used & named, f"line {node.lineno}: read it by asked.row"


def table_names() -> set[tuple[str, str]]:
    rows = (*UNIT_ROWS, *INDICATORS, *OF_UNITS, *ONES, *OTHERS)
    return {(row.route, row.parameter.partition(" ")[0]) for row in rows}


def test_every_argument_of_every_route_that_names_a_unit_or_a_row_stands_in_the_table(tmp_path):
    app, known = plain_app(sqlite_url(tmp_path), adapter()), table_names()
    lacking = []
    for rule in app.url_map.iter_rules():
        route = rule.endpoint.removeprefix("wisweb_bms.")
        gate = gate_of(app.view_functions[rule.endpoint])
        if not rule.endpoint.startswith("wisweb_bms.") or gate is None or gate.right is None:
            continue
        named = {name for name in rule.arguments if name.endswith("_id")}
        assert named <= {*TABLES, "publication_id"}, (
            f"{rule}: known.TABLES says which table it is in"
        )
        named |= {gate.unit_arg} if gate.unit_arg else set()
        lacking += [f"{route}: {name}" for name in sorted(named) if (route, name) not in known]
    assert not lacking, "\n".join(lacking)


def test_every_name_that_the_check_is_asked_for_stands_in_the_table():
    known = {name for _, name in table_names()} | {
        "id"
    }  # of a trail that is whole to whom it is open
    for module in MODULES:
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            if ast.unparse(node.func.value) == "asked" and node.func.attr in READERS:
                names = [a.value for a in node.args if isinstance(a, ast.Constant)]
                assert {str(n) for n in names[:1]} <= known, (module.name, node.lineno, names)
