"""Lines of the first page beside the text or in a box at its foot: forms print their fields there.

``Nummer`` / ``GR 61/08`` in the margin (Hohenweiler), ``Antrags-Nr.: AN/0044/2023`` in the box of
the office below the signatures (Offenthal).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from models.layout import Line
from pipeline.stages.extract.labels import labels_of
from pipeline.stages.extract.sheet import Labelled, Sheet

_WIDE = 0.35
"""Share of the page that a line of the text is wide."""
_NARROW = 0.32
"""Share of the page that no line of a margin is wide: another column of the text is no margin."""
_FEWEST = 4
"""Lines of text that show where its edges are."""
_FOOT = 0.78
"""Share of the page above which no box of the foot begins."""
_GAP = 2.2
"""Heights of a line of white that part the foot from what stands above it."""


def aside(sheet: Sheet) -> tuple[Line, ...]:
    """Return the lines of the first page beside its text or at its foot, without those of the head.

    In reading order.
    """
    head = {id(line) for line in sheet.head}
    page = sheet.layout.pages[0]
    lines = [line for line in page.lines if id(line) not in head]
    torn = _beside_head(sheet, lines)
    found = {id(o) for o in (*torn, *_margin(lines, page.width), *_foot(lines, page.height))}
    return tuple(line for line in lines if id(line) in found)


def seen_aside(sheet: Sheet, more: Sequence[Line] = ()) -> Sheet | None:
    """Return the sheet with those lines, and more, as its head; ``None`` where there are none."""
    found = aside(sheet)
    known = {line.box for line in found}
    lines = (*found, *(line for line in more if line.box not in known))
    if not lines:
        return None
    labels = tuple(Labelled(label, line) for line in lines for label in labels_of(line.text))
    first = {id(item.line): item.label for item in labels if item.label.start <= 3}
    return replace(sheet, head=lines, labels=labels, by_line=first)


def _beside_head(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """Return lines that stand no lower than the head, and were read as another column's."""
    page = sheet.layout.pages[0]
    tops = [o.box.top for o in sheet.head if o.page == page.number]
    lowest = min(max(tops, default=0.0), 0.3 * page.height)
    return [o for o in lines if o.box.bottom <= lowest and o.box.width < _WIDE * page.width]


def _margin(lines: list[Line], width: float) -> list[Line]:
    text = [line.box for line in lines if line.box.width > _WIDE * width]
    if len(text) < _FEWEST:
        return []
    left = sorted(box.x0 for box in text)[len(text) // 2]
    right = sorted(box.x1 for box in text)[len(text) * 9 // 10]
    found = [o for o in lines if o.box.x0 > right + 2 or o.box.x1 < left - 2]
    return found if all(o.box.width < _NARROW * width for o in found) else []


def _foot(lines: list[Line], height: float) -> list[Line]:
    ordered = sorted(lines, key=lambda line: line.box.top)
    for above, below in pairwise(ordered):
        gap = below.box.top - max(o.box.bottom for o in ordered if o.box.top <= above.box.top)
        if below.box.top > _FOOT * height and gap > _GAP * max(below.box.height, 8.0):
            return [o for o in ordered if o.box.top >= below.box.top]
    return []
