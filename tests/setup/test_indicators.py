"""The register in the browser's own way, from an empty municipality and over Hemne's loaded one."""

from __future__ import annotations

import datetime as dt
import html
import re
from decimal import Decimal
from typing import Any

import pytest

from tests.setup.test_structure import area, id_of, send
from wisweb_bms.engine.status import Limits
from wisweb_bms.models import (
    Indicator,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
    Placement,
    Question,
    Target,
)
from wisweb_bms.services import indicators as verbs
from wisweb_bms.services import targets
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Refused

ACTOR, TODAY = Actor("user", "controller"), dt.date(2026, 9, 16)

NEW = "/bms/oppsett/indikatorer/ny"
BASE: dict[str, Any] = {
    "code": "P1",
    "name": "Sykefravær",
    "frequency": "tertial",
    "life_cycle": "active",
    "entry_kind": "ratio",
    "operator": "ratio",
    "factor": "100",
    "over_time": "last",
    "ytd_target": "wait",
    "decimals": "1",
    "direction": "lower",
    "inherits": "ja",
    "responsible_role": "leader",
    "owner_unit_key": "",
    "place": "",
}


@pytest.fixture
def controller(stand) -> Any:
    return stand.browser("controller", "harstad")


@pytest.fixture
def hemne(stand) -> Any:
    return stand.browser("gro.nilsen", "hemne")


def known_form(client: Any, address: str) -> dict[str, str]:
    """Everything the edit form would send as it stands."""
    page = client.get(f"{address}?rediger=ja").text
    form: dict[str, str] = {}
    for tag in re.findall(r"<input[^>]*>", page):
        name, value = re.search(r' name="([^"]*)"', tag), re.search(r' value="([^"]*)"', tag)
        if name and not (re.search(r'type="(checkbox|radio)"', tag) and "checked" not in tag):
            form.setdefault(name[1], html.unescape(value[1]) if value else "")
    for name, text in re.findall(
        r'<textarea[^>]* name="([^"]*)"[^>]*>(.*?)</textarea>', page, re.S
    ):
        form[name] = html.unescape(text)
    for name, body in re.findall(r'<select[^>]* name="([^"]*)"[^>]*>(.*?)</select>', page, re.S):
        chosen = re.search(r'value="([^"]*)" selected', body)
        if chosen:
            form[name] = html.unescape(chosen[1])
    form.pop("sok", None)
    return form


def test_a_sum_does_not_inherit_targets_unless_it_is_told_to(stand, controller):
    sum_ = BASE | {"entry_kind": "number", "operator": "sum"}
    asked = {"P1": ("sum", "vanlig"), "P2": ("mean", "vanlig"), "P3": ("sum", "ja")}
    for code, (operator, inherits) in asked.items():
        send(controller, NEW, **sum_ | {"code": code, "operator": operator, "inherits": inherits})
    with stand.session() as session:
        found = session.query(Indicator.code, IndicatorVersion.inherits).join(
            IndicatorVersion, IndicatorVersion.indicator_id == Indicator.id
        )
        rows = dict(found.filter(Indicator.code.in_(asked)).all())
    assert rows == {"P1": False, "P2": True, "P3": True}
    assert 'value="vanlig" selected' in controller.get(NEW).text


def test_an_empty_municipality_gets_an_indicator_placed_on_a_main_card(stand, controller):
    focus = area(controller, "A", "Ansatte")
    made = send(controller, NEW, **BASE | {"place": f"a{focus}", "weight": "2,5", "key_mark": "ja"})
    assert made.status_code == 303, made.text
    page = controller.get(made.headers["Location"]).text
    assert "Sykefravær" in page and "Lavere er bedre" in page and "Ansatte" in page
    with stand.session() as session:
        placed = session.query(Placement).filter_by(indicator_id=id_of(made)).one()
        assert (placed.focus_area_id, str(placed.weight), placed.key_mark) == (
            focus,
            "2.500000",
            True,
        )


def test_search_knows_synonyms_and_filters_narrow(controller):
    send(controller, NEW, **BASE)
    found = controller.get("/bms/oppsett/indikatorer?sok=sjukefråvær").text
    assert "P1 Sykefravær" in found
    assert "P1 Sykefravær" not in controller.get("/bms/oppsett/indikatorer?maate=survey").text


def test_faults_stand_at_their_fields_and_nothing_typed_is_lost(controller):
    answer = send(controller, NEW, **BASE | {"decimals": "9", "name": "", "goal": "Behold meg"})
    assert answer.status_code == 200
    assert "Skriv et tall fra 0 til 4." in answer.text and "Behold meg" in answer.text
    wrong = send(controller, NEW, **BASE | {"entry_kind": "yes_no", "operator": "sum"})
    assert "Velg en av mulighetene." in wrong.text


@pytest.mark.parametrize("operator", ["min", "max", "median"])
def test_a_figure_about_people_is_not_set_up_to_show_one_units_own(controller, operator):
    wanted = BASE | {"entry_kind": "number", "operator": operator}
    refused = send(controller, NEW, **wanted | {"privacy": "ja", "goal": "Behold meg"})
    assert "er ett områdes eget tall" in refused.text and "Behold meg" in refused.text
    assert send(controller, NEW, **wanted).status_code == 303


def test_a_formula_says_where_it_is_wrong(controller):
    send(controller, NEW, **BASE)
    formula = BASE | {"code": "F1", "entry_kind": "formula", "operator": "formula"}
    assert "ved tegn 7" in html.unescape(
        send(controller, NEW, **formula | {"formula": "100 - )"}).text
    )
    unknown = send(controller, NEW, **formula | {"formula": "100 - [X9]"})
    assert "X9, som ikke finnes" in unknown.text
    ring = send(controller, NEW, **formula | {"formula": "1 + [F1]"})
    assert "i ring" in ring.text
    assert send(controller, NEW, **formula | {"formula": "100 - [P1]"}).status_code == 303


def test_a_form_sent_back_untouched_changes_nothing(stand, hemne):
    with stand.session() as session:
        ids = [row.id for row in session.query(Indicator).order_by(Indicator.id)]
        before = _everything(session)
    for one in ids:
        address = f"/bms/oppsett/indikatorer/{one}"
        answer = hemne.post(address, data=_with_token(hemne, address))
        assert answer.status_code == 303, re.findall(r'role="alert">.*?</div>', answer.text, re.S)
    with stand.session() as session:
        assert _everything(session) == before


def _with_token(client: Any, address: str) -> dict[str, str]:
    return known_form(client, address)


def _everything(session: Any) -> Any:
    return [
        [
            tuple(getattr(row, c.name) for c in model.__table__.columns if c.name != "lock_version")
            for row in session.query(model).order_by(model.id)
        ]
        for model in (Indicator, IndicatorVersion, Question, Placement)
    ]


def reported(stand: Any, kind: str) -> int:
    with stand.session() as session:
        for row in session.query(Indicator).order_by(Indicator.id):
            if verbs.has_entries(session, row) and verbs.latest(session, row).entry_kind == kind:
                return row.id
    raise AssertionError(kind)


def test_a_changed_definition_of_reported_figures_asks_and_a_new_version_keeps_the_old(
    stand, hemne
):
    one = reported(stand, "ratio")
    address = f"/bms/oppsett/indikatorer/{one}"
    form = known_form(hemne, address) | {"highest": "99", "explanation": "Ny definisjon"}
    asked = hemne.post(address, data=form)
    assert asked.status_code == 200 and "retting eller en ny versjon" in asked.text
    assert "Ny definisjon" in asked.text
    answer = hemne.post(address, data=form | {"endring": "versjon", "new_from": "2027-01-01"})
    assert answer.status_code == 303, re.findall(r'role="alert">.*?</div>', answer.text, re.S)
    with stand.session() as session:
        versions = (
            session.query(IndicatorVersion).filter_by(indicator_id=one).order_by("number").all()
        )
        assert [v.number for v in versions] == [1, 2]
        assert versions[0].explanation != "Ny definisjon" == versions[1].explanation
        used = session.query(MeasurementPoint).filter_by(indicator_id=one)
        assert {p.indicator_version_id for p in used} == {versions[0].id}


def test_the_privacy_limit_of_answered_figures_may_only_be_raised(stand, hemne):
    one = reported(stand, "survey")
    address = f"/bms/oppsett/indikatorer/{one}"
    form = known_form(hemne, address)
    raised = hemne.post(address, data=form | {"privacy_k": "9"})
    assert raised.status_code == 303
    lowered = hemne.post(address, data=known_form(hemne, address) | {"privacy_k": "3"})
    assert "bare heves" in lowered.text and 'value="3"' in lowered.text


def test_copy_end_trash_and_restore(stand, controller):
    one = id_of(send(controller, NEW, **BASE))
    own = f"/bms/oppsett/indikatorer/{one}"
    copied = id_of(send(controller, f"{own}/kopier", own))
    assert copied != one and "P1-2" in controller.get(f"/bms/oppsett/indikatorer/{copied}").text
    form = known_form(controller, own)
    silently = controller.post(own, data=form | {"life_cycle": "ended"})
    assert silently.status_code == 200, "only the page that first shows what goes ends it"
    assert "Ta i bruk igjen" not in controller.get(own).text
    ended = send(controller, f"/bms/malinger/{one}/avslutt")
    assert ended.status_code == 303 and "Ta i bruk igjen" in controller.get(own).text
    plan = controller.get(ended.headers["Location"]).text
    assert "Indikatoren er avsluttet." in plan and f"/malinger/{one}/avslutt" not in plan
    send(controller, f"{own}/slett", own)
    assert "P1 Syke" in controller.get("/bms/oppsett/indikatorer?livslop=deleted").text
    send(controller, f"{own}/gjenopprett", own)
    assert "P1 Syke" in controller.get("/bms/oppsett/indikatorer?livslop=ended").text


def test_what_is_reported_is_not_trashed(stand, hemne):
    own = f"/bms/oppsett/indikatorer/{reported(stand, 'ratio')}"
    page = hemne.get(send(hemne, f"{own}/slett", own).headers["Location"]).text
    assert "Avslutt indikatoren i stedet" in page


def test_another_kind_of_entry_shows_its_own_fields_and_keeps_what_was_typed(controller):
    page = send(controller, NEW, **BASE | {"entry_kind": "survey", "bytt": "ja", "goal": "Trivsel"})
    assert page.status_code == 200 and "Trivsel" in page.text and "bms-err" not in page.text
    assert 'name="questions"' in page.text
    assert re.search(r'<option value="\d+" selected>1–6 enighet</option>', page.text)
    assert re.search(r'name="shows_questions" value="ja" checked', page.text)


def test_the_form_of_a_municipality_of_hundreds_of_units_stays_small(controller):
    assert len(controller.get(NEW).data) < 300_000


def test_a_responsible_person_is_found_by_name_and_an_unknown_one_is_said(stand, controller):
    person = BASE | {"responsible_role": "person"}
    unknown = send(controller, NEW, **person | {"person": "Ingen Ingensen"})
    assert "Vi finner ikke én person" in html.unescape(unknown.text)
    made = id_of(send(controller, NEW, **person | {"person": "Lars Vold"}))
    with stand.session() as session:
        assert session.query(Indicator).filter_by(id=made).one().responsible_key
    assert "Lars Vold" in controller.get(f"/bms/oppsett/indikatorer/{made}").text


def test_the_form_holds_the_targets_of_the_grid_and_a_locked_one_asks_why(stand, hemne):
    one = reported(stand, "ratio")
    own = f"/bms/oppsett/indikatorer/{one}"
    form = known_form(hemne, own)
    assert "v_target_2026" in form and form["target_2026"]
    locked = hemne.post(own, data=form | {"target_2026": "150 / 165"})
    assert "Målet er vedtatt og låst" in locked.text and 'value="150 / 165"' in locked.text
    unread = hemne.post(own, data=form | {"target_2027": "mye"})
    assert unread.status_code == 200 and 'value="mye"' in unread.text
    saved = hemne.post(own, data=form | {"target_2027": "140 / 160", "target_adopt": "ja"})
    assert saved.status_code == 303, saved.text
    grid = hemne.get(f"/bms/mal/indikator/{one}").text
    assert 'value="140 / 160"' in grid
    trail = f"/bms/oppsett/endringer?slag=indicator&amp;id={one}"
    assert trail in grid
    told = hemne.get(html.unescape(trail)).text
    assert "grønn grense" in told and "140" in told
    form = known_form(hemne, own)
    late = hemne.post(own, data=form | {"target_2026": "149 / 165", "target_reason": "Nytt vedtak"})
    assert late.status_code == 303
    form = known_form(hemne, own)
    again = hemne.post(own, data=form | {"target_2027": "139 / 160", "v_target_2027": "99"})
    assert again.status_code == 409 and "Lagret av en annen: 140 / 160" in again.text


def test_the_choice_of_a_new_version_counts_what_it_leaves_behind(stand, hemne):
    one = reported(stand, "ratio")
    own = f"/bms/oppsett/indikatorer/{one}"
    asked = html.unescape(hemne.post(own, data=known_form(hemne, own) | {"highest": "99"}).text)
    with stand.session() as session:
        point, row = MeasurementPoint, Measurement
        version = verbs.latest(session, session.query(Indicator).filter_by(id=one).one())
        figures = (
            session.query(row)
            .join(point, point.id == row.point_id)
            .filter(point.indicator_version_id == version.id, row.entry_id.is_not(None))
            .count()
        )
        targets = session.query(Target).filter_by(indicator_version_id=version.id).count()
    assert (
        f"{figures} rapporterte tall" in asked and f"{targets} mål gjelder ikke nye tall" in asked
    )


def test_the_register_is_narrowed_by_unit_and_responsible_and_printed_as_a_book(stand, hemne):
    def listed(**wanted: str) -> set[str]:
        page = hemne.get("/bms/oppsett/indikatorer", query_string=wanted).text
        return set(re.findall(r'<td class="muted" role="cell">(I\d+)</td>', page))

    with stand.session() as session:
        row = session.query(Indicator).filter_by(code="I16").one()
        row.responsible_key, row.responsible_role = "gro.nilsen", ""
        session.commit()
        pairs = (
            session.query(Indicator.code, Measurement.unit_key)
            .join(MeasurementPoint, MeasurementPoint.indicator_id == Indicator.id)
            .join(Measurement, Measurement.point_id == MeasurementPoint.id)
            .all()
        )
    leaf = next(key for code, key in pairs if code == "I14")
    assert listed(enhet=leaf) == {code for code, key in pairs if key == leaf} != listed()
    assert listed(ansvarlig="gro.nilsen") == {"I16"}
    assert listed(ansvarlig="leder") == listed() - {"I16"}
    book = html.unescape(hemne.get("/bms/oppsett/handbok?sok=sjukefråvær").text)
    assert book.count("<section>") == len(listed(sok="sjukefråvær")) > 1
    for said in (
        "I16 Sykefravær samlet",
        "Gro Nilsen",
        "Lønns- og personalsystem",
        "2026: grønn til og med 7, gul til og med 8",
    ):
        assert said in book, said


def test_a_formula_follows_its_source_where_no_figure_could_have_two_colours(stand, controller):
    source = send(controller, NEW, **BASE)
    own = f"/bms/oppsett/indikatorer/{id_of(source)}"
    wish = BASE | {"code": "F1", "entry_kind": "formula", "operator": "formula"}
    wish |= {"follows_source": "ja", "direction": "lower", "over_time": "sum"}
    for text, said in {
        "[P1] * [P1]": "Bare en formel som a + b · [kode] kan følge",
        "previous([P1])": "Bare en formel som a + b · [kode] kan følge",
        "100 - 0,5 * [P1]": "Tallet foran [P1] må være minst 1 eller høyst −1",
    }.items():
        assert said in html.unescape(send(controller, NEW, **wish | {"formula": text}).text)
    wish["formula"] = "100 - [P1]"
    refused = send(controller, NEW, **wish | {"decimals": "2"})
    assert "[P1] vises med 1 desimaler" in refused.text
    made = send(controller, NEW, **wish)
    follower = id_of(made)

    def rules():
        with stand.session() as session:
            row = session.query(IndicatorVersion).filter_by(indicator_id=follower).one()
            return row.direction, row.over_time, row.follows_source

    assert rules() == ("higher", "last", True)
    assert send(controller, own, **BASE | {"direction": "higher"}).status_code == 303
    assert rules() == ("lower", "last", True), "what its source is changed to, it is changed to"
    refused = send(controller, own, **BASE | {"decimals": "0"})
    assert "F1 følger denne indikatoren og må vises med like mange desimaler" in refused.text
    page = controller.get(f"/bms/mal/indikator/{follower}", follow_redirects=True)
    assert page.request.path.endswith(f"/{id_of(source)}")
    assert "F1 følger P1, og målene settes her." in page.text
    assert '<th scope="row">F1' not in controller.get("/bms/mal/enhet").text
    assert 'name="target_' not in controller.get(f"{made.headers['Location']}?rediger=ja").text
    with stand.session() as session:
        version = session.query(IndicatorVersion).filter_by(indicator_id=follower).one()
        place = targets.Place(version, "X", 2026)
        with pytest.raises(Refused) as kept:
            targets.set_target(session, place, Limits(Decimal(5)), targets.Wish(ACTOR, TODAY))
        assert (kept.value.reason, kept.value.facts["code"]) == ("follows", "P1")
