"""Long work beside the request: one transaction, its progress on another connection, undone when cancelled."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Engine, select, update
from sqlalchemy.orm import Session

from wisweb_bms.clock import now
from wisweb_bms.models import Job
from wisweb_bms.models.ids import new_id
from wisweb_bms.services.actor import Actor

log = logging.getLogger(__name__)

EVERY = 0.4
Work = Callable[[Session, "Progress"], dict[str, Any]]


class Cancelled(Exception):
    """The person who started the work has stopped it."""


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
            asked = select(Job.cancelled).where(
                Job.municipality_id == self.municipality_id, Job.id == self.job_id
            )
            cancelled = other.scalar(asked)
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
        state="running",
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
    engine = progress.engine
    try:
        with Session(engine) as session, session.begin():
            result = work(session, progress)
            _end(session, progress, "done", result=result)
    except Cancelled:
        _end_alone(progress, "cancelled")
    except Exception:
        log.exception("job %s of municipality %s failed", progress.job_id, progress.municipality_id)
        _end_alone(progress, "failed")
    finally:
        _running.pop((str(engine.url), progress.job_id), None)


def _end(session: Session, progress: Progress, state: str, **result: Any) -> None:
    done = {"state": state, "finished_at": now(), "done": progress.done} | result
    session.execute(_row(progress).values(**done))


def _end_alone(progress: Progress, state: str) -> None:
    with Session(progress.engine) as session, session.begin():
        _end(session, progress, state)


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
