"""Whatever is typed, pasted or sent is read in time that grows as the text does, and no faster.

Time is the processor's. What takes ten times as long for ten times as much is linear; what looks
again at what it has read takes a hundred times as long.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict

from tests.amounts import LONG, amount
from wisweb_bms.engine.markup import pieces, words_of
from wisweb_bms.engine.numbers import NumberRefused, parse_number
from wisweb_bms.engine.rich_text import TextRefused, plain_text, to_html
from wisweb_bms.engine.rich_text_html import from_html, with_lists
from wisweb_bms.engine.rich_text_plain import from_plain, to_plain
from wisweb_bms.forms.entry_grid import GridForm

SMALL, LARGE = amount(3_000, 20_000), amount(30_000, 200_000)
MOST_GROWTH = 35
LEAST = 0.004
"""Seconds: what takes less is measured too coarsely to be compared."""

MARKS = {
    "nested lists": "<ul><li>a",
    "nested and numbered": "<ol><li>a<ul><li>",
    "flat list": "<li>a</li>",
    "lists after lists": "<ul><li>a</li></ul>",
    "paragraphs in a line of a list": ("<ul><li>", "<p>a"),
    "deep quotes": "<blockquote>a",
    "deep boxes": "<div>a",
    "paragraphs": "<p>a",
    "line breaks": "a<br>",
    "open looks": "<b><i>",
    "looks that are all different": ("<p>", "<b x={n}>", "</p>", "<p>a</p>"),
    "headings": "<h3>a",
    "links": '<a href="https://x.no">x</a>',
    "open links": '<a href="https://x.no">x',
    "one long address for many words": (
        '<a href="https://x.no/',
        "y",
        '">',
        "<b>x</b>y",
        "</a>",
    ),
    "one long address for a long text": ('<a href="https://x.no/', "y", '">', "x", "</a>"),
    "wide table": ("<table><tr>", "<td>a"),
    "nested tables": "<table><tr><td>a",
    "ragged table": ("<table><tr>", "<td>a", "", "<tr><td>a"),
    "cells of no table": "<td>a",
    "open marks": "<a ",
    "open quotes": '<a x="',
    "quotes of both kinds": "<a x='\"><a x=\"'>",
    "marks in quotes": "<a '>'",
    "attributes": ("<a", " b=c", ">"),
    "attributes far apart": ("<a b", " ", "= c>"),
    "less than": "<",
    "slashes": "</",
    "open comments": "<!--",
    "comments": "<!---->",
    "instructions": "<?x",
    "data sections": "<![CDATA[",
    "open scripts": "<script>",
    "scripts hardly closed": ("<script>", "</script "),
    "scripts": "<script>a</script>",
    "letters by name": "&amp;",
    "letters by half a name": "&amp",
    "and signs": "&",
    "a letter's number with no end": ("&#", "9", ";"),
    "spaces": " ",
    "words": "et ord og ",
}
SIGNS = {
    "pipes": "|",
    "rows": "|a\n",
    "wide row": "|a",
    "ragged rows": ("", "|a", "\n", "|a\n"),
    "escaped bars": "|\\",
    "lines under heads": ("|a\n|", "---|"),
    "almost lines under heads": ("|a\n|", "---|", "x"),
    "many tables": "|a|a|a|a|a|a|a|a\n|a\n|a\n|a\n\n",
    "stars": "*a ",
    "pairs of stars": "**a ",
    "threes of stars": "***a ",
    "stars of every number": "*a* **b *c ***d ",
    "nothing but stars": "*",
    "brackets": "[",
    "brackets within": "[a](",
    "half links": "[](http://",
    "links": "[x](https://x.no) ",
    "one long address": ("[x](https://x.no/", "y", ")"),
    "lists": "- a\n",
    "deep lists": "      - a\n",
    "numbered": "1. a\n",
    "lines of one line of a list": ("- a\n", "  b\n"),
    "headings": "## a\n",
    "hashes": "#",
    "paragraphs": "a\n\n",
    "lines": "a\n",
    "quotes": "> ",
    "backslashes": "\\",
    "spaces": " ",
    "steps": "\t",
    "lines of spaces": "  \n",
    "digits": "1 000 ",
    "words": "et ord og ",
}


def grown(shape: str | tuple[str, ...], size: int) -> str:
    """The shape at about that length: of a tuple every second piece is repeated."""
    parts = ("", shape) if isinstance(shape, str) else shape
    repeated = [part for part in parts[1::2] if part]
    each = size // len(repeated)
    made = []
    for place, part in enumerate(parts):
        if place % 2 and "{n}" in part:
            made.append("".join(part.format(n=n) for n in range(each // (len(part) + 3))))
        else:
            made.append(part * (each // max(len(part), 1)) if place % 2 else part)
    return "".join(made)


def seconds(work: Callable[[str], object], text: str) -> float:
    begun = time.process_time()
    work(text)
    return time.process_time() - begun


def assert_linear(work: Callable[[str], object], make: Callable[[int], str]) -> None:
    """Ten times as much takes about ten times as long; tried thrice, since others use the machine."""
    small, large = make(SMALL), make(LARGE)
    assert len(large) > 5 * len(small)
    for _ in range(3):
        before = max(seconds(work, small), LEAST)
        after = seconds(work, large)
        if after < MOST_GROWTH * before:
            return
    raise AssertionError(f"{len(small)} → {len(large)} letters: {before:.3f} → {after:.3f} s")


def read_marks(html: str) -> None:
    """All that is done with what an editor sends, as far as the text can be kept."""
    for _ in pieces(html):
        pass
    words_of(html)
    try:
        blocks = with_lists(from_html(html))
    except TextRefused:
        return
    kept = to_html(blocks)
    plain_text(blocks)
    to_plain(from_html(kept))


def read_signs(text: str) -> None:
    """The same with what is typed without a script."""
    try:
        blocks = from_plain(text)
    except TextRefused:
        return
    to_plain(from_html(to_html(blocks)))


@pytest.mark.parametrize("shape", MARKS.values(), ids=MARKS)
def test_the_time_to_read_marked_text_grows_as_its_length(shape):
    assert_linear(read_marks, lambda size: grown(shape, size))


@pytest.mark.parametrize("shape", SIGNS.values(), ids=SIGNS)
def test_the_time_to_read_plain_text_grows_as_its_length(shape):
    assert_linear(read_signs, lambda size: grown(shape, size))


HTML_PARTS = st.lists(
    st.sampled_from(
        [
            "<ul>",
            "<ol>",
            "<li>",
            "</li>",
            "</ul>",
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<td>",
            "<tr>",
            "<table>",
            "</table>",
            "<br>",
            "<h3>",
            "<a ",
            '<a href="https://x.no">',
            "</a>",
            'href="',
            '"',
            "'",
            ">",
            "<",
            "&",
            "&amp;",
            "&#65;",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "a",
            "\xa0",
            ".",
            "-",
            "/",
        ]
    ),
    min_size=1,
    max_size=5,
).map("".join)
SIGN_PARTS = st.lists(
    st.sampled_from([*"|*[]()#-\\ \n>1a.", "**", "***", "](", "https://x.no", "\n\n", "  ", "---"]),
    min_size=1,
    max_size=5,
).map("".join)


@settings(max_examples=amount(12, 60), deadline=None)
@given(HTML_PARTS, HTML_PARTS)
def test_any_repeated_marks_are_read_in_time_that_grows_as_their_length(first, then):
    size = len(first) + len(then)
    assert_linear(read_marks, lambda n: first * (n // 2 // size) + then * (n // 2 // size))


@settings(max_examples=amount(12, 60), deadline=None)
@given(SIGN_PARTS, SIGN_PARTS)
def test_any_repeated_signs_are_read_in_time_that_grows_as_their_length(first, then):
    size = len(first) + len(then)
    assert_linear(read_signs, lambda n: first * (n // 2 // size) + then * (n // 2 // size))


def digits(text: str) -> None:
    for percent in (False, True):
        with suppress(NumberRefused):
            parse_number(text, percent=percent)


@pytest.mark.parametrize("shape", ["1", "1 000", "1.", ",", "-", "%", " ", "1e", "9\xa0", "-1 "])
def test_the_time_to_read_a_figure_grows_as_its_length(shape):
    assert_linear(digits, lambda size: grown(shape, size))


def test_a_grid_is_read_in_one_pass_of_what_was_sent():
    class Sent(MultiDict):
        passes = 0

        def __iter__(self):
            type(self).passes += 1
            return super().__iter__()

    sent = Sent({f"m{n}_{part}": "1" for n in range(300) for part in ("o", "value")})
    sent.add("velg", "m7_value=1")
    form = GridForm(str, str, sent)
    own = [form._own(f"m{n}_") for n in range(300)]
    assert own[7].to_dict(flat=False) == {"o": ["1"], "value": ["1"], "velg": ["value=1"]}
    assert Sent.passes == 1


SENT = 400_000


@pytest.mark.parametrize(
    ("work", "shape"),
    [
        *(
            (read_marks, MARKS[name])
            for name in ("nested lists", "one long address for many words")
        ),
        *((read_signs, SIGNS[name]) for name in ("pipes", "stars")),
        *(product([read_marks], MARKS.values()) if LONG else ()),
        *(product([read_signs], SIGNS.values()) if LONG else ()),
    ],
)
def test_as_much_as_can_be_sent_is_read_while_one_waits(work, shape):
    """A ceiling for a slow machine that does other things too; it takes a second here."""
    assert seconds(work, grown(shape, SENT)) < 15
