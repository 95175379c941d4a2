"""The meetings that rules found and what the model says of them; those that only it found."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from models.extraction import Candidate, Consulted
from models.kinds import ReviewCode
from models.layout import Line
from models.paper import Reason
from pipeline.stages.extract.entry_words import read_rows
from pipeline.stages.extract.fields import same_row
from pipeline.stages.extract.learned.ranker import word_of
from pipeline.stages.extract.learned.row_bodies import (
    INSTEAD,
    UNLIKELY,
    chance_of,
    corrected,
    is_taken,
    within,
)
from pipeline.stages.extract.learned.row_reader import Meeting, Read
from pipeline.stages.extract.learned.row_told import Aside
from pipeline.stages.extract.line_pieces import pieces_of
from pipeline.stages.extract.public_words import flag_of
from pipeline.stages.extract.stretch import Stretch, candidate

T = TypeVar("T")

_AROUND = " ,;:–-·|•"

_ALONE = 0.5
"""Probability from which a meeting is given that no rule found."""
_SITS = re.compile(r"itzung|agung|\bTOP\b")
_UNDATED, _BELOW, _NEVER = 0.75, 0.95, 1.1
"""The same where the paper is not dated before it, where the date stands below a body besides, as
below a letterhead (``Stadtrat Muster`` over ``03.02.2023``), and in a margin."""
_EARLIEST = 200
"""Days that a paper is written before its meeting at most."""
_NOT_SURER = 0.79
"""Probability up to which the model's word counts on a body and a date that nothing announces."""
_MISSED = 0.4
"""Probability from which a meeting that is not given is one that a person should look for."""


@dataclass(frozen=True, slots=True)
class Joined:
    """The meetings of a paper, what they stand on, and what may be missing."""

    rows: tuple[Consulted, ...]
    lines: frozenset[int]
    """Lines of the meetings that only the model found, by identity."""
    reasons: tuple[Reason, ...]


def with_learned_rows(
    read: Read, rows: Sequence[Consulted], aside: Aside, pivot: int | None
) -> Joined:
    """Give each meeting the model's word on it; add what only the model found."""
    told = [_told(corrected(row, read, rows), read) for row in _without_torn(rows, read)]
    days = {row.date.value for row in told if row.date}
    likely = [
        meeting
        for meeting in _best(read)
        if meeting.chance >= _MISSED
        and meeting.date not in days
        and not is_taken(meeting, rows)
        and not aside.holds(meeting)
    ]
    new = [meeting for meeting in likely if meeting.chance >= _least(read, meeting)]
    lines: set[int] = set()
    for meeting in new:
        at = next((i for i, row in enumerate(told) if _lacks_date(row, meeting)), None)
        row = _alone(read, meeting, pivot)
        lines |= {id(meeting.day.line), *(id(part.line) for part in meeting.name.parts)}
        if at is not None:
            told[at] = _filled(told[at], row)
        else:
            told.insert(_place(told, row), row)
    missed = tuple(_missed(meeting) for meeting in likely if meeting not in new)
    return Joined(tuple(told), frozenset(lines), missed)


def _best(read: Read) -> Iterator[Meeting]:
    """Yield the likeliest body of each day; two bodies of one printed day are for the rules."""
    seen: set[dt.date] = set()
    for meeting in read.meetings:
        if meeting.date not in seen:
            seen.add(meeting.date)
            yield meeting


def _least(read: Read, meeting: Meeting) -> float:
    """Return how likely a meeting must be: body and date alone may say who writes, and when.

    So where nothing speaks of a sitting and the paper is not dated before it: below a letterhead,
    and wherever else a line is repeated: ``Stadtteilbeirat Muster / 07.03.2024`` in a footer.
    """
    day, name = meeting.day, meeting.name
    told = any(_SITS.search(line.text) for line in (day.line, name.line))
    dated = any(0 <= (meeting.date - other).days <= _EARLIEST for other in read.days - {day.value})
    if told or dated:
        return _ALONE
    if read.ground.places[day.at] != "page":
        return _NEVER
    return _BELOW if name.at < day.at else _UNDATED


def _without_torn(rows: Sequence[Consulted], read: Read) -> list[Consulted]:
    """Return the rows but those that give the day of one line to the body of another.

    ``Werksausschuß 3.9.1991`` with the paper's date above it; not ``KA 14.09. – FA 16.09.`` in one.
    """
    sure = [m for m in read.meetings if m.chance >= INSTEAD and m.name.line is m.day.line]
    lines = [(Stretch.whole(m.day.line).evidence, m.date) for m in sure]
    return [
        row
        for row in rows
        if row.date is None
        or row.body is None
        or chance_of(row, read) >= UNLIKELY
        or not any(
            day != row.date.value
            and all(within(e, line) for e in row.body.evidence)
            and not all(within(e, line) for e in row.date.evidence)
            for line, day in lines
        )
    ]


def _told(row: Consulted, read: Read) -> Consulted:
    """Return a row with the model's word on its body and its date."""
    if row.body is not None and row.date is None:
        return replace(row, body=replace(row.body, witnesses=row.body.witnesses | {"dateless"}))
    if row.date is None or row.body is None or row.date.value not in read.days:
        return row
    most = _NOT_SURER if "near" in row.body.witnesses else 1.0
    meets = sum(meeting.chance for meeting in read.of(row.date.value))
    return replace(
        row,
        body=_with_word(row.body, min(chance_of(row, read), most)),
        date=_with_word(row.date, min(meets, most)),
    )


def _with_word(one: Candidate[T], chance: float) -> Candidate[T]:
    return replace(one, witnesses=one.witnesses | {word_of(chance)})


def _lacks_date(row: Consulted, meeting: Meeting) -> bool:
    """Tell whether a row without a date is of the body that meets."""
    same = row.body is not None and row.body.value.lower() == meeting.body.value.lower()
    return same and row.date is None


def _filled(row: Consulted, more: Consulted) -> Consulted:
    body = row.body and replace(row.body, witnesses=row.body.witnesses - {"undated", "dateless"})
    return replace(row, body=body, date=more.date)


def _alone(read: Read, meeting: Meeting, pivot: int | None) -> Consulted:
    """Return a meeting that only the model found, with what its row says besides."""
    names = {"learned_alone"}
    body = replace(meeting.body, witnesses=frozenset(names))
    more = {"mended"} if meeting.day.printed.mended else set()
    date = candidate(meeting.date, (meeting.day.place,), names | more)
    cell = meeting.cell
    says = flag_of(" ".join(part.text for part in cell.flag)) if cell.flag else None
    row = Consulted(
        body=_with_word(body, meeting.chance),
        date=_with_word(date, meeting.chance),
        public=candidate(says, cell.flag, {"list", "worded"}) if says is not None else None,
        role=_words(cell.role),
        agenda_item=_words(cell.agenda),
        result=_words(cell.result),
    )
    lines = _row_of(read, meeting)
    pieces = [part for line in lines for part in _rest(line, meeting) if part.text]
    for part in read_rows(lines, pieces, pivot) if pieces else ():
        row = part.completed(row)
    return row


def _words(parts: Sequence[Stretch]) -> Candidate[str] | None:
    return candidate(" ".join(p.text for p in parts), parts, {"list"}) if parts else None


def _row_of(read: Read, meeting: Meeting) -> list[Line]:
    """Return the lines of a meeting's row: beside its date, beside its name, in its table row."""
    ground, day = read.ground, meeting.day
    own = (day.line, *(part.line for part in meeting.name.parts))
    cell = ground.cells.get(id(day.line))
    found = []
    for at in ground.of_page(day.line.page):
        line = ground.lines[at]
        its = ground.cells.get(id(line))
        level = any(line is one or same_row(line, one) for one in own)
        tabled = cell is not None and its is not None and its[:2] == cell[:2]
        if tabled or (level and (its is None or cell is None or its.table != cell.table)):
            found.append(line)
    return sorted(found, key=lambda line: (line.box.top, line.box.x0))


def _rest(line: Line, meeting: Meeting) -> Iterator[Stretch]:
    """Yield what a line says besides date and name."""
    day = meeting.day
    taken = [(day.printed.start, day.printed.end)] if line is day.line else []
    taken += [(part.start, part.end) for part in meeting.name.parts if part.line is line]
    for piece in pieces_of(line):
        at = piece.start
        for start, end in sorted(taken):
            if start >= piece.end or end <= at:
                continue
            if start > at:
                yield Stretch(line, at, start).trimmed(_AROUND)
            at = max(at, end)
        if at < piece.end:
            yield Stretch(line, at, piece.end).trimmed(_AROUND)


def _place(rows: Sequence[Consulted], new: Consulted) -> int:
    """Return where a meeting belongs among the others: before the first that stands below it."""
    here = _top(new)
    return next((at for at, row in enumerate(rows) if _top(row) > here), len(rows))


def _top(row: Consulted) -> tuple[int, float]:
    one = row.date or row.body
    place = one.evidence[0] if one else None
    return (place.page, place.box.top) if place else (0, 0.0)


def _missed(meeting: Meeting) -> Reason:
    """Return the reason for a meeting that is likely and not given."""
    return Reason(
        code=ReviewCode.LIST_UNREADABLE,
        field="metadata.consultations",
        message=f"a meeting of {meeting.body.value} on {meeting.date} may be missing",
        raw=meeting.body.raw,
        evidence=(*meeting.body.evidence, meeting.day.place.evidence),
    )
