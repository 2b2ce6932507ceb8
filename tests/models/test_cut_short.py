"""A migration that is killed at any moment goes on when it is run again, and two at once are one."""

from __future__ import annotations

import shutil
import signal
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.amounts import amount, only_long
from tests.databases import engine_for, postgres_copy, postgres_url, sqlite_url
from tests.models.contents import Contents, contents_of, filled, within
from tests.models.cut_short import Ended, Move, Movers, movers
from wisweb_bms.migrations import run
from wisweb_bms.migrations.schema import history

MOMENTS = 30
"""How many moments of a step are tried with --long."""
STEPS = [*pairwise(history())]
KILLED = Ended(signal.SIGKILL, 0)
BOTH = ["sqlite", pytest.param("postgresql", marks=only_long)]


@pytest.fixture(scope="module")
def moving() -> Iterator[Movers]:
    with movers() as started:
        yield started


def copy_of(url: str) -> str:
    """The address of a copy of a database that nobody uses."""
    if url.startswith("postgresql"):
        return postgres_copy(url)
    file = Path(url.removeprefix("sqlite:///"))
    copy = sqlite_url(file.parent)
    shutil.copy(file, copy.removeprefix("sqlite:///"))
    return copy


Standing = tuple[frozenset[str], Contents]


def what_stands_in(url: str) -> Standing:
    engine = engine_for(url)
    try:
        return run.current(engine), contents_of(engine)
    finally:
        engine.dispose()


def without_new_ids(there: Standing, before: Standing) -> Any:
    """How many rows stand where, and what was there before: PostgreSQL gives no id of its sequence twice,
    so a row that is made again has another.
    """
    version, rows = there
    return version, {table: len(of) for table, of in rows.items()}, within(rows, before[1])


def new_database(kind: str, folder: Path, version: str) -> str:
    """A database at that version with rows in every table."""
    url = sqlite_url(folder) if kind == "sqlite" else postgres_url()
    engine = engine_for(url)
    with engine.connect():
        pass
    if version != "base":
        run.upgrade(engine, version)
        filled(engine)
    engine.dispose()
    return url


def check_killed(moving: Movers, url: str, *, to: str, down: bool, moments: int) -> None:
    """Killed at so many moments, spread from the first statement to the last, it is done wholly or not."""
    before, whole = what_stands_in(url), Move(copy_of(url), to, down)
    (ended,) = moving.move(whole)
    assert ended.status == 0
    statements, after = ended.statements, what_stands_in(whole.url)
    assert before != after
    spread = {1 + round(n * (statements - 1) / (moments - 1)) for n in range(moments)}
    for moment in sorted(spread):
        copy = copy_of(url)
        assert moving.move(Move(copy, to, down, moment)) == [KILLED], moment
        assert what_stands_in(copy) in (before, after), f"killed at {moment} of {statements}"
        (ended,) = moving.move(Move(copy, to, down))
        assert ended.status == 0
        again = what_stands_in(copy)
        assert without_new_ids(again, before) == without_new_ids(after, before), moment
        assert again == after or url.startswith("postgresql")
    print(f"{statements} statements, killed at {len(spread)}")


@pytest.mark.parametrize("kind", BOTH)
@pytest.mark.parametrize(("start", "to"), [("base", "head"), ("0001", "head"), ("head", "base")])
def test_killed_on_a_long_way_it_goes_on(kind, start, to, moving, tmp_path):
    url = new_database(kind, tmp_path, start)
    check_killed(moving, url, to=to, down=to == "base", moments=amount(4, MOMENTS))


@only_long
@pytest.mark.parametrize("down", [False, True], ids=["up", "down"])
@pytest.mark.parametrize("step", STEPS, ids=" to ".join)
@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_killed_at_any_moment_of_a_step_it_goes_on(kind, step, down, moving, tmp_path):
    start, to = reversed(step) if down else step
    url = new_database(kind, tmp_path, start)
    check_killed(moving, url, to=to, down=down, moments=MOMENTS)


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
@pytest.mark.parametrize("start", ["base", pytest.param("0001", marks=only_long)])
def test_of_several_at_once_all_end_well_and_one_does_it(kind, start, moving, tmp_path):
    url = new_database(kind, tmp_path, start)
    _, before = what_stands_in(url)
    for _ in range(amount(2, 20)):
        copy = copy_of(url)
        ended = moving.move(*[Move(copy, "head")] * amount(2, 4))
        assert {one.status for one in ended} == {0}
        version, rows = what_stands_in(copy)
        assert version == run.heads()
        assert within(rows, before) == within(before, rows)


# -- what version 0011 and older left --------------------------------------------------------------

OUTSIDE = [("base", "0011"), ("0009", "0011"), ("0011", "base")]
MORE_OUTSIDE = [*pairwise(history()[:12]), *pairwise(reversed(history()[:12]))]


@pytest.mark.parametrize(
    ("start", "to"), [*OUTSIDE, *(pytest.param(*way, marks=only_long) for way in MORE_OUTSIDE)]
)
def test_what_was_cut_short_outside_a_transaction_goes_on_both_ways(start, to, moving, tmp_path):
    url = new_database("sqlite", tmp_path, start)
    _, before = what_stands_in(url)
    for left in left_half_done(
        moving, url, to=to, down=history().index(to) < history().index(start)
    ):
        kept = within(before, what_stands_in(left)[1])
        up, down = copy_of(left), copy_of(left)
        ended = moving.move(Move(up, "head"), Move(down, "base", down=True))
        assert [one.status for one in ended] == [0, 0]
        assert what_stands_in(down) == (frozenset(), {})
        version, rows = what_stands_in(up)
        assert version == run.heads()
        assert within(rows, kept) == within(kept, rows)


def left_half_done(moving: Movers, url: str, *, to: str, down: bool) -> Iterator[str]:
    """Copies of a database in SQLite after a migration outside a transaction was cut short."""
    whole = copy_of(url)
    (ended,) = moving.move(Move(whole, to, down, outside=True))
    if ended.status:
        yield whole
    for moment in range(1, ended.statements + 1, amount(60, 1)):
        copy = copy_of(url)
        assert moving.move(Move(copy, to, down, moment, outside=True)) == [KILLED]
        yield copy
