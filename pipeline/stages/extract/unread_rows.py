"""What a Beratungsfolge shows and nobody could read."""

from __future__ import annotations

from collections.abc import Sequence

from models.kinds import ReviewCode
from models.paper import Reason
from pipeline.stages.extract.consultation_rows import row_of
from pipeline.stages.extract.rows import Grid
from pipeline.stages.extract.stretch import Stretch


def unread_table(grids: Sequence[Grid]) -> Reason | None:
    """Return a reason where a Beratungsfolge with column heads holds words and no row of it."""
    for grid in grids:
        if grid.headed and any(len(cell.text) > 2 for cells in grid.rows for cell in cells):
            lines = grid.lines
            return Reason(
                code=ReviewCode.LIST_UNREADABLE,
                field="metadata.consultations",
                message="there is a Beratungsfolge of which no row could be read",
                raw=lines[0].raw,
                evidence=tuple(Stretch.whole(line).evidence for line in lines),
            )
    return None


_PUBLIC_HEADS = frozenset({"public", "public_yes", "public_no"})


def lacking(grids: Sequence[Grid], pivot: int | None) -> tuple[Reason, ...]:
    """Return a reason for every row without what its table has a column for."""
    return tuple(
        Reason(
            code=code,
            field="metadata.public" if public else "metadata.consultations",
            message=f"the table has a column for {what}, and nothing was read in this row",
            raw=cells[0].parts[0].raw,
            evidence=tuple(part.evidence for cell in cells for part in cell.parts),
        )
        for grid in grids
        for cells in grid.rows
        if (row := row_of(cells, grid, pivot)) is not None
        for public, code, what in (
            (True, ReviewCode.PUBLIC_UNKNOWN, "public or not"),
            (False, ReviewCode.LOW_CONFIDENCE, "the date"),
        )
        if (public and grid.heads & _PUBLIC_HEADS and row.public is None)
        or (not public and "date" in grid.heads and row.date is None)
    )
