"""Grids and bands become tables."""

from __future__ import annotations

from collections.abc import Sequence

from models.geometry import Box, hull
from models.layout import Cell, Table
from pipeline.stages.arrange.bands import Band, table_rows
from pipeline.stages.arrange.rows import form_rows
from pipeline.stages.arrange.ruled import Grid, Slot
from pipeline.stages.arrange.strips import Strip, make_strip
from pipeline.stages.arrange.tokens import Sheet

_PROSE_WORDS = 25
"""Words in a cell as wide as its table that make it running text in a frame."""


_FRAME, _HALF = 0.8, 0.5
"""Shares of a table's width: of a frame around text, and of a column of text beside labels."""
_SHORTEST = 4
"""Letters of a last word at least: ``Nr.`` and ``str.`` end no sentence."""
_SENTENCE, _MUCH = 10, 40
"""Words from which a cell of half the width is text: as a sentence (``Beschluß | Die Planstraße B
erhält den Namen …``), and whatever it ends in."""


def grid_table(grid: Grid, slots: Sequence[Slot], sheet: Sheet) -> Table | None:
    """Return a ruled table of the given cells, rows counted from the first; ``None`` if empty."""
    first = min(slot.row for slot in slots)
    cells: list[Cell] = []
    for slot in slots:
        lines = tuple(make_strip(row.tokens, sheet).line for row in form_rows(slot.tokens))
        box = Box(slot.x0, slot.top, slot.x1, slot.bottom)
        cells.append(
            Cell(slot.row - first, slot.column, box, lines, slot.row_span, slot.column_span)
        )
    if not any(cell.lines for cell in cells):
        return None
    rows = max(cell.row + cell.row_span for cell in cells)
    return Table(sheet.page, hull(c.box for c in cells), True, rows, len(grid.xs) - 1, tuple(cells))


def is_prose(slot: Slot, grid: Grid) -> bool:
    """Tell whether a cell is a frame around running text, as forms have it."""
    width = (slot.x1 - slot.x0) / (grid.xs[-1] - grid.xs[0])
    if width >= _FRAME and len(slot.tokens) >= _PROSE_WORDS:
        return True
    if width < _HALF or len(slot.tokens) < _SENTENCE:
        return False
    return len(slot.tokens) >= _MUCH or _ends_sentence(slot)


def _ends_sentence(slot: Slot) -> bool:
    last = form_rows(slot.tokens)[-1].tokens[-1].text
    return last.endswith(".") and len(last) > _SHORTEST and last[:-1].replace("-", "").isalpha()


def band_table(band: Band, sheet: Sheet) -> Table:
    """Return the table that stands in a band."""
    grid = band.cells()
    cells: list[Cell] = []
    for number, group in enumerate(table_rows(band, sheet.flat)):
        strips = [strip for index in group for strip in band.rows[index]]
        top, bottom = min(s.top for s in strips), max(s.bottom for s in strips)
        for column, (x0, x1) in enumerate(band.columns):
            found = [strip for index in group for strip in grid[index][column]]
            lines = tuple(strip.line for strip in found)
            box = hull(line.box for line in lines) if lines else Box(x0, top, x1, bottom)
            cells.append(Cell(number, column, box, lines))
    rows = cells[-1].row + 1
    return Table(sheet.page, _around(band), False, rows, len(band.columns), tuple(cells))


def _around(band: Band) -> Box:
    return hull(strip.line.box for row in band.rows for strip in row)


def strips_of(band: Band) -> list[list[Strip]]:
    """Return the strips of a band column by column."""
    found: list[list[Strip]] = [[] for _ in band.columns]
    for row in band.rows:
        for strip in row:
            found[band.column_of(strip)].append(strip)
    return found
