"""What *Oppsett fra regneark* shows of a waiting file: its questions, and what saving it would make and change."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from werkzeug.datastructures import MultiDict

from wisweb_bms.engine.characters import in_order, kept
from wisweb_bms.imports.setup_lines import MAKE, SKIP, Answers, Fault, Filled
from wisweb_bms.imports.setup_sheet import Result, Setting
from wisweb_bms.imports.vocabulary import choices_of, indicator_fields
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import Visit

SHOWN: Final = 300
MOST: Final = 500
LONGEST: Final = 4000
NAMED: Final = 12
"""Cells and rows that are named before the rest are counted."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about one cell, or about the same text in several, and the answer so far."""

    key: str
    sheet: str
    cells: str
    read: str
    field: str
    sentence: str
    answer: str = ""
    open: bool = False
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Kept:
    """What the sender has answered, as it waits with the file: key → the question with its answer."""

    answered: dict[str, Question] = field(default_factory=dict)
    hidden: bool = False

    @classmethod
    def of(cls, choices: Mapping[str, Any]) -> Kept:
        found = {key: Question(key, *told) for key, told in choices.get("svar", {}).items()}
        return cls(found, bool(choices.get("skjulte")))

    def choices(self) -> dict[str, Any]:
        """As JSON, to be kept with the file."""
        told = {
            key: [q.sheet, q.cells, q.read, q.field, q.sentence, q.answer]
            for key, q in self.answered.items()
        }
        return {"svar": told, "skjulte": self.hidden}

    @property
    def answers(self) -> Answers:
        return Answers({key: q.answer for key, q in self.answered.items()}, self.hidden)

    def take(self, sent: MultiDict[str, str], asked: Sequence[Question]) -> None:
        """The answers of a form to what was asked; an empty one, or the cell as it stands, is taken back."""
        if "skjulte_vist" in sent:
            self.hidden = sent.get("skjulte") == "ja"
        known = {question.key: question for question in asked}
        pairs = zip(sent.getlist("svar_nokkel"), sent.getlist("svar_er"), strict=False)
        for key, text in pairs:
            said = kept(text).strip()[:LONGEST]
            if key not in known:
                continue
            if not said or said == known[key].read:
                self.answered.pop(key, None)
            elif key in self.answered or len(self.answered) < MOST:
                self.answered[key] = replace(known[key], answer=said, open=False)


def questions(faults: Sequence[Fault], kept_: Kept) -> list[Question]:
    """What is open, one question for each key, and what has been answered, with its answer."""
    found: dict[str, Question] = {}
    cells: dict[str, list[str]] = {}
    for fault in faults:
        cells.setdefault(fault.key, []).append(fault.cell)
        known = kept_.answered.get(fault.key)
        found.setdefault(
            fault.key,
            Question(
                fault.key,
                fault.sheet,
                "",
                known.read if known else fault.read,
                fault.field,
                fault.sentence,
                known.answer if known else "",
                open=True,
            ),
        )
    opened = [replace(one, cells=named(cells[one.key])) for one in found.values()]
    return opened + [one for key, one in kept_.answered.items() if key not in found]


def named(texts_: Sequence[str]) -> str:
    """The first of them, and how many more there are."""
    every = list(dict.fromkeys(texts_))
    more = f" +{len(every) - NAMED}" if len(every) > NAMED else ""
    return ", ".join(every[:NAMED]) + more


def with_choices(asked: Sequence[Question], setting: Setting, result: Result) -> list[Question]:
    """The questions with what can be chosen, where the field is no free text."""
    lists = _lists(setting, result)
    return [replace(one, choices=lists.get(one.field, ())) for one in asked[:SHOWN]]


def _lists(setting: Setting, result: Result) -> dict[str, tuple[tuple[str, str], ...]]:
    _ = setting.words.own.translate
    leave = (SKIP, _("La raden være"))
    whole = _("Hele kommunen")
    units = ((whole, whole), *((key, name) for key, name in setting.units), leave)
    yes = (("ja", _("Ja")), ("nei", _("Nei")), leave)
    found = {name: (*words.items(), leave) for name, words in choices_of(setting.words.own).items()}
    found |= {f.name: yes for f in indicator_fields(setting.words.own) if f.kind == "check"}
    make = (MAKE, _("Lag det"))
    for name, known in (("area", result.areas), ("criterion", result.criteria)):
        found[name] = (make, *((one, one) for one in sorted(known, key=in_order)), leave)
    return found | {"inherits": yes, "unit": units, "owner_unit_key": units}


def counts(result: Result) -> dict[str, int]:
    """How many rows are made, changed and left as they stand."""
    return {what: result.count(what) for what in ("made", "changed", "same")}


def fingerprint(result: Result) -> str:
    """What the sender saw: another one means that something has changed since."""
    return hashlib.sha256(repr(result.outcomes).encode()).hexdigest()[:20]


def looked_over(
    here: Visit, setting: Setting, filled: Filled, result: Result, kept_: Kept
) -> dict[str, Any]:
    """What both pages show: what is made and changed, what is left out and why, and how it was read."""
    _ = texts(here.locale).gettext
    changes = [one for one in result.outcomes if one.what != "same"]
    out = [(one.origin, one.at("code"), _label(one.cells)) for one in filled.left_out]
    return {
        "fault_count": len(result.faults),
        "changes": changes[:SHOWN],
        "more": max(len(changes) - SHOWN, 0),
        "ignored": filled.ignored,
        "left_out": out[:SHOWN],
        "hidden": [(name, named(list(map(str, rows)))) for name, rows in filled.hidden],
        "takes_hidden": kept_.hidden,
        "read": [(head or _("Over tabellen"), said) for head, said in filled.read],
        "seen": fingerprint(result),
        **counts(result),
    }


def _label(cells: Mapping[str, str]) -> str:
    names = ("name", "text", "indicator", "code")
    return next((cells[name] for name in names if cells.get(name)), "")[:80]
