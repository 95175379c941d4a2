"""Public or not: explicit statements, ticked boxes, and the words of table cells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from models.extraction import Candidate
from models.geometry import Box
from models.layout import Line
from models.mention import Label as Kind
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.fields import below, same_row, values
from pipeline.stages.extract.labels import fold
from pipeline.stages.extract.number_grammar import parse_number
from pipeline.stages.extract.printed_types import printed_type
from pipeline.stages.extract.public_boxes import boxes_by, offered, ticked
from pipeline.stages.extract.public_weak import weak_publics
from pipeline.stages.extract.public_words import (
    BOTH,
    IN_LINE,
    NO,
    SAYS,
    STATEMENT,
    STATES,
    YES,
    flag_of,
    is_statement,
)
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.stretch import Stretch, candidate

# "Beschlussvorlage 2010/KA/77 vom 2. August 2010, öffentlich", "3. Sitzung, öffentlich"
_AT_END = re.compile(rf"(?:\d|Sitzung),\s(?P<flag>{NO}|{YES})$", re.IGNORECASE)
_SHORT = 70
"""Signs of a line that is no sentence."""
_CELL = 3
"""Words that a cell may hold which says that a meeting is public."""


def publics(sheet: Sheet, kept_out: set[int]) -> tuple[Candidate[bool], ...]:
    """Return every statement of the head; ``kept_out`` are lines of the Beratungsfolge."""
    kept_out = kept_out - offered(sheet) - _sentences(sheet, kept_out)
    found = [*ticked(sheet, kept_out)]
    used = {tuple(c.evidence) for c in found}
    both = {id(line) for line in sheet.head if BOTH.search(line.text)}
    boxed = {id(line) for line in sheet.head if boxes_by(sheet, line)}
    for item in (*_labelled(sheet, kept_out | boxed), *_stated(sheet, kept_out | both | boxed)):
        if tuple(item.evidence) not in used:
            used.add(tuple(item.evidence))
            found.append(item)
    found = found or [*weak_publics(sheet)]
    return tuple(guarded(sheet, item) for item in found)


def _sentences(sheet: Sheet, kept_out: set[int]) -> set[int]:
    """Return lines among a table's that are none of its cells: ``Zur Beratung in …er Sitzung``."""
    return {
        id(line)
        for line in sheet.head
        if id(line) in kept_out
        and len(line.text.split()) > _CELL
        and (STATES.match(line.text) or IN_LINE.search(line.text))
        and not any(o is not line and same_row(o, line) for o in sheet.head)
    }


# "nicht", "nicht-" at the end of a line, also misread: what a wrapped "öffentlich" goes on from
_NOT = re.compile(
    r"(?:^|\s)(?P<word>[nNmr][ilIj1!]?[ceo]?[hb]?[tfl1]|[nN][ilIj1!][ceo][hb][tfl1]|NICHT)\s?-?$"
)


def guarded(sheet: Sheet, found: Candidate[bool]) -> Candidate[bool]:
    """Return a ``true`` as ``false`` where "nicht" stands above or before it in its column."""
    if not found.value:
        return found
    first = found.evidence[0]
    for line in (*sheet.head, *sheet.furniture, *sheet.closing):
        match = _NOT.search(line.text) if line.page == first.page else None
        if match is None:
            continue
        word = Stretch(line, match.start("word"), match.end("word"))
        if _leads_to(word.box, first.box):
            evidence = (word.evidence, *found.evidence)
            raw = f"{word.raw} {found.raw}"
            return replace(found, value=False, raw=raw, evidence=evidence)
    return found


def _leads_to(word: Box, flag: Box) -> bool:
    """Tell whether a word stands directly above a flag, or before it in the same row."""
    height = max(flag.height, 6.0)
    above = -0.5 * height < flag.top - word.bottom < 0.9 * height
    column = min(word.x1, flag.x1) - max(word.x0, flag.x0) > 0 or abs(word.x0 - flag.x0) < 12
    level = abs(word.middle[1] - flag.middle[1]) < 0.5 * height
    return (above and column) or (level and 0 <= flag.x0 - word.x1 + 2 < 14)


def _labelled(sheet: Sheet, kept_out: set[int]) -> Iterator[Candidate[bool]]:
    """Yield ``Status: öffentlich (Vorlage für Öffentlichkeit freigegeben)``."""
    for value in values(sheet, "public", "role", wrapped=True):
        part = value.parts[0]
        if value.key == "role" and not (len(part.text) == 1 or is_statement(part.text)):
            continue
        plain = value.colon and fold(value.item.place.text).endswith("status")
        plain = plain and not boxes_by(sheet, part.line)
        if id(part.line) in kept_out and not plain:
            continue  # but "Status: öffentlich" in a table of labels and values
        letter = _lettered(part.text, fold(value.item.place.text))
        if letter is not None:
            yield candidate(letter, (part.trimmed(),), {"labelled", "head"})
            continue
        match = SAYS.search(part.text)
        if match is None or match.start() > 3 or BOTH.search(part.text):
            continue
        stretch = Stretch(part.line, part.start + match.start(), part.start + match.end())
        yield candidate(bool(match["yes"]), (stretch,), {"labelled", "head"})


def _lettered(text: str, label: str) -> bool | None:
    """Return what ``Ö``, ``N`` say behind a label, and ``ja``, ``nein`` behind ``Öffentlich:``."""
    bare = text.strip(" .:()")
    if len(bare) == 1 and bare in "ÖN":
        return bare == "Ö"
    if label in {"oeffentlich", "oeffentlichkeit"} and bare.lower() in {"ja", "nein"}:
        return bare.lower() == "ja"
    return None


def _typed(line: Line) -> tuple[Stretch, bool] | None:
    """Return what a type says of itself: ``Kleine Anfrage (öffentlich) Nr. 84/97``."""
    seen = printed_type(line.text)
    rest = line.text[seen.end :] if seen else ""
    before = re.match(rf"(?P<flag>{NO}|{YES})\s+(?=\S)", line.text, re.IGNORECASE)
    match = STATEMENT.match(rest)
    if seen and match:
        start, end = seen.end + match.start(), seen.end + match.end()
    elif before and printed_type(line.text[before.end() :]):
        start, end = before.span("flag")
    else:
        return None
    place = Stretch(line, start, end).trimmed(" -–()")
    says = flag_of(place.text)
    return None if says is None else (place, says)


def _stated(sheet: Sheet, kept_out: set[int]) -> Iterator[Candidate[bool]]:
    """Yield lines that say nothing else: ``öffentlich``, ``Nichtöffentliche Sitzung``."""
    lines = [o for o in (*sheet.head, *sheet.furniture, *_opening(sheet)) if id(o) not in kept_out]
    for line in lines:
        furniture = any(line is other for other in sheet.furniture)
        names = {"furniture"} if furniture else {"head"}
        match = STATES.match(line.text)
        if match and _PART.match(line.text) and _has_both_parts(sheet):
            continue  # "Öffentlicher Teil" of minutes that go on with "Nichtöffentlicher Teil"
        if match and flag_of(line.text) and _is_of_row(sheet, line):
            continue  # a cell of a table that was torn
        if match:
            before = _nicht_above(lines, line)
            parts = [Stretch(line, match.start("flag"), match.end("flag"))]
            if before is not None:
                parts.insert(0, Stretch.whole(before).trimmed(" -"))
            says = before is None and flag_of(match["flag"]) is True
            told = re.search(r"Sitzung|Tagesordnung|Teil\b", line.text, re.IGNORECASE)
            meeting = {"of_meeting"} if told else set()
            yield candidate(says, parts, names | {"stated"} | meeting)
            continue
        typed = _typed(line) or _behind_comma(sheet, line)
        inner = IN_LINE.search(line.text)
        if typed:
            yield candidate(typed[1], (typed[0],), names | {"in_line"})
        elif inner:
            group = next(name for name in "abc" if inner[name])
            stretch = Stretch(line, inner.start(group), inner.end(group))
            meeting = {"of_meeting"} if group == "b" else set()
            yield candidate(
                flag_of(inner[group]) is True, (stretch,), names | {"in_line"} | meeting
            )


# "I. Öffentlicher Teil", "i Teil" of a heading that was not read
_PART = re.compile(
    r"^[\W_]*(?:[IVX1-9]+\.\s*)?(?:\S+\s+)?\S{1,25}\s+T\s?eil\b[\W_]*$", re.IGNORECASE
)


def _has_both_parts(sheet: Sheet) -> bool:
    """Tell whether a paper has two parts that are not both known to be public."""
    parts = [o for o in (*sheet.head, *sheet.body, *sheet.closing) if _PART.match(o.text)]
    return len(parts) > 1 and not all(flag_of(o.text) for o in parts)


# "Uferstadt, 26.04.2010": the date of a letterhead, not that of a meeting
_PLACED = re.compile(r"^[A-ZÄÖÜ][\w.-]+(?:\s[\w.-]+){0,2},\s(?:den\s|am\s)?\d")


def _is_of_row(sheet: Sheet, line: Line) -> bool:
    """Tell whether a date stands in the row of a lone ``öffentlich``: that of its meeting.

    Not where the type or the number stands there, too: ``Drucksache 16-233 | 2. Juni 2016 | ö…``.
    """
    row = [other for other in sheet.head if other is not line and same_row(other, line)]
    dated = any(
        sheet.label(other) is None and dates_in(other.text) and not _PLACED.match(other.text)
        for other in row
    )
    typed = any(printed_type(other.text) or parse_number(other.text) for other in row)
    meeting = any(sheet.of(Kind.BODY, row))
    return len(line.text.split()) == 1 and dated and (meeting or not typed)


def _behind_comma(sheet: Sheet, line: Line) -> tuple[Stretch, bool] | None:
    """Return what the end of a line that names no body says: ``…, 15. Juli 2019, öffentlich``."""
    match = _AT_END.search(line.text)
    if match is None or len(line.text) > _SHORT or any(sheet.of(Kind.BODY, [line])):
        return None
    says = flag_of(match["flag"])
    place = Stretch(line, match.start("flag"), match.end("flag"))
    return None if says is None else (place, says)


# "Öffentliche Tagesordnung - 18:30 Uhr", "Die Vorsitzende eröffnet die dritte öffentliche Sitzung"
_OPENS = re.compile(
    rf"^(?:{YES}|{NO})\s+(?:Sitzung|Tagesordnung)\b|\beröffnet\b.*\bSitzung\b", re.IGNORECASE
)


def _opening(sheet: Sheet) -> list[Line]:
    """Return the body's first lines that say whether the meeting they tell of is public."""
    return [line for line in sheet.body[:8] if _OPENS.search(line.text)]


def _nicht_above(lines: list[Line], line: Line) -> Line | None:
    """Return the line ``nicht`` or ``nicht-`` that a wrapped ``öffentlich`` goes on from."""
    for other in lines:
        if re.fullmatch(r"(?:nicht|NICHT|Nicht)\s*-?", other.text.strip()) and (
            below(lines, other) is line
            or (same_row(other, line) and other.box.x1 <= line.box.x0 + 2)
        ):
            return other
    return None
