"""Rules of the contract that can be read off the source and the tables."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import wisweb_bms
from wisweb_bms.models import metadata

PACKAGE = Path(wisweb_bms.__file__).parent
ROOT = PACKAGE.parent
MODULES = sorted(PACKAGE.rglob("*.py"))
TEMPLATES = sorted((PACKAGE / "templates").rglob("*.html"))
EDGES = ("views/", "testing/", "cli", "app.py", "outgoing.py", "migrations/transaction.py")
"""Where a transaction may end: views, commands, the probe, switching on request, sending after it, and
migrations, which have one of their own."""


def calls(module: Path):
    """Every call in a module, as dotted text."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)


def imports(module: Path):
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.module or ""


def name(module: Path):
    return module.relative_to(PACKAGE).as_posix()


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_a_guest_makes_nothing_app_wide_and_imports_no_host(module):
    forbidden = (
        "SQLAlchemy",
        "LoginManager",
        "Babel",
        "flash",
        "CSRFProtect",
        "add_template_filter",
    )
    made = {call.rpartition(".")[2] for call in calls(module)}
    assert not made & set(forbidden)
    text = module.read_text(encoding="utf-8")
    assert not re.search(
        r"app\.(before_request|after_request|errorhandler|context_processor)", text
    )
    assert not re.search(
        r"\.(app_errorhandler|before_app_request|app_template_\w+|app_context_processor)", text
    )
    assert not any(one.split(".")[0] in ("demo", "flask_babel", "tests") for one in imports(module))


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_one_commit_a_request_at_the_edge_and_no_session_is_removed(module):
    made = {call.rpartition(".")[2] for call in calls(module)}
    assert "remove" not in {c.rpartition(".")[2] for c in calls(module) if "session" in c.lower()}
    assert name(module).startswith(EDGES) or "commit" not in made


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_only_the_door_calls_hooks(module):
    if name(module) in ("host.py", "adapters.py"):
        return
    asked = [call for call in calls(module) if ".hook." in call]
    assert not [call for call in asked if "get_hookimpls" not in call]


@pytest.mark.parametrize("template", TEMPLATES, ids=name)
def test_templates_hold_no_literal_path_and_no_inline_code(template):
    text = template.read_text(encoding="utf-8")
    assert not re.search(r'(?:href|src|action|formaction|hx-\w+)="/', text)
    assert not re.search(r"\sstyle=|\son\w+=|<style|javascript:|hx-on", text)
    assert not re.search(r"<script(?![^>]*\ssrc=)", text)


def test_every_table_index_and_constraint_of_ours_begins_with_our_prefix():
    for table in metadata.tables.values():
        assert table.name.startswith("bms_")
        for thing in (*table.indexes, *table.constraints):
            if thing.name is not None:
                assert str(thing.name).startswith("bms_"), (table.name, thing.name)
        for key in table.foreign_keys:
            assert key.target_fullname.startswith("bms_")


def test_no_migration_depends_on_a_hosts():
    versions = sorted((PACKAGE / "migrations" / "versions").glob("*.py"))
    assert versions
    for version in versions:
        text = version.read_text(encoding="utf-8")
        assert re.search(r"^depends_on\b.*= None$", text, re.M) or "depends_on" not in text
