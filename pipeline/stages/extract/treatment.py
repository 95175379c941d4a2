"""Which statement says how a meeting is held, and which what becomes of the paper.

``Behandlung: nichtöffentlich``, ``Sitzung`` above ``öffentlich``, ``Zu Punkt 7 ö der Tagesordnung``
are the meeting's; ``Informationsvorlage, nichtöffentlich`` beside it is the paper's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from models.extraction import Candidate
from models.layout import Line
from pipeline.stages.extract.fields import same_row
from pipeline.stages.extract.sheet import Sheet

_MEETS = re.compile(
    r"\b(?:Behandlung(?:sart)?|(?:Art\sder\s)?Sitzung(?:sart)?|Beratung(?:sart)?|Tagesordnung|TOP?)\b(?!\s?-)"
)
_CAPTION = 30
"""Signs of the longest caption beside or above a statement."""
_LINE = 90
"""Signs of the longest line that is no running text."""
_ABOVE = 2.4
"""Heights of a line within which a caption stands above its value."""


def of_meeting(sheet: Sheet, said: Candidate[bool]) -> bool:
    """Tell whether a statement's own line, or its caption beside or above, speaks of a meeting."""
    lines = (*sheet.head, *sheet.closing, *sheet.furniture, *sheet.body)
    for line in lines:
        if any(e.page == line.page and e.box.overlap(line.box) > 0 for e in said.evidence):
            own = len(line.text) < _LINE and _MEETS.search(line.text) is not None
            return own or any(_MEETS.search(one.text) for one in _captions(line, lines))
    return False


def _captions(line: Line, lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the nearest line to the left in the row, and the nearest above in the column."""
    left = [o for o in lines if o is not line and same_row(o, line) and o.box.x1 <= line.box.x0 + 2]
    above = [
        o
        for o in lines
        if o.page == line.page
        and abs(o.box.x0 - line.box.x0) < 12
        and 0 < line.box.top - o.box.top < _ABOVE * max(line.box.height, 7.0)
        and not same_row(o, line)
    ]
    near = (
        max(left, key=lambda o: o.box.x1, default=None),
        max(above, key=lambda o: o.box.top, default=None),
    )
    yield from (one for one in near if one is not None and len(one.text) < _CAPTION)
