"""Times pages through the stand-in against the bare SQL they run, in one run, and prints what it found."""

from __future__ import annotations

import argparse
import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import event

from bench.generate import KEY, LAST_YEAR, ROOT, TODAY, USER, Size, fill
from demo.app import create_app
from demo.database import migrate
from demo.models import db
from demo.seed import PASSWORD
from tests.databases import postgres_url, sqlite_url
from wisweb_bms.migrations import run
from wisweb_bms.models import Indicator, Scorecard

WARM_UP = 5
S = Size()
AIM_SQL, AIM_HISTORY = 6.0, 1.1
Statement = tuple[str, Any]


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds of many rounds."""

    p50: float
    p95: float

    @staticmethod
    def of(seconds: Sequence[float]) -> Times:
        ordered = sorted(s * 1000 for s in seconds)
        last = len(ordered) - 1
        return Times(ordered[round(last * 0.5)], ordered[round(last * 0.95)])

    def __str__(self) -> str:
        return f"{self.p50:8.1f} {self.p95:8.1f}"


@dataclass(frozen=True, slots=True)
class Found:
    """One page at one size in one database."""

    page: Times
    bare: Times
    statements: int
    rows: int
    kilobytes: int

    @property
    def ratio(self) -> float:
        return self.page.p50 / self.bare.p50


@contextmanager
def captured(engine: Any) -> Iterator[list[Statement]]:
    """The statements as the driver gets them."""
    found: list[Statement] = []

    def note(_connection, _cursor, statement, parameters, _context, _many) -> None:
        found.append((statement, parameters))

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield found
    finally:
        event.remove(engine, "before_cursor_execute", note)


def bare(connection: Any, statements: Sequence[Statement]) -> int:
    """The statements by the driver alone, every row fetched; returns how many there were."""
    rows = 0
    cursor = connection.cursor()
    for statement, parameters in statements:
        cursor.execute(statement, parameters)
        if cursor.description is not None:
            rows += len(cursor.fetchall())
    cursor.close()
    connection.rollback()
    return rows


def logged_in(app: Flask) -> FlaskClient:
    client = app.test_client()
    form = {"domain": KEY, "username": USER, "password": PASSWORD}
    answer = client.post("/login", data=form)
    assert answer.status_code == 302, answer.text
    return client


def opened(client: FlaskClient, address: str) -> bytes:
    answer = client.get(address)
    assert answer.status_code == 200, (address, answer.status_code)
    return answer.data


def timed(work: Callable[[], Any]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def measured(app: Flask, client: FlaskClient, address: str, rounds: int) -> Found:
    """Page and bare SQL by turns, so that a busy moment of the machine hits both."""
    with app.app_context():
        engine = db.engine
    for _ in range(WARM_UP):
        page = opened(client, address)
    with captured(engine) as statements:
        opened(client, address)
    held = engine.raw_connection()
    connection = held.driver_connection
    for _ in range(WARM_UP):
        rows = bare(connection, statements)
    gc.collect()
    pages, alone = [], []
    for _ in range(rounds):
        pages.append(timed(lambda: opened(client, address)))
        alone.append(timed(lambda: bare(connection, statements)))
    held.close()
    return Found(Times.of(pages), Times.of(alone), len(statements), rows, len(page) // 1000)


def app_with(url: str, size: Size) -> Flask:
    app = create_app(
        {
            "SQLALCHEMY_DATABASE_URI": url,
            "SECRET_KEY": "bench",
            "BMS_STRICT": True,
            "WTF_CSRF_ENABLED": False,
        }
    )
    with app.app_context():
        migrate(db.engine)
        run.upgrade(db.engine)
        fill(db.session(), size)
        db.session.remove()
    return app


def addresses(app: Flask) -> dict[str, str]:
    """The pages that are measured."""
    with app.app_context():
        card = db.session.query(Scorecard.id).scalar()
        indicator = db.session.query(Indicator.id).filter_by(code="I01").scalar()
        db.session.remove()
    at = f"enhet={ROOT}&periode={LAST_YEAR}"
    return {
        "card": f"/bms/styringskort/{card}?{at}",
        "why": f"/bms/hvorfor/{card}/{indicator}?{at}",
        "indicator": f"/bms/indikator/{indicator}?{at}&kort={card}",
        "by unit": f"/bms/indikator/{indicator}/omrade?{at}&kort={card}",
    }


def at_size(url: str, size: Size, rounds: int) -> dict[str, Found]:
    """Every page at one size."""
    start = time.perf_counter()
    app = app_with(url, size)
    print(
        f"\n{url.partition(':')[0].partition('+')[0]}: {size.units} units × {size.indicators} "
        f"indicators × {size.points} points = {size.measurements} measurements, "
        f"filled in {time.perf_counter() - start:.0f} s",
        flush=True,
    )
    print(
        f"{'':10} {'page p50':>8} {'p95':>8}   {'SQL p50':>8} {'p95':>8}   {'ratio':>5} "
        f"{'statements':>10} {'rows':>6} {'kB':>4}   (milliseconds)"
    )
    client = logged_in(app)
    found = {}
    for name, address in addresses(app).items():
        one = found[name] = measured(app, client, address, rounds)
        print(
            f"{name:10} {one.page}   {one.bare}   {one.ratio:5.1f} "
            f"{one.statements:10} {one.rows:6} {one.kilobytes:4}",
            flush=True,
        )
    with app.app_context():
        db.engine.dispose()
    return found


def verdict(found: dict[str, Found], longer: dict[str, Found]) -> None:
    """The two ratios that are aimed at, with what they came to."""
    history = longer["card"].page.p50 / found["card"].page.p50
    for text, value, aim in (
        ("card against its bare SQL", found["card"].ratio, AIM_SQL),
        ("card with ten times the history, against its bare SQL", longer["card"].ratio, AIM_SQL),
        ("card with ten times the history, against the card", history, AIM_HISTORY),
    ):
        print(
            f"  {text}: {value:.2f} (aim: at most {aim:g}, {'met' if value <= aim else 'NOT met'})"
        )


def databases(wanted: str, folder: Path) -> Iterator[Callable[[], str]]:
    if wanted in ("both", "sqlite"):
        yield lambda: sqlite_url(folder)
    if wanted in ("both", "postgresql"):
        try:
            postgres_url()
        except (OSError, IndexError, subprocess.CalledProcessError) as why:
            print(f"\npostgresql: not measured, it can't be started here ({why})")
            return
        yield postgres_url


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench/run", description=__doc__)
    parser.add_argument("--rounds", type=int, default=60, help="how often each page is opened")
    parser.add_argument("--database", choices=("both", "sqlite", "postgresql"), default="both")
    parser.add_argument("--units", type=int, default=S.units)
    parser.add_argument("--indicators", type=int, default=S.indicators)
    parser.add_argument("--years", type=int, default=S.years, help="three points each")
    chosen = parser.parse_args()
    os.environ["BMS_TODAY"] = TODAY.isoformat()
    print(f"Python {sys.version.split()[0]}, {os.cpu_count()} processors, {chosen.rounds} rounds")
    with tempfile.TemporaryDirectory(prefix="bms-bench-") as folder:
        for new_url in databases(chosen.database, Path(folder)):
            sizes = [
                Size(chosen.units, chosen.indicators, chosen.years * times) for times in (1, 10)
            ]
            verdict(*(at_size(new_url(), size, chosen.rounds) for size in sizes))


if __name__ == "__main__":
    main()
