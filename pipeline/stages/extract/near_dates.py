"""Meetings that nothing announces: a body and its date close together, wherever on the paper.

The strict readers want a label, a column head or a sentence, and look at the head. Here only the
shape of the lines counts: each is made of nothing but a body, a date, a TOP, a role or whether the
meeting is public, and they stand in one row or below one another in one column.

``Sportausschuß - nichtöffentlich - 24. 2. 1982`` at the foot of a page; ``Gemeinderat`` / ``20.
November 1995`` / ``öffentlich`` in a side column below a caption that we do not know.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from models.extraction import Consulted
from models.layout import Line
from pipeline.stages.extract.body_lists import elsewhere, told_aside
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.entry_words import is_body_text
from pipeline.stages.extract.fields import same_row
from pipeline.stages.extract.meeting_words import BODYLIKE, body_name
from pipeline.stages.extract.near_pieces import Piece, Pieces
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.stretch import Stretch

Placed = tuple[Consulted, tuple[Line, ...]]

NAMES = frozenset({"near"})


@dataclass(slots=True)
class _Stack:
    """A body with the lines that speak of its meeting."""

    pieces: list[Piece]
    body: tuple[Stretch, ...]

    captioned: bool = False
    """``Sitzungstag`` stands above or below the date."""

    @property
    def lines(self) -> tuple[Line, ...]:
        """Return the lines."""
        return tuple(piece.line for piece in self.pieces)

    @property
    def dated(self) -> bool:
        """Tell whether a date was read."""
        return any(piece.read.dates for piece in self.pieces)

    @property
    def told(self) -> bool:
        """Tell whether words besides body and date say that this is a meeting."""
        said = any(p.meets or p.read.role or p.read.agenda_item for p in self.pieces)
        return said or self.captioned

    @property
    def flagged(self) -> bool:
        """Tell whether it says if the meeting is public."""
        return any(piece.read.public for piece in self.pieces)


def near_dates(sheet: Sheet, used: set[int], pivot: int | None, *, only: bool) -> Iterator[Placed]:
    """Yield the meetings whose body and date stand close together; ``only``: no other was found."""
    aside = used | told_aside(sheet) | elsewhere(sheet)
    lines = [
        line
        for line in (*sheet.head, *sheet.body, *sheet.closing, *sheet.furniture)
        if id(line) not in aside or (id(line) not in used and is_body_text(line.text))
    ]
    stacks = [s for s in _stacks(lines, Pieces(pivot)) if s.dated and not _in_text(s, lines)]
    for stack in stacks:
        stack.captioned = any(_is_captioned(piece, sheet.head) for piece in stack.pieces)
    others = _other_dates(sheet, stacks, pivot)
    for stack in stacks:
        if _is_meeting(stack, stacks, others, only=only):
            placed = _consulted(stack)
            if placed is not None:
                yield placed


def _stacks(lines: Sequence[Line], pieces: Pieces) -> list[_Stack]:
    """Return each body with the pieces of its row, and below or above it in its column."""
    taken: set[int] = set()
    found: list[_Stack] = []
    for piece in (piece for line in lines for piece in pieces.with_bodies(line)):
        if id(piece.line) in taken:
            continue
        stack = _Stack([piece], tuple(piece.read.body))
        if piece.whole:
            found.append(stack)
            continue
        stack.pieces += _beside(piece, lines, pieces, dated=stack.dated)
        _walk(stack, lines, pieces, taken, down=True)
        if not stack.dated:
            for below in stack.pieces[1:]:
                stack.pieces += _beside(below, lines, pieces, dated=stack.dated)
        if not stack.dated:
            _walk(stack, lines, pieces, taken, down=False)
        taken |= {id(line) for line in stack.lines}
        found.append(stack)
    return found


def _is_captioned(piece: Piece, lines: Sequence[Line]) -> bool:
    """Tell whether a date's caption above or below it names a meeting: ``Tag der Sitzung``."""
    line = piece.line
    return bool(piece.read.dates) and any(
        o.page == line.page
        and abs(o.box.x0 - line.box.x0) < 8
        and 0 < abs(o.box.top - line.box.top) < 2.4 * max(line.box.height, 7.0)
        and len(o.text) < 30
        and re.search(r"[Ss]itzung|Tagung", o.text)
        for o in lines
    )


def _walk(
    stack: _Stack,
    lines: Sequence[Line],
    pieces: Pieces,
    taken: set[int],
    *,
    down: bool,
) -> None:
    """Add the pieces that follow in the column, up to the next body or other words."""
    here = stack.pieces[0].line
    while True:
        there = _next(here, lines, down=down)
        piece = next(reversed(pieces.of(there)), None) if there is not None else None
        if piece is None or piece.read.body or id(piece.line) in taken:
            return
        if piece.read.dates and stack.dated:
            return
        stack.pieces.append(piece)
        here = piece.line


def _next(line: Line, lines: Sequence[Line], *, down: bool) -> Line | None:
    """Return the line that follows in the column, closely."""
    near = [
        o
        for o in lines
        if o.page == line.page
        and (o.box.top > line.box.top + 3 if down else o.box.top < line.box.top - 3)
        and min(o.box.x1, line.box.x1) > max(o.box.x0, line.box.x0)
        and not same_row(o, line)
    ]
    if not near:
        return None
    there = min(near, key=lambda o: abs(o.box.top - line.box.top))
    gap = max(there.box.top, line.box.top) - min(there.box.bottom, line.box.bottom)
    return there if gap < _CLOSE * max(line.box.height, 7.0) and _aligned(there, line) else None


_BESIDE = 280
"""Points that may lie between a body and its date in one row."""
_CLOSE = 1.1
"""Heights of a line that may lie between two lines of one meeting."""


def _aligned(one: Line, two: Line) -> bool:
    """Tell whether lines share their left edge, their right edge or their middle."""
    middle = abs(one.box.x0 + one.box.x1 - two.box.x0 - two.box.x1) / 2
    return min(abs(one.box.x0 - two.box.x0), abs(one.box.x1 - two.box.x1), middle) < 8


def _beside(piece: Piece, lines: Sequence[Line], pieces: Pieces, *, dated: bool) -> list[Piece]:
    """Return what stands in the row of a piece and names no body, nor a second date."""
    row = (o for line in lines if _is_beside(line, piece.line) for o in pieces.of(line))
    return [o for o in row if not o.read.body and not (dated and o.read.dates)]


def _is_beside(one: Line, two: Line) -> bool:
    apart = max(one.box.x0, two.box.x0) - min(one.box.x1, two.box.x1)
    near = one is not two and one.page == two.page and same_row(one, two)
    return near and apart < _BESIDE


def _in_text(stack: _Stack, lines: Sequence[Line]) -> bool:
    """Tell whether the lines are but some of a paragraph: a wrapped sentence that names a body."""
    own = {id(line) for line in stack.lines}
    for line in stack.lines:
        for down in (True, False):
            there = _next(line, lines, down=down)
            if there is not None and id(there) not in own and _runs(there, line):
                return True
    return False


def _runs(there: Line, line: Line) -> bool:
    """Tell whether a line close to another is running text: long, of words in small letters."""
    small = len(re.findall(r"\b[a-zäöüß]{2,}\b", there.text))
    gap = max(there.box.top, line.box.top) - min(there.box.bottom, line.box.bottom)
    return small >= 3 and gap < 0.7 * max(line.box.height, 7.0)


def _other_dates(sheet: Sheet, stacks: Sequence[_Stack], pivot: int | None) -> tuple[dt.date, ...]:
    """Return the dates of head, end and margins that no stack holds."""
    held = {id(line) for stack in stacks for line in stack.lines}
    lines = (*sheet.head, *sheet.closing, *sheet.furniture, *sheet.body[-4:])
    return tuple(
        value
        for line in lines
        if id(line) not in held
        for item in dates_in(line.text)
        if (value := item.date(pivot))
    )


def _is_meeting(
    stack: _Stack, stacks: Sequence[_Stack], others: Sequence[dt.date], *, only: bool
) -> bool:
    """Tell whether a body and a date are a meeting, and not who writes and when.

    A TOP, a role or ``Sitzung`` says so. Else the paper must be dated elsewhere, not later than
    the meeting; not ``Bauausschuss 20.07.2012`` in the history that a paper of 2015 tells.
    """
    if stack.told:
        return True
    date = next(d.value for p in stack.pieces for d in p.read.dates)
    dated = any(-_LATEST <= (date - other).days <= _EARLIEST for other in others)
    several = sum(_alike(stack, other) for other in stacks) > 1
    lone = not others and (several or (only and stack.flagged))
    return lone or (dated and (several or only or stack.flagged))


_EARLIEST = 200
"""Days that a paper is written before its meeting at most."""
_LATEST = 1
"""Days that a paper may be dated after the meeting it is made for."""


def _alike(one: _Stack, two: _Stack) -> bool:
    """Tell whether two bodies stand below one another, each with its date."""
    first, second = one.pieces[0].line, two.pieces[0].line
    near = abs(first.box.top - second.box.top) < 8 * max(first.box.height, 7.0)
    return first.page == second.page and abs(first.box.x0 - second.box.x0) < 8 and near


def _consulted(stack: _Stack) -> Placed | None:
    body = body_name(stack.body, set(NAMES))
    if body is None or BODYLIKE.search(body.value) is None:
        return None
    if not stack.told:
        body = replace(body, witnesses=body.witnesses | {"lone"})
    row = Consulted(body=body)
    for piece in stack.pieces:
        row = piece.read.completed(row)
    return row, stack.lines
