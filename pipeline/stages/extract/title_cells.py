"""Titles in cells of the head's tables that no label announces: a form whose title fills a box."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from models.extraction import Candidate
from models.layout import Cell, Table
from models.mention import Label as Kind
from pipeline.stages.extract.echo import Echo
from pipeline.stages.extract.printed_types import printed_type
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.stretch import Stretch, candidate
from pipeline.stages.extract.title_lines import speaks_against
from pipeline.stages.extract.title_signs import signs_of
from pipeline.stages.extract.title_text import (
    cleaned,
    is_worded,
    joined,
    mended_title,
    names_nothing,
)

_FEWEST = 3
"""Words of a title in a cell."""


def cell_titles(sheet: Sheet, kept_out: set[int], echo: Echo) -> Iterator[Candidate[str]]:
    """Yield cells of tables in the head that hold words of a subject and nothing else.

    ``Beschlussvorlage | Neubau der Wirtschaftswegebrücke über die Lenne | öffentlich``.
    """
    head = {id(line) for line in sheet.head}
    page = sheet.layout.pages[0].number
    found = []
    for table in sheet.tables:
        if table.page != page or table.columns < 2 or id(table.lines[0]) not in head:
            continue
        found += [c for cell in table.cells if (c := _titled(sheet, table, cell, kept_out))]
    said = [replace(one, witnesses=one.witnesses | echo.signs(one.value)) for one in found]
    likely = [one for one in said if "unechoed" not in one.witnesses]
    for one in said:
        sole = {"sole"} if len(likely) == 1 and one is likely[0] else set()
        yield replace(one, witnesses=one.witnesses | sole)


def _titled(sheet: Sheet, table: Table, cell: Cell, kept_out: set[int]) -> Candidate[str] | None:
    if not cell.lines or any(id(line) in kept_out for line in cell.lines):
        return None
    if any(sheet.label(o) or speaks_against(o.text) for o in cell.lines):
        return None
    if _is_announced(sheet, table, cell):
        return None
    parts = [part for part in cleaned([Stretch.whole(o) for o in cell.lines]) if part.text]
    text = joined([part.text for part in parts])
    named = [*sheet.of(Kind.PERSON, cell.lines), *sheet.of(Kind.BODY, cell.lines)]
    if len(text.split()) < _FEWEST or not is_worded(text) or names_nothing(sheet, cell.lines, text):
        return None
    if any(len(m.text) > 0.4 * len(text) for m in named):
        return None
    text, mended = mended_title(sheet, text)
    return candidate(text, parts, mended | {"cell"} | signs_of(sheet, cell.lines, text))


def _is_announced(sheet: Sheet, table: Table, cell: Cell) -> bool:
    """Tell whether a cell to the left, or above, is a label and no more: ``Verfasser | …``."""
    near = [c for c in table.row(cell.row) if c.column == cell.column - 1]
    near += [c for c in table.row(cell.row - 1) if c.column == cell.column] if cell.row else []
    return any(_announces(sheet, other) for other in near if other.lines)


def _announces(sheet: Sheet, cell: Cell) -> bool:
    """Tell whether a cell is a label and no more, and not the type of the paper."""
    first, last = cell.lines[0], cell.lines[-1]
    label = sheet.label(first) if first is last else None
    alone = label is not None and label.alone and printed_type(first.text) is None
    return alone or last.text.rstrip().endswith(":")
