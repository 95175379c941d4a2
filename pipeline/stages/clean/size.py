"""How large is the type? Measured on the page, because "dpi" says nothing about it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pipeline.stages.clean.shapes import Shapes

_FEWEST = 25  # shapes: fewer do not make a statistic


@dataclass(frozen=True, slots=True)
class TypeSize:
    """What the letters of a page measure, in pixels of the image that was measured."""

    x_height: float
    """Height of the small letters without ascenders."""
    pitch: float
    """How even the steps between letters are: typewriters reach 0.7, print stays below 0.45."""
    weight: float
    """Ink of the usual small letter, as a share of its height squared: print has 0.38 to 0.5, bold
    and typewriting 0.7, what a worn drum or ribbon left 0.35 and less."""
    letters: int
    """How many letter-like shapes this rests on."""


def type_size(
    shapes: Shapes, letters: NDArray[np.bool_], *, sideways: bool = False
) -> TypeSize | None:
    """Measure the letters of a page; ``None`` where there are too few.

    Small letters are the most frequent shapes of a text; capitals, ascenders and joined letters are
    higher and spread, specks lower. So the x-height is the lowest strong peak of the heights.
    """
    tall = (shapes.width if sideways else shapes.height)[letters]
    if tall.size < _FEWEST:
        return None
    # Counted by height: the grain of bleed-through has more pieces than a text, and is all low.
    bins = np.bincount(tall, tall.astype(np.float64), int(tall.max()) + 3)
    smooth = np.convolve(bins, [0.25, 0.5, 1.0, 0.5, 0.25], mode="same")
    peak = int(np.flatnonzero(smooth >= 0.5 * smooth.max())[0])
    while peak + 1 < smooth.size and smooth[peak + 1] >= smooth[peak]:
        peak += 1
    near = np.abs(tall - peak) <= 1
    x_height = float(tall[near].mean()) if near.any() else float(peak)
    weight = float(np.median(shapes.area[letters][near])) / x_height**2 if near.any() else 0.0
    pitch = 0.0 if sideways else _evenness(shapes, letters, x_height)
    return TypeSize(x_height, pitch, weight, int(tall.size))


def _evenness(shapes: Shapes, letters: NDArray[np.bool_], x_height: float) -> float:
    """Return the share of steps from letter to letter that fit one width for all letters."""
    fit = letters & (shapes.height > 0.8 * x_height) & (shapes.height < 2.2 * x_height)
    middle = (shapes.left + shapes.width / 2)[fit]
    foot = shapes.bottom[fit]
    order = np.lexsort((middle, np.round(foot / (0.6 * x_height))))
    steps, drop = np.diff(middle[order]), np.abs(np.diff(foot[order]))
    steps = steps[(drop < 0.3 * x_height) & (steps > 0.5 * x_height) & (steps < 2.2 * x_height)]
    if steps.size < _FEWEST:
        return 0.0
    usual = float(np.median(steps))
    return float((np.abs(steps - usual) < 0.08 * usual).mean())
