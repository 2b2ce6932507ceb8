"""The interface in three languages."""

from __future__ import annotations

import re

import pytest

from tests.look.extraction import TRANSLATED, translated, untranslated
from wisweb_bms.views.texts import texts

HOLES = re.compile(r"%\(\w+\)[sd]|%%|\{\w+\}")


def test_the_texts_of_the_interface_can_be_found():
    from tests.look.extraction import extracted

    assert "Styringskort" in extracted()
    assert "Samlet skår" in extracted(), "a text of a template"
    assert "andel grønne i" in extracted(), "a text inside an f-string"


@pytest.mark.parametrize("locale", TRANSLATED)
def test_every_text_is_translated(locale):
    assert untranslated(locale) == [], (
        "bring the catalogues up to date with: python -m tests.look.extraction"
    )


@pytest.mark.parametrize("locale", TRANSLATED)
def test_a_translation_has_the_same_holes_as_its_text(locale):
    for message in translated(locale):
        if not message.id:
            continue
        ids = message.id if isinstance(message.id, tuple) else (message.id,)
        strings = message.string if isinstance(message.string, tuple) else (message.string,)
        for own, one in zip(ids, strings, strict=True):
            assert sorted(HOLES.findall(one)) == sorted(HOLES.findall(own)), (own, one)


def test_bokmål_is_the_text_itself_and_an_unknown_language_is_bokmål():
    assert texts("nb").gettext("Rød") == "Rød"
    assert texts("se").gettext("Rød") == "Rød"


def test_nynorsk_and_english_are_not_bokmål():
    assert texts("nn").gettext("Hvorfor?") == "Kvifor?"
    assert texts("en").gettext("Hvorfor?") == "Why?"


def test_one_is_singular_and_everything_else_plural():
    nn = texts("nn")
    assert [nn.ngettext("rød", "røde", n) for n in (0, 1, 2)] == ["raude", "raud", "raude"]


def test_a_word_that_also_has_a_plural_is_translated_alone_too():
    assert texts("en").gettext("gul") == "yellow"
