"""What an operator does to a municipality's data from the command line."""

from __future__ import annotations

import datetime as dt
import json
import re

import pytest
import yaml
from sqlalchemy import String, func, select

from tests.conftest import DATA, hemne_content
from wisweb_bms import cli_data
from wisweb_bms.clock import now
from wisweb_bms.models import (
    Action,
    AuditRow,
    Entry,
    Favourite,
    FocusArea,
    Indicator,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
    MunicipalityRow,
    Placement,
    Scorecard,
    SuccessCriterion,
    Target,
    TreeVersion,
    YearEvent,
    metadata,
)
from wisweb_bms.services import forget, keeping, plan_changes
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.report import report
from wisweb_bms.services.upkeep import tables_of_municipality


def run(stand, *arguments, **options):
    return stand.app.test_cli_runner().invoke(args=["bms", *arguments], **options)


def entries_of(stand):
    with stand.session() as session:
        return session.scalar(select(func.count(Entry.id)))


FILES = [str(DATA / "demo_hemne.yaml"), str(DATA / "hemne_tillegg.yaml")]


def test_the_same_file_again_makes_nothing(stand):
    before = entries_of(stand)
    said = run(stand, "load", *FILES, "--municipality", "hemne")
    assert "made 0 indicators, 0 targets, 0 points, 0 entries" in said.output
    assert entries_of(stand) == before


def test_a_figure_that_differs_becomes_a_correction_and_a_new_one_is_added(stand, tmp_path):
    content = hemne_content()
    row = next(m for m in content["maalinger"] if m["indikator"] == "I01")
    row["verdi"] += 1
    file = tmp_path / "again.yaml"
    file.write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")
    before = entries_of(stand)
    said = run(stand, "load", str(file), "--municipality", "hemne")
    assert "made 0 indicators, 0 targets, 0 points, 1 entries" in said.output
    assert entries_of(stand) == before + 1


def test_every_fault_is_named_with_its_line_and_nothing_is_changed(stand, tmp_path):
    text = (DATA / "demo_hemne.yaml").read_text(encoding="utf-8")
    broken = text.replace("verdi: 4213", "verdi: mange", 1).replace("type: avvik", "type: avik", 1)
    file = tmp_path / "broken.yaml"
    file.write_text(broken, encoding="utf-8")
    said = run(stand, "load", str(file), "--municipality", "harstad")
    line = broken[: broken.index("type: avik")].count("\n") + 1
    assert said.exit_code == 1
    assert f"broken.yaml:{line}: read 'avik', expected one of" in said.output
    line = broken[: broken.index("verdi: mange")].count("\n") + 1
    assert f"broken.yaml:{line}: read 'mange', expected a number" in said.output
    with stand.session() as session:
        harstad = stand.scope(session, "harstad").municipality_id
        asked = select(Indicator.id).where(Indicator.municipality_id == harstad)
        assert session.scalars(asked).all() == []


@pytest.mark.parametrize(
    ("read", "instead", "said"),
    [
        ("vekt: 8.0", "vekt:", "'vekt' is missing"),
        ("vekt: 8.0", "vekt: -8.0", "read -8.0, expected a number that is not below zero"),
        ("aar: 2025", "aar: tjuefem", "aar: read 'tjuefem', expected a whole number"),
        ("id: 2025-ÅR", "id: 2025-X", "expected a point as 2026-T1"),
        ("groent: 4200", "groent: '< 4200'", "read '< 4200', expected > or ≥ for the direction"),
        ("navn: Samfunn", "navn: [Samfunn]", "expected text of at most 200 characters"),
    ],
)
def test_what_cannot_be_meant_is_a_fault_and_never_an_exception(
    reading, tmp_path, read, instead, said
):
    file = tmp_path / "broken.yaml"
    text = (DATA / "demo_hemne.yaml").read_text(encoding="utf-8")
    assert read in text
    file.write_text(text.replace(read, instead, 1), encoding="utf-8")
    result = run(reading, "load", str(file), "--municipality", "harstad")
    assert (result.exit_code, type(result.exception)) == (1, SystemExit)
    assert said in result.output and "nothing was changed" in result.output


def test_a_file_too_large_to_load_is_named_before_it_is_read(reading, tmp_path, monkeypatch):
    monkeypatch.setattr(cli_data, "LARGEST", 1_000)
    file = tmp_path / "large.yaml"
    file.write_text("a: " + "x" * 1_000, encoding="utf-8")
    result = run(reading, "load", str(file), "--municipality", "harstad")
    assert (result.exit_code, type(result.exception)) == (1, SystemExit)
    assert f"{file}: is 1,003 bytes, and at most 1,000 are read" in result.output
    assert "Nothing was changed" in result.output


@pytest.mark.parametrize(
    "text",
    ["a: " + "[" * 20_000, "a: 2026-13-45", "a: " + "9" * 5_000, "a: \0", "a: [", "a: &b [*c]"],
    ids=["nested", "no day", "long", "no text", "unfinished", "no anchor"],
)
def test_a_file_that_is_no_yaml_is_named_and_never_an_exception(reading, tmp_path, text):
    file = tmp_path / "odd.yaml"
    file.write_text(text, encoding="utf-8")
    result = run(reading, "load", str(file), "--municipality", "harstad")
    assert (result.exit_code, type(result.exception)) == (1, SystemExit)
    assert str(file) in result.output and "Nothing was changed" in result.output


def test_a_section_in_two_files_and_a_unit_nobody_has_are_named(reading):
    twice = run(reading, "load", FILES[0], FILES[0], "--municipality", "harstad")
    assert twice.exit_code == 1 and "stands in" in twice.output
    unknown = run(reading, "results", "--municipality", "hemne", "--unit", "NOWHERE")
    assert unknown.exit_code == 1 and "NOWHERE" in unknown.output


def test_a_limit_in_the_file_is_strict_where_its_sign_says_so(stand, tmp_path):
    text = (DATA / "demo_hemne.yaml").read_text(encoding="utf-8")
    file = tmp_path / "strict.yaml"
    file.write_text(text.replace("groent: 4200", "groent: '> 4200'", 1), encoding="utf-8")
    assert run(stand, "load", str(file), "--municipality", "harstad").exit_code == 0
    with stand.session() as session:
        asked = select(Target.green, Target.strict).where(Target.strict.is_not(None))
        assert [tuple(row) for row in session.execute(asked)] == [(4200, "green")]


def test_a_limit_may_be_anothers_value_and_a_formula_follow_its_source_in_the_file(stand, tmp_path):
    content = yaml.safe_load((DATA / "demo_hemne.yaml").read_text(encoding="utf-8"))
    present = next(i for i in content["indikatorer"] if i["id"] == "I18")
    present |= {"foelger_kilden": True, "retning": "ned"}
    file = tmp_path / "lent.yaml"

    def said() -> str:
        file.write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")
        return run(stand, "load", str(file), "--municipality", "harstad").output

    assert "I18 follows its source and has no own limits" in said()
    content["maal"] = [t for t in content["maal"] if t["indikator"] != "I18"]
    sick = next(t for t in content["maal"] if t["indikator"] == "I16")
    for limit, why in {
        "[I99]": "I99 is not in the file",
        "[I16]": "I16 can't have its own value as a limit",
        "< [I18]": "limits and formulas name each other in a ring: I16, I18, I16",
        "> [I17]": "expected < or ≤ for the direction",
    }.items():
        sick["groent"] = limit
        assert why in said(), limit
    sick |= {"groent": "< [I17]", "gult": 9}
    assert "made 32 indicators" in said()
    with stand.session() as session:
        asked = select(Target).where(Target.borrowed.is_not(None))
        row = session.scalars(asked).one()
        kept = (row.borrowed, row.strict, row.green, row.yellow)
        assert kept == ("green [I17]", "green", None, 9)
        asked = select(IndicatorVersion).where(IndicatorVersion.follows_source)
        follower = session.scalars(asked).one()
        assert (follower.formula, follower.direction) == ("100 - [I16]", "higher")
    assert "made 0 indicators, 0 targets" in said()


def test_dates_may_stand_without_quotes(stand, tmp_path):
    text = (DATA / "demo_hemne.yaml").read_text(encoding="utf-8")
    file = tmp_path / "plain.yaml"
    file.write_text(re.sub(r"'(\d{4}-\d\d-\d\d)'", r"\1", text), encoding="utf-8")
    said = run(stand, "load", str(file), "--municipality", "harstad")
    assert said.exit_code == 0 and "are not in the host's tree" in said.output, said.output


def test_loading_is_refused_where_it_is_off_unless_told_to_switch_on(stand):
    said = run(stand, "load", *FILES, "--municipality", "midtregauldal")
    assert said.exit_code == 1 and "nothing was changed" in said.output
    said = run(stand, "load", *FILES, "--municipality", "midtregauldal", "--enable")
    assert said.exit_code == 0 and "made 32 indicators" in said.output


def test_rebuild_mends_what_stands_beside_the_entries(stand):
    with stand.session() as session:
        row = session.scalars(select(Measurement).where(Measurement.value.is_not(None))).first()
        kept, key = row.value, (row.municipality_id, row.id)
        row.value = kept + 1
        session.commit()
    assert "1 measurements differed" in run(stand, "rebuild", "--municipality", "hemne").output
    with stand.session() as session:
        assert session.get(Measurement, key).value == kept
    assert "0 measurements differed" in run(stand, "rebuild", "--municipality", "hemne").output


def test_everything_is_taken_out_as_csv_and_json(reading, tmp_path):
    said = run(reading, "export", "--municipality", "hemne", "--to", str(tmp_path))
    assert said.exit_code == 0, said.output
    everything = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    assert set(everything) == {"bms_municipality", *(t.name for t in tables_of_municipality())}
    assert len(everything["bms_indicator"]) == 32
    assert all((tmp_path / f"{name}.csv").exists() for name in everything)


def test_a_municipality_is_erased_only_after_its_name_is_typed(stand):
    said = run(stand, "erase", "--municipality", "hemne", input="hemne\n")
    assert said.exit_code == 1 and "Nothing was changed" in said.output
    said = run(stand, "erase", "--municipality", "hemne", input="Hemne kommune\n")
    assert said.exit_code == 0, said.output
    with stand.session() as session:
        left = session.scalars(select(MunicipalityRow.host_key)).all()
        assert "hemne" not in left and "harstad" in left
        assert entries_of(stand) == 0


def test_a_forgotten_user_is_in_no_row(stand):
    with stand.session() as session:
        scope = stand.scope(session)
        card = stand.card(session)
        session.add(
            Favourite(
                municipality_id=scope.municipality_id,
                id=999_999_999,
                user_key="pia.sund",
                scorecard_id=card.id,
                unit_key="KUL",
            )
        )
        session.commit()
    assert (
        "1 rows now say" in run(stand, "forget-user", "--municipality", "hemne", "pia.sund").output
    )
    with stand.session() as session:
        for table in tables_of_municipality():
            for column in table.c:
                if isinstance(column.type, String):
                    found = session.scalar(select(column).where(column == "pia.sund").limit(1))
                    assert found is None, column


def test_every_column_for_a_hosts_key_says_whose_it_is():
    keys = {
        c.name for t in metadata.tables.values() for c in t.c if c.name.endswith(("_key", "_by"))
    }
    ours = {"period_key", "send_key", "dedupe_key", "host_key"}
    assert keys - ours == forget.USER_COLUMNS | forget.UNIT_COLUMNS


@pytest.mark.parametrize("command", ["results", "rebuild"])
def test_an_unknown_municipality_is_named_with_those_there_are(reading, command):
    said = run(reading, command, "--municipality", "heim")
    assert said.exit_code == 1 and "hemne" in said.output


def test_what_the_tree_commands_change_is_in_the_trail_with_the_commands_name(stand):
    with stand.session() as session:
        version = session.scalar(select(TreeVersion.id).order_by(TreeVersion.id))
    for arguments in (
        ("date", "hemne", str(version), "2025-07-01"),
        ("successor", "hemne", "VBH", "SBH", "2026-08-01"),
        ("successor", "hemne", "VBH", "SBH", "2026-09-01"),
    ):
        said = run(stand, "tree", *arguments)
        assert said.exit_code == 0, said.output
    beyond = run(stand, "tree", "date", "hemne", "9" * 30, "2025-07-01")
    assert beyond.exit_code == 2 and "is not in the range" in beyond.output
    with stand.session() as session:
        asked = select(AuditRow).where(AuditRow.actor_key.startswith("tree"))
        rows = session.scalars(asked.order_by(AuditRow.id)).all()
        told = [(r.actor_key, r.object_kind, r.field, r.old, r.new) for r in rows]
    assert ("tree date", "tree_version", "applies_from", "2026-01-01", "2025-07-01") in told
    day = ("tree successor", "unit_successor", "from_day")
    assert (*day, None, "2026-08-01") in told and (*day, "2026-08-01", "2026-09-01") in told
    page = stand.browser("gro.nilsen").get("/bms/oppsett/endringer").text
    assert "systemet (tree successor)" in page and "Svanem barnehage" in page


def _as_a_person(stand, change):
    with stand.session() as session:
        mid = stand.scope(session).municipality_id
        change(session, mid)
        session.commit()


def _measured(session, mid):
    """The newest figures of indicators that are one number."""
    asked = (
        select(Measurement)
        .join(MeasurementPoint, MeasurementPoint.id == Measurement.point_id)
        .join(IndicatorVersion, IndicatorVersion.id == MeasurementPoint.indicator_version_id)
        .where(Measurement.municipality_id == mid, IndicatorVersion.entry_kind == "number")
        .where(Measurement.entry_id.is_not(None))
        .order_by(MeasurementPoint.period_key.desc(), Measurement.unit_key)
    )
    return session.scalars(asked).all()


def test_what_people_have_corrected_stands_when_the_file_is_loaded_again_and_is_listed(stand):
    kept = {}

    def correct(session, mid):
        *corrected, closed = _measured(session, mid)[:4]
        for row, kind in zip(corrected, ("user", "import", "api"), strict=True):
            value = row.value + 7
            kept[row.id] = (mid, row.unit_key, value)
            report(
                session,
                row,
                {"value": value, "weight": row.weight},
                Actor(kind, "gro.nilsen"),
                send_key=f"by-hand-{row.id}",
                based_on_id=row.entry_id,
                reason="Talt på nytt",
            )
        session.get(MeasurementPoint, (mid, corrected[0].point_id)).locked_at = now()
        closed.entry_id, closed.value, closed.not_applicable = None, None, "Stengt"

    _as_a_person(stand, correct)
    before = entries_of(stand)
    said = run(stand, "load", *FILES, "--municipality", "hemne")
    assert said.exit_code == 0 and "0 entries" in said.output, said.output
    assert entries_of(stand) == before and "4 left as people have them" in said.output
    assert "not measured (Stengt), the file has" in said.output
    with stand.session() as session:
        for row_id, (mid, unit, value) in kept.items():
            assert session.get(Measurement, (mid, row_id)).value == value
            assert f", {unit}, " in said.output
            assert f"{value.normalize():f} stands, the file has" in said.output


def test_what_people_have_taken_away_is_not_put_back_by_the_file_and_is_listed(stand):
    def take_away(session, mid):
        asked = select(Indicator).filter_by(municipality_id=mid)
        session.scalars(asked.filter_by(code="I02")).one().deleted_at = now()
        ended = session.scalars(asked.filter_by(code="I04")).one()
        placed = select(Placement).join(Indicator, Indicator.id == Placement.indicator_id)
        session.delete(session.scalars(placed.filter(Indicator.code == "I03")).first())
        waits = select(Measurement).filter_by(municipality_id=mid, entry_id=None)
        session.delete(session.scalars(waits).first())
        plan_changes.end(session, ended, dt.date(2026, 1, 31), Actor("user", "gro.nilsen"))

    _as_a_person(stand, take_away)

    def amounts():
        with stand.session() as session:
            return [
                session.scalar(select(func.count()).select_from(model))
                for model in (Indicator, IndicatorVersion, Placement, Measurement, Entry)
            ]

    before = amounts()
    said = run(stand, "load", *FILES, "--municipality", "hemne")
    assert said.exit_code == 0 and amounts() == before, said.output
    assert "I02: in the trash" in said.output and "I04: ended" in said.output
    assert "I03: no longer on the card" in said.output


def test_what_people_have_renamed_is_the_same_thing_when_the_file_is_loaded_again(stand):
    person = Actor("user", "gro.nilsen")
    renamed = (
        (FocusArea, "code", "Folk"),
        (SuccessCriterion, "code", "Folk 1"),
        (Indicator, "code", "SF1"),
        (Scorecard, "name", "Kommunens kort"),
        (Action, "title", "Et annet navn på tiltaket"),
        (YearEvent, "text", "Et annet navn på hendelsen"),
    )
    old = []

    def rename(session, mid):
        for model, field, new in renamed:
            row = session.scalars(select(model).filter_by(municipality_id=mid)).first()
            old.append(getattr(row, field))
            for name in (f"{new} først", new):
                keeping.change(session, row, {field: name}, person)
        keeping.add(session, FocusArea, mid, {"code": "NY", "name": "x"}, person)

    _as_a_person(stand, rename)

    def amounts():
        with stand.session() as session:
            models = (*(model for model, _field, _new in renamed), Placement, Entry, Target)
            return [session.scalar(select(func.count()).select_from(model)) for model in models]

    before = amounts()
    said = run(stand, "load", *FILES, "--municipality", "hemne")
    assert said.exit_code == 0 and amounts() == before, said.output
    assert "6 left as people have them" in said.output
    for was, (_model, _field, new) in zip(old, renamed, strict=True):
        assert re.search(rf"{re.escape(was)}.*: now .*{re.escape(new)}", said.output), was
