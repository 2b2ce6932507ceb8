"""The words and filters of the register, for the pages that list it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from flask import request

from wisweb_bms.engine.characters import in_order
from wisweb_bms.engine.tree import OrgTree
from wisweb_bms.queries.indicator_register import LEADER, TRASHED
from wisweb_bms.queries.structure import AreaLine
from wisweb_bms.rights import CONFIGURE, READ
from wisweb_bms.services.plan import FREQUENCIES
from wisweb_bms.views import asked, words
from wisweb_bms.views.environment import url
from wisweb_bms.views.sorting import Key, Sorting
from wisweb_bms.views.texts import Texts
from wisweb_bms.views.visit import visit

FILTERS = ("sok", "enhet", "omrade", "ansvarlig", "hyppighet", "maate", "livslop")
Translate = Callable[[str], str]


def register_words(ours: Texts) -> dict[str, dict[str, str]]:
    """The field's words for the codes of an indicator, by what they are codes of."""
    _ = ours.gettext
    return {
        "kind": words.entry_kinds(ours),
        "operator": words.operators(ours),
        "time": words.times(ours),
        "frequency": words.frequencies(ours),
        "direction": words.directions(ours),
        "stage": {
            "planned": _("Planlagt"),
            "active": _("I drift"),
            "ended": _("Avsluttet"),
            TRASHED: _("Slettet"),
        },
    }


def units_of(tree: OrgTree) -> Sequence[str] | None:
    """The units that an indicator of the list must be measured in, as the address asks; None is anywhere."""
    unit_key = asked.unit_of("enhet", CONFIGURE, READ)
    return None if unit_key is None else tree.subtree(unit_key) or (unit_key,)


def wanted_of_register() -> dict[str, str]:
    """What the address narrows the register by; filters that it leaves out are not there."""
    return {name: request.args[name][:100] for name in FILTERS if request.args.get(name)}


def register_sorting(
    known: Mapping[str, Mapping[str, str]], people: Mapping[str, str], wanted: dict[str, str]
) -> Sorting:
    """The register by any of its columns, each by the words that stand there."""
    often = list(FREQUENCIES)
    columns: dict[str, Key] = {
        "kode": lambda line: line.code,
        "navn": lambda line: line.name,
        "omrade": lambda line: line.focus_name,
        "hyppighet": lambda line: often.index(line.frequency) if line.frequency in often else None,
        "ansvarlig": lambda line: people.get(line.responsible_key or "", ""),
        "livslop": lambda line: known["stage"].get(line.life_cycle, ""),
    }
    return Sorting(columns, "kode", lambda order: url("setup_indicators", sorter=order, **wanted))


def register_filters(
    _: Translate,
    known: Mapping[str, Mapping[str, str]],
    areas: Sequence[AreaLine],
    tree: OrgTree,
    people: Mapping[str, str],
    wanted: Mapping[str, str],
) -> list[tuple[str, str, list[tuple[str, str, bool]]]]:
    """Each filter's name, label and choices, the chosen one marked."""
    # A node above all roots is no unit to choose: to search below it is to search everywhere.
    here = visit()
    units = [
        (k, "\u2003" * tree.depth[k] + tree.nodes[k].name)
        for k in tree.order
        if k in tree.nodes and asked.may_open(here, k)
    ]
    persons = sorted(people.items(), key=lambda pair: in_order(pair[1]))
    of: tuple[tuple[str, str, list[tuple[str, str]]], ...] = (
        ("enhet", _("Måles i eller under"), units),
        ("omrade", _("Fokusområde"), [(str(a.id), a.name) for a in areas]),
        ("ansvarlig", _("Ansvarlig"), [(LEADER, _("Leder for området")), *persons]),
        ("hyppighet", _("Hvor ofte"), [(f, known["frequency"][f]) for f in FREQUENCIES]),
        ("maate", _("Fylles inn som"), list(known["kind"].items())),
        ("livslop", _("Livsløp"), list(known["stage"].items())),
    )
    every = [("", _("Alle"))]
    return [
        (name, label, [(v, t, wanted.get(name, "") == v) for v, t in every + choices])
        for name, label, choices in of
    ]
