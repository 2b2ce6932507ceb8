"""A fact is stored once: changed in one place, it is read back everywhere at once."""

from __future__ import annotations

import html
import io
import re
from typing import Any

from python_calamine import CalamineWorkbook

from demo.models import Unit
from demo.models import db as host_db
from tests.setup.test_indicators import known_form
from tests.setup.test_structure import send
from wisweb_bms.models import FocusArea, Indicator, SuccessCriterion

PERIOD = "enhet=HK&periode=2025"


def test_a_new_name_a_move_and_a_unit_renamed_in_the_host_are_read_everywhere(stand):
    client = stand.browser("gro.nilsen")
    with stand.session() as session:
        area = session.query(FocusArea).filter_by(name="Medarbeidere").one().id
        home = session.query(SuccessCriterion).filter_by(text="Frister blir holdt").one()
        there, criterion, code = home.focus_area_id, home.id, home.code
        one = session.query(Indicator).filter_by(code="I16").one().id

    def read(address: str) -> str:
        page = client.get(address, follow_redirects=True)
        assert page.status_code == 200, address
        return html.unescape(page.text)

    def place_of(address: str, pattern: str) -> str:
        return re.search(pattern, read(address), re.S)[1]

    own = f"/bms/oppsett/fokusomrader/{area}"
    assert send(client, own, f"{own}?rediger=ja", name="Folkene våre").status_code == 303
    for address in (
        f"/bms/?{PERIOD}",
        "/bms/oppsett/indikatorer",
        f"/bms/indikator/{one}?enhet=HK",
    ):
        text = read(address)
        assert "Folkene våre" in text and ">Medarbeidere<" not in text, address
    assert "Folkene våre" in str(sheets(client)["Fokusområder"])

    form = f"/bms/oppsett/indikatorer/{one}"
    moved = client.post(form, data=known_form(client, form) | {"place": f"c{criterion}"})
    assert moved.status_code == 303
    with stand.session() as session:
        name = session.get(FocusArea, (home.municipality_id, there)).name
    card = read(f"/bms/?{PERIOD}")
    assert card.index("Frister blir holdt") < card.index("Sykefravær samlet")
    assert card.index("Sykefravær samlet") < card.index("Folkene våre", card.index("<tbody"))
    line = place_of("/bms/oppsett/indikatorer", r">I16</td>(.*?)</tr>")
    assert name in line and "Folkene våre" not in line
    assert "Frister blir holdt" in read(f"/bms/indikator/{one}?enhet=HK")
    listed = sheets(client)["Indikatorer"]
    row = dict(zip(listed[0], next(r for r in listed if r[0] == "I16"), strict=True))
    assert row["Suksesskriterium"] == code

    with stand.app.app_context():
        unit = host_db.session.query(Unit).filter_by(key="KUL").one()
        before, unit.name = unit.name, "Kulturhuset"
        host_db.session.commit()
    for address in (
        "/bms/?enhet=KUL&periode=2025",
        f"/bms/malinger/{one}?aar=2025",
        f"/bms/indikator/{one}/omrade?enhet=HK",
        f"/bms/mal/indikator/{one}",
        "/bms/arshjul?enhet=HK",
    ):
        text = read(address)
        assert "Kulturhuset" in text and before not in text, address
    with stand.session() as session:
        file = f"/bms/styringskort/{stand.card(session).id}/fil"
    lacking = "enhet=HK&periode=2026T2"
    for exported in (
        client.get(f"{file}/csv?{lacking}").data.decode("utf-8-sig"),
        str(sheets(client, f"{file}/xlsx?{lacking}")),
        str(sheets(client, f"{file}/xlsx?enhet=KUL&periode=2025")),
    ):
        assert "Folkene våre" in exported and "Medarbeidere" not in exported
        assert "Kulturhuset" in exported and before not in exported


def sheets(
    client: Any, address: str = "/bms/oppsett/regneark/oppsett.xlsx"
) -> dict[str, list[list[Any]]]:
    """A workbook that is exported, the set-up unless another is asked for."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(client.get(address).data))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}
