"""How a page was tilted, by its own words, and the way back."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from models.geometry import Box
from models.page import PageReading, Word

_LEVEL_ENOUGH = 0.03
"""Degrees below which nothing is turned."""
_STEEPEST = 20.0
"""Degrees beyond which a skew is no skew but a mistake."""
_LONG_LINE, _WITNESSES, _AGREE = 180.0, 4, 0.012
"""Points of a line, number of lines and spread of slopes that let the words tell the skew."""


class _Turn:
    """Takes boxes from the tilted page to the level one."""

    __slots__ = ("cos", "cx", "cy", "double", "sin", "steep")

    def __init__(self, degrees: float, cx: float, cy: float) -> None:
        angle = math.radians(degrees)
        self.cos, self.sin = math.cos(angle), math.sin(angle)
        self.cx, self.cy = cx, cy
        self.steep = abs(self.sin)
        self.double = math.cos(2 * angle)

    def __call__(self, box: Box) -> tuple[float, float, float, float]:
        """Return the level rectangle whose tilted hull the box is."""
        x0, top, x1, bottom = box
        wide, high = x1 - x0, bottom - top
        dx, dy = (x0 + x1) / 2 - self.cx, (top + bottom) / 2 - self.cy
        mx = self.cx + dx * self.cos - dy * self.sin
        my = self.cy + dx * self.sin + dy * self.cos
        half = max((wide * self.cos - high * self.steep) / self.double, wide * 0.05) / 2
        rise = max((high * self.cos - wide * self.steep) / self.double, high * 0.05, 0.2) / 2
        return mx - half, my - rise, mx + half, my + rise


def _as_it_is(box: Box) -> tuple[float, float, float, float]:
    return box


def turner(reading: PageReading) -> Callable[[Box], tuple[float, float, float, float]]:
    """Return what takes the page's boxes to level ones."""
    measured = _climb(reading.words)
    skew = reading.skew if measured is None else measured
    if not _LEVEL_ENOUGH <= abs(skew) <= _STEEPEST:
        return _as_it_is
    return _Turn(skew, reading.width / 2, reading.height / 2)


def _climb(words: Sequence[Word]) -> float | None:
    """Return the degrees by which the long lines climb, as far as they agree; else ``None``.

    The page's skew was measured before the words were known, and a page that was not straightened
    says 0: the words themselves are the better witness.
    """
    lines: dict[int, list[Word]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    slopes = sorted(
        _slope(line) for line in lines.values() if len(line) > 4 and _wide(line) > _LONG_LINE
    )
    if len(slopes) < _WITNESSES:
        return None
    low, high = slopes[len(slopes) // 4], slopes[-1 - len(slopes) // 4]
    if high - low > _AGREE:
        return None
    return -math.degrees(math.atan(slopes[len(slopes) // 2]))


def _wide(line: list[Word]) -> float:
    return line[-1].box.x1 - line[0].box.x0


def _slope(line: list[Word]) -> float:
    """Return how far the middles of a line's words fall for each point to the right."""
    count = len(line)
    xs = [(word.box[0] + word.box[2]) / 2 for word in line]
    ys = [(word.box[1] + word.box[3]) / 2 for word in line]
    mx, my = sum(xs) / count, sum(ys) / count
    across = sum([(x - mx) ** 2 for x in xs])
    if across <= 0:
        return 0.0
    return sum([(x - mx) * (y - my) for x, y in zip(xs, ys, strict=True)]) / across
