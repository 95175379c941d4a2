"""Whether the lines that were found can be believed."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from pipeline.stages.read.lines.letters import TALLEST, Letters
from pipeline.stages.read.lines.measure import Found

_FEW = 0.025
"""Of the letters may stand in strips that something speaks against."""
_FEWER = 0.01
"""Of the letters may stand in strips that ink lies across: a stamp over one line is enough."""
_GRAINY = 0.45
"""Of all pieces of ink must be letters on lines."""


MOST = 1500
"""Strips of a page that are looked at: a large drawing's table is left to the engine's own time
limit."""


def is_plain(letters: Letters, found: Sequence[Found], x: float) -> bool:
    """Tell whether nothing speaks against the lines that were found.

    Broken and filled letters, lines that run into each other, ink across them, another slope or
    way up leave letters that do not stand on their line, or strips that lie over each other.
    """
    every = sum(one.letters for one in found)
    unfit = sum(one.letters for one in found if one.letters >= 5 and one.fitting < 0.8)
    high = sum(
        one.letters
        for one in found
        if one.letters >= 3 and one.bottom - one.top > 3.0 * one.x_height
    )
    pieces = letters.left.size
    return (
        unfit <= _FEW * every
        and high <= _FEW * every
        and every >= _GRAINY * pieces
        and _struck(letters, found, x) <= _FEWER * every
        and _over(found, x) <= _FEW * every
    )


def _sides(found: Sequence[Found]) -> NDArray[np.float64]:
    """Return left, top, right, bottom and letters of the strips, the highest first."""
    ranked = sorted(found, key=lambda one: one.top)
    return np.array([(f.left, f.top, f.right, f.bottom, f.letters) for f in ranked], np.float64).T


def _struck(letters: Letters, found: Sequence[Found], x: float) -> int:
    """Count the letters of strips that a stroke, stamp or picture lies across."""
    large = (letters.height > TALLEST * x) & (letters.area > 0.6 * x * x)
    boxes = np.stack((letters.left, letters.top, letters.right, letters.bottom))[:, large]
    left, top, right, bottom, count = _sides(found)
    struck = np.zeros(count.size, np.bool_)
    for x0, y0, x1, y1 in boxes.T.tolist():
        shared = np.minimum(bottom, y1) - np.maximum(top, y0)
        beside = np.minimum(right, x1) > np.maximum(left, x0)
        struck |= beside & (shared > 0.3 * (bottom - top))
    return int(count[struck & (count >= 3)].sum())


def _over(found: Sequence[Found], x: float) -> int:
    """Count the letters of strips that lie over others."""
    left, top, right, bottom, letters = _sides(found)
    over = 0.0
    for at in range(left.size - 1):
        rest = slice(at + 1, int(top.searchsorted(bottom[at])))  # what begins above its end
        wide = np.minimum(right[rest], right[at]) - np.maximum(left[rest], left[at])
        high = np.minimum(bottom[rest], bottom[at]) - top[rest]
        lower = np.minimum(bottom[rest] - top[rest], bottom[at] - top[at])
        both = (wide > 2 * x) & (high > 0.35 * lower)
        over += np.minimum(letters[rest], letters[at])[both].sum()
    return int(over)
