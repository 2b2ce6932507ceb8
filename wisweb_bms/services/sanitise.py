"""Makes what an editor or a form sent into the one HTML that a chapter is kept as."""

from __future__ import annotations

from typing import Final

import nh3

from wisweb_bms.engine.rich_text import readable, to_html
from wisweb_bms.engine.rich_text_html import from_html, with_lists
from wisweb_bms.engine.rich_text_plain import from_plain, to_plain

READ: Final = {
    *("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "section", "article", "blockquote", "pre"),
    *("br", "strong", "b", "em", "i", "a", "ul", "ol", "li", "dl", "dt", "dd"),
    *("table", "thead", "tbody", "tfoot", "tr", "th", "td"),
}
"""What may come in; ``to_html`` writes fewer."""
DROPPED: Final = {"script", "style", "xml", "title", "noscript", "iframe", "object", "svg", "math"}
"""What goes with all that stands in it."""


def from_editor(html: str) -> str:
    """The HTML of an editor, or of a word processor's clipboard, without what is not text."""
    clean = nh3.clean(
        readable(html),
        tags=READ,
        clean_content_tags=DROPPED,
        attributes={"a": {"href"}},
        url_schemes={"http", "https", "mailto"},
        link_rel=None,
    )
    return to_html(with_lists(from_html(clean)))


def from_typed(text: str) -> str:
    """The HTML of what was typed without a script."""
    return to_html(from_plain(text))


def as_typed(html: str) -> str:
    """A kept text as it is typed without a script; ``from_typed`` gives the same text back."""
    return to_plain(from_html(html))
