"""The documentation of the contract says what the contract is."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

import wisweb_bms
from wisweb_bms import hooks
from wisweb_bms.adapters import HostSpec
from wisweb_bms.hooks import REQUEST_ONLY, REQUIRED, WiswebSpec

ROOT = Path(__file__).parents[2]
HOOKS_MD = (ROOT / "docs" / "hooks.md").read_text("utf-8")
INTEGRATING_MD = (ROOT / "docs" / "integrating.md").read_text("utf-8")
HOST_HOOKS = [name for name in vars(HostSpec) if name.startswith("bms_")]
OUR_HOOKS = [name for name in vars(WiswebSpec) if name.startswith("wisweb_")]


def as_written(spec, hook):
    arguments = [
        name for name in inspect.signature(getattr(spec, hook)).parameters if name != "self"
    ]
    return f"`{hook}({', '.join(arguments)})`"


@pytest.mark.parametrize("hook", HOST_HOOKS)
def test_every_hook_of_the_host_is_documented_and_has_a_test(hook):
    assert as_written(HostSpec, hook) in HOOKS_MD
    tests = "".join(path.read_text("utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    assert f"def test_hook_{hook}(" in tests


@pytest.mark.parametrize("hook", OUR_HOOKS)
def test_every_hook_of_ours_is_documented(hook):
    assert as_written(WiswebSpec, hook) in HOOKS_MD


@pytest.mark.parametrize("hook", HOST_HOOKS)
def test_the_table_says_what_is_required_and_what_needs_a_request(hook):
    (row,) = re.findall(rf"^\| `{hook}\([^|]*\|([^|]*)\|", HOOKS_MD, re.M)
    assert ("R" in row.split()) == (hook in REQUIRED)
    assert ("X" in row.split()) == (hook in REQUIRED)
    assert ("Q" in row.split()) == (hook in REQUEST_ONLY)


@pytest.mark.parametrize("hook", HOST_HOOKS + OUR_HOOKS)
def test_every_hook_has_one_docstring(hook):
    spec = HostSpec if hook in HOST_HOOKS else WiswebSpec
    assert inspect.getdoc(getattr(spec, hook))


def test_every_type_that_crosses_the_line_is_frozen_slotted_and_documented():
    for name in ("User", "Unit", "Membership", "Municipality", "Right", "MenuEntry",
                 "Notification", "MigrationSource", "PluginInfo"):  # fmt: skip
        kind = getattr(hooks, name)
        assert kind.__dataclass_params__.frozen
        assert "__slots__" in vars(kind)
        (row,) = re.findall(rf"^\| `{name}` \| (.*) \|$", HOOKS_MD, re.M)
        assert all(f"`{field}`" in row for field in kind.__dataclass_fields__)


def test_the_documented_version_is_the_contracts():
    assert f"**{hooks.CONTRACT[0]}.{hooks.CONTRACT[1]}**" in HOOKS_MD


def test_every_function_of_the_package_is_documented():
    for name in wisweb_bms.__all__:
        assert name in INTEGRATING_MD + HOOKS_MD


def test_every_declared_right_is_in_the_table_of_levels():
    for right in wisweb_bms.declared_rights():
        assert f"`{right.key}`" in INTEGRATING_MD
        assert re.fullmatch(r"bms\.[a-z_]+", right.key)


def test_every_command_in_the_docs_exists():
    from wisweb_bms.cli import bms

    named = set(re.findall(r"flask bms ([a-z-]+)", INTEGRATING_MD + HOOKS_MD))
    assert named <= set(bms.commands)


def test_every_setting_in_the_docs_is_read_by_the_code():
    code = "".join(path.read_text("utf-8") for path in (ROOT / "wisweb_bms").rglob("*.py"))
    for setting in set(re.findall(r"\bBMS_[A-Z_]+", INTEGRATING_MD)):
        assert setting in code
