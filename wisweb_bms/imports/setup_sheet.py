"""A whole set-up from a spreadsheet: what it would make, change and leave, and every fault at its cell."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.engine.characters import folded
from wisweb_bms.models import FocusArea, Indicator, MunicipalityRow, SuccessCriterion
from wisweb_bms.models.indicator import the_one_of_a_code_last
from wisweb_bms.models.local import EVERYBODYS, Local
from wisweb_bms.services import structure
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Refused

from .setup_lines import Fault, Filled, Line
from .vocabulary import AREAS, CRITERIA, INDICATORS, Vocabulary

FAULTS = 500


@dataclass(frozen=True, slots=True)
class Setting:
    """Where the set-up is made: the municipality, its units, its words, and who does it."""

    session: Session
    municipality: MunicipalityRow
    actor: Actor
    words: Vocabulary
    units: Sequence[tuple[str, str]]
    root_key: str
    year: int
    card_name: str
    sentence: Callable[[Refused], str]
    local: Local = EVERYBODYS


@dataclass(frozen=True, slots=True)
class Change:
    """A field of a row that stands, as it is and as it will be, in words."""

    label: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one row: made (with what it is), changed (with the fields) or the same as before."""

    sheet: str
    row: int
    label: str
    what: str
    changes: tuple[Change, ...] = ()
    about: str = ""


@dataclass(slots=True)
class Result:
    """Everything in the order of the file; with a fault, nothing of it may be kept."""

    outcomes: list[Outcome] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    areas: list[str] = field(default_factory=list)
    criteria: list[str] = field(default_factory=list)
    """What a row may stand in: of the register and of the file."""

    def count(self, what: str) -> int:
        return sum(1 for one in self.outcomes if one.what == what)


class Maker:
    """The rows of one file laid beside what stands; makes and changes through the services.

    It flushes and never commits: the view commits where there is no fault, and rolls back a preview.
    """

    def __init__(self, setting: Setting, filled: Filled) -> None:
        self.on = setting
        self.filled = filled
        self.session = setting.session
        self.mid = setting.municipality.id
        self._ = setting.words.own.translate
        self.result = Result()
        self._faulty: set[tuple[str, int, str]] = set()
        self._fallen: set[tuple[str, str]] = set()
        for line in filled.left_out:
            self._fall(line)
        self.areas: dict[str, FocusArea] = self._by_code(FocusArea, FocusArea.sort)
        self.criteria: dict[str, SuccessCriterion] = self._by_code(
            SuccessCriterion, SuccessCriterion.sort
        )
        named = self._by_code(Indicator, *the_one_of_a_code_last())
        self.indicators: dict[str, Indicator] = {
            code: row for code, row in named.items() if row.life_cycle != "ended"
        }

    def _by_code(self, model: Any, *order: Any) -> dict[str, Any]:
        asked = select(model).where(model.municipality_id == self.mid, model.deleted_at.is_(None))
        return {row.code.casefold(): row for row in self.session.scalars(asked.order_by(*order))}

    def run(self) -> Result:
        """All sheets in the order they build on each other."""
        from . import setup_codes, setup_indicators, setup_targets

        setup_codes.give(self)
        self._unique(AREAS)
        self._unique(CRITERIA)
        for line in self.filled.of(AREAS):
            self.area(line)
        for line in self.filled.of(CRITERIA):
            self.criterion(line)
        setup_indicators.make(self)
        setup_targets.make(self)
        self.result.areas = [row.name for row in self.areas.values()]
        self.result.criteria = [row.text for row in self.criteria.values()]
        return self.result

    # -- what every sheet needs ----------------------------------------------------------------

    def fault(self, line: Line, name: str, sentence: str) -> None:
        """One at a cell: what is wrong there is said once."""
        self._fall(line)
        if self.is_faulty(line, name):
            return
        self._faulty.add((line.sheet, line.number, name))
        if len(self.result.faults) < FAULTS:
            row = self._("rad {n}").format(n=line.number)
            cell = line.at(name) if name in line.columns else row
            where = (line.origin or self.on.words.names[line.sheet], cell)
            told = (line.key(name), line.get(name), name)
            self.result.faults.append(Fault(*where, sentence, *told))

    def is_faulty(self, line: Line, name: str) -> bool:
        return (line.sheet, line.number, name) in self._faulty

    def _fall(self, line: Line) -> None:
        """What this row would have made is not there for the rows that name it."""
        for name in ("code", "name", "text"):
            if line.get(name):
                self._fallen.add((line.sheet, folded(line.get(name))))

    def unknown(self, line: Line, name: str, sheet: str, sentence: str) -> None:
        """A fault at a cell that names what is not there, unless its own row has told why."""
        if (sheet, folded(line.get(name))) in self._fallen:
            self._fall(line)
            return
        self.fault(line, name, sentence.format(read=line.get(name)[:60]))

    def refused(self, line: Line, refused: Refused, names: Mapping[str, str] | None = None) -> None:
        if (INDICATORS, folded(str(refused.facts.get("code", "")))) in self._fallen:
            return self._fall(line)
        name = str(refused.facts.get("field", ""))
        return self.fault(line, (names or {}).get(name, name), self.on.sentence(refused))

    def note(
        self, line: Line, label: str, what: str, changes: Sequence[Change] = (), about: str = ""
    ) -> None:
        sheet = self.on.words.names[line.sheet]
        one = Outcome(sheet, line.number, label, what, tuple(changes), about)
        self.result.outcomes.append(one)

    def changed(self, line: Line, name: str, old: str, new: str) -> Change:
        """A change by the head of its column."""
        return Change(self.on.words.heads[line.sheet].get(name, name), old, new)

    def needs(self, line: Line, *names: str) -> bool:
        """Whether the cells are filled in; a fault at each that is not."""
        missing = [name for name in names if not line.get(name)]
        for name in missing:
            self.fault(line, name, self._("Feltet må fylles ut."))
        return not missing

    def fits(self, line: Line, name: str, longest: int) -> bool:
        text = line.get(name)
        if len(text) <= longest:
            return True
        said = self._("Teksten er på {n} tegn. Det er plass til {most}.")
        self.fault(line, name, said.format(n=len(text), most=longest))
        return False

    def _unique(self, sheet: str) -> None:
        self.unique(sheet, lambda line: line.get("code").casefold())

    def unique(self, sheet: str, key: Callable[[Line], str]) -> None:
        """A fault at every row that says again what a row above has said."""
        seen: dict[str, int] = {}
        for line in self.filled.of(sheet):
            own = key(line)
            if own and own in seen:
                said = self._("Står også på rad {n}. Behold én av dem.")
                self.fault(line, next(iter(line.columns)), said.format(n=seen[own]))
            seen.setdefault(own, line.number)

    def find_area(self, text: str) -> FocusArea | None:
        """By code, else by name."""
        return self.areas.get(text.casefold()) or self._one(self.areas.values(), "name", text)

    def find_criterion(self, text: str, area: FocusArea | None) -> SuccessCriterion | None:
        found = self.criteria.get(text.casefold())
        if found is not None:
            return found
        within = [c for c in self.criteria.values() if area is None or c.focus_area_id == area.id]
        return self._one(within, "text", text)

    def find_indicator(self, text: str) -> Indicator | None:
        return self.indicators.get(text.casefold()) or self._one(
            self.indicators.values(), "name", text
        )

    def _one(self, rows: Any, name: str, text: str) -> Any:
        found = [row for row in rows if getattr(row, name).casefold() == text.casefold()]
        return found[0] if len(found) == 1 else None

    def find_unit(self, text: str) -> str | None:
        """The key of the unit with that key, else that name; None where none or several have it."""
        if any(key == text for key, _name in self.on.units):
            return text
        found = [key for key, name in self.on.units if name.casefold() == text.casefold()]
        return found[0] if len(found) == 1 else None

    # -- focus areas and criteria --------------------------------------------------------------

    def area(self, line: Line) -> None:
        row = self.areas.get(line.get("code").casefold())
        sizes = (("code", 20), ("name", 200), ("aim", 4000))
        good = [self.needs(line, "code", *(() if row else ("name",)))]
        good += [self.fits(line, name, longest) for name, longest in sizes]
        if not all(good):
            return
        values = {name: line.get(name) or getattr(row, name, "") for name, _longest in sizes}
        self._keep(line, row, values, structure.save_area, self.areas, values["name"])

    def criterion(self, line: Line) -> None:
        row = self.criteria.get(line.get("code").casefold())
        good = [self.needs(line, "code", *(() if row else ("area", "text")))]
        good += [self.fits(line, "code", 20), self.fits(line, "text", 300)]
        area_id = row.focus_area_id if row else 0
        if line.get("area"):
            area = self.find_area(line.get("area"))
            if area is None:
                said = self._("Fokusområdet «{read}» finnes ikke, verken i filen eller fra før.")
                return self.unknown(line, "area", AREAS, said)
            area_id = area.id
        if not all(good):
            return None
        text = line.get("text") or (row.text if row else "")
        values = {"code": line.get("code"), "text": text, "focus_area_id": area_id}
        return self._keep(line, row, values, structure.save_criterion, self.criteria, text)

    def _keep(
        self,
        line: Line,
        row: Any,
        values: dict[str, Any],
        save: Callable[..., Any],
        known: dict[str, Any],
        label: str,
    ) -> None:
        if row is not None:
            values["code"] = row.code
            before = {name: getattr(row, name) for name in values}
            changed = [name for name, value in values.items() if before[name] != value]
            if not changed:
                return self.note(line, label, "same")
        try:
            saved = save(self.session, self.mid, row, values, self.on.actor)
        except Refused as refused:
            return self.refused(line, refused, {"focus_area_id": "area"})
        known[saved.code.casefold()] = saved
        if row is None:
            return self.note(line, label, "made")
        told = [self._told(line, name, before[name], values[name]) for name in changed]
        return self.note(line, label, "changed", told)

    def _told(self, line: Line, name: str, old: Any, new: Any) -> Change:
        if name != "focus_area_id":
            return self.changed(line, name, old, new)
        named = {area.id: area.name for area in self.areas.values()}
        return self.changed(line, "area", named.get(old, ""), named.get(new, ""))


def make(setting: Setting, filled: Filled) -> Result:
    """Everything in the file; see Maker."""
    return Maker(setting, filled).run()
