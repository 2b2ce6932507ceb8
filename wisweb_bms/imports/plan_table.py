"""A plan in one table: a row for each indicator, the limits of its years side by side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from wisweb_bms.engine.characters import folded

from .columns import column_letters
from .heading import find_heads
from .plan_words import (
    LIMITS,
    bare,
    decimals,
    direction_of,
    field_of,
    how_often,
    is_nothing,
    measure,
    unmarked,
    whole_municipality,
    years_in,
)
from .setup_lines import FileReader, Line, is_footnote
from .tables import Sheet, text_of
from .vocabulary import AREAS, CRITERIA, INDICATORS, TARGETS


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of a plan: what it holds, and of which year where it holds limits."""

    place: int
    field: str
    year: str = ""

    @property
    def letters(self) -> str:
        return column_letters(self.place + 1)


def is_plan(sheet: Sheet) -> bool:
    """Whether its heads name indicators and the limits of one year or more."""
    found = {column.field for column in _columns(find_heads(sheet, _is_head).sheet)}
    return "name" in found and not found.isdisjoint(LIMITS)


def read(sheet: Sheet, reader: FileReader) -> None:
    """Focus areas, criteria, indicators and targets of the plan."""
    _Plan(sheet, reader).read()


def _is_head(text: str) -> bool:
    return field_of(text) is not None


def _columns(sheet: Sheet) -> list[_Column]:
    found: list[_Column] = []
    for place, head in enumerate(sheet.heads):
        known = field_of(head) if head else None
        if known is not None and all((c.field, c.year) != known for c in found):
            found.append(_Column(place, *known))
    if any(column.year for column in found):
        # Beside the limits of the years, a column of aims is no limit.
        found = [c for c in found if c.year or c.field not in LIMITS]
    return found


class _Plan:
    def __init__(self, sheet: Sheet, reader: FileReader) -> None:
        headed = find_heads(sheet, _is_head)
        self.reader = reader
        self.sheet = headed.sheet
        self.columns = _columns(self.sheet)
        self.letters = {c.field: c.letters for c in self.columns if c.field not in LIMITS}
        titled = years_in(headed.title)
        self.year = titled[0] if len(set(titled)) == 1 else ""
        self.area = self.criterion = self.heading = ""
        self.seen: dict[tuple[str, str], int] = {}
        self._tell(headed.title)

    def _tell(self, title: str) -> None:
        filled, used = self.reader.filled, {column.place for column in self.columns}
        filled.ignored += [
            (self.sheet.name, head)
            for place, head in enumerate(self.sheet.heads)
            if head and place not in used
        ]
        heads = self.reader.words.heads
        if title:
            filled.read.append(("", title))
        for one in self.columns:
            own = (
                heads[TARGETS]
                if one.field in (*LIMITS, "unit", "year", "part")
                else heads[INDICATORS]
            )
            label = f"{own[one.field]} {one.year}".strip()
            filled.read.append((self.sheet.heads[one.place], label))

    def read(self) -> None:
        for number, row in self.sheet.numbered():
            texts = {n: text_of(cell).strip() for n, cell in enumerate(row) if cell is not None}
            if len(texts) == 1 and self._is_aside(*next(iter(texts.items()))):
                continue
            self._row(number, texts)
        self._pass_over()

    def _is_aside(self, place: int, text: str) -> bool:
        """A line of its own: a footnote, or what the rows below it stand under."""
        apart = next((c.field for c in self.columns if c.place == place), "")
        if apart == "name" and "area" in self.letters and not is_footnote(text):
            return False
        if is_footnote(text):
            self.reader.filled.ignored.append((self.sheet.name, text[:80]))
            return True
        self._pass_over()
        self.heading = text
        return True

    def _pass_over(self) -> None:
        if self.heading:
            self.reader.filled.ignored.append((self.sheet.name, self.heading[:80]))
        self.heading = ""

    def _row(self, number: int, texts: Mapping[int, str]) -> None:
        told = {
            c.field: unmarked(texts[c.place])
            for c in self.columns
            if c.field not in LIMITS and texts.get(c.place)
        }
        self._place(number, told)
        targets = [self._target(number, told, of, texts) for of in self._years()]
        targets = [line for line in targets if any(name in line.cells for name in LIMITS)]
        if not (targets or told.get("name") or told.get("code")):
            return
        answered = [self.reader.amended(line) or line for line in targets]
        key = (folded(self.area), folded(told.get("code") or told.get("name", "")))
        if key not in self.seen:
            self.seen[key] = number
            self.reader.add(self._indicator(number, told, answered))
        for line in targets:
            self.reader.add(replace(line, follows=self.seen[key]))

    def _place(self, number: int, told: dict[str, str]) -> None:
        """The area and criterion of the row: its own, else those of the row above."""
        area = told.pop("area", "") or (self.heading if self.heading else "")
        if self.heading and area == self.heading:
            self.heading = ""
        if area and folded(area) != folded(self.area):
            self.area, self.criterion = area, ""
            self._add(AREAS, number, {"name": area}, {"name": self.letters.get("area", "A")})
        criterion = told.pop("criterion", "")
        if criterion and folded(criterion) != folded(self.criterion):
            self.criterion = criterion
            cells = {"text": criterion} | ({"area": self.area} if self.area else {})
            self._add(CRITERIA, number, cells, {"text": self.letters["criterion"]})
        for name, text in (("area", self.area), ("criterion", self.criterion)):
            if text:
                told[name] = text

    def _add(
        self, sheet: str, number: int, cells: Mapping[str, str], at: Mapping[str, str]
    ) -> None:
        made = self.reader.filled.lines.setdefault(sheet, [])
        name = "name" if sheet == AREAS else "text"
        same = (folded(cells[name]), folded(cells.get("area", "")))
        if all((folded(m.get(name)), folded(m.get("area"))) != same for m in made):
            made.append(self._line(sheet, number, cells, at, uncoded=True))

    def _line(
        self,
        sheet: str,
        number: int,
        cells: Mapping[str, str],
        columns: Mapping[str, str],
        *,
        uncoded: bool = False,
    ) -> Line:
        return Line(sheet, number, cells, columns, self.sheet.name, uncoded=uncoded)

    def _years(self) -> Iterator[list[_Column]]:
        limits = [column for column in self.columns if column.field in LIMITS]
        for year in dict.fromkeys(column.year for column in limits):
            yield [column for column in limits if column.year == year]

    def _target(
        self,
        number: int,
        told: Mapping[str, str],
        columns: Sequence[_Column],
        texts: Mapping[int, str],
    ) -> Line:
        """The limits of one year, for the unit of the row."""
        limits = {c.field: unmarked(texts.get(c.place, "")) for c in columns}
        limits = {n: bare(text) for n, text in limits.items() if not is_nothing(text)}
        unit = told.get("unit", "")
        year = columns[0].year or told.get("year", "") or self.year
        cells = {"indicator": told.get("name", ""), "year": year, "part": told.get("part", "")}
        if unit and not whole_municipality(unit)[0]:
            cells["unit"] = unit
        at = {c.field: c.letters for c in columns} | {"indicator": self.letters["name"]}
        at |= {n: self.letters[n] for n in ("unit", "year", "part") if n in self.letters}
        filled = {n: text for n, text in (cells | limits).items() if text}
        return self._line(TARGETS, number, filled, at)

    def _indicator(self, number: int, told: Mapping[str, str], targets: Sequence[Line]) -> Line:
        words = self.reader.words.heads[INDICATORS]
        cells = {n: text for n, text in told.items() if n in words and text}
        often = how_often(told.get("frequency", ""))
        if often:
            cells["frequency"] = often
        limits = [line.get(name) for line in targets for name in LIMITS if line.get(name)]
        starts = {
            "direction": direction_of([tuple(map(line.get, LIMITS)) for line in targets]),
            "unit_of_measure": measure(limits, self._raw(number)),
            "decimals": str(decimals(limits)),
        }
        if whole_municipality(told.get("unit", ""))[1]:
            starts["inherits"] = "nei"
        line = self._line(INDICATORS, number, cells, self.letters, uncoded="code" not in cells)
        starts = {n: text for n, text in starts.items() if text}
        return replace(line, starts=starts, wanted=("direction",))

    def _raw(self, number: int) -> list[str]:
        row = self.sheet.rows[number - self.sheet.first]
        places = [c.place for c in self.columns if c.field in LIMITS]
        return [unmarked(text_of(row[n])) for n in places if n < len(row)]
