"""What is built is what is needed: the wheel alone, in an empty environment, serves a page."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
"""A checkout on Python's path would be taken for the package installed."""
NODE = os.pathsep.join([os.environ["PATH"], str(Path(sys.executable).parent)])
"""Where Node may be: a pip-installed one lies beside the running Python."""


def tracked(folder: str = ".") -> list[str]:
    listed = subprocess.run(
        ["git", "ls-files", folder], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return [name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]


def fresh_clone(folder: Path) -> Path:
    """What a clone has: the files that are kept, and nothing that was built."""
    for name in tracked():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    return folder


@pytest.fixture(scope="module")
def builder(tmp_path_factory):
    """Builds a checkout with what its own pyproject.toml asks for, found once instead of at every build."""
    home = tmp_path_factory.mktemp("builder")
    venv.create(home, with_pip=True)
    python = str(home / "bin" / "python")
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["build-system"]["requires"]
    quiet = ["-q", "--disable-pip-version-check"]
    subprocess.run(
        [python, "-m", "pip", "install", *quiet, "build", *asked], check=True, env=ENVIRONMENT
    )

    def build(source: Path, out: Path, *more: str, path: str = NODE):
        command = [
            python,
            "-m",
            "build",
            "--no-isolation",
            "--outdir",
            str(out),
            *more,
            str(source),
        ]
        return subprocess.run(
            command, env=ENVIRONMENT | {"PATH": path}, capture_output=True, text=True
        )

    return build


@pytest.fixture(scope="module")
def built(builder, tmp_path_factory):
    """The source package of a fresh clone, and the wheel made from that."""
    source = fresh_clone(tmp_path_factory.mktemp("clone"))
    (source / "node_modules").symlink_to(ROOT / "node_modules")
    out = tmp_path_factory.mktemp("built")
    done = builder(source, out)
    assert done.returncode == 0, done.stdout + done.stderr
    return out


@pytest.fixture(scope="module")
def wheel(built):
    return next(built.glob("*.whl"))


def test_a_wheel_by_way_of_the_source_package_holds_every_file_and_nothing_else(wheel):
    inside = {n for n in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in n}
    kept = tracked("wisweb_bms")
    wanted = {n for n in kept if "/static/src/" not in n and not n.endswith(".gitkeep")}
    assert wanted - inside == set()
    extra = {n for n in inside - wanted if not n.startswith("wisweb_bms/static/dist/")}
    assert extra == set()


def test_wheel_and_source_package_of_a_fresh_clone_have_the_front_end_files(built, wheel):
    with tarfile.open(next(built.glob("*.tar.gz"))) as sources:
        packed = [name.partition("/")[2] for name in sources.getnames()]
    for names in (packed, zipfile.ZipFile(wheel).namelist()):
        there = [n for n in names if n.startswith("wisweb_bms/static/dist/")]
        for kind in (".css", ".js", ".ttf", "manifest.json", ".LICENSE.txt"):
            assert any(name.endswith(kind) for name in there), kind


@pytest.mark.parametrize("kind", ["--wheel", "--sdist"])
def test_without_node_the_build_of_a_fresh_clone_fails_with_the_command_to_run(
    builder, tmp_path, kind
):
    source = fresh_clone(tmp_path / "clone")
    done = builder(source, tmp_path / "out", kind, path=str(tmp_path))
    assert done.returncode != 0
    assert "no CSS and JavaScript yet: run scripts/assets in the checkout" in done.stderr
    assert not list(tmp_path.glob("out/*"))


def test_the_wheel_alone_serves_a_page_in_an_empty_environment(wheel, tmp_path):
    home = tmp_path / "empty"
    venv.create(home, with_pip=True)
    python = home / "bin" / "python"
    install = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", str(wheel)]
    subprocess.run(install, check=True, capture_output=True, env=ENVIRONMENT)
    script = tmp_path / "smallest_host.py"
    shutil.copy(Path(__file__).with_name("smallest_host.py"), script)
    run = subprocess.run(
        [str(python), str(script)], cwd=tmp_path, capture_output=True, text=True, env=ENVIRONMENT
    )
    assert run.returncode == 0, run.stderr
    where, entries, seen = run.stdout.splitlines()[-3:]
    assert Path(where).is_relative_to(home)
    assert entries == "flask.commands bms Commands, wisweb.plugins bms module"
    assert seen == "200 True 200 2 rows"
