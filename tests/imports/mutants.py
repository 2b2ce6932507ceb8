"""Files of every kind with something wrong in them, the same ones in every run."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Iterator, Mapping
from random import Random

from tests.imports import files
from tests.imports.hostile import cube, repacked

MARKS: Mapping[str, list[bytes]] = {
    "xlsx": [
        b"<c r='XFD1048576'><v>1</v></c>", b'<row r="1048576">', b"</row>", b'<c t="s"><v>0</v></c>',
        b'<c t="inlineStr"><is><t>x</t></is></c>', b'<c t="d"><v>9999-12-31</v></c>', b"<v>1e308</v>",
        b"<v>-0</v>", b"<v>99999999999999999999</v>", b' r="A0"', b' s="4294967295"', b"<!DOCTYPE a [",
        b'<!ENTITY a "b">', b"&a;", b"&#0;", b"&#x110000;", b"<![CDATA[", b"]]>", b"<!--", b"-->", b"<",
        b">", b'"', b"_x0000_", b"_xD800_", b"\xff\xfe", b"\x00", b"<rPh>", b"<si>", b"</si>",
        b'<numFmt numFmtId="14" formatCode="[[[[h"/>', b'Target="../../../etc/passwd"',
        b'date1904="1"',
    ],
    "docx": [
        b"<w:p/>", b"<w:tbl/>", b"<w:sectPr/>", b"</w:body>", b"<w:p><w:r><w:t>{{ innhold }}</w:t></w:r></w:p>",
        b"{{ tittel }}", b"{% for x in range(3) %}", b"{% endfor %}", b"{{", b"}}", b"{%p if 1 %}", b"{#",
        b"{{ 1/0 }}", b"{{ ''.join }}", b"<!DOCTYPE a [", b'<!ENTITY a "b">', b"&a;", b"&#0;", b"<![CDATA[",
        b"<!--", b"<", b">", b'"', b"\xff\xfe", b"\x00", b'w:val="-1"', b'Target="../../../etc/passwd"',
        b'TargetMode="External"', b'ContentType="x"', b'Id="rId1"',
    ],
    "csv": [
        b'"', b'""', b";", b",", b"\t", b"\r", b"\r\n", b"\n", b"\x00", b"\xff\xfe", b"\xfe\xff",
        b"\xef\xbb\xbf", b"sep=\x00\n", b"sep=x\n", b"=1+1", b"1e999", b"\x85", b"\xe2\x80\xa8", b"\xd8\x00",
        b"9" * 5000, b"\xc3",
    ],
    "jsonstat": [
        b"[", b"]", b"{", b"}", b",", b":", b"null", b"true", b"NaN", b"Infinity", b"1e99999999", b"-1",
        b"0", b"1.5", b'"size"', b'"id"', b'"\\ud800"', b"\x00", b"9" * 5000, b'"value": {"0": 1}',
        b'"dimension": []', b'"role": {"geo": []}', b'"index": {}', b'"label": 7', b"[1000000, 1000000]",
    ],
}  # fmt: skip
"""Kind of file → pieces that a reader of it may stumble over."""


def seeds(kind: str) -> list[bytes]:
    """Sound files of the kind."""
    rows = [["Enhet", "Indikator", "Periode", "Verdi"], ["KBH", "I01", "2026T1", 12.5]]
    days = [["Dag", "Tekst"], [dt.date(2026, 1, 31), "æøå " * 20], ["=1/3|0.3333", True]]
    if kind in ("xlsx", "zip"):
        return [files.workbook(S=rows * 20), files.workbook(A=days, B=rows, C=[])]
    if kind == "docx":
        from tests.reports.test_long_and_own import template

        return [
            template("{{ innhold }}"),
            template("{{ tittel }}", "{{ kommune }}", "{{ innhold }}"),
        ]
    if kind == "csv":
        text = "Enhet;Indikator;Verdi\nKBH;I01;12,5\nSBH;«I02»;1 234\n" * 20
        return [text.encode(), text.encode("utf-16"), text.replace(";", "\t").encode("latin-1")]
    label = {"category": {"index": {"1612": 0, "1648": 1}, "label": {"1612": "Hemne"}}}
    time = {"category": {"index": ["2014", "2015"]}}
    places = {"region": label, "tid": time}
    return [
        cube(),
        cube(id=["region", "tid"], size=[2, 2], dimension=places, value=[1, 2.5, None, -3]),
        cube(size=[2, 2], dimension=places, value={"0": 1, "3": 4}),
    ]


def mutants(kind: str, count: int) -> Iterator[bytes]:
    """``count`` of them; one that a reader falls over is found again by its number."""
    whole = seeds(kind)
    for number in range(count):
        random = Random(f"{kind} {number}")
        content = random.choice(whole)
        if kind in _PARTS:
            yield _in_a_member(random, content, kind)
        elif kind == "zip":
            yield _in_the_package(random, content)
        else:
            yield _changed(random, content, kind)


LARGEST = 3_000_000
_JOINTS: Mapping[str, bytes] = {"xlsx": b">", "docx": b">", "csv": b";", "jsonstat": b": "}
"""Where a piece can be put in without breaking the form of the whole."""
_FIGURES = (b"0", b"-1", b"1e308", b"4294967295", b"1048577", b"16385", b"2958466", b"0.5", b"60")


def _changed(random: Random, content: bytes, kind: str) -> bytes:
    for _ in range(random.choice([1, 1, 1, 2, 5, 20])):
        content = random.choice(_CHANGES)(random, content, kind)[:LARGEST]
    return content


def _insert(random: Random, content: bytes, kind: str) -> bytes:
    at = random.randrange(len(content) + 1)
    if random.random() < 0.7:
        at = max(content.find(_JOINTS[kind], at) + 1, 0)
    often = random.choice([1, 1, 1, 3, 1000, 100_000])
    mark = random.choice(MARKS[kind])
    return content[:at] + mark * min(often, LARGEST // len(mark)) + content[at:]


def _refigure(random: Random, content: bytes, kind: str) -> bytes:
    """Another number in the place of one."""
    places = [n for n, byte in enumerate(content[:20_000]) if chr(byte) in "0123456789"]
    if not places:
        return content
    at = random.choice(places)
    return content[:at] + random.choice(_FIGURES) + content[at + 1 :]


def _cut(random: Random, content: bytes, _kind: str) -> bytes:
    at = random.randrange(len(content) + 1)
    return content[:at] + content[at + random.choice([1, 10, 1000]) :]


def _repeat(random: Random, content: bytes, _kind: str) -> bytes:
    at = random.randrange(len(content) + 1)
    piece = content[at : at + random.choice([1, 30, 300])]
    return content[:at] + piece * random.choice([2, 50, 5000]) + content[at:]


def _flip(random: Random, content: bytes, _kind: str) -> bytes:
    changed = bytearray(content)
    for _ in range(random.choice([1, 5, 50]) if content else 0):
        changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def _swap(random: Random, content: bytes, kind: str) -> bytes:
    marks = MARKS[kind]
    one, other = random.choice(marks), random.choice(marks)
    return content.replace(one, other, 20) if one in content else content.replace(b"1", other, 3)


_CHANGES = (_insert, _insert, _refigure, _refigure, _cut, _repeat, _flip, _swap)
_PARTS = {
    "xlsx": (
        "sheet1.xml",
        "sheet1.xml",
        "sharedStrings.xml",
        "styles.xml",
        "workbook.xml",
        ".rels",
    ),
    "docx": (
        "document.xml",
        "document.xml",
        "styles.xml",
        "[Content_Types].xml",
        "settings.xml",
        ".rels",
    ),
}


def _in_a_member(random: Random, content: bytes, kind: str) -> bytes:
    """A package that is sound around a part that is not."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        wanted = random.choice(_PARTS[kind])
        name = random.choice([n for n in archive.namelist() if n.endswith(wanted)])
        whole = archive.read(name)
    changed = None if random.random() < 0.03 else _changed(random, whole, kind)
    return repacked(content, {name: changed})


def _in_the_package(random: Random, content: bytes) -> bytes:
    """A package whose own bytes are changed, most often in its list of members."""
    changed = bytearray(content)
    listed = content.index(b"PK\x01\x02")
    for _ in range(random.choice([1, 1, 2, 10])):
        start = random.choice([0, listed, listed, len(content) - 22])
        changed[random.randrange(start, len(changed))] = random.choice(
            [0, 1, 255, 80, 8, 9, 12, 99]
        )
    return bytes(changed) if random.random() < 0.8 else bytes(changed[: -random.randrange(1, 200)])
