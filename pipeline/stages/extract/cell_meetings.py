"""Cells of a form that each hold whole meetings: body and date, whatever label stands above them.

``Sitzung`` beside ``Kulturausschuss 21.04.2015`` / ``Kreistag 06.05.2015``; ``Entscheidung`` /
``Stadtrat 10.12.2019`` in one cell; ``Bau- und Wegeausschuss, 05.11.2009, Vorbera-`` / ``tung``.
Everything in the cell but a label on a line of its own must be known for what it is: the names of
bodies, one date for each, roles, TOPs, whether it is public.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from models.geometry import hull
from models.layout import Cell, Line, Table
from pipeline.stages.extract.body_names import body_at_end
from pipeline.stages.extract.calendar import Printed, dates_in
from pipeline.stages.extract.cells import GridCell
from pipeline.stages.extract.entry_words import is_body_text
from pipeline.stages.extract.heads import head_kind
from pipeline.stages.extract.labels import label_words
from pipeline.stages.extract.meeting_words import RESULT, ROLE, ROLE_WORD
from pipeline.stages.extract.public_words import SAYS
from pipeline.stages.extract.rows import Grid
from pipeline.stages.extract.stretch import Stretch

# "am", "Dienstag, den", "in der Sitzung vom", "für die Sitzung": leads to a body or a date
_LEADS = re.compile(
    r"^(?:[\s,;:.()|–-]|\b(?:am|an|den|dem|vom|im|in|der|die|des|das|für|zur|um|Uhr|Sitzung|Termin|"
    r"(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|Mo|Di|Mi|Do|Fr)\b)*$"
)
_TO_DATE = re.compile(
    r"(?:[\s,;:.(–-]|\b(?:am|den|dem|vom|(?:in\sder\s)?Sitzung|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|"
    r"Mittwoch|Sonnabend|Mo|Di|Mi|Do|Fr)\b)*$"
)
_ROLE = re.compile(rf"^{ROLE.pattern[1:]}$", re.IGNORECASE)
_TOP = re.compile(r"\b(?:TOP|Top|TO-Punkt|Punkt|Pkt\.|Nr\.)\s?:?\s?(?:[ÖN]\s?)?\d[\d.]*")
_CLOCK = re.compile(r"\b\d{1,2}(?:[.:]\d\d)?\s?(?:Uhr|h\b)")
_ELSEWHERE = frozenset({"reference", "receipt", "printout", "deadline", "title", "date", "number"})
"""Keys of the labels whose values are no meeting of this paper: ``Bezug``, ``Eingang``."""
_LONGEST = 420
"""Signs of the longest cell that is looked at."""
_LABEL = 48
"""Signs that a label above the meetings of its cell is shorter than."""
# "Haupt- und": the name goes on in the next line
_HANGS = re.compile(r"(?:[-–,&/]|\b(?:und|für|der|des|die))$")
_MARKS = " ,;:("


@dataclass(frozen=True, slots=True)
class _Spot:
    """A meeting in the text of a cell: where body, date and what follows them stand."""

    body: tuple[int, int]
    date: tuple[int, int]
    rest: tuple[int, int]


def cell_meetings(table: Table) -> Grid | None:
    """Return the meetings that single cells of a table hold; ``None`` where no cell holds any."""
    rows: list[tuple[GridCell, ...]] = []
    lines: list[Line] = []
    for cell in table.cells:
        beside = _beside(table, cell)
        found = _meetings(cell, beside)
        rows += [(*row, *_role(beside)) for row in found]
        lines += cell.lines if found else ()
    return Grid(tuple(rows), tuple(lines), headed=False) if rows else None


def _beside(table: Table, cell: Cell) -> Cell | None:
    """Return the cell to the left, which may be a label."""
    left = [c for c in table.row(cell.row) if c.column < cell.column and c.lines]
    return left[-1] if left else None


def _role(beside: Cell | None) -> tuple[GridCell, ...]:
    """Return the cell beside a meeting where it says what the body does: ``Vorberatung``."""
    if beside is None or len(beside.lines) > 1 or not _ROLE.match(beside.lines[0].text):
        return ()
    return (GridCell("role", (Stretch.whole(beside.lines[0]),), None, beside.box),)


def _meetings(cell: Cell, beside: Cell | None) -> list[tuple[GridCell, ...]]:
    """Return a row for each meeting of a cell; none where it holds any other word."""
    for first in (1, 0) if len(cell.lines) > 1 else (0,):
        label = cell.lines[0].text if first else beside.lines[-1].text if beside else ""
        if first and not _may_label(label):
            continue
        parts = tuple(Stretch.whole(line) for line in cell.lines[first:])
        spots = _spots(parts)
        if spots and label_words(label.rstrip(" :")) not in _ELSEWHERE:
            return [_row(parts, spot) for spot in spots]
    return []


def _may_label(text: str) -> bool:
    bare = len(text) < _LABEL and not dates_in(text) and _HANGS.search(text) is None
    return bare and (head_kind(text) is not None or not is_body_text(text))


def _spots(parts: Sequence[Stretch]) -> list[_Spot]:
    """Return the meetings that the lines hold and nothing else."""
    text = " ".join(part.text for part in parts)
    dates = dates_in(text)
    if not dates or len(text) > _LONGEST:
        return []
    starts = _starts(parts)
    found: list[_Spot] = []
    bodies = [_body(text, starts, before, item) for before, item in _between(dates)]
    for at, item in enumerate(dates):
        body = bodies[at]
        if body is None:
            return []
        until = bodies[at + 1] if at + 1 < len(dates) else (len(text), len(text))
        rest = (item.end, until[0] if until else len(text))
        if not _is_known(text[rest[0] : rest[1]]):
            return []
        found.append(_Spot(body, (item.start, item.end), rest))
    first = bodies[0]
    return found if first is not None and _LEADS.match(text[: first[0]]) else []


def _between(dates: Sequence[Printed]) -> list[tuple[int, Printed]]:
    ends = [0, *(item.end for item in dates[:-1])]
    return list(zip(ends, dates, strict=True))


def _starts(parts: Sequence[Stretch]) -> list[int]:
    starts, at = [], 0
    for part in parts:
        starts.append(at)
        at += len(part.text) + 1
    return starts


def _body(text: str, starts: Sequence[int], before: int, item: Printed) -> tuple[int, int] | None:
    """Return where the body of a date stands: at the beginning of a line, else before the date."""
    connects = _TO_DATE.search(text, before, item.start)
    end = connects.start() if connects else item.start
    for start in starts:
        if before <= start < end and is_body_text(re.sub(r"-\s(?=[a-zäöüß])", "", text[start:end])):
            return start, end
    place = body_at_end(text[before:end])
    if place is None or not is_body_text(text[before + place[0] : before + place[1]]):
        return None
    return before + place[0], before + place[1]


def _is_known(rest: str) -> bool:
    """Tell whether what follows a date is a role, a TOP, a result, or whether it is public."""
    whole = re.sub(r"-\s(?=[a-zäöüß])", "", rest)
    for pattern in (ROLE_WORD, SAYS, _TOP, _CLOCK, RESULT):
        while match := pattern.search(whole):
            whole = f"{whole[: match.start()]} {whole[match.end() :]}"
    return re.search(r"[^\W\d_]{3}", _LEADS.sub("", whole)) is None


def _row(parts: Sequence[Stretch], spot: _Spot) -> tuple[GridCell, ...]:
    places = (("body", spot.body), ("date", spot.date), ("unknown", spot.rest))
    cut = ((kind, _within(parts, *place)) for kind, place in places)
    return tuple(
        GridCell(kind, found, None, hull(part.box for part in found))
        for kind, found in cut
        if found
    )


def _within(parts: Sequence[Stretch], start: int, end: int) -> tuple[Stretch, ...]:
    cut, at = [], 0
    for part in parts:
        low, high = max(start - at, 0), min(end - at, len(part.text))
        if low < high:
            place = Stretch(part.line, part.start + low, part.start + high)
            cut.append(place.trimmed(_MARKS))
        at += len(part.text) + 1
    return tuple(one for one in cut if one.text.strip(" ,;:()–-"))
