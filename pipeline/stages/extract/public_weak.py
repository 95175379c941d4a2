"""Statements whether a paper is public in places that no form known to us has.

Asked only where no field, box or line says it: strips of words between bars, boxes below the
signature, first sentences, the meeting of a margin. Each is printed in words; nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from models.extraction import Candidate
from models.layout import Line
from pipeline.stages.extract.public_words import BOTH, NO, STATES, YES, flag_of
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.stretch import Stretch, candidate
from pipeline.stages.extract.weak_types import pieces, weak_type

_FIRST = 8
"""Lines of the body that may say how the paper is treated."""
_SHORT = 60
# "Sie wird öffentlich beraten: …", "Die Vorlage ist nichtöffentlich zu behandeln"
_TREATED = re.compile(
    rf"\b(?:wird|werden|ist|sind)\s+(?:in\s+)?(?P<flag>{NO}|{YES})\s+"
    r"(?:Sitzung\s+)?(?:zu\s+)?(?:be|ver)(?:raten|handel)\w*",
    re.IGNORECASE,
)
# "Bauausschuß, nichtöffentliche Sitzung am 20. Oktober 1949", "Zu Punkt 7 ö der Tagesordnung"
_MEETING = re.compile(rf"[,–-]\s(?P<flag>{NO}|{YES})\s+Sitzung\s+(?:am|vom)\s.*\d", re.IGNORECASE)
_ITEM = re.compile(r"\bPunkt\s\d{1,3}\s(?P<flag>ö|nö)\s")


def weak_publics(sheet: Sheet) -> Iterator[Candidate[bool]]:
    """Yield what is said in strips, boxes and sentences."""
    page = sheet.layout.pages[0].number
    for line in (*sheet.head, *sheet.furniture):
        if line.page == page:
            yield from _strip(line)
            yield from _said(sheet, line, (_MEETING, _ITEM))
    tabled = {id(o): o for table in sheet.tables for o in table.lines}
    boxes = {id(o): o for o in sheet.closing} | tabled
    for line in boxes.values():
        yield from _typed(line)
    for line in sheet.body[:_FIRST]:
        yield from _said(sheet, line, (_TREATED, _MEETING))


def _strip(line: Line) -> Iterator[Candidate[bool]]:
    """Yield what one piece of a strip says: ``Antrag | 2020/118-A | 05.06.2020 | öffentlich``."""
    parts = pieces(line.text)
    for start, piece in parts if len(parts) > 1 else ():
        says = flag_of(piece) if STATES.match(piece) else None
        if says is not None:
            yield candidate(says, (Stretch(line, start, start + len(piece)),), _WEAK)


_WEAK = {"head", "in_line", "weak"}


def _typed(line: Line) -> Iterator[Candidate[bool]]:
    """Yield what stands behind a type in a box: ``Informationsvorlage, nichtöffentlich``."""
    first, comma, rest = line.text.partition(", ")
    seen = weak_type(first) if comma and len(line.text) < _SHORT else None
    says = flag_of(rest) if seen is not None and seen.alone and STATES.match(rest) else None
    if says is not None:
        yield candidate(says, (Stretch(line, len(first) + 2, len(line.text)),), _WEAK)


def _said(
    sheet: Sheet, line: Line, patterns: tuple[re.Pattern[str], ...]
) -> Iterator[Candidate[bool]]:
    """Yield what a sentence says, also one that goes on in the line below."""
    lines = [o for o in (*sheet.head, *sheet.body) if sheet.previous.get(id(o)) is line]
    text = line.text
    if lines:
        text = f"{text[:-1]}{lines[0].text}" if text.endswith("-") else f"{text} {lines[0].text}"
    for pattern in patterns:
        found = pattern.search(text)
        if found is None or found.start("flag") >= len(line.text) or BOTH.search(text):
            continue
        end = min(found.end("flag"), len(line.text))
        says = flag_of(found["flag"])
        if says is not None:
            yield candidate(says, (Stretch(line, found.start("flag"), end),), _WEAK)
