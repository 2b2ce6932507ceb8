"""What we tell a visitor after an act: in our own markup, since hosts show ``flash()`` elsewhere or not at all."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final, Literal

from flask import session

_KEPT: Final = "bms_messages"
_ROOM: Final = 1800
"""Bytes: a cookie holds 4,093 in all, the host keeps its own there, and signing makes them a third more."""
Kind = Literal["success", "warning", "error"]


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence, already in the visitor's language."""

    kind: Kind
    text: str


def say(kind: Kind, text: str) -> None:
    """Show the sentence on the visitor's next page of ours, after a redirect too.

    Where no page is opened meanwhile, the newest that there is room for are shown, each once.
    """
    new = [kind, _within(text)]
    kept = [one for one in session.get(_KEPT, []) if one != new] + [new]
    while len(kept) > 1 and _size(kept) > _ROOM:
        kept = kept[1:]
    session[_KEPT] = kept


def _within(text: str) -> str:
    if _size(text) <= _ROOM:
        return text
    # A letter takes at most twelve bytes as JSON writes it.
    return text[: _ROOM // 12] + "…"


def _size(kept: object) -> int:
    return len(json.dumps(kept))


def take() -> tuple[Message, ...]:
    """What there is to say, once."""
    # Read before removing: a session that is only read is not sent again.
    if _KEPT not in session:
        return ()
    return tuple(Message(kind, text) for kind, text in session.pop(_KEPT))
