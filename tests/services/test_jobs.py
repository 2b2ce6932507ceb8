"""A job whose worker is killed ends by itself, says that nothing was saved, and is right about it."""

from __future__ import annotations

import datetime as dt
import html
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, func, select, update
from sqlalchemy.orm import Session

from tests.databases import engine_for
from tests.imports.test_results import figures
from wisweb_bms.models import Entry, Job, Measurement
from wisweb_bms.services import jobs
from wisweb_bms.services.actor import system

ROOT = Path(__file__).resolve().parents[2]
WORKER = """
import sys, time
from tests.conftest import Stand, _app
from tests.imports.test_results import post, preview
from wisweb_bms.services import jobs
from wisweb_bms.views import import_results

jobs.BEAT = 0.1
import_results.AT_ONCE = 1
written = import_results.report_many

def never_done(*given, **named):
    sums = written(*given, **named)
    print("written", sums.saved, flush=True)
    time.sleep(60)
    return sums

import_results.report_many = never_done
client = Stand(_app(sys.argv[1]), sys.argv[1]).browser("gro.nilsen")
address, page = preview(client, sys.argv[2])
answer = post(client, address, handling="lagre", begrunnelse="Ny telling")
print(answer.headers["Location"], flush=True)
time.sleep(60)
"""


@pytest.fixture
def engine(stand) -> Iterator[Engine]:
    made = engine_for(stand.url)
    yield made
    made.dispose()


def begun(engine: Engine) -> tuple[int, int]:
    """A job that waits for its work; municipality and id."""
    with Session(engine) as session, session.begin():
        row = jobs.new_job(session, 1, "test", 1, system("test"))
        return row.municipality_id, row.id


def state(engine: Engine, job: tuple[int, int]) -> str:
    with Session(engine) as session:
        return session.get_one(Job, job).state


def wait_until(said: Any, limit: float = 30.0) -> None:
    until = time.monotonic() + limit
    while not said():
        assert time.monotonic() < until, "it never came"
        time.sleep(0.05)


def test_an_import_whose_worker_is_killed_ends_and_nothing_of_it_is_saved(stand, monkeypatch):
    known = {k: m for k, m in figures(stand, "I29", "2026T1").items() if m.value is not None}
    rows = "".join(f"{k};I29;2026T1;{m.value + 3:f}\n" for k, m in known.items())
    file = "Enhet;Indikator;Periode;Verdi\n" + rows
    with stand.session() as session:
        before = session.scalar(select(func.count(Entry.id)))
    client = stand.browser("gro.nilsen")
    monkeypatch.setattr(jobs, "PATIENCE", dt.timedelta(seconds=2))
    worker = subprocess.Popen(
        [sys.executable, "-c", WORKER, stand.url, file],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    with worker:
        try:
            said = sorted([worker.stdout.readline(), worker.stdout.readline()])
            address = said[0].strip()
            assert said[1] == f"written {len(known)}\n"
            time.sleep(2.5)
            alive = client.get(address).text
        finally:
            worker.send_signal(signal.SIGKILL)
    assert "Importen ble avbrutt" not in alive, "a worker that lives is waited for, however long"
    wait_until(lambda: "Importen ble avbrutt" in client.get(address).text)
    page = html.unescape(client.get(address).text)
    assert "Ingenting fra filen er lagret." in page and "data-bms-job" not in page
    assert "Se over filen og lagre på nytt" in page
    with stand.session() as session:
        assert session.scalar(select(func.count(Entry.id))) == before
    assert all(figures(stand, "I29", "2026T1")[k].value == m.value for k, m in known.items())


def test_work_that_was_taken_for_dead_is_not_saved_when_it_wakes_up(engine, monkeypatch):
    monkeypatch.setattr(jobs, "BEAT", 60.0)
    job, begins, asleep = begun(engine), threading.Event(), threading.Event()

    def work(session: Session, _progress: jobs.Progress) -> dict[str, Any]:
        begins.set()
        asleep.wait(30)
        session.execute(update(Measurement).values(comment="spor"))
        return {}

    jobs.start(engine, *job, 1, work)
    assert begins.wait(30)
    running = jobs._running.pop((str(engine.url), job[1]))  # as another process would see it
    with Session(engine) as session, session.begin():
        silent = jobs.database_now(session) - 2 * jobs.PATIENCE
        session.execute(update(Job).where(Job.id == job[1]).values(alive_at=silent))
    assert jobs.cut_off_silent(engine, job[0])
    assert state(engine, job) == "cut_off"
    jobs._running[(str(engine.url), job[1])] = running
    asleep.set()
    wait_until(lambda: (str(engine.url), job[1]) not in jobs._running)
    with Session(engine) as session:
        assert session.query(Measurement).filter_by(comment="spor").count() == 0
    assert state(engine, job) == "cut_off"


@pytest.mark.parametrize("off", [-3600, 3600])
def test_a_clock_that_is_set_an_hour_does_not_leave_a_dead_job_running(engine, off):
    job = begun(engine)
    with Session(engine) as session, session.begin():
        moment = jobs.database_now(session) + dt.timedelta(seconds=off)
        session.execute(update(Job).where(Job.id == job[1]).values(alive_at=moment))
    with Session(engine) as session:
        row = session.get_one(Job, job)
        jobs.settle(session, row)
        assert row.state == "cut_off"


def test_a_job_that_has_just_begun_or_gives_signs_of_life_is_left_alone(engine, monkeypatch):
    job, done = begun(engine), threading.Event()
    assert not jobs.cut_off_silent(engine, job[0])
    monkeypatch.setattr(jobs, "BEAT", 0.05)

    def work(_session: Session, _progress: jobs.Progress) -> dict[str, Any]:
        done.wait(30)
        return {"made": 1}

    with Session(engine) as session, session.begin():
        silent = jobs.database_now(session) - 2 * jobs.PATIENCE
        session.execute(update(Job).where(Job.id == job[1]).values(alive_at=silent))
    jobs.start(engine, *job, 1, work)

    def is_heard_of() -> bool:
        with Session(engine) as session:
            row = session.get_one(Job, job)
            return row.alive_at is not None and row.alive_at > silent

    wait_until(is_heard_of)
    done.set()
    wait_until(lambda: state(engine, job) == "done")


def test_the_next_worker_ends_the_jobs_of_one_that_was_killed(engine):
    dead = begun(engine)
    with Session(engine) as session, session.begin():
        session.execute(update(Job).where(Job.id == dead[1]).values(alive_at=None))
    job = begun(engine)
    jobs.start(engine, *job, 1, lambda _session, _progress: {})
    wait_until(lambda: state(engine, job) == "done")
    assert state(engine, dead) == "cut_off"
