"""The sentence on every page of ours while the host's unit tree does not hang together, with the units to mend."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from wisweb_bms.engine.tree import TreeRefused
from wisweb_bms.host import remember
from wisweb_bms.queries.trees import fault_of
from wisweb_bms.services import tree_watch
from wisweb_bms.views.messages import Message
from wisweb_bms.views.texts import Texts, texts
from wisweb_bms.views.visit import Visit

NAMED: Final = 5


def tree_warning(entered: Visit) -> tuple[Message, ...]:
    """What to say of the tree, if anything."""
    fault: TreeRefused | None = remember(
        "tree fault", lambda: fault_of(tree_watch.living(entered.units))
    )
    if fault is None:
        return ()
    ours = texts(entered.locale)
    said = ours.gettext(
        "Organisasjonen henger ikke sammen: {keys}. Sidene viser den slik den var sist den hang "
        "sammen. Den som styrer organisasjonen, må rette dette."
    )
    return (Message("warning", said.format(keys=some_of(fault.keys, ours))),)


def some_of(keys: Sequence[str], ours: Texts) -> str:
    """The first of the keys, and how many more there are."""
    more = len(keys) - NAMED
    left = [ours.gettext("og {n} til").format(n=more)] if more > 0 else []
    return ", ".join([*keys[:NAMED], *left])
