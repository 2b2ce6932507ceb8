"""What a cell has to say that its columns can't, as sentences for files."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from wisweb_bms.engine.status import Status
from wisweb_bms.queries.view_models import CellView
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.marks import forecast_text, remarkable
from wisweb_bms.views.words import hidden_reasons, reason_sentence


def notes(cell: CellView, unit_key: str, formats: Formats) -> str:
    """The sentences that stand under the indicator's name on the card, one a line."""
    return "\n".join(_notes(cell, unit_key, formats)) if remarkable(cell) else ""


def _notes(cell: CellView, unit_key: str, formats: Formats) -> Iterator[str]:
    _ = formats._
    if cell.hidden and cell.shown_after is None:
        why = hidden_reasons(formats.texts).get(cell.hidden, cell.hidden)
        yield _("Skjult: %(reason)s.") % {"reason": why}
    if told := formats.release_sentence(cell):
        yield told
    if cell.reason:
        yield reason_sentence(cell, formats.texts)
    if cell.amount is not None and not cell.hidden:
        yield _amount(cell, formats)
    if cell.status is Status.INCOMPLETE:
        yield _("For få områder har rapportert til at det gis farge.")
    missing = () if cell.hidden else cell.coverage.missing
    itself = cell.value is None and [one.key for one in missing] == [unit_key]
    if missing and not itself:
        yield _("Mangler: %(names)s") % {"names": formats.names(missing)}
    yield from _said(cell, formats)
    if cell.derived_difference:
        difference = formats.number(cell.derived_difference, cell.decimals)
        sentence = _("Delene av året gir %(value)s i forskjell fra det rapporterte årstallet.")
        yield sentence % {"value": difference}
    if cell.total_difference:
        difference = formats.number_trim(cell.total_difference)
        yield _("Samlet tall avviker %(value)s fra summen av delene.") % {"value": difference}


def _amount(cell: CellView, formats: Formats) -> str:
    _, amount = formats._, cell.amount or Decimal(0)
    if not amount:
        return _("Ingen avvik i kroner")
    told = _("Merforbruk %(amount)s") if amount > 0 else _("Mindreforbruk %(amount)s")
    return told % {"amount": formats.amount(cell)}


def _said(cell: CellView, formats: Formats) -> Iterator[str]:
    """What the leader and the approver have added."""
    _ = formats._
    if cell.unapproved:
        yield _("ikke godkjent")
    if cell.forecast is not None:
        told = _("Prognose for året: %(value)s") % {"value": forecast_text(cell, formats)}
        status = cell.forecast_status
        yield told if status is None else f"{told} ({formats.status_word(status).lower()})"
    if cell.assessed is not None or cell.assessment:
        colour = f"{formats.status_word(cell.assessed)}. " if cell.assessed is not None else ""
        yield f"{_('Leders vurdering:')} {colour}{cell.assessment}".strip()
