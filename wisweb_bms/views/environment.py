"""Our own Jinja environment: the host's filters, settings and ``_`` change nothing of ours, nor ours theirs."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, Final

from flask import Response, current_app, make_response, url_for
from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from wisweb_bms.app import state
from wisweb_bms.engine.characters import is_web_address
from wisweb_bms.host import BARE_LAYOUT, get_host
from wisweb_bms.menu import NAME, tabs
from wisweb_bms.views import assets, csrf, messages
from wisweb_bms.views.formats import filters
from wisweb_bms.views.texts import texts
from wisweb_bms.views.tree_warning import tree_warning
from wisweb_bms.views.visit import find_visit

log = logging.getLogger(__name__)

SHELL: Final = "wisweb_bms/shell.html"
POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"
)
REFUSAL: Final = "<div data-bms-refused"
"""How the macro ``refusal`` begins; what people write is escaped, so that nothing else looks like it."""


def N_(text: str) -> str:  # noqa: N802
    """Mark a text for the catalogues; it is translated where it is shown."""
    return text


def url(endpoint: str, **values: Any) -> str:
    """The address of one of our pages; arguments that are None are left out."""
    return url_for(f"wisweb_bms.{endpoint}", **values)


def environment(locale: str) -> Environment:
    """Our environment for the language, made once per app."""
    made = state().environments
    if locale not in made:
        made[locale] = _new_environment(locale)
    return made[locale]


def _new_environment(locale: str) -> Environment:
    env = Environment(
        loader=PackageLoader("wisweb_bms"),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n", "jinja2.ext.do"],
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=current_app.debug,
    )
    ours = texts(locale)
    env.install_gettext_callables(  # type: ignore[attr-defined]
        ours.gettext, ours.ngettext, newstyle=True
    )
    env.filters.update(filters(locale))
    env.tests["web_address"] = is_web_address
    env.globals.update(
        locale=locale, url=url, asset=assets.asset, csrf=csrf.hidden_fields, name=NAME
    )
    return env


def _visit_context(locale: str) -> dict[str, Any]:
    entered = find_visit()
    return {
        "visit": entered,
        "menu": tuple(tabs(entered.access, locale, entered.level_names))
        if entered and entered.at_home
        else (),
        "standing": (),
        "messages": (),
    }


def render_fragment(template: str, **context: Any) -> Markup:
    """A part of a page as markup, without the host's layout."""
    locale = get_host().locale()
    made = environment(locale).get_template(f"wisweb_bms/{template}")
    return Markup(made.render(**_visit_context(locale) | context))


def render_page(template: str, *, status: int = 200, **context: Any) -> Response:
    """A page of ours inside the host's layout, with that status."""
    host = get_host()
    locale = host.locale()
    made = environment(locale).get_template(f"wisweb_bms/{template}")
    entered = find_visit()
    around = _visit_context(locale) | {
        "standing": tree_warning(entered) if entered else (),
        "messages": messages.take(),
    }
    content, title, head = _parts(made, around | context)
    if REFUSAL in content:
        title = texts(locale).gettext("Feil: {title}").format(title=title)
    layout = host.layout()
    shell = {
        "bms_layout": layout,
        "bms_lang": locale,
        "bms_title": title,
        "bms_head": _head() + head,
        "bms_content": Markup('<div class="bms" lang="{}">{}</div>').format(locale, content),
    }
    response = make_response(host.render(SHELL, shell), status)
    _protect(response, is_ours=layout == BARE_LAYOUT)
    return response


def _parts(template: Template, variables: Mapping[str, Any]) -> tuple[Markup, str, Markup]:
    """The page's content, and its blocks ``title`` and ``head``, which stand elsewhere."""
    context = template.new_context(dict(variables))
    content = Markup("".join(template.root_render_func(context)))

    def block(name: str) -> Markup:
        found = context.blocks.get(name)
        return Markup("".join(found[0](context)).strip()) if found else Markup("")

    title = block("title").unescape() or str(variables.get("title") or NAME)
    return content, title, block("head")


def message_page(status: int, title: str, text: str) -> Response:
    """A page of one sentence, in the visitor's language."""
    translate = texts(get_host().locale()).gettext
    return render_page(
        "message.html",
        status=status,
        title=translate(title),
        text=translate(text),
        refused=csrf.is_unsafe(),
    )


def _head() -> Markup:
    """Our style sheet and script. Without them pages are plain but work, so a missing build is no error."""
    style = "bms-only.css" if current_app.config.get("BMS_DESIGNSYSTEMET_BY_HOST") else "bms.css"
    try:
        return Markup(
            '<link rel="stylesheet" href="{}">\n<script src="{}" defer></script>\n'
        ).format(assets.asset(style), assets.asset("bms.js"))
    except assets.AssetsMissing as missing:
        log.warning("%s", missing)
        return Markup("")


def _protect(response: Response, *, is_ours: bool) -> None:
    chosen = current_app.config.get("BMS_CSP")
    if (is_ours or chosen) and "Content-Security-Policy" not in response.headers:
        policy = chosen if isinstance(chosen, str) else POLICY
        response.headers["Content-Security-Policy"] = policy
