"""Every text of the interface, from code and templates; run as a module, it updates the catalogues."""

from __future__ import annotations

from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from wisweb_bms import menu
from wisweb_bms.views.texts import DOMAIN, TRANSLATIONS, catalogue

PACKAGE = Path(menu.__file__).parent
TRANSLATED = ("nn", "en")
METHODS = [("**/templates/**.html", "jinja2"), ("**.py", "python")]
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
    for label in (menu.NAME, *(label for _endpoint, label in menu.PAGES)):
        found.add(label, locations=[("menu.py", None)])
    return found


def translated(locale: str) -> Catalog:
    """The catalogue of a language as it is kept."""
    path = catalogue(locale)
    if not path.is_file():
        return Catalog(locale=locale, domain=DOMAIN)
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
    """New texts in, dead ones out, translations kept."""
    template = extracted()
    for locale in TRANSLATED:
        kept = translated(locale)
        kept.locale_str = locale
        kept.update(template, no_fuzzy_matching=True)
        kept.obsolete.clear()
        path = TRANSLATIONS / locale / "LC_MESSAGES" / f"{DOMAIN}.po"
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            write_po(file, kept, sort_output=True, no_location=True, omit_header=True, width=0)
        print(f"{path}: {len(untranslated(locale))} of {len(template)} untranslated")


if __name__ == "__main__":
    update()
