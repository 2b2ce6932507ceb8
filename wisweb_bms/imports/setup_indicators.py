"""The sheets of indicators and their questions: the register's own form reads each row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from wisweb_bms.engine.formula import FormulaRefused, parse_formula
from wisweb_bms.forms import indicator as shape
from wisweb_bms.forms.setup import SetupForm, shown, typed
from wisweb_bms.models import AnswerScale, Indicator
from wisweb_bms.services import indicators as verbs
from wisweb_bms.services import placing, questions, scales
from wisweb_bms.services.keeping import Refused

from .setup_lines import Line
from .vocabulary import AREAS, CRITERIA, INDICATORS, QUESTIONS, choices_of, indicator_fields

if TYPE_CHECKING:
    from .setup_sheet import Change, Maker

ABOUT = ("entry_kind", "unit_of_measure", "direction", "frequency")
"""What tells an indicator from another at a glance."""


def make(maker: Maker) -> None:
    """Every indicator of the file with its questions; formulas after what they are made of."""
    maker.unique(INDICATORS, lambda line: line.get("code").casefold())
    maker.unique(QUESTIONS, lambda line: f"{line.get('indicator')}\n{line.get('text')}".casefold())
    desk = _Desk(maker)
    for place, line in _in_order(list(maker.filled.of(INDICATORS)), maker):
        desk.make(line, place)
    desk.questions_alone()


def _in_order(lines: list[Line], maker: Maker) -> Iterator[tuple[int, Line]]:
    """The lines with their places in the file, each after the formulas it uses."""
    waiting = list(enumerate(lines, 1))
    codes = {line.get("code").casefold(): _used(line) for line in lines}
    done: set[str] = set()
    while waiting:
        left = []
        for place, line in waiting:
            if any(u in codes and u not in done for u in codes[line.get("code").casefold()]):
                left.append((place, line))
                continue
            done.add(line.get("code").casefold())
            yield place, line
        if len(left) == len(waiting):
            yield from left  # a ring: the service says so
            return
        waiting = left


def _used(line: Line) -> set[str]:
    try:
        used = parse_formula(line.get("formula")).references if line.get("formula") else ()
    except FormulaRefused:
        used = ()
    return {code.casefold() for code in used} - {line.get("code").casefold()}


class _Desk:
    """What the rows of one file share: the form's fields, and the questions by indicator."""

    def __init__(self, maker: Maker) -> None:
        self.maker = maker
        self._ = maker._
        own = maker.on.words.own
        self.fields = {f.name: f for f in indicator_fields(own)}
        self.checks = {n for n, f in self.fields.items() if f.kind == "check"} | {"inherits"}
        self.choices = choices_of(own)
        self.units = [("", self._("Hele kommunen")), *maker.on.units]
        self.basis: dict[str, list[Line]] = {}
        for line in maker.filled.of(QUESTIONS):
            self.basis.setdefault(line.get("indicator").casefold(), []).append(line)
        self.card = placing.main_card(maker.session, maker.mid)
        scales.ensure(maker.session, maker.mid)
        found = scales.living(maker.session, maker.mid)
        usual = scales.usual(found, maker.on.municipality)
        self.usual_scale = usual.id if usual else None

    def make(self, line: Line, place: int) -> None:
        maker = self.maker
        row = maker.indicators.get(line.get("code").casefold())
        before_faults = len(maker.result.faults)
        maker.needs(line, "code", *(() if row else ("name",)))
        if not line.get("code"):
            return
        before = self._before(row, place)
        sent = {name: typed(value) for name, value in before.items()}
        sent.update(self._cells(line, row))
        self._start(line, row, sent)
        lines = self._questions(line, row)
        if lines:
            sent.update(self._basis(lines, before["scale_id"]))
        form = self._form(sent["entry_kind"])
        if not form.read(sent) or len(maker.result.faults) > before_faults:
            for field in form.fields:
                at = "criterion" if field.name == "place" else field.name
                told = maker.is_faulty(line, at) or (at == "criterion" and self._placed_wrong(line))
                if field.error and not told:
                    self._fault(line, lines, field.name, field.error)
            return
        self._keep(line, row, form, before)

    def _placed_wrong(self, line: Line) -> bool:
        """Whether its place is named and could not be found, which is told where it stands."""
        return bool(line.get("area") or line.get("criterion"))

    def _before(self, row: Indicator | None, place: int) -> dict[str, Any]:
        if row is None:
            start = {"sort": place, "operator": "", "direction": "", "scale_id": self.usual_scale}
            return {**shape.NEW, **start}
        session = self.maker.session
        version = verbs.latest(session, row)
        basis = questions.basis(session, version)
        placed = placing.placement(session, self.card, row.id)
        return shape.known(row, version, basis, placed, "", self.usual_scale)

    def _start(self, line: Line, row: Indicator | None, sent: dict[str, str]) -> None:
        """What a new row leaves empty starts as its file says, or as the kind of entry does in the form."""
        if row is not None:
            return
        sent.update(
            {n: t for n, t in self._cells(line.starting(), None).items() if not line.get(n)}
        )
        for name in line.wanted:
            if not line.get(name) and name not in line.starts:
                said = self._("Filen sier ikke dette: {field}. Velg hva det er for «{name}».")
                named = said.format(field=self._label(name), name=line.get("name")[:80])
                self.maker.fault(line, name, named)
        kind = sent["entry_kind"]
        for name, field in self.fields.items():
            if field.start is not None and kind in field.asked_for and not line.get(name):
                sent[name] = typed(field.start)
        usual = {"ratio": "ratio", "yes_no": "ratio", "survey": "survey", "mean": "survey"}
        usual |= {"deviation": "deviation", "formula": "formula", "number": "mean"}
        sent["operator"] = sent["operator"] or usual.get(kind, "mean")
        sent["direction"] = sent["direction"] or "higher"

    def _cells(self, line: Line, row: Indicator | None) -> dict[str, str]:
        """The filled-in cells as the form would have sent them."""
        found: dict[str, str] = {}
        for name, text in line.cells.items():
            if name in self.choices:
                found[name] = self._choice(line, name, text)
            elif name in self.checks:
                said = self.maker.on.words.yes_or_no(text)
                if said is None:
                    self.maker.fault(line, name, self._("Skriv ja eller nei."))
                found[name] = "ja" if said else ""
            elif name == "owner_unit_key":
                found[name] = self._unit(line, text)
            elif name not in ("area", "criterion"):
                found[name] = text
        return found | self._place(line, row)

    def _choice(self, line: Line, name: str, text: str) -> str:
        code = self.maker.on.words.code_of(name, text)
        if code is None:
            said = self._("«{read}» er ikke en av mulighetene: {words}.")
            words = "; ".join(dict.fromkeys(self.choices[name].values()))
            self.maker.fault(line, name, said.format(read=text[:60], words=words))
        return code or "number" if name == "entry_kind" else code or ""

    def _unit(self, line: Line, text: str) -> str:
        key = self.maker.find_unit(text)
        if key is None and text.casefold() != self._("Hele kommunen").casefold():
            said = self._("Vi finner ikke én enhet med koden eller navnet «{read}».")
            self.maker.fault(line, "owner_unit_key", said.format(read=text[:60]))
        return "" if key is None or key == self.maker.on.root_key else key

    def _place(self, line: Line, row: Indicator | None) -> dict[str, str]:
        area_text, criterion_text = line.get("area"), line.get("criterion")
        area = self.maker.find_area(area_text) if area_text else None
        if area_text and area is None:
            said = self._("Fokusområdet «{read}» finnes ikke, verken i filen eller fra før.")
            self.maker.unknown(line, "area", AREAS, said)
        if criterion_text:
            found = self.maker.find_criterion(criterion_text, area)
            if found is None:
                said = self._(
                    "Suksesskriteriet «{read}» finnes ikke, verken i filen eller fra før."
                )
                self.maker.unknown(line, "criterion", CRITERIA, said)
                return {}
            if area is not None and found.focus_area_id != area.id:
                said = self._("Suksesskriteriet hører til et annet fokusområde.")
                self.maker.fault(line, "criterion", said)
            return {"place": f"c{found.id}"}
        return {"place": f"a{area.id}"} if area is not None else {}

    def _questions(self, line: Line, row: Indicator | None) -> list[Line]:
        names = [line.get("code"), line.get("name"), row.name if row else ""]
        return [one for n in dict.fromkeys(names) if n for one in self.basis.pop(n.casefold(), ())]

    def _basis(self, lines: list[Line], scale_id: int | None) -> dict[str, str]:
        found = {"questions": "\n".join(one.get("text") for one in lines)}
        found["scale_id"] = typed(self._scale(lines, scale_id))
        said = [one.get("dont_know") for one in lines if one.get("dont_know")]
        if said:
            found["dont_know"] = "ja" if self.maker.on.words.yes_or_no(said[0]) else ""
        return found

    def _scale(self, lines: list[Line], scale_id: int | None) -> int | None:
        """The scale with the steps that the rows tell; the one from before where it has them."""
        on = self.maker.on
        known = on.session.get(AnswerScale, (self.maker.mid, scale_id or 0))
        low, high = known.steps[0] if known else 1, known.steps[-1] if known else 6
        low, high = self._step(lines, "scale_low", low), self._step(lines, "scale_high", high)
        if known is not None and (known.lowest, known.highest) == (low, high):
            return known.id
        if low >= high:
            self.maker.fault(lines[0], "scale_high", on.sentence(Refused("steps")))
            return scale_id
        return scales.of_steps(on.session, on.municipality, low, high, on.actor).id

    def _step(self, lines: list[Line], name: str, otherwise: int) -> int:
        """The first step told in a column; a fault at the cell where it is none."""
        told = next((one for one in lines if one.get(name)), None)
        if told is None:
            return otherwise
        text = told.get(name)
        if text.isdecimal() and len(text) <= 3 and int(text) <= scales.HIGHEST:
            return int(text)
        said = self._("Skriv et helt tall fra 0 til {most}.").format(most=scales.HIGHEST)
        self.maker.fault(told, name, said)
        return otherwise

    def questions_alone(self) -> None:
        """Questions of an indicator that the file has no row for, which may stand from before."""
        for lines in list(self.basis.values()):
            row = self.maker.find_indicator(lines[0].get("indicator"))
            if row is None:
                said = self._("Indikatoren «{read}» finnes ikke, verken i filen eller fra før.")
                self.maker.unknown(lines[0], "indicator", INDICATORS, said)
                continue
            columns = {"code": lines[0].columns["indicator"]}
            self.basis[row.code.casefold()] = lines
            self.make(replace(lines[0], cells={"code": row.code}, columns=columns), 0)

    def _form(self, kind: str) -> SetupForm:
        words = self.maker.on.words.own.words
        chosen = scales.living(self.maker.session, self.maker.mid) if kind == "survey" else ()
        named = [(str(one.id), one.name) for one in chosen]
        fields = shape.fields(self._, words, self.units, self._places(), scales=named)
        # Whoever is responsible is chosen in the register; the sheet leaves it as it is.
        return SetupForm(
            [f for f in fields if f.name not in ("responsible_role", "person")], self._
        )

    def _places(self) -> list[tuple[str, str]]:
        areas = [(f"a{a.id}", a.name) for a in self.maker.areas.values()]
        return [("", ""), *areas, *((f"c{c.id}", c.text) for c in self.maker.criteria.values())]

    def _fault(self, line: Line, lines: list[Line], name: str, sentence: str) -> None:
        if lines and name == "questions":
            self.maker.fault(lines[0], "text", sentence)
        else:
            at = "criterion" if name == "place" else name
            said = sentence if at in line.columns else f"{self._label(name)}: {sentence}"
            self.maker.fault(line, at, said)

    def _label(self, name: str) -> str:
        return self.fields[name].label if name in self.fields else name

    def _keep(
        self, line: Line, row: Indicator | None, form: SetupForm, before: dict[str, Any]
    ) -> None:
        values = form.values
        if row is not None:
            values["code"] = row.code
        changed = [n for n, v in values.items() if typed(before.get(n)) != typed(v)]
        told = [self._change(line, form, before, name) for name in changed]
        if row is not None and not changed:
            return self.maker.note(line, row.name, "same")
        key = row.responsible_key if row else None
        values["responsible_role"] = "leader"
        part = verbs.Typed(
            shape.own_part(values, key), shape.rules_part(values, before), shape.basis_part(values)
        )
        try:
            saved = self._save(row, part, values, changed)
        except Refused as refused:
            return self._refused(line, refused)
        self.maker.indicators[saved.code.casefold()] = saved
        if row is None:
            return self.maker.note(line, saved.name, "made", about=self._about(form))
        return self.maker.note(line, saved.name, "changed", told)

    def _change(self, line: Line, form: SetupForm, before: dict[str, Any], name: str) -> Change:
        """A field as it stands and as it will be, as the register's page shows it."""
        field = next(f for f in form.fields if f.name == name)
        old, new = before.get(name), form.values[name]
        at = "criterion" if name == "place" else name
        return self.maker.changed(line, at, shown(field, old, self._), shown(field, new, self._))

    def _about(self, form: SetupForm) -> str:
        """What a new indicator is, in the words of the form: how it is measured and which way is better."""
        told = {f.name: shown(f, f.typed, self._) for f in form.fields}
        return ", ".join(filter(None, (told.get(name, "") for name in ABOUT)))

    def _save(
        self, row: Indicator | None, part: verbs.Typed, values: dict[str, Any], changed: list[str]
    ) -> Indicator:
        on = self.maker.on
        saved = verbs.save(on.session, on.municipality, row, part, on.actor, local=on.local)
        if row is None or {"place", "sort", "weight", "key_mark"} & set(changed):
            area_of = {c.id: c.focus_area_id for c in self.maker.criteria.values()}
            place = shape.placed_part(values, area_of)
            if place is not None:
                placing.place_on_main(
                    on.session,
                    saved,
                    place,
                    on.actor,
                    root_key=on.root_key,
                    year=on.year,
                    card_name=on.card_name,
                )
        return saved

    def _refused(self, line: Line, refused: Refused) -> None:
        if refused.reason in ("ask_version", "kind_locked", "questions_locked", "steps_outside"):
            said = self._(
                "Det er rapportert tall. Endre skalaen eller definisjonen i registeret, "
                "der du velger retting eller ny versjon."
            )
            return self.maker.fault(line, "code", said)
        return self.maker.refused(line, refused, {"place": "criterion"})
