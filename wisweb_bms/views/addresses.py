"""Addresses of pages as text, for those who send a visitor back: always local, whole with SCRIPT_NAME."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

from flask import request, url_for


def here() -> str:
    """Path and query of this request."""
    return _local(request.script_root + request.path, request.query_string.decode("latin-1"))


def form_page() -> str:
    """The page that the form stood on: where the browser came from, if that is this site."""
    came_from = urlsplit(request.referrer or "")
    if came_from.netloc == request.host and came_from.path:
        return _local(came_from.path, came_from.query)
    rule = request.url_rule
    if rule is not None and "GET" in (rule.methods or ()):
        return here()
    return url_for("wisweb_bms.index")


def local(address: str) -> str:
    """A kept address of this site as it may be followed: never another site; empty stays empty."""
    path, _, query = address.partition("?")
    return _local(path, query) if address else ""


def _local(path: str, query: str) -> str:
    # One slash in front: two would name another site.
    path = "/" + quote(path.lstrip("/\\"), safe="/%:@!$&'()*+,;=~")
    return f"{path}?{query}" if query else path
