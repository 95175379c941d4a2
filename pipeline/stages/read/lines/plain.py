"""Whether the lines that were found can be believed."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from pipeline.stages.read.lines.letters import Letters
from pipeline.stages.read.lines.measure import Found

_FEW = 0.025
"""Of the letters may stand in strips that something speaks against."""
_FEWER = 0.01
"""Of the letters may stand in strips that ink lies across: a stamp over one line is enough."""
_GRAINY = 0.45
"""Of all pieces of ink must be letters on lines."""


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


def _struck(letters: Letters, found: Sequence[Found], x: float) -> int:
    """Count the letters of strips that a stroke, stamp or picture lies across."""
    large = (letters.height > 4.2 * x) & (letters.area > 0.6 * x * x)
    sides = letters.left, letters.top, letters.right, letters.bottom
    boxes = np.stack(sides)[:, large].T.tolist()
    struck = 0
    for left, top, right, bottom in boxes:
        for one in found:
            shared = min(bottom, one.bottom) - max(top, one.top)
            if (
                one.letters >= 3
                and min(right, one.right) > max(left, one.left)
                and shared > 0.3 * (one.bottom - one.top)
            ):
                struck += one.letters
    return struck


def _over(found: Sequence[Found], x: float) -> int:
    """Count the letters of strips that lie over others."""
    sides = np.array([(f.left, f.top, f.right, f.bottom, f.letters) for f in found], np.float64)
    left, top, right, bottom, letters = sides.T[:, :, None]
    wide = np.minimum(right, right.T) - np.maximum(left, left.T)
    high = np.minimum(bottom, bottom.T) - np.maximum(top, top.T)
    lower = np.minimum(bottom - top, (bottom - top).T)
    over = np.triu((wide > 2 * x) & (high > 0.35 * lower), 1)
    return int(np.minimum(letters, letters.T)[over].sum())
