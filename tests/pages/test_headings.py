"""The headings of every page lead a listener from its one title downwards, none before it and none skipped."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from lxml import html

from tests.databases import sqlite_url
from tests.pages.everything import Filled, filled

HEADINGS = (
    "//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6 or @role='heading']"
)


@pytest.fixture(scope="module")
def place(tmp_path_factory) -> Filled:
    return filled(sqlite_url(tmp_path_factory.mktemp("headings")), 12, 6, 4)


def headings(page: str) -> list[tuple[int, str]]:
    """Level and text of every heading, in the order they are heard."""
    return [
        (int(one.get("aria-level") or one.tag[1]), " ".join(one.text_content().split()))
        for one in html.fromstring(page).xpath(HEADINGS)
    ]


def disorder(found: list[tuple[int, str]]) -> Iterator[str]:
    """What a listener would stumble over."""
    titles = [text for level, text in found if level == 1]
    if len(titles) != 1:
        yield f"titles: {titles}"
    if found and found[0][0] != 1:
        yield f"before the title: {found[0]}"
    for (above, _), (level, text) in zip(found, found[1:], strict=False):
        if level > above + 1:
            yield f"from {above} to {level}: {text}"


def test_on_every_page_the_title_comes_first_and_no_level_is_skipped(place):
    browser, faults, pages = place.browser(), {}, 0
    for address in place.addresses():
        answer = browser.get(address)
        if answer.mimetype != "text/html" or answer.status_code != 200:
            continue
        pages += 1
        if found := list(disorder(headings(answer.text))):
            faults[address] = found
    assert pages > 80
    assert faults == {}


def test_the_focus_areas_and_the_criteria_of_the_card_are_headings(place):
    card = place.browser().get(f"/bms/styringskort/{place.ids['card']}?enhet=R&periode=2025Q4").text
    rows = html.fromstring(card).xpath("//tr[contains(@class, 'fo') or contains(@class, 'kr')]/th")
    assert rows
    assert [row.text_content() for row in rows if not row.xpath(".//*[@role='heading']")] == []
