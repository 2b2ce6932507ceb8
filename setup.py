"""Builds the front-end files into whatever is built; everything that describes the package is in setup.cfg."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py
from setuptools.command.sdist import sdist
from setuptools.errors import SetupError

ROOT = Path(__file__).resolve().parent
SCRIPT = ROOT / "scripts" / "assets"


def make_assets() -> None:
    """Bring the files up to date in a checkout; a source package has no script, and has them already."""
    if not SCRIPT.is_file():
        return
    command = [sys.executable, str(SCRIPT), "--with-node-as-it-is"]
    if subprocess.run(command, cwd=ROOT).returncode:
        raise SetupError(
            "wisweb_bms has no CSS and JavaScript yet: run scripts/assets in the checkout, with Node 18 "
            "or newer installed, and build again; or install a wheel, which has them."
        )


class BuildWithAssets(build_py):
    """A wheel has the built files; an editable installation serves them from the checkout."""

    def run(self) -> None:
        if not self.editable_mode:
            make_assets()
        super().run()


class SourcesWithAssets(sdist):
    """A source package has them too, so that a wheel is made from it without Node."""

    def run(self) -> None:
        make_assets()
        super().run()


setup(cmdclass={"build_py": BuildWithAssets, "sdist": SourcesWithAssets})
