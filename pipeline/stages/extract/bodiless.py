"""A meeting's line that names no body: the letterhead, the address or a field does.

``Tagesordnung Punkt 5 der öffentlichen Sitzung am 14. März 2018`` below ``Ortsbeirat Dotzheim``;
``zur Vorberatung in nichtöffentlicher Sitzung am 29. Juni 2021`` below ``Verbandsausschuss``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from models.extraction import Candidate, Consulted
from models.layout import Line
from pipeline.stages.extract.body_lists import told_aside
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.entry_words import is_body_text
from pipeline.stages.extract.fields import same_row
from pipeline.stages.extract.meeting_lines import of_line
from pipeline.stages.extract.meeting_words import body_name
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.stretch import Stretch

Placed = tuple[Consulted, tuple[Line, ...]]

# "zur Sitzung am", "1. Sitzung   Mittwoch,": what leads to the date names a meeting and no body
_SITS = re.compile(
    r"(?:^|\s)(?:\w*[Ss]itzung|Tagung)\s*(?:,|am|vom|,?\s*(?:\w+tag|Mittwoch|Sonnabend)\b.*)?\s*(?:de[mn])?\s*$"
)
_CITES = re.compile(r"\b(?:gemäß|laut|siehe|vgl|Bezug|Beschlu(?:ss|ß)|Antrag|Niederschrift)\b")


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
            before = line.text[: item.start]
            row = [o.text for o in sheet.head if o is not line and _is_left(o, line)]
            text = " ".join([*row, before]).strip()
            value = item.date(pivot)
            if value is None or not _SITS.search(text) or _CITES.search(text):
                continue
            consulted = of_line(line, item, value)
            yield replace(consulted, body=body[0]), (line,)
            return


def _is_left(other: Line, line: Line) -> bool:
    return same_row(other, line) and other.box.x1 <= line.box.x0 + 2


def _body(sheet: Sheet) -> tuple[Candidate[str], Line] | None:
    """Return the body that is a line of its own, where all such lines name the same."""
    found: list[tuple[Candidate[str], Line]] = []
    for line in _alone(sheet):
        name = body_name((Stretch.whole(line),), {"sentence", "elsewhere"})
        if name is not None:
            found.append((name, line))
    names = {name.value for name, _ in found}
    return found[0] if len(names) == 1 else None


def _alone(sheet: Sheet) -> Sequence[Line]:
    return [
        line
        for line in sheet.head
        if is_body_text(re.sub(r"^(?:An|In)\s+(?:den|die|das)\s+", "", line.text))
        and not dates_in(line.text)
    ]
