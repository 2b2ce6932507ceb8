"""Which fields each kind of entry has, and how what is typed becomes the parts of a value."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from wisweb_bms.engine.numbers import MOST_COUNTED, takes_percent
from wisweb_bms.models import AnswerScale, IndicatorVersion, Question
from wisweb_bms.models.indicator import AMOUNTS_IN
from wisweb_bms.models.measurement import DONT_KNOW
from wisweb_bms.models.types import SCALE

from .figures import FigureSpec

Translate = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class SurveyRow:
    """A row of the survey form: a question, or the answers overall (id 0)."""

    question_id: int
    text: str
    steps: tuple[int, ...]
    words: Mapping[int, str] = field(default_factory=dict)
    """What some of the steps mean."""

    def told(self, step: int) -> str:
        """The step with its word, where it has one."""
        return " ".join(filter(None, (str(step), self.words.get(step, ""))))


def specs(
    version: IndicatorVersion, _: Translate, rows: Sequence[SurveyRow] = ()
) -> tuple[FigureSpec, ...]:
    """The fields of one measurement, in the order they are filled in."""
    kind = version.entry_kind
    if kind == "ratio":
        return (
            _part("numerator", version.numerator_name or _("Teller"), lowest=Decimal(0)),
            _part("denominator", version.denominator_name or _("Nevner"), lowest=Decimal(0)),
        )
    if kind == "deviation":
        unit = AMOUNTS_IN[version.amounts_in].name
        return (
            _part("budget", _("Budsjett hittil, {unit}").format(unit=unit)),
            _part("actual", _("Regnskap hittil, {unit}").format(unit=unit)),
        )
    if kind == "survey":
        return (*_survey(rows, _), _count("invited", _("Inviterte"), required=False))
    if kind == "mean":
        return (
            _value(version, _("Gjennomsnitt"), hard=True),
            _count("respondents", _("Antall svar")),
            _count("invited", _("Inviterte"), required=False),
        )
    if kind == "yes_no":
        return ()
    weight = (_weight(version, _),) if version.operator == "weighted_mean" else ()
    return (_value(version, _("Resultat")), *weight)


def _value(version: IndicatorVersion, label: str, *, hard: bool = False) -> FigureSpec:
    return FigureSpec(
        "value",
        label,
        version.unit_of_measure,
        decimals=SCALE,
        percent=takes_percent(version.unit_of_measure),
        lowest=version.lowest,
        highest=version.highest,
        hard=hard,
    )


def _weight(version: IndicatorVersion, _: Translate) -> FigureSpec:
    label = version.weight_name.capitalize() or _("Vekt")
    return FigureSpec("weight", label, lowest=Decimal(0), hard=True)


def _part(name: str, label: str, lowest: Decimal | None = None) -> FigureSpec:
    return FigureSpec(name, label, lowest=lowest, hard=lowest is not None)


def _count(name: str, label: str, *, required: bool = True) -> FigureSpec:
    return FigureSpec(
        name,
        label,
        decimals=0,
        lowest=Decimal(0),
        highest=MOST_COUNTED,
        hard=True,
        required=required,
    )


def forecast_spec(version: IndicatorVersion, _: Translate) -> FigureSpec:
    """The expected year-end value, given beside the result."""
    return FigureSpec(
        "forecast",
        _("Prognose for året"),
        version.unit_of_measure,
        percent=takes_percent(version.unit_of_measure),
        lowest=version.lowest,
        highest=version.highest,
        required=False,
    )


def _survey(rows: Sequence[SurveyRow], _: Translate) -> tuple[FigureSpec, ...]:
    found: list[FigureSpec] = []
    for row in rows:
        found += [
            _count(f"a{row.question_id}_{step}", f"{row.text}: {row.told(step)}", required=False)
            for step in row.steps
        ]
        label = _("{question}: vet ikke").format(question=row.text)
        found.append(_count(f"a{row.question_id}_{DONT_KNOW}", label, required=False))
    return tuple(found)


def survey_rows(
    questions: Sequence[Question], by_question: bool, bounds: tuple[int, int], _: Translate
) -> tuple[SurveyRow, ...]:
    """One row overall, or one a question; ``bounds`` are the steps where no question has a scale."""
    if by_question and questions:
        return tuple(_on_scale(q.id, q.text, q.scale) for q in questions)
    if questions:
        return (_on_scale(0, _("Alle svar samlet"), questions[0].scale),)
    low, high = bounds
    return (SurveyRow(0, _("Alle svar samlet"), tuple(range(low, high + 1))),)


def _on_scale(question_id: int, text: str, scale: AnswerScale) -> SurveyRow:
    words = {int(step): word for step, word in scale.words.items()}
    return SurveyRow(question_id, text, tuple(scale.steps), words)


def figures(
    version: IndicatorVersion, typed: Mapping[str, Decimal | None], yes: str | None
) -> dict[str, Any]:
    """The parts of the value, as they are kept."""
    parts: dict[str, Any] = {k: v for k, v in typed.items() if not k.startswith("a")}
    if "actual" in typed:
        parts["actual"] = typed["actual"]
    for name in ("respondents", "invited"):
        if parts.get(name) is not None:
            parts[name] = int(parts[name])
    if version.entry_kind == "yes_no":
        parts.update(numerator=Decimal(int(yes == "ja")), denominator=Decimal(1))
    if version.entry_kind == "survey":
        answers = _answers(typed)
        parts.update(answers=answers, respondents=_respondents(answers))
    return parts


def _answers(typed: Mapping[str, Decimal | None]) -> dict[str, dict[str, int]]:
    answers: dict[str, dict[str, int]] = {}
    for name, count in typed.items():
        if name.startswith("a") and "_" in name and count is not None:
            question, step = name[1:].split("_")
            answers.setdefault(question, {})[step] = int(count)
    return answers


def _respondents(answers: Mapping[str, Mapping[str, int]]) -> int:
    """Each respondent once: the question most of them answered tells how many there were."""
    return max(
        (sum(n for step, n in steps.items() if step != DONT_KNOW) for steps in answers.values()),
        default=0,
    )


def fault_across(version: IndicatorVersion, parts: Mapping[str, Any], _: Translate) -> str:
    """What the fields say against each other; empty where they agree."""
    numerator, denominator = parts.get("numerator"), parts.get("denominator")
    counted = version.entry_kind == "ratio" and version.highest == 100
    if counted and numerator is not None and denominator is not None and numerator > denominator:
        return _("{a} kan ikke være større enn {b}. Er feltene byttet om?").format(
            a=version.numerator_name or _("Teller"), b=version.denominator_name or _("Nevner")
        )
    invited, respondents = parts.get("invited"), parts.get("respondents")
    if invited is not None and respondents is not None and respondents > invited:
        return _("Det er {n} svar, men bare {m} inviterte. Se over tallene.").format(
            n=respondents, m=invited
        )
    return ""
