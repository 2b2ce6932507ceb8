"""The indicators whose values a limit may be, as they are chosen, typed and told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

from wisweb_bms.forms.limits import Called, Codes, codes_of
from wisweb_bms.models.local import Local
from wisweb_bms.queries.limits import lenders


class Lenders(NamedTuple):
    """Code and name of each in order, the names by code, and the codes by what may be typed."""

    listed: Sequence[tuple[str, str]]
    called: Called
    codes: Codes


def lenders_of(session: Session, municipality_id: int, local: Local) -> Lenders:
    """Those that are open to the reader; an ended one lends to nobody new."""
    listed = lenders(session, municipality_id, local)
    return Lenders(listed, dict(listed), codes_of(listed))
