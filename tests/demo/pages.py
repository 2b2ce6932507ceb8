"""Reading the host's pages as a browser would: strictly, with the token of the form they hold."""

from __future__ import annotations

import re

import html5lib
from flask.testing import FlaskClient
from werkzeug.test import TestResponse


def token(page: str) -> str:
    """The CSRF token of the first form of the page."""
    found = re.search(r'name="csrf_token" value="([^"]+)"', page)
    assert found, page
    return found.group(1)


def log_in(
    client: FlaskClient, domain: str, username: str, password: str = "demo", next_url: str = ""
) -> TestResponse:
    """Fill in the log-in form and send it."""
    page = client.get("/login", query_string={"next": next_url} if next_url else {})
    form = {"domain": domain, "username": username, "password": password, "next": next_url}
    return client.post("/login", data=form | {"csrf_token": token(page.text)})


def post(client: FlaskClient, page: str, to: str, **fields: str) -> TestResponse:
    """Send a form with the token of the page it stands on."""
    return client.post(to, data=fields | {"csrf_token": token(client.get(page).text)})


def menu(page: str) -> list[str]:
    """The words of the left menu, in order."""
    nav = re.search(r'<nav class="host__menu".*?</nav>', page, re.S)
    links = re.findall(r"<li><a [^>]*>([^<]+)</a>", nav.group(0)) if nav else []
    return [word.strip() for word in links]


def assert_valid(page: str) -> None:
    """The page is HTML without a single parse error, and no id stands twice."""
    html5lib.HTMLParser(strict=True).parse(page)
    ids = re.findall(r'\sid="([^"]+)"', page)
    assert len(ids) == len(set(ids)), ids
