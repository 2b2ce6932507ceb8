"""A figure of few people stands in nothing that somebody else may open: pages, files, feeds and documents."""

from __future__ import annotations

import datetime as dt
import html
import io
import re
import zipfile
from collections.abc import Iterator
from decimal import Decimal

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from tests.reports.adopting import adopt, content_of
from tests.services.test_report import measurement
from wisweb_bms.engine.periods import Period
from wisweb_bms.models import Indicator, IndicatorVersion, OutboxRow
from wisweb_bms.services import plan
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.report import report

ME = Actor("user", "gro.nilsen")
PERIOD = "2026T2"
SHOWN = {"KBH": (9, "4.1111"), "SBH": (20, "4.2222"), "BF": (30, "4.3333")}
FEW = (3, "3.1357")
LATE = (2, "2.7531")
WORDS = "ordene til de tre"
SECRETS = ("3,1357", "3.1357", "2,7531", "2.7531", WORDS)
ALIKE = 8
"""Pages of one address, but for its numbers and its questions, that are looked at."""


@pytest.fixture
def town(stand):
    """Four units have answered, one of them by three people; then two more come."""
    with stand.session() as session:
        version = session.scalars(
            select(IndicatorVersion)
            .join(Indicator, Indicator.id == IndicatorVersion.indicator_id)
            .where(Indicator.code == "I14")
        ).one()
        version.decimals = 4
        units = [*SHOWN, "VBH", "SOD"]
        plan.plan_point(
            session, version, Period.parse(PERIOD), units, deadline=dt.date(2026, 9, 10)
        )
        session.commit()

    def answers(unit: str, people: int, value: str, words: str = "") -> None:
        with stand.session() as session:
            row = measurement(session, "I14", unit, PERIOD)
            figures = {"value": Decimal(value), "respondents": people}
            report(session, row, figures, ME, send_key=f"few-{unit}", comment=words)
            session.commit()

    for unit, (people, value) in SHOWN.items():
        answers(unit, people, value)
    answers("VBH", *FEW, WORDS)
    stand.browser("odd.rian").get("/bms/")
    for kind in ("tertial", "card"):
        with stand.session() as session:
            adopt(stand, session, content_of(stand, session, kind, "OPP", PERIOD))
    answers("SOD", *LATE, WORDS)
    return stand


def text_of(answer) -> str:
    """What a person or a program reads of an answer, whatever its format."""
    content = answer.data
    if content[:4] == b"%PDF":
        return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    if content[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            return "\n".join(
                parts.read(name).decode("utf-8", "replace")
                for name in parts.namelist()
                if name.endswith((".xml", ".rels"))
            )
    return content.decode("utf-8", "replace")


def everything(client, starts: list[str]) -> Iterator[tuple[str, str]]:
    """Address and text of all that links of ours lead to, files too."""
    waiting, found, alike = list(starts), set(), dict[str, int]()
    while waiting:
        address = waiting.pop(0)
        kind = re.sub(r"\d+", "#", address.partition("?")[0])
        if address in found or (address not in starts and alike.get(kind, 0) >= ALIKE):
            continue
        alike[kind] = alike.get(kind, 0) + 1
        found.add(address)
        answer = client.get(address)
        yield address, text_of(answer)
        if answer.location:
            waiting.append(answer.location)
        if answer.mimetype == "text/html":
            links = re.findall(r'<a[^>]* href="([^"#]+)', answer.text)
            waiting += [link for link in map(html.unescape, links) if link.startswith("/bms")]


@pytest.mark.parametrize("user", ["odd.rian", "gro.nilsen"])
def test_nobody_who_does_not_report_it_finds_the_figure_of_few(town, user):
    """Also who configures everything finds it where it is reported alone."""
    with town.session() as session:
        card = town.card(session).id
        indicator = session.scalars(select(Indicator.id).where(Indicator.code == "I14")).one()
    units = ("HK", "OPP", "VBH", "SOD", "KBH")
    starts = [
        *(f"/bms/styringskort/{card}?enhet={u}&periode={PERIOD}" for u in units),
        *(f"/bms/hvorfor/{card}/{indicator}?enhet={u}&periode={PERIOD}" for u in units),
        *(f"/bms/indikator/{indicator}?enhet={u}" for u in units),
        *(f"/bms/indikator/{indicator}/omrade?enhet={u}&periode={PERIOD}" for u in units),
        *(
            f"/bms/styringskort/{card}/fil/{ending}?enhet=OPP&periode={PERIOD}"
            for ending in ("pdf", "docx", "xlsx", "csv", "html")
        ),
        f"/bms/oppfolging?periode={PERIOD}",
        "/bms/vedtatt",
        "/bms/endringer",
    ]
    reporting = re.compile(r"/bms/(rapporter|mine-oppgaver|oppfolging)")
    read, shown = 0, 0
    for address, text in everything(town.browser(user), starts):
        read += 1
        shown += "4,1111" in text or "4,2222" in text or "4,2747" in text
        if user == "gro.nilsen" and reporting.match(address):
            continue
        assert not [one for one in SECRETS if one in text], address
    assert read > len(starts)
    assert shown, "what may be shown is there"


def test_no_reminder_and_no_list_of_a_command_holds_the_figure_of_few(town, monkeypatch):
    """``export`` is not among them: it is the whole of the data, for who hands it over."""
    run, said = town.app.test_cli_runner(), []
    for command in (
        ["results", "--municipality", "hemne"],
        ["results", "--municipality", "hemne", "--unit", "VBH"],
        ["card", "--municipality", "hemne", "--period", PERIOD],
    ):
        said.append(run.invoke(args=["bms", *command]).output)
    assert all("4.2222" in text for text in (said[0], said[2]))
    for day in ("2026-09-09", "2026-09-11", "2026-09-18", "2026-10-01"):
        monkeypatch.setenv("BMS_TODAY", day)
        answer = run.invoke(args=["bms", "remind"])
        assert answer.exit_code == 0, answer.output
        said.append(answer.output)
    with town.session() as session:
        notices = session.scalars(select(OutboxRow)).all()
        assert notices
        said += [repr(vars(row)) for row in notices]
    for text in said:
        assert not [one for one in SECRETS if one in text], text
