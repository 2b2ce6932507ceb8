"""Small files that ask a reader for more than a machine has, each by a way of its own."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Mapping

from tests.imports import files

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEET, BOOK, TEXTS = "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml"
RELATIONS, STYLES = "xl/_rels/workbook.xml.rels", "xl/styles.xml"
LAST = 1_048_570


def repacked(content: bytes, changed: Mapping[str, str | bytes | None]) -> bytes:
    """The package with these members instead of its own, without those that are None, and with new ones."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        whole = {name: old.read(name) for name in old.namelist()} | dict(changed)
        for name, member in whole.items():
            if member is not None:
                new.writestr(name, member)
    return made.getvalue()


def member(content: bytes, name: str) -> str:
    return zipfile.ZipFile(io.BytesIO(content)).read(name).decode()


PLAIN = files.workbook(S=[["a"]])


def sheet(rows: str, **changed: str | bytes | None) -> bytes:
    """A workbook whose one sheet has these rows, written by hand."""
    written = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
    names = {"texts": TEXTS, "styles": STYLES, "book": BOOK, "relations": RELATIONS}
    return repacked(PLAIN, {SHEET: written} | {names[n]: c for n, c in changed.items()})


def spanning(first: str, last: str) -> bytes:
    return sheet(
        f'<row r="1"><c {first}><v>1</v></c></row><row r="{LAST}"><c {last}><v>1</v></c></row>'
    )


def elsewhere() -> bytes:
    """The sheet is not where sheets are kept, so that whoever looks there alone does not see it."""
    far = spanning('r="A1"', f'r="XFA{LAST}"')
    moved = member(far, RELATIONS).replace("worksheets/sheet1.xml", "other/first.bin")
    return repacked(far, {SHEET: None, "xl/other/first.bin": member(far, SHEET), RELATIONS: moved})


def shared(length: int, cells: int) -> bytes:
    """One text, and many cells that show it."""
    row = "<row>" + "<c t='s'><v>0</v></c>" * 100 + "</row>"
    return sheet(row * (cells // 100), texts=f"<sst><si><t>{'x' * length}</t></si></sst>")


def entities() -> bytes:
    """Each entity is ten of the one before: a billion in the end."""
    told = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    head = f'<!DOCTYPE sst [<!ENTITY e0 "ha">{told}]>'
    return sheet('<row><c t="s"><v>0</v></c></row>', texts=f"{head}<sst><si><t>&e9;</t></si></sst>")


def many_sheets(count: int) -> bytes:
    """Names without end for the same sheet."""
    listed = "".join(f'<sheet name="S{n}" sheetId="{n}" r:id="rId1"/>' for n in range(1, count))
    book = member(PLAIN, BOOK)
    start, end = book.index("<sheets>") + 8, book.index("</sheets>")
    return repacked(PLAIN, {BOOK: book[:start] + listed + book[end:]})


def many_members(count: int) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for number in range(count):
            archive.writestr(f"{number}", b"")
    return made.getvalue()


def twice() -> bytes:
    """Two sheets of one name: which of them is read differs from reader to reader."""
    made = io.BytesIO(PLAIN)
    with zipfile.ZipFile(made, "a") as archive:
        archive.writestr(SHEET.upper(), member(spanning('r="A1"', f'r="XFA{LAST}"'), SHEET))
    return made.getvalue()


def cube(**changed: object) -> bytes:
    table = {"class": "dataset", "id": ["region", "tid"], "size": [1, 1], "value": [1]}
    one = {"category": {"index": ["2024"]}}
    return json.dumps(table | {"dimension": {"region": one, "tid": one}} | changed).encode()


def far_cube() -> bytes:
    """Its size is a number that takes a hundred megabytes to write out."""
    return cube().replace(b'"size": [1, 1]', b'"size": [1e99999999, 1]')


HOSTILE: Mapping[str, tuple[Callable[[], bytes], str]] = {
    "cells that span the sheet": (lambda: spanning('r="A1"', f'r="XFA{LAST}"'), "columns"),
    "single quotes": (lambda: spanning("r='A1'", f"r='XFA{LAST}'"), "columns"),
    "blanks around the sign": (lambda: spanning('r = "A1"', f'r  =  "XFA{LAST}"'), "columns"),
    "a far row": (lambda: spanning('r="A1"', f'r="B{LAST}"'), "rows"),
    "lower case": (lambda: spanning('r="a1"', f'r="xfa{LAST}"'), "columns"),
    "a letter as a reference": (lambda: spanning('r="A1"', f'r="XF&#65;{LAST}"'), "columns"),
    "another prefix": (
        lambda: sheet(f'<x:row xmlns:x="y" r="{LAST}"><x:c><x:v>1</x:v></x:c></x:row>'),
        "rows",
    ),
    "only the row says where": (
        lambda: sheet(f'<row r="1"><c><v>1</v></c></row><row r="{LAST}"><c><v>1</v></c></row>'),
        "rows",
    ),
    "a far column": (lambda: sheet('<row><c r="XFD1"><v>1</v></c></row>'), "columns"),
    "a column that is none": (lambda: sheet('<row><c r="AAAAAAAA1"><v>1</v></c></row>'), "damaged"),
    "a row of a thousand digits": (
        lambda: sheet(f'<row r="{"9" * 1000}"><c><v>1</v></c></row>'),
        "damaged",
    ),
    "a sheet kept elsewhere": (elsewhere, "columns"),
    "a sheet that is there twice": (twice, "damaged"),
    "wide rows, each with one cell": (
        lambda: sheet("".join(f'<row><c r="GR{n}"><v>1</v></c></row>' for n in range(1, 16_000))),
        "cells",
    ),
    "a long text in many cells": (lambda: shared(390_000, 40_000), "long_text"),
    "a fitting text in many cells": (lambda: shared(39_000, 40_000), "all_text"),
    "millions of empty texts": (
        lambda: sheet("<row/>", texts=f"<sst>{'<si/>' * 3_000_001}</sst>"),
        "cells",
    ),
    "millions of styles": (
        lambda: sheet("<row/>", styles=f"<s><cellXfs>{'<xf/>' * 1_000_000}</cellXfs></s>"),
        "damaged",
    ),
    "entities of entities": (entities, "damaged"),
    "elements in elements": (lambda: sheet("<a>" * 2_000_000), "damaged"),
    "sheets without end": (lambda: many_sheets(200_000), "damaged"),
    "members without end": (lambda: many_members(2_001), "unpacks"),
    "an attribute without end": (lambda: sheet(f'<row r="{" " * 20_000_000}"/>'), "damaged"),
    "a text in quotes that never end": (lambda: b'a;"' + b"x" * 19_000_000, "long_text"),
    "quotes without end": (lambda: b'"' * 19_000_001, "long_text"),
    "one line of marks": (lambda: b";" * 19_000_000, "cells"),
    "lines without end": (lambda: b"\n" * 100 + b"a\n" * 9_000_000, "rows"),
    "a size without end": (far_cube, "jsonstat"),
    "a size beyond counting": (lambda: cube(size=[10**9, 10**9]), "jsonstat"),
    "dimensions without end": (
        lambda: cube(id=["region", "tid"] + ["x"] * 99_998, size=[1] * 100_000),
        "jsonstat",
    ),
    "lists in lists": (lambda: b'{"a":' + b"[" * 19_000_000, "jsonstat"),
    "a figure of a million digits": (
        lambda: cube().replace(b'"value": [1]', b'"value": [' + b"9" * 1_000_000 + b"]"),
        "jsonstat",
    ),
    "a figure without end": (
        lambda: cube().replace(b'"value": [1]', b'"value": [1e999999999]'),
        "jsonstat",
    ),
    "figures without end": (
        lambda: b'{"value":[' + b"1," * 9_900_000 + b"1]}",
        "reader_memory",
    ),
}
"""What is hostile about a file → how it is made, and why it is refused."""
