"""An argument that can't be used ends a command with a sentence: no traceback, and nothing changed."""

from __future__ import annotations

import pytest

import wisweb_bms
from tests.contract.plain_host import adapter, plain_app
from tests.databases import sqlite_url
from wisweb_bms.hooks import Unit

HERE = ("--municipality", "hemne")
NO_DAY = ("", "0", "2026-02-30", "0001-01-01", "9999-12-31", "2026-W01-1", "\udcff", "9" * 5000)
NO_PERIOD = ("", "1000", "9999Q4", "2025T9", "2025t1", "²025", "a\udc80", "9" * 5000)
NO_KEY = ("", "borte", "\udcff", "🙂", "x" * 5000, "-1", "--", "a\nb")
COMMANDS = (
    (("results", *HERE, "--measured-on", "{}"), NO_DAY),
    (("tree", "keep", "hemne", "--from", "{}"), NO_DAY),
    (("tree", "date", "hemne", "1", "{}"), NO_DAY),
    (("tree", "successor", "hemne", "OPP", "SKO", "{}"), NO_DAY),
    (("card", *HERE, "--period", "{}"), NO_PERIOD),
    (("card", *HERE, "--period", "{}", "--summary"), NO_PERIOD),
    (("results", "--municipality", "{}"), NO_KEY),
    (("results", *HERE, "--unit", "{}"), NO_KEY),
    (("card", *HERE, "--period", "2025", "--unit", "{}"), NO_KEY),
    (("card", *HERE, "--period", "2025", "--card", "{}"), NO_KEY),
    (("tree", "list", "{}"), NO_KEY),
    (("tree", "date", "hemne", "{}", "2025-01-01"), ("0", "-1", "2²", "9" * 5000)),
    (("tree", "successor", "hemne", "{}", "SKO", "2025-01-01"), NO_KEY),
    (("rebuild", "--municipality", "{}"), NO_KEY),
    (("erase", *HERE, "--name", "{}"), NO_KEY),
    (("forget-user", *HERE, "{}"), ("\udcff", "a\udc80")),
    (("enable", "{}"), NO_KEY),
    (("disable", "{}"), NO_KEY),
    (("downgrade", "--yes", "--revision", "{}"), ("", "0", "-1", "0001-01-01", "9" * 5000, "head")),
    (("load", "{}"), ("borte.yaml", "\udcff")),
)
READING_TREE = (
    ("load", "{}", *HERE),
    ("tree", "keep", "hemne", "--confirm"),
)


@pytest.fixture(scope="module")
def runner(tmp_path_factory):
    app = plain_app(sqlite_url(tmp_path_factory.mktemp("cli")), adapter())
    with app.app_context():
        wisweb_bms.enable("hemne")
    return app.test_cli_runner()


@pytest.mark.parametrize(("command", "odd"), COMMANDS, ids=lambda given: " ".join(given)[:40])
def test_an_odd_argument_ends_with_a_sentence(runner, command, odd):
    for text in odd:
        ended = runner.invoke(args=["bms", *(part.replace("{}", text) for part in command)])
        assert isinstance(ended.exception, SystemExit), (text[:20], ended.exception)
        assert ended.exit_code in (1, 2), text[:20]
        assert "Error: " in ended.output and "Traceback" not in ended.output


def test_a_tree_that_does_not_hang_together_ends_a_command_with_its_units(tmp_path):
    units = (Unit("A", "A", "B"), Unit("B", "B", "A"), Unit("R", "R"))
    app = plain_app(sqlite_url(tmp_path), adapter(bms_unit_tree=lambda municipality_key: units))
    with app.app_context():
        wisweb_bms.enable("hemne")
    runner = app.test_cli_runner()
    content = tmp_path / "tom.yaml"
    content.write_text("indikatorer: []\n", encoding="utf-8")
    for command in READING_TREE:
        ended = runner.invoke(args=["bms", *(part.replace("{}", str(content)) for part in command)])
        assert ended.exit_code == 1 and "A, B" in ended.output, ended.output
    for command in (("results", *HERE), ("card", *HERE, "--period", "2025", "--summary")):
        ended = runner.invoke(args=["bms", *command])
        assert ended.exception is None or isinstance(ended.exception, SystemExit), ended.exception
