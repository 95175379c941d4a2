"""Meetings as entries of a list: a body, then what belongs to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from models.extraction import Consulted
from models.layout import Line
from models.mention import Label as Kind
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.meeting_words import ROLE, body_name, votes_in
from pipeline.stages.extract.publicity import flag_of
from pipeline.stages.extract.sheet import Found, Sheet
from pipeline.stages.extract.stretch import Stretch, candidate

# "48. Plenarsitzung des" / "Gemeinderates": the name begins on the line below
_LEADS = re.compile(r"^\d{1,3}\.\s(?:\w+\s)?\w*[Ss]itzung\s(?:des|der)$")

Placed = tuple[Consulted, tuple[Line, ...]]


def stacked(sheet: Sheet, used: set[int], pivot: int | None) -> Iterator[Placed]:
    """Yield entries of a list: a body's name, then what belongs to it."""
    lines = [line for line in sheet.head if id(line) not in used]
    bodies = {id(m.line): m for m in sheet.of(Kind.BODY, lines)}
    listed = False
    at = 0
    while at < len(lines):
        line = lines[at]
        label = sheet.label(line)
        if label and label.key in {"body", "session"} and label.alone:
            listed = True
            at += 1
            continue
        starts = _starts(line, bodies.get(id(line)), listed)
        if not starts:
            listed = listed and (
                bool(dates_in(line.text))
                or flag_of(line.text) is not None
                or label is not None
                or _LEADS.match(line.text) is not None
            )
            at += 1
            continue
        entry = _entry(sheet, lines, at, bodies)
        placed = _consulted(entry, pivot)
        if placed and (
            placed[0].date
            or (listed and (placed[0].public or placed[0].role))
            or re.match(r"^In d(?:en|ie) ", line.text)
        ):
            yield placed
        at += len(entry)


def _starts(line: Line, body: Found | None, listed: bool) -> bool:
    if body is None:
        return False
    before = line.text[: body.parts[0].start]
    if re.match(r"^In\s+d(?:en|ie)\s+(?:\w+\s+){0,2}$", before):
        return True
    return listed and (len(before) <= 30 or re.match(r"^An\s+d(?:en|ie)\s", before) is not None)


def _entry(sheet: Sheet, lines: Sequence[Line], at: int, bodies: dict[int, Found]) -> list[Line]:
    """Return the lines of an entry: until the next name, another label, or running text."""
    entry = [lines[at]]
    for line in lines[at + 1 : at + 6]:
        label = sheet.label(line)
        belongs = dates_in(line.text) or flag_of(line.text) is not None or ROLE.match(line.text)
        wrapped = (
            len(entry) == 1 and re.match(r"^(?:[a-zäöüß]|und\b)", line.text)
        ) or _goes_on_below(entry[-1], line, bodies)
        if label and label.key in {"session", "agenda"}:
            entry.append(line)
            continue
        if label or _name_starts(line, bodies) or not (belongs or wrapped):
            break
        entry.append(line)
    return entry


def _goes_on_below(last: Line, line: Line, bodies: dict[int, Found]) -> bool:
    """Tell whether a body's name runs on to the line."""
    return any(part.line is line for m in bodies.values() if m.line is last for part in m.parts[1:])


def _name_starts(line: Line, bodies: dict[int, Found]) -> bool:
    body = bodies.get(id(line))
    return body is not None and body.parts[0].start <= 12


def _consulted(entry: Sequence[Line], pivot: int | None) -> Placed | None:
    names = {"list"}
    row = Consulted()
    name_parts: list[Stretch] = []
    for at, line in enumerate(entry):
        text, start = line.text, 0
        for item in dates_in(text):
            value = item.date(pivot)
            if value is not None and row.date is None:
                place = Stretch(line, item.start, item.end)
                row = replace(row, date=candidate(value, (place,), names))
                text = text[: item.start]
        bracket = re.search(
            r"\(([^)]{4,60})\)\s*$|\b((?:zur\s+)?(?:Vorberatung|Beschlussfassung|"
            r"Kenntnisnahme|Anhörung|Entscheidung|Empfehlung))\s*$",
            text,
        )
        flag = flag_of(text) if at else None
        if flag is not None:
            row = replace(
                row,
                public=candidate(
                    flag, (Stretch(line, 0, len(text)).trimmed(" ()"),), names | {"worded"}
                ),
            )
            continue
        if bracket:
            group = 1 if bracket[1] else 2
            said = bracket[group]
            if ROLE.match(said) and row.role is None:
                row = replace(
                    row,
                    role=candidate(
                        said, (Stretch(line, bracket.start(group), bracket.end(group)),), names
                    ),
                )
                text = text[: bracket.start()]
        if (
            (at == 0 or (name_parts and at == len(name_parts) and not row.date))
            and text.strip()
            and not ROLE.match(text)
        ):
            name_parts.append(Stretch(line, start, len(text)).trimmed())
    name_parts = [part for part in name_parts if part.text]
    votes = votes_in([Stretch.whole(line) for line in entry])
    body = body_name(name_parts, names) if name_parts else None
    return (replace(row, body=body, votes=votes), tuple(entry)) if body else None
