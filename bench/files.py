"""A plan of 40 pages with 40 tables and 40 charts as files: seconds and sizes, and what others meet meanwhile."""

from __future__ import annotations

import datetime as dt
import statistics
import threading
import time
from decimal import Decimal

from wisweb_bms.reports.document import (
    Cell,
    CellKind,
    ChartBlock,
    Column,
    Document,
    Heading,
    Paragraph,
    Row,
    RowKind,
    Run,
    TableBlock,
)
from wisweb_bms.reports.formats import make
from wisweb_bms.views.drawing import Drawing
from wisweb_bms.views.drawn import chart_block

CHAPTERS, ROWS = 40, 14
AIMS = {"pdf": 2.0, "docx": 2.0, "xlsx": 1.0}
TEXT = (
    "Enheten har arbeidet systematisk med nærvær gjennom hele året. Samtaler følges opp hver måned, "
    "og leder går gjennom tallene med de ansatte. "
)


def plan() -> Document:
    """Forty chapters, each a page: text, a table of figures and a chart."""
    blocks = []
    for number in range(1, CHAPTERS + 1):
        blocks += [
            Heading(1, f"Kapittel {number}", f"k{number}"),
            Paragraph((Run(TEXT * 3),)),
            table(number),
            Heading(2, "Utvikling", f"u{number}"),
            chart(number),
            Paragraph((Run(TEXT * 2),)),
        ]
    return Document(
        "Virksomhetsplan 2026",
        "Svanem barnehage",
        "Hemne kommune",
        "nb",
        dt.date(2026, 9, 16),
        tuple(blocks),
    )


def table(number: int) -> TableBlock:
    columns = (
        Column("Indikator", share=30),
        Column("Resultat", CellKind.NUMBER),
        Column("Status", CellKind.STATUS, 12),
        Column("Mål"),
        Column("Frist", CellKind.DAY, 12),
    )
    day = dt.date(2026, 12, 31)
    rows = [Row((Cell("Høyt nærvær"),), RowKind.GROUP)]
    for line in range(ROWS):
        value = Decimal(number * 10 + line) / 10
        status, word = (("green", "Grønn"), ("yellow", "Gul"), ("red", "Rød"))[line % 3]
        shown = f"{value}".replace(".", ",")
        rows.append(
            Row(
                (
                    Cell(f"Sykefravær i gruppe {line + 1}"),
                    Cell(shown, value, 1),
                    Cell(word, status=status),
                    Cell("≤ 7,0"),
                    Cell("31.12.2026", day=day),
                )
            )
        )
    return TableBlock(f"Indikatorer i kapittel {number}", columns, tuple(rows))


def chart(number: int) -> ChartBlock:
    """A history of twelve points with limits, as the indicator page draws them."""
    drawing = Drawing(600, 220, f"Utvikling i kapittel {number}", "Fra 7,1 til 8,2 prosent.")
    drawing.rect(40, 10, 540, 90, "c-bg")
    drawing.rect(40, 100, 540, 50, "c-by")
    drawing.rect(40, 150, 540, 50, "c-br")
    points = [(60.0 + 45 * n, 60.0 + (n * number) % 120) for n in range(12)]
    drawing.line("c-data", *points)
    for n, (x, y) in enumerate(points):
        drawing.mark(x, y, 14, ("green", "yellow", "red")[n % 3])
        drawing.label(x, y - 12, f"{y / 10:.1f}".replace(".", ","), "c-t--m c-t--on")
        drawing.label(x, 214, str(2015 + n), "c-t--m")
    return chart_block(drawing)


def longest_wait(work) -> float:
    """The longest that another thread of the process waited for its turn meanwhile."""
    waits, done = [0.0], threading.Event()

    def tick() -> None:
        last = time.perf_counter()
        while not done.is_set():
            time.sleep(0.002)
            now = time.perf_counter()
            waits.append(now - last)
            last = now

    other = threading.Thread(target=tick)
    other.start()
    work()
    done.set()
    other.join()
    return max(waits)


def report(runs: int = 5) -> bool:
    """Print a line a format; whether every one reached its aim."""
    document, reached = plan(), True
    for ending, aim in AIMS.items():
        content = make(document, ending)
        taken = []
        for _ in range(runs):
            began = time.perf_counter()
            make(document, ending)
            taken.append(time.perf_counter() - began)
        median = statistics.median(taken)
        wait = longest_wait(lambda ending=ending: make(document, ending))
        reached &= median <= aim
        print(
            f"  {ending:5} {median:6.2f} s (aim {aim:.0f} s), {len(content) / 1024:6.0f} kB, "
            f"another thread waits at most {wait * 1000:.0f} ms"
        )
    return reached
