"""A message is told as sent when a channel has taken it, outlives the process that has it, and never vanishes."""

from __future__ import annotations

import datetime as dt
import html
import os
import re
import signal
import subprocess
import sys
from collections.abc import Collection
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import select

from tests.conftest import Stand, token_of
from wisweb_bms.clock import now
from wisweb_bms.host import get_host
from wisweb_bms.models import OutboxRow
from wisweb_bms.outgoing import deliver
from wisweb_bms.services import outbox

ROOT = Path(__file__).resolve().parents[2]
COMMON: dict[str, Any] = {"kind": "x", "subject": "Frist i morgen", "text": "t"}
MESSAGES = "/bms/oppsett/meldinger"


def waiting(stand: Stand, *user_keys: str, dedupe_key: str = "k") -> int:
    """Messages to these that wait to be sent; the municipality."""
    with stand.session() as session:
        mid = stand.scope(session).municipality_id
        outbox.put(session, mid, user_keys, dedupe_key=dedupe_key, **COMMON)
        session.commit()
        return mid


def channels(monkeypatch: pytest.MonkeyPatch, stand: Stand, **answers: Any) -> list[str]:
    """Let the host have these channels: an answer, or the error that it raises; who heard, in order."""
    heard: list[str] = []

    def channel(name: str, answer: Any) -> Any:
        def notify(notification: Any) -> Any:
            heard.append(f"{name}:{notification.to_user_keys[0]}")
            if isinstance(answer, Exception):
                raise answer
            return answer

        return SimpleNamespace(function=notify, argnames=("notification",))

    with stand.app.app_context():
        made = {name: channel(name, answer) for name, answer in answers.items()}
        monkeypatch.setattr(get_host(), "_channels", lambda: made)
    return heard


def sent(stand: Stand, mid: int, times: int = 1) -> list[tuple[int, int]]:
    """Deliver so often; told and untold of each time."""
    with stand.session() as session:
        found = [deliver(session, mid, get_host().notify) for _ in range(times)]
    return [(one.told, one.untold) for one in found]


def test_a_message_is_sent_once_whoever_sends_and_given_back_when_a_channel_fails(stand):
    mid = waiting(stand, "a", "b", "a")
    seen: list[str] = []

    def send(notification: Any, but: Collection[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        (user_key,) = notification.to_user_keys
        seen.append(user_key)
        return ((), ("mail",)) if user_key == "b" and len(seen) < 4 else (("mail",), ())

    with stand.session() as session:
        assert outbox.put(session, mid, ["a"], dedupe_key="k", **COMMON) == 0
        found = [deliver(session, mid, send) for _ in range(4)]
        assert [(one.told, one.untold) for one in found] == [(1, 1), (0, 1), (1, 0), (0, 0)]
        assert sorted(seen) == ["a", "b", "b", "b"]
        assert all(r.sent_at <= now() for r in session.scalars(select(OutboxRow)))


DIES = """
import os, signal, sys
from tests.conftest import Stand, _app
from wisweb_bms.outgoing import deliver

stand = Stand(_app(sys.argv[1]), sys.argv[1])
with stand.session() as session:
    deliver(session, int(sys.argv[2]), lambda *_: os.kill(os.getpid(), signal.SIGKILL))
"""


def test_a_process_that_is_killed_with_a_message_in_hand_does_not_lose_it(stand, monkeypatch):
    mid = waiting(stand, "pia.sund")
    killed = subprocess.run(
        [sys.executable, "-c", DIES, stand.url, str(mid)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        check=False,
        timeout=60,
    )
    assert killed.returncode == -signal.SIGKILL
    heard = channels(monkeypatch, stand, mail=None)
    assert sent(stand, mid) == [(0, 0)] and heard == [], (
        "it is left to the one who has it, for a while"
    )
    monkeypatch.setattr(outbox, "IN_HAND", dt.timedelta(0))
    assert sent(stand, mid, 2) == [(1, 0), (0, 0)] and heard == ["mail:pia.sund"]


def test_of_several_channels_the_one_that_worked_is_not_repeated(stand, monkeypatch):
    mid = waiting(stand, "pia.sund")
    heard = channels(monkeypatch, stand, mail=OSError("away"), chat=None, sms=False)
    assert sent(stand, mid, 6) == [(1, 0)] * 5 + [(0, 0)]
    assert heard.count("chat:pia.sund") == 1 and heard.count("mail:pia.sund") == 5
    with stand.session() as session:
        (row,) = outbox.given_up(session, mid)
        assert (row.reached, row.fault, row.sent_at) == (["chat"], "mail, sms", None)


def test_without_a_channel_nobody_is_told_and_it_is_given_up_and_listed(stand, monkeypatch):
    mid = waiting(stand, "pia.sund")
    channels(monkeypatch, stand)
    assert sent(stand, mid, 6) == [(0, 1)] * 5 + [(0, 0)]
    page = html.unescape(stand.browser("gro.nilsen").get(MESSAGES).text)
    assert "Pia Sund: Frist i morgen" in page and "Ingen kanal tok imot den." in page


def test_what_is_given_up_is_listed_for_who_configures_told_by_the_commands_and_tried_again(
    stand, monkeypatch
):
    mid = waiting(stand, "pia.sund", "kari.melland")
    channels(monkeypatch, stand, mail=OSError("away"))
    sent(stand, mid, 5)
    waiting(stand, "pia.sund", dedupe_key="new")
    runner = stand.app.test_cli_runner()
    said = runner.invoke(args=["bms", "remind", "--municipality", "hemne"]).output
    assert "2 messages are given up after 5 tries" in said
    assert "reminders, 0 messages sent" in said and "1 messages reached nobody" in said
    checked = runner.invoke(args=["bms", "check-host"])
    assert "bms_notify(hemne): " in checked.output and checked.exit_code == 1

    assert stand.browser("pia.sund").get(MESSAGES).status_code == 403
    assert "Meldinger som ikke kom fram" in stand.browser("gro.nilsen").get("/bms/oppsett").text
    browser = stand.browser("gro.nilsen")
    page = html.unescape(browser.get(MESSAGES).text)
    assert "Pia Sund: Frist i morgen" in page and "Svarte ikke: mail." in page
    with stand.session() as session:
        ids = [r.id for r in outbox.given_up(session, mid) if r.subject == "Frist i morgen"]

    def try_again(*chosen: int) -> str:
        form = {"csrf_token": token_of(browser.get(MESSAGES).text), "melding": list(chosen)}
        return html.unescape(browser.post(MESSAGES, data=form, follow_redirects=True).text)

    assert "Velg minst én melding." in try_again()
    assert "1 melding er ikke kommet fram. Den prøves igjen." in try_again(ids[0])
    channels(monkeypatch, stand, mail=None)
    assert "1 melding er sendt." in try_again(ids[1])
    with stand.session() as session:
        assert not {r.id for r in outbox.given_up(session, mid)}.intersection(ids)


def test_the_board_says_sent_only_of_reminders_that_a_channel_took(stand, monkeypatch):
    browser = stand.browser("gro.nilsen")

    def remind() -> str:
        form = {"csrf_token": token_of(browser.get("/bms/oppfolging?periode=2026T2").text)}
        address = "/bms/oppfolging/alle/paminn?periode=2026T2"
        return html.unescape(browser.post(address, data=form, follow_redirects=True).text)

    channels(monkeypatch, stand, mail=OSError("away"))
    page = remind()
    assert "er sendt." not in page and "ikke kommet fram" in page
    channels(monkeypatch, stand, mail=None)
    with stand.session() as session:
        for row in session.scalars(select(OutboxRow)):
            session.delete(row)
        session.commit()
    page = remind()
    assert re.search(r"\d påminnelser? er sendt\.", page) and "ikke kommet fram" not in page
