"""What is built is what is needed: the wheel alone, in an empty environment, serves a page."""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    left_out = shutil.ignore_patterns(
        ".git", ".venv", "node_modules", "instance", "build", "*.egg-info"
    )
    shutil.copytree(ROOT, source, ignore=left_out)
    build = [sys.executable, "-m", "build", "--wheel", "--outdir", str(folder), str(source)]
    subprocess.run(build, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_every_file_of_the_package_and_nothing_else(wheel):
    inside = {n for n in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in n}
    tracked = subprocess.run(
        ["git", "ls-files", "wisweb_bms"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.split()
    wanted = {n for n in tracked if "/static/src/" not in n and not n.endswith(".gitkeep")}
    assert wanted - inside == set()
    extra = {n for n in inside - wanted if not n.startswith("wisweb_bms/static/dist/")}
    assert extra == set()
    assert any(n.startswith("wisweb_bms/static/dist/bms.") and n.endswith(".css") for n in inside)


def test_the_wheel_alone_serves_a_page_in_an_empty_environment(wheel, tmp_path):
    home = tmp_path / "empty"
    venv.create(home, with_pip=True)
    python = home / "bin" / "python"
    install = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", str(wheel)]
    subprocess.run(install, check=True, capture_output=True)
    script = tmp_path / "smallest_host.py"
    shutil.copy(Path(__file__).with_name("smallest_host.py"), script)
    run = subprocess.run([str(python), str(script)], cwd=tmp_path, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    where, seen = run.stdout.splitlines()[-2:]
    assert Path(where).is_relative_to(home)
    assert seen == "200 True 200"
