"""An address that stands in the database is looked at when it is shown: nobody is led astray by it."""

from __future__ import annotations

import html
import io
import re
import zipfile
from urllib.parse import urlsplit

import pytest
from sqlalchemy import delete, update

from tests.databases import sqlite_url
from tests.pages.everything import filled
from wisweb_bms.engine.characters import is_web_address
from wisweb_bms.host import get_host
from wisweb_bms.models import Action, ActionLink, Job, ReportText, WordTemplate
from wisweb_bms.models.ids import new_id
from wisweb_bms.views.addresses import local

ASTRAY = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)//https://",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "\x01javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "//example.com/",
    "\\\\example.com\\x",
    "/\\example.com",
    "https:example.com\x00",
    "https://example.com/\N{RIGHT-TO-LEFT OVERRIDE}gpj.exe",
    "https://exa\tmple.com/",
    "https://example.com/\"onmouseover='x'",
    "https://",
    "file:///etc/passwd",
    "ftp://example.com/",
    "blob:https://example.com/x",
    "x" * 900,
    "",
)
SOUND = "https://example.com/sak?nr=1&del=2#a"
HREF = re.compile(r"(?:href|src|action|formaction|xlink:href|poster|data)\s*=\s*\"([^\"]*)\"")
TARGET = re.compile(r'Target="([^"]*)" TargetMode="External"')


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return filled(sqlite_url(tmp_path_factory.mktemp("addresses")), 12, 6, 4)


def keep(place, address: str) -> None:
    """Put the address wherever one is kept, past every check of what is typed."""
    escaped = html.escape(address)
    with place.app.app_context():
        session = get_host().session()
        mine = session.get(Action, (place.ids["number"], place.ids["action"]))
        mine.link = address
        session.execute(delete(ActionLink))
        session.execute(delete(WordTemplate))
        session.add(
            ActionLink(
                municipality_id=mine.municipality_id,
                id=new_id(session),
                action_id=mine.id,
                title="Saken",
                url=address,
            )
        )
        text = f'<p><a href="{escaped}">Saken</a> og <img src="{escaped}"> mer</p>'
        session.execute(update(ReportText).values(html=text))
        session.execute(
            update(Job)
            .where(Job.id == place.ids["file_job"])
            .values(state="failed", result={"again": address})
        )
        session.commit()


def leads_to(page: str) -> set[str]:
    """Every address in the page, as a browser reads it."""
    found = {html.unescape(address) for address in HREF.findall(page)}
    return {re.sub(r"[\t\n\r]", "", one.strip("\x00 \x01\x1f")) for one in found}


def is_harmless(address: str) -> bool:
    parts = urlsplit(address)
    ours = not parts.scheme and not parts.netloc and not address.startswith(("//", "/\\", "\\"))
    return ours or address.startswith("data:image/") or is_web_address(address)


PAGES = (
    "/tiltak/{action}",
    "/plan/{plan}",
    "/plan/{plan}/skriv/{chapter}",
    "/filer/jobb/{file_job}",
)
FILES = ("/plan/{plan}/fil/{ending}", "/tiltak/fil/{ending}?enhet=R&vis=alle")


@pytest.mark.parametrize("address", ASTRAY, ids=lambda text: ascii(text)[:24])
def test_no_page_leads_where_a_kept_address_should_not_lead(place, address):
    keep(place, address)
    browser = place.browser()
    for page in PAGES:
        answer = browser.get("/bms" + page.format(**place.ids))
        assert answer.status_code == 200, page
        shown = answer.text.partition('<div class="bms"')[2]
        assert not {one for one in leads_to(shown) if not is_harmless(one)}, page
        assert page == PAGES[3] or "Saken" in shown


def test_a_sound_address_leads_there(place):
    keep(place, SOUND)
    browser = place.browser()
    for page in PAGES[:3]:
        assert SOUND in leads_to(browser.get("/bms" + page.format(**place.ids)).text), page


@pytest.mark.parametrize("address", ASTRAY[:3], ids=lambda text: ascii(text)[:24])
def test_no_file_leads_where_a_kept_address_should_not_lead(place, address):
    keep(place, address)
    browser = place.browser()
    for page in FILES:
        content = browser.get("/bms" + page.format(**place.ids, ending="docx")).data
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            named = [name for name in parts.namelist() if name.endswith(".rels")]
            found = {t for n in named for t in TARGET.findall(parts.read(n).decode())}
        assert not {one for one in found if not is_web_address(html.unescape(one))}, page


@pytest.mark.parametrize(
    "address", [*ASTRAY, "/bms/plan/1?enhet=R"], ids=lambda text: ascii(text)[:24]
)
def test_an_address_of_this_site_stays_on_this_site(address):
    found = local(address)
    assert not found or (found.startswith("/") and not found.startswith(("//", "/\\")))
