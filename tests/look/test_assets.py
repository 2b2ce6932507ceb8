"""The built style sheet touches nothing of a host's, and the names of its files follow their content."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from flask import Flask

from wisweb_bms.views import assets

ROOT = Path(__file__).resolve().parents[2]
SYMBOL_PAINT = re.compile(r"\.bms-p-[\w-]+")


@pytest.fixture(scope="module")
def built() -> dict[str, Path]:
    """Plain name → built file; builds where nothing is built yet."""
    subprocess.run([sys.executable, ROOT / "scripts" / "assets"], check=True, cwd=ROOT)
    return {name: assets.DIST / file for name, file in assets.manifest().items()}


def selectors(css: str) -> list[str]:
    """All selectors of ordinary rules."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.S)
    found = []
    for prelude in re.findall(r"([^{};]+)\{", css):
        prelude = prelude.strip()
        if not prelude.startswith("@") and not re.fullmatch(r"[\d%,\s]+|from|to", prelude):
            while "(" in prelude:
                prelude = re.sub(r"\([^()]*\)", "", prelude)
            found += prelude.split(",")
    return found


@pytest.mark.parametrize("name", ["bms.css", "bms-only.css"])
def test_every_selector_begins_with_our_own_class(built, name):
    every = selectors(built[name].read_text())
    assert len(every) > 300
    for selector in every:
        own = re.match(r"\.bms(?![\w-])", selector.strip())
        assert own or SYMBOL_PAINT.fullmatch(selector.strip()), selector


@pytest.mark.parametrize("name", ["bms.css", "bms-only.css"])
def test_there_are_no_cascade_layers_for_ordinary_host_rules_to_win_over(built, name):
    css = built[name].read_text()
    assert "@layer" not in css and "@import" not in css and ":root" not in css


def test_nothing_is_fetched_from_elsewhere(built):
    for path in built.values():
        assert not re.search(r"url\((?!\"?data:)|https?://(?!www\.w3\.org)", path.read_text())


def test_designsystemets_licence_goes_with_its_rules(built):
    assert "Copyright Digitaliseringsdirektoratet" in built["bms.css"].read_text()


def test_the_style_sheet_is_small(built):
    assert len(gzip.compress(built["bms.css"].read_bytes())) < 17_000


def test_a_host_with_its_own_designsystemet_keeps_the_look_of_its_parts(built):
    assert '[class^="ds-"]' in built["bms-only.css"].read_text()
    assert "--dsc-button" not in built["bms-only.css"].read_text()


def test_a_files_name_follows_its_content(built):
    for path in built.values():
        assert hashlib.sha256(path.read_bytes()).hexdigest()[:12] in path.name


def test_a_second_build_changes_nothing(built):
    before = {path: path.stat().st_mtime_ns for path in built.values()}
    subprocess.run([sys.executable, ROOT / "scripts" / "assets"], check=True, cwd=ROOT)
    assert before == {path: path.stat().st_mtime_ns for path in built.values()}


def test_an_asset_is_addressed_by_its_plain_name(built):
    app = Flask(__name__)
    app.add_url_rule("/bms/static/<path:filename>", "wisweb_bms.static", lambda filename: "")
    with app.test_request_context():
        assert assets.asset("bms.css") == f"/bms/static/dist/{built['bms.css'].name}"
        with pytest.raises(assets.AssetsMissing, match="no built file 'x'"):
            assets.asset("x")


def test_missing_files_are_an_error_that_says_what_to_run(monkeypatch, tmp_path):
    monkeypatch.setattr(assets, "DIST", tmp_path)
    with pytest.raises(assets.AssetsMissing, match="run scripts/assets"):
        assets.manifest()


def test_the_lock_file_names_no_registry():
    lock = json.loads((ROOT / "package-lock.json").read_text())
    assert not any("resolved" in package for package in lock["packages"].values())
