"""The names of people on a page: one question to the host, unknown ones by a word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from wisweb_bms.host import get_host
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import visit


def names_of(user_keys: Iterable[str]) -> Mapping[str, str]:
    """User key → name, *ukjent bruker* where the host no longer knows it."""
    here, keys = visit(), set(user_keys)
    known = get_host().users(here.municipality.key, keys)
    unknown = texts(here.locale).gettext("ukjent bruker")
    return {k: known[k].name if k in known else unknown for k in keys}
