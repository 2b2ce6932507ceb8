"""Exact linear algebra over shown sums: what can be computed from them, and what small groups follow."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from fractions import Fraction
from itertools import combinations
from typing import Any, TypeAlias

Unknown: TypeAlias = Hashable
Exactly: TypeAlias = int | Fraction
Form: TypeAlias = Mapping[Any, Exactly]
"""A sum of unknowns, each with how often it counts; what is not named counts none."""

MOST_TOGETHER = 10
"""So many sums over the same few unknowns are combined in every way, and of more only two and two."""


class Span:
    """All that can be computed from the sums taken in.

    ``sizes`` says how many people stand behind each unknown. Rows are kept reduced, each with the
    largest of its unknowns in front, so that those that begin with a small one hold small ones only.
    """

    def __init__(self, sizes: Mapping[Unknown, int], k: int) -> None:
        self._sizes = sizes
        self._k = k
        self._rows: dict[Unknown, dict[Unknown, Exactly]] = {}
        self._used_in: dict[Unknown, set[Unknown]] = {}

    def copy(self) -> Span:
        """Another that begins with what this one was told."""
        made = Span(self._sizes, self._k)
        made._rows = {pivot: dict(row) for pivot, row in self._rows.items()}
        made._used_in = {unknown: set(pivots) for unknown, pivots in self._used_in.items()}
        return made

    def _order(self, unknown: Unknown) -> tuple[int, str]:
        return (-self._sizes[unknown], repr(unknown))

    def add(self, form: Form) -> None:
        """Take in a sum."""
        row = self._reduced(form)
        if not row:
            return
        first = min(row, key=self._order)
        head = row[first]
        if head != 1:
            row = {unknown: _share(times, head) for unknown, times in row.items()}
        for pivot in list(self._used_in.get(first, ())):
            self._subtract(pivot, row, self._rows[pivot][first])
        self._rows[first] = row
        for unknown in row:
            self._used_in.setdefault(unknown, set()).add(first)

    def _subtract(self, pivot: Unknown, row: Form, share: Exactly) -> None:
        target = self._rows[pivot]
        for unknown, times in row.items():
            left = target.get(unknown, 0) - share * times
            if left:
                target[unknown] = left
                self._used_in.setdefault(unknown, set()).add(pivot)
            else:
                target.pop(unknown, None)
                self._used_in[unknown].discard(pivot)

    def _reduced(self, form: Form) -> dict[Unknown, Exactly]:
        left = dict(form)
        for pivot in form.keys() & self._rows.keys():
            share = left[pivot]
            for unknown, times in self._rows[pivot].items():
                rest = left.get(unknown, 0) - share * times
                if rest:
                    left[unknown] = rest
                else:
                    del left[unknown]
        return left

    def tells(self, form: Form) -> bool:
        """Whether the sum can be computed from those taken in."""
        return not self._reduced(form)

    def small_groups(self) -> Iterator[dict[Unknown, Exactly]]:
        """Sums of 1 to *k* − 1 people over unknowns that are each counted once."""
        for rows in self._sharing():
            pivots = sorted(rows, key=self._order)
            most = len(pivots) if len(pivots) <= MOST_TOGETHER else 2
            for size in range(1, most + 1):
                for chosen in combinations(pivots, size):
                    if sum(self._sizes[pivot] for pivot in chosen) >= self._k:
                        continue
                    group = _added(rows[pivot] for pivot in chosen)
                    if all(abs(times) == 1 for times in group.values()):
                        people = sum(self._sizes[unknown] for unknown in group)
                        if 1 <= people < self._k:
                            yield group

    def _sharing(self) -> Iterator[dict[Unknown, dict[Unknown, Exactly]]]:
        """The rows over small unknowns only, those together that share one."""
        small = {p: row for p, row in self._rows.items() if self._sizes[p] < self._k}
        waiting = set(small)
        while waiting:
            found: dict[Unknown, dict[Unknown, Exactly]] = {}
            near = [waiting.pop()]
            while near:
                pivot = near.pop()
                found[pivot] = small[pivot]
                for unknown in small[pivot]:
                    sharing = self._used_in[unknown] & waiting
                    waiting -= sharing
                    near.extend(sharing)
            yield found


def _share(times: Exactly, head: Exactly) -> Exactly:
    exact = Fraction(times) / head
    return exact.numerator if exact.denominator == 1 else exact


def _added(rows: Iterable[Form]) -> dict[Unknown, Exactly]:
    total: dict[Unknown, Exactly] = {}
    for row in rows:
        for unknown, times in row.items():
            total[unknown] = total.get(unknown, 0) + times
    return {unknown: times for unknown, times in total.items() if times}
