"""Numbers in addresses and forms that no database can hold: answered as none, never an error."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from tests.setup.test_structure import send
from wisweb_bms.models import Indicator, Measurement, Scorecard

FAR = ("9223372036854775808", "9" * 5000, "-1", "²")
ASKED = ("side", "aar", "fra", "til", "kort", "punkt", "ark", "id", "kopier", "omrade", "indikator")
PAGES = (
    "arshjul",
    "mal",
    "mal/enhet",
    "mal/indikator/{indicator}",
    "malinger",
    "malinger/planlegg",
    "malinger/{indicator}",
    "malinger/nytt-ar",
    "oppsett/endringer",
    "oppsett/fokusomrader",
    "oppsett/handbok",
    "oppsett/indikatorer",
    "oppsett/kort/{card}",
    "oppsett/ansvarlige",
    "rapporter/enhet",
    "rapporter/indikator/{indicator}",
    "styringskort/{card}",
    "indikator/{indicator}",
    "indikator/{indicator}/omrade",
    "oppfolging",
    "plan",
)


@pytest.fixture(scope="module")
def ids(reading):
    with reading.session() as session:
        asked = select(Indicator.id).where(Indicator.code == "I16")
        return {"indicator": session.scalar(asked), "card": session.scalar(select(Scorecard.id))}


@pytest.mark.parametrize("far", FAR, ids=lambda text: text[:8])
def test_an_address_with_such_a_number_shows_a_page(reading, ids, far):
    browser = reading.browser("gro.nilsen")
    met = set()
    for page in PAGES:
        asked = dict.fromkeys(ASKED, far)
        address = f"/bms/{page.format(**ids)}"
        answer = browser.get(address, query_string=asked, follow_redirects=True)
        met.add(answer.status_code)
        assert answer.status_code in (200, 404), address
    assert 200 in met


@pytest.mark.parametrize("far", FAR, ids=lambda text: text[:8])
def test_a_form_with_such_a_number_changes_nothing(stand, ids, far):
    browser = stand.browser("gro.nilsen")
    indicator, card = ids["indicator"], ids["card"]
    forms = (
        ("oppsett/fokusomrader/ordne", "oppsett/fokusomrader", {f"r{far}": far}),
        (f"oppsett/kort/{card}/ta_av", f"oppsett/kort/{card}", {"p": far}),
        (f"oppsett/kort/{card}/legg_til", f"oppsett/kort/{card}", {"indikator": far}),
        (f"oppsett/kort/{card}/flytt", f"oppsett/kort/{card}", {"p": far, "sted": f"a{far}"}),
        ("mal/vedta", "mal", {"mal": far}),
        ("oppsett/ansvarlige", "oppsett/ansvarlige", {"indikator": far, "tiltak": far}),
        ("malinger/planlegg", "malinger/planlegg", {"indikator": far, "fra": far, "til": far}),
        (f"malinger/{indicator}/endre", f"malinger/{indicator}", {"m": far, "punkt": far}),
    )
    with stand.session() as session:
        before = len(session.scalars(select(Measurement.id)).all())
    for address, page, sent in forms:
        answer = send(browser, f"/bms/{address}", f"/bms/{page}", **sent)
        assert answer.status_code < 500, address
    with stand.session() as session:
        assert len(session.scalars(select(Measurement.id)).all()) == before
