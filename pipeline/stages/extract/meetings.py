"""Consultations that no table holds: labelled values, stacked lists, sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from models.extraction import Candidate, Consulted
from models.kinds import PaperKind
from models.layout import Line
from models.mention import Label as Kind
from pipeline.stages.extract.bodiless import bodiless
from pipeline.stages.extract.body_lists import stacked, told_aside
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.dates import torn_session
from pipeline.stages.extract.fields import Value, values
from pipeline.stages.extract.forms import form_meetings
from pipeline.stages.extract.meeting_lines import meeting_lines
from pipeline.stages.extract.meeting_words import BODYLIKE, body_name
from pipeline.stages.extract.minutes import heard, own_meeting
from pipeline.stages.extract.near_dates import near_dates
from pipeline.stages.extract.public_words import flag_of
from pipeline.stages.extract.sheet import Found, Sheet
from pipeline.stages.extract.stretch import Stretch, candidate
from pipeline.stages.extract.told_meetings import told_meetings

# "Rat der Stadt am 28. 3. 1984", "Haupt- und Finanzausschuss am 12. 5. 58", "Gemeinderat, 3.5.2012"
_BODY_ON = re.compile(
    r"^(?P<body>[A-ZÄÖÜ0-9(][^:;]{2,120}?)\s*(?:,|:|–|-)?\s*(?:in der\s+)?"
    r"(?:(?P<flag>(?:nicht\s?-?)?öffentlichen?)\s+Sitzung\s*|in der Sitzung\s*)?"
    r"(?:am|vom|den)?\s*$"
)
# "Beschluss des Ausschusses für Stadtplanung vom 11.01.2017", "zur Beratung im Stadtrat am"
_SENTENCE = re.compile(
    r"(?:\bBeschlu(?:ss|ß)(?:fassung)?\s+(?:des|der|im|in der)\s+|"
    r"\bzur\s+(?:\w+\s+)?(?:Beratung|Beschlu(?:ss|ß)fassung|Behandlung|Kenntnisnahme|"
    r"Entscheidung)\s+(?:im|in der|an den|an die|in)\s+|"
    r"\bfür\s+d(?:ie|en)\s+(?=[A-ZÄÖÜ]\w*(?:versammlung|rat|ausschu|tag)\w*\s+am\b)|"
    r"\bzu[mr]\s+(?=(?:Plenum|\w+(?:versammlung|tag|rat|ausschu(?:ss|ß)))\s+am\s)|"
    r"\b(?:Sitzung|Tagung)\s+(?:des|der)\s+|\bin\s+der\s+(?:öffentlichen\s+|"
    r"nichtöffentlichen\s+)?Sitzung\s+(?:des|der)\s+)"
    r"(?P<body>[A-ZÄÖÜ].{2,110}?)\s*,?\s*(?:am|vom|(?<=,))\s*(?:\w+tag,?\s*)?(?:de[mn]\s+)?$"
)

# "gemäß Beschluss des Stadtrates vom", "Anfrage aus der Sitzung des": another paper's meeting; so
# is that of "Die Verhandlungsschrift der 4. Sitzung", and "Zum Beschluss des" over a statement
_TOLD = re.compile(
    r"\b(?:Antrag|Anfrage|gemäß|laut|siehe|vgl\.?|unter Bezug)(?=\s)|"
    r"\b[Dd](?:ie|as|er)\s(?:Verhandlungsschrift|Niederschrift|Protokolls?)\s(?:der|über|zur)\b|"
    r"^Zum\sBeschlu(?:ss|ß)\b"
)


def meetings(
    sheet: Sheet,
    tabled: frozenset[int],
    kinds: Sequence[Candidate[PaperKind]],
    pivot: int | None,
) -> tuple[tuple[Consulted, ...], frozenset[int]]:
    """Return consultations outside tables, and the lines that they stand on."""
    found: list[Consulted] = []
    lines: set[int] = set(tabled)
    for source in (
        form_meetings(sheet, lines, pivot),
        stacked(sheet, lines, pivot),
        _labelled(sheet, lines, pivot),
        meeting_lines(sheet, sheet.head, lines, pivot),
        _sentences(sheet, lines, pivot),
        heard(sheet, pivot),
        told_meetings(sheet, lines, pivot),
    ):
        for consulted, where in source:
            found.append(consulted)
            lines.update(id(line) for line in where)
    for source in (own_meeting(sheet, kinds, pivot), bodiless(sheet, lines, pivot)):
        for consulted, where in source if not found and not tabled else ():
            found.append(consulted)
            lines.update(id(line) for line in where)
    for consulted, where in near_dates(sheet, lines, pivot, only=not found and not tabled):
        found.append(consulted)
        lines.update(id(line) for line in where)
    return tuple(found), frozenset(lines - tabled)


Placed = tuple[Consulted, tuple[Line, ...]]


def _labelled(sheet: Sheet, used: set[int], pivot: int | None) -> Iterator[Placed]:
    """Yield ``Sitzung: Rat der Stadt am 28. 3. 1984``, ``Beratung:`` with a meeting a line."""
    every = list(values(sheet, "session", "body", wrapped=True))
    bodies = [v for v in every if v.key == "body"]
    aside = used | told_aside(sheet)
    for value in every:
        if id(value.label) in aside or any(id(p.line) in used for p in value.parts):
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
    elif torn is not None and not bodies and id(torn) not in used:
        yield from _torn(sheet, torn, pivot)
    elif len(bodies) == 1 and not any(dates_in(p.text) for v in every for p in v.parts):
        yield from _extract(sheet, bodies[0], used, pivot)


def _extract(sheet: Sheet, body: Value, used: set[int], pivot: int | None) -> Iterator[Placed]:
    """Yield the meeting of an extract: ``TOP:``, ``Gremium:`` and ``Datum: Do, 04.12.2014``."""
    if id(body.parts[0].line) in used or not any(True for _ in values(sheet, "agenda")):
        return
    days = [v for v in values(sheet, "date") if dates_in(v.parts[0].text)]
    if len({id(v.label) for v in days}) == 1:
        yield from _paired(sheet, body, days[0].parts[0], pivot)


def _torn(sheet: Sheet, session: Line, pivot: int | None) -> Iterator[Placed]:
    """Yield the meeting whose labels stand together above their values.

    ``Gremium: Termin: Vorlage Nr.: TOP:``, then ``60. Plenarsitzung Gemeinderat``, ``08.04.2014``.
    """
    empty = [i for i in sheet.labels if i.label.key == "body" and i.label.alone]
    if len(empty) != 1 or not empty[0].label.colon:
        return
    places = {id(line): at for at, line in enumerate(sheet.head)}
    between = sheet.head[places[id(empty[0].line)] + 1 : places[id(session)]]
    names = [line for line in between if sheet.label(line) is None and len(line.text) > 3]
    if not 0 < len(names) <= 2 or not BODYLIKE.search(" ".join(line.text for line in names)):
        return
    name = body_name([Stretch.whole(line) for line in names], {"labelled"})
    date = next(iter(dates_in(session.text)), None)
    value = date.date(pivot) if date else None
    if name is not None and date is not None and value is not None:
        place = Stretch(session, date.start, date.end)
        row = Consulted(body=name, date=candidate(value, (place,), {"labelled"}))
        yield row, (*names, session)


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
    """Return the meeting of a line ``body am date``; a body may have begun on the lines above."""
    part = parts[at]
    item = next(iter(dates_in(part.text)), None)
    value = item.date(pivot) if item else None
    if item is None or value is None:
        return None
    above = list(_undated(parts[:at]))
    texts = [*(p.text for p in above), part.text[: item.start]]
    match = _BODY_ON.match(" ".join(texts))
    if match is None or not re.search(r"[^\W\d_]{3}", match["body"]):
        return None
    lines = (*above, Stretch(part.line, part.start, part.start + item.start))
    body = body_name(_within(lines, match.start("body"), match.end("body")), {"labelled"})
    if body is None:
        return None
    place = Stretch(part.line, part.start + item.start, part.start + item.end)
    date = candidate(value, (place,), {"labelled"} | ({"mended"} if item.mended else set()))
    flags = _within(lines, match.start("flag"), match.end("flag")) if match["flag"] else []
    behind = Stretch(part.line, part.start + item.end, part.end).trimmed(" ,()")
    if not flags and 0 < len(behind.text) < 30:
        flags = [behind]  # "Rat der Stadt am 29. VI. 1988 (nicht öffentlich)"
    says = flag_of(" ".join(flag.text for flag in flags)) if flags else None
    public = candidate(says, flags, {"labelled", "worded"}) if says is not None else None
    return Consulted(body=body, date=date, public=public), tuple(s.line for s in (*above, part))


def _undated(parts: Sequence[Stretch]) -> Iterator[Stretch]:
    """Yield the parts behind the last one that holds a date: a name that runs on from there."""
    last = max((i for i, p in enumerate(parts) if dates_in(p.text)), default=-1)
    yield from parts[last + 1 :]


def _within(parts: Sequence[Stretch], start: int, end: int) -> list[Stretch]:
    """Return the stretches of a place in the parts' texts joined by blanks."""
    cut, at = [], 0
    for part in parts:
        low, high = max(start - at, 0), min(end - at, len(part.text))
        if low < high:
            cut.append(Stretch(part.line, part.start + low, part.start + high))
        at += len(part.text) + 1
    return cut


def _sentences(sheet: Sheet, used: set[int], pivot: int | None) -> Iterator[Placed]:
    """Yield ``Beschluss des Ausschusses für Stadtplanung vom 11.01.2017`` of the head."""
    aside = told_aside(sheet)
    for mention in sheet.of(Kind.DATE, sheet.head):
        if id(mention.line) in used or id(mention.line) in aside:
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
        if match and value and not _TOLD.search(before):
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
