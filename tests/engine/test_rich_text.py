"""A chapter's text: one HTML for one text, back and forth between its two forms without loss."""

from __future__ import annotations

import re
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wisweb_bms.engine.markup import Begin, pieces, words_of
from wisweb_bms.engine.rich_text import (
    Heading,
    Item,
    ListBlock,
    Paragraph,
    Run,
    Table,
    plain_text,
    tidy,
    to_html,
)
from wisweb_bms.engine.rich_text_html import from_html, with_lists
from wisweb_bms.engine.rich_text_plain import from_plain, to_plain

LETTERS = string.ascii_letters + string.digits + " *[]()|#-._\\<>&\"'\n·•1.)\xa0æ✅\u202e"
OURS = frozenset(
    {"h3", "h4", "p", "br", "strong", "em", "a", "ul", "ol", "li"}
    | {"table", "thead", "tbody", "tr", "th", "td"}
)
LINKS = st.sampled_from(["", "", "", "https://x.no/a?b=1&c=(2)", "mailto:a@x.no"])
RUNS = st.lists(
    st.builds(Run, st.text(LETTERS, max_size=12), st.booleans(), st.booleans(), LINKS), max_size=4
).map(tuple)
ITEMS = st.builds(Item, RUNS, st.integers(0, 4), st.booleans())
CELLS = st.lists(RUNS, min_size=1, max_size=3).map(tuple)
BLOCKS = st.lists(
    st.builds(Paragraph, RUNS)
    | st.builds(Heading, st.integers(1, 6), RUNS)
    | st.builds(ListBlock, st.lists(ITEMS, max_size=4).map(tuple))
    | st.builds(Table, st.lists(CELLS, max_size=3).map(tuple), st.booleans()),
    max_size=4,
)


@settings(max_examples=300, deadline=None)
@given(BLOCKS)
def test_both_written_forms_give_the_same_blocks_back(blocks):
    made = tidy(blocks)
    assert tidy(made) == made
    assert from_html(to_html(made)) == made
    assert from_plain(to_plain(made)) == made


@settings(max_examples=200, deadline=None)
@given(st.text(LETTERS + "h3p/ulitrd", max_size=60))
def test_whatever_is_typed_is_stable_once_it_is_saved(typed):
    saved = to_html(from_plain(typed))
    assert to_html(from_plain(to_plain(from_html(saved)))) == saved
    assert to_html(from_html(typed)) == to_html(from_html(to_html(from_html(typed))))


@pytest.mark.parametrize(
    ("typed", "html"),
    [
        ("En.\n\nTo\npå ny linje.", "<p>En.</p><p>To<br>på ny linje.</p>"),
        ("## Mål\nTekst", "<h3>Mål</h3><p>Tekst</p>"),
        ("### Under", "<h4>Under</h4>"),
        (
            "- a\n- b\n  - c\n1. d",
            "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><ol><li>d</li></ol>",
        ),
        (
            "| År | Tall |\n|---|---|\n| 2025 | 5,3 |",
            '<table><thead><tr><th scope="col">År</th><th scope="col">Tall</th></tr></thead>'
            "<tbody><tr><td>2025</td><td>5,3</td></tr></tbody></table>",
        ),
        ("**fet** og *kursiv*", "<p><strong>fet</strong> og <em>kursiv</em></p>"),
        ("7*7 og 8*8", "<p>7*7 og 8*8</p>"),
        ("2 * 3 * 4 og **", "<p>2 * 3 * 4 og **</p>"),
        ("fil_navn_her C:\\ny", "<p>fil_navn_her C:\\ny</p>"),
        (
            "**se [planen](https://x.no/p)**",
            '<p><strong>se </strong><a href="https://x.no/p" rel="noopener noreferrer">'
            "<strong>planen</strong></a></p>",
        ),
        ("[x](javascript:alert)", "<p>[x](javascript:alert)</p>"),
        ('#read("/etc/passwd")', '<p>#read("/etc/passwd")</p>'),
    ],
)
def test_the_plain_marks(typed, html):
    assert to_html(from_plain(typed)) == html


def test_a_line_that_a_word_processor_numbered_itself_becomes_a_line_of_a_list():
    blocks = with_lists(
        from_html("<p>·\xa0\xa0 Første</p><p>2.\xa0\xa0 Andre</p><p>§ 8-1 gjelder</p>")
    )
    assert blocks == (
        ListBlock((Item((Run("Første"),)), Item((Run("Andre"),), 0, True))),
        Paragraph((Run("§ 8-1 gjelder"),)),
    )


def test_hostile_amounts_are_read_in_a_moment_and_keep_their_words():
    for piece in ("*a ", "[", "**[x](https://x.no) ", "|", "> ", "- *x\n"):
        typed = piece * (20_000 // len(piece))
        saved = to_html(from_plain(typed))
        assert len(plain_text(from_html(saved))) > 0


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        ("<p>a<b>b</b> c</p><ul><li>d</li></ul>e<br>f", "ab c d e f"),
        ("a <!-- b --> <?c?><![if !x]>d<![endif]> <o:p>e</o:p>", "a d e"),
        ("a<script>b</b></SCRIPT >c <STYLE>d</style>e", "ac e"),
        ("&aelig;&#230;&#xE6;&amp;lt; &nei; &#1234567890; &", "æææ&lt; &nei; &#1234567890; &"),
        ("a < b, 1<2 </3", "a < b, 1<2 </3"),
        ("a <b", "a <b"),
        ("a <!-- b <p>c", "a <!-- b <p>c"),
        ('a <a href="x>b', 'a <a href="x>b'),
        ("a <script>b", "a <script>b"),
        ("<a title='<p>' x=\">\"/>b", "b"),
        ("&#" + "9" * 5_000 + ";a", "&#" + "9" * 5_000 + ";a"),
    ],
)
def test_every_word_that_one_sees_is_read_and_what_is_never_closed_is_text(sent, words):
    assert words_of(sent) == words
    assert plain_text(from_html(sent)).split() == words.split()


@pytest.mark.parametrize(
    ("written", "link"),
    [
        ("href='https://x.no/?a=1&copy=2&amp;b=3'", "https://x.no/?a=1&copy=2&b=3"),
        ("class=x HREF = https://x.no/ href=https://y.no", "https://x.no/"),
        ("href='&#106;avascript:alert(1)'", ""),
        ("href='https://x.no/\" onclick=\"alert(1)'", ""),
        ("xhref=https://x.no", ""),
    ],
)
def test_a_link_leads_where_it_says_or_nowhere(written, link):
    assert from_html(f"<a {written}>a</a>") == (Paragraph((Run("a", link=link),)),)


@settings(max_examples=300, deadline=None)
@given(st.text("<>/=\"'& abhref:sciptul!-#;\n", max_size=80))
def test_nothing_but_our_own_marks_is_ever_kept(sent):
    kept = to_html(with_lists(from_html(sent)))
    marks = {p.name for p in pieces(kept) if isinstance(p, Begin)}
    assert marks <= OURS
    assert set(re.findall(r"<[^>]*?([a-z]+)=", kept)) <= {"href", "rel", "scope"}
