"""Which rights there are, what follows from holding one, and how a view says which it asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from wisweb_bms.hooks import WHOLE, Right, Unit

READ: Final = "bms.read"
CONFIGURE: Final = "bms.configure"

RIGHTS: Final[tuple[Right, ...]] = (
    Right(READ, "Se", "Se styringskort, indikatorer og resultater for området."),
    Right("bms.report", "Rapportere", "Registrere og rette resultater for området."),
    Right("bms.approve", "Godkjenne", "Godkjenne rapporterte resultater for området."),
    Right("bms.target", "Sette mål", "Foreslå og vedta mål for området."),
    Right("bms.action", "Tiltak", "Opprette og følge opp tiltak for området."),
    Right("bms.plan", "Virksomhetsplan", "Skrive virksomhetsplanen for området."),
    Right(
        CONFIGURE,
        "Sette opp",
        "Sette opp indikatorer og styringskort for området. For hele kommunen: alt.",
    ),
    Right("bms.publish", "Publisere", "Publisere for hele kommunen.", per_unit=False),
    Right("bms.enable", "Slå av og på", "Slå målstyring av og på for kommunen.", per_unit=False),
)
PER_UNIT: Final = frozenset(right.key for right in RIGHTS if right.per_unit)
IMPLY_READ: Final = frozenset({"bms.report", "bms.approve", "bms.target", "bms.action", "bms.plan"})


class Access:
    """What one user may do in one municipality, over its units of today.

    ``*`` and the single root both stand for the whole municipality. Of the rights given unit by
    unit, ``bms.configure`` on the whole includes all; report, approve, target, action and plan
    include read on the same unit; nothing else includes anything.
    """

    def __init__(
        self,
        rights: Mapping[str, frozenset[str]],
        units: Sequence[Unit] | Callable[[], Sequence[Unit]],
    ) -> None:
        self._rights = rights
        self._units = units
        self._keys: frozenset[str] | None = None
        self._whole: frozenset[str] = frozenset()

    def may(self, right: str, unit_key: str | None = None) -> bool:
        """Whether the right is held on the unit; None asks for at least one unit."""
        if self.everywhere(right):
            return True
        if right not in PER_UNIT or unit_key == WHOLE:
            return False
        held = self._held(right)
        return unit_key in held if unit_key is not None else bool(held & self.unit_keys)

    def holds_some(self, right: str) -> bool:
        """Whether the right is held anywhere, as the menu asks: without reading the tree where it can."""
        return (right in PER_UNIT and bool(self._held(right))) or self.everywhere(right)

    def everywhere(self, right: str) -> bool:
        """Whether the right is held for the whole municipality."""
        if self._is_whole(self._held(right)):
            return True
        return right in PER_UNIT and self._is_whole(self._rights.get(CONFIGURE, frozenset()))

    def units(self, right: str) -> frozenset[str]:
        """The keys of all units of today on which the right is held, ``*`` where it has no single root."""
        if self.everywhere(right):
            return self.unit_keys | ({WHOLE} if self.root is None else frozenset())
        return self._held(right) & self.unit_keys if right in PER_UNIT else frozenset()

    def named(self, right: str) -> frozenset[str]:
        """The units of today for which the right itself was granted, without what another includes.

        Raw figures about people are for those who may report; configuring gives no exception.
        """
        held = self._rights.get(right, frozenset())
        if not self._is_whole(held):
            return held & self.unit_keys
        return self.unit_keys | ({WHOLE} if self.root is None else frozenset())

    @property
    def unit_keys(self) -> frozenset[str]:
        """The units of today."""
        self._look()
        return self._keys or frozenset()

    @property
    def root(self) -> str | None:
        """The single root that stands for the whole municipality; None with many roots or no unit."""
        self._look()
        return next(iter(self._whole - {WHOLE}), None)

    def _held(self, right: str) -> frozenset[str]:
        held = self._rights.get(right, frozenset())
        if right == READ:
            held = held.union(*(self._rights.get(other, frozenset()) for other in IMPLY_READ))
        return held

    def _is_whole(self, held: frozenset[str]) -> bool:
        if not held or WHOLE in held:
            return bool(held)
        self._look()
        return bool(held & self._whole)

    def _look(self) -> None:
        if self._keys is None:
            units = self._units() if callable(self._units) else self._units
            roots = _living_roots(units)
            self._keys = frozenset(unit.key for unit in units)
            self._whole = frozenset({WHOLE, *roots}) if len(roots) == 1 else frozenset({WHOLE})


def _living_roots(units: Sequence[Unit]) -> list[str]:
    parents = {unit.parent_key for unit in units if unit.active}
    return [u.key for u in units if u.parent_key is None and (u.active or u.key in parents)]


@dataclass(frozen=True, slots=True)
class Gate:
    """What a view asks of its visitor."""

    right: str | None
    reason: str = ""
    unit_arg: str | None = None
    concerns: str | None = None
    unmigrated: bool = False
    api: bool = False
    keeps_form: bool = False


View = TypeVar("View", bound=Callable[..., Any])
_GATE = "bms_gate"


def gate_of(view: Callable[..., Any] | None) -> Gate | None:
    """The gate a view declares; None where it declares none, which the blueprint refuses."""
    return getattr(view, _GATE, None)


def requires(
    right: str,
    unit_arg: str | None = None,
    *,
    concerns: str | None = None,
    unmigrated: bool = False,
    api: bool = False,
    keeps_form: bool = False,
) -> Callable[[View], View]:
    """Declare the right a view needs.

    ``unit_arg`` names the argument (path, query or form) with the unit; absent there, the right is
    needed on at least one unit. ``concerns`` names the argument with the municipality that the
    right is asked for, and opens the view where BMS is off. ``unmigrated`` opens it also while a
    migration is pending. ``api`` counts the token's user only. ``keeps_form`` says that the view
    itself gives back a form that came without a valid token: it asks ``is_trusted()`` first.
    """
    if right not in {known.key for known in RIGHTS}:
        raise ValueError(f"{right} is not a right that we declare")
    gate = Gate(right, "", unit_arg, concerns, unmigrated, api, keeps_form)
    return lambda view: _declare(view, gate)


def public(reason: str, *, unmigrated: bool = False) -> Callable[[View], View]:
    """Declare that a view is open to everybody, and why.

    ``unmigrated`` opens it also while a migration is pending: it reads no table.
    """
    if not reason:
        raise ValueError("a public view says why it is public")
    return lambda view: _declare(view, Gate(None, reason, unmigrated=unmigrated))


def _declare(view: View, gate: Gate) -> View:
    if gate_of(view) is not None:
        raise ValueError(f"{view.__name__} declares its right twice")
    setattr(view, _GATE, gate)
    return view
