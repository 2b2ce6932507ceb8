"""Files of every make: the right cells, or a reason; never more memory than the limits give."""

from __future__ import annotations

import csv
import datetime as dt
import io
import tracemalloc
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.imports import files
from wisweb_bms.engine.harmless import harmless
from wisweb_bms.imports.refusing import TableRefused, file_sentence
from wisweb_bms.imports.sheets import Written, as_csv, as_xlsx
from wisweb_bms.imports.tables import check_heads, read_upload

FAR = files.workbook(S=[["a"]])


def reason(content: bytes) -> str:
    with pytest.raises(TableRefused) as refused:
        for sheet in read_upload(content, "fil"):
            check_heads(sheet)
    assert file_sentence(refused.value, str).endswith((".", "»"))
    return refused.value.kind


def rows(content: bytes) -> list[tuple]:
    return [tuple(row) for row in read_upload(content, "fil")[0].rows]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "empty"),
        (b"MZ\x90\x00" + bytes(range(256)), "program"),
        (b"\x7fELF" + bytes(100), "program"),
        (files.encrypted(), "locked"),
        (files.encrypted().replace("Encrypted".encode("utf-16-le"), b""), "old_xls"),
        (b"PK\x03\x04 not a package", "damaged"),
        (bytes(range(256)) * 4, "not_text"),
        (b"%PDF-1.7\n\x01\x02\xff\xfe\x00", "not_text"),
        (b"x" * 20_000_001, "too_big"),
        (b"a;b;a\n1;2;3\n", "same_head"),
        (files.workbook(S=[["a", "b", "A"], [1, 2, 3]]), "same_head"),
        (b";" * 4_000_000, "cells"),
        (b"a\n" * 200_002, "rows"),
        (b'a;"' + b"x" * 200_000, "long_text"),
        (files.workbook(S=[["a"], *[[] for _ in range(200_000)], ["b"]]), "rows"),
        (files.workbook(S=[[None] * 300 + ["a"]]), "columns"),
    ],
)
def test_what_cannot_be_taken_has_a_reason(content, kind):
    assert reason(content) == kind


def test_a_small_file_that_unpacks_to_a_huge_one_is_refused_before_it_is_unpacked():
    hidden = files.bomb()
    assert len(hidden) < 2_000_000
    for content, kind in ((hidden, "unpacks"), (files.lying(hidden), "damaged")):
        tracemalloc.start()
        assert reason(content) == kind
        _now, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert most < 20_000_000


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1", "utf-16"])
@pytest.mark.parametrize("mark", [";", ",", "\t"])
def test_csv_of_any_encoding_and_mark_is_read(encoding, mark):
    text = io.StringIO()
    csv.writer(text, delimiter=mark).writerows([["Enhet", "Sum"], ["Åsen", "1 234,5"], ["Øya", ""]])
    assert rows(text.getvalue().encode(encoding)) == [
        ("Enhet", "Sum"),
        ("Åsen", "1 234,5"),
        ("Øya", None),
    ]


def test_cells_with_formulas_give_their_values_and_numbers_are_exact():
    day = dt.date(2026, 1, 31)
    content = files.workbook(
        S=[[], ["a", None, "b"], ["=1/3|0.333333333333", 0.1 + 0.2, "=x|7"], [day]]
    )
    sheet = read_upload(content, "fil")[0]
    assert list(sheet.numbered())[0] == (3, (Decimal("0.333333"), Decimal("0.3"), Decimal(7)))
    assert sheet.heads == ("a", "", "b")


def test_a_csv_of_100_000_rows_is_read_within_bounds():
    content = b"enhet;indikator;periode;verdi\n" + b"KBH;I01;2026T1;12,5\n" * 100_000
    tracemalloc.start()
    found = rows(content)
    _now, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(found) == 100_001 and most < 120_000_000


HARMLESS = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=20)


@given(
    st.lists(
        HARMLESS | st.sampled_from(["=1+1", "+x", "-y", "@z", "=cmd|' /C calc'!A0"]), min_size=1
    )
)
def test_what_is_written_never_becomes_a_formula(texts):
    for cell in csv.reader(io.StringIO(as_csv(texts, [texts]).decode("utf-8-sig")), delimiter=";"):
        for text in cell:
            assert not text.startswith(("=", "@")) and (
                text[:1] not in "+-" or harmless(text) == text
            )
    book = as_xlsx([Written("S", texts, [texts])])
    import zipfile

    assert b"<f>" not in zipfile.ZipFile(io.BytesIO(book)).read("xl/worksheets/sheet1.xml")


def test_a_negative_number_is_still_a_number_in_csv():
    assert harmless("-1,5") == "-1,5" and harmless("-x") == "'-x"
    assert as_csv(["a"], [[Decimal("-1.50")]]).decode("utf-8-sig") == "a\r\n-1,5\r\n"
