"""Loads a municipality's whole set-up and history from a file in the demo's format, in one transaction."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.engine.formula import parse_formula
from wisweb_bms.engine.periods import Period
from wisweb_bms.models import (
    Entry,
    FocusArea,
    Indicator,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
    Placement,
    Question,
    Scorecard,
    SuccessCriterion,
    Target,
)
from wisweb_bms.models.ids import new_id, new_ids

from . import plan
from .actor import Actor

ENTRY_KINDS = {
    "tall": "number",
    "gjennomsnitt": "number",
    "forhold": "ratio",
    "ja_nei": "yes_no",
    "undersøkelse": "survey",
    "undersøkelse_import": "mean",
    "avvik": "deviation",
    "formel": "formula",
}
OPERATORS = {
    "ingen": "none",
    "sum": "sum",
    "forholdstall": "ratio",
    "vektet_svar": "survey",
    "vektet_antall": "weighted_mean",
    "vektet_årsverk": "weighted_mean",
    "formel": "formula",
}
DIRECTIONS = {
    "opp": "higher",
    "ned": "lower",
    "intervall": "interval",
    "observasjon": "observation",
}
FREQUENCIES = {"år": "year", "hvert 2. år": "second_year", "tertial": "tertial"}
CARD_KINDS = {"hoved": "main", "tema": "thematic", "politisk": "political"}


class AlreadyLoaded(ValueError):
    """The municipality already has indicators: nothing was read, nothing was changed."""


def load(
    session: Session,
    municipality_id: int,
    content: Mapping[str, Any],
    actor: Actor,
    root_key: str,
) -> dict[str, int]:
    """Everything in the file, all or nothing; gives how many of each were made. Flushed, not committed.

    ``root_key`` is the unit that owns the cards: the single root, or ``*``.
    """
    there = session.scalar(
        select(Indicator.id).where(Indicator.municipality_id == municipality_id).limit(1)
    )
    if there is not None:
        raise AlreadyLoaded
    return _Loader(session, municipality_id, content, actor, root_key).run()


class _Loader:
    """Holds what the steps of one load share: made objects by the file's own codes."""

    def __init__(
        self,
        session: Session,
        municipality_id: int,
        content: Mapping[str, Any],
        actor: Actor,
        root_key: str,
    ) -> None:
        self.root_key = root_key
        self.session = session
        self.municipality_id = municipality_id
        self.content = content
        self.actor = actor
        self.areas: dict[str, FocusArea] = {}
        self.criteria: dict[str, SuccessCriterion] = {}
        self.indicators: dict[str, Indicator] = {}
        self.versions: dict[str, IndicatorVersion] = {}
        self.points: dict[tuple[str, str], MeasurementPoint] = {}
        self.extra: Mapping[str, Any] = content.get("tillegg") or {}

    def run(self) -> dict[str, int]:
        self._structure()
        for position, item in enumerate(self.content["indikatorer"]):
            self._indicator(item, position)
        self._cards()
        self._targets()
        self._points()
        reported = self._measurements()
        return {
            "indicators": len(self.indicators),
            "targets": len(self.content["maal"]),
            "points": len(self.points),
            "entries": reported,
        }

    def _new(self, model: type[Any], **columns: Any) -> Any:
        row = model(municipality_id=self.municipality_id, id=new_id(self.session), **columns)
        self.session.add(row)
        self.session.flush()
        return row

    def _structure(self) -> None:
        for item in self.content["fokusomraader"]:
            self.areas[item["id"]] = self._new(
                FocusArea,
                code=item["id"],
                name=item["navn"],
                aim=item.get("maal", ""),
                sort=item["rekkefolge"],
            )
        for position, item in enumerate(self.content["suksesskriterier"]):
            self.criteria[item["id"]] = self._new(
                SuccessCriterion,
                code=item["id"],
                text=item["tekst"],
                focus_area_id=self.areas[item["fokusomraade"]].id,
                sort=position,
            )

    def _indicator(self, item: Mapping[str, Any], position: int) -> None:
        code = item["id"]
        extra = self.extra.get(code, {})
        indicator = self._new(
            Indicator,
            code=code,
            name=item["navn"],
            goal=extra.get("hensikt", ""),
            source=item["kilde"],
            how_to_find=extra.get("slik_finner_du", ""),
            frequency=FREQUENCIES[item["frekvens"]],
            privacy=bool(item.get("personvern")),
            privacy_k=item.get("k"),
        )
        self.indicators[code] = indicator
        version = self._new(IndicatorVersion, indicator_id=indicator.id, **self._rules(item, extra))
        self.versions[code] = version
        low, high = item.get("skala", (1, 6))
        for number, text in enumerate(item.get("spoersmaal", ())):
            self._new(
                Question,
                indicator_version_id=version.id,
                sort=number,
                text=text,
                scale_low=low,
                scale_high=high,
            )

    def _rules(self, item: Mapping[str, Any], extra: Mapping[str, Any]) -> dict[str, Any]:
        kind = ENTRY_KINDS[item["type"]]
        operator = "deviation" if kind == "deviation" else OPERATORS[item["aggregering"]]
        percent = item["enhet"] == "%"
        lowest, highest = _possible(item, kind)
        return {
            "valid_from": dt.date(2000, 1, 1),
            "explanation": extra.get("forklaring", ""),
            "unit_of_measure": item["enhet"],
            "decimals": item["desimaler"],
            "direction": DIRECTIONS[item["retning"]],
            "lowest": lowest,
            "highest": highest,
            "entry_kind": kind,
            "operator": operator,
            "factor": Decimal(100 if percent and kind in ("ratio", "yes_no") else 1),
            "year_to_date": item["frekvens"] == "tertial",
            "inherits": operator != "sum",
            "formula": item.get("formel", ""),
            "weight_name": extra.get("vekt", "årsverk" if "årsverk" in item["aggregering"] else ""),
            "numerator_name": extra.get("teller", ""),
            "denominator_name": extra.get("nevner", ""),
            "shows_questions": kind == "survey",
        }

    def _cards(self) -> None:
        main = {"navn": "Hovedkort", "slag": "hoved", "indikatorer": list(self.indicators)}
        for position, card in enumerate((main, *self.content.get("styringskort", ()))):
            row = self._new(
                Scorecard,
                name=card["navn"],
                kind=CARD_KINDS[card["slag"]],
                unit_key=self.root_key,
                first_year=2024,
                sort=position,
            )
            homes = {i["id"]: i["suksesskriterium"] for i in self.content["indikatorer"]}
            for order, placed in enumerate(card["indikatorer"]):
                code, weight = placed if isinstance(placed, list) else (placed, None)
                criterion = self.criteria[homes[code]]
                self._new(
                    Placement,
                    scorecard_id=row.id,
                    indicator_id=self.indicators[code].id,
                    focus_area_id=criterion.focus_area_id,
                    criterion_id=criterion.id,
                    sort=order,
                    weight=_exact(weight),
                )

    def _targets(self) -> None:
        for item in self.content["maal"]:
            self._new(
                Target,
                indicator_version_id=self.versions[item["indikator"]].id,
                unit_key=item["enhet"],
                valid_from=dt.date(item["aar"], 1, 1),
                valid_to=dt.date(item["aar"], 12, 31),
                green=_exact(item.get("groent")),
                yellow=_exact(item.get("gult")),
                yellow_from=_exact(item.get("gult_fra")),
                green_from=_exact(item.get("groent_fra")),
                green_to=_exact(item.get("groent_til")),
                yellow_to=_exact(item.get("gult_til")),
                **self.actor.columns(),
            )

    def _points(self) -> None:
        units: dict[tuple[str, str], list[str]] = defaultdict(list)
        for item in self.content["maalinger"]:
            units[(item["indikator"], item["malepunkt"])].append(item["enhet"])
        self._plan_ahead(units)
        deadlines = {p["id"]: p for p in self.content["maalepunkter"]}
        for (code, point_id), keys in units.items():
            self._point(code, deadlines[point_id], keys)
        for code, version in self.versions.items():
            if version.entry_kind == "formula":
                self._formula_points(code, version, deadlines)

    def _plan_ahead(self, units: dict[tuple[str, str], list[str]]) -> None:
        """The year not yet measured: who reported the last time it was due reports again."""
        measured = {point for _, point in units}
        for item in self.content["maalepunkter"]:
            if item["id"] in measured or not item["id"].endswith("ÅR"):
                continue
            for code, indicator in self.indicators.items():
                back = 2 if indicator.frequency == "second_year" else 1
                before = units.get((code, f"{item['aar'] - back}-ÅR"))
                if before:
                    units[(code, item["id"])] = list(before)

    def _point(self, code: str, item: Mapping[str, Any], keys: list[str]) -> None:
        self.points[(code, item["id"])] = plan.plan_point(
            self.session,
            self.versions[code],
            _period(item["id"]),
            keys,
            deadline=dt.date.fromisoformat(item["registreringsfrist"]),
            measuring_date=dt.date.fromisoformat(item["maaledato"]),
        )

    def _formula_points(
        self, code: str, version: IndicatorVersion, deadlines: Mapping[str, Mapping[str, Any]]
    ) -> None:
        yearly = self.indicators[code].frequency == "year"
        sources = parse_formula(version.formula).references
        for source, point_id in list(self.points):
            if source in sources and (not yearly or point_id.endswith("ÅR")):
                self._point(code, deadlines[point_id], [])

    def _measurements(self) -> int:
        rows = {(m.point_id, m.unit_key): m for m in self._planned()}
        reported = [m for m in self.content["maalinger"] if m.get("status_maaling") is None]
        ids = new_ids(self.session, len(reported))
        for entry_id, item in zip(ids, reported, strict=True):
            code = item["indikator"]
            point = self.points[(code, item["malepunkt"])]
            figures = _figures(item, self.versions[code].entry_kind)
            self._entry(rows[(point.id, item["enhet"])], point, figures, item, entry_id)
        self.session.flush()
        return len(reported)

    def _planned(self) -> list[Measurement]:
        return list(
            self.session.scalars(
                select(Measurement).where(Measurement.municipality_id == self.municipality_id)
            )
        )

    def _entry(
        self,
        row: Measurement,
        point: MeasurementPoint,
        figures: Mapping[str, Any],
        item: Mapping[str, Any],
        entry_id: int,
    ) -> None:
        when = {**self.actor.columns(), "at": _reported_at(point.deadline)}
        comment = item.get("merknad", "")
        self.session.add(
            Entry(
                municipality_id=self.municipality_id,
                id=entry_id,
                measurement_id=row.id,
                comment=comment,
                send_key=f"load-{entry_id}",
                **figures,
                **when,
            )
        )
        for name, figure in figures.items():
            setattr(row, name, figure)
        row.entry_id, row.reported_at, row.comment = entry_id, when["at"], comment


def _reported_at(deadline: dt.date) -> dt.datetime:
    """Noon three days before the deadline: a file says when a figure was due, not when it came."""
    day = deadline - dt.timedelta(days=3)
    return dt.datetime.combine(day, dt.time(12), tzinfo=dt.UTC)


def _period(point_id: str) -> Period:
    year, part = point_id.split("-")
    return Period.parse(year if part == "ÅR" else year + part)


def _exact(value: Any) -> Decimal | None:
    return None if value is None else Decimal(str(value))


def _possible(item: Mapping[str, Any], kind: str) -> tuple[Decimal | None, Decimal | None]:
    if kind in ("survey", "mean"):
        low, high = item["enhet"].removeprefix("score ").split("-")
        return Decimal(low), Decimal(high)
    if item["enhet"] == "%" and (kind in ("ratio", "yes_no") or "årsverk" in item["aggregering"]):
        return Decimal(0), Decimal(100)
    if item["enhet"] in ("antall", "dager", "kWh/m²", "poeng", "skalapoeng"):
        return Decimal(0), None
    return None, None


def _figures(item: Mapping[str, Any], kind: str) -> dict[str, Any]:
    if kind == "yes_no":
        return {"numerator": Decimal(int(item["ja"])), "denominator": Decimal(1)}
    if kind == "ratio":
        return {"numerator": _exact(item["teller"]), "denominator": _exact(item["nevner"])}
    if kind == "deviation":
        return {"actual": _exact(item["regnskap"]), "budget": _exact(item["budsjett"])}
    if kind == "survey":
        return {
            "answers": {"0": {str(step): count for step, count in item["svar"].items()}},
            "respondents": sum(item["svar"].values()),
            "invited": item.get("inviterte"),
        }
    if kind == "mean":
        return {
            "value": _exact(item["verdi"]),
            "respondents": item["vekt"],
            "invited": item.get("inviterte"),
        }
    return {"value": _exact(item["verdi"]), "weight": _exact(item.get("vekt"))}
