"""The suite's own tests have the same names wherever and whenever they are collected."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OF_AN_OBJECT = re.compile(r"<[\w. ]+(?: object)? at 0x[0-9a-f]+>")


def test_every_test_has_the_same_name_in_another_process_at_another_time(request):
    here = [one.nodeid for one in request.session.items]
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider"]
    seed = "1" if os.environ.get("PYTHONHASHSEED") != "1" else "2"
    there = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert there.returncode == 0, there.stdout[-2000:]
    assert set(here) - set(there.stdout.splitlines()) == set()
    assert not [name for name in here if OF_AN_OBJECT.search(name)]
