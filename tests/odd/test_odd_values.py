"""No odd value in an address or a form brings a page down, nor saves anything where it is refused."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

import wisweb_bms
from tests.amounts import LONG, amount
from tests.databases import postgres_url, sqlite_url
from tests.odd.asking import BODIES, SHAPES, Asked, Asking, Sent, without_threads
from tests.odd.values import ODD
from wisweb_bms.views.known import TABLES

VIEWS = Path(wisweb_bms.__file__).parent / "views"
READ = re.compile(
    r"(?:args|form|values|files|sent)(?:\.get(?:list)?\(|\[)\"([\w-]+)\""
    r"|\"([\w-]+)\" (?:not )?in (?:request\.\w+|sent)\b"
)
ASKED = amount(1500, 0)
"""How many requests are sent to each database; all there are behind ``--long``."""
BY_READER = amount(150, 4000)
"""How many of them one who may only read sends too."""
NEVER_ASKED = {"municipality"}
"""Names that only the page which is open where BMS is off reads, and that change who is asked."""


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def asked(request, tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        without_threads(patch)
        on_sqlite = request.param == "sqlite"
        url = sqlite_url(tmp_path_factory.mktemp("odd")) if on_sqlite else postgres_url()
        made = Asked(url)
        yield made
        made.engine.dispose()


@pytest.fixture(scope="module")
def ordinary(asked):
    return asked.ordinary()


@pytest.fixture(scope="module")
def cases(asked, ordinary):
    return asked.cases(ordinary)


def sample(cases: list[Asking], size: int, seed: str) -> list[Asking]:
    """So many of them, the same for the same seed, with every route and every odd value among them."""
    mixed = random.Random(seed).sample(cases, len(cases))
    met: Counter[str] = Counter()
    first, rest = [], []
    for case in mixed:
        strata = (case.verb, case.odd[2], f"{case.odd[0]} {case.odd[1]}")
        (first if any(not met[one] for one in strata) else rest).append(case)
        met.update(strata)
    return (first + rest)[:size]


def faulty(answered: Iterable[tuple[Asking, Sent]]) -> dict[str, str]:
    """What went wrong → the first request that it went wrong for."""
    found: dict[str, str] = {}
    for case, sent in answered:
        told = sent.faults[:1] if sent.faults else [str(sent.status)] * (sent.status >= 500)
        if sent.changed and sent.status >= 400:
            told.append(f"saved by {case.verb} though it answered {sent.status}")
        for what in told:
            found.setdefault(what, f"{case}: {case.address[:200]}")
    return found


def test_every_route_is_asked_and_answers_what_links_and_forms_ask(asked, ordinary):
    met = {(one.rule, one.method) for one in ordinary}
    assert not {(rule.rule, method) for rule, method in asked.rules()} - met
    assert not faulty(ordinary.items())


def test_every_parameter_that_a_view_reads_is_made_odd(cases):
    read = {
        name
        for module in VIEWS.glob("*.py")
        for pair in READ.findall(module.read_text(encoding="utf-8"))
        for name in filter(None, pair)
    }
    assert len(read) > 60
    assert not read - {case.odd[1] for case in cases} - NEVER_ASKED


def test_no_odd_value_brings_a_page_down_or_saves_what_is_refused(asked, cases):
    chosen = cases if LONG else sample(cases, ASKED, asked.engine.dialect.name)
    assert {case.verb for case in chosen} == {case.verb for case in cases}
    assert {case.odd[2] for case in chosen} == {*ODD, *BODIES, *SHAPES}
    print(f"{len(chosen)} requests of {len(cases)}")
    assert not faulty((case, asked.send(case)) for case in chosen)


def test_an_id_of_another_municipality_is_not_found_whether_one_may_or_not(asked, ordinary):
    with_id = [one for one in ordinary if "<int(" in one.rule and ":number>" not in one.rule]
    assert len({one.rule for one in with_id}) > 40
    found = {
        f"{one.verb} {name}": status
        for one in with_id
        for name in ("kari", "ola")
        if (status := asked.send(one, name, "harstad").status) != 404
    }
    assert not found


def test_the_door_knows_the_table_of_every_id_in_an_address(asked):
    named = {
        name
        for rule, _method in asked.rules()
        for name in re.findall(r"<int\([^<>]*:(\w+)>", rule.rule)
    }
    assert named == TABLES.keys()


def test_nor_for_one_who_may_only_read(asked, cases):
    chosen = sample(cases, BY_READER, "reader")
    assert not faulty((case, asked.send(case, "ola")) for case in chosen)
