"""How two texts are compared: letters typed in two ways are one, capitals and blanks make no difference."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from wisweb_bms.engine.characters import folded
from wisweb_bms.queries.view_models import UnitRef
from wisweb_bms.views.trees import named


@given(st.text(max_size=30))
def test_texts_that_look_the_same_are_compared_as_the_same(text):
    for form in ("NFC", "NFD"):
        assert folded(unicodedata.normalize(form, text)) == folded(text)
    assert folded(f"  {text}\t ") == folded(text)
    assert named([UnitRef("a", "A\N{COMBINING RING ABOVE}sen skole")], "ÅSEN") != []
