"""The TOP of a meeting that stands on a line of its own above or below it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from models.evidence import Evidence
from models.extraction import Consulted
from models.layout import Line
from pipeline.stages.extract.learned.row_ground import Ground
from pipeline.stages.extract.stretch import Stretch, candidate

# "TOP 5", "TOP: Ö 7.1", "Tagesordnungspunkt Nr. 3", "Punkt 4 der Tagesordnung"; not "TOP 5 bis 7"
_TOP = re.compile(
    r"(?<![\w-])(?:TOP|Tagesordnungspunkt|Punkt(?=[^.]*\bTagesordnung))\b\.?\s*:?\s*(?:Nr\.?\s*)?"
    r"(?P<top>(?:[ÖNön]\s?)?\d{1,3}(?:\.\d{1,2}){0,2})(?![\d/]|\.\d|\s*(?:bis|und|[-–])\s*\d)"
)
_NEAR = 3.0
"""Heights of a line between a meeting and its TOP at most."""


def with_near_tops(ground: Ground, rows: Sequence[Consulted]) -> tuple[Consulted, ...]:
    """Give the meetings of a paper that has no TOP yet those that stand near them.

    ``Stadtrat, 12.03.2009`` over ``öffentlich, TOP 5``: where the first meeting stands above the
    first TOP each TOP is that of the meeting above it, otherwise of the one below. Of meetings side
    by side it is that of its column; of two TOPs for one meeting neither is given.
    """
    dated = [
        (at, row.date.evidence[0]) for at, row in enumerate(rows) if row.date and row.date.evidence
    ]
    if not dated or any(row.agenda_item is not None for row in rows):
        return tuple(rows)
    tops = [
        (line, top)
        for line in ground.lines
        for top in _tops(line)
        if any(_near(place, line) is not None for _, place in dated)
    ]
    below = [_near(place, line) for line, _ in tops[:1] for _, place in dated[:1]]
    side = 1 if below and (below[0] or 0) >= 0 else -1
    taken: dict[int, list[Stretch]] = {}
    for line, top in tops:
        apart = [
            (side * lines, abs(place.box.x0 - top.box.x0), at)
            for at, place in dated
            if (lines := _near(place, line)) is not None and side * lines >= 0
        ]
        level = min(apart, default=(0.0,))[0] + _SKEW
        own = min((one[1:] for one in apart if one[0] <= level), default=None)
        if own is not None:
            taken.setdefault(own[1], []).append(top)
    return tuple(
        replace(row, agenda_item=candidate(taken[at][0].text, taken[at], {"list"}))
        if len(taken.get(at, ())) == 1
        else row
        for at, row in enumerate(rows)
    )


def _tops(line: Line) -> Iterator[Stretch]:
    for match in _TOP.finditer(line.text):
        yield Stretch(line, match.start("top"), match.end("top"))


def _near(day: Evidence, line: Line) -> float | None:
    """Return how many lines a line stands below a date (less than nought: above), if it is near."""
    lines = (line.box.top - day.box.top) / max(day.box.height, 7.0)
    if day.page != line.page or abs(lines) >= _NEAR:
        return None
    return 0.0 if abs(lines) < _LEVEL else lines


_SKEW = 1.0
"""The same for meetings side by side on a scan that lies askew: of these the column decides."""
_LEVEL = 0.5
"""Heights of a line by which what stands on one may differ."""
