"""Dates of meetings that lie far from all other dates of a paper: a year was misread.

``22. 11. 79`` read as ``22. 11.19`` on a paper of 30. 10. 79, whose other meeting is in 1979.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from models.extraction import Consulted
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.sheet import Sheet

_FAR = 550
"""Days from which on a meeting is doubtful: one and a half years."""
_LOST = 3000
"""Days from which on its date was misread: eight years."""

_SAME = 1
"""Years from the middle one of the paper within which no meeting is doubted."""


def without_far(
    sheet: Sheet, rows: Sequence[Consulted], pivot: int | None
) -> tuple[Consulted, ...]:
    """Return the rows; a date far from the others is doubted, one of another age is taken off."""
    held = [e for row in rows if row.date for e in row.date.evidence]
    printed = [
        value
        for line in (*sheet.head, *sheet.closing, *sheet.body[-4:])
        if not any(e.page == line.page and e.box.overlap(line.box) > 0 for e in held)
        for item in dates_in(line.text)
        if (value := item.date(pivot))
    ]
    return tuple(_doubted(row, rows, printed, pivot) for row in rows)


def _doubted(
    row: Consulted, rows: Sequence[Consulted], printed: Sequence[dt.date], pivot: int | None
) -> Consulted:
    if row.date is None or (pivot is not None and abs(row.date.value.year - pivot) <= _SAME):
        return row
    date = row.date.value
    others = [other.date.value for other in rows if other is not row and other.date]
    apart = min((abs((date - other).days) for other in (*printed, *others)), default=0)
    if apart > _LOST and row.body:
        body = replace(row.body, witnesses=row.body.witnesses | {"undated"})
        return replace(row, body=body, date=None)
    if apart > _FAR:
        return replace(row, date=replace(row.date, witnesses=row.date.witnesses | {"far"}))
    return row
