"""The Beratungsfolge as rows of cells: from tables, ruled or not, and from lines under a header."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from models.geometry import Box, hull
from models.layout import Cell, Line, Table
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.cells import GridCell
from pipeline.stages.extract.entry_words import is_body_text
from pipeline.stages.extract.fields import same_row
from pipeline.stages.extract.heads import Head, are_heads, head_kind, heads_in, heads_of
from pipeline.stages.extract.labels import label_words
from pipeline.stages.extract.line_pieces import is_date, pieces_of, rows_of
from pipeline.stages.extract.meeting_words import BODYLIKE
from pipeline.stages.extract.public_words import flag_of, is_title
from pipeline.stages.extract.row_splits import row_with_heads, split_row
from pipeline.stages.extract.stretch import Stretch


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows of cells. ``headed`` says whether column heads were read."""

    rows: tuple[tuple[GridCell, ...], ...]
    lines: tuple[Line, ...]
    """All lines of the grid, heads included."""
    headed: bool
    names_bodies: bool = True
    """Whether one of the heads is that of the bodies."""
    heads: frozenset[str] = frozenset()
    """The kinds of its columns, where heads were read."""
    offers: tuple[Line, ...] = ()
    """Lines of the form that offer ``öffentlich`` and ``nichtöffentlich`` beside boxes."""


def grid_of_table(table: Table, around: Sequence[Line] = ()) -> Grid | None:
    """Return a table as a grid; ``None`` where neither heads nor contents are a Beratungsfolge's.

    Where each head has a cell of its own the table's columns hold; where heads share a cell, the
    words are put under the heads again.
    """
    for index in range(min(table.rows, 3)):
        if any(dates_in(line.text) for cell in table.row(index) for line in cell.lines):
            continue
        cells = [(cell, heads_of(cell)) for cell in table.row(index)]
        heads = sorted((h for _, some in cells for h in some), key=lambda h: h[1].box.x0)
        if not are_heads([kind for kind, _ in heads]) or _is_of_form(table.row(index)):
            continue
        if all(len(some) <= 1 for _, some in cells):
            by_column = {cell.column: some[0] for cell, some in cells if some}
            shared = row_with_heads(table.row(index), by_column)
            below_heads = _table_rows(table, index + 1, by_column)
            whole = ([shared] if shared else []) + list(below_heads)
            rows = tuple(part for row in whole for part in split_row(row))
            return _headed(rows, table.lines, heads)
        below = (
            [line for c in table.row(at) for line in c.lines] for at in range(index + 1, table.rows)
        )
        cut = tuple(_merged(_cells(row, heads)) for row in below if row)
        return _headed(cut, table.lines, heads)
    above = _heads_above(table, around)
    if above:
        by_column = _columns_under(table, above)
        rows_below = ([o for c in table.row(at) for o in c.lines] for at in range(table.rows))
        cut = (
            tuple(_table_rows(table, 0, by_column))
            if by_column
            else tuple(_merged(_cells(row, above)) for row in rows_below if row)
        )
        return _headed(cut, (*(head.line for _, head in above), *table.lines), above)
    rows = tuple(_table_rows(table, 0, {}))
    dated = [row for row in rows if any(_may_date(cell.text) for cell in row)]
    return Grid(rows, table.lines, headed=False) if dated else None


def _is_of_form(cells: Sequence[Cell]) -> bool:
    """Tell whether a row holds labels, each beside its value, and no heads of columns.

    ``Gremium: | Bauausschuss | Status: | öffentlich``.
    """
    return _alternates([cell.lines[-1].text.rstrip() for cell in cells if cell.lines])


def _alternates(texts: Sequence[str]) -> bool:
    pairs = zip(texts[::2], texts[1::2], strict=False)
    return len(texts) >= _FORM and all(a.endswith(":") and not b.endswith(":") for a, b in pairs)


_FORM = 4
"""Cells of a row with two labels and two values."""


def _heads_above(table: Table, around: Sequence[Line]) -> list[Head]:
    """Return the heads that stand in plain lines close above a table: its first row, torn off."""
    height = min((line.box.height for line in table.lines), default=9.0)
    near = [o for o in around if o.page == table.page and table.box.top - o.box.bottom > -2]
    last = max(near, key=lambda o: o.box.bottom, default=None)
    if last is None or table.box.top - last.box.bottom > 2.0 * height:
        return []
    row = [o for o in near if o is last or same_row(o, last)]
    heads = sorted((h for o in row for h in heads_in(o)), key=lambda h: h[1].box.x0)
    formed = _alternates([o.text for o in sorted(row, key=lambda o: o.box.x0)])
    return heads if are_heads([kind for kind, _ in heads]) and not formed else []


def _columns_under(table: Table, heads: Sequence[Head]) -> dict[int, Head]:
    """Return the head above each column; nothing where two of them stand above one."""
    found: dict[int, Head] = {}
    for column in range(table.columns):
        box = (
            hull(c.box for c in table.cells if c.column == column and c.lines)
            if any(c.column == column and c.lines for c in table.cells)
            else None
        )
        over = [h for h in heads if box and h[1].box.x0 <= box.x1 + 2 and box.x0 <= h[1].box.x1 + 2]
        if len(over) > 1:
            return {}
        if over:
            found[column] = over[0]
    return found


def _headed(
    rows: tuple[tuple[GridCell, ...], ...], lines: tuple[Line, ...], heads: Sequence[Head]
) -> Grid:
    kinds = frozenset(kind for kind, _ in heads)
    return Grid(rows, lines, headed=True, names_bodies="body" in kinds, heads=kinds)


def _table_rows(
    table: Table, first: int, heads: Mapping[int, Head]
) -> Iterator[tuple[GridCell, ...]]:
    for index in range(first, table.rows):
        cells = []
        for cell in table.row(index):
            kind, head = heads.get(cell.column, ("unknown", None))
            parts = tuple(Stretch.whole(line) for line in cell.lines)
            if parts:
                cells.append(GridCell(kind, parts, head, cell.box))
        if cells:
            yield tuple(cells)


def _may_date(text: str) -> bool:
    """Tell whether a cell without a head may hold a meeting's date, alone or behind the body."""
    found = dates_in(text)
    if is_date(text) or len(found) != 1 or text[found[0].end :].strip(" .)"):
        return is_date(text)
    return is_body_text(text[: found[0].start].strip(" ,("))


def grids_of_lines(lines: Sequence[Line]) -> Iterator[Grid]:
    """Yield grids whose head stands in plain lines: ``Gremium  Termin  TOP ö nö``."""
    used: set[int] = set()
    headed = {id(line): heads_in(line) for line in lines}
    for line in lines if any(headed.values()) else ():
        if id(line) in used:
            continue
        row = [other for other in lines if other is line or same_row(other, line)]
        heads = sorted((h for other in row for h in headed[id(other)]), key=lambda h: h[1].box.x0)
        row.sort(key=lambda o: o.box.x0)
        if not are_heads([kind for kind, _ in heads]) or _alternates([o.text for o in row]):
            continue
        grid = _loose_grid(lines, row, heads)
        used.update(id(other) for other in grid.lines)
        if grid.rows:
            yield grid


def _loose_grid(lines: Sequence[Line], row: Sequence[Line], heads: list[Head]) -> Grid:
    """Gather the rows below the heads, each word in the column that it stands under."""
    bottom = max(line.box.bottom for line in row)
    below = [o for o in lines if o.page == row[0].page and o.box.top >= bottom - 2]
    rows: list[list[GridCell]] = []
    taken: list[Line] = list(row)
    last = bottom
    groups = [(group, _cells(group, heads)) for group in rows_of(below)]
    named = False
    for at, (group, cells) in enumerate(groups):
        top = min(line.box.top for line in group)
        height = max(line.box.height for line in group)
        full = _is_full(cells)
        names = not full and _names_row_below(
            cells, [other for _, other in groups[at + 1 : at + 3]]
        )
        title = is_title(" ".join(cell.text for cell in cells))
        if top - last > 2.2 * height or not (full or names or title or _fits(cells, bool(rows))):
            break
        if title or (full and not named) or names or not rows:
            rows.append(cells)
        else:
            rows[-1] = [*rows[-1], *cells]
        named = names or (named and not full)
        taken += group
        last = max(line.box.bottom for line in group)
    merged = tuple(_merged(cells) for cells in rows if cells)
    return _headed(merged, tuple(taken), heads)


def _is_full(cells: Sequence[GridCell]) -> bool:
    """Tell whether cells hold what a row must have: a date, or a body and its flag."""
    return any(dates_in(cell.text) for cell in cells) or _is_flagged(cells)


def _names_row_below(cells: Sequence[GridCell], below: Sequence[Sequence[GridCell]]) -> bool:
    """Tell whether cells are the name of a body whose date stands one or two rows further down.

    ``OR Durlach - Ausschuss für Planung,`` / ``Bauwesen und Umwelt`` / ``17.06.2024 2 N``.
    """
    text = " ".join(cell.text for cell in cells)
    if len(text) > 80 or not BODYLIKE.search(text) or any(c.kind != "body" for c in cells):
        return False
    dated = next((row for row in below if _is_full(row)), None)
    if dated is None:
        return False
    named = [cell for cell in dated if cell.kind == "body"]
    hangs = re.search(r"(?:[,–-]|\b(?:und|für|der|des))$", text.strip()) is not None
    return not named or (hangs and not any(BODYLIKE.search(cell.text) for cell in named))


def _is_flagged(cells: Sequence[GridCell]) -> bool:
    """Tell a meeting without a date: a body, and below its own head whether it is public."""
    return any(BODYLIKE.search(cell.text) for cell in cells) and any(
        cell.kind == "public" and flag_of(cell.text) is not None for cell in cells
    )


def _fits(cells: Sequence[GridCell], begun: bool) -> bool:
    """Tell whether a row without a date still belongs: a wrapped name, a lone tick, a flag."""
    text = " ".join(cell.text for cell in cells)
    if len(text) <= 24 and (
        re.fullmatch(r"[xX✓☒☐ÖöNn./ \d]*", text) or (not begun and head_kind(text))
    ):
        return True
    if label_words(text) is not None:
        return False  # "Tagesordnungspunkt": the next field of the form
    from_body = all(cell.kind == "body" for cell in cells)
    if begun and re.fullmatch(r"[^()]{2,40}\)", text):
        return True  # "(Information ohne" / "Beratung)"
    return (
        begun
        and from_body
        and len(text) < 60
        and bool(re.match(r"^(?:[a-zäöüß]|und\b|[A-ZÄÖÜ][\w-]+(?:,| und\b|$))", text))
    )


def _cells(row: Sequence[Line], heads: list[Head]) -> list[GridCell]:
    """Cut a row of lines at the columns' left edges; words close together stay together."""
    cells: list[GridCell] = []
    for line in row:
        for piece in pieces_of(line):
            box = piece.box
            kind, head = _column(box, piece.text, heads)
            cells.append(GridCell(kind, (piece,), head, box))
    return cells


def _column(box: Box, text: str, heads: list[Head]) -> tuple[str, Stretch | None]:
    over = [(k, h) for k, h in heads if h.box.x0 - 4 <= box.x1 and box.x0 <= h.box.x1 + 4]
    if is_date(text):
        dated = [(k, h) for k, h in heads if k == "date"]
        return dated[0] if dated else ("date", None)
    if over:
        return min(over, key=lambda item: _apart(item[1].box, box))
    left = [(k, h) for k, h in heads if h.box.x0 <= box.x0 + 4]
    kind, head = left[-1] if left else heads[0]
    ticked = kind in {"public_yes", "public_no"} and len(text) < _TICK_SIZE
    return ("unknown", None) if ticked else (kind, head)  # below no head: whose tick is it?


_TICK_SIZE = 4
"""Letters that what stands below ``ö`` and ``nö`` is shorter than."""


def _apart(head: Box, box: Box) -> float:
    """Return how far a piece stands from under a head: left edges or middles agree in columns."""
    return min(abs(head.x0 - box.x0), abs(head.middle[0] - box.middle[0]))


def _merged(cells: Sequence[GridCell]) -> tuple[GridCell, ...]:
    """Return one cell for each column: its pieces in reading order."""
    columns: dict[tuple[str, int], list[GridCell]] = {}
    for cell in cells:
        columns.setdefault((cell.kind, id(cell.head)), []).append(cell)
    return tuple(
        GridCell(
            kind,
            tuple(p for c in group for p in c.parts),
            group[0].head,
            hull(c.box for c in group),
        )
        for (kind, _), group in columns.items()
    )
