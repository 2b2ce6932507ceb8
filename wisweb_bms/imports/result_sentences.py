"""Why a row of results is skipped or refused, in sentences."""

from __future__ import annotations

from collections.abc import Iterable

from wisweb_bms.engine.characters import folded

from .heads import WIDE
from .judging import Item
from .refusing import Translate


def own_heads(languages: Iterable[Translate]) -> dict[str, str]:
    """The labels that our own pages print beside a figure → its part, in every language."""
    found: dict[str, str] = {}
    for _ in languages:
        words = {label: part for part, label in part_words(_).items() if part not in ("", *WIDE)}
        words |= {_("Resultat"): "value", _("Gjennomsnitt"): "value"}
        words |= {
            _("Prognose for året"): "forecast",
            _("Kode"): "indicator",
            _("Svar"): "respondents",
            _("Budsjett"): "budget",
            _("Regnskap"): "actual",
        }
        found |= {folded(label): part for label, part in words.items()}
    return found


def own_sums(languages: Iterable[Translate]) -> tuple[str, ...]:
    """How our own pages end the name of a unit where the figure is several units' together."""
    return tuple(f", {folded(_('lagt sammen'))}" for _ in languages)


def part_words(_: Translate) -> dict[str, str]:
    """What a column may mean, in the order they are offered."""
    return {
        "": _("Brukes ikke"),
        "unit": _("Enhet"),
        "indicator": _("Indikator"),
        "period": _("Periode"),
        "year": _("År"),
        "value": _("Verdi"),
        "numerator": _("Teller"),
        "denominator": _("Nevner"),
        "budget": _("Budsjett hittil"),
        "actual": _("Regnskap hittil"),
        "weight": _("Vekt"),
        "headcount": _("Antall personer"),
        "respondents": _("Antall svar"),
        "invited": _("Inviterte"),
        "forecast": _("Prognose"),
        "comment": _("Kommentar"),
        "wide_unit": _("Verdier for enheten i overskriften"),
        "wide_indicator": _("Verdier for indikatoren i overskriften"),
        "wide_period": _("Verdier for perioden i overskriften"),
        "wide_mixed": _("To ting i overskriften, som indikator og antall svar"),
    }


def reason_sentence(item: Item, _: Translate) -> str:
    """The reason, with what was read."""
    sentences = {
        "": "",
        "empty": _("Cellen er tom. Ingenting lagres."),
        "not_measured": _("Cellen sier «{read}», altså ikke målt. Ingenting lagres."),
        "no_unit": _("Raden sier ikke hvilken enhet."),
        "no_indicator": _("Raden sier ikke hvilken indikator."),
        "unknown_unit": _("Enheten «{read}» er ukjent. Si hvilken den er, under valgene."),
        "unknown_indicator": _("Indikatoren «{read}» er ukjent. Si hvilken den er, under valgene."),
        "many_units": _("Flere enheter heter «{read}». Si hvilken det er, under valgene."),
        "many_indicators": _("Flere indikatorer heter «{read}». Si hvilken det er, under valgene."),
        "no_period": _("Raden sier ikke hvilken periode."),
        "period_none": _("«{read}» er ikke en periode. Skriv for eksempel 2026T1 eller mai 2026."),
        "period_unclear": _(
            "«{read}» kan være flere perioder, eller ingen. Si hvilken det er, under valgene."
        ),
        "period_no_year": _("«{read}» sier ikke hvilket år. Skriv året under valgene."),
        "period_span": _(
            "«{read}» er måneder som ikke er en periode her. Si hvilken periode det er, under valgene."
        ),
        "period_not_ours": _(
            "«{read}» er en uke, og uker er ingen periode her. Si hvilken periode det er, under valgene."
        ),
        "many_periods": _(
            "«{read}» kan være flere perioder som måles: {periods}. Si hvilken det er, under valgene."
        ),
        "twice": _("Samme måling står også på rad {n}. Behold én av dem."),
        "may_not": _("Du kan ikke rapportere dette for enheten."),
        "formula": _("Tallet regnes ut av andre og kan ikke rapporteres."),
        "survey": _("Svar per trinn rapporteres i skjemaet, ikke fra fil."),
        "not_planned": _("Målingen er ikke planlagt. Planlegg den under Målinger."),
        "two_dates": _("Perioden måles på flere datoer. Rapporter den i skjemaet."),
        "not_applicable": _("Målingen er satt til «gjelder ikke»."),
        "locked": _("Perioden er låst."),
        "parts": _("Indikatoren trenger flere tall enn ett. Bruk én kolonne for hvert."),
        "half": _("Ett av tallene mangler: {part}."),
        "no_weight": _("Vekten mangler."),
        "cell_error": _(
            "Celle {cell} viser feilen {read}. Rett formelen i regnearket, og send filen igjen."
        ),
        "cell_formula": _(
            "Celle {cell} har en formel som ikke er regnet ut: {read}. "
            "Åpne filen i regnearket, lagre den der, og send den igjen."
        ),
        "number": _("Celle {cell}: «{read}» er ikke et tall vi kan lese."),
        "negative": _("Tallet kan ikke være mindre enn 0: {part}."),
        "swapped": _("Telleren er større enn nevneren. Er de byttet om?"),
        "invited": _("Det er flere svar enn inviterte."),
        "outside": _("{read} er utenfor det som er vanlig for indikatoren."),
        "yes_no": _("«{read}» er verken ja eller nei."),
        "comment_long": _("Kommentaren er på {n} tegn. Det er plass til {most}."),
        "sum_lacks": _("Kodene legges sammen, men {code} har ikke noe tall."),
        "no_sum": _("Flere koder peker på enheten, og slike tall kan ikke legges sammen."),
    }
    facts = dict(item.facts)
    if "part" in facts:
        facts["part"] = part_words(_).get(str(facts["part"]), facts["part"])
    return sentences[item.reason].format(**facts)
