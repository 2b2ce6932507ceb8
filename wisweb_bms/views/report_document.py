"""Composes a plan, a report or an adopted card as a document: the one that page, files and archive show."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from wisweb_bms.queries.content_views import ReportContent
from wisweb_bms.queries.report_views import Drawn, TextChapter
from wisweb_bms.reports.document import Block, Document, Facts, Heading, Paragraph, Run, Style
from wisweb_bms.reports.html_blocks import blocks_of
from wisweb_bms.reports.naming import file_name
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.report_tables import Drawer
from wisweb_bms.views.report_words import ReportWords, Who

Pairs = tuple[tuple[str, str], ...]
WHOLE_CARD: Final = (Drawn.SUMMARY, Drawn.DEVIATIONS, Drawn.TREE, Drawn.ACTIONS, Drawn.FORECASTS)
"""The parts of a document that has no chapters, such as an adopted card."""


def compose(
    content: ReportContent, formats: Formats, who: Who | None, *, facts: Pairs = (), state: str = ""
) -> Document:
    """The document in the language of ``formats``.

    ``who`` names the persons in the content; without it none is named. ``facts`` stand on top: who adopted
    it, when, case number, hash. ``state`` is told in words.
    """
    words = ReportWords(formats, who)
    return Document(
        title=words.title(content),
        subtitle=content.unit.name,
        publisher=content.municipality,
        language=formats.texts.locale,
        day=content.day,
        blocks=tuple(_blocks(content, words, facts)),
        state=state,
        file_name=file_name(words.title(content), content.unit.name),
    )


def _blocks(content: ReportContent, words: ReportWords, facts: Pairs) -> Iterator[Block]:
    drawer = Drawer(content, words)
    if facts:
        yield Facts(facts)
    drawn: set[Drawn] = set()
    for chapter in content.chapters or _chapters(words):
        below = () if chapter.drawn in drawn else tuple(drawer.part(chapter.drawn))
        drawn.add(chapter.drawn)
        yield from _chapter(chapter, (*_texts(chapter, words), *below))


def _chapter(chapter: TextChapter, blocks: tuple[Block, ...]) -> Iterator[Block]:
    """The heading with what stands under it; a chapter that nobody has written is left out."""
    if blocks:
        yield Heading(1, chapter.heading, chapter.key)
        yield from blocks


def _chapters(words: ReportWords) -> tuple[TextChapter, ...]:
    _ = words._
    headings = {
        Drawn.SUMMARY: _("Sammendrag"),
        Drawn.DEVIATIONS: _("Avvik"),
        Drawn.TREE: _("Resultater og mål"),
        Drawn.ACTIONS: _("Tiltak"),
        Drawn.FORECASTS: _("Prognoser"),
    }
    return tuple(TextChapter(part.value, headings[part], "", part) for part in WHOLE_CARD)


def _texts(chapter: TextChapter, words: ReportWords) -> Iterator[Block]:
    """The chapter's own text and who wrote it, then what units below wrote in the same chapter."""
    yield from blocks_of(chapter.html, chapter.key)
    yield from _signed(words, chapter.author_key if chapter.html else None)
    for number, below in enumerate(chapter.below, 1):
        anchor = f"{chapter.key}-u{number}"
        yield Heading(2, below.unit.name, anchor)
        yield from blocks_of(below.html, anchor)
        yield from _signed(words, below.author_key)


def _signed(words: ReportWords, key: str | None) -> Iterator[Block]:
    name = words.name_of(key)
    if name:
        said = words._("Skrevet av {name}").format(name=name)
        yield Paragraph((Run(said),), Style.NOTE)
