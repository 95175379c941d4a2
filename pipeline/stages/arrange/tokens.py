"""Words and ruling lines of a page, turned level so that geometry is plain arithmetic."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from models.geometry import Box
from models.page import PageReading, Word

# Underlining typed with hyphens, and drawn lines read as letters: "-----", "____", "=====".
_STROKE = re.compile(r"^[-_=~—–‐¯]{4,}$")
_LEVEL_ENOUGH = 0.03
"""Degrees below which nothing is turned."""
_STEEPEST = 20.0
"""Degrees beyond which a skew is no skew but a mistake."""
_SMALLEST = 1.0
"""Points that type has at least, whatever the box of a speck says."""
_LONG_LINE, _WITNESSES, _AGREE = 180.0, 4, 0.012
"""Points of a line, number of lines and spread of slopes that let the words tell the skew."""
_ASCENDERS = frozenset("bdfhkltſßäöüÄÖÜ0123456789()[]/|\"'„“”!?&§%")
DESCENDERS = frozenset("gjpqy,;()[]Q§")


@dataclass(slots=True)
class Token:
    """A word in level coordinates, points."""

    word: Word
    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    size: float
    """Type size in points; estimated from the height of the ink where the engine is silent."""
    bold: bool

    @property
    def middle(self) -> float:
        """Return the vertical middle."""
        return (self.top + self.bottom) / 2


@dataclass(slots=True)
class Stroke:
    """A ruling line in level coordinates: horizontal or vertical, without thickness."""

    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def flat(self) -> bool:
        """Tell whether it lies rather than stands."""
        return self.x1 - self.x0 >= self.bottom - self.top

    @property
    def at(self) -> float:
        """Return y of a lying, x of a standing line."""
        return (self.top + self.bottom) / 2 if self.flat else (self.x0 + self.x1) / 2


@dataclass(slots=True)
class Sheet:
    """What stands on a page, level."""

    page: int
    width: float
    height: float
    tokens: list[Token]
    flat: list[Stroke]
    """Lying ruling lines from top to bottom."""
    upright: list[Stroke]
    """Standing ruling lines from left to right."""
    size: float
    """The usual type size, points."""


def level(reading: PageReading, page: int) -> Sheet:
    """Return the page's words and rules, turned by its skew about the middle of the page."""
    turn = _turner(reading)
    tokens: list[Token] = []
    strokes: list[Stroke] = []
    for word in reading.words:
        x0, top, x1, bottom = turn(word.box)
        text = word.text
        if len(text) > 3 and _STROKE.match(text):
            middle = (top + bottom) / 2
            strokes.append(Stroke(x0, middle, x1, middle))
            continue
        size = _type_size(word, bottom - top)
        tokens.append(Token(word, text, x0, top, x1, bottom, size, bool(word.bold)))
    usual = usual_size(tokens)
    tokens = [token for token in tokens if not _is_ink(token, usual)]
    strokes.extend(Stroke(*turn(rule.box)) for rule in reading.rules)
    return Sheet(
        page=page,
        width=reading.width,
        height=reading.height,
        tokens=tokens,
        flat=sorted((s for s in strokes if s.flat), key=lambda s: s.at),
        upright=sorted((s for s in strokes if not s.flat), key=lambda s: s.at),
        size=usual,
    )


def _is_ink(token: Token, usual: float) -> bool:
    """Tell whether a token is a signature or a speck that the engine took for letters."""
    word = token.word
    if word.confidence >= 0.7:
        return False
    huge = token.size > 2.2 * usual and len(token.text) <= 6
    return huge or (word.confidence < 0.5 and not any(char.isalnum() for char in token.text))


def usual_size(tokens: Sequence[Token]) -> float:
    """Return the median type size of the longer words; 10 points where there are none."""
    sizes = [token.size for token in tokens if len(token.text) > 3] or [t.size for t in tokens]
    return median(sizes) if sizes else 10.0


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


def _turner(reading: PageReading) -> Callable[[Box], tuple[float, float, float, float]]:
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
    across = sum((x - mx) ** 2 for x in xs)
    if across <= 0:
        return 0.0
    return sum((x - mx) * (y - my) for x, y in zip(xs, ys, strict=True)) / across


def _type_size(word: Word, height: float) -> float:
    """Return the type size: the engine's, unless the ink is far too low for it (a tilted line)."""
    own = _size(word.text, height)
    size = own if word.size is None or own < 0.75 * word.size else word.size
    return max(size, _SMALLEST)


def _size(text: str, height: float) -> float:
    """Estimate the type size from the height of the ink: of ``aus`` 0.52, of ``Tag`` 0.93 em."""
    high = text != text.lower() or not _ASCENDERS.isdisjoint(text)
    low = not DESCENDERS.isdisjoint(text)
    share = 0.93 if high and low else 0.72 if high or low else 0.52
    return height / share
