"""Word and PDF files are made in a process of its own: whatever a template does, it holds up nobody else."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import threading
import time
import zipfile
from dataclasses import replace

import pytest
from docx import Document as read_docx
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from pypdf import PdfReader

from tests.conftest import token_of
from tests.reports.samples import SVG, sample
from tests.reports.test_long_and_own import INSIDE, take_into_use, template, texts
from tests.waiting import until
from wisweb_bms.clock import today
from wisweb_bms.confined.limits import MB, Limits, Stopped
from wisweb_bms.confined.places import Places
from wisweb_bms.engine.canonical import canonical, from_canonical
from wisweb_bms.models import WordTemplate
from wisweb_bms.reports import apart
from wisweb_bms.reports.apart import Bounds
from wisweb_bms.reports.document import ChartBlock, Document
from wisweb_bms.reports.trial import full_size
from wisweb_bms.reports.word import TemplateRefused
from wisweb_bms.services import enabling, word_template
from wisweb_bms.services.actor import system
from wisweb_bms.views import files

PLACE = "{{ innhold }}"
TIGHT = Limits(seconds=60, cpu=2, memory=400 * MB, answer=20 * MB)
SMALL = Bounds(TIGHT, replace(TIGHT, memory=2_000 * MB, threaded=True), Places(2, 60))
TOO_SMALL = Limits(seconds=0.01, cpu=1, memory=100 * MB, answer=1 * MB)
NONE = Bounds(TOO_SMALL, TOO_SMALL, Places(2, 60))


def changed(part: str, content: bytes, whole: bytes | None = None) -> bytes:
    """A template with one of its parts replaced."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(whole or template(PLACE))) as old,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in dict.fromkeys([*old.namelist(), part]):
            new.writestr(name, content if name == part else old.read(name))
    return target.getvalue()


def body(inside: str, before: str = "") -> bytes:
    whole = f"{before}<w:document {nsdecls('w')}><w:body>{inside}</w:body></w:document>"
    return changed("word/document.xml", whole.encode())


def paragraphs(count: int) -> bytes:
    return body("<w:p/>" * count + f"<w:p><w:r><w:t>{PLACE}</w:t></w:r></w:p>")


def laughs() -> bytes:
    """Entities that double, nine times by ten."""
    said = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    dtd = f'<!DOCTYPE w:document [<!ENTITY l0 "{"ha" * 50}">{said}]>'
    return body(f"<w:p><w:r><w:t>{PLACE}&l9;</w:t></w:r></w:p>", dtd)


def related(kind: str, address: str = "", holder: str = "") -> bytes:
    """A template with a relation of that kind, to another file or to a part of its own."""
    made = read_docx(io.BytesIO(template(PLACE)))
    owner = made.part._settings_part if holder == "settings" else made.part
    reltype = f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"
    if address:
        key = owner.relate_to(address, reltype, is_external=True)
    else:
        uri, ole = PackURI("/word/oleObject1.bin"), "application/vnd.openxmlformats-package"
        key = owner.relate_to(Part(uri, ole, b"x", made.part.package), reltype)
    if kind == "attachedTemplate":
        owner.element.append(parse_xml(f'<w:attachedTemplate {nsdecls("w", "r")} r:id="{key}"/>'))
    target = io.BytesIO()
    made.save(target)
    return target.getvalue()


def says(*paragraphs: str) -> bytes:
    return template(*paragraphs, PLACE)


@pytest.mark.parametrize(
    "pages", ["", "<w:sectPr/>", '<w:sectPr><w:pgMar w:left="1000"/></w:sectPr>']
)
def test_a_template_that_says_nothing_of_its_pages_is_filled(pages):
    made = body(f"<w:p><w:r><w:t>{PLACE}</w:t></w:r></w:p>{pages}")
    assert read_docx(io.BytesIO(apart.write_word(sample(), template=made))).paragraphs


def test_a_template_that_breaks_the_writing_is_refused_with_what_broke():
    styles = zipfile.ZipFile(io.BytesIO(template(PLACE))).read("word/styles.xml")
    odd = changed("word/styles.xml", styles.replace(b'w:type="paragraph"', b'w:type="x"', 1))
    with pytest.raises(TemplateRefused) as refused:
        apart.write_word(sample(), template=odd)
    assert refused.value.reason == "broken" and refused.value.told


LOOPS = "{% for a in range(99999) %}" * 4
HOSTILE = {
    "a loop": says("{% for x in range(10**9) %}x{% endfor %}"),
    "loops that say nothing": says(LOOPS + "{% endfor %}" * 4),
    "a long text": says("{{ 'x' * 10**9 }}"),
    "a list that doubles": says(
        "{% set o = namespace(a=[1]) %}{% for x in range(60) %}{% set o.a = o.a + o.a %}{% endfor %}"
    ),
    "a text that doubles": says(
        "{% set o = namespace(a='x') %}{% for x in range(60) %}{% set o.a = o.a ~ o.a %}{% endfor %}"
    ),
    "filters": says("{{ ('%1000000000d' | format(1)) | length }}"),
    "a changed list": says("{% set a = [1] %}{{ a.append(1) }}"),
    "classes": says("{{ ''.__class__.__mro__ }}"),
    "attributes by filter": says("{{ (''|attr('__class__')).__mro__ }}"),
    "globals": says("{{ lipsum.__globals__['os'].popen('id').read() }}"),
    "includes": says("{% include '/etc/passwd' %}"),
    "imports": says("{% import 'os' as os %}"),
    "itself": says("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}"),
    "millions of paragraphs": paragraphs(8_000_000),
    "deep paragraphs": body("<w:p>" * 20_000),
    "entities that double": laughs(),
    "entities from files": body(
        f"<w:p><w:r><w:t>{PLACE}&x;</w:t></w:r></w:p>",
        '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    ),
    "zeros": changed("word/media/x.png", bytes(60 * MB)),
    "an archive cut short": template(PLACE)[:-200],
    "an archive of nothing": b"PK\x05\x06" + bytes(18),
    "nothing": b"",
    "a picture elsewhere": related("image", "https://example.org/x.png"),
    "a page elsewhere": related("frame", "https://example.org/"),
    "an object": related("oleObject"),
    "macros": changed(
        "[Content_Types].xml",
        zipfile.ZipFile(io.BytesIO(template(PLACE)))
        .read("[Content_Types].xml")
        .replace(b"wordprocessingml.document.main", b"macroEnabled.main"),
    ),
}
MUST_END = {"millions of paragraphs", "loops that say nothing", "a text that doubles"}
REASONS = {
    "macros": "macros",
    "zeros": "too_large",
    "an archive cut short": "not_word",
    "an archive of nothing": "not_word",
    "nothing": "not_word",
    "a picture elsewhere": "foreign",
    "a page elsewhere": "foreign",
    "an object": "foreign",
    **dict.fromkeys(MUST_END, "too_much"),
}


@pytest.fixture
def tight(monkeypatch):
    monkeypatch.setattr(apart, "WAITED_FOR", SMALL)
    monkeypatch.setattr(files, "WAITED_FOR", SMALL)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_template_is_refused_with_a_reason_and_harms_nobody(tight, monkeypatch, name):
    monkeypatch.setattr(apart, "full_size", lambda day: sample())
    with pytest.raises(TemplateRefused) as refused:
        apart.check(HOSTILE[name])
    reason = refused.value.reason
    assert reason == REASONS.get(name, reason) and (
        name in REASONS or reason in ("too_much", "broken")
    )
    assert "root:" not in refused.value.told


def test_a_template_that_works_bears_as_much_as_a_document_may_have():
    large = full_size(today())
    assert from_canonical(canonical(large).text, Document) == large
    read = read_docx(io.BytesIO(apart.write_word(large, template=template(*INSIDE))))
    assert len(read.tables) == 31 and len(read.inline_shapes) == 60


def test_what_a_document_says_is_the_same_on_both_sides():
    document = sample("nn", title="\ud800 æ \u2028 \x00")
    assert from_canonical(canonical(document).text, Document) == document


def test_the_file_that_a_template_was_begun_from_is_left_out():
    own = related("attachedTemplate", "file:///C:/Maler/kommune.dotx", "settings")
    apart.check(own)
    made = read_docx(io.BytesIO(apart.write_word(sample(), template=own)))
    kinds = [r.reltype for p in made.part.package.iter_parts() for r in p.rels.values()]
    assert kinds and not [kind for kind in kinds if kind.endswith("/attachedTemplate")]
    assert b"attachedTemplate" not in made.part._settings_part.blob


def test_the_worker_loads_none_of_the_libraries_that_files_are_made_with():
    code = (
        "import sys, json\n"
        "from tests.reports.samples import sample\n"
        "from wisweb_bms.reports.formats import FORMATS, check, make\n"
        "for one in FORMATS: check(one); assert make(sample(), one)\n"
        "print(json.dumps(sorted({n.split('.')[0] for n in sys.modules})))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    loaded = set(json.loads(done.stdout.splitlines()[-1]))
    assert not loaded & {"docx", "docxtpl", "lxml", "resvg_py", "typst"}


def test_a_pdf_that_takes_too_much_ends_and_the_next_is_made(tight):
    drawn = ChartBlock(SVG.replace('width="310"', 'width="1e9"'), "a", "b", 310, 40)
    many = sample("nb", *[drawn] * 200_000)
    with pytest.raises(Stopped):
        apart.write_pdf(many, replace(SMALL, pdf=replace(SMALL.pdf, memory=300 * MB)))
    assert PdfReader(io.BytesIO(apart.write_pdf(sample(), SMALL))).pages


# -- on the pages ------------------------------------------------------------------------------------


def send(browser, file: bytes):
    data = {"csrf_token": token_of(browser.get("/bms/oppsett/word").text)}
    data["fil"] = (io.BytesIO(file), "mal.docx")
    return browser.post("/bms/oppsett/word", data=data, content_type="multipart/form-data")


@pytest.mark.parametrize("name", ["loops that say nothing", "millions of paragraphs"])
def test_others_are_answered_while_a_template_is_tried_to_its_limits(stand, tight, name):
    one, other = stand.browser("gro.nilsen"), stand.browser("kari.melland")
    told: list[str] = []
    trial = threading.Thread(target=lambda: told.append(send(one, HOSTILE[name]).text))
    assert other.get("/bms/tiltak").status_code == 200
    trial.start()
    answered = 0
    while trial.is_alive():
        assert other.get("/bms/tiltak").status_code == 200
        answered += trial.is_alive()
        time.sleep(0.01)
    trial.join()
    assert "Malen tar mer tid eller plass enn et dokument får ta" in told[0]
    assert answered >= 2
    assert "mal.docx" not in one.get("/bms/oppsett/word").text


def put(stand, file: bytes) -> None:
    """A template that came in before it was tried as it is now."""
    with stand.session() as session:
        row = enabling.municipality_row(session, "hemne")
        word_template.keep(session, row.id, "gammel.docx", file, system("test"))
        session.commit()


def failed(stand) -> list[str | None]:
    with stand.session() as session:
        return [row.failed_reason for row in session.query(WordTemplate)]


@pytest.mark.parametrize(
    ("file", "reason", "said"),
    [
        (says("{{ 1 / 0 }}"), "broken", "Word-motoren sier: division by zero"),
        (HOSTILE["a text that doubles"], "too_much", "Se etter løkker"),
    ],
)
def test_a_template_that_fails_later_is_replaced_by_ours_and_told(stand, file, reason, said):
    put(stand, file)
    browser = stand.browser("gro.nilsen")
    assert "Tatt ut av bruk" not in browser.get("/bms/oppsett/word").text
    answer = browser.get("/bms/tiltak/fil/docx?enhet=HK")
    assert answer.status_code == 200 and texts(answer.data)[0] == "Hemne kommune"
    assert failed(stand) == [reason]
    assert "Word-filen er laget i vår enkle mal" in browser.get("/bms/tiltak").text
    page = browser.get("/bms/oppsett/word").text
    assert "Tatt ut av bruk: gammel.docx" in page and said in page
    begun = time.process_time()
    assert texts(browser.get("/bms/tiltak/fil/docx?enhet=HK").data)[0] == "Hemne kommune"
    assert time.process_time() - begun < 5, "it is tried no more"
    take_into_use(browser, send(browser, template(*INSIDE)).location)
    assert "Tatt ut av bruk" not in browser.get("/bms/oppsett/word").text
    assert texts(browser.get("/bms/tiltak/fil/docx?enhet=HK").data)[0] == "Kommunens mal"


def test_a_template_is_not_blamed_where_ours_can_not_be_filled_either(stand, monkeypatch):
    put(stand, template(*INSIDE))
    monkeypatch.setattr(files, "WAITED_FOR", NONE)
    browser = stand.browser("gro.nilsen")
    for ending in ("docx", "pdf"):
        answer = browser.get(f"/bms/tiltak/fil/{ending}?enhet=HK")
        assert answer.status_code == 503 and "mer tid eller plass" in answer.text
    assert failed(stand) == [None]


def finished(browser, path: str) -> str:
    """The page of a long file when it is made, or not."""
    begun = browser.post(path, data={"csrf_token": token_of(browser.get(path).text)})
    return until(
        lambda: page if "Filen lages" not in (page := browser.get(begun.location).text) else ""
    )


def test_the_page_of_a_long_file_says_what_became_of_it(stand, monkeypatch):
    monkeypatch.setattr(files, "AT_ONCE", 1)
    put(stand, says("{{ 1 / 0 }}"))
    browser = stand.browser("gro.nilsen")
    page = finished(browser, "/bms/tiltak/fil/docx?enhet=HK")
    assert "Filen er klar" in page and "laget i vår enkle mal" in page
    assert failed(stand) == ["broken"]
    monkeypatch.setattr(files, "BESIDE", NONE)
    page = finished(browser, "/bms/tiltak/fil/pdf?enhet=HK")
    assert "Filen ble ikke laget. Dokumentet tok mer tid eller plass" in page


def test_one_more_than_there_is_room_for_is_told_to_come_again(stand, monkeypatch):
    full = Places(1, 0.01)
    monkeypatch.setattr(files, "WAITED_FOR", replace(SMALL, places=full))
    with full.taken():
        answer = stand.browser("gro.nilsen").get("/bms/tiltak/fil/pdf?enhet=HK")
    assert answer.status_code == 503 and "Prøv igjen om litt" in answer.text
