"""A child that misbehaves is ended with a reason, and the worker goes on as if nothing had been."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.contract.plain_host import adapter, plain_app
from tests.databases import sqlite_url
from tests.waiting import until
from wisweb_bms.confined import python, run, trial, watching
from wisweb_bms.confined.limits import MB, Declined, Limits, Stopped
from wisweb_bms.confined.places import Places
from wisweb_bms.confined.run import run as confined

ROOT = Path(__file__).resolve().parents[2]
LIMITS = Limits(seconds=20, cpu=10, memory=200 * MB, answer=1 * MB)
PLACES = Places(4, 20)
HEAVY = {"flask", "werkzeug", "sqlalchemy", "jinja2", "pluggy", "alembic", "babel", "wtforms"}


def do(work: str, content: bytes = b"", limits: Limits = LIMITS, **facts) -> bytes:
    return confined(f"tests.confined.work:{work}", content, limits, PLACES, **facts)


def limits(**changes) -> Limits:
    return Limits(**{n: getattr(LIMITS, n) for n in LIMITS.__slots__} | changes)


def why(work: str, content: bytes = b"", **changes) -> str:
    with pytest.raises(Stopped) as stopped:
        do(work, content, limits(**changes))
    return stopped.value.why


def test_an_answer_comes_back_whole_whatever_bytes_it_holds():
    content = bytes(range(256)) * 1000
    assert do("echo", content, again=3) == content * 3
    assert do("echo") == b""


def test_what_the_work_says_no_to_is_raised_here_with_its_facts():
    with pytest.raises(Declined) as no:
        do("decline")
    assert (no.value.kind, no.value.facts) == ("rows", {"most": 7})


def test_what_a_library_prints_is_no_part_of_the_answer():
    assert do("chat") == b"answer"


def test_the_child_has_nothing_of_the_web_or_the_database():
    assert HEAVY & {name.split(".")[0] for name in sys.modules}
    assert not HEAVY & set(json.loads(do("modules")))


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_child_has_none_of_the_workers_secrets_and_connections(monkeypatch):
    monkeypatch.setenv("SECRET_KEY", "hemmelig")
    monkeypatch.setenv("DATABASE_URL", "postgresql://bms:hemmelig@db")
    ours, theirs = os.pipe()
    os.set_inheritable(ours, True)
    told = json.loads(do("surroundings"))
    os.close(ours)
    os.close(theirs)
    assert not {"SECRET_KEY", "DATABASE_URL", "PYTHONPATH"} & told["environment"].keys()
    assert not [one for one in told["files"] if "pipe:" in one or "socket:" in one]
    assert told["score"] == 1000


@pytest.mark.parametrize(
    ("work", "changes", "reason"),
    [
        ("sleep", {"seconds": 0.5}, "time"),
        ("spin", {"cpu": 1}, "time"),
        ("hoard", {}, "memory"),
        ("flood", {}, "died"),
        ("leave", {}, "died"),
        ("abort", {}, "died"),
        ("crash", {}, "died"),
        ("fail", {}, "died"),
        ("nest", {}, "died"),
        ("open_many", {}, "died"),
    ],
)
def test_each_way_to_misbehave_ends_with_its_reason(work, changes, reason):
    assert why(work, **changes) == reason


def test_where_the_system_keeps_no_limit_of_memory_the_child_is_seen_and_ended(monkeypatch):
    monkeypatch.setattr(watching, "in_use", lambda pid: LIMITS.memory + 1)
    assert why("sleep") == "memory"


@pytest.mark.skipif(os.name != "posix", reason="the alarm is of Unix")
def test_the_child_does_not_outlive_a_worker_that_was_killed():
    script = "from tests.confined import test_run as t; t.do('sleep', b'', t.limits(seconds=3))"
    worker = subprocess.Popen([sys.executable, "-c", script], cwd=ROOT)
    child = until(lambda: children_of(worker.pid))
    worker.kill()
    worker.wait()
    until(lambda: not running(child))


def children_of(pid: int) -> list[str]:
    asked = ["ps", "-ewwo", "pid=,ppid=,args="]
    listed = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    rows = [line.split(None, 2) for line in listed.splitlines()]
    return [row[0] for row in rows if row[1] == str(pid) and "child.py" in row[2]]


def running(pids: list[str]) -> bool:
    asked = ["ps", "-o", "stat=", "-p", ",".join(pids)]
    states = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.split()
    return any(not state.startswith("Z") for state in states)


def test_an_answer_larger_than_allowed_is_none():
    assert why("echo", b"x" * 100_000, answer=99_999) == "answer"
    assert do("echo", b"x" * 100_000, limits(answer=100_000)) == b"x" * 100_000


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may start what it wants")
@pytest.mark.parametrize("work", ["start_another", "start_a_thread"])
def test_the_child_can_start_neither_processes_nor_threads(work):
    assert why(work) == "died"
    assert do("start_a_thread", b"", limits(threaded=True)) == b""


@pytest.mark.skipif(sys.platform == "win32", reason="process groups are of Unix")
def test_what_the_child_has_started_is_ended_with_it():
    mark = f"bms-{os.getpid()}-{time.monotonic_ns()}"
    assert (
        why("leave_one_behind", mark.encode(), seconds=1, threaded=True, memory=500 * MB) == "time"
    )
    listed = subprocess.run(["ps", "-ewwo", "args"], capture_output=True, text=True, check=True)
    assert mark not in listed.stdout


def test_no_more_run_at_once_than_there_is_room_for_and_who_waits_too_long_is_told(monkeypatch):
    narrow = Places(2, 0.2)
    running = most = 0
    start, end, lock = run._start, run._end, threading.Lock()

    def starting(*files):
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        return start(*files)

    def ending(child):
        nonlocal running
        end(child)
        with lock:
            running -= 1

    monkeypatch.setattr(run, "_start", starting)
    monkeypatch.setattr(run, "_end", ending)
    reasons = []

    def send():
        with pytest.raises(Stopped) as stopped:
            confined("tests.confined.work:sleep", b"", limits(seconds=1), narrow)
        reasons.append(stopped.value.why)

    threads = [threading.Thread(target=send) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 2 and sorted(reasons) == ["busy"] * 6 + ["time"] * 2
    assert confined("tests.confined.work:echo", b"x", LIMITS, narrow) == b"x"


def test_a_host_that_collects_our_children_itself_gets_the_answer_all_the_same(monkeypatch):
    monkeypatch.setattr(subprocess.Popen, "poll", collecting)
    assert do("echo", b"x") == b"x"
    assert why("leave") == "died"


def collecting(child: subprocess.Popen) -> int | None:
    """As where a server waits for any child: ours is gone when we ask, and its exit code with it."""
    if child.returncode is None and child.pid:
        try:
            os.waitpid(child.pid, os.WNOHANG)
            os.kill(child.pid, 0)
        except (ChildProcessError, ProcessLookupError):
            child.returncode = 0
    return child.returncode


# -- which Python, and what is told of it ----------------------------------------------------------


def test_a_server_that_is_no_python_still_finds_one(monkeypatch, tmp_path):
    server = tmp_path / "uwsgi"
    server.write_text("#!/bin/sh\n")
    monkeypatch.setattr(sys, "executable", str(server))
    assert Path(python.python()).name.startswith("python")
    assert do("echo", b"x") == b"x"


@pytest.fixture
def named():
    yield python.name_python
    python.name_python("")


@pytest.mark.parametrize("named_python", ["/no/such/python", "/bin/true", str(ROOT)])
def test_a_python_that_cannot_be_started_is_told_to_sender_and_operator(
    named, named_python, caplog
):
    named(named_python)
    assert why("echo") == "missing"
    (told,) = trial.faults()
    assert named_python in told and "BMS_PYTHON" in told
    assert any(record.levelname == "ERROR" for record in caplog.records)


def test_no_place_for_temporary_files_is_told(monkeypatch):
    def full(**_how):
        raise OSError("No space left on device")

    monkeypatch.setattr(run.tempfile, "TemporaryFile", full)
    assert why("echo") == "missing"


def test_the_setting_stands_in_the_app_or_in_the_environment(monkeypatch, named, tmp_path):
    url = sqlite_url(tmp_path)
    monkeypatch.setenv("BMS_PYTHON", "/from/the/environment")
    assert python.python() == "/from/the/environment"
    plain_app(url, adapter(), migrated=False, BMS_PYTHON="/from/the/app")
    plain_app(url, adapter(), migrated=False)
    assert python.python() == "/from/the/app"


def test_a_machine_that_keeps_every_limit_has_nothing_to_tell():
    assert list(trial.faults()) == [] or sys.platform != "linux"


def test_weaker_limits_and_another_python_are_told_in_plain_words(monkeypatch):
    answer = json.dumps({"version": [3, 4], "bounded": False}).encode()
    monkeypatch.setattr(trial, "run", lambda *_a: answer)
    other, weaker = trial.faults()
    assert "made by Python 3.4" in other and "weaker" in weaker


def test_memory_in_use_is_seen_in_every_way_a_unix_tells_it():
    if os.name == "posix":
        told, exact = watching._of_ps(os.getpid()), watching.in_use(os.getpid())
        assert told and exact and 0.5 < told / exact < 2
    assert watching.in_use(2**22 + 1) == 0
