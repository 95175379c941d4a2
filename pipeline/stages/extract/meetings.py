"""Consultations that no table holds: labelled values, stacked lists, sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from models.extraction import Candidate, Consulted
from models.layout import Line
from models.mention import Label as Kind
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.consultations import _ROLE, body_name, votes_in
from pipeline.stages.extract.dates import torn_session
from pipeline.stages.extract.fields import Value, values
from pipeline.stages.extract.publicity import flag_of
from pipeline.stages.extract.sheet import Found, Sheet
from pipeline.stages.extract.stretch import Stretch, candidate

# "Rat der Stadt am 28. 3. 1984", "Haupt- und Finanzausschuss am 12. 5. 58", "Gemeinderat, 3.5.2012"
_BODY_ON = re.compile(
    r"^(?P<body>[A-ZÄÖÜ0-9(][^,:]{3,90}?)\s*(?:,|:|–|-)?\s*(?:am|vom|den|in der Sitzung am)?\s*$"
)
# "Beschluss des Ausschusses für Stadtplanung vom 11.01.2017", "zur Beratung im Stadtrat am"
_SENTENCE = re.compile(
    r"(?:\bBeschlu(?:ss|ß)(?:fassung)?\s+(?:des|der|im|in der)\s+|"
    r"\bzur\s+(?:\w+\s+)?(?:Beratung|Beschlu(?:ss|ß)fassung|Behandlung|Kenntnisnahme|"
    r"Entscheidung)\s+(?:im|in der|an den|an die|in)\s+|"
    r"\b(?:Sitzung|Tagung)\s+(?:des|der)\s+|\bin\s+der\s+(?:öffentlichen\s+|"
    r"nichtöffentlichen\s+)?Sitzung\s+(?:des|der)\s+)"
    r"(?P<body>[A-ZÄÖÜ].{3,110}?)\s*,?\s*(?:am|vom)\s*(?:\w+tag,?\s*)?(?:de[mn]\s+)?$"
)


def meetings(
    sheet: Sheet, tabled: frozenset[int], pivot: int | None
) -> tuple[tuple[Consulted, ...], frozenset[int]]:
    """Return consultations outside tables, and the lines that they stand on."""
    found: list[Consulted] = []
    lines: set[int] = set(tabled)
    for source in (
        _labelled(sheet, lines, pivot),
        _stacked(sheet, lines, pivot),
        _sentences(sheet, lines, pivot),
    ):
        for consulted, where in source:
            found.append(consulted)
            lines.update(id(line) for line in where)
    return tuple(found), frozenset(lines - tabled)


Placed = tuple[Consulted, tuple[Line, ...]]


def _labelled(sheet: Sheet, used: set[int], pivot: int | None) -> Iterator[Placed]:
    """Yield ``Sitzung: Rat der Stadt am 28. 3. 1984``, ``Beratung:`` with a meeting a line."""
    every = list(values(sheet, "session", "body", wrapped=True))
    bodies = [v for v in every if v.key == "body"]
    for value in every:
        if id(value.label) in used or any(id(p.line) in used for p in value.parts):
            continue
        rows = [
            row
            for row in (_body_on(value.parts, at, pivot) for at in range(len(value.parts)))
            if row
        ]
        yield from rows
        if not rows and value.key == "session" and len(bodies) == 1:
            yield from _paired(sheet, bodies[0], value.parts[0], pivot)
    torn = torn_session(sheet)
    if torn is not None and len(bodies) == 1 and id(torn) not in used:
        yield from _paired(sheet, bodies[0], Stretch.whole(torn), pivot)


def _paired(sheet: Sheet, body: Value, part: Stretch, pivot: int | None) -> Iterator[Placed]:
    """Yield ``Gremium:`` and ``Termin:`` of a form as one meeting, with its ``TOP:``."""
    date = next(iter(dates_in(part.text)), None)
    value = date.date(pivot) if date else None
    name = body_name(body.parts, {"labelled"})
    if date is None or value is None or name is None or dates_in(body.parts[0].text):
        return
    place = Stretch(part.line, part.start + date.start, part.start + date.end)
    consulted = Consulted(body=name, date=candidate(value, (place,), {"labelled"}))
    top = next(iter(values(sheet, "agenda")), None)
    if top and re.fullmatch(r"(?:[ÖN] )?\d{1,3}(?:\.\d+)*", top.parts[0].text):
        consulted = replace(
            consulted, agenda_item=candidate(top.parts[0].text, top.parts[:1], {"labelled"})
        )
    yield consulted, (body.parts[0].line, part.line)


def _body_on(parts: Sequence[Stretch], at: int, pivot: int | None) -> Placed | None:
    """Return the meeting of a line ``body am date``; a body may have begun on the line above."""
    part = parts[at]
    for item in dates_in(part.text):
        value = item.date(pivot)
        before = part.text[: item.start]
        match = _BODY_ON.match(before)
        if value is None or match is None or not re.search(r"[^\W\d_]{3}", match["body"]):
            return None
        name = [
            Stretch(part.line, part.start + match.start("body"), part.start + match.end("body"))
        ]
        if at and before[:1].islower() and not dates_in(parts[at - 1].text):
            name.insert(0, parts[at - 1])
        body = body_name(name, {"labelled"})
        place = Stretch(part.line, part.start + item.start, part.start + item.end)
        date = candidate(value, (place,), {"labelled"} | ({"mended"} if item.mended else set()))
        return (
            (Consulted(body=body, date=date), tuple(s.line for s in (*name, part)))
            if body
            else None
        )
    return None


def _stacked(sheet: Sheet, used: set[int], pivot: int | None) -> Iterator[Placed]:
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
                bool(dates_in(line.text)) or flag_of(line.text) is not None or label is not None
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
        belongs = dates_in(line.text) or flag_of(line.text) is not None or _ROLE.match(line.text)
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
            if _ROLE.match(said) and row.role is None:
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
            and not _ROLE.match(text)
        ):
            name_parts.append(Stretch(line, start, len(text)).trimmed())
    name_parts = [part for part in name_parts if part.text]
    votes = votes_in([Stretch.whole(line) for line in entry])
    body = body_name(name_parts, names) if name_parts else None
    return (replace(row, body=body, votes=votes), tuple(entry)) if body else None


def _sentences(sheet: Sheet, used: set[int], pivot: int | None) -> Iterator[Placed]:
    """Yield ``Beschluss des Ausschusses für Stadtplanung vom 11.01.2017`` of the head."""
    for mention in sheet.of(Kind.DATE, sheet.head):
        if id(mention.line) in used:
            continue
        found = _sentence(sheet, mention, pivot)
        if found:
            yield found


def _sentence(sheet: Sheet, mention: Found, pivot: int | None) -> Placed | None:
    line = mention.line
    above = sheet.previous.get(id(line))
    item = next(iter(dates_in(mention.text)), None)
    value = item.date(pivot) if item else None
    for lead in ((), (above,) if above is not None else ()):
        before = " ".join([*(one.text for one in lead), line.text[: mention.parts[0].start]])
        match = _SENTENCE.search(before)
        if match and value and not re.search(r"\b(?:Antrag|Anfrage)\b", before):
            lines = (*lead, line)
            parts = _cut(lines, match.start("body"), match.end("body"))
            body = body_name(parts, {"sentence"})
            if body is not None:
                date = candidate(value, mention.parts, {"sentence"})
                return Consulted(body=body, date=date, public=_public_in(lines, before)), lines
    return None


def _cut(lines: Sequence[Line], start: int, end: int) -> list[Stretch]:
    """Return the stretches of a place in the lines' texts joined by blanks."""
    cut, at = [], 0
    for line in lines:
        low, high = max(start - at, 0), min(end - at, len(line.text))
        if low < high:
            cut.append(Stretch(line, low, high))
        at += len(line.text) + 1
    return cut


def _public_in(lines: Sequence[Line], before: str) -> Candidate[bool] | None:
    """Return what ``die öffentliche Sitzung des`` says of the meeting."""
    match = re.search(r"\b((?:nicht\s?-?\s?)?öffentliche[nr]?)\s+Sitzung\b", before, re.IGNORECASE)
    says = flag_of(match[1]) if match else None
    if match is None or says is None:
        return None
    return candidate(says, _cut(lines, match.start(1), match.end(1)), {"sentence", "worded"})


# "TOP5", "TOP 3.1 Bebauungsplan", "Tagesordnungspunkt 4"
_TOP = re.compile(
    r"^(?:TOP|Top|Tagesordnungspunkt)\s?:?\s?(?P<number>(?:[ÖN]\s)?\d{1,3}(?:\.\d+)*)(?![\w.]*\d)"
)
# "Abstimmungsergebnis: mehrheitlich angenommen, Ja: 14, Nein: 3, Enthaltungen: 1"
_OUTCOME = re.compile(
    r"^(?:Abstimmungsergebnis|Beschlussergebnis|Abstimmung|"
    r"Ergebnis)\s*:\s*(?P<result>[a-zäöü][a-zäöüß ]{4,50}?)?\s*(?:[,;(]|$|(?=\d|Ja))"
)


def of_one_meeting(
    sheet: Sheet, rows: tuple[Consulted, ...], statements: Sequence[Candidate[bool]]
) -> tuple[Consulted, ...]:
    """Return the only meeting with what the head and the minutes say of it outside its row."""
    if len(rows) != 1:
        return rows
    row = rows[0]
    said = next((one for one in statements if "of_meeting" in one.witnesses), None)
    row = replace(
        row,
        public=row.public
        or (replace(said, witnesses=frozenset({"sentence", "worded"})) if said else None),
    )
    for line in sheet.head:
        match = _TOP.match(line.text)
        if match and row.agenda_item is None:
            place = Stretch(line, match.start("number"), match.end("number"))
            row = replace(row, agenda_item=candidate(match["number"], (place,), {"labelled"}))
    for line in (*sheet.body, *sheet.closing):
        match = _OUTCOME.match(line.text)
        if match and row.result is None and row.votes is None:
            row = replace(row, votes=votes_in((Stretch.whole(line),)))
            if match["result"]:
                place = Stretch(line, match.start("result"), match.end("result")).trimmed()
                row = replace(row, result=candidate(place.text, (place,), {"labelled"}))
    return (row,)
