"""A table as a spreadsheet has it: what stands together on paper has columns of its own."""

from __future__ import annotations

from dataclasses import replace

from wisweb_bms.reports.document import Cell, Column, Row, RowKind, TableBlock


def spread(table: TableBlock) -> TableBlock:
    """The same table, with a column for each of what stands beside a figure."""
    if not any(column.beside for column in table.columns):
        return table
    columns: list[Column] = []
    for column in table.columns:
        columns += [replace(column, beside=()), *map(Column, column.beside)]
    return replace(table, columns=tuple(columns), rows=tuple(_row(r, table) for r in table.rows))


def _row(row: Row, table: TableBlock) -> Row:
    if row.kind is RowKind.GROUP:
        return row
    cells: list[Cell] = []
    for cell, column in zip(row.cells, table.columns, strict=True):
        beside = cell.beside or ("",) * len(column.beside)
        cells += [cell, *map(Cell, beside)]
    return replace(row, cells=tuple(cells))
