"""The fields of an indicator, and how a form becomes what the service keeps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from wisweb_bms.engine.parts import OPERATORS_OF, EntryKind, Operator
from wisweb_bms.models import Indicator, IndicatorVersion, Placement
from wisweb_bms.models.indicator import AMOUNTS_IN
from wisweb_bms.services.plan import FREQUENCIES
from wisweb_bms.services.questions import Basis

from .setup import YES, Field, Translate, at_first

OWN = (
    "code",
    "name",
    "goal",
    "source",
    "how_to_find",
    "control",
    "responsible_role",
    "frequency",
    "life_cycle",
    "privacy",
    "privacy_k",
    "same_answers",
    "owner_unit_key",
)
RULES = (
    "explanation",
    "unit_of_measure",
    "decimals",
    "direction",
    "lowest",
    "highest",
    "entry_kind",
    "operator",
    "over_time",
    "factor",
    "year_to_date",
    "ytd_target",
    "inherits",
    "formula",
    "follows_source",
    "weight_name",
    "numerator_name",
    "denominator_name",
    "denominator_counts_people",
    "amounts_in",
    "shows_questions",
)
TIMES = ("last", "sum", "mean", "weighted_mean", "ratio", "min", "max", "rolling_12")
STAGES = ("planned", "active")
ENDED = "ended"
"""Chosen nowhere: an indicator is ended on the page that first shows what is removed."""
LONGEST_QUESTION = 500
USUAL = "vanlig"
"""Targets are inherited, except by sums: the municipality's 1 200 must not judge a kindergarten."""
NEW: Mapping[str, Any] = {
    "life_cycle": "active",
    "frequency": "year",
    "entry_kind": "number",
    "operator": "mean",
    "over_time": "last",
    "decimals": 1,
    "direction": "higher",
    "factor": 1,
    "ytd_target": "wait",
    "inherits": USUAL,
    "responsible_role": "leader",
    "amounts_in": "one",
    "shows_questions": True,
    "control": "",
    "dont_know": True,
}
AT_FIRST = frozenset(
    {
        *("code", "name", "unit_of_measure", "frequency", "direction", "entry_kind", "place"),
        *("formula", "follows_source", "numerator_name", "denominator_name"),
        *("questions", "scale_id"),
    }
)
"""What a new indicator needs before it is of use, those of its kind of entry among them."""
_KINDS_OF: Mapping[str, tuple[str, ...]] = {
    operator: tuple(kind for kind in EntryKind if operator in OPERATORS_OF[kind])
    for operator in sorted(frozenset[Operator]().union(*OPERATORS_OF.values()))
}
"""Operator → the kinds of entry it goes with."""
Words = Mapping[str, str]
Choices = Sequence[tuple[str, str]]


def fields(
    _: Translate,
    words: Mapping[str, Words],
    units: Choices,
    places: Choices,
    measures: Sequence[str] = (),
    scales: Choices = (),
    *,
    ended: bool = False,
) -> tuple[Field, ...]:
    """Every field, those of each kind of entry among them; ``ended`` is an indicator that is so."""
    stages = (*STAGES, ENDED) if ended else STAGES
    what, entry = _("Hva som måles"), _("Hvordan tallet lages")
    where, who = _("Plass på hovedkortet"), _("Ansvar og vern")
    found = (
        Field("code", _("Kode"), longest=20, required=True, group=what, short=True),
        Field("name", _("Navn"), required=True, group=what),
        Field("goal", _("Hensikt"), "area", longest=4000, group=what),
        Field("explanation", _("Forklaring"), "area", longest=4000, group=what),
        Field("source", _("Kilde"), longest=300, group=what),
        Field("how_to_find", _("Slik finner du tallet"), "area", longest=4000, group=what),
        Field(
            "unit_of_measure",
            _("Måleenhet"),
            longest=40,
            group=what,
            short=True,
            choices=tuple((one, one) for one in measures),
        ),
        Field(
            "frequency",
            _("Hvor ofte"),
            "choice",
            _listed(words["frequency"], FREQUENCIES),
            group=what,
            short=True,
        ),
        Field(
            "direction",
            _("Retning"),
            "choice",
            _listed(words["direction"], words["direction"]),
            group=what,
            short=True,
        ),
        Field(
            "life_cycle",
            _("Livsløp"),
            "choice",
            _listed(words["stage"], stages),
            group=what,
            hint=_("Avslutt indikatoren fra dens egen side. Der ser du først hva som fjernes."),
        ),
        Field(
            "entry_kind",
            _("Fylles inn som"),
            "choice",
            _listed(words["kind"], EntryKind),
            group=entry,
        ),
        *_of_kind(_, entry, scales),
        Field(
            "operator",
            _("Legges sammen over enheter"),
            "choice",
            _listed(words["operator"], sorted(_KINDS_OF)),
            group=entry,
            decided_by="entry_kind",
            offered_for=_KINDS_OF,
        ),
        Field(
            "over_time",
            _("Legges sammen over tid"),
            "choice",
            _listed(words["time"], TIMES),
            group=entry,
        ),
        Field(
            "year_to_date",
            _("Tallet gjelder hittil i året, ikke bare perioden"),
            "check",
            group=entry,
        ),
        Field(
            "ytd_target",
            _("Mål uten milepæl, hittil i året"),
            "choice",
            (
                ("wait", _("Uten farge til året er omme")),
                ("linear", _("Bedømmes jevnt gjennom året")),
            ),
            group=entry,
        ),
        Field("decimals", _("Desimaler"), "whole", required=True, lowest=0, highest=4, group=entry),
        Field("lowest", _("Laveste mulige verdi"), "number", group=entry),
        Field("highest", _("Høyeste mulige verdi"), "number", group=entry),
        Field(
            "inherits",
            _("Enheter uten eget mål følger målet over"),
            "choice",
            ((USUAL, _("Som vanlig: ja, men ikke for summer")), (YES, _("Ja")), ("", _("Nei"))),
            group=entry,
        ),
        Field(
            "responsible_role",
            _("Ansvarlig"),
            "choice",
            (("leader", _("Leder for området")), ("person", _("En person"))),
            group=who,
        ),
        Field(
            "person",
            _("Navn på personen"),
            group=who,
            hint=_("Fylles ut når en person er ansvarlig."),
        ),
        Field("owner_unit_key", _("Gjelder for"), "choice", tuple(units), group=who),
        Field("privacy", _("Tallet gjelder personer"), "check", group=who),
        Field(
            "privacy_k",
            _("Færrest svar før tallet vises"),
            "whole",
            lowest=3,
            highest=10,
            group=who,
            hint=_(
                "Tomt felt følger kommunens grense. Når det finnes svar, kan grensen bare heves."
            ),
        ),
        Field(
            "same_answers",
            _("Samme svar"),
            longest=40,
            group=who,
            hint=_(
                "Skriv det samme navnet på alle indikatorer som bygger på svarene til de samme "
                "personene, for eksempel «Medarbeiderundersøkelsen». Da skjules de samme områdene."
            ),
        ),
        Field("place", _("Fokusområde og suksesskriterium"), "choice", tuple(places), group=where),
        Field("sort", _("Rekkefølge"), "whole", lowest=0, highest=10000, group=where),
        Field("weight", _("Vekt"), "number", lowest=0, highest=1000, group=where),
        Field("key_mark", _("Nøkkelindikator"), "check", group=where),
    )
    return at_first(found, AT_FIRST)


def _of_kind(_: Translate, group: str, scales: Choices) -> tuple[Field, ...]:
    """What only some kinds of entry have."""
    own = partial(Field, group=group, decided_by="entry_kind")
    reported = tuple(kind for kind in EntryKind if kind != EntryKind.FORMULA)
    return (
        own(
            *("formula", _("Formel")),
            longest=1000,
            asked_for=("formula",),
            required=True,
            hint=_("Koder står i klammer: 100 - [I16], previous([I01]), share_green([I16])."),
        ),
        own(
            *("follows_source", _("Følger kildens mål"), "check"),
            asked_for=("formula",),
            hint=_(
                "For formler som 100 - [I16]: målet, retningen og fargen er kildens, regnet om med "
                "formelen. Egne mål hviler så lenge."
            ),
        ),
        own("numerator_name", _("Telleren heter"), longest=60, asked_for=("ratio",)),
        own("denominator_name", _("Nevneren heter"), longest=60, asked_for=("ratio",)),
        own(
            *("denominator_counts_people", _("Nevneren teller personer"), "check"),
            asked_for=("ratio",),
        ),
        own(
            *("amounts_in", _("Beløpene er i"), "choice"),
            choices=tuple((code, one.name) for code, one in AMOUNTS_IN.items()),
            asked_for=("deviation",),
        ),
        own(
            *("factor", _("Faktor"), "number"),
            required=True,
            asked_for=("ratio", "yes_no"),
            start=100,
            hint=_("100 for prosent."),
        ),
        own(
            *("questions", _("Spørsmål, ett på hver linje"), "area"),
            longest=20000,
            longest_line=LONGEST_QUESTION,
            asked_for=("survey",),
        ),
        own(
            *("scale_id", _("Svarskala"), "choice"),
            choices=tuple(scales),
            asked_for=("survey",),
            hint=_(
                "Gjelder spørsmålene over; uten spørsmål går trinnene fra laveste til høyeste "
                "mulige verdi. Skalaene lages under Oppsett, Svarskalaer."
            ),
        ),
        own("dont_know", _("Vet ikke er et svar"), "check", asked_for=("survey",)),
        own(
            *("shows_questions", _("Spørsmålene kan vises hver for seg"), "check"),
            asked_for=("survey",),
        ),
        own("weight_name", _("Vekten heter"), longest=60, asked_for=("number",)),
        own(
            *("control", _("Skal være lik")),
            longest=500,
            asked_for=reported,
            hint=_("Gir et varsel når rapporterte tall ikke stemmer, for eksempel [I17] + [I33]."),
        ),
    )


def known(
    row: Indicator,
    version: IndicatorVersion,
    basis: Basis,
    placed: Placement | None,
    person: str,
    usual_scale: int | None,
) -> dict[str, Any]:
    """The stored indicator as the form's values; without questions the usual scale is chosen."""
    found: dict[str, Any] = {name: getattr(row, name) for name in OWN}
    found |= {name: getattr(version, name) for name in RULES}
    found |= {"responsible_role": "person" if row.responsible_key else "leader", "person": person}
    found |= {"questions": "\n".join(basis.texts), "dont_know": basis.dont_know}
    found |= {"scale_id": basis.scale_id or usual_scale, "place": ""}
    if placed is not None:
        at = f"c{placed.criterion_id}" if placed.criterion_id else f"a{placed.focus_area_id}"
        found |= {"place": at, "sort": placed.sort, "weight": placed.weight}
        found["key_mark"] = placed.key_mark
    return found


def own_part(values: Mapping[str, Any], responsible_key: str | None) -> dict[str, Any]:
    """The indicator's own columns."""
    found = {"control": ""} | {name: values[name] for name in OWN if name in values}
    found["responsible_key"] = responsible_key
    found["responsible_role"] = "" if responsible_key else "leader"
    found["owner_unit_key"] = found["owner_unit_key"] or None
    found["same_answers"] = (found.get("same_answers") or "").strip() or None
    return found


def rules_part(values: Mapping[str, Any], before: Mapping[str, Any]) -> dict[str, Any]:
    """The version's columns; what the form did not ask for stays as it was."""
    found = {n: values.get(n, before.get(n)) for n in RULES if n in values or n in before}
    usual = found["operator"] != "sum"
    found["inherits"] = {USUAL: usual, YES: True, "": False}.get(
        found["inherits"], found["inherits"]
    )
    if found["entry_kind"] != "formula":
        found |= {"formula": "", "follows_source": False}
    return found


def placed_part(values: Mapping[str, Any], area_of: Mapping[int, int]) -> dict[str, Any] | None:
    """The place on the main card, None for none; ``area_of`` gives a criterion's focus area."""
    at = values["place"]
    if not at:
        return None
    criterion = int(at[1:]) if at[0] == "c" else None
    return {
        "focus_area_id": int(at[1:]) if criterion is None else area_of[criterion],
        "criterion_id": criterion,
        "sort": values["sort"] or 0,
        "weight": values["weight"],
        "key_mark": values["key_mark"],
    }


def basis_part(values: Mapping[str, Any]) -> Basis:
    """The question basis; kinds without one have none."""
    if "questions" not in values:
        return Basis()
    texts = tuple(t.strip() for t in values["questions"].split("\n") if t.strip())
    return Basis(texts, int(values["scale_id"]), values["dont_know"])


def _listed(words: Words, codes: Any) -> tuple[tuple[str, str], ...]:
    return tuple((str(code), words.get(str(code), str(code))) for code in codes)
