"""A plan as municipalities write it: 38 rows, heads and areas merged, limits in words, footnotes, two years."""

from __future__ import annotations

import io

import xlsxwriter

TITLE = "Mål og indikatorer 2026–2027, vedtatt i kommunestyret 18.12.2025"
HEADS = ("Satsingsområde", "Kritisk suksessfaktor", "Indikator", "Gjelder")
BEHIND = ("Hvor ofte", "Kilde")
FOOTNOTES = (
    "* Kun for kommunen samlet.",
    "1) Målt etter den nasjonale undersøkelsen.",
)
_WRITTEN = """\
Innbyggere|Fornøyde brukere|Brukertilfredshet barnehage¹|Alle enheter|> 4,5|> 4,0|> 4,6|> 4,1|Annethvert år|Udir
||Brukertilfredshet SFO 1)||> 4,5|> 4,0|> 4,5|> 4,0|Annethvert år|Udir
||Brukertilfredshet hjemmetjeneste||minst 4,8|minst 4,2|minst 4,8|minst 4,2|Årlig|Bedrekommune
||Klager behandlet innen fristen|Kommunen|95 - 100 %|90 - 95 %|98 - 100 %|95 - 98 %|Tertialvis|Sak og arkiv
|Trygge tjenester|Avvik lukket innen tre uker||≥ 90 %|≥ 80 %|≥ 92 %|≥ 85 %|Tertialvis|Kvalitetssystemet
||Medisinavvik per 1000 doser|Kommunen|< 2,0|< 3,5|< 1,8|< 3,0|Kvartalsvis|Kvalitetssystemet
||Fall på sykehjem|Kommunen|under 12|under 18|under 10|under 16|Kvartalsvis|Kvalitetssystemet
|Tilgjengelighet|Svartid på telefon|Kommunen|maks 60 sek|maks 90 sek|maks 45 sek|maks 75 sek|Måned|Telefoni
||Digitale søknader|Kun kommunen*|95 - 100 %||97 - 100 %||Årlig|Fagsystem
Barn og unge|Læring|Grunnskolepoeng|Kommunen|> 42,5|> 41,0|> 43,0|> 41,5|Årlig|Udir
||Fullført videregående på fem år|Kommunen|≥ 82 %|≥ 78 %|≥ 83 %|≥ 79 %|Årlig|SSB
||Laveste nivå, lesing 5. trinn|Kommunen|< 20 %|< 25 %|< 18 %|< 23 %|Årlig|Udir
||Laveste nivå, regning 8. trinn|Kommunen|0 - 20 %|20 - 25 %|0 - 18 %|18 - 23 %|Årlig|Udir
|Trivsel|Trivsel på skolen|Alle|> 4,3|> 4,0|> 4,4|> 4,1|Årlig|Elevundersøkelsen
||Mobbing siste måned|Alle|< 5,0 %|< 7,6 %|< 4,0 %|< 7,0 %|Årlig|Elevundersøkelsen
|Tidlig innsats|Barnevernssaker i tide|Kommunen|95 - 100 %|90 – 95 %|95 - 100 %|90 – 95 %|Halvårlig|Bufdir
||Barn i barnehage fra språkgruppe|Kommunen|90 til 100 %|80 til 90 %|90 til 100 %|80 til 90 %|Årlig|SSB
||Barnehagelærere etter norm|Barnehagene|≥ 50 %|≥ 45 %|≥ 52 %|≥ 47 %|Årlig|Udir
||Pedagogtetthet|Barnehagene|5,5 - 6,0|5,0 - 6,4|5,5 - 6,0|5,0 - 6,4|Årlig|Udir
Helse og mestring|Mestring|Hjemmeboende over 80|Kommunen|minst 75 %|minst 70 %|minst 76 %|minst 71 %|Årlig|SSB
||Brukere med velferdsteknologi|Kommunen|> 45|> 35|> 60|> 45|Årlig|Fagsystem
||Ventetid på sykehjemsplass|Kommunen|høyst 14 dager|høyst 30 dager|høyst 10 dager|høyst 21 dager|Tertial|Fagsystem
||Belegg på sykehjem|Kommunen|96 - 98 %|94 - 99 %|96 - 98 %|94 - 99 %|Månedlig|Fagsystem
|Folkehelse|Aktive i frisklivssentralen|Kommunen|120|90|140|100|Årlig|Frisklivssentralen
||Vaksinerte over 65 år|Kommunen|75 - 100 %|65 - 75 %|75 - 100 %|65 - 75 %|Årlig|FHI
Medarbeidere|Ansatte på jobb|Sykefravær|Alle enheter|< 6,0 %|< 7,6 %|< 5,8 %|< 7,4 %|Tertialvis|HR
||Korttidsfravær|Alle enheter|< 2,0 %|< 2,5 %|< 2,0 %|< 2,5 %|Tertialvis|HR
||Heltidsandel|Alle enheter|≥ 65 %|≥ 58 %|≥ 68 %|≥ 61 %|Årlig|HR
||Turnover|Kommunen|< 8 %|< 11 %|< 8 %|< 11 %|Årlig|HR
|Mestring|Mestringsklima|Alle enheter|> 4,2|> 3,9|> 4,3|> 4,0|Annethvert år|10-FAKTOR
||Rolleklarhet|Alle enheter|> 4,4|> 4,1|> 4,4|> 4,1|Annethvert år|10-FAKTOR
||Lærlinger per 1000 innbyggere|Kommunen|≥ 2,0|≥ 1,6|≥ 2,0|≥ 1,6|Årlig|HR
Økonomi|Handlingsrom|Netto driftsresultat|Kommunen|> 1,75 %|> 0,0 %|> 1,75 %|> 0,0 %|Årlig|Regnskapet
||Disposisjonsfond|Kommunen|≥ 10 %|≥ 7,5 %|≥ 10 %|≥ 8 %|Årlig|Regnskapet
||Netto lånegjeld|Kommunen|< 80 %|< 95 %|< 78 %|< 93 %|Årlig|Regnskapet
|God styring|Avvik fra budsjett|Alle enheter|< 0,5 %|< 1,5 %|< 0,5 %|< 1,5 %|Tertialvis|Regnskapet
||Fakturaer betalt i tide|Kommunen|98 - 100 %|95 - 98 %|98 - 100 %|95 - 98 %|Månedlig|Regnskapet
||Vedtatte planer under arbeid|Kun kommunen|8|-|10|-|Årlig|Planstrategien
"""
"""Area, factor, indicator, for whom, green and yellow of 2026 and of 2027, how often, and source."""
ROWS = tuple(tuple(line.split("|")) for line in _WRITTEN.splitlines())


def plan() -> bytes:
    """The sheet: title, two head rows with the years over their limits, areas and factors merged down."""
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as book:
        page = book.add_worksheet("Styringskort")
        page.merge_range(0, 0, 0, 9, TITLE)
        for column, head in enumerate(HEADS):
            page.merge_range(2, column, 3, column, head)
        for column, year in ((4, 2026), (6, 2027)):
            page.merge_range(2, column, 2, column + 1, f"Mål {year}")
            page.write_row(3, column, ("Grønn", "Gul"))
        for column, head in enumerate(BEHIND, 8):
            page.merge_range(2, column, 3, column, head)
        for column in (0, 1):
            _merged_down(page, column)
        for number, row in enumerate(ROWS, 4):
            for column, text in enumerate(row[2:], 2):
                if text.isdecimal():
                    page.write_number(number, column, int(text))
                elif text:
                    page.write_string(number, column, text)
        for number, text in enumerate(FOOTNOTES, 5 + len(ROWS)):
            page.write_string(number, 0, text)
    return made.getvalue()


def _merged_down(page: object, column: int) -> None:
    starts = [n for n, row in enumerate(ROWS) if row[column] or (column == 1 and row[0])]
    for start, after in zip(starts, [*starts[1:], len(ROWS)], strict=True):
        text = ROWS[start][column]
        if after - start > 1:
            page.merge_range(4 + start, column, 3 + after, column, text)  # type: ignore[attr-defined]
        else:
            page.write_string(4 + start, column, text)  # type: ignore[attr-defined]
