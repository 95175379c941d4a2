"""A meeting named in a line of the head: ``Antrag 0456/2014/1 zur Sitzung Stadtrat am 02.04.2014``.

The date is looked for first. What leads to it (``am Donnerstag, den``) is taken off; the text must
then end with the name of a body, and what stands before the name must lead to a meeting.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from models.extraction import Candidate, Consulted
from models.layout import Line
from pipeline.stages.extract.body_lists import told_aside
from pipeline.stages.extract.body_names import body_at_end
from pipeline.stages.extract.calendar import Printed, dates_in
from pipeline.stages.extract.meeting_words import ROLE, body_name, top_text
from pipeline.stages.extract.public_words import NO, YES, flag_of
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.stretch import Stretch, candidate

Placed = tuple[Consulted, tuple[Line, ...]]

_WEEKDAY = (
    r"(?:Mo|Di|Mi|Do|Fr|Sa|So|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)\b\.?"
)
# "am Donnerstag, den", ", dem", "zur Sitzung am", "in nichtöffentlicher Sitzung am"
_TO_DATE = re.compile(
    rf"(?:[\s,;:(–-]+|\b(?:am|den|dem|vom|auf)\b|\b{_WEEKDAY}|"
    rf"\b(?:(?:zur|in|in der|für die)\s+)?(?:(?:{NO}|{YES})\s+)?(?:Sitzung|Tagung)\b)*$",
    re.IGNORECASE,
)
# ", 18 Uhr", "um 14.30 Uhr, im Rathaus", ", TOP 6", "(Kenntnisnahme)", "- öffentlich": or nothing
_BEHIND = re.compile(
    r"^[\s,;.:–-]*(?:(?:um\s+|ab\s+)?\d{1,2}(?:[.:]\d\d)?\s*(?:Uhr|h\b|bis|[-–]).*|\d{1,2}[.:]\d\d.*|"
    r"(?:zu\s+)?(?:TOP|Top|Tagesordnungspunkt|Punkt)\b.*|\([^()]*\)\.?|(?:im|in)\s+\S.*|"
    rf"(?:{NO}|{YES}).*|\)?\s*(?:,|;|und|sowie)\s(?:\w+\s)?\w*[A-ZÄÖÜ].*|\)\.?)?$",
    re.IGNORECASE,
)
_TOP = re.compile(
    r"\b(?:TOP|Top|Tagesordnungspunkt|Punkt)\.?\s*(?P<top>(?:[ÖN]\s?)?\d{1,3}(?:\.\d{1,3}){0,3}\s?[a-f]?)(?![\w/])"
)
_SITS = re.compile(r"\b(?:\w*[Ss]itzung|Tagung|Tagesordnung|TOP)\b")
# "gemäß Beschluss des Stadtrates vom", "Antrag der Fraktion … vom", "Niederschrift der": told of
_CITES = re.compile(
    r"\b(?:gemäß|laut|siehe|vgl|bezug\w*|beschlu(?:ss|ß|sses)|schreiben|fraktion\w*|mitglied\w*|"
    r"die\s(?:verhandlungs|nieder)schrift|das\s\w*protokoll|"
    r"wurde|wird|hat|haben|erneut|bereits|zuletzt|vorsitzende\w*|(?:antrag|anfrage)s?\s+(?:der|des|von))\b",
    re.IGNORECASE,
)
_FLAG = re.compile(
    rf"\b(?P<flag>{NO}|{YES})\)?\s+(?:\d+\.\s+)?(?:\w+\s+)?(?:Sitzung|Tagung)\b", re.IGNORECASE
)
_FLAG_BEHIND = re.compile(rf"[(,–-]\s*(?P<flag>{NO}|{YES})\b", re.IGNORECASE)
_ROLE_BEFORE = re.compile(
    r"\bzur\s+(?P<role>Vorberatung|Beschlu(?:ss|ß)fassung|Kenntnisnahme|Entscheidung|Anhörung)\b"
)
_LINES = 2
"""Lines above that of the date on which the body may be named."""


@dataclass(frozen=True, slots=True)
class _Lead:
    """What is printed before a date: some lines' texts, joined by blanks."""

    lines: tuple[Line, ...]
    until: int
    """Where the date begins on the last line."""

    @property
    def text(self) -> str:
        """Return the text up to the date."""
        return " ".join([*(o.text for o in self.lines[:-1]), self.lines[-1].text[: self.until]])

    def cut(self, start: int, end: int) -> list[Stretch]:
        """Return the stretches of a place in the text."""
        found, at = [], 0
        for line in self.lines:
            low, high = max(start - at, 0), min(end - at, len(line.text))
            if low < high:
                found.append(Stretch(line, low, high))
            at += len(line.text) + 1
        return found


def meeting_lines(
    sheet: Sheet, lines: Sequence[Line], used: set[int], pivot: int | None
) -> Iterator[Placed]:
    """Yield the meetings that lines name with body and date."""
    aside = told_aside(sheet)
    for line in lines:
        if id(line) in used or id(line) in aside:
            continue
        for item in dates_in(line.text):
            placed = _meeting(sheet, line, item, pivot)
            if placed is not None:
                yield placed


def _meeting(sheet: Sheet, line: Line, item: Printed, pivot: int | None) -> Placed | None:
    value = item.date(pivot)
    if value is None or not _BEHIND.match(line.text[item.end :]):
        return None
    for lead in _leads(sheet, line, item.start):
        read = _read(lead)
        if read is None:
            continue
        body, public, role = read
        row = of_line(line, item, value)
        row = replace(row, body=body, public=public or row.public, role=role or row.role)
        return row, lead.lines
    return None


def of_line(line: Line, item: Printed, value: dt.date) -> Consulted:
    """Return what a meeting's line says besides the body: date, TOP, role, public or not."""
    place = Stretch(line, item.start, item.end)
    behind = Stretch(line, item.end, len(line.text))
    before = Stretch(line, 0, item.start)
    return Consulted(
        body=None,
        date=candidate(value, (place,), {"sentence"} | ({"mended"} if item.mended else set())),
        public=_flag_of_sitting(before) or _flag_behind(behind),
        role=_role_before(before) or _role_behind(behind),
        agenda_item=_top(behind) or _top(before),
    )


def _flag_of_sitting(part: Stretch) -> Candidate[bool] | None:
    match = _FLAG.search(part.text)
    says = flag_of(match["flag"]) if match else None
    if match is None or says is None:
        return None
    return candidate(says, (_of(part, match, "flag"),), {"sentence", "worded"})


def _role_before(part: Stretch) -> Candidate[str] | None:
    match = _ROLE_BEFORE.search(part.text)
    return candidate(match["role"], (_of(part, match, "role"),), {"sentence"}) if match else None


def _leads(sheet: Sheet, line: Line, until: int) -> Iterator[_Lead]:
    """Yield what leads to the date on its line, then with the lines closely above."""
    lines: tuple[Line, ...] = (line,)
    yield _Lead(lines, until)
    for _ in range(_LINES):
        above = sheet.previous.get(id(lines[0]))
        if above is None:
            return
        lines = (above, *lines)
        yield _Lead(lines, until)


def _read(
    lead: _Lead,
) -> tuple[Candidate[str], Candidate[bool] | None, Candidate[str] | None] | None:
    text = lead.text
    connects = _TO_DATE.search(text)
    end = connects.start() if connects else len(text)
    tail = text[end:]
    if not re.search(r"\b(?:am|den|dem|vom|auf)\b|[,(]|tag\b|woch\b", tail):
        return None
    last = max((item.end for item in dates_in(text)), default=0)  # of the meeting before
    found = body_at_end(text[last:end])
    if found is None:
        return None
    start, end = last + found[0], last + found[1]
    if _is_of_place(lead, tail, start):
        return None
    before = text[:start]
    sits = any(_SITS.search(one) for one in (before, text[start : end + 10], tail))
    if _CITES.search(before) or (re.search(r"\bvom\b", tail) and not sits):
        return None
    body = body_name(lead.cut(start, end), {"sentence"})
    if body is None:
        return None
    flag = _FLAG.search(text)
    says = flag_of(flag["flag"]) if flag else None
    public = (
        candidate(says, lead.cut(*flag.span("flag")), {"sentence", "worded"})
        if flag and says is not None
        else None
    )
    role = _ROLE_BEFORE.search(text)
    parts = lead.cut(*role.span("role")) if role else []
    return body, public, candidate(parts[0].text, parts, {"sentence"}) if parts else None


def _is_of_place(lead: _Lead, tail: str, start: int) -> bool:
    """Tell whether the date stands behind a place: ``Bremen, 1. September`` below a body."""
    begins = len(lead.text) - lead.until
    placed = re.fullmatch(r"[A-ZÄÖÜ][\w-]+,\s*", lead.lines[-1].text[: lead.until]) is not None
    return placed and tail.strip() == "," and start < begins


def _flag_behind(part: Stretch) -> Candidate[bool] | None:
    match = _FLAG_BEHIND.search(part.text)
    says = flag_of(match["flag"]) if match else None
    if match is None or says is None:
        return None
    return candidate(says, (_of(part, match, "flag"),), {"sentence", "worded"})


def _role_behind(part: Stretch) -> Candidate[str] | None:
    match = re.search(r"\((?P<role>[^()]{6,60})\)", part.text)
    if match is None or not ROLE.match(match["role"]):
        return None
    return candidate(match["role"], (_of(part, match, "role"),), {"sentence"})


def _top(part: Stretch) -> Candidate[str] | None:
    match = _TOP.search(part.text)
    if match is None:
        return None
    return candidate(top_text(match["top"]), (_of(part, match, "top"),), {"sentence"})


def _of(part: Stretch, match: re.Match[str], group: str) -> Stretch:
    return Stretch(part.line, part.start + match.start(group), part.start + match.end(group))
