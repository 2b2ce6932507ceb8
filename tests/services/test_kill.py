"""Every answer that said saved is there after the server was killed in the middle of it."""

from __future__ import annotations

import http.client
import re
import threading
import urllib.error
import urllib.parse
import urllib.request
from http.cookiejar import CookieJar

from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.conftest import token_of
from tests.databases import engine_for
from tests.serving import serving_apart
from tests.waiting import until
from wisweb_bms.models import Entry, Measurement

REPORTS = 200


class StaysHere(urllib.request.HTTPRedirectHandler):
    """A redirect is the answer: it says saved."""

    def redirect_request(self, *_args, **_more):
        return None


class Reporter:
    """A person who sends one report after another and remembers which were said to be saved."""

    def __init__(self, base: str) -> None:
        self.base = base
        jar = urllib.request.HTTPCookieProcessor(CookieJar())
        self.opener = urllib.request.build_opener(jar, StaysHere)
        page = self.read("/login")
        form = {"domain": "hemne", "username": "gro.nilsen", "password": "demo"}
        assert self.send("/login", form | {"csrf_token": token_of(page)}) == 302

    def read(self, path: str) -> str:
        with self.opener.open(self.base + path, timeout=20) as answer:
            return answer.read().decode()

    def fetch(self, path: str, sent: bytes, headers: dict[str, str]) -> str:
        """The page that answers what is sent."""
        asked = urllib.request.Request(self.base + path, sent, headers)
        with self.opener.open(asked, timeout=60) as answer:
            return answer.read().decode()

    def send(self, path: str, form: dict[str, str]) -> int:
        sent = urllib.parse.urlencode(form).encode()
        try:
            with self.opener.open(self.base + path, sent, timeout=20) as answer:
                return answer.status
        except urllib.error.HTTPError as answer:
            return answer.code


def test_what_was_said_to_be_saved_is_there_after_a_kill(stand):
    with stand.session() as session:
        ids = session.scalars(
            select(Measurement.id).where(Measurement.weight.is_not(None)).order_by(Measurement.id)
        ).all()
    saved: list[str] = []
    with serving_apart(stand.url) as (server, base):
        reporters = [Reporter(base) for _ in range(4)]
        threads = [
            threading.Thread(target=work, args=(r, n, ids, saved)) for n, r in enumerate(reporters)
        ]
        for thread in threads:
            thread.start()
        until(lambda: len(saved) >= 25)
        server.kill()
        for thread in threads:
            thread.join(60)
    assert 25 <= len(saved) < REPORTS
    engine = engine_for(stand.url)
    with Session(engine) as session:
        there = set(session.scalars(select(Entry.send_key)))
        newest = select(Measurement.entry_id, Entry.measurement_id, Measurement.id).join(
            Entry, Entry.id == Measurement.entry_id
        )
        assert all(row.measurement_id == row.id for row in session.execute(newest))
    engine.dispose()
    assert set(saved) <= there


def work(reporter: Reporter, number: int, ids: list[int], saved: list[str]) -> None:
    """Send a quarter of the reports; stop when nobody answers any more."""
    try:
        for turn in range(REPORTS // 4):
            row_id = ids[(number + 4 * turn) % len(ids)]
            page = reporter.read(f"/bms/rapporter/{row_id}")
            key = f"kill-{number}-{turn}"
            based = re.search(r'name="bygger_pa" value="(\d*)"', page)
            form = {
                "csrf_token": token_of(page),
                "send_key": key,
                "bygger_pa": based.group(1) if based else "",
                "value": "5,0",
                "weight": "7",
                "begrunnelse": "prøve",
            }
            if reporter.send(f"/bms/rapporter/{row_id}", form) == 303:
                saved.append(key)
    except (OSError, http.client.HTTPException):
        return
