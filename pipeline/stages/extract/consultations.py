"""The Beratungsfolge: who deals with the paper, when, in public or not, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from models.extraction import Consulted
from pipeline.stages.extract.consultation_rows import row_of
from pipeline.stages.extract.public_boxes import ticked
from pipeline.stages.extract.publicity import guarded
from pipeline.stages.extract.rows import Grid
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.treatment import of_meeting


def consultations(
    sheet: Sheet, grids: Sequence[Grid], pivot: int | None
) -> tuple[tuple[Consulted, ...], frozenset[int]]:
    """Return the rows of all tables of the Beratungsfolge, and the lines that they stand on."""
    lines = frozenset(id(line) for grid in grids for line in grid.lines)
    rows = [
        _ticked(sheet, grid, row)
        for grid in grids
        for cells in grid.rows
        if (row := row_of(cells, grid, pivot))
    ]
    return tuple(_guarded(sheet, row) for row in rows), lines


def _ticked(sheet: Sheet, grid: Grid, row: Consulted) -> Consulted:
    """Return the meeting of a form with what the boxes of the form say of it."""
    if row.public is not None or not grid.offers:
        return row
    offered = {(line.page, line.box.top) for line in grid.offers}
    for found in ticked(sheet, set()):
        place = found.evidence[0]
        level = (page == place.page and abs(top - place.box.top) < _LEVEL for page, top in offered)
        if any(level) and of_meeting(sheet, found):
            names = frozenset({"headed", "tick"}) | (found.witnesses & {"doubtful_box"})
            return replace(row, public=replace(found, witnesses=names))
    return row


_LEVEL = 4.0
"""Points by which the top of a word may differ from that of its line."""


def _guarded(sheet: Sheet, row: Consulted) -> Consulted:
    return replace(row, public=guarded(sheet, row.public)) if row.public else row
