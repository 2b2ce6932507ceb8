"""Every text of the interface, from code and templates; run as a module, it updates the catalogues."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from wisweb_bms import menu
from wisweb_bms.views.texts import DOMAIN, TRANSLATIONS, catalogues

PACKAGE = Path(menu.__file__).parent
TRANSLATED = ("nn", "en")
METHODS = [("**/templates/**.html", "jinja2.ext:babel_extract"), ("**.py", "python")]
OPTIONS = {"**/templates/**.html": {"extensions": "jinja2.ext.do", "silent": "false"}}
KEYWORDS = {
    "_": None,
    "N_": None,
    "gettext": None,
    "ngettext": (1, 2),
    "_n": (1, 2),
}


def extracted() -> Catalog:
    """All texts, with the labels of the menu, which are translated where they are shown."""
    found = Catalog(domain=DOMAIN)
    for file, _line, message, _comments, _context in extract_from_dir(
        PACKAGE, METHODS, OPTIONS, keywords=KEYWORDS
    ):
        found.add(message, locations=[(file, None)])
    for file, text in _inside_f_strings():
        found.add(text, locations=[(file, None)])
    for label in (menu.NAME, *(label for _endpoint, label in menu.PAGES)):
        found.add(label, locations=[("menu.py", None)])
    return found


def _inside_f_strings() -> Iterator[tuple[str, str]]:
    """Texts that stand inside an f-string, which the extractor takes for one string."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for outer in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(outer, ast.JoinedStr):
                continue
            for node in ast.walk(outer):
                if isinstance(node, ast.Call) and _is_gettext(node.func) and node.args:
                    text = node.args[0]
                    if isinstance(text, ast.Constant) and isinstance(text.value, str):
                        yield path.name, text.value


def _is_gettext(called: ast.expr) -> bool:
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    return name in ("_", "gettext")


def translated(locale: str) -> Catalog:
    """The catalogues of a language as they are kept, as one."""
    found = Catalog(locale=locale, domain=DOMAIN)
    for path in catalogues(locale):
        for message in _kept(path, locale):
            if message.id:
                found.add(message.id, message.string, flags=message.flags)
    return found


def _kept(path: Path, locale: str) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=locale, domain=DOMAIN)


def untranslated(locale: str) -> list[str]:
    """The texts that the language lacks or is unsure of."""
    known = translated(locale)
    missing = []
    for message in extracted():
        if not message.id:
            continue
        own = known.get(message.id)
        forms = own.string if own is not None else ""
        if own is None or own.fuzzy or not forms or isinstance(forms, tuple) and not all(forms):
            missing.append(str(message.id))
    return missing


def update() -> None:
    """New texts into the common catalogue, dead ones out of every room's, translations kept."""
    template = extracted()
    for locale in TRANSLATED:
        known = translated(locale)
        fresh = [m.id for m in template if m.id and known.get(m.id) is None]
        common = TRANSLATIONS / locale / "LC_MESSAGES" / f"{DOMAIN}.po"
        common.parent.mkdir(parents=True, exist_ok=True)
        for path in catalogues(locale) or (common,):
            kept = Catalog(locale=locale, domain=DOMAIN)
            for message in _kept(path, locale) if path.is_file() else ():
                if message.id and template.get(message.id) is not None:
                    kept.add(message.id, message.string, flags=message.flags)
            for text in fresh if path == common else ():
                kept.add(text)
            with path.open("wb") as file:
                write_po(file, kept, sort_output=True, no_location=True, omit_header=True, width=0)
        print(f"{locale}: {len(untranslated(locale))} of {len(template)} untranslated")


if __name__ == "__main__":
    update()
