"""Rows of a table without heads whose body no form of words tells: it stands where bodies stand.

``Stadtverordnete | 16.8.1923`` below ``Finanzausschuß | 13.8.1923``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from pipeline.stages.extract.cells import SAME_EDGE, GridCell, Row
from pipeline.stages.extract.line_pieces import is_date
from pipeline.stages.extract.rows import Grid

# "Stadtverordnete", "Gemeinderäte und Beigeordnete"
_NAME = re.compile(r"^[A-ZÄÖÜ][^\d:;.]{5,60}$")


def with_members(
    grid: Grid, rows: Sequence[Row], named: Callable[[Row, Grid], GridCell | None]
) -> list[Row]:
    """Return the rows that are meetings, and those level with bodies and dates."""
    bodies = [cell for row in rows if (cell := named(row, grid))]
    days = [cell for row in rows for cell in row if is_date(cell.text)]
    if len(bodies) < _SEVERAL or len(days) < _SEVERAL:
        return list(rows)
    held = {id(row[0]): row for row in rows}
    found: list[Row] = []
    for row in grid.rows:
        name = next((c for c in row if _NAME.match(c.text) and _below(c, bodies)), None)
        dated = any(is_date(c.text) and _below(c, days) for c in row)
        if id(row[0]) in held:
            found.append(held[id(row[0])])
        elif name is not None and dated:
            found.append(tuple(replace(c, kind="body") if c is name else c for c in row))
    return found if len(found) > len(rows) else list(rows)


def _below(cell: GridCell, others: Sequence[GridCell]) -> bool:
    return all(abs(cell.box.x0 - other.box.x0) < SAME_EDGE for other in others)


_SEVERAL = 2
"""Meetings that the rest of the table holds at least."""
