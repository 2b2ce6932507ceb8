"""What a right answer looks like, hook by hook, so that a wrong one is found at the door and not in a page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, Final

from jinja2 import Template
from sqlalchemy.orm import Session, scoped_session

from wisweb_bms.hooks import NO_MUNICIPALITY, WHOLE, Membership, Municipality, Unit, User

LONGEST_KEY: Final = 200
LOCALES: Final = ("nb", "nn", "en")


class WrongAnswer(TypeError):
    """Says what was expected and what came."""


def _wrong(expected: str, answer: object) -> WrongAnswer:
    shown = repr(answer)
    shown = shown if len(shown) <= 80 else f"{shown[:77]}..."
    return WrongAnswer(f"expected {expected}, got {type(answer).__name__} {shown}")


def text(answer: object) -> str:
    """A string."""
    if not isinstance(answer, str):
        raise _wrong("a string", answer)
    return answer


def key(answer: object) -> str:
    """A key of the host's: text that is not empty, not longer than we can store, and not ours."""
    if not isinstance(answer, str) or not 0 < len(answer) <= LONGEST_KEY or answer == WHOLE:
        raise _wrong(f"a key (a string of 1 to {LONGEST_KEY} characters, not {WHOLE!r})", answer)
    return answer


def items(answer: object, kind: type, expected: str) -> tuple[Any, ...]:
    """A sequence whose members are all of that kind."""
    if isinstance(answer, str | bytes | Mapping) or not isinstance(answer, Sequence):
        raise _wrong(f"a sequence of {expected}", answer)
    for member in answer:
        if not isinstance(member, kind):
            raise _wrong(f"a sequence of {expected}", member)
    return tuple(answer)


def _once(keys: Sequence[str]) -> None:
    twice = sorted(k for k, count in Counter(keys).items() if count > 1)
    if twice:
        raise WrongAnswer(f"expected every key once, got several of {', '.join(twice[:5])}")


def user(answer: object) -> User:
    """A user; the anonymous one has the empty key."""
    if not isinstance(answer, User):
        raise _wrong("a User or ANONYMOUS", answer)
    if answer.key:
        key(answer.key)
    elif not isinstance(answer.key, str):
        raise _wrong("a User whose key is a string", answer.key)
    return answer


def users(answer: object) -> tuple[User, ...]:
    """Known users."""
    found = items(answer, User, "User")
    for one in found:
        key(one.key)
    return found


def users_by_key(answer: object) -> Mapping[str, User]:
    """Users under their own keys."""
    if not isinstance(answer, Mapping):
        raise _wrong("a mapping from user key to User", answer)
    for name, one in answer.items():
        if not isinstance(one, User) or one.key != name:
            raise _wrong(f"a User with the key {name!r}", one)
        key(name)
    return answer


def municipality(answer: object) -> Municipality:
    """A municipality, or ``NO_MUNICIPALITY``."""
    if not isinstance(answer, Municipality):
        raise _wrong("a Municipality or NO_MUNICIPALITY", answer)
    if answer != NO_MUNICIPALITY:
        key(answer.key)
    return answer


def municipalities(answer: object) -> tuple[Municipality, ...]:
    """All municipalities, each once."""
    found = items(answer, Municipality, "Municipality")
    _once([key(one.key) for one in found])
    return found


def units(answer: object) -> tuple[Unit, ...]:
    """The flat unit tree; whether it hangs together is judged where it is kept."""
    found = items(answer, Unit, "Unit")
    for one in found:
        key(one.key)
        if one.parent_key is not None:
            key(one.parent_key)
        text(one.name)
    return found


def memberships(answer: object) -> tuple[Membership, ...]:
    """Where a user belongs."""
    found = items(answer, Membership, "Membership")
    for one in found:
        key(one.unit_key)
    return found


def rights(answer: object) -> dict[str, frozenset[str]]:
    """Right → unit keys, the whole municipality among them."""
    if not isinstance(answer, Mapping):
        raise _wrong("a mapping from right to a set of unit keys", answer)
    for right, keys in answer.items():
        text(right)
        if not isinstance(keys, AbstractSet):
            raise _wrong(f"a set of unit keys for {right}", keys)
        for unit_key in keys:
            if unit_key != WHOLE:
                key(unit_key)
    return {right: frozenset(keys) for right, keys in answer.items()}


def leaders(answer: object) -> dict[str, tuple[str, ...]]:
    """Unit key → user keys."""
    if not isinstance(answer, Mapping):
        raise _wrong("a mapping from unit key to user keys", answer)
    for unit_key, keys in answer.items():
        key(unit_key)
        for user_key in items(keys, str, "user keys"):
            key(user_key)
    return {unit_key: tuple(keys) for unit_key, keys in answer.items()}


def version(answer: object) -> tuple[int, int]:
    """(major, minor)."""
    if (
        not isinstance(answer, tuple)
        or len(answer) != 2
        or not all(isinstance(part, int) for part in answer)
    ):
        raise _wrong("a tuple (major, minor)", answer)
    return answer


def session(answer: object) -> Session:
    """The session itself, also where the host hands over a scoped one."""
    if isinstance(answer, scoped_session):
        return answer()
    if not isinstance(answer, Session):
        raise _wrong("a Session or scoped_session", answer)
    return answer


def layout(answer: object) -> str | Template:
    """A template's name, or a compiled template."""
    if not isinstance(answer, str | Template):
        raise _wrong("a template name or a compiled Template", answer)
    return answer


def locale(answer: Any) -> str:
    """nb, nn or en; any other language becomes nb."""
    return answer if text(answer) in LOCALES else LOCALES[0]


def anything(answer: object) -> Any:
    """Whatever Flask takes for a response."""
    return answer


CHECKS: Final[Mapping[str, Callable[[object], Any]]] = {
    "bms_contract_version": version,
    "bms_municipalities": municipalities,
    "bms_current_municipality": municipality,
    "bms_current_user": user,
    "bms_get_users": users_by_key,
    "bms_find_users": users,
    "bms_unit_tree": units,
    "bms_units_of_user": memberships,
    "bms_rights_of_user": rights,
    "bms_leaders": leaders,
    "bms_session": session,
    "bms_login_response": anything,
    "bms_render": text,
    "bms_layout": layout,
    "bms_csrf_field": text,
    "bms_locale": locale,
    "bms_api_user": user,
}
