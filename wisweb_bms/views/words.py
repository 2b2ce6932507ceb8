"""The field's words for the codes of an indicator: how it is typed, rolled up and how often it is measured."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from .texts import Texts


def entry_kinds(texts: Texts) -> dict[str, str]:
    _ = texts.gettext
    return {
        "number": _("Et tall"),
        "ratio": _("Teller og nevner"),
        "yes_no": _("Ja eller nei"),
        "survey": _("Svar per trinn i en undersøkelse"),
        "mean": _("Importert snitt med antall svar"),
        "deviation": _("Regnskap og budsjett hittil"),
        "formula": _("Regnes ut av andre indikatorer"),
    }


def operators(texts: Texts) -> dict[str, str]:
    _ = texts.gettext
    return {
        "none": _("Enhetens egen måling, uten å legge sammen"),
        "sum": _("Summen av enhetene"),
        "min": _("Den laveste av enhetene"),
        "max": _("Den høyeste av enhetene"),
        "median": _("Den midterste av enhetene"),
        "mean": _("Snittet av enhetene, alle teller likt"),
        "weighted_mean": _("Snittet av enhetene, vektet"),
        "ratio": _("Summen av tellerne delt på summen av nevnerne"),
        "deviation": _("Sum regnskap mot sum budsjett"),
        "survey": _("Snittet av alle svar, ikke av enhetenes snitt"),
        "formula": _("Formel av verdier som alt er lagt sammen"),
    }


def times(texts: Texts) -> dict[str, str]:
    _ = texts.gettext
    return {
        "last": _("Siste verdi i året"),
        "sum": _("Summen av periodene"),
        "mean": _("Snittet av periodene"),
        "weighted_mean": _("Vektet snitt av periodene"),
        "ratio": _("Sum tellere delt på sum nevnere"),
        "ratio_of_sums": _("Sum tellere delt på sum nevnere"),
        "min": _("Laveste verdi i året"),
        "max": _("Høyeste verdi i året"),
        "rolling": _("Siste tolv måneder"),
        "rolling_12": _("Siste tolv måneder"),
    }


def frequencies(texts: Texts) -> dict[str, str]:
    _ = texts.gettext
    return {
        "month": _("Hver måned"),
        "quarter": _("Hvert kvartal"),
        "tertial": _("Hvert tertial"),
        "half_year": _("Hvert halvår"),
        "year": _("Hvert år"),
        "two_years": _("Hvert annet år"),
        "second_year": _("Hvert annet år"),
        "every_second_year": _("Hvert annet år"),
        "date": _("Enkelte dager"),
    }


def directions(texts: Texts) -> dict[str, str]:
    _ = texts.gettext
    return {
        "higher": _("Høyere er bedre"),
        "lower": _("Lavere er bedre"),
        "interval": _("Best innenfor et område"),
        "observation": _("Følges uten mål og farge"),
    }


def explanations(texts: Texts) -> dict[str, str]:
    """How a roll-up is made, in one sentence for the reader of *why*."""
    _ = texts.gettext
    return {
        "none": _("Tallet er områdets egen måling. Det er ikke lagt sammen av noe."),
        "sum": _("Tallet er summen av det områdene har rapportert."),
        "min": _("Tallet er det laveste som er rapportert."),
        "max": _("Tallet er det høyeste som er rapportert."),
        "median": _("Tallet er det midterste av dem som er rapportert."),
        "mean": _("Tallet er snittet av områdene. Alle teller likt."),
        "weighted_mean": _("Snittet er vektet. Et stort område teller mer enn et lite."),
        "ratio": _("Tellere og nevnere er lagt sammen hver for seg før det er delt."),
        "deviation": _("Regnskap og budsjett er lagt sammen hver for seg før de er sammenlignet."),
        "survey": _("Alle svar teller likt, uansett hvilket område de kommer fra."),
        "formula": _("Tallet er regnet ut av andre tall, som alt er lagt sammen for området."),
    }


def hidden_reasons(texts: Texts) -> dict[str, str]:
    """Why a value is hidden, as it stands after *Skjult:*."""
    _ = texts.gettext
    few = _("for få svar til at de kan vises")
    others = _("verner andre områder, som ellers kunne regnes ut")
    source = _("tallet bygger på noe som er skjult")
    early = _("vises når fristen er ute, eller når alle har svart")
    wrong = _("trukket tilbake; tallet var feil")
    nameless = _("antallet personer bak tallet er ikke oppgitt")
    then = _("tall om personer vises bare etter organisasjonen slik den var i perioden")
    one = _("det laveste, høyeste eller midterste er ett områdes eget tall, og vises bare der")
    return {
        "few": few,
        "few_respondents": few,
        "difference": others,
        "protects_others": others,
        "source": source,
        "source_hidden": source,
        "not_released": early,
        "withdrawn": wrong,
        "unknown_n": nameless,
        "no_n": nameless,
        "as_then": then,
        "one_of_them": one,
    }


def reasons(texts: Texts) -> dict[str, str]:
    """Why a calculated value is empty, or where it comes from."""
    _ = texts.gettext
    return {
        "no_value": _("Et av tallene i formelen mangler."),
        "division_by_zero": _("Formelen deler på null, så det blir ikke noe tall."),
        "unknown_name": _("Formelen nevner en indikator som ikke finnes."),
        "no_point": _("Et av tallene i formelen måles ikke i perioden."),
        "cycle": _("Formlene viser til hverandre i ring, så det blir ikke noe tall."),
        "chain": _("For mange formler bygger på hverandre, så det blir ikke noe tall."),
        "derived": _("Regnet ut av periodene i året."),
        "twelve_months": _("Regnet ut av de siste tolv månedene."),
        "too_few_months": _("Det er ikke målt i tolv måneder ennå, så det blir ikke noe tall."),
    }


def reason_sentence(cell: Any, texts: Texts) -> str:
    """The cell's reason in words; of a period under way with how many of its parts are reported."""
    if cell.reason != "under_way" or cell.made_of is None:
        return reasons(texts).get(cell.reason, cell.reason)
    reported, planned = cell.made_of
    told = texts.ngettext(
        "%(reported)s av %(num)d periode er rapportert. Tallet får farge når den er det.",
        "%(reported)s av %(num)d perioder er rapportert. Tallet får farge når alle er det.",
        planned,
    )
    return told % {"reported": reported, "num": planned}


def filters(texts: Texts) -> dict[str, Callable[..., Any]]:
    """Code → words; a code without words is shown as it is."""
    tables = {
        "entry_kind_word": entry_kinds(texts),
        "operator_word": operators(texts),
        "over_time_word": times(texts),
        "frequency_word": frequencies(texts),
        "direction_word": directions(texts),
        "explanation": explanations(texts),
        "hidden_reason": hidden_reasons(texts),
    }
    found: dict[str, Callable[..., Any]] = {name: _lookup(t) for name, t in tables.items()}
    return found | {
        "formula_words": lambda formula: formula_words(formula, texts),
        "reason_sentence": lambda cell: reason_sentence(cell, texts),
    }


def formula_words(formula: str, texts: Texts) -> str:
    """A formula as a person writes it: ``100 · (I01 / forrige I01 − 1)``."""
    _ = texts.gettext
    text = re.sub(r"previous\(\[([^\]]+)\]\)", lambda m: f"{_('forrige')} {m[1]}", formula)
    text = re.sub(r"share_green\(\[([^\]]+)\]\)", lambda m: f"{_('andel grønne i')} {m[1]}", text)
    return re.sub(r"\[([^\]]+)\]", r"\1", text).replace("*", "·").replace(" - ", " − ")


def _lookup(table: dict[str, str]) -> Callable[[Any], str]:
    return lambda code: table.get(str(code), str(code))
