"""Whose meeting a day is: what the model says against the body that rules gave it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from models.evidence import Evidence
from models.extraction import Consulted
from pipeline.stages.extract.learned.row_reader import Meeting, Read
from pipeline.stages.extract.meeting_words import BODYLIKE

INSTEAD = 0.9
"""Probability from which another body than that of the rules is given, if theirs reads like one."""
_TOGETHER = 0.7
"""The same where several meetings of a paper want it: a column that was mistaken is so all down."""
_OF_OTHERS = 0.5
"""The same where theirs does not read like a body."""
UNLIKELY = 0.1
"""Probability of the rules' own body below which another may be given instead."""


def corrected(row: Consulted, read: Read, rows: Sequence[Consulted]) -> Consulted:
    """Return a row with another body, where the model is sure of that and sees none in ours."""
    if row.date is None or row.body is None:
        return row
    least = _OF_OTHERS
    if BODYLIKE.search(row.body.value):
        wanting = {o.date.value for o in rows if o.date and _rather(o, read, _TOGETHER)}
        least = _TOGETHER if len(wanting) > 1 else INSTEAD
    best = _rather(row, read, least)
    if best is None or is_taken(best, rows) or any(_is_of(other, best) for other in rows):
        return row
    witnesses = (row.body.witnesses & {"table", "headed", "labelled"}) | {"learned_instead"}
    return replace(row, body=replace(best.body, witnesses=frozenset(witnesses)))


def _rather(row: Consulted, read: Read, least: float) -> Meeting | None:
    """Return the likely meeting of a row's day, where the model sees none in that of the row."""
    best = next(read.of(row.date.value), None) if row.date and row.body else None
    likely = best is not None and best.chance >= least
    return best if likely and chance_of(row, read) < UNLIKELY else None


def chance_of(row: Consulted, read: Read) -> float:
    """Return how likely the model thinks a row: by its body's words."""
    if row.date is None or row.body is None:
        return 0.0
    name = row.body.value.lower()
    return max(
        (m.chance for m in read.of(row.date.value) if m.body.value.lower() == name), default=0.0
    )


def is_taken(meeting: Meeting, rows: Sequence[Consulted]) -> bool:
    """Tell whether the words that name a body name that of another day's meeting.

    On one line with their date they are that day's, whatever rules made of them.
    """
    if meeting.name.line is meeting.day.line and meeting.chance >= INSTEAD:
        return False
    own = [part.evidence for part in meeting.name.parts]
    return any(
        row.body is not None
        and row.date is not None
        and row.date.value != meeting.date
        and any(within(a, b) for a in own for b in row.body.evidence)
        for row in rows
    )


def within(one: Evidence, line: Evidence) -> bool:
    """Tell whether a place lies on another's."""
    return one.page == line.page and one.box.overlap(line.box) > 0


def _is_of(row: Consulted, meeting: Meeting) -> bool:
    """Tell whether a row is of that body on that day: two may meet on one."""
    day = row.date is not None and row.date.value == meeting.date
    return day and row.body is not None and row.body.value.lower() == meeting.body.value.lower()
