"""What is kept as JSON changes only as a whole: a change in its place can't be made and so not be lost."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from sqlalchemy import JSON, Column, inspect, select
from sqlalchemy.orm import Session

from tests.databases import engine_for, postgres_url, sqlite_url
from wisweb_bms.models import MunicipalityRow, Upload, metadata
from wisweb_bms.models.base import Base
from wisweb_bms.models.types import FrozenDict, FrozenList, Json, thawed
from wisweb_bms.services import uploads
from wisweb_bms.services.actor import Actor

HELD = {"units": {"a": "KBH"}, "columns": ["unit", {"x": [1]}]}


def kept_as_json() -> list[Column[Any]]:
    return [c for t in metadata.sorted_tables for c in t.columns if isinstance(c.type, JSON | Json)]


def test_every_json_column_is_of_the_type_that_changes_only_as_a_whole():
    assert len(kept_as_json()) >= 14
    assert [str(c) for c in kept_as_json() if not isinstance(c.type, Json)] == []


def in_its_place(held: Any) -> list[Any]:
    """Every way to change a dict of dicts and lists without putting another in its stead."""
    return [
        lambda: held.__setitem__("new", 1),
        lambda: held.__delitem__("units"),
        lambda: held.update(new=1),
        lambda: held.setdefault("new", 1),
        lambda: held.pop("units"),
        lambda: held.popitem(),
        lambda: held.clear(),
        lambda: held.__ior__({"new": 1}),
        lambda: held["units"].pop("a"),
        lambda: held["units"].update(b="SBH"),
        lambda: held["columns"].append("x"),
        lambda: held["columns"].sort(),
        lambda: held["columns"].__setitem__(0, "x"),
        lambda: held["columns"][1]["x"].extend([2]),
        lambda: held["columns"].__iadd__(["x"]),
        lambda: held["columns"].insert(0, "x"),
        lambda: held["columns"].remove("unit"),
        lambda: held["columns"].reverse(),
        lambda: held["columns"].__imul__(2),
        lambda: held["columns"].__delitem__(0),
        lambda: held["columns"].pop(),
        lambda: held["columns"].clear(),
    ]


def test_what_is_held_is_told_apart_from_what_it_was_made_of():
    made = copy.deepcopy(HELD)
    row = Upload(choices=made)
    made["units"]["b"] = "SBH"
    assert row.choices == HELD and json.loads(json.dumps(row.choices)) == HELD
    for change in in_its_place(row.choices):
        with pytest.raises(TypeError):
            change()
    assert row.choices == HELD
    for own in (thawed(row.choices), copy.deepcopy(row.choices)):
        own["units"]["b"] = own["columns"][1]["x"].append(2)
        assert type(own["units"]) is dict and type(own["columns"]) is list
    assert row.choices == HELD


@pytest.fixture(params=["sqlite", "postgresql"], scope="module")
def engine(request, tmp_path_factory):
    url = (
        sqlite_url(tmp_path_factory.mktemp("json")) if request.param == "sqlite" else postgres_url()
    )
    made = engine_for(url)
    metadata.create_all(made)
    yield made
    made.dispose()


def models_with_json() -> list[tuple[type[Any], str]]:
    return [
        (mapper.class_, attribute.key)
        for mapper in Base.registry.mappers
        for attribute in mapper.column_attrs
        if isinstance(attribute.columns[0].type, Json)
    ]


@pytest.mark.parametrize(
    ("model", "name"), sorted(models_with_json(), key=lambda one: (one[0].__name__, one[1]))
)
def test_each_json_attribute_refuses_a_change_in_its_place_and_keeps_a_new_whole(model, name):
    row = model(**{name: copy.deepcopy(HELD)})
    with pytest.raises(TypeError):
        getattr(row, name)["units"]["a"] = "SBH"
    setattr(row, name, [1, {"a": 2}])
    with pytest.raises(TypeError):
        getattr(row, name)[1]["a"] = 3
    assert isinstance(getattr(row, name), FrozenList) and inspect(row).attrs[name].history.added


def test_what_is_read_back_is_held_in_the_same_way_and_a_changed_copy_is_written(engine):
    with Session(engine) as session:
        session.add(MunicipalityRow(id=1, host_key="1"))
        session.flush()
        row = Upload(municipality_id=1, id=7, kind="results", name="a.csv", content=b"x")
        for name, said in Actor("user", "kari").columns().items():
            setattr(row, name, said)
        session.add(row)
        session.flush()
        assert isinstance(row.choices, FrozenDict) and row.choices == {}
        uploads.choose(session, row, copy.deepcopy(HELD))
        key = (1, row.id)
        session.commit()
    with Session(engine) as session:
        row = session.get_one(Upload, key)
        assert row.choices == HELD and isinstance(row.choices["units"], FrozenDict)
        own = thawed(row.choices)
        own["units"]["b"] = "SBH"
        uploads.choose(session, row, own)
        session.commit()
    with Session(engine) as session:
        assert session.scalars(select(Upload.choices)).one()["units"] == {"a": "KBH", "b": "SBH"}
        town = session.get_one(MunicipalityRow, 1)
        assert (town.reminder_days, town.calendar, town.waiting_tree) == ([], {}, None)
        assert isinstance(town.reminder_days, FrozenList)
        town.waiting_tree = [["a", "A", None, 1]]
        session.flush()
        town.waiting_tree = None
        session.commit()
        assert session.scalars(select(MunicipalityRow.waiting_tree)).one() is None
        session.delete(session.get_one(Upload, key))
        session.delete(town)
        session.commit()
