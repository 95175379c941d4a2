"""Rows of a Beratungsfolge put right by where their cells stand, whatever its heads are called.

A date between two bodies is of both, a title over some rows is of each of them, a tick beside the
one head that was read stands below the one that was not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.cells import SAME_EDGE, GridCell, Row
from pipeline.stages.extract.grid_counts import uncounted
from pipeline.stages.extract.grid_details import detailed
from pipeline.stages.extract.line_pieces import is_date
from pipeline.stages.extract.meeting_words import BODYLIKE
from pipeline.stages.extract.public_words import SAYS, TICKS, flag_of, is_title
from pipeline.stages.extract.rows import Grid
from pipeline.stages.extract.stretch import Stretch

_MARK = re.compile(r"^[xX×✓✔☒✗]$")
_SIDES = {"public_yes": "public_no", "public_no": "public_yes"}
_UNDER = 12.0
"""Points that a tick's middle may lie beside that of its head."""


def mended(grid: Grid) -> Grid:
    """Return a grid with its ticks, bodies, dates and titles where they belong."""
    for step in (_ticked, _named, _planned, _shared, _titled, uncounted, detailed):
        grid = replace(grid, rows=tuple(step(grid)))
    return grid


def _ticked(grid: Grid) -> Sequence[Row]:
    """Return the rows with ticks below the head they stand under: ``N`` was read, ``Ö`` was not."""
    read = grid.heads & _SIDES.keys()
    ticks = [cell for row in grid.rows for cell in row if cell.kind in read and _is_tick(cell)]
    off = {id(cell) for cell in ticks if not _is_under(cell)}
    if len(read) != 1 or not off:
        return grid.rows
    (kind,) = read
    other = _SIDES[kind] if len(off) < len(ticks) else "unknown"
    return [
        tuple(replace(c, kind=other, head=None) if id(c) in off else c for c in row)
        for row in grid.rows
    ]


def _is_tick(cell: GridCell) -> bool:
    text = cell.text.strip(" .,_|")
    return _MARK.match(text) is not None or text in TICKS


def _is_under(cell: GridCell) -> bool:
    """Tell whether a tick stands below its head; an ``N`` as wide as ``N   Ö`` swallowed one."""
    if cell.head is None:
        return True
    head, tick = cell.head.box, cell.parts[0].box.middle[0]
    end = min(head.x1, head.x0 + len(cell.head.text) * max(head.height, 7.0))
    return abs((head.x0 + end) / 2 - tick) < _UNDER or head.x0 - 2 < tick < end + 2


def _named(grid: Grid) -> Sequence[Row]:
    """Return the rows with the column that holds bodies known for it.

    Below ``Zur Beratung in``, which reads like the head of what a body does.
    """
    cells = [cell for row in grid.rows for cell in row]
    if not (grid.headed and grid.names_bodies) or any(cell.kind == "body" for cell in cells):
        return grid.rows
    columns: dict[int, list[GridCell]] = {}
    for cell in cells:
        if cell.head is not None:
            columns.setdefault(id(cell.head), []).append(cell)
    full = [
        head
        for head, column in columns.items()
        if 2 * sum(map(_is_body, column)) > len(column) and len(column) == len(grid.rows)
    ]
    if len(full) != 1:
        return grid.rows
    return [
        tuple(replace(c, kind="body") if c.head and id(c.head) == full[0] else c for c in row)
        for row in grid.rows
    ]


def _is_body(cell: GridCell) -> bool:
    text = cell.text
    return BODYLIKE.search(text) is not None and flag_of(text) is None and not is_date(text)


def _planned(grid: Grid) -> Sequence[Row]:
    """Return the rows with the day that a body met, where it also says the one planned.

    ``geplant | beraten`` over ``22.03.2011 | 05.04.2011``, and over ``11.04.2011`` alone: the
    second column is filled later, and with later days.
    """
    days = [[c for c in row if c.kind != "other" and is_date(c.text)] for row in grid.rows]
    alone = [row[0].box.x0 for row in days if len(row) == 1]
    twice = [sorted(row, key=lambda c: c.box.x0) for row in days if len(row) == _TWICE]
    kinds = {cell.kind for row in twice for cell in row}
    if not alone or not twice or len(kinds) > 1 or any(len(row) > _TWICE for row in days):
        return grid.rows
    below = all(abs(row[0].box.x0 - x0) < SAME_EDGE for row in twice for x0 in alone)
    if not below or not all(_day(one) <= _day(two) for one, two in twice):
        return grid.rows
    dropped = {id(row[0]) for row in twice}
    return [tuple(c for c in row if id(c) not in dropped) for row in grid.rows]


_TWICE = 2


def _day(cell: GridCell) -> tuple[int, int, int]:
    item = dates_in(cell.text)[0]
    return item.year, item.month, item.day


def _shared(grid: Grid) -> Sequence[Row]:
    """Return the rows with the date and the flag that stand between two bodies given to both."""
    rows = list(grid.rows)
    for at in range(len(rows) - 1):
        upper, lower = rows[at : at + 2]
        dated = [any(dates_in(cell.text) for cell in row) for row in (upper, lower)]
        if dated == [True, False]:
            rows[at], rows[at + 1] = _parted(upper, lower)
        elif dated == [False, True]:
            rows[at + 1], rows[at] = _parted(lower, upper)
    return rows


def _parted(full: Row, bare: Row) -> tuple[Row, Row]:
    """Return two rows that share a date, each with what stands between them and what is its own.

    ``Empfehlung`` level with the first body, ``öffentlich`` half way down, ``Anhörung`` level with
    the second are one cell of the first, where columns ran together.
    """
    own, other = (next(filter(_is_body, row), None) for row in (full, bare))
    if own is None or other is None:
        return full, bare
    start, end = _level(own), _level(other)
    if not 0 < abs(end - start) < _CLOSE * max(own.parts[0].box.height, 7.0):
        return full, bare
    cells = [one for cell in full for one in _by_level(cell, start, end)]
    its = [cell for cell in cells if cell is not own and _way(cell, start, end) > 1 - _HALF]
    kept = tuple(cell for cell in cells if not any(cell is one for one in its))
    shared = _between(kept, (*bare, *its), start, end)
    return (kept, (*bare, *its, *shared)) if shared else (full, bare)


def _by_level(cell: GridCell, start: float, end: float) -> list[GridCell]:
    """Return a cell as those that its lines make where they stand level with two bodies."""
    ways = [(part.box.middle[1] - start) / (end - start) for part in cell.parts]
    if _is_body(cell) or min(ways) > _SAME or max(ways) < 1 - _SAME:
        return [cell]
    return [replace(cell, parts=(part,), box=part.box) for part in cell.parts]


def _way(cell: GridCell, start: float, end: float) -> float:
    return (_level(cell) - start) / (end - start)


def _between(full: Row, bare: Row, start: float, end: float) -> list[GridCell]:
    """Return the cells of a row that stand half way to the body of the next."""
    own = next(filter(_is_body, full), None)
    gap = end - start
    parts = {id(cell): (_level(cell) - start) / gap for cell in full if cell is not own}
    half = [cell for cell in full if _HALF < parts.get(id(cell), 0.0) < 1 - _HALF]
    level = [part for part in parts.values() if not _HALF < part < 1 - _HALF]
    level += [(_level(cell) - end) / gap for cell in bare]
    skewed = any(abs(part) > _SAME for part in level)
    return half if not skewed and any(dates_in(cell.text) for cell in half) else []


_HALF, _SAME = 0.33, 0.25
"""Shares of the way from one body to the next: of what stands between them, of what is level."""
_CLOSE = 2.9
"""Heights of a line between the middles of two rows that share a date at most."""


def _level(cell: GridCell) -> float:
    return cell.parts[0].box.middle[1]


def _titled(grid: Grid) -> Sequence[Row]:
    """Return the rows with the title above them: ``Nichtöffentliche Beratung`` over two rows."""
    rows: list[Row] = []
    title: GridCell | None = None
    left = min((cell.box.x0 for row in grid.rows for cell in row), default=0.0)
    for row in grid.rows:
        said = _title(row, left)
        if said is not None:
            title = said
        elif title is not None and not any(_says_public(cell) for cell in row):
            rows.append((*row, title))
        else:
            rows.append(row)
    return rows


def _says_public(cell: GridCell) -> bool:
    return cell.kind in {"public", *_SIDES} or flag_of(cell.text) is not None


def _title(row: Row, left: float) -> GridCell | None:
    """Return what a row says that is nothing but ``Öffentliche Sitzung`` at the left edge."""
    if len(row) != 1 or len(row[0].parts) != 1 or row[0].kind == "public":
        return None
    (cell,) = row
    (part,) = cell.parts
    match = SAYS.search(cell.text)
    if match is None or not is_title(cell.text) or cell.box.x0 - left > SAME_EDGE:
        return None
    place = Stretch(part.line, part.start + match.start(), part.start + match.end())
    return GridCell("public", (place,), None, cell.box)
