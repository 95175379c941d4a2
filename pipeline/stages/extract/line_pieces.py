"""Lines side by side as rows, and a line as its pieces between wide gaps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from models.geometry import Box
from models.layout import Line
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.fields import same_row
from pipeline.stages.extract.stretch import Stretch


def is_date(text: str) -> bool:
    """Tell whether a text is a date and hardly anything else."""
    found = dates_in(text)
    return bool(found) and len(text.strip()) - (found[0].end - found[0].start) <= 8


def rows_of(lines: Sequence[Line]) -> list[list[Line]]:
    """Return lines as the rows that stand across the page, each from left to right."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda o: (o.page, o.box.top)):
        if rows and any(same_row(line, other) for other in rows[-1]):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda o: o.box.x0) for row in rows]


_WORD = re.compile(r"\S+")


def pieces_of(line: Line, start: int = 0) -> Iterator[Stretch]:
    """Yield a line's stretches between wide gaps, dates apart from their neighbours."""
    words = [Stretch(line, *match.span()) for match in _WORD.finditer(line.text, start)]
    dates = dates_in(line.text)
    boxes = _boxes(line, words)
    letter = sum(box.width for box in boxes) / max(sum(w.end - w.start for w in words), 1)
    first = 0
    for at in range(1, len(words) + 1):
        if at < len(words):
            before, here = words[at - 1], words[at]
            gap = boxes[at].x0 - boxes[at - 1].x1
            inside = edge = False
            for date in dates:
                inside = inside or (date.start <= before.start and here.end <= date.end)
                edge = (
                    edge
                    or before.end == date.end
                    or before.end > date.start >= before.start
                    or here.start <= date.start < here.end
                )
            if inside or (gap < 1.6 * letter and not edge):
                continue
        yield Stretch(line, words[first].start, words[at - 1].end)
        first = at


def _boxes(line: Line, words: list[Stretch]) -> list[Box]:
    """Return the boxes of stretches that are words: the line's own where it is parted alike."""
    own = line.words[-len(words) :] if words else ()
    if [word.text for word in own] == [line.text[w.start : w.end] for w in words]:
        return [word.box for word in own]
    return [word.box for word in words]
