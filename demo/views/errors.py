"""The host's own error pages: one sentence each, in the host's frame."""

from __future__ import annotations

from flask import Flask, render_template
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException

SENTENCES = {
    400: (
        "Kunne ikke lese forespørselen",
        "Skjemaet kan ha vært åpent for lenge. Last siden på nytt.",
    ),
    403: ("Du har ikke tilgang", "Spør den som gir tilganger i kommunen din."),
    404: ("Siden finnes ikke", "Adressen er feil, eller siden er ikke åpen for deg."),
    405: ("Det går ikke her", "Siden tar ikke imot det som ble sendt."),
    409: (
        "Tillegget er ikke klart",
        "Det mangler tabeller i databasen. Kjør tilleggets migrering først.",
    ),
    500: ("Noe gikk galt hos oss", "Det du har lagret, er lagret. Prøv igjen."),
}


def _page(error: HTTPException) -> tuple[str, int]:
    code = error.code or 500
    heading, sentence = SENTENCES[code]
    return render_template("host/error.html", heading=heading, sentence=sentence), code


def refuse(app: Flask) -> None:
    """Give the app these pages."""
    for code in SENTENCES:
        app.register_error_handler(code, _page)
    app.register_error_handler(CSRFError, _page)
