"""A meeting's line that names no body: the letterhead, the address or a field does.

``Tagesordnung Punkt 5 der öffentlichen Sitzung am 14. März 2018`` below ``Ortsbeirat Dotzheim``;
``zur Vorberatung in nichtöffentlicher Sitzung am 29. Juni 2021`` below ``Verbandsausschuss``;
``Verhandelt Norderhagen, den 14. März 1927`` below ``Protokollbuch des Gemeinderates``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from models.extraction import Candidate, Consulted
from models.layout import Line
from pipeline.stages.extract.body_lists import told_aside
from pipeline.stages.extract.body_names import body_at_end
from pipeline.stages.extract.body_spelling import mended_name
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.entry_words import is_body_text
from pipeline.stages.extract.fields import same_row
from pipeline.stages.extract.meeting_lines import of_line
from pipeline.stages.extract.meeting_words import body_name
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.stretch import Stretch

Placed = tuple[Consulted, tuple[Line, ...]]

# "zur Sitzung am", "1. Sitzung   Mittwoch,", "7. Tagung am", "Sitzung a" (misread), "Verhandelt
# Norderhagen, den": what leads to the date names a meeting and no body
_SITS = re.compile(
    r"(?:^|\s)(?:(?:\w*[Ss]itzung|Tagung)\s*(?:,|\w{1,3}|,?\s*(?:\w+tag|Mittwoch|Sonnabend)\b.*)?|"
    r"Verhandelt\b.{0,40}?)\s*(?:de[mn])?\s*$"
)
# "Auszug aus dem Protokoll" / "vom"
_BOOK = re.compile(
    r"^(?:Auszug\s|\w*[Pp]rotokoll|Niederschrift|Verhandlungsschrift|Beschlu(?:ss|ß)buch)\b.{0,60}\b(?:vom|am)\s*$"
)
_CITES = re.compile(
    r"\b(?:gemäß|laut|siehe|vgl|Bezug|Beschlu(?:ss|ß)|Antrag|Niederschrift|nächste)\b"
)
# "Protokollbuch des Gemeinderates", "Drucksachen der Stadtverordnetenversammlung zu"
_BOOK_OF = re.compile(
    r"^(?:Auszug|\w*[Pp]rotokoll|\w*buch|Niederschrift|Verhandlung|Drucksache|Sitzung)"
)
_HEAD = 16
"""Lines of the head among which the letterhead names the body."""
_TOWARDS = re.compile(r"^(?:[\W_]+|(?:An|In)\s+(?:den|die|das)\s+|(?:Der|Die)\s+)*")


def bodiless(sheet: Sheet, used: set[int], pivot: int | None) -> Iterator[Placed]:
    """Yield the one meeting whose line names no body, with the one body that the head names."""
    body = _body(sheet)
    if body is None:
        return
    aside = told_aside(sheet)
    for line in sheet.head:
        if id(line) in used or id(line) in aside:
            continue
        for item in dates_in(line.text):
            value = item.date(pivot)
            if value is None or not _sits(sheet, line, line.text[: item.start]):
                continue
            consulted = of_line(line, item, value)
            yield replace(consulted, body=body), (line,)
            return


def _sits(sheet: Sheet, line: Line, before: str) -> bool:
    """Tell whether what leads to a date, in its row or above it, says that somebody sat."""
    row = [o.text for o in sheet.head if o is not line and _is_left(o, line)]
    text = " ".join([*row, before]).strip()
    above = sheet.previous.get(id(line))
    if above is not None and _BOOK.match(f"{above.text} {before}".strip()):
        return True
    if _BOOK.match(text):
        return True
    return _SITS.search(text) is not None and _CITES.search(text) is None


def _is_left(other: Line, line: Line) -> bool:
    return same_row(other, line) and other.box.x1 <= line.box.x0 + 2


def _body(sheet: Sheet) -> Candidate[str] | None:
    """Return the body that a line of the letterhead names, where all of them name the same."""
    found: list[Candidate[str]] = []
    for line in sheet.head:
        part = _named(line)
        name = body_name((part,), {"sentence", "elsewhere"}) if part else None
        if name is not None:
            found.append(name)
    if not found:
        found = [name for line in sheet.head[:_HEAD] if (name := _misread(line))]
    shortest = min(found, key=lambda name: len(name.value), default=None)
    same = shortest and all(name.value.startswith(shortest.value) for name in found)
    return found[0] if same else None


def _named(line: Line) -> Stretch | None:
    """Return the body that a line consists of, or ends with behind ``Protokollbuch des``."""
    if dates_in(line.text):
        return None
    lead = _TOWARDS.match(line.text)
    part = Stretch(line, lead.end() if lead else 0, len(line.text)).trimmed(" -–.,_*")
    if is_body_text(part.text):
        return part
    old = re.match(r"Stadtverordneten?(?=\szu\s[A-ZÄÖÜ])", part.text)
    if old:  # "Stadtverordnete zu Plauen i. D."
        return Stretch(line, part.start, part.start + old.end())
    place = body_at_end(part.text) if _BOOK_OF.match(part.text) else None
    return Stretch(line, part.start + place[0], part.start + place[1]) if place else None


def _misread(line: Line) -> Candidate[str] | None:
    """Return the body of a line whose noun was misread: ``Stadtverordneten-Dersammlung``."""
    part = Stretch.whole(line).trimmed(" -–.,_*")
    mended = mended_name(part.text)
    if mended is None or not is_body_text(mended) or dates_in(line.text):
        return None
    name = body_name((part,), {"sentence", "elsewhere", "mended_body"})
    return replace(name, value=mended) if name else None
