"""*Planlegg*: the right units are found and chosen, the sum is seen before it is done, and it can be undone."""

from __future__ import annotations

import datetime as dt
import html
import re

from sqlalchemy import func, select

from tests.conftest import token_of
from wisweb_bms.models import Indicator, IndicatorVersion, Measurement, MeasurementPoint
from wisweb_bms.models.ids import new_id
from wisweb_bms.services import enabling, report
from wisweb_bms.services.actor import system

PAGE = "/bms/malinger/planlegg"
FREQUENCIES = ("tertial",) * 18 + ("half_year",) + ("year",) * 19


def made(stand, frequencies=FREQUENCIES, municipality="harstad") -> list[str]:
    """Ids of new indicators of harstad's, one a frequency."""
    with stand.session() as session:
        mid = enabling.municipality_row(session, municipality).id
        ids = []
        for number, frequency in enumerate(frequencies):
            own = {"municipality_id": mid, "indicator_id": new_id(session)}
            row = Indicator(
                municipality_id=mid,
                id=own["indicator_id"],
                code=f"N{number:02}",
                name=f"Tall {number}",
                frequency=frequency,
            )
            version = IndicatorVersion(
                id=new_id(session),
                valid_from=dt.date(2020, 1, 1),
                direction="lower",
                entry_kind="number",
                operator="sum",
                decimals=0,
                **own,
            )
            session.add_all((row, version))
            ids.append(str(row.id))
        session.commit()
    return ids


def fields(page: str) -> dict[str, list[str]]:
    """What a browser without scripts would send of the page's form, its buttons aside."""
    form = page[page.index("data-bms-choose") :]
    found: dict[str, list[str]] = {}
    for tag in re.findall(r"<input[^>]*>", form[: form.index("</form>")]):
        name, value = re.search(r' name="([^"]*)"', tag), re.search(r' value="([^"]*)"', tag)
        if name and ('type="checkbox"' not in tag or " checked" in tag):
            found.setdefault(name[1], []).append(html.unescape(value[1]) if value else "")
    for name, options in re.findall(r'<select[^>]* name="([^"]*)"[^>]*>(.*?)</select>', form, re.S):
        found[name] = re.findall(r'value="([^"]*)" selected', options)
    return found


class Planning:
    """Somebody without scripts at the page."""

    def __init__(self, stand, address=PAGE, user=("controller", "harstad")) -> None:
        self.browser, self.address = stand.browser(*user), address
        self.page = self.browser.get(address).text

    def press(self, name: str, value: str, **typed: object) -> object:
        answer = self.browser.post(
            self.address.partition("?")[0],
            data=fields(self.page) | {name: value} | typed,
        )
        if answer.status_code == 200:
            self.page = answer.text
        return answer

    def choose(self, act: str, **typed: object) -> None:
        assert self.press("velg", act, **typed).status_code == 200

    @property
    def seal(self) -> str:
        return re.search(r'name="gjor" value="([^"]*)"', self.page)[1]

    @property
    def button(self) -> str:
        label = re.search(r'id="bms-gjor"[^>]*>(.*?)</button>', self.page)[1]
        return label.replace("\xa0", " ")

    def plan(self) -> object:
        return self.press("gjor", self.seal)


def count(stand) -> int:
    with stand.session() as session:
        mid = enabling.municipality_row(session, "harstad").id
        asked = select(func.count(Measurement.id)).where(Measurement.municipality_id == mid)
        return session.scalar(asked)


def test_38_municipal_indicators_for_the_municipality_alone_are_75_measurements(stand):
    ids = made(stand)
    one = Planning(stand, f"{PAGE}?fra=2027&til=2027&{'&'.join(f'indikator={i}' for i in ids)}")
    one.choose("omrade.sok", hvem="bare")
    one.choose("omrade.alle")
    assert one.button == "Planlegg 75 målinger"
    answer = one.plan()
    assert answer.status_code == 303 and count(stand) == 75
    said = one.browser.get(answer.location).text
    assert "75 målinger er planlagt." in said and "Neste: sett mål" in said


def test_units_are_found_by_parts_of_their_name_case_and_accents_aside(stand):
    made(stand, ["year"])
    one = Planning(stand)
    wanted = {"barnehage": 19, "BARNEHAGE": 19, "sorhusan avd": 6, "avd  Sørhusan": 6}
    for sought, found in wanted.items():
        one.choose("omrade.sok", sok_omrade=sought)
        assert f"{found} av 114 har «{sought}» i navnet." in one.page
    one.choose("omrade.sok", sok_omrade="barnehag3")
    assert "Ingen av 114 har «barnehag3» i navnet." in one.page
    one.choose("omrade.vis_alle")
    assert "114 å velge blant." in one.page


def test_what_was_chosen_stays_when_the_search_changes_and_everything_typed_is_kept(stand):
    (number,) = made(stand, ["tertial"])
    one = Planning(stand, f"{PAGE}?indikator={number}")
    one.choose("omrade.sok", sok_omrade="barnehage", fra="2027", til="2027", sok_indikator="tall")
    one.choose("omrade.alle")
    assert one.button == "Planlegg 57 målinger"
    one.choose("omrade.sok", sok_omrade="sykehjem")
    kept = fields(one.page)
    assert (
        len(kept["omrade"]) == 19 and kept["fra"] == ["2027"] and kept["sok_indikator"] == ["tall"]
    )
    assert one.button == "Planlegg 57 målinger"
    one.choose("omrade.valgte")
    assert one.page.count('name="omrade"') == 19 and "Viser de 19 som er valgt." in one.page
    one.choose("omrade.sok", sok_omrade="sørhusan")
    one.choose("omrade.ingen")
    assert one.button == "Planlegg 39 målinger"


def test_units_are_found_by_level_and_branch_and_a_sector_alone(stand):
    made(stand, ["year"])
    one = Planning(stand)
    for level, of in {"ytterst": 114, "grupper": 7, "bare": 1, "alle": 121}.items():
        one.choose("omrade.sok", hvem=level)
        assert f"{of} å velge blant." in one.page
    branch = re.search(r'value="([^"]+)">\s*Heggen barnehager</option>', one.page)[1]
    one.choose("omrade.sok", under=branch, hvem="ytterst")
    assert "4 å velge blant." in one.page and "> <span>avd. Sletta" in one.page
    one.choose("omrade.sok", hvem="bare")
    assert "1 å velge blant." in one.page and "Bare Heggen barnehager" in one.page


def test_a_deadline_that_has_passed_is_said_and_left_out_unless_it_is_wanted(stand):
    (number,) = made(stand, ["tertial"])
    one = Planning(stand, f"{PAGE}?indikator={number}")
    one.choose("omrade.sok", hvem="bare")
    one.choose("omrade.alle")
    assert "Fristen gikk ut i går" in one.page and "for 124 dager siden" in one.page
    assert one.button == "Planlegg 1 måling" and "2 perioder er utelatt." in one.page
    late = next(key for key in fields(one.page)["vist"] if key.startswith("2026T2"))
    one.choose("sum.vis", nar=[*fields(one.page)["nar"], late])
    assert one.button == "Planlegg 2 målinger"
    one.plan()
    with stand.session() as session:
        asked = select(MeasurementPoint.period_key).where(
            MeasurementPoint.indicator_id == int(number)
        )
        assert sorted(session.scalars(asked)) == ["2026T2", "2026T3"]


def test_above_500_is_asked_first_and_what_changed_since_the_sum_is_shown_again(stand):
    ids = made(stand, ["tertial"] * 2)
    query = "&".join(f"indikator={i}" for i in ids)
    one = Planning(stand, f"{PAGE}?fra=2027&til=2027&{query}")
    one.choose("omrade.alle")
    assert one.button == "Planlegg 684 målinger"
    assert one.press("gjor", one.seal, indikator=ids[:1]).status_code == 200
    assert "Valget er endret" in one.page and count(stand) == 0
    assert one.button == "Planlegg 342 målinger"
    one.choose("sum.vis", indikator=ids)
    one.plan()
    assert "684 målinger. Er det meningen?" in one.page and count(stand) == 0
    assert one.plan().status_code == 303 and count(stand) == 684
    one.choose("sum.vis")
    assert "Alt er planlagt fra før." in one.page and "684 finnes fra før." in one.page
    page = one.browser.get(f"/bms/malinger/{ids[0]}?aar=2027").text
    assert page.count("> planlagt") == 0 and page.count("planlagt</label>") == 342
    assert len(page) < 300_000


def test_a_plan_is_undone_until_the_first_is_reported(stand):
    (number,) = made(stand, ["year"])
    one = Planning(stand, f"{PAGE}?indikator={number}")
    one.choose("omrade.sok", sok_omrade="barnehage")
    one.choose("omrade.alle")
    first = one.plan()
    page = one.browser.get(first.location).text
    assert "19 målinger er planlagt." in page

    def undo(page):
        action = re.search(r'action="([^"]*/angre)"', page)[1]
        return one.browser.post(
            action, data={"csrf_token": token_of(page)}, follow_redirects=True
        ).text

    assert "Planen er som før" in undo(page) and count(stand) == 0
    assert "19 målinger" not in one.browser.get(first.location).text
    again = one.browser.get(one.plan().location).text
    with stand.session() as session:
        row = session.scalars(
            select(Measurement)
            .join(
                MeasurementPoint,
                (MeasurementPoint.id == Measurement.point_id)
                & (MeasurementPoint.municipality_id == Measurement.municipality_id),
            )
            .where(MeasurementPoint.indicator_id == int(number))
        ).first()
        report.report(session, row, {"value": 3}, system("test"), send_key="first")
        session.commit()
    assert "Kan ikke angres: 1 tall er rapportert" in undo(again) and count(stand) == 19


def test_what_was_not_planned_last_time_is_ticked_beside_what_is_in_the_new_year(stand):
    one = Planning(stand, "/bms/malinger/nytt-ar?aar=2027", ("gro.nilsen", "hemne"))
    (never,) = made(stand, ["year"], "hemne")
    one.page = one.browser.get(one.address).text
    with stand.session() as session:
        codes = {i.code: str(i.id) for i in session.scalars(select(Indicator))}
    ticked, again = set(fields(one.page)["indikator"]), codes["I01"]
    assert codes["I16"] in ticked and not {again, never} & ticked
    assert f'value="{again}"' in one.page and f'value="{never}"' in one.page
    answer = one.press("x", "", indikator=[codes["I16"], again, never])
    assert answer.status_code == 303 and f"indikator={never}" in answer.location
    with stand.session() as session:
        asked = select(MeasurementPoint.indicator_id).where(
            MeasurementPoint.first_day >= dt.date(2027, 1, 1)
        )
        planned = {str(one) for one in session.scalars(asked)}
    assert planned == {codes["I16"], again}


def test_many_are_left_out_by_the_same_choosing_and_taken_in_again(stand):
    (number,) = made(stand, ["tertial"])
    one = Planning(stand, f"{PAGE}?indikator={number}&fra=2026")
    one.choose("omrade.sok", sok_omrade="barnehage")
    one.choose("omrade.alle", nar=fields(one.page)["vist"])
    assert one.plan().status_code == 303 and count(stand) == 57
    one = Planning(stand, f"/bms/malinger/{number}/utelat?aar=2026")
    one.choose("omrade.sok", sok_omrade="SØRHUSAN")
    one.choose("omrade.alle")
    assert one.button == "Utelat 6 målinger" and "Fristen gikk ut i går" in one.page
    answer = one.plan()
    page = one.browser.get(answer.location).text
    assert "6 målinger er utelatt." in page and page.count("utelatt</label>") == 6
    action = re.search(r'action="([^"]*/angre)"', page)[1]
    one.browser.post(action, data={"csrf_token": token_of(page)})
    assert "utelatt</label>" not in one.browser.get(answer.location).text
