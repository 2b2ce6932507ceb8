"""Our own catalogues, read with Babel: some hosts carry a Flask-Babel that can't be shared."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from babel.messages.pofile import read_po

from wisweb_bms.views.level_names import named, renamed

TRANSLATIONS: Final = Path(__file__).resolve().parent.parent / "translations"
DOMAIN: Final = "wisweb_bms"
LOCALES: Final = ("nb", "nn", "en")
"""The languages of the interface; the texts in code and templates are bokmål."""


class Texts:
    """The interface's texts in one language; a text without a translation stays bokmål."""

    __slots__ = ("_many", "_names", "_one", "locale")

    def __init__(
        self,
        locale: str,
        one: dict[str, str],
        many: dict[str, tuple[str, ...]],
        names: Mapping[str, str] | None = None,
    ) -> None:
        self.locale = locale
        self._one = one
        self._many = many
        self._names = names

    def naming(self, names: Mapping[str, str]) -> Texts:
        """The same texts with these names of the levels, whoever reads them."""
        return Texts(self.locale, self._one, self._many, names)

    def _named(self, source: str, text: str) -> str:
        if self._names is None:
            return named(source, text, self.locale)
        return renamed(source, text, self.locale, self._names)

    def gettext(self, message: str) -> str:
        return self._named(message, self.plain(message))

    def plain(self, message: str) -> str:
        """The text without the visitor's municipality's own names, for what outlives the visit."""
        return self._one.get(message, message)

    def ngettext(self, singular: str, plural: str, count: int) -> str:
        """All three languages have one form for 1 and another for everything else."""
        forms = self._many.get(singular, (singular, plural))
        if count == 1:
            return self._named(singular, forms[0])
        return self._named(plural, forms[-1])


def catalogues(locale: str) -> tuple[Path, ...]:
    """A language's catalogues: one a room, the common one first."""
    common = TRANSLATIONS / locale / "LC_MESSAGES" / f"{DOMAIN}.po"
    rooms = sorted(path for path in common.parent.glob("*.po") if path != common)
    return (common, *rooms) if common.is_file() else tuple(rooms)


@cache
def texts(locale: str) -> Texts:
    """The texts of ``locale``; an unknown one and nb are the bokmål of the code."""
    one: dict[str, str] = {}
    many: dict[str, tuple[str, ...]] = {}
    if locale not in LOCALES:
        return Texts("nb", one, many)
    for path in catalogues(locale):
        _read(path, locale, one, many)
    return Texts(locale if one else "nb", one, many)


def _read(path: Path, locale: str, one: dict[str, str], many: dict[str, tuple[str, ...]]) -> None:
    with path.open("rb") as file:
        for message in read_po(file, locale=locale):
            if not message.id or message.fuzzy:
                continue
            forms = message.string
            if isinstance(forms, tuple):
                if all(forms):
                    many[str(message.id[0])] = tuple(str(form) for form in forms)
                    one[str(message.id[0])] = str(forms[0])
            elif forms:
                one[str(message.id)] = str(forms)
