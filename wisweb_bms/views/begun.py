"""How far a municipality has come, for those who set it up, on the pages they land on until all is done."""

from __future__ import annotations

from wisweb_bms.host import get_host
from wisweb_bms.queries.beginning import Beginning, beginning
from wisweb_bms.rights import CONFIGURE
from wisweb_bms.views.visit import Visit


def left_to_do(here: Visit) -> Beginning | None:
    """What there is of each thing; None once all is done, and for those who don't set up the whole."""
    if not here.access.everywhere(CONFIGURE):
        return None
    found = beginning(get_host().session(), here.municipality_id, len(here.units))
    return None if found.done else found
