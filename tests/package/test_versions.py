"""setup.cfg says of every library which versions will do, once, and those are what the suite is run with."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

from packaging.utils import canonicalize_name as key
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "wisweb_bms"


def pins(text: str) -> dict[str, Version]:
    lines = (line.split("==") for line in text.splitlines() if "==" in line)
    return {key(name): Version(version) for name, version in lines}


def lowest() -> dict[str, Version]:
    """Library → its lower bound; what setup.cfg says twice or without a bound is an error."""
    command = [sys.executable, str(ROOT / "scripts" / "versions"), "lowest"]
    told = subprocess.run(command, capture_output=True, text=True)
    assert told.returncode == 0, told.stderr
    return pins(told.stdout)


def libraries() -> set[str]:
    """The libraries that the package imports by name."""
    named: set[str] = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                named |= {one.name.partition(".")[0] for one in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                named.add(node.module.partition(".")[0])
    known = packages_distributions()
    others = named - sys.stdlib_module_names - {PACKAGE.name}
    return {key(known[module][0]) for module in others}


def test_every_library_that_the_package_imports_has_its_lower_bound():
    assert libraries() - lowest().keys() == set()


def test_the_suite_is_run_with_no_version_below_a_bound():
    run_with = pins((ROOT / "constraints.txt").read_text("utf-8"))
    below = {name: run_with.get(name) for name, bound in lowest().items()
             if name not in run_with or run_with[name] < bound}  # fmt: skip
    assert below == {}
