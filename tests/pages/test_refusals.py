"""A form that is not taken says so first: in the page's title, and in a summary that has the focus."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from lxml import html
from lxml.html import HtmlElement
from werkzeug.datastructures import MultiDict

import wisweb_bms
from tests.databases import sqlite_url
from tests.odd.asking import TOKEN, Asked
from wisweb_bms.views.choosing import PRESSED

TEMPLATES = Path(wisweb_bms.__file__).parent / "templates/wisweb_bms"
NUMBER = re.compile(r"\d+")
STEPS = {("handling", "velg"), ("handling", "videre"), ("handling", "tilbake")}
"""Answers to the questions of an import: the next page of it is what came of them."""

# A button that chooses (``PRESSED``) opens the page at its list, which is what came of it.
TYPED = ("text", "date", "search", "number", "email", "url", "tel", "")
WRONG = "?!" * 2100
"""No number, no day, no name of anything, and longer than any text of ours may be."""


@dataclass
class Sending:
    """One form of a page as it is sent: what is typed in it is replaced, what is chosen stays."""

    page: str
    action: str
    fields: list[tuple[str, str]] = field(default_factory=list)


def sendings(page: str, tree: HtmlElement, typed: str) -> Iterator[Sending]:
    """Every form of the page that changes something, once for each of its buttons."""
    for form in tree.xpath("//div[@class='bms']//form[@method='post']"):
        sent = Sending(page, form.get("action") or page)
        for one in form.xpath(".//input | .//select | .//textarea"):
            _add(sent, one, typed)
        named = [(b.get("name"), b.get("value", "")) for b in form.xpath(".//button[@name]")]
        for button in dict.fromkeys([*named[:6]] or [None]):
            extra = [button] if button else []
            yield Sending(page, sent.action, [*sent.fields, *extra])


def _add(sent: Sending, one: HtmlElement, typed: str) -> None:
    name, kind = one.get("name"), one.get("type", "")
    if not name or kind in ("file", "submit"):
        return
    if one.tag == "select":
        sent.fields.append((name, str(one.value or "")))
    elif one.tag == "textarea" or kind in TYPED:
        sent.fields.append((name, typed))
    elif kind not in ("checkbox", "radio") or one.get("checked") is not None:
        sent.fields.append((name, one.get("value", "")))


def faults_of_refusal(page: HtmlElement) -> Iterator[str]:
    """What a page that refuses lacks."""
    title = page.findtext("head/title")
    if not title.startswith("Feil: "):
        yield f"title {title!r}"
    box = page.xpath("//*[@data-bms-refused]")[0]
    if page.xpath("//*[@autofocus]")[0] is not box:
        yield "the focus is elsewhere"
    if (box.get("role"), box.get("tabindex")) != ("alert", "-1") or not box.text_content().strip():
        yield "a summary that is not heard"
    links = page.xpath("//*[@data-bms-refused]//a/@href")
    led_to, ids = {link[1:] for link in links if link[0] == "#"}, set(page.xpath("//@id"))
    yield from (f"a link to {one}, which is nowhere" for one in led_to - ids)
    wrong = page.xpath("//*[@aria-invalid='true']")
    if wrong and not led_to & {one.get("id") for one in wrong}:
        yield f"no link to {wrong[0].get('id')}"
    for one in wrong:
        if not ids & set(one.get("aria-describedby", "").split()):
            yield f"{one.get('id')} is described by nothing"


def judged(place: Asked, sent: Sending) -> list[str]:
    """What is wrong with how the visitor is told what became of the form; its changes are undone."""
    browser = place.browsers["kari"]
    fields = [(n, place.tokens["kari"] if n == TOKEN else v) for n, v in sent.fields]
    answer = browser.post(sent.action, data=MultiDict(fields))
    said, hops = "", 0
    while answer.status_code in (302, 303) and hops < 3:
        with browser.session_transaction() as cookie:
            said = said or str(cookie.get("bms_messages", ""))
        answer = browser.get(answer.location)
        hops += 1
    if answer.status_code == 404 and said:
        # What was made is undone by now, so that its page is not there.
        return []
    if answer.mimetype != "text/html" or '<div class="bms"' not in answer.text:
        return [f"{answer.status_code} {answer.mimetype}"]
    page = html.fromstring(answer.text)
    if page.xpath("//*[@data-bms-refused]"):
        return list(faults_of_refusal(page))
    chose = any(name == PRESSED for name, _ in sent.fields)
    if page.xpath("//*[@role='status' and @autofocus]") or set(sent.fields) & STEPS or chose:
        return []
    return ["nothing is said of it"]


def kind_of(sent: Sending) -> tuple[str, ...]:
    """What tells one form from others: where it is sent and what is in it, but for numbers."""
    names = {NUMBER.sub("#", f"{n}={v}" if n == "handling" else n) for n, v in sent.fields}
    return (NUMBER.sub("#", sent.action.partition("?")[0]), *sorted(names))


@pytest.fixture(scope="module")
def place(tmp_path_factory) -> Asked:
    return Asked(sqlite_url(tmp_path_factory.mktemp("refusals")))


@pytest.fixture(scope="module")
def pages(place) -> list[tuple[str, HtmlElement]]:
    answers = [(one, place.browsers["kari"].get(one)) for one in place.place.addresses()]
    return [(one, html.fromstring(a.text)) for one, a in answers if a.mimetype == "text/html"]


@pytest.mark.parametrize("typed", ["", WRONG], ids=["empty", "wrong"])
def test_every_form_says_what_came_of_it_where_the_focus_is(place, pages, typed):
    forms = {kind_of(one): one for page, tree in pages for one in sendings(page, tree, typed)}
    assert len(forms) > 60
    found = {f"{one.action} on {one.page}": judged(place, one) for one in forms.values()}
    assert {form: faults for form, faults in found.items() if faults} == {}


def test_no_other_box_of_a_template_says_that_a_form_is_refused():
    boxes = [
        (path.name, box)
        for path in sorted(TEMPLATES.glob("*.html"))
        for box in re.findall(r'<div[^>]*role="alert"[^>]*>', path.read_text(encoding="utf-8"))
    ]
    states = {
        "enabling.html",
        "file_job.html",
        "import_job.html",
        "setup_word.html",
        "snapshot.html",
    }
    assert {name for name, _ in boxes} - states == {"_macros.html"}
