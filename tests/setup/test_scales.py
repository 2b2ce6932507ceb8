"""Named answer scales: kept in one list, chosen by the question basis, and true to what was answered."""

from __future__ import annotations

import html
import re

import pytest
from sqlalchemy import select

from tests.setup.test_indicators import BASE, NEW, known_form
from tests.setup.test_structure import id_of, send
from wisweb_bms.models import (
    AnswerScale,
    Indicator,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
    MunicipalityRow,
    Question,
)
from wisweb_bms.services import scales
from wisweb_bms.services.actor import system

OWN = "/bms/oppsett/skalaer"


@pytest.fixture
def gro(stand):
    return stand.browser("gro.nilsen")


def asked_on(session):
    """A question with reported answers, and its indicator's id."""
    asked = (
        select(Question, IndicatorVersion.indicator_id)
        .join(IndicatorVersion, IndicatorVersion.id == Question.indicator_version_id)
        .join(MeasurementPoint, MeasurementPoint.indicator_version_id == IndicatorVersion.id)
        .join(Measurement, Measurement.point_id == MeasurementPoint.id)
        .join(Indicator, Indicator.id == IndicatorVersion.indicator_id)
        .where(Measurement.entry_id.is_not(None), IndicatorVersion.entry_kind == "survey")
    )
    return session.execute(asked.limit(1)).one()


def test_an_empty_municipality_is_offered_four_scales_and_makes_its_own(stand):
    controller = stand.browser("controller", "harstad")
    for _again in range(2):
        page = controller.get(OWN).text
        assert page.count('<th scope="row"><a href') == 4
    made = send(
        controller,
        f"{OWN}/ny",
        name="Tre steg",
        lowest="1",
        highest="3",
        words="1 Aldri\n3: Alltid",
    )
    own = f"{OWN}/{id_of(made)}"
    page = controller.get(own).text
    assert "1 Aldri" in page and "3 Alltid" in page
    send(controller, f"{own}/slett", own)
    assert "Gjenopprett" in controller.get(own).text
    send(controller, f"{own}/gjenopprett", own)
    page = controller.get(OWN).text
    assert page.count('<th scope="row"><a href') == 5 and "1 Aldri, 3 Alltid" in page
    assert "Tre steg" in controller.get("/bms/oppsett/endringer?slag=answer_scale").text


def test_a_municipality_that_begins_in_nynorsk_has_its_scales_in_nynorsk(stand):
    with stand.session() as session:
        row = session.scalars(select(MunicipalityRow).where(MunicipalityRow.host_key == "harstad"))
        found = scales.offered(session, row.one().id, "nn")
        assert [s.name for s in found] == ["0–10", "1–5", "1–6 semje", "Ja/nei"]
        assert found[2].words == {"1": "Heilt usamd", "6": "Heilt samd"}


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({"name": "1–5"}, "Navnet er i bruk"),
        ({"lowest": "5", "highest": "5"}, "større enn laveste"),
        ({"words": "Helt uenig"}, "Skriv trinnet først"),
        ({"words": "1 Ja\n1 Nei"}, "Skriv trinnet først"),
        ({"words": "9 Helt enig"}, "9 er ikke et trinn"),
        ({"words": "1 " + "x" * 61}, "plass til 60 tegn"),
        ({"highest": "101"}, "fra 0 til 100"),
        ({"highest": "mange"}, "mange"),
    ],
)
def test_what_is_no_scale_is_refused_at_the_field_with_what_was_typed(stand, sent, said):
    controller = stand.browser("controller", "harstad")
    controller.get(OWN)
    form = {"name": "Egen", "lowest": "1", "highest": "6", "words": ""} | sent
    answer = send(controller, f"{OWN}/ny", **form)
    assert answer.status_code == 200 and said in html.unescape(answer.text)
    assert "Ikke lagret ennå" in answer.text


def test_a_scale_that_is_answered_on_keeps_its_steps_and_may_change_its_words(stand, gro):
    with stand.session() as session:
        question, indicator = asked_on(session)
        own, scale = f"{OWN}/{question.scale_id}", question.scale_id
    form = known_form(gro, own)
    refused = gro.post(own, data=form | {"highest": "7"})
    assert "Lag en ny skala og velg den på indikatoren" in html.unescape(refused.text)
    assert gro.post(own, data=form | {"words": "1 Helt uenig\n6 Helt enig"}).status_code == 303
    with stand.session() as session:
        kept = session.scalars(select(AnswerScale).where(AnswerScale.id == scale)).one()
        assert (kept.lowest, kept.highest) == (1, 6)
    info = gro.get(f"/bms/indikator/{indicator}/info").text
    assert "1 Helt uenig, 6 Helt enig" in info
    page = gro.get(send(gro, f"{own}/slett", own).headers["Location"]).text
    assert "Velg en annen skala der først" in page


def test_the_words_stand_where_the_counts_are_entered(stand, gro):
    with stand.session() as session:
        question, _indicator = asked_on(session)
        own = f"{OWN}/{question.scale_id}"
        point = MeasurementPoint.indicator_version_id == question.indicator_version_id
        measured = session.scalars(
            select(Measurement)
            .join(MeasurementPoint, MeasurementPoint.id == Measurement.point_id)
            .where(point, Measurement.unit_key == "KBH")
        ).first()
        assert measured is not None
        address = f"/bms/rapporter/{measured.id}"
    gro.post(own, data=known_form(gro, own) | {"words": "1 Helt uenig"})
    leader = stand.browser("mona.lien")
    for page in (leader.get(address).text, leader.get(f"{address}?sporsmal=ja").text):
        assert "1 Helt uenig</label>" in page and "2</label>" in page


def test_another_scale_for_an_answered_indicator_asks_whether_it_is_a_correction(stand, gro):
    with stand.session() as session:
        question, indicator = asked_on(session)
        before = question.scale_id
    scale = id_of(send(gro, f"{OWN}/ny", name="1–5 tilfreds", lowest="1", highest="5"))
    own = f"/bms/oppsett/indikatorer/{indicator}"
    form = known_form(gro, own) | {"scale_id": str(scale)}
    asked = gro.post(own, data=form)
    assert "retting eller en ny versjon" in asked.text
    outside = gro.post(own, data=form | {"endring": "retting"})
    assert "Det er svar på trinn som den nye skalaen ikke har" in outside.text
    versioned = gro.post(own, data=form | {"endring": "versjon", "new_from": "2027-01-01"})
    assert versioned.status_code == 303, versioned.text
    with stand.session() as session:
        found = session.execute(
            select(IndicatorVersion.number, Question.scale_id)
            .join(Question, Question.indicator_version_id == IndicatorVersion.id)
            .where(IndicatorVersion.indicator_id == indicator)
            .distinct()
        ).all()
    assert {tuple(one) for one in found} == {(1, before), (2, scale)}


def test_the_scale_of_the_settings_is_not_deleted_under_them(stand):
    controller = stand.browser("controller", "harstad")
    made = f"{OWN}/{id_of(send(controller, f'{OWN}/ny', name='A', lowest='1', highest='4'))}"
    settings = "/bms/oppsett/innstillinger"
    send(controller, settings, f"{settings}?rediger=ja", usual_scale_id=made.rpartition("/")[2])
    page = controller.get(send(controller, f"{made}/slett", made).headers["Location"]).text
    assert "nye undersøkelser starter med denne skalaen" in page


def test_the_last_scale_is_not_deleted_so_that_the_settings_can_be_saved(stand):
    controller = stand.browser("controller", "harstad")
    page = controller.get(OWN).text
    for scale in set(re.findall(rf'href="{OWN}/(\d+)"', page)):
        send(controller, f"{OWN}/{scale}/slett", f"{OWN}/{scale}")
    settings = "/bms/oppsett/innstillinger"
    form = known_form(controller, settings)
    assert controller.post(settings, data=form).status_code == 303


def test_a_files_steps_make_a_scale_though_another_is_called_that(stand):
    with stand.session() as session:
        row = stand.scope(session, "harstad").municipality
        words = {"lowest": 1, "highest": 4, "words": {"1": "Nei"}}
        scales.save(session, row.id, None, words | {"name": "1–4"}, system("test"))
        made = scales.of_steps(session, row, 1, 4, system("test"))
        assert (made.name, made.words) == ("1–4 (2)", {})
        assert scales.of_steps(session, row, 1, 4, system("test")) is made


def test_a_second_editor_sees_both_versions_of_a_scale(stand):
    controller = stand.browser("controller", "harstad")
    own = f"{OWN}/{id_of(send(controller, f'{OWN}/ny', name='B', lowest='1', highest='4'))}"
    form = known_form(controller, own)
    assert controller.post(own, data=form | {"name": "Først"}).status_code == 303
    late = controller.post(own, data=form | {"name": "Sist"})
    assert late.status_code == 409 and "Lagret av en annen: Først" in late.text


def test_an_indicator_with_a_scale_that_is_not_the_municipalitys_is_refused(stand):
    controller = stand.browser("controller", "harstad")
    with stand.session() as session:
        theirs = session.scalars(select(AnswerScale.id)).first()
    form = BASE | {"entry_kind": "survey", "operator": "survey", "questions": "Trives du?"}
    sent = send(controller, NEW, **form, scale_id=str(theirs))
    assert sent.status_code == 200 and "Velg en av mulighetene" in sent.text
    assert controller.get(f"{OWN}/{theirs}").status_code == 404
    assert re.search(r'name="scale_id"', sent.text)
