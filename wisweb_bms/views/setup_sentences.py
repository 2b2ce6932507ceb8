"""Why a set-up change was refused, in one sentence that says what to do instead."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from wisweb_bms.engine.limits import LimitFault
from wisweb_bms.forms.limits import limit_fault
from wisweb_bms.services.keeping import Refused
from wisweb_bms.views.environment import N_
from wisweb_bms.views.formats import typed_number

OLD_FORM: Final = N_("Skjemaet var for gammelt og ble ikke lagret. Se over og lagre på nytt.")
OVERTAKEN: Final = N_(
    "En annen lagret mens du skrev. Begge versjonene står ved feltene. Lagre for å bruke din, "
    "eller avbryt for å beholde den andres."
)
_SENTENCES: Final = {
    "said": "{said}",
    "follow_form": N_(
        "Bare en formel som a + b · [kode] kan følge kilden sin, for eksempel 100 - [I16]. "
        "Endre formelen, eller ta bort valget."
    ),
    "follow_flat": N_(
        "Tallet foran [{code}] må være minst 1 eller høyst −1. Ellers kan to verdier med hver sin farge "
        "bli vist som det samme tallet."
    ),
    "follow_decimals": N_(
        "[{code}] vises med {n} desimaler. Den som følger, må vises med like mange."
    ),
    "followed_decimals": N_(
        "{code} følger denne indikatoren og må vises med like mange desimaler. Ta først bort at den følger."
    ),
    "follows": N_("Indikatoren følger [{code}] og har ingen egne mål. Sett målet på {code}."),
    "limit_unknown": N_("Grensen viser til [{code}], som ikke finnes i registeret."),
    "limit_itself": N_(
        "Indikatoren kan ikke ha sin egen verdi som grense. Velg en annen enn [{code}]."
    ),
    "limit_local": N_("[{code}] gjelder ikke for dette området. Velg en annen indikator."),
    "limit_never": N_(
        "Ingen verdi kan nå [{code}], som er utenfor det indikatoren kan bli. Velg en annen indikator."
    ),
    "limit_constant": N_(
        "Avstanden til [{code}] er alltid den samme, så fargen ville aldri endre seg. Velg en annen "
        "indikator."
    ),
    "limit_ring": N_(
        "Grenser og formler viser til hverandre i ring: {code}. Velg en annen indikator."
    ),
    "empty": N_("Feltet må fylles ut."),
    "publishing_off": N_("Kommunen publiserer ikke. Det slås på under Oppsett, Innstillinger."),
    "code_taken": N_("Koden er i bruk, kanskje der du ikke ser den. Velg en annen."),
    "no_area": N_("Fokusområdet finnes ikke lenger. Velg et annet, eller gjenopprett det først."),
    "in_use": N_(
        "Kan ikke slettes: {count} plasseringer av indikatorer står her. Flytt dem først."
    ),
    "has_criteria": N_(
        "Kan ikke slettes: {count} suksesskriterier står her. Slett eller flytt dem først."
    ),
    "criterion_elsewhere": N_("Suksesskriteriet hører til et annet fokusområde."),
    "one_of_them": N_(
        "Det laveste, høyeste eller midterste er ett områdes eget tall, og passer ikke for tall om "
        "personer. Velg en annen sammenlegging."
    ),
    "operator": N_("Denne sammenleggingen passer ikke til måten tallet fylles inn på."),
    "name_taken": N_("Navnet er i bruk. Velg et annet."),
    "steps": N_("Høyeste trinn må være større enn laveste."),
    "steps_answered": N_(
        "Det er svar på denne skalaen for {count} indikatorer, så trinnene kan ikke endres. Lag en "
        "ny skala og velg den på indikatoren. Der velger du retting eller ny versjon."
    ),
    "word_outside": N_("{step} er ikke et trinn på skalaen."),
    "word_line": N_("Vi kan ikke lese «{read}». Skriv trinnet først, som i «1 Helt uenig»."),
    "word_long": N_("Ordet for et trinn har plass til {most} tegn."),
    "scale_used": N_(
        "Kan ikke slettes: {count} indikatorer bruker skalaen. Velg en annen skala der først."
    ),
    "scale_usual": N_(
        "Kan ikke slettes: nye undersøkelser starter med denne skalaen. Velg en annen under "
        "Innstillinger først."
    ),
    "steps_outside": N_(
        "Det er svar på trinn som den nye skalaen ikke har. Velg ny versjon, så beholder svarene "
        "skalaen de ble gitt på."
    ),
    "no_scale": N_("Velg en svarskala."),
    "bounds": N_("Høyeste verdi må være større enn laveste."),
    "formula_missing": N_("Skriv en formel, for eksempel 100 - [I16]."),
    "formula": N_("Formelen kan ikke leses ved tegn {position}: «{near}»."),
    "formula_unknown": N_("Formelen nevner {code}, som ikke finnes i registeret."),
    "formula_local": N_(
        "{code} gjelder bare for en del av kommunen. Velg det samme området under «Gjelder for», eller "
        "bruk en indikator for hele kommunen."
    ),
    "measured_elsewhere": N_(
        "Indikatoren er planlagt for {count} områder utenfor. Ta dem ut av planen først."
    ),
    "control_values": N_("Kontrollen kan bare regne med indikatorer, for eksempel [I17] + [I33]."),
    "formula_cycle": N_("Formlene viser til hverandre i ring: {code}."),
    "k_lowered": N_("Grensen kan bare heves når det finnes svar. Nå er den {k}."),
    "over_time": N_("Hittil i året kan bare bruke siste verdi i året."),
    "has_entries": N_("Kan ikke slettes: det er rapportert tall. Avslutt indikatoren i stedet."),
    "used_in_formula": N_("Kan ikke slettes: den brukes i formelen til {code}."),
    "used_in_limit": N_("Kan ikke slettes: verdien er grense for {code}."),
    "ask_version": N_(
        "Skalaen eller definisjonen er endret. Velg om det er en retting eller en ny versjon."
    ),
    "kind_locked": N_(
        "Måten tallet fylles inn på, kan bare endres med en ny versjon når det er rapportert."
    ),
    "version_date": N_("Skriv en dato etter {day}, da den forrige versjonen begynte."),
    "unit_closed": N_("{units} er nedlagt eller ukjent og kan ikke planlegges."),
    "reported_already": N_("Det er rapportert et tall. Målingen kan ikke tas ut av planen."),
    "reported_on_year": N_("Kan ikke angres: {count} tall er rapportert på det nye året."),
    "reported_on_plan": N_("Kan ikke angres: {count} tall er rapportert på det som ble planlagt."),
    "too_many_planned": N_(
        "Det blir {count} målinger. Planlegg høyst {most} om gangen: velg færre indikatorer, områder "
        "eller år."
    ),
    "nothing_to_carry": N_("Det er ingenting å føre videre."),
    "text_long": N_("Teksten er på {n} tegn. Det er plass til {most}."),
    "colour": N_("Velg grønn, gul, rød eller ingen farge."),
    "years": N_("Det siste året kan ikke være før det første."),
    "second_main": N_("Kommunen har alt et hovedkort. Velg et annet slag."),
    "main_stays": N_("Hovedkortet kan ikke slettes eller bli et annet slag."),
    "name_forms": N_("Skriv alle tre formene av navnet, eller ingen."),
    "measure_long": N_("En måleenhet har plass til {most} tegn."),
    "days": N_("Skriv hele dager med komma mellom, for eksempel 7, 1, -3."),
    "not_active": N_("{name} finnes ikke, eller er ikke aktiv. Velg en annen."),
    "locked": N_("Målet er vedtatt og låst. Skriv nederst hvorfor det endres."),
    "past": N_("Året begynte for lenge siden. Skriv nederst hvorfor målet settes nå."),
    "overlap": N_(
        "Det gjelder et mål fra {day} for flere år. Kryss av nederst for å avslutte det først."
    ),
    "not_yours": N_("Målet er vedtatt av nivået over, og kan bare endres der."),
    "deadline_early": N_("Fristen kan ikke være før perioden er over, {day}."),
    "person": N_("Vi finner ikke én person med det navnet. Skriv hele navnet."),
    "questions_locked": N_(
        "Det er svar på spørsmålene. Velg ny versjon for å ta bort et spørsmål."
    ),
    "no_such_indicator": N_("Indikatoren «{read}» finnes ikke."),
    "no_series": N_("Velg en indikator for minst én tallrekke."),
    "no_region": N_("Tabellen har ikke: {read}."),
    "no_row": N_("Velg kommunens egen rad, eller minst én annen. Filen venter til du har valgt."),
    "no_reason": N_("Skriv hvorfor tallene som er rapportert før, rettes."),
    "moved": N_("Noe er endret siden du så tallene. Se over dem på nytt før du lagrer."),
    "number_style": N_("Velg hvordan tallene er skrevet: {read} kan leses på to måter."),
    "dash": N_("Velg hva «-» betyr i tabellen."),
    "no_day": N_("Skriv en dato."),
    "two_series": N_("To tallrekker går til samme indikator. Velg én av dem."),
    "not_a_number": N_("{code} fylles ikke inn som ett tall. Velg en annen indikator."),
}


def sentence(refused: Refused, translate: Callable[[str], str]) -> str:
    """The sentence for a refusal."""
    kind = refused.reason.removeprefix("limits_")
    if kind != refused.reason:
        fault = LimitFault(kind, read=refused.facts["read"], beside=refused.facts.get("beside"))
        return limit_fault(fault, refused.facts["n"], translate, typed_number)
    return translate(_SENTENCES[refused.reason]).format(**refused.facts)
