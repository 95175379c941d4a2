"""The size of type from the extent of its ink.

What ink a word has depends on its letters: ``neu`` is low, ``Tag`` reaches up and down. Measured in
ems for the faces offices use (Times, Arial, Courier and their free twins differ by some 4 %).
"""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Sequence

from models.geometry import Box

X_HEIGHT = 0.48
"""Height of a small letter, in ems; the mean of serif (0.45) and sans (0.52)."""
_CAP = 0.67
_ASCENDER = 0.70
_UMLAUT_CAP = 0.88
_DESCENDER = 0.21
_COMMA = 0.12

_UP = frozenset("bdfhkltßſ|()[]{}/\\!?§&\"'„“”‚‘’*")
_MIDDLE = frozenset("äöüijàáâèéêìíîòóôùúû")
_DOWN = frozenset("gjpqy()[]{}|§Q")
_LOW = frozenset(",;„‚")
_FLAT = frozenset("-–—_.,·…=~+*'\"„“”‚‘’:;^°`´<>•")


def ems(text: str) -> float | None:
    """Return the height of a word's ink in ems; ``None`` where nothing can be told from it."""
    letters = [char for char in text if char not in _FLAT]
    if not letters:
        return None
    above = max(_above(char) for char in text if char in _UP or char not in _FLAT)
    below = max(_DESCENDER if c in _DOWN else _COMMA if c in _LOW else 0.01 for c in text)
    return above + below


def _above(char: str) -> float:
    if char in "ÄÖÜ":
        return _UMLAUT_CAP
    if char in _UP:
        return _ASCENDER
    if char in _MIDDLE:
        return _CAP - 0.02
    if char.isupper() or char.isdigit():
        return _CAP
    return _ASCENDER - 0.1 if char == "t" else X_HEIGHT if char.islower() else _CAP


def line_sizes(words: Sequence[tuple[str, Box, int]]) -> dict[int, float]:
    """Estimate one type size for each line, from (text, box in points, line) of its words.

    The median over the line's words, each as often as it has letters: one word whose box took a
    speck along does not count.
    """
    votes: dict[int, list[float]] = defaultdict(list)
    for text, box, line in words:
        extent = ems(text)
        if extent is not None and box.height > 0:
            votes[line].extend([box.height / extent] * min(len(text), 12))
    return {line: round(statistics.median(sizes), 1) for line, sizes in votes.items()}
