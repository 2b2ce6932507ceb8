"""Archives a snapshot of today's schema with what is told of it; run as a module once, when a schema lands."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from wisweb_bms.engine.canonical import digest
from wisweb_bms.queries.content_views import SCHEMA
from wisweb_bms.queries.snapshots import read_content
from wisweb_bms.reports.document import TableBlock
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.report_document import compose

ARCHIVE = Path(__file__).with_name("archive")


def facts(text: str, locale: str) -> list[str]:
    """Every figure, day and status of the document's tables, the same in every language."""
    document = compose(read_content(text), Formats(locale), None)
    tables = [block for block in document.blocks if isinstance(block, TableBlock)]
    cells = [cell for table in tables for row in table.rows for cell in row.cells]
    return [f"{c.number} {c.day} {c.status}" for c in cells if c.number or c.day or c.status]


def main(text: str) -> None:
    """Write both files; the text is a snapshot's content."""
    (ARCHIVE / f"snapshot-{SCHEMA}.json").write_text(text + "\n", encoding="utf-8")
    told = json.dumps({"hash": digest(text), "facts": facts(text, "nb")}, indent=0)
    (ARCHIVE / f"snapshot-{SCHEMA}.told.json").write_text(told + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.stdin.read().strip())
