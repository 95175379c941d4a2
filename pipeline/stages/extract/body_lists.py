"""Meetings as entries of a list, in whatever order its rows are printed.

The rows of the head are read across the page, whatever columns they were arranged in: body and
date in one row, the date in the row above or below its body (Leipzig), ``Sitzungstag:`` between
them (Nettersheim), ``In den Ausschuss für …`` without any date (Hannover).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from models.extraction import Consulted
from models.layout import Line
from pipeline.stages.extract.body_cells import body_cell
from pipeline.stages.extract.entry_words import NAMES, RowRead, is_body_text, read_rows
from pipeline.stages.extract.fields import values
from pipeline.stages.extract.line_pieces import pieces_of, rows_of
from pipeline.stages.extract.meeting_words import BODYLIKE, body_name
from pipeline.stages.extract.public_boxes import offered
from pipeline.stages.extract.public_words import flag_of
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.stretch import Stretch, candidate

Placed = tuple[Consulted, tuple[Line, ...]]

_BEGINS = frozenset({"body", "session"})
"""Keys of the labels that begin a list of meetings."""
_SAID = frozenset({"body", "session", "agenda", "role", "result", "public", "votes", "date"})
"""Keys of the labels that stand inside its entries."""

_ELSEWHERE = (
    "receipt",
    "printout",
    "deadline",
    "number",
    "title",
    "kind",
    "reference",
    "counter",
    "other",
)
"""Keys of the labels whose values say nothing of a meeting: ``Eingang`` above a date."""
# "48. Plenarsitzung des": the name begins on the line below
_SITS = re.compile(r"^\d{1,3}\.\s(?:\w+\s)?\w*[Ss]itzung\s(?:des|der)$")


@dataclass(slots=True)
class _Entry:
    """One meeting while its rows are gathered."""

    rows: list[RowRead] = field(default_factory=list)
    name: list[Stretch] = field(default_factory=list)
    led: bool = False
    level: bool = False
    """Body and date stand in one row, and nothing else that is not understood."""

    @property
    def dated(self) -> bool:
        """Tell whether a date was read."""
        return any(row.dates for row in self.rows)


@dataclass(slots=True)
class _Run:
    """Entries that follow one another."""

    listed: bool = False
    """A label announced them."""
    date_first: bool | None = None
    entries: list[_Entry] = field(default_factory=list)
    last: float = 0.0
    """Where the last row ended."""


def told_aside(sheet: Sheet) -> set[int]:
    """Return the lines that cite or date something else: ``Bezug: Sitzung des Bauausschusses``."""
    found = values(sheet, "reference", "receipt", "printout", "deadline", "title")
    return {
        id(v.parts[0].line) for v in found if v.colon and (v.how != "below" or v.key == "reference")
    }


def elsewhere(sheet: Sheet) -> set[int]:
    """Return the lines that hold the values of other labels, by identity."""
    found = [v for v in values(sheet, *_ELSEWHERE) if v.colon or v.how != "inline"]
    return {id(value.parts[0].line) for value in found}


def stacked(sheet: Sheet, used: set[int], pivot: int | None) -> Iterator[Placed]:
    """Yield the entries of every list of meetings in the head."""
    taken = used | elsewhere(sheet) | offered(sheet)
    lines = [line for line in sheet.head if id(line) not in taken]
    for run in _runs(sheet, lines, pivot):
        for entry in run.entries:
            if _holds(run, entry):
                placed = _consulted(entry)
                if placed is not None:
                    yield placed


def _holds(run: _Run, entry: _Entry) -> bool:
    """Tell whether an entry is a meeting: what announces it, or how it is printed, says so."""
    several = sum(bool(one.name) and one.dated for one in run.entries) > 1
    if entry.dated:
        return run.listed or entry.led or several or entry.level
    if any(row.undatable for row in entry.rows):
        return False
    said = any(row.public or row.role or row.result for row in entry.rows)
    told = sum(any(row.body and row.role for row in one.rows) for one in run.entries) > 1
    both = any(row.body and row.role and row.public for row in entry.rows)
    if both or (told and said):  # "Vorberatung   Ausschuss für Planung - öffentlich"
        return True
    return (run.listed and (said or several)) or entry.led or (several and said)


def _runs(sheet: Sheet, lines: Sequence[Line], pivot: int | None) -> Iterator[_Run]:
    run = _Run()
    page = 0
    across, above = [*rows_of(lines), []], list[Line]()
    for group, following in pairwise(across):
        line = group[0]
        height = max(o.box.height for o in group)
        far = line.page != page or min(o.box.top for o in group) - run.last > 4.0 * height
        rows = _read(sheet, _of_its_own(_captioned(group, above), following), pivot)
        above = group
        begins = _begins(sheet, group, inside=not far and bool(run.entries) and not rows[0].body)
        for row in rows:
            if begins or far or not _takes(run, row):
                if run.entries:
                    yield run
                run, far = _Run(listed=begins), False
                begins = False
            if _takes(run, row):
                _add(run, row)
        page, run.last = line.page, max(o.box.bottom for o in group)
    if run.entries:
        yield run


# "Sitzung am", "Termin", "Tag": the caption of a meeting's date; "Ausgegeben" is none
_OF_SITTING = re.compile(r"(?i:sitzung|tagung|termin|beratung|behandlung|datum|\btag\b|\bam\b)")
_CAPTION = 25
"""Signs that a caption above a date is shorter than."""


def _captioned(group: Sequence[Line], above: Sequence[Line]) -> Sequence[Line]:
    """Return a row without dates below captions of their own that speak of no meeting.

    ``Organ | Ausgegeben | Rückgabe bis`` over ``Verbandsversammlung | 14.04.2020 | 28.04.2020``.
    """
    captions = {id(one): o for one in group for o in above if _hangs_below(one, o)}
    dated = [line for line in group if _DATED.match(line.text) and id(line) in captions]
    named = [o for o in group if is_body_text(o.text) and id(o) in captions]
    words = [captions[id(line)].text for line in (*dated, *named)]
    if not dated or not named or any(not _is_caption(word) for word in words):
        return group
    aside = {id(o) for o in dated if not _OF_SITTING.search(captions[id(o)].text)}
    return [line for line in group if id(line) not in aside]


def _is_caption(text: str) -> bool:
    return len(text) < _CAPTION and not re.search(r"\d", text) and not is_body_text(text)


# "22.05.2024" below "Mobilitätsausschuss", beside which "6. Mai 2024" stands below "Vom"
_DATED = re.compile(r"^\W*\d{1,2}\.\s?(?:\d{1,2}\.|[^\W\d_]{3,})\s?\d{2,4}\W*$")


def _of_its_own(group: Sequence[Line], following: Sequence[Line]) -> Sequence[Line]:
    """Return a row without dates of other columns, where the body has its date below it."""
    dated = [line for line in group if _DATED.match(line.text)]
    if not dated or len(dated) == len(group):
        return group
    below = [line for line in following if _DATED.match(line.text)]
    hanging = [
        line
        for line in group
        if line not in dated and any(_hangs_below(one, line) for one in below)
    ]
    if not hanging:
        return group
    return [line for line in group if line not in dated]


def _hangs_below(one: Line, line: Line) -> bool:
    near = one.box.top - line.box.top < 2.5 * line.box.height
    return one.page == line.page and near and abs(one.box.x0 - line.box.x0) < 0.6 * line.box.height


def _begins(sheet: Sheet, group: Sequence[Line], *, inside: bool) -> bool:
    """Tell whether a row begins a list: ``Beratungsfolge:``, ``Zur Beratung in``.

    ``Sitzungstag:`` below a body goes on with its entry.
    """
    label = sheet.label(group[0])
    return label is not None and label.key in _BEGINS and not (inside and label.key == "session")


def _read(sheet: Sheet, group: Sequence[Line], pivot: int | None) -> list[RowRead]:
    """Return what a row says, its labels aside."""
    pieces: list[Stretch] = []
    for line in group:
        label = sheet.label(line)
        start = label.end if label and label.key in _SAID and (label.colon or label.alone) else 0
        pieces += [p for p in pieces_of(line, start) if p.text.strip(" :")]
    rows = read_rows(group, pieces, pivot)
    labels = (sheet.label(line) for line in group)
    rows[0].due = any(label is not None and label.key == "session" for label in labels)
    return rows


def _takes(run: _Run, row: RowRead) -> bool:
    """Tell whether a row belongs to a list of meetings."""
    if row.body:
        return True
    if not run.entries:
        return run.listed and (row.says or all(_SITS.match(o.line.text) for o in row.other))
    if row.other:
        return _goes_on(run.entries[-1], row)
    return True


def _goes_on(entry: _Entry, row: RowRead) -> bool:
    """Tell whether a row is but the rest of a name: ``Ausschuss für Stadtentwick-`` / ``lung``."""
    if not entry.name or len(row.other) != 1 or len(entry.name) > 2:
        return False
    last, part = entry.name[-1], row.other[0]
    close = part.line.page == last.line.page and 0 < part.box.top - last.box.top < 2.2 * max(
        last.box.height, 8.0
    )
    hangs = re.search(r"(?:-|\b(?:und|für|der|des|die)|,)$", last.text) is not None
    lower = re.match(r"^(?:[a-zäöüß]|und\b)", part.text) is not None
    return (
        close and abs(part.box.x0 - last.box.x0) < 14 and (hangs or lower) and len(part.text) < 60
    )


def _add(run: _Run, row: RowRead) -> None:
    last = run.entries[-1] if run.entries else None
    if row.body and _completes(last, row):
        opened = last
    elif row.body or (row.dates and (last is None or last.dated)):
        opened = None
    else:
        opened = last
    if opened is None:
        opened = _Entry()
        run.entries.append(opened)
        if run.date_first is None:
            run.date_first = bool(row.dates) and not row.body
    opened.rows.append(row)
    if row.body:
        opened.name += row.body
        opened.led = opened.led or row.led
        opened.level = bool(row.dates) and not row.other
    elif row.other:
        opened.name += row.other


def _completes(last: _Entry | None, row: RowRead) -> bool:
    """Tell whether a row names the body of the entry above: date first, or a wrapped name."""
    if last is None:
        return False
    if not last.name:
        return True
    tail = last.name[-1]
    hangs = re.search(r"(?:-|\b(?:und|für|der|des)|,)$", tail.text) is not None
    return hangs and not row.dates and abs(row.body[0].box.x0 - tail.box.x0) < 14


def _consulted(entry: _Entry) -> Placed | None:
    read = body_cell(tuple(entry.name))
    body = body_name(read.name, set(NAMES)) if read.name else None
    if body is None or BODYLIKE.search(body.value) is None:
        return None
    if any(part.due for part in entry.rows) and not entry.dated:
        body = replace(body, witnesses=body.witnesses | {"undated"})
    row = Consulted(body=body)
    for part in entry.rows:
        row = part.completed(row)
    says = flag_of(" ".join(part.text for part in read.flag)) if read.flag else None
    if row.public is None and says is not None:
        row = replace(row, public=candidate(says, read.flag, NAMES | {"worded"}))
    return row, tuple(line for part in entry.rows for line in part.lines)
