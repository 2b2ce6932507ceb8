"""What we tell a visitor after an act: in our own markup, since hosts show ``flash()`` elsewhere or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from flask import session

_KEPT: Final = "bms_messages"
Kind = Literal["success", "warning", "error"]


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence, already in the visitor's language."""

    kind: Kind
    text: str


def say(kind: Kind, text: str) -> None:
    """Show the sentence on the visitor's next page of ours, after a redirect too."""
    session[_KEPT] = [*session.get(_KEPT, []), [kind, text]]


def take() -> tuple[Message, ...]:
    """What there is to say, once."""
    # Read before removing: a session that is only read is not sent again.
    if _KEPT not in session:
        return ()
    return tuple(Message(kind, text) for kind, text in session.pop(_KEPT))
