"""Titles in the leaves of a Beschlußbuch: first lines of the cell with an item and its text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from models.layout import Cell, Line, Table

# "894", "8.2", "37.": the number of an item, in a column of its own
_NUMBER = re.compile(r"^(?:§\s?)?\d{1,4}(?:\.\d{1,3})*[.)]?$")
_FEWEST = 5
"""Lines of a cell that holds a title and text."""
_MOST = 4
"""Lines of its title."""


def leaf_titles(tables: Sequence[Table]) -> Iterator[tuple[Line, ...]]:
    """Yield the first lines of cells with text that stand beside the number of an item.

    ``894 | Bauleitplanung; Einbeziehungssatzung … / Sachverhalt: / … | Ja 14`` (Steinfeld).
    """
    for table in tables:
        for cell in table.cells:
            if len(cell.lines) >= _FEWEST and _is_numbered(table, cell):
                first = _first_lines(cell.lines)
                if first:
                    yield first
                    return


def _is_numbered(table: Table, cell: Cell) -> bool:
    left = [c for c in table.row(cell.row) if c.column < cell.column and c.lines]
    return len(left) == 1 and _NUMBER.match(left[0].lines[0].text.strip()) is not None


def _first_lines(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return the lines up to the first white that is wider than between lines of text."""
    steps = sorted(below.box.top - line.box.top for line, below in pairwise(lines))
    usual = steps[len(steps) // 3]
    for at, (line, below) in enumerate(pairwise(lines), 1):
        if at > _MOST or line.text.endswith(":"):
            return ()
        if below.box.top - line.box.top > 1.25 * usual:
            return tuple(lines[:at])
    return ()
