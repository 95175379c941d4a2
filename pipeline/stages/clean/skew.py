"""The skew: how far the lines climb or fall."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_WIDEST = 8.0  # degrees: more is no feeder's skew
_FEWEST = 30  # letters
LEAST = 0.08
"""Degrees that are left alone: less than a pixel of drift over a word."""


def skew_of(x: NDArray[np.float64], foot: NDArray[np.float64], x_height: float) -> float | None:
    """Return by how many degrees the lines climb (+) or fall (-); ``None`` when unknown.

    ``x`` and ``foot`` are the middles and lower ends of letters, in pixels, y downwards. Seen along
    the lines' own direction the feet of all letters of a line fall into one place: the angle at
    which the counts of feet per place are most unequal is the skew. Found in steps of 0.4 degrees,
    then 0.05, then 0.01.
    """
    if x.size < _FEWEST:
        return None
    best, step, spread = 0.0, 0.4, _WIDEST
    for bin_size in (max(x_height / 3, 2.0), max(x_height / 6, 1.0), max(x_height / 8, 1.0)):
        angles = np.arange(best - spread, best + spread + step / 2, step)
        scores = np.array([_sharpness(x, foot, angle, bin_size) for angle in angles])
        best = float(angles[int(scores.argmax())])
        if step > 0.3 and scores.max() < 1.15 * np.median(scores):
            return None  # no direction stands out: no lines of text
        step, spread = (0.05, 0.4) if step > 0.3 else (0.01, 0.06)
    return round(best, 2) + 0.0


def _sharpness(
    x: NDArray[np.float64], foot: NDArray[np.float64], angle: float, bin_size: float
) -> float:
    """Return the sum of the squares of how many letters stand on each line at this angle."""
    tilt = np.tan(np.radians(angle))
    place = (foot + x * tilt) / bin_size
    place -= place.min()
    low = place.astype(np.int64)
    part = place - low
    # Shared between two bins: the score does not depend on where the bins' edges happen to lie.
    counts = np.bincount(low, 1 - part, int(low.max()) + 2)
    counts += np.bincount(low + 1, part, int(low.max()) + 2)
    return float((counts**2).sum())
