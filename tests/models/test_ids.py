"""Ids are given once: by several processes at a time, with rollbacks, on both databases."""

from __future__ import annotations

import multiprocessing
import random

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from tests.databases import engine_for, postgres_url, sqlite_url
from wisweb_bms.migrations import run
from wisweb_bms.models.ids import new_ids

PROCESSES, ROUNDS = 4, 25


def _take(url: str, seed: int, given: multiprocessing.Queue) -> None:
    engine, chance = engine_for(url), random.Random(seed)
    kept: list[int] = []
    for _ in range(ROUNDS):
        with Session(engine) as session:
            ids = new_ids(session, chance.choice([1, 3, 400]))
            if chance.random() < 0.3:
                session.rollback()
                if engine.dialect.name == "sqlite":
                    continue  # the counter went back with the transaction
            else:
                session.commit()
            kept.extend(ids)
    given.put(kept)
    engine.dispose()


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_no_id_is_given_twice_to_several_processes(database, tmp_path):
    url = sqlite_url(tmp_path) if database == "sqlite" else postgres_url()
    engine = engine_for(url)
    run.upgrade(engine)
    engine.dispose()
    context = multiprocessing.get_context("spawn")
    given = context.Queue()
    workers = [context.Process(target=_take, args=(url, n, given)) for n in range(PROCESSES)]
    for worker in workers:
        worker.start()
    taken = [i for _ in workers for i in given.get(timeout=60)]
    for worker in workers:
        worker.join(60)
        assert worker.exitcode == 0
    assert len(taken) == len(set(taken)) > 0
    assert max(taken) < 2**53


def test_asking_for_none_gives_none(tmp_path):
    engine = engine_for(sqlite_url(tmp_path))
    run.upgrade(engine)
    with Session(engine) as session:
        assert new_ids(session, 0) == []
        assert new_ids(session, 2) == [1, 2]
        assert session.scalar(text("SELECT next FROM bms_id_block")) == 3
    engine.dispose()
