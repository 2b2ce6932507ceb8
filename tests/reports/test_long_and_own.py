"""Long files are made beside the request; Word files are written into the municipality's own template."""

from __future__ import annotations

import io

import pytest
from docx import Document as read_docx

from tests.conftest import token_of
from tests.reports.samples import HOSTILE, hostile, sample
from tests.waiting import until
from wisweb_bms.reports import apart, word
from wisweb_bms.views import files

INSIDE = (
    "Kommunens mal",
    "{{ tittel }} – {{ undertittel }}",
    "{{ innhold }}",
    "Saksbehandler: {{ kommune }}, {{ status }}, {{ dato }}",
)


def template(*paragraphs: str) -> bytes:
    made = read_docx()
    made.sections[0].footer.paragraphs[0].text = "Bunntekst for {{ kommune }}"
    for text in paragraphs:
        made.add_paragraph(text)
    target = io.BytesIO()
    made.save(target)
    return target.getvalue()


def texts(content: bytes) -> list[str]:
    return [paragraph.text for paragraph in read_docx(io.BytesIO(content)).paragraphs]


def test_the_content_takes_the_place_of_its_placeholder_in_the_own_template():
    content = word.write(sample("nb", title="{{ 7*7 }} {{ tittel }}"), template(*INSIDE))
    read = texts(content)
    assert read[:2] == ["Kommunens mal", "{{ 7*7 }} {{ tittel }} – Svanem barnehage"]
    assert read[-1] == "Saksbehandler: Hemne kommune, Vedtatt 16.09.2026, 16.09.2026"
    assert read.index("Medarbeidere") < read.index("Økonomi") < read.index(read[-1])
    assert not [text for text in read if "innhold" in text]
    whole = read_docx(io.BytesIO(content))
    assert whole.sections[0].footer.paragraphs[0].text == "Bunntekst for Hemne kommune"
    assert len(whole.tables) == 1 and len(whole.inline_shapes) == 1


def test_what_people_wrote_is_not_read_as_a_template():
    blocks = [block for text in HOSTILE[7:8] for block in hostile(text)]
    read = texts(word.write(sample("nb", *blocks), template(*INSIDE)))
    assert read.count(HOSTILE[7]) >= 3


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        (b"hei", "not_word"),
        (template("Uten plass"), "no_place"),
        (template("{{ innhold"), "broken"),
        (template("{{ ''.__class__.__mro__ }}", "{{ innhold }}"), "broken"),
        (template("{% for x in range(10**9) %}x{% endfor %}", "{{ innhold }}"), "broken"),
    ],
)
def test_a_template_that_cannot_be_used_is_refused_with_its_reason(file, reason):
    with pytest.raises(word.TemplateRefused) as refused:
        apart.check(file)
    assert refused.value.reason == reason


def take_into_use(browser, address: str) -> None:
    """The button on the page where the template is looked over."""
    form = {"csrf_token": token_of(browser.get(address).text), "handling": "lagre"}
    assert browser.post(address, data=form).status_code == 303


def test_a_template_is_looked_over_before_it_is_used_and_can_be_given_up(stand):
    browser = stand.browser("gro.nilsen")
    file = template("Kommunens mal {{ tittel }} {{ ukjent }}", "{{ innhold }}")
    data = {"csrf_token": token_of(browser.get("/bms/oppsett/word").text)}
    data["fil"] = (io.BytesIO(file), "vår mal.docx")
    address = browser.post("/bms/oppsett/word", data=data).location
    page = browser.get(address).text
    assert "vår mal.docx" in page and "finnes, og blir dokumentets navn" in page
    assert "{{ ukjent }}</dt><dd>er ikke en plassholder hos oss" in page
    assert "{{ dato }}</dt><dd>finnes ikke i malen" in page
    trial = read_docx(io.BytesIO(browser.get(f"{address}/prove.docx").data))
    said = [paragraph.text for paragraph in trial.paragraphs]
    assert said[0] == "Kommunens mal Prøve på Wordmalen " and "Slik blir teksten 4" in said
    assert "vår mal.docx" in browser.get("/bms/oppsett/word").text, "it waits"
    form = {"csrf_token": token_of(page), "handling": "avbryt"}
    assert browser.post(address, data=form).status_code == 303
    assert browser.get(address).status_code == 404
    assert browser.get("/bms/oppsett/word/mal").status_code == 404


def test_the_own_template_is_kept_used_and_removed_again(stand):
    browser = stand.browser("gro.nilsen")
    page = browser.get("/bms/oppsett/word")
    assert page.status_code == 200 and "{{ innhold }}" in page.text

    def sent(**form):
        data = {"csrf_token": token_of(browser.get("/bms/oppsett/word").text), **form}
        return browser.post("/bms/oppsett/word", data=data, content_type="multipart/form-data")

    bad = sent(fil=(io.BytesIO(template("Uten plass")), "mal.docx"))
    assert bad.status_code == 200 and "mangler plassholderen" in bad.text
    kept = template(*INSIDE)
    looked = sent(fil=(io.BytesIO(kept), "mal.docx"))
    assert looked.status_code == 303 and "/oppsett/word/" in looked.location
    assert browser.get("/bms/oppsett/word/mal").status_code == 404, "not before it is looked over"
    take_into_use(browser, looked.location)
    assert browser.get("/bms/oppsett/word/mal").data == kept
    assert "mal.docx" in browser.get("/bms/oppsett/word").text
    first = texts(browser.get("/bms/tiltak/fil/docx?enhet=HK").data)[0]
    assert first == "Kommunens mal"
    assert sent(fjern="ja").status_code == 303
    assert texts(browser.get("/bms/tiltak/fil/docx?enhet=HK").data)[0] == "Hemne kommune"
    assert browser.get("/bms/oppsett/word/mal").status_code == 404
    assert stand.browser("kari.melland").get("/bms/oppsett/word").status_code == 403


def test_a_long_file_is_made_beside_the_request_for_the_one_who_asked(stand, monkeypatch):
    monkeypatch.setattr(files, "AT_ONCE", 1)
    browser = stand.browser("gro.nilsen")
    path = "/bms/tiltak/fil/pdf?enhet=HK"
    page = browser.get(path)
    assert page.status_code == 200 and "Lag filen" in page.text
    assert browser.post(path).status_code == 400
    begun = browser.post(path, data={"csrf_token": token_of(page.text)})
    assert begun.status_code == 303

    def ready() -> str:
        page = browser.get(begun.location).text
        assert "Filen er klar" in page or "Filen lages" in page
        return page if "Filen er klar" in page else ""

    where = until(ready).partition('class="ds-button" href="')[2].partition('"')[0]
    file = browser.get(where)
    assert (
        file.data.startswith(b"%PDF")
        and "tiltak-2026-09-16.pdf" in file.headers["Content-Disposition"]
    )
    other = stand.browser("odd.rian")
    assert other.get(where).status_code == 404 and other.get(begun.location).status_code == 404
