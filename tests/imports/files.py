"""Spreadsheets made in the test, harmless and hostile."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import xlsxwriter

from tests.conftest import token_of


def workbook(**sheets: list[list[Any]]) -> bytes:
    """Sheets of rows; a text that begins with = is a formula with the value after the |."""
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as book:
        for name, rows in sheets.items():
            page = book.add_worksheet(name)
            for number, row in enumerate(rows):
                for column, value in enumerate(row):
                    if isinstance(value, str) and value.startswith("="):
                        formula, _, result = value.partition("|")
                        page.write_formula(number, column, formula, None, float(result))
                    elif value is not None:
                        page.write(number, column, value)
    return made.getvalue()


def bomb(megabytes: int = 300) -> bytes:
    """A small workbook that unpacks to a huge one."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=False) as sheet:
            for _ in range(megabytes):
                sheet.write(b" " * 1_000_000)
    return made.getvalue()


def lying(content: bytes) -> bytes:
    """The same workbook with a false size of its sheet in its own list of members."""
    end = content.rindex(b"PK\x01\x02")
    return content[: end + 24] + (1000).to_bytes(4, "little") + content[end + 28 :]


def encrypted() -> bytes:
    """What a password-protected workbook looks like from outside."""
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
    return head + "EncryptedPackage".encode("utf-16-le") + bytes(500)


def send(client: Any, address: str, content: bytes, name: str = "fil.xlsx", **form: Any) -> Any:
    """Upload the file through the page's own form."""
    token = token_of(client.get(address).text)
    data = {"csrf_token": token, "fil": (io.BytesIO(content), name), **form}
    return client.post(address, data=data, content_type="multipart/form-data")
