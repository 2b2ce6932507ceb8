"""A form sent again after a lost answer, from two windows or by going back: what it says is saved, is."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from html import unescape
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from tests.amounts import amount
from tests.conftest import Stand
from tests.imports.test_results import preview
from tests.pages.test_entry_grid import form_of
from tests.services.test_report import measurement
from wisweb_bms.models import Entry

GRID = "/bms/rapporter/enhet?enhet=KUL&periode=2026T2"
UNKNOWN = "mens du skrev"


@dataclass
class Figure:
    """The measurement that the windows are about, and the two forms that it is typed in."""

    stand: Stand
    id: int = 0

    def __post_init__(self) -> None:
        with self.stand.session() as session:
            self.id = measurement(session).id

    def stands(self) -> tuple[Decimal | None, Decimal | None]:
        with self.stand.session() as session:
            row = measurement(session)
            return row.value, row.weight

    def entries(self) -> list[Entry]:
        with self.stand.session() as session:
            asked = select(Entry).where(Entry.measurement_id == self.id).order_by(Entry.id)
            return list(session.scalars(asked))


@pytest.fixture
def figure(stand) -> Figure:
    return Figure(stand)


class Window:
    """A window with one of the forms; what is typed stays in it until an answer takes its place."""

    def __init__(self, figure: Figure, who: str, address: str, browser: Any = None) -> None:
        self.who, self.address = who, address
        self.browser = browser or figure.stand.browser(who)
        self.in_grid = address == GRID
        prefix = f"m{figure.id}_" if self.in_grid else ""
        self.value, self.weight = f"{prefix}value", f"{prefix}weight"
        self.form: dict[str, str] = {}
        self.open()

    def open(self) -> None:
        """The page as it is now; what was typed before is left."""
        self.form = form_of(self.browser.get(self.address).text)

    def type(self, value: int, weight: str = "7") -> None:
        self.form |= {self.value: str(value), self.weight: weight}

    def send(self) -> str:
        """What the page says afterwards; the form stays, as one who goes back has it."""
        answer = self.browser.post(self.address, data=self.form, follow_redirects=True)
        assert answer.status_code == 200
        return unescape(answer.text)


def report_page(figure: Figure) -> str:
    return f"/bms/rapporter/{figure.id}"


def says_saved(page: str) -> bool:
    """By the form's own sentence, or the grid's."""
    return ">Lagret: " in page or "1 tall er lagret." in page


@pytest.mark.parametrize("where", ["form", "grid"])
def test_an_answer_is_lost_the_figure_is_corrected_and_sent_again(figure, where):
    address = GRID if where == "grid" else report_page(figure)
    window = Window(figure, "pia.sund", address)
    window.type(5)
    window.send()  # nobody sees what it answers
    window.type(6)
    page = window.send()
    assert says_saved(page)
    assert UNKNOWN not in page, "it was the sender, and nobody else"
    assert "Skriv kort hvorfor" not in page and "Skriv nederst hvorfor" not in page
    assert figure.stands() == (Decimal(6), Decimal(7))
    assert [e.value for e in figure.entries()] == [Decimal(5), Decimal(6)]
    window.send()
    assert len(figure.entries()) == 2


def test_what_stood_before_in_a_cell_is_typed_where_the_form_has_saved_another_figure(figure):
    window = Window(figure, "pia.sund", report_page(figure))
    window.type(5)
    window.send()
    grid = Window(figure, "pia.sund", GRID)
    before = grid.form[grid.value]
    grid.type(6)
    grid.form["begrunnelse"] = "talt feil"
    grid.send()
    grid.form[grid.value] = before
    assert says_saved(grid.send())
    assert figure.stands()[0] == Decimal(5)


def test_a_cell_that_was_sent_and_is_emptied_again_is_not_said_to_be_saved(figure):
    grid = Window(figure, "pia.sund", GRID)
    assert grid.form[grid.value] == ""
    grid.type(6)
    grid.send()
    grid.form[grid.value] = ""
    page = grid.send()
    assert "1 felt er ikke lagret" in page
    assert "Tallet du sendte tidligere, er lagret og står til det rettes." in page
    assert figure.stands()[0] == Decimal(6)


def test_of_a_grid_sent_again_with_some_cells_changed_those_are_changed_and_no_other(stand):
    browser = stand.browser("gro.nilsen")
    with stand.session() as session:
        row = measurement(session, "I16")
        indicator = row.point.indicator_id
    address = f"/bms/rapporter/indikator/{indicator}"
    form = form_of(browser.get(address).text) | {"begrunnelse": "nytt uttrekk"}
    cells = [n for n in form if n.endswith("_value")]
    assert len(cells) > 20
    form |= {n: f"{k % 9 + 1},5" for k, n in enumerate(cells)}
    form |= {n: "3" for n in form if n.endswith("_weight")}
    browser.post(address, data=form, follow_redirects=True)
    changed = dict.fromkeys(cells[::7], "9,9")
    page = browser.post(address, data=form | changed, follow_redirects=True).text
    assert f"{len(cells)} tall er lagret." in page and UNKNOWN not in page
    standing = form_of(browser.get(address).text)
    assert {n: standing[n] for n in cells} == {n: (form | changed)[n] for n in cells}
    ids = [int(n.split("_")[0][1:]) for n in cells]
    with stand.session() as session:
        kept = session.scalars(select(Entry).where(Entry.measurement_id.in_(ids))).all()
        twice = {e.measurement_id for e in kept if e.value == Decimal("9.9")}
        assert twice == {int(n.split("_")[0][1:]) for n in changed}
        assert sum(e.reason == "nytt uttrekk" for e in kept) <= len(cells) + len(changed)


def test_two_windows_of_one_person_are_told_as_that_and_another_person_as_another(figure):
    pia = figure.stand.browser("pia.sund")
    first, second = (Window(figure, "pia.sund", report_page(figure), pia) for _ in range(2))
    other = Window(figure, "gro.nilsen", report_page(figure))
    first.type(5)
    first.send()
    second.type(6)
    page = second.send()
    assert says_saved(page) and "Du rapporterte samme måling i et annet vindu" in page
    other.type(7)
    assert "Pia Sund rapporterte samme måling mens du skrev" in other.send()
    page = second.send()
    assert says_saved(page) and "Gro Nilsen rapporterte samme måling etter deg" in page
    assert figure.stands()[0] == Decimal(7)
    second.type(8)
    assert "Gro Nilsen rapporterte samme måling mens du skrev" in second.send()
    assert figure.stands()[0] == Decimal(8)


def test_a_file_that_is_confirmed_again_without_an_answer_says_what_became_of_it(stand):
    client = stand.browser("gro.nilsen")
    address, page = preview(
        client, "Enhet;Indikator;Periode;Resultat;Årsverk\nKUL;I16;2026T2;5,5;7\n"
    )
    form = form_of(page) | {"handling": "lagre", "begrunnelse": "x"}
    assert client.post(address, data=form).status_code == 303
    again = client.post(address, data=form)
    assert again.status_code == 404 and "Filen venter ikke lenger" in again.text
    with stand.session() as session:
        assert measurement(session).value == Decimal("5.5")


STEPS = st.tuples(
    st.integers(0, 2),
    st.sampled_from(["stays", "stays", "stays", "opens anew"]),
    st.integers(1, 3),
    st.sampled_from(["send", "lost", "lost", "twice"]),
)


def test_whatever_the_page_says_is_saved_stands_or_is_in_the_history(figure):
    """Any order of typing, sending with and without an answer, pressing twice, in three windows of two."""
    pia, gro = (figure.stand.browser(name) for name in ("pia.sund", "gro.nilsen"))
    on_sqlite = figure.stand.url.startswith("sqlite")

    @given(st.lists(STEPS, min_size=3, max_size=8))
    @settings(
        max_examples=amount(6, 80) if on_sqlite else amount(2, 60),
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    def holds(steps):
        windows = [
            Window(figure, "pia.sund", report_page(figure), pia),
            Window(figure, "pia.sund", GRID, pia),
            Window(figure, "gro.nilsen", report_page(figure), gro),
        ]
        for number, page_of, value, how in steps:
            window = windows[number]
            if page_of == "opens anew":
                window.open()
            window.type(value)
            window.form["begrunnelse"] = "talt på nytt"
            pages = [window.send() for _ in range(2 if how == "twice" else 1)]
            if how == "lost" or not says_saved(pages[-1]):
                continue
            kept, (stands, _weight) = figure.entries(), figure.stands()
            assert kept[-1].value == stands
            after = "etter deg" in pages[-1] or "på nytt i et annet vindu" in pages[-1]
            assert after or stands == value, f"{value} was said to be saved, and {stands} stands"
            assert value in {e.value for e in kept if e.actor_key == window.who}

    holds()
