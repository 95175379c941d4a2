"""Tables that stand side by side and are one: a form whose columns were arranged apart.

``Sitzungsdatum | Gremium`` on the left half of the page, ``Zuständigkeit | Status`` on the right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from models.geometry import hull
from models.layout import Table


def whole_tables(tables: Sequence[Table]) -> list[Table]:
    """Return the tables, those that go on beside one another put together row by row."""
    kept: list[Table] = []
    for table in sorted(tables, key=lambda t: (t.page, t.box.x0)):
        at = next((i for i, left in enumerate(kept) if _goes_on(left, table)), None)
        if at is None:
            kept.append(table)
        else:
            kept[at] = _together(kept[at], table)
    return sorted(kept, key=lambda t: (t.page, t.box.top))


def _tops(table: Table) -> list[float | None]:
    """Return where the text of each row begins; ``None`` for an empty row."""
    tops: list[float | None] = []
    for index in range(table.rows):
        lines = [line for cell in table.row(index) for line in cell.lines]
        tops.append(min((line.box.middle[1] for line in lines), default=None))
    return tops


def _goes_on(left: Table, right: Table) -> bool:
    """Tell whether each row of a table stands on the height of the same row further left."""
    if left.page != right.page or left.rows != right.rows or right.rows < 2:
        return False
    if right.box.x0 < left.box.x1 - 4:
        return False
    height = min(line.box.height for line in (*left.lines, *right.lines) or ())
    pairs = zip(_tops(left), _tops(right), strict=True)
    return all(
        one is not None and two is not None and abs(one - two) < 0.7 * height for one, two in pairs
    )


def _together(left: Table, right: Table) -> Table:
    moved = tuple(replace(cell, column=cell.column + left.columns) for cell in right.cells)
    cells = sorted((*left.cells, *moved), key=lambda c: (c.row, c.column))
    return replace(
        left,
        box=hull((left.box, right.box)),
        columns=left.columns + right.columns,
        cells=tuple(cells),
    )
