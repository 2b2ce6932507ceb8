"""What a request names: every unit key and every id that a browser sends is looked up here, and only here.

What does not exist, belongs to another municipality or is not the visitor's to see is not found; what they
may know of but hold no right on is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from flask import abort, request
from sqlalchemy import func, select

from wisweb_bms.host import get_host
from wisweb_bms.models import (
    Entry,
    Indicator,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
    Placement,
    Target,
)
from wisweb_bms.models.base import along
from wisweb_bms.models.ids import is_id
from wisweb_bms.models.local import Local
from wisweb_bms.queries.action_levels import FREE, LevelRef, Levels
from wisweb_bms.queries.trees import load_local
from wisweb_bms.rights import CONFIGURE, READ
from wisweb_bms.services import tree_watch
from wisweb_bms.views.known import is_known_unit
from wisweb_bms.views.visit import Refused, Visit, need, visit

OF_INDICATOR: Final[Mapping[Any, tuple[tuple[Any, Any], ...]]] = {
    Indicator: (),
    IndicatorVersion: ((IndicatorVersion.indicator_id, Indicator),),
    MeasurementPoint: ((MeasurementPoint.indicator_id, Indicator),),
    Placement: ((Placement.indicator_id, Indicator),),
    Measurement: (
        (Measurement.point_id, MeasurementPoint),
        (MeasurementPoint.indicator_id, Indicator),
    ),
    Target: (
        (Target.indicator_version_id, IndicatorVersion),
        (IndicatorVersion.indicator_id, Indicator),
    ),
}
"""Tables whose rows belong to an indicator → the references that lead there."""
MOST_NAMED: Final = 10_000
"""How many rows a request may name at once: a database binds only so many values in a statement."""
_LOCAL: Final = "_wisweb_bms_local"


# -- units -----------------------------------------------------------------------------------------


def unit(key: str, *rights: str) -> str:
    """The unit of that key; 404 where no tree knows it, 403 with none of the rights on it."""
    here = visit()
    if not is_known_unit(here, key):
        abort(404)
    if not any(here.access.may(right, key) for right in rights):
        raise Refused(rights[0])
    return key


def unit_of(name: str, *rights: str) -> str | None:
    """The unit that the argument names in the address or the form; None where it names none.

    One of the rights is needed on it, of none given that to read it. Each of several is asked for:
    whoever sends one twice must hold a right on both.
    """
    return next(iter(units_of(name, *rights)), None)


def units_of(name: str, *rights: str) -> list[str]:
    """The units that the argument names, each once and in their order, each as ``unit``."""
    return [unit(key, *rights or (READ,)) for key in dict.fromkeys(texts_of(name))]


def may_open(here: Visit, unit_key: str) -> bool:
    """Whether the visitor may see what is defined for the unit: who reads it, and who sets it up."""
    return here.access.may(READ, unit_key) or here.access.may(CONFIGURE, unit_key)


def local(owner: str | None = None) -> Local:
    """Where local indicators are seen, that owner's too, and which are open to the visitor; read once a request."""
    here, kept = visit(), vars(request._get_current_object())  # type: ignore[attr-defined]
    found = kept.get(_LOCAL)
    also = {owner} if owner else set()
    if found is None or not also <= found.units.keys():
        session, nodes = get_host().session(), tree_watch.living(here.units)
        every = load_local(session, here.municipality_id, nodes, also)
        found = kept[_LOCAL] = every.read_by(lambda key: may_open(here, key))
    return found


# -- rows ------------------------------------------------------------------------------------------


def row(model: Any, row_id: int | None, right: str | None = None) -> Any:
    """The row of that id; 404 where there is none to see, 403 without the right on its unit."""
    found = None
    if row_id is not None:
        found = get_host().session().get(model, (visit().municipality_id, row_id))
    if found is None or _hides(model, [found.id]):
        abort(404)
    if right is not None:
        need(right, found.unit_key)
    return found


def one(model: Any, name: str, right: str | None = None) -> Any:
    """The row whose id the argument names, as ``row``; None where it names none."""
    row_id = id_of(name)
    return None if row_id is None else row(model, row_id, right)


def many(model: Any, name: str, right: str | None = None) -> list[Any]:
    """The rows whose ids the argument names, each once and in their order, each as ``row``."""
    session, here, ids = get_host().session(), visit(), ids_of(name)
    asked = select(model).where(model.municipality_id == here.municipality_id, model.id.in_(ids))
    found = {each.id: each for each in session.scalars(asked)} if ids else {}
    if len(found) < len(ids) or _hides(model, ids):
        abort(404)
    for unit_key in {each.unit_key for each in found.values()} if right else ():
        need(str(right), unit_key)
    return [found[each] for each in ids]


def coded(name: str, **models: Any) -> str:
    """What the argument names by a letter and an id, such as ``a12``; empty where no such letter stands there."""
    text = next(texts_of(name), "")
    model = models.get(text[:1])
    if model is None or not is_id(text[1:]):
        return ""
    row(model, int(text[1:]))
    return text


def entry_of(name: str, measurement: Measurement) -> int | None:
    """The entry of that measurement that the form was made from; 404 for one of another."""
    entry_id = id_of(name)
    if entry_id in (None, measurement.entry_id):  # as it mostly is: a grid asks for hundreds
        return entry_id
    return entry_id if row(Entry, entry_id).measurement_id == measurement.id else abort(404)


def numbered(prefix: str, *models: Any) -> dict[int, str]:
    """Id → what is sent under the prefix and that id; 404 unless each is the id of a row in one of the tables."""
    fields = request.form.items()
    sent = {name.removeprefix(prefix): text for name, text in fields if name.startswith(prefix)}
    found = {int(number): text for number, text in sent.items() if is_id(number)}
    left, mid = set(found), visit().municipality_id
    for model in models if found else ():
        asked = select(model.id).where(model.municipality_id == mid, model.id.in_(left))
        left -= set(get_host().session().scalars(asked))
    return abort(404) if left else found


def level(levels: Levels, name: str) -> LevelRef:
    """The level of an action that the argument names, the free one where it names none; 404 for no living one."""
    text = next(texts_of(name), "")
    return levels.parse(text) or abort(404) if text else FREE


def _hides(model: Any, ids: list[int]) -> bool:
    """Whether any of these rows is of a local indicator that is not seen by the visitor, or not at its unit."""
    if model not in OF_INDICATOR or not ids or not local().units:
        return False
    asked = select(func.count(model.id)).where(
        model.municipality_id == visit().municipality_id, model.id.in_(ids), local().open_ones()
    )
    for reference, target in OF_INDICATOR[model]:
        asked = asked.join(target, along(reference, target))
    if hasattr(model, "unit_key"):
        asked = asked.where(local().is_within(model.unit_key))
    return get_host().session().scalar(asked) != len(ids)


# -- what was sent -----------------------------------------------------------------------------------


def texts_of(name: str) -> Iterator[str]:
    """Every value the request gives the argument, wherever it stands; empty ones name nothing."""
    if request.view_args and name in request.view_args:
        yield str(request.view_args[name])
    yield from filter(None, request.args.getlist(name))
    yield from filter(None, request.form.getlist(name))


def id_of(name: str) -> int | None:
    """The id that the argument names; None where it names none, or what can't be one."""
    return next(iter(ids_of(name)), None)


def ids_of(name: str) -> list[int]:
    """The ids that the argument names, each once; 413 for more than any page of ours has."""
    found = list(dict.fromkeys(int(text) for text in texts_of(name) if is_id(text)))
    return found if len(found) <= MOST_NAMED else abort(413)
