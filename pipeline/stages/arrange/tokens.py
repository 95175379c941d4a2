"""Words and ruling lines of a page as points in a plane, and the size of type."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from models.page import Word

_SMALLEST = 1.0
"""Points that type has at least, whatever the box of a speck says."""
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

    flat: bool = field(init=False)
    """Whether it lies rather than stands."""
    at: float = field(init=False)
    """y of a lying, x of a standing line."""

    def __post_init__(self) -> None:
        self.flat = self.x1 - self.x0 >= self.bottom - self.top
        self.at = (self.top + self.bottom) / 2 if self.flat else (self.x0 + self.x1) / 2


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
    beside: list[Token]
    """Words that stand beside the text: in no line of it, but kept."""
    advance: float = 0.0
    """Ems that a letter usually takes up."""


def median_of(values: list[float]) -> float:
    """Return the median; the one of the standard library takes three times as long."""
    values.sort()
    half = len(values) // 2
    return values[half] if len(values) % 2 else (values[half - 1] + values[half]) / 2


_WIDE_SET, _LONG = 1.6, 3
"""Times the usual advance of letter-spaced type, and letters from which it shows."""


def usual_advance(tokens: Sequence[Token]) -> float:
    """Return the median width of a letter in the longer words, ems; 0 where there are none."""
    wide = [(t.x1 - t.x0) / len(t.text) / t.size for t in tokens if len(t.text) > _LONG]
    return median_of(wide) if wide else 0.0


def is_wide_set(token: Token, advance: float) -> bool:
    """Tell whether a word was read whole that is letter-spaced: ``B e s c h l u ß``."""
    letters = len(token.text)
    if advance <= 0 or letters < _LONG:
        return False
    wide = token.x1 - token.x0 >= _WIDE_SET * advance * letters * token.size
    return wide and not token.text.isupper()


def usual_size(tokens: Sequence[Token]) -> float:
    """Return the median type size of the longer words; 10 points where there are none."""
    sizes = [token.size for token in tokens if len(token.text) > 3] or [t.size for t in tokens]
    return median_of(sizes) if sizes else 10.0


def type_size(word: Word, height: float) -> float:
    """Return the type size: the engine's, unless the ink is far too low for it (a tilted line)."""
    own = _size(word.text, height)
    size = own if word.size is None or own < 0.75 * word.size else word.size
    return max(size, _SMALLEST)


def _size(text: str, height: float) -> float:
    """Estimate the type size from the height of the ink: of ``aus`` 0.52, of ``Tag`` 0.93 em."""
    return height / _share(text)


@lru_cache(maxsize=2048)
def _share(text: str) -> float:
    high = text != text.lower() or not _ASCENDERS.isdisjoint(text)
    low = not DESCENDERS.isdisjoint(text)
    return 0.93 if high and low else 0.72 if high or low else 0.52
