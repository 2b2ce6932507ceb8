"""Whoever follows every link of ours, from the card on, comes to no page that fails or is not there."""

from __future__ import annotations

import html
import re

import pytest

from tests.browser.test_second_host import second_host
from tests.databases import sqlite_url
from tests.hosts.kontrast import SCRIPT_NAME
from tests.pages.everything import filled
from wisweb_bms.engine.tree import Node

ALIKE = 3
"""Pages of one address, but for its numbers and its questions, that are looked at."""


def followed(client, start: str, prefix: str) -> dict[str, int]:
    """Address → status of every page of ours that links lead to."""
    waiting, found, alike = [start], {}, {}
    while waiting:
        address = waiting.pop(0)
        kind = re.sub(r"\d+", "#", address.partition("?")[0])
        if address in found or alike.get(kind, 0) >= ALIKE:
            continue
        alike[kind] = alike.get(kind, 0) + 1
        answer = client.get(address)
        found[address] = answer.status_code
        if answer.mimetype != "text/html" or "/fil/" in address:
            continue
        if answer.location:
            waiting.append(answer.location)
        ours = answer.text.partition('<div class="bms"')[2]
        links = [html.unescape(link) for link in re.findall(r'<a[^>]* href="([^"#]+)', ours)]
        waiting += [link for link in links if link.startswith(prefix)]
    return found


def test_in_a_host_without_units_every_link_leads_somewhere(tmp_path):
    start = f"{SCRIPT_NAME}/styring/?periode=2025"
    with second_host(sqlite_url(tmp_path)) as app:
        client = app.test_client()
        client.post(f"{SCRIPT_NAME}/inn", data={"login": "rita"})
        found = followed(client, start, f"{SCRIPT_NAME}/styring")
    assert len(found) > 60
    assert not {address: status for address, status in found.items() if status not in (200, 302)}


def test_in_a_municipality_with_two_roots_every_page_opens(tmp_path):
    place = filled(sqlite_url(tmp_path), 12, 6, 4, Node("Q", "Havnevesenet", None, 999))
    browser = place.browser()
    found = {address: browser.get(address).status_code for address in place.addresses()}
    assert not {address: status for address, status in found.items() if status not in (200, 302)}
    with_whole = [
        address.replace("enhet=R", "enhet=*") for address in found if "enhet=R" in address
    ]
    assert with_whole
    for address in with_whole:
        assert browser.get(address).status_code in (200, 302), address


@pytest.mark.parametrize(
    ("user", "domain", "most"),
    [("gro.nilsen", "hemne", 100), ("pia.sund", "hemne", 40), ("odd.rian", "hemne", 30),
     ("controller", "harstad", 15)],
)  # fmt: skip
def test_in_the_stand_in_every_link_leads_somewhere(stand, user, domain, most):
    found = followed(stand.browser(user, domain), "/bms/", "/bms")
    assert len(found) > most
    assert not {address: status for address, status in found.items() if status not in (200, 302)}
