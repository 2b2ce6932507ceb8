"""No file takes more than its limits, nor the worker with it: each is read or refused with a reason."""

from __future__ import annotations

import datetime as dt
import io
import json
import subprocess
import sys
import threading
import time
import uuid
from collections import Counter
from pathlib import Path

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook

from tests.amounts import amount
from tests.conftest import _copy, token_of
from tests.imports import apart, files
from tests.imports.endless import ENDLESS
from tests.imports.hostile import HOSTILE, repacked, sheet
from tests.services.test_kill import Reporter
from tests.serving import serving_apart
from wisweb_bms.confined.limits import MB, Stopped
from wisweb_bms.imports import handing_over
from wisweb_bms.imports.parsing.tables import read as read_tables
from wisweb_bms.imports.refusing import TableRefused, file_sentence
from wisweb_bms.imports.tables import read_upload
from wisweb_bms.views.texts import texts

ROOT = Path(__file__).resolve().parents[2]
PAGE = "/bms/rapporter/importer"
ROOM = 40
"""Megabytes that a child may have in memory beyond its own limit: the libraries it shares."""


def bounded(told: dict) -> None:
    limits = handing_over.LIMITS
    assert told["child"] < limits.memory // MB + ROOM
    assert told["worker"] < 400
    assert told["seconds"] < limits.seconds + handing_over.PLACES.wait


def test_every_hostile_file_is_refused_with_its_reason_and_the_worker_goes_on():
    told = apart.told("hostile")
    assert told["reasons"] == {name: reason for name, (_make, reason) in HOSTILE.items()}
    bounded(told)


@pytest.mark.parametrize("kind", ["xlsx", "zip", "docx", "csv", "jsonstat"])
def test_a_mutated_file_is_read_or_refused_and_the_worker_goes_on(kind):
    told = apart.told(kind, str(amount(60, 1000)))
    reasons = Counter(told["reasons"].values())
    bounded(told)
    assert reasons["read"] and len(reasons) > 1, reasons
    # Falling over is borne, but each time is a fault of the reader's own.
    assert not {"reader_died", "reader_missing", "reader_busy"} & set(reasons), reasons


def test_the_child_that_reads_has_nothing_of_the_web_or_the_database():
    script = (
        "import json, sys; sys.path.append(sys.argv[1]); "
        "from wisweb_bms.imports.parsing import delimited, statistics, tables, workbook; "
        "print(json.dumps(sorted(sys.modules)))"
    )
    ran = [sys.executable, "-I", "-S", "-c", script, str(ROOT)]
    names = json.loads(subprocess.run(ran, capture_output=True, check=True).stdout)
    assert not {"flask", "sqlalchemy", "jinja2", "wisweb_bms.models"} & set(names)


# -- what is read is as before, however it is written ----------------------------------------------


def rows(content: bytes) -> list[tuple]:
    return list(read_upload(content, "fil")[0].rows)


@pytest.mark.parametrize(
    "written",
    [
        '<row r="1"><c r="A1"><v>1</v></c><c r="C1" t="str"><v>x</v></c></row>',
        "<row r='1'><c  r = 'a1' ><v>1</v></c><c t='str' r='c1'><v>x</v></c></row>",
        "<row><c><v>1</v></c><c/><c t='inlineStr'><is><r><t>x</t></r></is></c></row>",
        "<y:row xmlns:y='z'><y:c r='A1'><y:v>1</y:v></y:c><y:c r='C1' t='s'><y:v>0</y:v></y:c></y:row>",
        '<row r="1"><c r="C1" t="str"><v>x</v></c><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row>'
        f'<row r="{2**20}"><c r="A{2**20}" s="0"/></row>',
    ],
)
def test_a_sheet_is_the_same_whatever_the_hand_that_wrote_it(written):
    texts = "<sst><si><r><t>x</t></r><rPh><t>iks</t></rPh></si></sst>"
    assert rows(sheet(written, texts=texts)) == [(1, None, "x")]


def test_a_workbook_that_shares_no_texts_and_has_no_styles_is_read():
    relations = '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/xl/{}"/></Relationships>'
    changed = {"xl/sharedStrings.xml": None, "xl/styles.xml": None}
    changed["xl/_rels/workbook.xml.rels"] = relations.format("worksheets/sheet1.xml")
    content = repacked(sheet("<row><c><v>1</v></c></row>"), changed)
    assert rows(content) == [(1,)]
    assert json.loads(read_tables(content).splitlines()[0])["name"] == "S"


FORMATS = ["General", "0.00", "0%", '0.0 "dager"', r"0\d", "dd.mm.yyyy", "mmm yy", "m/d/yy h:mm",
           "[$-414]d. mmmm yyyy;@", "[Red]0.0", "yyyy", 14, 17, 22, 9]  # fmt: skip
MONTHS = (
    "januar", "februar", "mars", "april", "mai", "juni",
    "juli", "august", "september", "oktober", "november", "desember",
)  # fmt: skip
SERIALS = [1, 59, 61, 366, 44927.25, 45000.999, 2_900_000, 0.1 + 0.2, -5, 1e15, 123456.7890123]


@pytest.mark.parametrize("from_1904", [False, True])
def test_numbers_and_days_are_what_another_reader_makes_of_them(from_1904):
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"date_1904": from_1904}) as book:
        page = book.add_worksheet("S")
        for column, code in enumerate(FORMATS):
            shown = book.add_format({"num_format": code})
            for row, value in enumerate(SERIALS):
                page.write_number(row, column, value, shown)
    known = (
        CalamineWorkbook.from_filelike(io.BytesIO(made.getvalue()))
        .get_sheet_by_name("S")
        .to_python()
    )
    for ours, theirs in zip(rows(made.getvalue()), known, strict=True):
        for code, own, other in zip(FORMATS, ours, theirs, strict=True):
            if isinstance(other, dt.date):
                day = other.date() if isinstance(other, dt.datetime) else other
                month = f"{MONTHS[day.month - 1]} {day.year}"
                assert own == {"mmm yy": month, 17: month, "yyyy": str(day.year)}.get(code, day)
            elif code in ("0%", 9):
                shown = float(own.removesuffix(" %").replace(",", "."))
                assert shown == pytest.approx(100 * float(other), abs=1e-6)
            elif isinstance(other, float):
                assert float(own) == pytest.approx(other, abs=1e-6)


def test_a_file_as_large_as_a_municipalitys_largest_is_read_whole():
    row = [f"KBH;I01;2026T1;{n},5;" + "merknad " * 5 for n in range(100_000)]
    content = ("enhet;indikator;periode;verdi;kommentar\n" + "\n".join(row)).encode()
    assert len(rows(content)) == 100_001


# -- what ended is told ----------------------------------------------------------------------------


@pytest.mark.parametrize("why", ["time", "memory", "answer", "died", "busy", "missing"])
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_each_way_to_end_is_a_sentence_in_the_senders_language(monkeypatch, why, language):
    def ended(*_order):
        raise Stopped(why)

    monkeypatch.setattr(handing_over, "run", ended)
    with pytest.raises(TableRefused) as refused:
        read_upload(b"a;b\n1;2\n", "fil")
    told = file_sentence(refused.value, texts(language).gettext)
    assert told.endswith(".") and (language == "nb") == (told == file_sentence(refused.value, str))


def test_a_waiting_file_that_cannot_be_read_just_now_goes_on_waiting(stand, monkeypatch):
    client = stand.browser("gro.nilsen")
    sent = files.send(client, PAGE, b"Enhet;Indikator;Periode;Verdi\nKBH;I16;2026T2;1\n", "t.csv")
    address = sent.headers["Location"]

    def ended(*_order):
        raise Stopped("busy")

    with monkeypatch.context() as patch:
        patch.setattr(handing_over, "run", ended)
        answer = client.get(address)
        assert answer.status_code == 503 and "Mange filer leses akkurat nå" in answer.text
    again = client.get(address)
    assert again.status_code == 200 and "t.csv" in again.text


# -- one worker, two people ------------------------------------------------------------------------

NEVER_READY = """
from dataclasses import replace
from wisweb_bms.imports import handing_over, tables
handing_over.LIMITS = replace(handing_over.LIMITS, seconds=8)
tables.WORK = "tests.imports.endless:read"
"""


class Sender(Reporter):
    """A person who sends files and reads the page that comes back."""

    def upload(self, content: bytes) -> str:
        mark = uuid.uuid4().hex
        token = token_of(self.read(PAGE))
        fields = [
            ('name="csrf_token"', token.encode()),
            ('name="fil"; filename="tall.xlsx"\r\nContent-Type: application/octet-stream', content),
        ]
        parts = [
            f"--{mark}\r\nContent-Disposition: form-data; {head}\r\n\r\n".encode() + body + b"\r\n"
            for head, body in fields
        ]
        kind = {"Content-Type": f"multipart/form-data; boundary={mark}"}
        body = b"".join(parts) + f"--{mark}--\r\n".encode()
        return self.fetch(PAGE, body, kind)


class ReadsOn(threading.Thread):
    """A person who opens one page after another, with the times at which each came."""

    def __init__(self, reader: Reporter) -> None:
        super().__init__(daemon=True)
        self.reader = reader
        self.answered: list[tuple[float, float, str]] = []
        self.has_enough = threading.Event()

    def run(self) -> None:
        while not self.has_enough.is_set():
            start = time.monotonic()
            page = self.reader.read(PAGE)
            self.answered.append((start, time.monotonic(), page))

    def pages(self, start: float, end: float) -> list[str]:
        """Those that were asked for and came between the two moments."""
        self.has_enough.set()
        self.join()
        return [page for began, ended, page in self.answered if start < began and ended < end]


def test_a_small_spreadsheet_ends_with_a_sentence_while_others_in_the_same_worker_are_answered(
    filled_once, tmp_path
):
    wide = ("cells that span the sheet", "single quotes", "blanks around the sign", "lower case")
    with serving_apart(_copy(filled_once("sqlite"), tmp_path), NEVER_READY) as (process, base):
        one, other = Sender(base), ReadsOn(Reporter(base))
        other.start()
        start = time.monotonic()
        for name in wide:
            assert "Det er for mange kolonner." in one.upload(HOSTILE[name][0]())
        long_text = HOSTILE["a long text in many cells"][0]()
        assert "En celle har for mye tekst." in one.upload(long_text)
        assert "Det tok for lang tid å lese filen" in one.upload(ENDLESS)
        pages = other.pages(start, time.monotonic())
        assert process.poll() is None
    assert pages and all('type="file"' in page for page in pages)
