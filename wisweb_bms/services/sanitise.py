"""Makes what an editor or a form sent into the one HTML that a chapter is kept as.

Nothing that was sent is passed on: ``to_html`` writes the few marks that a text may have from the
words, looks and addresses that were read, so there is nothing in it to be cleaned away.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from wisweb_bms.engine.rich_text import Block, TextRefused, check_addresses, readable, to_html
from wisweb_bms.engine.rich_text_html import from_html, with_lists
from wisweb_bms.engine.rich_text_plain import from_plain, to_plain

MOST_SENT: Final = 400_000
"""Characters of one chapter as it is sent, before it is made plain."""


def from_editor(html: str) -> str:
    """The HTML of an editor, or of a word processor's clipboard, without what is not text.

    TextRefused where it is longer than ``MOST_SENT``, or holds more cells or a longer address than a
    text may have.
    """
    return _kept(with_lists(from_html(readable(_bounded(html)))))


def from_typed(text: str) -> str:
    """The HTML of what was typed without a script. TextRefused as for an editor's."""
    return _kept(from_plain(_bounded(text)))


def as_typed(html: str) -> str:
    """A kept text as it is typed without a script; ``from_typed`` gives the same text back."""
    return to_plain(from_html(html))


def as_shown(html: str) -> str:
    """A kept text as a page shows it: read anew, so that nothing stands in it but what may be written."""
    return to_html(from_html(html))


def _bounded(sent: str) -> str:
    if len(sent) > MOST_SENT:
        raise TextRefused("letters", len(sent), MOST_SENT)
    return sent


def _kept(blocks: Iterable[Block]) -> str:
    blocks = tuple(blocks)
    check_addresses(blocks)
    return to_html(blocks)
