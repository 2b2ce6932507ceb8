"""What has been shown of figures about people, and what may be shown next beside it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, combinations
from typing import NamedTuple, TypeAlias, TypeVar

from .elimination import Exactly, Form, Span, Unknown
from .privacy import NOTHING, Hidden, hidden_units
from .tree import OrgTree


class Answer(NamedTuple):
    """A unit's answers as they entered a release.

    ``which`` tells them from other answers of the unit: the same ones are the same unknown.
    ``people`` is None where their number is not known. A total replaces what stands below the unit.
    """

    which: Hashable
    people: int | None
    total: bool = False


Answers: TypeAlias = Mapping[str, Answer]


def which(answer: Answer, *, to_date: bool) -> Hashable:
    """Which unknown the answers are: in a year to date as many are taken for the same ones.

    A reader may know who stood still, and that is the case that tells most.
    """
    return ("people", answer.people) if to_date else answer.which


@dataclass(frozen=True)
class Released:
    """One state of a point: the tree, whose answers are in it, and what of it may not be shown."""

    tree: OrgTree
    answers: Answers
    hidden: Hidden
    k: int = 0
    withdrawn: frozenset[str] = frozenset()  # units whose own figure was wrong

    def taken_back(self) -> Hidden:
        """The own parts that were withdrawn, and the units that they are in."""
        above = (self.tree.upward(unit) or (unit,) for unit in self.withdrawn)
        return Hidden(frozenset(chain.from_iterable(above)), self.withdrawn)

    def people(self, unit_key: str) -> int:
        """Respondents of a unit with everything below it."""
        if unit_key not in self.tree:
            answer = self.answers.get(unit_key)
            return answer.people or 0 if answer else 0
        counts = self.counts()
        return sum(counts.get(unit, 0) for unit in self.tree.subtree(unit_key))

    def counts(self) -> dict[str, int]:
        """Respondents of each unit's own part; a total leaves what those below don't have."""
        found = {u: a.people for u, a in self.answers.items() if a.people and u in self.tree}
        for key in reversed(self.tree.order):
            if key in found and self.answers[key].total:
                below = sum(found.get(u, 0) for u in self.tree.subtree(key)[1:])
                found[key] = max(found[key] - below, 0)
        return {u: n for u, n in found.items() if n}


@dataclass(frozen=True)
class _Sums:
    """The sums of one state over its answers: of every unit, and of every own part beside others."""

    state: Released
    to_date: bool = False
    of_unit: dict[str, Form] = field(default_factory=dict)
    of_own: dict[str, Form] = field(default_factory=dict)
    nameless: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, state: Released, *, to_date: bool) -> _Sums:
        made, answers = cls(state, to_date), state.answers
        for unit in reversed(state.tree.order):
            made._add(unit, answers.get(unit), state.tree.children.get(unit, ()))
        for unit in answers.keys() - state.tree.children.keys():
            made._add(unit, answers[unit], ())
        return made

    def _add(self, unit: str, answer: Answer | None, children: Sequence[str]) -> None:
        below: dict[Unknown, Exactly] = {}
        for child in children:
            below.update(self.of_unit.get(child, {}))
        has_name = not any(child in self.nameless for child in children)
        if answer is not None and answer.people is None:
            has_name = False
        elif answer is not None and answer.people:
            own: dict[Unknown, Exactly] = {(unit, which(answer, to_date=self.to_date)): 1}
            if answer.total:
                # What of the total no unit below has is the unit's own.
                self.of_own[unit] = {**own, **dict.fromkeys(below, -1)}
                below = own
            else:
                self.of_own[unit] = own
                below = {**below, **own}
        if below:
            self.of_unit[unit] = below
        if not has_name:
            self.nameless.add(unit)

    def shown(self) -> Iterator[Form]:
        """What a reader is told; of a sum with an unknown number of people nothing."""
        hidden = self.state.hidden
        for unit, form in self.of_unit.items():
            if unit not in hidden.units and unit not in self.nameless:
                yield form
        for unit in self.of_own:
            answer = self.state.answers[unit]
            if unit not in hidden.units and unit not in hidden.own_parts:
                yield {(unit, which(answer, to_date=self.to_date)): 1}


@dataclass(frozen=True)
class Family:
    """What a point's figures are read beside.

    ``earlier`` are all states shown of the same answers, oldest first: of the point itself, and of the
    other periods to date of its year. ``alike`` are the respondents of other indicators on the same
    answers, and ``hidden`` what is hidden there. ``to_date`` says that the figures are of a year to date.
    """

    earlier: Sequence[Released] = ()
    alike: Sequence[Mapping[str, int]] = ()
    hidden: Hidden = NOTHING
    to_date: bool = False


class Beside:
    """What was shown of some answers, and whether more may be shown beside it.

    A unit's states lie on a line by how many people are in them, and the unknowns are the steps from
    each to the next: whatever tells of few is then a sum of small steps.
    """

    def __init__(self, family: Family, later: Answers, k: int) -> None:
        earlier = family.earlier
        self.k = k
        self._to_date = family.to_date
        self._steps: dict[Unknown, dict[Unknown, int]] = {}
        self._people: dict[Unknown, int] = {}
        self._sizes: dict[Unknown, int] = {}
        for unit, told in self._answers(earlier, later).items():
            self._line_up(unit, told)
        self._shown: set[frozenset[tuple[Unknown, Exactly]]] = set()
        self._told = Span(self._sizes, k)
        self._sums = [_Sums.of(state, to_date=family.to_date) for state in earlier]
        for sums in self._sums:
            for sum_ in sums.shown():
                self._take(self._told, sum_)
        self._small = [form for sums in self._sums for form in self._few_in(sums)]
        for before, after in combinations(self._sums, 2):
            self._small.extend(self._changes(before, after))

    def _answers(
        self, earlier: Sequence[Released], later: Answers
    ) -> dict[str, dict[Hashable, int]]:
        """Every unit's answers, each with its people."""
        found: dict[str, dict[Hashable, int]] = {}
        for answers in (*(state.answers for state in earlier), later):
            for unit, answer in answers.items():
                if answer.people:
                    name = which(answer, to_date=self._to_date)
                    found.setdefault(unit, {}).setdefault(name, answer.people)
        return found

    def _line_up(self, unit: str, told: Mapping[Hashable, int]) -> None:
        before, steps = 0, dict[Unknown, int]()
        for place, (which, people) in enumerate(sorted(told.items(), key=_by_people)):
            step = (unit, place)
            steps = {**steps, step: 1}
            self._steps[(unit, which)] = steps
            self._people[(unit, which)] = people
            self._sizes[step] = people - before
            before = people

    def _take(self, span: Span, sum_: Form) -> None:
        known = frozenset(sum_.items())
        if known not in self._shown:
            span.add(self._form(sum_))
            if span is self._told:
                self._shown.add(known)

    def _form(self, sum_: Form) -> dict[Unknown, int]:
        """The sum over answers as one over steps."""
        found: dict[Unknown, int] = {}
        for unknown, times in sum_.items():
            for step in self._steps[unknown]:
                found[step] = found.get(step, 0) + int(times)
        return {step: times for step, times in found.items() if times}

    def _number(self, sum_: Form) -> int:
        return sum(int(times) * self._people[unknown] for unknown, times in sum_.items())

    def _few_in(self, sums: _Sums) -> Iterator[Form]:
        for sum_ in (*sums.of_unit.values(), *sums.of_own.values()):
            if 1 <= abs(self._number(sum_)) < self.k:
                yield self._form(sum_)

    def _changes(self, before: _Sums, after: _Sums) -> Iterator[Form]:
        """How units and own parts have changed, where that tells of few."""
        for old, new in ((before.of_unit, after.of_unit), (before.of_own, after.of_own)):
            for unit in old.keys() & new.keys():
                if old[unit] == new[unit]:
                    continue
                was, came = self._number(old[unit]), self._number(new[unit])
                tells = abs(came - was) if came != was else came
                if 1 <= tells < self.k:
                    change = self._form(new[unit])
                    for step, times in self._form(old[unit]).items():
                        change[step] = change.get(step, 0) - times
                    yield {step: times for step, times in change.items() if times}

    def allows(self, state: Released) -> bool:
        """Whether nothing about 1 to *k* − 1 people follows that was not told already."""
        sums = _Sums.of(state, to_date=self._to_date)
        together = self._told.copy()
        for sum_ in sums.shown():
            self._take(together, sum_)
        changes = (form for before in self._sums for form in self._changes(before, sums))
        for form in chain(self._small, self._few_in(sums), changes):
            if form and together.tells(form) and not self._told.tells(form):
                return False
        return all(self._told.tells(group) for group in together.small_groups())


def _by_people(told: tuple[Hashable, int]) -> tuple[int, str]:
    return told[1], repr(told[0])


def _covered(state: Released, family: Family, also: Hidden) -> Released:
    """The state with what must be hidden in it by itself."""
    tree = state.tree
    hidden = hidden_units(
        tree.children,
        (tree.root,),
        state.counts(),
        state.k,
        alike=family.alike,
        already=family.hidden | also | state.taken_back(),
    )
    return replace(state, hidden=hidden | few_elsewhere(tree, state.answers, state.k))


def few_elsewhere(tree: OrgTree, answers: Answers, k: int) -> Hidden:
    """Units that the tree does not have are judged by their own respondents."""
    few = frozenset(u for u, a in answers.items() if u not in tree and 0 < (a.people or 0) < k)
    return Hidden(few, few)


def first_state(tree: OrgTree, answers: Answers, k: int, family: Family) -> Released:
    """What is shown first of a point: everything, with as much hidden as all that is told already asks."""
    state = _covered(Released(tree, answers, NOTHING, k), family, NOTHING)
    if not family.earlier:
        return state
    beside = Beside(family, answers, k)
    return state if beside.allows(state) else _as_much_as_is_safe(beside, state)


def _as_much_as_is_safe(beside: Beside, state: Released) -> Released:
    """The state with nothing shown, then what may be, topmost first: all of it together, or in halves."""
    every = frozenset({*state.tree.order, *state.answers})
    order = {unit: place for place, unit in enumerate(state.tree.order)}
    kept = state.hidden
    wanted = [(False, unit) for unit in every - kept.units]
    wanted += [(True, u) for u in state.answers.keys() - kept.units - kept.own_parts]
    wanted.sort(key=lambda one: (one[0], state.tree.depth.get(one[1], 0), order.get(one[1], 0)))

    def without(found: Released, shown: Sequence[tuple[bool, str]]) -> Released | None:
        units = frozenset(unit for own, unit in shown if not own)
        own = frozenset(unit for own, unit in shown if own)
        hidden = Hidden(found.hidden.units - units, found.hidden.own_parts - own)
        tried = replace(found, hidden=hidden)
        return tried if beside.allows(tried) else None

    return _one_by_one(replace(state, hidden=Hidden(every, every)), wanted, without)


One = TypeVar("One")


def _one_by_one(
    found: Released,
    wanted: Sequence[One],
    tried: Callable[[Released, Sequence[One]], Released | None],
) -> Released:
    """What becomes of a state as each of what is wanted enters that may, in that order.

    Those that may all enter together are tried once.
    """
    waiting = [list(wanted)] if wanted else []
    while waiting:
        some = waiting.pop()
        after = tried(found, some)
        if after is not None:
            found = after
        elif len(some) > 1:
            half = len(some) // 2
            waiting += [some[half:], some[:half]]
    return found


def next_state(
    stands: Released, now: Answers, k: int, family: Family, *, afresh: bool = False
) -> Released | None:
    """The state after what ``stands``: with every change that is safe beside all that was shown before.

    All changes together, else one by one, most respondents first, then by key; what is not safe waits.
    Nothing that is shown is hidden for a change to enter. ``afresh`` also shows what stands itself did
    not, where that is safe. None where nothing may change.
    """
    changed = {u: a for u, a in now.items() if stands.answers.get(u) != a}
    if not changed and not afresh:
        return None
    beside = Beside(family, changed, k)

    def covered(answers: Answers, wrong: frozenset[str], also: Hidden) -> Released:
        return _covered(Released(stands.tree, answers, NOTHING, k, wrong), family, also)

    stood = covered(stands.answers, stands.withdrawn, stands.hidden).hidden.units

    def entered(found: Released, units: Sequence[str]) -> Released | None:
        """With their answers, hiding no more than it must, or else what is hidden now too."""
        answers = {**found.answers, **{unit: changed[unit] for unit in units}}
        wrong = found.withdrawn.difference(units)
        for also in (NOTHING, found.hidden):
            state = covered(answers, wrong, also)
            more = state.hidden.units - found.hidden.units - stood
            if not any(found.people(unit) for unit in more) and beside.allows(state):
                return state
        return None

    units = sorted(changed, key=lambda u: (-(changed[u].people or 0), u))
    found = stands
    if afresh and beside.allows(again := covered(stands.answers, stands.withdrawn, NOTHING)):
        found = again
    found = _one_by_one(found, units, entered)
    return None if found is stands else found


def withdrawn(stands: Released, unit_key: str) -> Released:
    """The state without the unit's figure, and without every sum that it is in."""
    state = replace(stands, withdrawn=stands.withdrawn | {unit_key})
    return replace(state, hidden=stands.hidden | state.taken_back())
