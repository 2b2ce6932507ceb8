"""Long work beside the request: one transaction, its progress on another connection, undone when cancelled.

A worker that is killed says nothing more. Whoever reads of its job finds that out, and says so on the
row; from then on the work can't be saved, so what the row says stays true.
"""

from __future__ import annotations

import datetime as dt
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

from sqlalchemy import Engine, select, update
from sqlalchemy.orm import Session

from wisweb_bms.clock import now
from wisweb_bms.models import Job
from wisweb_bms.models.ids import new_id
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.brief import briefly
from wisweb_bms.services.silence import database_now, is_silent

log = logging.getLogger(__name__)

EVERY = 0.4
BEAT = 5.0
"""Seconds between a worker's signs of life."""
PATIENCE = dt.timedelta(seconds=45)
"""How long a job without one is waited for."""
RUNNING: Final = "running"
CUT_OFF: Final = "cut_off"
Work = Callable[[Session, "Progress"], dict[str, Any]]


class Cancelled(Exception):
    """The person who started the work has stopped it."""


class CutOff(Exception):
    """The work was taken for dead and told to be so: it must not be saved any more."""


@dataclass(slots=True)
class Progress:
    """How far the work has come, for this process at once and for others by the row."""

    engine: Engine
    municipality_id: int
    job_id: int
    total: int = 0
    done: int = 0
    stop: threading.Event = field(default_factory=threading.Event)
    told: float = 0.0

    def step(self, done: int) -> None:
        """Note the progress; Cancelled where the work was stopped meanwhile."""
        self.done = done
        if self.stop.is_set():
            raise Cancelled
        if time.monotonic() - self.told < EVERY or self.engine.dialect.name == "sqlite":
            # SQLite has one writer, and that is the work itself: there the process alone knows.
            return
        self.told = time.monotonic()
        with Session(self.engine) as other, other.begin():
            other.execute(_row(self).values(done=done, total=self.total))
            asked = select(Job.cancelled, Job.state).where(
                Job.municipality_id == self.municipality_id, Job.id == self.job_id
            )
            cancelled, state = other.execute(asked).one()
        if state != RUNNING:
            raise CutOff
        if cancelled:
            raise Cancelled


_running: dict[tuple[str, int], Progress] = {}


def _row(progress: Progress) -> Any:
    return update(Job).where(
        Job.municipality_id == progress.municipality_id, Job.id == progress.job_id
    )


def new_job(
    session: Session,
    municipality_id: int,
    kind: str,
    total: int,
    actor: Actor,
    told: dict[str, Any] | None = None,
) -> Job:
    """A row that says what is going on; commit it before the work begins.

    ``told`` is what its page can say meanwhile, and still where the work fails.
    """
    row = Job(
        municipality_id=municipality_id,
        id=new_id(session),
        kind=kind,
        state=RUNNING,
        alive_at=database_now(session),
        total=total,
        result=told or {},
        **actor.columns(),
    )
    session.add(row)
    session.flush()
    return row


def start(engine: Engine, municipality_id: int, job_id: int, total: int, work: Work) -> None:
    """Do the work on a thread with a session of its own; the row says how it ended."""
    progress = Progress(engine, municipality_id, job_id, total)
    _running[(str(engine.url), job_id)] = progress
    threading.Thread(target=_run, args=(progress, work), name=f"bms-job-{job_id}").start()


def _run(progress: Progress, work: Work) -> None:
    engine, ended = progress.engine, threading.Event()
    beats = threading.Thread(target=_live, args=(progress, ended), daemon=True)
    beats.start()
    try:
        cut_off_silent(engine, progress.municipality_id)
        with Session(engine) as session, session.begin():
            result = work(session, progress)
            if not _end(session, progress, "done", result=result):
                raise CutOff
    except Cancelled:
        _end_alone(progress, "cancelled")
    except CutOff:
        log.warning("job %s was taken for dead: nothing of it is saved", progress.job_id)
    except Exception:
        log.exception("job %s of municipality %s failed", progress.job_id, progress.municipality_id)
        _end_alone(progress, "failed")
    finally:
        ended.set()
        _running.pop((str(engine.url), progress.job_id), None)


def _end(session: Session, progress: Progress, state: str, **result: Any) -> bool:
    """Whether the row was still waiting to hear how the work went."""
    told = {"state": state, "finished_at": now(), "done": progress.done} | result
    done: Any = session.execute(_row(progress).where(Job.state == RUNNING).values(**told))
    return bool(done.rowcount)


def _end_alone(progress: Progress, state: str) -> None:
    with Session(progress.engine) as session, session.begin():
        _end(session, progress, state)


def _live(progress: Progress, ended: threading.Event) -> None:
    """Give a sign of life now and then, until the work has ended."""
    while not ended.wait(BEAT):
        briefly(progress.engine, partial(_say_alive, progress))


def _say_alive(progress: Progress, session: Session) -> None:
    session.execute(_row(progress).values(alive_at=database_now(session)))


def cut_off_silent(engine: Engine, municipality_id: int) -> bool:
    """End the jobs whose worker has not been heard of, in a short transaction of its own; whether any."""
    mine = [job_id for url, job_id in tuple(_running) if url == str(engine.url)]

    def work(session: Session) -> bool:
        silent = is_silent(Job.alive_at, database_now(session), PATIENCE)
        waits = (Job.municipality_id == municipality_id, Job.state == RUNNING, silent)
        if session.scalar(select(Job.id).where(*waits, Job.id.not_in(mine)).limit(1)) is None:
            return False
        told = update(Job).where(*waits, Job.id.not_in(mine))
        ended: Any = session.execute(told.values(state=CUT_OFF, finished_at=now()))
        return bool(ended.rowcount)

    # On SQLite the one who writes is nearly always the work itself, so that nobody can take its job
    # for dead meanwhile; the next try comes soon.
    return bool(briefly(engine, work))


def settle(session: Session, row: Job) -> None:
    """Let the row say that it has ended where its worker is gone."""
    bind: Any = session.get_bind()
    if row.state == RUNNING and cut_off_silent(bind.engine, row.municipality_id):
        session.refresh(row)


def progress_of(engine: Engine, row: Job) -> tuple[int, int]:
    """How many of how many, as fresh as this process knows."""
    running = _running.get((str(engine.url), row.id))
    return (running.done, running.total) if running else (row.done, row.total)


def cancel(session: Session, row: Job) -> None:
    """Ask the work to stop; it leaves no trace of what it had begun. Committed by the caller."""
    bind: Any = session.get_bind()
    running = _running.get((str(bind.engine.url), row.id))
    if running is not None:
        running.stop.set()
    if bind.dialect.name != "sqlite" or running is None:
        row.cancelled = True
        session.flush()
