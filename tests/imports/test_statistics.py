"""Official tables: our own row becomes measurements, others stand beside, and an empty cell stays empty."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import Any

import pytest

from tests.conftest import token_of
from tests.imports import files
from wisweb_bms.imports.refusing import TableRefused
from wisweb_bms.imports.statistics import read_statistics
from wisweb_bms.models import Comparison, Entry, Indicator, Measurement, MeasurementPoint

PAGE = "/bms/oppsett/statistikk"
FUNCTIONS = {"130": "Administrasjonslokaler", "221": "Førskolelokaler"}
OWNERS = {"eier": "Eid areal", "leier": "Leid areal"}
# Hemne and a neighbour, m², 2014 and 2015, as KOSTRA published them: function, then owner, then year.
VALUES = [
    965,
    965,
    656,
    656,
    1096,
    1096,
    None,
    None,
    5696,
    4008,
    None,
    None,
    2964,
    3242,
    None,
    None,
]


def dimension(codes: dict[str, str]) -> dict[str, Any]:
    return {"category": {"index": {c: n for n, c in enumerate(codes)}, "label": codes}}


def table(values: Any = None, **changes: Any) -> bytes:
    cube = {
        "version": "2.0",
        "class": "dataset",
        "label": "Areal i kommunale bygg",
        "source": "Statistisk sentralbyrå",
        "updated": "2016-03-15T06:00:00Z",
        "id": ["region", "funksjon", "eieform", "Tid"],
        "size": [2, 2, 2, 2],
        "role": {"time": ["Tid"], "geo": ["region"]},
        "dimension": {
            "region": dimension({"1612": "Hemne", "1648": "Midtre Gauldal"}),
            "funksjon": dimension(FUNCTIONS),
            "eieform": dimension(OWNERS),
            "Tid": dimension({"2014": "2014", "2015": "2015"}),
        },
        "value": VALUES if values is None else values,
    }
    return json.dumps(cube | changes).encode()


WIDE = b"Region;areal_130_eier_2014;areal_130_eier_2015\n161200;965.0;\n164800;5696.5;4008.0\n"


def test_a_cube_is_read_whether_its_values_are_a_list_or_sparse():
    sparse = {str(n): v for n, v in enumerate(VALUES) if v is not None}
    for content in (table(), table(values=sparse)):
        found = read_statistics(content, "t.json")
        assert len(found.values) == sum(v is not None for v in VALUES)
        assert found.values[("1612", "130.eier", "2015")] == 965
        assert ("1612", "221.leier", "2014") not in found.values
        assert found.own_region("1612") == "1612" and found.series["221.leier"].endswith(
            "Leid areal"
        )


@pytest.mark.parametrize("sparse", [False, True])
def test_the_symbol_of_an_empty_cell_of_a_cube_is_kept(sparse):
    gap = next(n for n, v in enumerate(VALUES) if v is None)
    status: Any = (
        {str(gap): ":"} if sparse else [":" if n == gap else None for n in range(len(VALUES))]
    )
    found = read_statistics(table(status=status), "t.json")
    assert list(found.missing.values()) == [":"]
    assert not found.missing.keys() & found.values.keys()
    every = read_statistics(table(status=".."), "t.json").missing
    assert set(every.values()) == {".."} and len(every) == VALUES.count(None)
    odd = read_statistics(table(status={"x": 4, "9999": "e", str(gap): ["?"]}), "t.json")
    assert odd.missing == {}


def test_a_wide_csv_of_kostra_is_read_and_its_empty_cells_are_nothing():
    found = read_statistics(WIDE, "k.csv")
    assert found.values == {
        ("161200", "areal_130_eier", "2014"): 965,
        ("164800", "areal_130_eier", "2014"): Decimal("5696.5"),
        ("164800", "areal_130_eier", "2015"): 4008,
    }
    assert found.own_region("1612") == "161200" and found.periods == ["2014", "2015"]


@pytest.mark.parametrize(
    "content",
    [
        b"{",
        b"{}",
        b"[1]",
        b'{"class": "collection"}',
        table(size=[2, 2, 2, 3]),
        table(size=[10**9, 10**9, 2, 2]),
        table(values=[1]),
        table(role={"geo": ["nei"]}),
        b"{" * 100_000,
        b"a;b\n1;2\n",
        b"Region;x_2014\n1612;mye\n",
    ],
)
def test_another_file_is_refused_with_a_reason(content):
    with pytest.raises(TableRefused):
        read_statistics(content, "t")


@pytest.fixture
def client(stand) -> Any:
    return stand.browser("gro.nilsen")


def chosen(client: Any, content: bytes, **form: Any) -> Any:
    """The page where the figures are looked over, or the questions again with what is missing."""
    address = files.send(client, PAGE, content, "t.json").headers["Location"]
    page = client.get(address).text
    data = {
        "csrf_token": token_of(page),
        "handling": "videre",
        "egen": "1612",
        "indikator_0": "I03",
        "dato": "2016-03-15",
        **form,
    }
    return client.post(address, data={name: v for name, v in data.items() if v is not None})


def keep(client: Any, content: bytes, reason: str = "", **form: Any) -> Any:
    """Chosen, looked over and saved."""
    answer = chosen(client, content, **form)
    if answer.status_code != 303:
        return answer
    return save(client, answer.headers["Location"], reason)


def save(client: Any, address: str, reason: str = "") -> Any:
    page = client.get(address).text
    seen = re.search(r'name="sett" value="(\w+)"', page)
    assert seen, page
    data = {"csrf_token": token_of(page), "sett": seen[1], "begrunnelse": reason}
    return client.post(address, data={**data, "handling": "lagre"})


def test_own_figures_are_read_back_and_the_same_table_changes_nothing(stand, client):
    wanted = {"stadium": "preliminary", "region": "1648", "kilde": "SSB, tabell 12345"}
    answer = keep(client, table(), **wanted)
    assert answer.status_code == 303, answer.text
    page = client.get(answer.headers["Location"]).text
    assert "2 nye, 0 rettet, 0 uendret, 0 tomme" in page and "Tall for andre: 2" in page
    with stand.session() as session:
        row = session.query(Indicator).filter_by(code="I03").one()
        points = session.query(MeasurementPoint).filter_by(indicator_id=row.id)
        years = {p.period_key: p.id for p in points}
        for year in ("2014", "2015"):
            kept = session.query(Measurement).filter_by(point_id=years[year]).one()
            assert (kept.value, kept.stage, kept.unit_key, kept.total_below) == (
                965, "preliminary", "HK", True,
            )  # fmt: skip
        before = session.query(Entry).count()
    said = client.get(keep(client, table(), **wanted).headers["Location"]).text
    assert "0 nye, 0 rettet, 2 uendret" in said
    with stand.session() as session:
        assert session.query(Entry).count() == before
        assert session.query(Comparison).count() == 2


def test_a_corrected_figure_stands_beside_the_preliminary_with_both_dates(stand, client):
    keep(client, table(), stadium="preliminary", region="1648")
    changed = [970 if v == 965 else 4100 if v == 4008 else v for v in VALUES]
    later = {"stadium": "corrected", "dato": "2016-06-15", "region": "1648"}
    answer = keep(client, table(changed), reason="Endelige tall", **later)
    page = client.get(answer.headers["Location"]).text
    assert "0 nye, 2 rettet" in page
    assert "rettet 15.06.2016" in page and "foreløpig 15.03.2016 (4" in page.replace("\xa0", " ")
    assert 'class="c-other"' in page and "1648 Midtre Gauldal" in page
    below = client.get(answer.headers["Location"].replace("enhet=HK", "enhet=KUL")).text
    assert "1648 Midtre Gauldal" not in below


def test_an_empty_own_row_and_a_series_that_does_not_fit_save_nothing(stand, client):
    answer = keep(client, table(), indikator_0="", indikator_3="I03")
    assert "0 nye, 0 rettet, 0 uendret, 2 tomme" in client.get(answer.headers["Location"]).text
    for form, said in (
        ({"indikator_0": "I30"}, "fylles ikke inn som ett tall"),
        ({"indikator_1": "I03"}, "To tallrekker"),
        ({"indikator_0": "Tull"}, "finnes ikke"),
        ({"indikator_0": ""}, "minst én tallrekke"),
        ({"dato": "i går"}, "Skriv en dato"),
        ({"andre": "9999"}, "Tabellen har ikke"),
    ):
        answer = keep(client, table(), **form)
        assert answer.status_code == 200 and said in answer.text, said
    assert stand.browser("pia.sund").get(PAGE).status_code == 403
