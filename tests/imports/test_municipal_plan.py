"""A plan of 38 rows as a municipality has it comes in at the first try: questions, no refusal, nothing lost."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import pytest

from tests.imports import files
from tests.imports.municipal_plan import ROWS, plan
from tests.imports.walking import LEAVE, Walker
from wisweb_bms.models import (
    FocusArea,
    Indicator,
    IndicatorVersion,
    Placement,
    SuccessCriterion,
    Target,
    Upload,
)

PAGE = "/bms/oppsett/regneark"


@pytest.fixture
def walker(stand) -> Walker:
    return Walker(stand.browser("controller", "harstad"), PAGE)


def asked(page: str) -> list[str]:
    return re.findall(r'name="svar_nokkel" value="([^"]+)"', page)


def units(page: str) -> dict[str, str]:
    found = re.findall(r'<option value="([^"]+)"[^>]*>([^<]+)</option>', page)
    return {word: code for code, word in found}


def of(session: Any, stand: Any, model: Any) -> Any:
    return session.query(model).filter_by(
        municipality_id=stand.scope(session, "harstad").municipality_id
    )


def test_a_plan_of_38_rows_comes_in_at_the_first_try_with_two_questions(stand, walker):
    assert len(ROWS) == 38
    walker.send_file(plan(), "styringskort.xlsx")
    assert asked(walker.page) == ["Styringskort!A42!direction", "*!unit!barnehagene"]
    nursery = next(key for name, key in units(walker.page).items() if "barnehage" in name.lower())
    walker.press("videre", barnehagene=nursery, direction="higher")
    assert "<h1>Se over oppsettet</h1>" in walker.page
    sums = [int(n) for n in re.findall(r"<dd>(\d+)</dd>", walker.page)[:4]]
    assert sums == [5 + 12 + 38 + 76, 0, 0, 0]
    assert "grønn under 6,0, gul under 7,6 (%)" in walker.page
    assert "grønn fra 95 og opp, gul fra 90 og opp (%)" in walker.page
    assert "ny: Et tall, %, Lavere er bedre, Hvert tertial" in walker.page
    assert "Mål 2026 Gul</dt><dd>Gul grense 2026" in walker.page
    assert "1) Målt etter den nasjonale undersøkelsen." in walker.page
    walker.press("tilbake")
    assert f'value="{nursery}" selected' in walker.page and "<h2>Svart</h2>" in walker.page
    walker.press("videre")
    walker.press("lagre")
    assert "131 nye, 0 endret, 0 uendret" in walker.page
    print(f"clicks from the set-up page to a plan in the register: {walker.clicks}")
    assert walker.clicks <= 8, "a file, a button, two answers, and four buttons, two of them back"
    with stand.session() as session:
        assert of(session, stand, FocusArea).count() == 5
        assert of(session, stand, SuccessCriterion).count() == 12
        assert of(session, stand, Indicator).count() == of(session, stand, Placement).count() == 38
        assert of(session, stand, Upload).count() == 0
        limits = _limits(session, stand)
    assert limits["Sykefravær", "2026"][1:] == (6, Decimal("7.6"), "green yellow")
    assert limits["Brukertilfredshet SFO", "2027"][1:] == (Decimal("4.5"), 4, "green yellow")
    assert limits["Klager behandlet innen fristen", "2026"][1:] == (95, 90, None)
    assert limits["Svartid på telefon", "2027"][1:] == (45, 75, None)
    assert limits["Vedtatte planer under arbeid", "2026"][1:] == (8, None, None)
    assert limits["Belegg på sykehjem", "2026"][1:] == ((94, 96, 98, 99), None, None)
    assert {limits["Barnehagelærere etter norm", y][0] for y in ("2026", "2027")} == {nursery}
    assert limits["Sykefravær", "2026"][0] != nursery


def _limits(session: Any, stand: Any) -> dict[tuple[str, str], tuple[Any, ...]]:
    names = {row.id: row.name for row in of(session, stand, Indicator)}
    versions = {v.id: names[v.indicator_id] for v in of(session, stand, IndicatorVersion)}
    found = {}
    for t in of(session, stand, Target):
        span = (t.yellow_from, t.green_from, t.green_to, t.yellow_to)
        first = t.green if t.green is not None else span
        year = str(t.valid_from.year)
        found[versions[t.indicator_version_id], year] = (t.unit_key, first, t.yellow, t.strict)
    return found


def test_the_same_plan_again_changes_nothing(stand, walker):
    for _again in range(2):
        walker.address, walker.page = PAGE, walker.client.get(PAGE).text
        walker.send_file(plan(), "styringskort.xlsx")
        if "svar_nokkel" in walker.page:
            answers = {"barnehagene": "Hele kommunen", "direction": "higher"}
            walker.press("videre", **answers)
        if 'value="lagre"' in walker.page:
            walker.press("lagre")
    assert "Alt i filen står slik fra før" in walker.page


def test_a_row_may_be_left_out_and_is_told(stand, walker):
    walker.send_file(plan(), "styringskort.xlsx")
    walker.press("videre", barnehagene=LEAVE, direction=LEAVE)
    assert "Utelatt etter svarene dine" in walker.page
    out = re.findall(r"<li>Styringskort \w+: ([^<]+)</li>", walker.page)
    assert out.count("Vedtatte planer under arbeid") == 3, "the indicator and its two targets"
    assert "Pedagogtetthet" in out
    walker.press("lagre")
    assert "124 nye" in walker.page


@pytest.mark.parametrize(
    ("rows", "asks", "made"),
    [
        pytest.param(
            [["Perspektiv", "Styringsindikator", "2026", "2027"], ["Folk", "Trivsel", "> 4", "> 5"]],
            [], 1 + 1 + 2, id="years alone as heads",
        ),
        pytest.param(
            [["Økonomi"], ["Indikator", "Måltall 2026", "Akseptabelt 2026"], ["Økonomi"],
             ["Netto drift", "1,75 %", "0,0 %"], ["Folk"], ["Fravær", "maks 6 %", "maks 8 %"],
             ["Kilde: rådmannen"]],
            [], 2 + 2 + 2, id="areas as lines of their own",
        ),
        pytest.param(
            [["Indikator", "Grønn 2026", "Gul 2026"], ["Antall klager", "2 - 4", "1 - 3"]],
            ["Sheet1!B2!green", "Sheet1!C2!yellow"], None, id="a span that says too good",
        ),
        pytest.param(
            [["Område", "Fokusområde", "Indikator", "Mål"], [None, "Folk", "Trivsel", "> 4"],
             [None, None, "Fravær", "< 6"], [None, None, "Bare fulgt med på"], [None, "Økonomi"]],
            ["Sheet1!A4!direction", "Sheet1!year"], None, id="a plan that says its year nowhere",
        ),
        pytest.param(
            [["Indikator", "Enhet", "År", "Grønn grense"], ["Nytt", "", "tjuesju", "> 5"]],
            ["Sheet1!C2!year"], None, id="years down the rows",
        ),
    ],
)  # fmt: skip
def test_other_shapes_of_a_plan_come_in_too(walker, rows, asks, made):
    walker.send_file(files.workbook(Sheet1=rows), "plan.xlsx")
    assert asked(walker.page) == asks
    if made is not None:
        assert int(re.findall(r"<dd>(\d+)</dd>", walker.page)[0]) == made
