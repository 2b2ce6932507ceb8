"""Names of units for a page: the host's of today, else those of the last tree that knew the unit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wisweb_bms.engine.tree import WHOLE, DatedTree, OrgTree
from wisweb_bms.hooks import Unit

from .view_models import UnitRef


class Names:
    """Looks units up for one page; ``readable`` are the units the visitor may open."""

    def __init__(
        self,
        units: Sequence[Unit],
        municipality_name: str,
        readable: frozenset[str],
        trees: Sequence[DatedTree] = (),
    ) -> None:
        self._names: dict[str, str] = {}
        for dated in trees:
            self._names.update({k: n.name for k, n in dated.tree.nodes.items()})
        self._names.update({u.key: u.name for u in units})
        self._names.setdefault(WHOLE, municipality_name)
        self._readable = readable
        self._today = frozenset(u.key for u in units)

    def ref(self, key: str) -> UnitRef:
        """The unit by name; its key where nobody knows it any more."""
        return UnitRef(key, self._names.get(key, key), open=self.is_open(key))

    def in_today(self, key: str) -> bool:
        """Whether the host knows the unit today."""
        return key in self._today

    def is_open(self, key: str) -> bool:
        """Whether the visitor may read the unit."""
        return key in self._readable or WHOLE in self._readable

    def in_order(self, tree: OrgTree, keys: Sequence[str] | None = None) -> tuple[UnitRef, ...]:
        """Units of a tree in preorder with their depth, for lists and switches."""
        return tuple(
            UnitRef(k, self._names.get(k, k), tree.depth[k], self.is_open(k))
            for k in (keys or tree.order)
        )

    def mapping(self) -> Mapping[str, str]:
        """Key → name."""
        return self._names
