"""Tables whose cells pair bodies with dates by place alone: turned ones, and lists side by side.

``Kulturausschuss | Stadtrat`` over ``03.05.2016 | 17.05.2016``; three bodies below one another in
one cell and their three dates in the cell beside it. Neither needs a head: a cell counts where
every line of it is the name of a body, or a date, but for a label above them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from models.geometry import hull
from models.layout import Cell, Line, Table
from pipeline.stages.extract.cells import GridCell, Row
from pipeline.stages.extract.entry_words import is_body_text
from pipeline.stages.extract.heads import head_kind
from pipeline.stages.extract.line_pieces import is_date
from pipeline.stages.extract.meeting_words import joined_words
from pipeline.stages.extract.rows import Grid
from pipeline.stages.extract.stretch import Stretch

Lines = tuple[Line, ...]
_SEVERAL = 2


def paired_cells(table: Table) -> Grid | None:
    """Return the meetings that bodies and dates make by their places in a table."""
    rows = [*_listed(table), *_turned(table)]
    lines = tuple(part.line for row in rows for cell in row for part in cell.parts)
    return Grid(tuple(rows), lines, headed=False) if rows else None


def _listed(table: Table) -> Iterator[Row]:
    """Yield the meetings of a cell of bodies and the cell of their dates, in one row."""
    for index in range(table.rows):
        cells = table.row(index)
        named = [(cell, found) for cell in cells if len(found := _bodies(cell)) >= _SEVERAL]
        dated = [days for cell in cells if len(days := _dates(cell)) >= _SEVERAL]
        if len(named) != 1 or len(dated) != 1 or len(named[0][1]) != len(dated[0]):
            continue
        others = [c for c in cells if c is not named[0][0] and not _dates(c)]
        for at, (body, date) in enumerate(zip(named[0][1], dated[0], strict=True)):
            following = named[0][1][at + 1 :]
            low = body[0].box.top - 3
            high = following[0][0].box.top - 3 if following else float("inf")
            if not low <= date.box.top < high:
                break
            beside = [o for c in others for o in c.lines if low <= o.box.top < high]
            yield (_cell("body", body), _cell("date", (date,)), *(_other(o) for o in beside))


def _turned(table: Table) -> Iterator[Row]:
    """Yield the meetings of a row of bodies over a row of dates."""
    for index in range(table.rows - 1):
        bodies = {c.column: found[0] for c in table.row(index) if len(found := _bodies(c)) == 1}
        if len(bodies) < _SEVERAL:
            continue
        for below in range(index + 1, table.rows):
            dates = {c.column: d[0] for c in table.row(below) if len(d := _dates(c)) == 1}
            if not dates.keys() >= bodies.keys():
                continue
            for column, body in bodies.items():
                more = [
                    c
                    for c in table.cells
                    if c.column == column and c.row > index and c.row != below and c.lines
                ]
                said = (_cell("unknown", c.lines) for c in more if len(c.lines) <= _SEVERAL)
                yield (_cell("body", body), _cell("date", (dates[column],)), *said)
            return


def _bodies(cell: Cell) -> list[Lines]:
    """Return the names of bodies that a cell is made of; none where it holds anything else."""
    lines = _without_label(cell)
    if len(lines) > 1 and not is_body_text(lines[0].text) and is_body_text(lines[1].text):
        hangs = _hangs(lines[0].text, lines[1].text)
        lines = lines if hangs else lines[1:]  # a caption that nobody knows
    return _names(lines)


def _names(lines: Sequence[Line]) -> list[Lines]:
    found: list[Lines] = []
    open_: list[Line] = []
    for at, line in enumerate(lines):
        open_.append(line)
        whole = is_body_text(joined_words([o.text for o in open_]))
        begins = at + 1 < len(lines) and not is_body_text(lines[at + 1].text)
        goes_on = begins and is_body_text(joined_words([o.text for o in (*open_, lines[at + 1])]))
        if whole and not (goes_on and _hangs(line.text, lines[at + 1].text)):
            found.append(tuple(open_))
            open_ = []
    return found if not open_ else []


def _hangs(text: str, following: str) -> bool:
    """Tell whether a name goes on: ``Ausschuss für Umwelt,`` / ``Bau und Verkehr``."""
    ends = text.rstrip().endswith(("-", ",", " und", " für", " der", " des", "/"))
    return ends or following[:1].islower()


def _dates(cell: Cell) -> Lines:
    lines = _without_label(cell)
    if len(lines) > 1 and not is_date(lines[0].text) and not is_body_text(lines[0].text):
        lines = lines[1:]  # a caption that nobody knows
    return tuple(lines) if lines and all(is_date(line.text) for line in lines) else ()


def _without_label(cell: Cell) -> Sequence[Line]:
    first = cell.lines[0].text if len(cell.lines) > 1 else ""
    labelled = first.rstrip().endswith(":") or head_kind(first) is not None
    return cell.lines[1:] if labelled else cell.lines


def _cell(kind: str, lines: Sequence[Line]) -> GridCell:
    parts = tuple(Stretch.whole(line) for line in lines)
    return GridCell(kind, parts, None, hull(line.box for line in lines))


def _other(line: Line) -> GridCell:
    return _cell("unknown", (line,))
