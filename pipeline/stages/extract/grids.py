"""The Beratungsfolgen of a paper as grids, from tables, forms and lines below column heads."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from models.layout import Table
from pipeline.stages.extract.body_cells import body_cell
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.cell_meetings import cell_meetings
from pipeline.stages.extract.cells import GridCell
from pipeline.stages.extract.entry_words import is_body_text
from pipeline.stages.extract.grid_members import with_members
from pipeline.stages.extract.grid_mending import mended
from pipeline.stages.extract.labels import labels_of
from pipeline.stages.extract.line_pieces import is_date
from pipeline.stages.extract.meeting_words import BODYLIKE, RESULT, ROLE
from pipeline.stages.extract.paired_cells import paired_cells
from pipeline.stages.extract.public_words import MISREAD, flag_of
from pipeline.stages.extract.rows import Grid, grid_of_table, grids_of_lines
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.side_by_side import whole_tables
from pipeline.stages.extract.stretch import Stretch
from pipeline.stages.extract.table_forms import form_of_table

# "Vorberatung", "zur Kenntnis im": a cell that says what a body does with the paper
_WHOLE_ROLE = re.compile(
    rf"^{ROLE.pattern[1:]}(?:\s+(?:im|in der|in|durch)(?:\s+de[nm])?)?:?$", re.IGNORECASE
)


def grids_of(sheet: Sheet) -> list[Grid]:
    """Return every Beratungsfolge, from tables and from lines below column heads."""
    head = {id(line) for line in (*sheet.head, *sheet.closing)}
    grids: list[Grid] = []
    tabled: set[int] = set()
    for table in whole_tables(sheet.tables):
        found = _grid_of(table, sheet)
        grid = _of_cells(table, mended(found) if found else None, head)
        if grid is None or not _is_of_meetings(grid):
            continue
        lines = grid.lines
        grid = _with_torn_date(grid, table, sheet)
        if not grid.rows or not (grid.headed or all(id(line) in head for line in lines)):
            continue
        tabled.update(id(line) for line in lines)
        grids.append(grid)
    free = [line for line in sheet.head if id(line) not in tabled]
    loose = (_of_flags(mended(grid)) for grid in grids_of_lines(free))
    return [*grids, *(grid for grid in loose if _is_of_meetings(grid))]


def _of_cells(table: Table, found: Grid | None, head: set[int]) -> Grid | None:
    """Return the meetings that single cells hold where columns and labels give fewer of them."""
    grid = found and (_again(_of_flags(found)) if found.headed else _meetings_of(found))
    told = cell_meetings(table) or paired_cells(table)
    if told is None or not (len(told.rows) > 1 or all(id(line) in head for line in told.lines)):
        return grid
    rows = [row for row in grid.rows if named_cell(row, grid)] if grid else []
    dated = [row for row in rows if any(dates_in(cell.text) for cell in row)]
    named = {id(part.line) for row in dated for cell in row for part in cell.parts}
    same = all(id(row[0].parts[0].line) in named for row in told.rows)
    return grid if same and len(told.rows) <= len(dated) else told


def _grid_of(table: Table, sheet: Sheet) -> Grid | None:
    """Return a table's rows; where there is but one, or none, with what the form says besides."""
    found = grid_of_table(table, sheet.head)
    named = [row for row in found.rows if named_cell(row, found)] if found else []
    form = form_of_table(table) if len(named) < _SEVERAL else None
    if found is None or form is None or not named:
        return form or found
    seen = {id(part.line) for cell in named[0] for part in cell.parts}
    more = [c for c in form.rows[0] if not any(id(part.line) in seen for part in c.parts)]
    if any(cell.kind == "body" for cell in more):
        return found
    rows = tuple((*row, *more) if row is named[0] else row for row in found.rows)
    return replace(found, rows=rows, lines=(*found.lines, *form.lines), offers=form.offers)


_SEVERAL = 2


def _of_flags(grid: Grid) -> Grid:
    """Return a grid whose columns of lone ``Ö`` and ``N`` are known for what they are.

    Below ``Behandlung`` or a head that was not read; ``[6)`` among them is an ``ö`` misread.
    """
    cells: dict[int, list[GridCell]] = {}
    for cell in (c for row in grid.rows for c in row if c.kind in {"role", "unknown", "public"}):
        cells.setdefault(id(cell.head) if cell.head else 0, []).append(cell)
    flagged = {
        id(cell)
        for head, column in cells.items()
        if head and any(len(c.text) < _LETTERS and flag_of(c.text) is not None for c in column)
        for cell in column
        if flag_of(cell.text) is not None or MISREAD.match(cell.text)
    }
    rows = (
        tuple(replace(cell, kind="public") if id(cell) in flagged else cell for cell in row)
        for row in grid.rows
    )
    return replace(grid, rows=tuple(rows))


_LETTERS = 4
"""Signs that a lone flag is shorter than: ``ö``, ``nö``, ``[6)``."""


def _with_torn_date(grid: Grid, table: Table, sheet: Sheet) -> Grid:
    """Return a grid without dates with the one that stands below its last body, torn off it."""
    if not grid.headed or not grid.rows or any(_has_date(row) for row in grid.rows):
        return grid
    body = next((cell for cell in grid.rows[-1] if cell.kind == "body"), None)
    below = [
        line
        for line in sheet.head
        if body is not None
        and line.page == table.page
        and is_date(line.text)
        and abs(line.box.x0 - body.parts[0].box.x0) < _EDGE
        and -2 < line.box.top - table.box.bottom < 2.0 * line.box.height
    ]
    if len(below) != 1:
        return grid
    date = GridCell("date", (Stretch.whole(below[0]),), None, below[0].box)
    rows = (*grid.rows[:-1], (*grid.rows[-1], date))
    return replace(grid, rows=rows, lines=(*grid.lines, below[0]))


def _has_date(row: Sequence[GridCell]) -> bool:
    return any(cell.kind != "other" and dates_in(cell.text) for cell in row)


_EDGE = 6.0
"""Points by which the left edges of a column's lines differ at most."""


def _again(grid: Grid) -> Grid:
    """Return a grid whose rows of a date without a body are of the body above: it met twice."""
    rows: list[tuple[GridCell, ...]] = []
    for row in grid.rows:
        above = rows[-1] if rows else ()
        said = {cell.kind for cell in row}
        body = [cell for cell in above if cell.kind == "body" and is_body_text(cell.text)]
        again = "date" in said and not said & {"body", "other"} and len(row) > 1
        dated = any(cell.kind == "date" and is_date(cell.text) for cell in above)
        whole = any(cell.kind == "date" and is_date(cell.text) for cell in row)
        rows.append((*body, *row) if again and dated and whole and len(body) == 1 else row)
    return replace(grid, rows=tuple(rows))


def _is_of_meetings(grid: Grid) -> bool:
    """Tell whether a grid has bodies; not ``Vorlage Nr. | Datum | Öffentlichkeitsstatus``."""
    named = not grid.headed or grid.names_bodies
    return named or any(named_cell(row, grid) is not None for row in grid.rows)


def _meetings_of(grid: Grid) -> Grid:
    """Return the rows of a table without heads that are meetings, not the fields of a form."""
    rows: list[tuple[GridCell, ...]] = []
    for above, row in pairwise(((), *grid.rows)):
        if _is_meeting(row, grid):
            rows.append(row)
        elif rows and above and rows[-1][: len(above)] == above and _speaks(row):
            rows[-1] = (*above, *row)  # "vertagt" below the row of its meeting
    rows = with_members(grid, rows, named_cell)
    lines = tuple(part.line for row in rows for cell in row for part in cell.parts)
    return replace(grid, rows=tuple(rows), lines=lines)


def _speaks(row: Sequence[GridCell]) -> bool:
    """Tell whether a row names nobody and no day, and says what came of the meeting above it."""
    texts = [cell.text.strip(" .,;()") for cell in row]
    return all(RESULT.match(text) and len(text) < _SHORT for text in texts)


_SHORT = 40
"""Signs of a result that stands alone."""


def _is_meeting(row: Sequence[GridCell], grid: Grid) -> bool:
    """Tell whether a row without heads names a body and its date, or its role and no more.

    ``Vorberatung | Ausschuss für Planung und Verkehr - öffentlich``.
    """
    body = named_cell(row, grid)
    if body is None:
        return False
    others = [cell for cell in row if cell is not body]
    if any(dates_in(cell.text) for cell in row):
        return True
    name = body_cell(body.parts).name
    return (
        len(others) == 1
        and bool(_WHOLE_ROLE.match(others[0].text))
        and is_body_text(" ".join(part.text for part in name))
    )


def named_cell(cells: Sequence[GridCell], grid: Grid) -> GridCell | None:
    """Return the cell of a row that names its body, by its head or by its words."""
    named = [cell for cell in cells if cell.kind == "body"]
    if named or (grid.headed and grid.names_bodies):
        return next((c for c in named if re.search(r"[^\W\d_]{2}", c.text)), None)
    worded = [c for c in cells if BODYLIKE.search(c.text) and not _is_other(c.text)]
    return worded[0] if worded and not labels_of(worded[0].text) else None


def _is_other(text: str) -> bool:
    return (
        is_date(text)
        or flag_of(text) is not None
        or bool(ROLE.match(text))
        or bool(RESULT.search(text))
    )
