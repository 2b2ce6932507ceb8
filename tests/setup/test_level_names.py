"""A municipality's own names of focus area, success criterion and scorecard, wherever the pages say ours."""

from __future__ import annotations

import pytest

from tests.setup.test_structure import send
from wisweb_bms.views.level_names import renamed
from wisweb_bms.views.texts import LOCALES, texts

OWN = {
    "focus_area": "perspektiv",
    "focus_area_the": "perspektivet",
    "focus_area_many": "perspektiver",
    "criterion": "suksessfaktor",
    "criterion_the": "suksessfaktoren",
    "criterion_many": "suksessfaktorer",
}
ADDRESS = "/bms/oppsett/innstillinger"
PAGES = (
    "/bms/",
    "/bms/tiltak",
    "/bms/oppsett",
    "/bms/oppsett/fokusomrader",
    "/bms/oppsett/fokusomrader/ny",
    "/bms/oppsett/kriterier/ny",
    "/bms/oppsett/indikatorer",
    "/bms/oppsett/indikatorer/ny",
    "/bms/oppsett/kort",
    "/bms/oppsett/handbok",
    "/bms/oppsett/bibliotek",
    "/bms/oppsett/regneark",
    "/bms/oppsett/endringer",
)


@pytest.mark.parametrize(
    ("locale", "source", "said"),
    [
        ("nb", "Nytt suksesskriterium", "Ny suksessfaktor"),
        ("nb", "Fokusområdet finnes ikke", "Perspektivet finnes ikke"),
        ("nb", "Velg et fokusområde eller et suksesskriterium i listen.", None),
        ("nn", "Fokusområder", "Perspektiver"),
        ("en", "Fokusområder og suksesskriterier", "Perspektiver and suksessfaktorer"),
    ],
)
def test_each_form_of_a_name_stands_where_the_bokmål_has_it(locale, source, said):
    text = texts(locale).plain(source)
    wanted = said or "Velg et perspektiv eller en suksessfaktor i listen."
    assert renamed(source, text, locale, OWN) == wanted


def test_no_text_of_the_interface_keeps_a_word_that_is_renamed():
    from tests.look.extraction import extracted

    for message in extracted():
        sources = message.id if isinstance(message.id, tuple) else (message.id,)
        for locale in LOCALES:
            for source in sources:
                said = renamed(source, texts(locale).plain(source), locale, OWN).casefold()
                for word in ("fokusområd", "suksesskriteri", "focus area", "success criteri"):
                    assert word not in said, (locale, source)


def test_names_set_once_are_said_on_every_page_here_and_nowhere_else(stand):
    client = stand.browser("gro.nilsen")
    half = send(client, ADDRESS, f"{ADDRESS}?rediger=ja", focus_area="perspektiv")
    assert half.status_code == 200 and "alle tre formene" in half.text
    cards = {"scorecard": "målkort", "scorecard_the": "målkortet", "scorecard_many": "målkort"}
    assert send(client, ADDRESS, f"{ADDRESS}?rediger=ja", **OWN, **cards).status_code == 303
    for address in PAGES:
        page = client.get(address, follow_redirects=True)
        assert page.status_code == 200, address
        text = page.text.casefold()
        assert ">målkort<" in text, address
        for word in ("fokusområde", "suksesskriteri"):
            assert word not in text, (address, text[text.index(word) - 80 : text.index(word) + 40])
    assert ">Målkort<" in client.get("/").text
    other = stand.browser("controller", "harstad").get("/bms/oppsett/fokusomrader").text
    assert "Fokusområder og suksesskriterier" in other and "erspektiv" not in other
