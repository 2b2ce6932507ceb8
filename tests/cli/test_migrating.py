"""``flask bms migrate``, ``pending`` and ``downgrade``: what an operator is told, and two at once."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect

from tests.amounts import amount, only_long
from tests.contract.plain_host import adapter, plain_app
from tests.databases import postgres_url, sqlite_url
from tests.models.contents import contents_of
from wisweb_bms.migrations import run, transaction
from wisweb_bms.migrations.schema import history
from wisweb_bms.testing.filling import ROWS, fill

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request, tmp_path):
    return sqlite_url(tmp_path) if request.param == "sqlite" else postgres_url()


@pytest.fixture
def engine(url):
    made = create_engine(url)
    yield made
    made.dispose()


@pytest.fixture
def bms(url):
    runner = plain_app(url, adapter(), migrated=False).test_cli_runner()
    return lambda *arguments, **options: runner.invoke(args=["bms", *arguments], **options)


def test_down_says_what_goes_asks_and_takes_no_for_an_answer(bms, engine):
    bms("migrate")
    with engine.begin() as connection:
        fill(connection)
    before = contents_of(engine)
    said = bms("downgrade", input="n\n")
    assert said.exit_code == 1
    assert contents_of(engine) == before
    gone = dict(re.findall(r"  (\w+): (\d+) rows", said.output))
    assert {table: int(gone[table]) for table in before} == dict.fromkeys(before, ROWS)
    below = bms("downgrade", "--revision", "0009", input="n\n").output
    assert f"  bms_answer_scale: {ROWS} rows" in below
    assert f"  bms_question.scale_id: {ROWS} rows" in below
    assert "  bms_action: " not in below
    assert bms("downgrade", "--yes").output.endswith("bms: down to base\n")
    assert inspect(engine).get_table_names() == []
    nothing = bms("downgrade", "--yes")
    assert nothing.exit_code == 0 and "Nothing that stands in our tables is lost" in nothing.output


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("downgrade", "--yes", "--revision", "0404"), "one of base, 0001, "),
        (("enable", "hemne"), "run flask bms migrate and then this again"),
        (("pending",), "a migration is pending"),
    ],
)
def test_what_can_not_be_done_is_told_in_a_sentence(bms, arguments, expected):
    said = bms(*arguments)
    assert said.exit_code == 1
    assert isinstance(said.exception, SystemExit), said.exception
    assert expected in said.output


def test_a_migration_that_waits_too_long_is_told_in_a_sentence(bms, engine, monkeypatch):
    monkeypatch.setattr(transaction, "WAIT", 0.2)
    with transaction.alone(engine):
        said = bms("migrate")
    assert said.exit_code == 1
    assert said.output.startswith("Error: Another migration, or something else")


HOST = """
from tests.contract.plain_host import adapter, plain_app
app = plain_app({url!r}, adapter(), migrated=False)
"""


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgresql", marks=only_long)])
def test_two_commands_started_together_both_end_well(tmp_path, kind):
    url = sqlite_url(tmp_path) if kind == "sqlite" else postgres_url()
    engine = create_engine(url)
    (tmp_path / "host.py").write_text(HOST.format(url=url), encoding="utf-8")
    line = [sys.executable, "-m", "flask", "--app", "host", "bms", "migrate"]
    path = os.pathsep.join([str(tmp_path), str(ROOT)])
    for _ in range(amount(1, 5)):
        started = [
            subprocess.Popen(
                line,
                cwd=tmp_path,
                env={**os.environ, "PYTHONPATH": path},
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            for _ in range(2)
        ]
        said = [one.communicate(timeout=300) for one in started]
        assert [one.returncode for one in started] == [0, 0], said
        assert [out for out, _ in said] == [f"bms: at {history()[-1]}\n"] * 2
        run.downgrade(engine)
    engine.dispose()
