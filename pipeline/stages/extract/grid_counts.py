"""Numbers in the rows of a Beratungsfolge that are no TOPs: votes, members, counts of the rows.

``9 | 8 | 7`` below heads that nobody knows are members and who was there; ``1``, ``2``, ``3``
before the bodies count the rows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.stages.extract.cells import SAME_EDGE, GridCell, Row
from pipeline.stages.extract.public_words import flag_of
from pipeline.stages.extract.rows import Grid

_NUMBER = re.compile(r"^\d{1,3}\.?$")
_ROWS = 3
"""Rows that are counted at least, where 1, 2, 3 are no TOPs."""


def uncounted(grid: Grid) -> Sequence[Row]:
    """Return the rows without numbers that cannot be TOPs.

    Beside a number below ``TOP``, or beside another below no head that was read.
    """
    counters = _counters(grid)
    numbers = [[c for c in row if c.kind == "unknown" and _is_number(c, grid)] for row in grid.rows]
    several = any(len(found) > 1 for found in numbers)
    dropped = {id(cell) for cell in counters}
    for row, found in zip(grid.rows, numbers, strict=True):
        headed = any(cell.kind == "agenda" and _NUMBER.match(cell.text) for cell in row)
        if several or headed:
            dropped |= {id(cell) for cell in found}
    return [tuple(cell for cell in row if id(cell) not in dropped) for row in grid.rows]


def _is_number(cell: GridCell, grid: Grid) -> bool:
    """Tell whether a cell is a bare number, and not an ``ö`` read as ``6`` among others."""
    if not _NUMBER.match(cell.text):
        return False
    column = (c for row in grid.rows for c in row if abs(c.box.x0 - cell.box.x0) < SAME_EDGE)
    return not any(flag_of(other.text) is not None for other in column)


def _counters(grid: Grid) -> list[GridCell]:
    """Return the first cells of the rows where they count them: ``1.``, ``2.``, ``3.``."""
    firsts = [min(row, key=lambda c: c.box.x0) for row in grid.rows if len(row) > 1]
    texts = [cell.text.strip(" .)") for cell in firsts]
    counted = texts == [str(at) for at in range(1, len(texts) + 1)]
    aligned = all(abs(c.box.x0 - firsts[0].box.x0) < SAME_EDGE for c in firsts)
    return firsts if len(firsts) >= _ROWS and counted and aligned else []
