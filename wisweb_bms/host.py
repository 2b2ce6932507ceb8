"""The one door to the host: asks its hooks, checks each answer once and remembers it for the request."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Hashable, Mapping
from typing import TYPE_CHECKING, Any

from flask import abort, current_app, has_request_context, render_template, request

from wisweb_bms.adapters import as_adapters, name_of, new_manager
from wisweb_bms.answers import CHECKS, WrongAnswer
from wisweb_bms.hooks import (
    ANONYMOUS,
    REQUEST_ONLY,
    REQUIRED,
    Membership,
    Municipality,
    Notification,
    Unit,
    User,
)

if TYPE_CHECKING:
    from flask import Flask, Request
    from flask.typing import ResponseReturnValue
    from jinja2 import Template
    from pluggy import HookImpl
    from sqlalchemy.orm import Session

log = logging.getLogger(__name__)

BARE_LAYOUT = "wisweb_bms/bare.html"
_MEMORY = "_wisweb_bms_answers"


class HostError(Exception):
    """A hook gave no answer or a wrong one; the message names the hook and the implementation."""


class OutsideRequest(RuntimeError):
    """A hook that has a meaning only inside a request was asked outside one."""


class Host:
    """What the host of one app answers; the methods are the hooks without their prefix."""

    def __init__(self, app: Flask, host: object) -> None:
        self.app = app
        self.manager = new_manager(as_adapters(host))

    def municipalities(self) -> tuple[Municipality, ...]:
        """All municipalities that the host serves."""
        return self._ask("bms_municipalities")

    def municipality(self, key: str) -> Municipality | None:
        """The municipality with that key; None where the host knows none."""
        return next((one for one in self.municipalities() if one.key == key), None)

    def current_municipality(self) -> Municipality:
        """The one this request is for, or ``NO_MUNICIPALITY``."""
        return self._ask("bms_current_municipality")

    def current_user(self) -> User:
        """The visitor, or ``ANONYMOUS``."""
        return self._ask("bms_current_user")

    def users(self, municipality_key: str, user_keys: Collection[str]) -> dict[str, User]:
        """Key → user for the known ones of these keys; each key is asked for once a request."""
        known: dict[str, User | None] = self._remembered(("users", municipality_key), dict)
        asked = frozenset(user_keys) - known.keys()
        if asked:
            found = self._answer(
                "bms_get_users", municipality_key=municipality_key, user_keys=asked
            )
            known.update({key: found.get(key) for key in asked})
        wanted = {key: known[key] for key in user_keys}
        return {key: user for key, user in wanted.items() if user is not None}

    def find_users(
        self, municipality_key: str, text: str, unit_key: str | None = None, limit: int = 20
    ) -> tuple[User, ...]:
        """Users for a picker, at most ``limit``."""
        return self._ask(
            "bms_find_users",
            municipality_key=municipality_key,
            text=text,
            unit_key=unit_key,
            limit=limit,
        )[:limit]

    def unit_tree(self, municipality_key: str) -> tuple[Unit, ...]:
        """Every unit of today, flat, with its parent's key."""
        return self._ask("bms_unit_tree", municipality_key=municipality_key)

    def units_of_user(self, municipality_key: str, user_key: str) -> tuple[Membership, ...]:
        """Where the user belongs."""
        return self._ask("bms_units_of_user", municipality_key=municipality_key, user_key=user_key)

    def rights_of_user(self, municipality_key: str, user_key: str) -> Mapping[str, frozenset[str]]:
        """Right → unit keys, ``*`` among them for the whole municipality."""
        return self._ask("bms_rights_of_user", municipality_key=municipality_key, user_key=user_key)

    def leaders(
        self, municipality_key: str, unit_keys: Collection[str]
    ) -> Mapping[str, tuple[str, ...]]:
        """Unit key → the keys of its leaders."""
        return self._ask(
            "bms_leaders", municipality_key=municipality_key, unit_keys=frozenset(unit_keys)
        )

    def session(self) -> Session:
        """The session of this moment; never remembered, since a host may replace it."""
        return self._answer("bms_session", lambda: self.app.extensions["sqlalchemy"].session)

    def login_response(self, next_url: str) -> ResponseReturnValue:
        """What an anonymous visitor gets; 401 where the host says nothing."""
        return self._answer("bms_login_response", lambda: abort(401), next_url=next_url)

    def render(self, template: str, context: Mapping[str, Any]) -> str:
        """Our shell inside the host's layout."""
        return self._answer(
            "bms_render",
            lambda: render_template(template, **context),
            template=template,
            context=context,
        )

    def layout(self) -> str | Template:
        """The host's layout, or our bare one."""
        return self._ask("bms_layout", lambda: BARE_LAYOUT)

    def csrf_field(self) -> str:
        """The host's extra hidden fields, as markup."""
        return self._ask("bms_csrf_field", str)

    def locale(self) -> str:
        """nb, nn or en; nb outside a request."""
        return self._ask("bms_locale", lambda: "nb") if has_request_context() else "nb"

    def api_user(self, request: Request) -> User:
        """The user behind an API token, or ``ANONYMOUS``."""
        return self._answer("bms_api_user", lambda: ANONYMOUS, request=request)

    def notify(
        self, notification: Notification, but: Collection[str] = ()
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Hand the message to every channel but those named, each on its own; which took it and which not.

        One by one, since pluggy stops at the first that raises. A channel that answers False could not
        either; any other answer is as good as none.
        """
        reached, failed = [], []
        for name, channel in self._channels().items():
            if name in but:
                continue
            try:
                answer = channel.function(*([notification] if channel.argnames else []))
            except Exception:
                log.exception("bms_notify: %s failed", name)
                answer = False
            (failed if answer is False else reached).append(name)
        return tuple(reached), tuple(failed)

    def _channels(self) -> dict[str, HookImpl]:
        """Name → channel; the second of a name is told from the first by its number."""
        found: dict[str, HookImpl] = {}
        for channel in self.manager.hook.bms_notify.get_hookimpls():
            name = name_of(channel.plugin)
            alike = sum(known.partition(" #")[0] == name for known in found)
            found[f"{name} #{alike + 1}" if alike else name] = channel
        return found

    def implementations(self, hook: str) -> str:
        """Who answers the hook, for a message."""
        plugins = [one.plugin for one in getattr(self.manager.hook, hook).get_hookimpls()]
        return " or ".join(name_of(plugin) for plugin in plugins) or "nobody"

    def _ask(self, hook: str, default: Callable[[], Any] | None = None, **arguments: Any) -> Any:
        key = (hook, *arguments.values())
        return self._remembered(key, lambda: self._answer(hook, default, **arguments))

    def _remembered(self, key: Hashable, make: Callable[[], Any]) -> Any:
        # On the request and not on flask.g: two requests can share one app context.
        # By host, since a request of one app may run code of another.
        if not has_request_context():
            return make()
        memory = vars(request._get_current_object()).setdefault(_MEMORY, {})  # type: ignore[attr-defined]
        if (self, key) not in memory:
            memory[self, key] = make()
        return memory[self, key]

    def _answer(self, hook: str, default: Callable[[], Any] | None = None, **arguments: Any) -> Any:
        if hook in REQUEST_ONLY and not has_request_context():
            raise OutsideRequest(f"{hook} was asked outside a request")
        answer = getattr(self.manager.hook, hook)(**arguments)
        if answer is None and default is not None:
            answer = default()
        elif answer is None and hook in REQUIRED:
            raise HostError(f"{hook}: {self.implementations(hook)} gave no answer")
        try:
            return CHECKS[hook](answer)
        except WrongAnswer as wrong:
            raise HostError(f"{hook}: {self.implementations(hook)}: {wrong}") from wrong


def find_host() -> Host | None:
    """The host of the current app; None where we did not start in it."""
    state = current_app.extensions.get("wisweb_bms")
    return state.host if state else None


def get_host() -> Host:
    """The host of the current app; RuntimeError where we did not start in it."""
    host = find_host()
    if host is None:
        raise RuntimeError("wisweb_bms did not start in this app: see its log or check-host")
    return host


def remember(key: Hashable, make: Callable[[], Any]) -> Any:
    """What ``make`` gives, made once a request."""
    return get_host()._remembered(key, make)


def forget(key: Hashable) -> None:
    """Make it anew within this request, after it was changed."""
    if has_request_context():
        vars(request._get_current_object()).get(_MEMORY, {}).pop((get_host(), key), None)  # type: ignore[attr-defined]
