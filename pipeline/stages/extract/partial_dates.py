"""Dates of which only parts can be read."""

from __future__ import annotations

from models.evidence import Evidence
from models.kinds import ReviewCode
from models.paper import Reason
from pipeline.stages.extract.calendar import PARTIAL, dates_in
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.stretch import Stretch


def partial_dates(sheet: Sheet, meetings: set[int]) -> tuple[Reason, ...]:
    """Return a reason for each date of the head or closing of which only parts are legible."""
    reasons = []
    for line in (*sheet.head, *sheet.closing):
        if id(line) in meetings or dates_in(line.text):
            continue
        match = PARTIAL.search(line.text)
        if match:
            stretch = Stretch(line, match.start(), match.end()).trimmed()
            reasons.append(
                Reason(
                    code=ReviewCode.DATE_PARTIAL,
                    field="metadata.date",
                    message="only parts of this date can be read",
                    raw=stretch.raw,
                    evidence=(Evidence(page=line.page, box=stretch.box),),
                )
            )
    return tuple(reasons)
