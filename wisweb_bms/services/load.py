"""Loads a municipality's whole set-up and history from a file in the demo's format, in one transaction."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.engine.following import line_of
from wisweb_bms.engine.formula import parse_formula
from wisweb_bms.engine.status import AnyLimits, Direction
from wisweb_bms.models import (
    Action,
    FocusArea,
    Indicator,
    IndicatorVersion,
    MeasurementPoint,
    MunicipalityRow,
    Placement,
    Question,
    Scorecard,
    SuccessCriterion,
    Target,
    YearEvent,
)
from wisweb_bms.models.ids import new_id
from wisweb_bms.models.indicator import ENDED, the_one_of_a_code_last

from . import borrowing, following, keeping, load_actions, load_figures, plan, scales
from .actor import Actor
from .load_check import (
    CARD_KINDS,
    DIRECTIONS,
    ENTRY_KINDS,
    FREQUENCIES,
    NO_LIMIT,
    OPERATORS,
    Fault,
    check,
    is_planned_only,
)
from .load_figures import LoadRefused
from .load_identity import by_first_key
from .load_shape import AMOUNTS
from .load_values import day_of, exact, limits_of, months_of, period_of, possible
from .targets import columns_of


@dataclass(frozen=True, slots=True)
class Loaded:
    """How many of each were made, and what people have changed since, which stands as they left it."""

    made: Mapping[str, int]
    stands: Sequence[str]


def load(
    session: Session,
    municipality_id: int,
    content: Mapping[str, Any],
    actor: Actor,
    root_key: str,
) -> Loaded:
    """Everything in the file, all or nothing. Flushed, not committed.

    What is there already is left as it stands, so the same file again makes nothing; a figure that
    differs from the one loaded before becomes a correction. What a person has reported, taken away
    or ended is never put back by the file: it is listed. ``root_key`` is the unit that owns the
    cards: the single root, or ``*``. LoadRefused with every fault found.
    """
    faults = check(content)
    if faults:
        raise LoadRefused(faults)
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
        self.made: Counter[type[Any]] = Counter()
        self.stands: list[str] = []
        self._known: dict[type[Any], dict[tuple[Any, ...], Any]] = {}
        self._first: dict[type[Any], Mapping[tuple[str, ...], Any]] = {}
        self._new: set[int] = set()

    def run(self) -> Loaded:
        self._structure()
        for position, item in enumerate(self.content["indikatorer"]):
            self._indicator(item, position)
        self._followers()
        self._cards()
        self._targets()
        self._points()
        reported = self._measurements()
        self._actions()
        self._year()
        made = {
            "indicators": self.made[Indicator],
            "targets": self.made[Target],
            "points": self.made[MeasurementPoint],
            "entries": reported,
            "actions": self.made[Action],
            "events of the year": self.made[YearEvent],
        }
        return Loaded(made, tuple(self.stands))

    def _keep(self, model: type[Any], key: Mapping[str, Any], **columns: Any) -> Any:
        """The row of that key, made where it is not there yet; what is there is left as it stands.

        A row that a person has given another key since is the same row.
        """
        known = self._rows_of(model, tuple(key))
        found = known.get(tuple(key.values())) or self._renamed(model, key)
        if found is None:
            row_id = new_id(self.session)
            found = model(municipality_id=self.municipality_id, id=row_id, **key, **columns)
            self.session.add(found)
            self.session.flush()
            known[tuple(key.values())] = found
            self._new.add(row_id)
            self.made[model] += 1
        elif getattr(found, "deleted_at", None) is not None:
            self.stands.append(f"{', '.join(map(str, key.values()))}: in the trash")
        return found

    def _renamed(self, model: type[Any], key: Mapping[str, Any]) -> Any:
        """The row that was loaded with that key, where a person has changed it; told."""
        if model not in self._first:
            rows = self._rows_of(model, tuple(key)).values()
            self._first[model] = by_first_key(self.session, self.municipality_id, rows, tuple(key))
        found = self._first[model].get(tuple(map(str, key.values())))
        if found is not None:
            now = ", ".join(str(getattr(found, name)) for name in key)
            self.stands.append(f"{', '.join(map(str, key.values()))}: now {now}")
        return found

    def _rows_of(self, model: type[Any], names: tuple[str, ...]) -> dict[tuple[Any, ...], Any]:
        if model not in self._known:
            asked = select(model).where(model.municipality_id == self.municipality_id)
            order: list[Any] = (
                list(the_one_of_a_code_last())
                if model is Indicator
                else [getattr(model, "sequence", model.id)]
            )
            if hasattr(model, "deleted_at"):
                # What lies in the trash is known too, and gives way to a living one of the same key.
                order.insert(0, model.deleted_at.is_(None))
            rows = self.session.scalars(asked.order_by(*order))
            self._known[model] = {tuple(getattr(r, n) for n in names): r for r in rows}
        return self._known[model]

    def _structure(self) -> None:
        for item in self.content["fokusomraader"]:
            self.areas[item["id"]] = self._keep(
                FocusArea,
                {"code": item["id"]},
                name=item["navn"],
                aim=item.get("maal") or "",
                sort=item["rekkefolge"],
            )
        for position, item in enumerate(self.content["suksesskriterier"]):
            self.criteria[item["id"]] = self._keep(
                SuccessCriterion,
                {"code": item["id"]},
                text=item["tekst"],
                focus_area_id=self.areas[item["fokusomraade"]].id,
                sort=position,
            )

    def _indicator(self, item: Mapping[str, Any], position: int) -> None:
        code = item["id"]
        extra = self.extra.get(code) or {}
        indicator = self._keep(
            Indicator,
            {"code": code},
            name=item["navn"],
            goal=extra.get("hensikt") or "",
            source=item["kilde"],
            how_to_find=extra.get("slik_finner_du") or "",
            frequency=FREQUENCIES[item["frekvens"]],
            privacy=bool(item.get("personvern")),
            privacy_k=item.get("k"),
        )
        self.indicators[code] = indicator
        key = {"indicator_id": indicator.id, "number": 1}
        version = self._keep(IndicatorVersion, key, **self._rules(item, extra))
        self.versions[code] = version
        if item.get("spoersmaal"):
            self._questions(version, item["spoersmaal"], *(item.get("skala") or (1, 6)))

    def _questions(
        self, version: IndicatorVersion, texts: Sequence[str], low: int, high: int
    ) -> None:
        row = self.session.get_one(MunicipalityRow, self.municipality_id)
        scale = scales.of_steps(self.session, row, low, high, self.actor)
        for number, text in enumerate(texts):
            key = {"indicator_version_id": version.id, "sort": number}
            self._keep(Question, key, text=text, scale_id=scale.id)

    def _rules(self, item: Mapping[str, Any], extra: Mapping[str, Any]) -> dict[str, Any]:
        kind = ENTRY_KINDS[item["type"]]
        operator = "deviation" if kind == "deviation" else OPERATORS[item["aggregering"]]
        percent = item["enhet"] == "%"
        lowest, highest = possible(item, kind)
        return {
            "valid_from": dt.date(2000, 1, 1),
            "explanation": extra.get("forklaring") or "",
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
            "formula": (item.get("formel") or ""),
            "follows_source": bool(item.get("foelger_kilden")),
            "weight_name": extra.get("vekt")
            or ("årsverk" if "årsverk" in item["aggregering"] else ""),
            "numerator_name": extra.get("teller") or "",
            "denominator_name": extra.get("nevner") or "",
            "amounts_in": AMOUNTS[extra.get("beloep_i") or "kr"],
            "shows_questions": kind == "survey",
        }

    def _followers(self) -> None:
        """Those that follow their source have its way, each after the one that it follows."""
        new = {c: v for c, v in self.versions.items() if v.follows_source and v.id in self._new}
        lines = {code: line_of(parse_formula(version.formula)) for code, version in new.items()}
        while new:
            free = [c for c in new if (line := lines[c]) is None or line.code not in new]
            for code in free or list(new):
                version, line = new.pop(code), lines[code]
                if line is not None:
                    source = self.versions[line.code]
                    for name in following.TAKEN_OVER:
                        setattr(version, name, getattr(source, name))
                    version.direction = line.direction(Direction(source.direction)).value
        self.session.flush()

    def _cards(self) -> None:
        main = {"navn": "Hovedkort", "slag": "hoved", "indikatorer": list(self.indicators)}
        for position, card in enumerate((main, *(self.content.get("styringskort") or ()))):
            row = self._keep(
                Scorecard,
                {"name": card["navn"]},
                kind=CARD_KINDS[card["slag"]],
                unit_key=self.root_key,
                first_year=2024,
                sort=position,
            )
            homes = {i["id"]: i["suksesskriterium"] for i in self.content["indikatorer"]}
            for order, placed in enumerate(card["indikatorer"]):
                code, weight = placed if isinstance(placed, list) else (placed, None)
                if self._was_taken_off(row, code):
                    self.stands.append(f"{code}: no longer on the card {row.name}")
                    continue
                criterion = self.criteria[homes[code]]
                self._keep(
                    Placement,
                    {"scorecard_id": row.id, "indicator_id": self.indicators[code].id},
                    focus_area_id=criterion.focus_area_id,
                    criterion_id=criterion.id,
                    sort=order,
                    weight=exact(weight),
                )

    def _was_taken_off(self, card: Scorecard, code: str) -> bool:
        """Both were there before, and the one is not on the other."""
        key = (card.id, self.indicators[code].id)
        there = self._rows_of(Placement, ("scorecard_id", "indicator_id"))
        return key not in there and not self._new.intersection(key)

    def _targets(self) -> None:
        wrong: list[Fault] = []
        for number, item in enumerate(self.content["maal"]):
            version = self.versions[item["indikator"]]
            key = {
                "indicator_version_id": version.id,
                "unit_key": item["enhet"],
                "valid_from": dt.date(item["aar"], 1, 1),
                "period_part": "",
            }
            limits = self._limits(item, version)
            if tuple(key.values()) not in self._rows_of(Target, tuple(key)):
                try:
                    borrowing.check(self.session, version, item["enhet"], limits)
                except keeping.Refused as refused:
                    why = NO_LIMIT[refused.reason].format(**refused.facts)
                    wrong.append(Fault(("maal", number), why))
                    continue
            last, columns = dt.date(item["aar"], 12, 31), columns_of(limits)
            self._keep(Target, key, valid_to=last, **columns, **self.actor.columns())
        if wrong:
            raise LoadRefused(wrong)

    def _limits(self, item: Mapping[str, Any], version: IndicatorVersion) -> AnyLimits:
        """The limits; what is borrowed by the code that people have given the indicator since."""
        limits = limits_of(item, Direction(version.direction))
        borrowed = tuple((name, self.indicators[code].code) for name, code in limits.borrowed)
        return replace(limits, borrowed=borrowed)

    def _points(self) -> None:
        units: dict[tuple[str, str], list[Mapping[str, Any]]] = defaultdict(list)
        for item in self.content["maalinger"]:
            units[(item["indikator"], item["malepunkt"])].append(item)
        deadlines = {p["id"]: p for p in self.content["maalepunkter"]}
        over = {code for code, row in self.indicators.items() if self._is_over(row)}
        for (code, point_id), items in units.items():
            if code not in over:
                self._point(code, deadlines[point_id], items)
        for code, version in self.versions.items():
            if version.entry_kind == "formula" and code not in over:
                self._formula_points(code, version, deadlines)

    def _is_over(self, row: Indicator) -> bool:
        """Whether people have ended it since: what was to come then is gone, and stays so."""
        if row.life_cycle != ENDED or row.deleted_at is not None:
            return row.deleted_at is not None
        self.stands.append(f"{row.code}: ended")
        return True

    def _point(
        self, code: str, item: Mapping[str, Any], measured: Sequence[Mapping[str, Any]]
    ) -> None:
        period, date = period_of(item["id"]), day_of(item["maaledato"])
        known = self._rows_of(MeasurementPoint, ("indicator_id", "period_key", "measuring_date"))
        key = (self.indicators[code].id, period.key, date)
        self.made[MeasurementPoint] += key not in known
        # At a point that was there, a unit that only waits has been planned or taken out before.
        keys = [m["enhet"] for m in measured if key not in known or not is_planned_only(m)]
        known[key] = self.points[(code, item["id"])] = plan.plan_point(
            self.session,
            self.versions[code],
            period,
            keys,
            deadline=day_of(item["registreringsfrist"]),
            measuring_date=date,
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
        figures = load_figures.Figures(
            self.session, self.municipality_id, self.points, self.versions, self.actor, self.stands
        )
        return figures.load(self.content["maalinger"])

    def _actions(self) -> None:
        ids = {
            "fokusomraade": {code: row.id for code, row in self.areas.items()},
            "suksesskriterium": {code: row.id for code, row in self.criteria.items()},
            "indikator": {code: row.id for code, row in self.indicators.items()},
        }
        items = self.content.get(load_actions.SECTION) or []
        load_actions.load_actions(
            self.session, self.municipality_id, items, ids, self._keep, self.actor
        )

    def _year(self) -> None:
        for item in self.content.get("aarshjul") or ():
            first, last = months_of(item["maaned"])
            key = {"month_from": first, "month_to": last, "text": item["hva"]}
            self._keep(YearEvent, key)
