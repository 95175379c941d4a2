"""A body that begins with lists under headings: items of an agenda, decisions and their state."""

from __future__ import annotations

import re
from collections.abc import Sequence

from models.kinds import SectionKind
from pipeline.stages.segment.headings import Heading
from pipeline.stages.segment.kinship import akin
from pipeline.stages.segment.prose import is_prose
from pipeline.stages.segment.units import Unit

_ROWS, _COLUMNS = 2, 2
"""Rows and columns of a table that lists something, at least."""
_FEWEST = 2
"""Lines with a number in front that are a list, at least."""
_DATED = 0.5
"""Part of the rows with a day that make a table the course of meetings."""
_DAY = re.compile(r"^(?:[A-Za-zäöü]{2,10}\.?,? )?\d{1,2}\.\s?(?:\d{1,2}\.|[A-ZÄ]\w+)\s?\d{2,4}$")
# "1 Eröffnung, Feststellung der Beschlussfähigkeit", "2. Einwohnerfragestunde"
_COUNTED = re.compile(r"^\(?\d{1,2}[.)]{0,2} [A-ZÄÖÜ]")


def listed_before(start: int, units: Sequence[Unit], headings: Sequence[Heading]) -> int:
    """Return where the body begins: with the headings over lists, set as its first heading.

    ``Öffentlich`` over a table of the agenda and ``Hinweise`` over text (Oberrad), ``Erledigte
    Beschlüsse`` over a table. A table with a day in every other row is the course of meetings.
    """
    at = {heading.index: heading for heading in headings}
    first = at.get(start) or at.get(start - 1)  # one unknown stays with the text below it
    if first is None or first.inline:
        return start
    below = first.index
    while (above := _above(below, at)) is not None:
        listed = units[above.index + 1 : below]
        if above.kind is SectionKind.ANLAGEN or not akin(above.form, first.form, first=True):
            break
        if not _is_list(listed):
            break
        start = below = above.index
    return start


def _above(start: int, at: dict[int, Heading]) -> Heading | None:
    return next((at[i] for i in range(start - 1, -1, -1) if i in at), None)


def _is_list(units: Sequence[Unit]) -> bool:
    """Tell whether units are a table of more than fields, or lines with numbers in front."""
    if len(units) == 1 and units[0].table is not None:
        return _lists(units[0])
    counted = [unit for unit in units if unit.table is None and _COUNTED.match(unit.text)]
    others = (unit for unit in units if unit not in counted)
    beside = all(any(_is_level(unit, item) for item in counted) for unit in others)
    return len(counted) >= _FEWEST and beside and not any(map(is_prose, units[:1]))


def _is_level(unit: Unit, item: Unit) -> bool:
    """Tell whether a unit stands beside an item: the number of its paper."""
    apart = unit.box.x0 > item.box.x1
    return (
        apart and unit.page == item.page and abs(unit.box.top - item.box.top) < item.lines[0].size
    )


def _lists(unit: Unit) -> bool:
    table = unit.table
    if table is None or table.rows < _ROWS or table.columns < _COLUMNS:
        return False
    rows = [
        [" ".join(line.text for line in cell.lines) for cell in table.row(r)]
        for r in range(table.rows)
    ]
    dated = sum(any(map(_DAY.match, row)) for row in rows)
    labelled = sum(bool(row) and row[0].endswith(":") for row in rows)
    return dated < _DATED * len(rows) and labelled < _DATED * len(rows)
