"""A small, safe language for calculated indicators: numbers, + - * / and references, nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

LONGEST = 500
DEEPEST = 30
FUNCTIONS = ("previous", "share_green")
_TOKEN = re.compile(
    r"\s*(?:(?P<number>\d+(?:[.,]\d+)?)|\[(?P<code>[^\[\]]{1,40})\]|(?P<word>[a-z_]+)|(?P<sign>[-+*/()]))"
)


class FormulaRefused(ValueError):
    """The text is no formula; ``kind`` says why and ``position`` where, counted from 0."""

    def __init__(self, kind: str, position: int) -> None:
        super().__init__(f"{kind} at {position}")
        self.kind = kind
        self.position = position


@dataclass(frozen=True, slots=True)
class Reference:
    """An indicator that a formula uses: its value, its previous one, or its share of green units."""

    kind: str
    code: str


@dataclass(frozen=True, slots=True)
class Number:
    value: Fraction


@dataclass(frozen=True, slots=True)
class Operation:
    sign: str
    left: Node
    right: Node


Node = Number | Reference | Operation


@dataclass(frozen=True, slots=True)
class Formula:
    """A parsed formula; ``uses`` are its references in the order they stand."""

    text: str
    root: Node
    uses: tuple[Reference, ...]

    @property
    def references(self) -> tuple[str, ...]:
        """The codes of the indicators used, each once."""
        return tuple(dict.fromkeys(r.code for r in self.uses))

    @property
    def at_its_own_point(self) -> tuple[str, ...]:
        """The codes used at the formula's own point: ``previous()`` adds no coverage."""
        return tuple(dict.fromkeys(r.code for r in self.uses if r.kind != "previous"))

    @property
    def kinds(self) -> frozenset[str]:
        """How indicators are used: value, previous, share_green."""
        return frozenset(r.kind for r in self.uses)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A value, or why there is none: division_by_zero, no_value, cycle, unknown_name …"""

    value: Fraction | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    position: int


def _tokens(text: str) -> Iterator[_Token]:
    position = 0
    while text[position:].strip():
        found = _TOKEN.match(text, position)
        if found is None:
            raise FormulaRefused("not_understood", position)
        kind = found.lastgroup or ""
        yield _Token(kind, found[kind], found.start(kind))
        position = found.end()
    yield _Token("end", "", len(text))


class _Parser:
    """Recursive descent with a bound on depth, so that no text can exhaust the stack."""

    def __init__(self, text: str) -> None:
        self.tokens = list(_tokens(text))
        self.next = 0
        self.depth = 0
        self.uses: list[Reference] = []

    @property
    def token(self) -> _Token:
        return self.tokens[self.next]

    def take(self) -> _Token:
        token = self.token
        self.next += 1
        return token

    def expect(self, sign: str) -> None:
        if self.token.text != sign or self.token.kind != "sign":
            raise FormulaRefused(
                "expected_" + ("close" if sign == ")" else "open"), self.token.position
            )
        self.take()

    def whole(self) -> Node:
        node = self.sum()
        if self.token.kind != "end":
            raise FormulaRefused("leftover", self.token.position)
        return node

    def sum(self) -> Node:
        node = self.product()
        while self.token.kind == "sign" and self.token.text in "+-":
            node = Operation(self.take().text, node, self.product())
        return node

    def product(self) -> Node:
        node = self.signed()
        while self.token.kind == "sign" and self.token.text in "*/":
            node = Operation(self.take().text, node, self.signed())
        return node

    def signed(self) -> Node:
        self.depth += 1
        if self.depth > DEEPEST:
            raise FormulaRefused("too_deep", self.token.position)
        try:
            if self.token.kind == "sign" and self.token.text in "+-":
                sign = self.take().text
                return Operation(sign, Number(Fraction(0)), self.signed())
            return self.atom()
        finally:
            self.depth -= 1

    def atom(self) -> Node:
        token = self.take()
        if token.kind == "number":
            return Number(Fraction(token.text.replace(",", ".")))
        if token.kind == "code":
            return self.use("value", token)
        if token.kind == "word":
            return self.call(token)
        if token.text == "(":
            node = self.sum()
            self.expect(")")
            return node
        raise FormulaRefused(
            "unexpected_end" if token.kind == "end" else "unexpected", token.position
        )

    def call(self, word: _Token) -> Node:
        if word.text not in FUNCTIONS:
            raise FormulaRefused("unknown_function", word.position)
        self.expect("(")
        code = self.take()
        if code.kind != "code":
            raise FormulaRefused("expected_indicator", code.position)
        self.expect(")")
        return self.use(word.text, code)

    def use(self, kind: str, token: _Token) -> Reference:
        reference = Reference(kind, token.text.strip())
        self.uses.append(reference)
        return reference


@cache
def parse_formula(text: str) -> Formula:
    """The formula; FormulaRefused says what is wrong and where."""
    if len(text) > LONGEST:
        raise FormulaRefused("too_long", LONGEST)
    parser = _Parser(text)
    root = parser.whole()
    return Formula(text, root, tuple(parser.uses))


class _Empty(Exception):
    def __init__(self, reason: str) -> None:
        self.reason = reason


def evaluate(formula: Formula, resolve: Callable[[Reference], Fraction | None]) -> Outcome:
    """The formula over the resolved, unrounded values; every source is asked for, even after an empty one."""
    values = {use: resolve(use) for use in formula.uses}
    try:
        return Outcome(_value(formula.root, values))
    except _Empty as empty:
        return Outcome(None, empty.reason)


def _value(node: Node, values: Mapping[Reference, Fraction | None]) -> Fraction:
    if isinstance(node, Number):
        return node.value
    if isinstance(node, Reference):
        found = values[node]
        if found is None:
            raise _Empty("no_value")
        return found
    left, right = _value(node.left, values), _value(node.right, values)
    if node.sign == "/":
        if not right:
            raise _Empty("division_by_zero")
        return left / right
    return {"+": left + right, "-": left - right, "*": left * right}[node.sign]


def find_cycle(graph: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The codes of one cycle, first again at the end; empty where there is none."""
    done: set[str] = set()
    for start in graph:
        path: list[str] = []
        waiting: list[tuple[str, bool]] = [(start, True)]
        while waiting:
            code, entering = waiting.pop()
            if not entering:
                path.pop()
                done.add(code)
            elif code in path:
                return (*path[path.index(code) :], code)
            elif code not in done:
                path.append(code)
                waiting.append((code, False))
                waiting.extend((used, True) for used in graph.get(code, ()))
    return ()
