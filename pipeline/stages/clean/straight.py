"""One move from the pixels of the source to the prepared page: square, upright, level, to size."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from models.page import Affine, Turn
from pipeline.affine import IDENTITY, scaled, then, turned
from pipeline.sheet import Image

cv2.setNumThreads(1)  # pages are read in parallel, each on one core

_ROTATIONS: dict[int, int] = {
    90: cv2.ROTATE_90_CLOCKWISE,
    180: cv2.ROTATE_180,
    270: cv2.ROTATE_90_COUNTERCLOCKWISE,
}
_KEEP = (0.93, 1.07)  # factors that are not worth resampling for
_SLIGHT = 0.7
"""From this factor on nothing is averaged: of the samples' pages moved straight from the pixels of
the source 4.53 % of the words are wrong, of those averaged first and then levelled 4.68 %."""
_LARGER = 0.99
"""From this many pixels for one on they are worth a cubic: typewritten pages have 3.3 % wrong
characters without, a carbon copy that is only levelled 11.9 % wrong words for 10.2 %."""


@dataclass(frozen=True, slots=True)
class Move:
    """What is to be done to the pixels of a source."""

    across: float
    """Factor along the source's rows; with ``down`` it makes its pixels square."""
    down: float
    turn: Turn
    """Clockwise, after that."""
    skew: float
    """Degrees by which the lines climb then; 0 leaves them."""
    squeeze: float = 1.0
    """Factor along the level lines, at last: letters may be narrower than they were."""


def halved(image: Image) -> Image:
    """Return a picture of half the size; an odd last row or column is left out.

    Two by two pixels become one: the one way to shrink that costs next to nothing.
    """
    rows, columns = image.shape[0] // 2, image.shape[1] // 2
    even = image[: 2 * rows, : 2 * columns]
    return np.asarray(cv2.resize(even, (columns, rows), interpolation=cv2.INTER_AREA), np.uint8)


def moved(image: Image, move: Move, *, fine: bool = True) -> tuple[Image, Affine]:
    """Return the picture moved, and the map from pixels of the source to its pixels.

    ``fine`` weighs all pixels of the source alike where the picture gets much smaller. That costs
    six times as much as to leave it; what is read needs it (a bad scan loses a third more words
    without), what is only looked at does not.
    """
    way, across, down = IDENTITY, move.across, move.down
    while max(across, down) <= 0.5:
        image, way = halved(image), then(way, scaled(0.5, 0.5))
        across, down = 2 * across, 2 * down
    averaged = fine and across * down < 1 and min(across, down) < _SLIGHT
    rows, columns = image.shape[:2]
    if move.skew == 0.0:
        if move.turn % 180:
            down *= move.squeeze
        else:
            across *= move.squeeze
        image, step = _resized(image, across, down, fine=averaged)
        way = then(way, step)
        if not move.turn:
            return image, way
        rows, columns = image.shape[:2]
        spun = cv2.rotate(image, _ROTATIONS[move.turn])
        return np.asarray(spun, np.uint8), then(way, turned(columns, rows, move.turn))
    how = cv2.INTER_CUBIC if averaged or across * down > _LARGER else cv2.INTER_LINEAR
    if averaged:
        image, step = _resized(image, across, down, fine=True)
        way, across, down = then(way, step), across / step[0], down / step[3]
        rows, columns = image.shape[:2]
    wide, high = columns * across, rows * down
    rest = then(scaled(across, down), turned(wide, high, move.turn))
    if move.turn % 180:
        wide, high = high, wide
    level, size = _level(wide, high, move.skew)
    rest = then(then(rest, level), scaled(move.squeeze, 1.0))
    image = warped(image, rest, (int(size[0] * move.squeeze) + 1, size[1]), how)
    return image, then(way, rest)


def warped(
    image: Image,
    way: Affine,
    size: tuple[int, int],
    how: int | None = None,
    border: int = cv2.BORDER_CONSTANT,
    beyond: int = 255,
) -> Image:
    """Return what a map makes of a picture, on a canvas of ``size`` (columns, rows)."""
    a, b, c, d, e, f = way
    if how is None:
        how = cv2.INTER_LINEAR if abs(a * d - b * c) < 0.8 else cv2.INTER_CUBIC
    # warpAffine speaks of pixel centres, our maps of pixel edges: half a pixel to and fro.
    centres = np.array([[a, c, e + (a + c) / 2 - 0.5], [b, d, f + (b + d) / 2 - 0.5]])
    out = cv2.warpAffine(
        image, centres, size, flags=how, borderMode=border, borderValue=(beyond,) * 3
    )
    return np.asarray(out, dtype=np.uint8)


def _resized(image: Image, across: float, down: float, *, fine: bool) -> tuple[Image, Affine]:
    if _KEEP[0] <= min(across, down) and max(across, down) <= _KEEP[1]:
        return image, IDENTITY
    rows, columns = image.shape[:2]
    size = max(round(columns * across), 1), max(round(rows * down), 1)
    how = cv2.INTER_CUBIC
    if across * down < 1:
        how = cv2.INTER_AREA if fine else cv2.INTER_LINEAR
    out = np.asarray(cv2.resize(image, size, interpolation=how), np.uint8)
    return out, scaled(size[0] / columns, size[1] / rows)


def _level(wide: float, high: float, skew: float) -> tuple[Affine, tuple[int, int]]:
    """Return the map that levels lines, and a canvas so large that no corner is lost."""
    sine, cosine = abs(np.sin(np.radians(skew))), np.cos(np.radians(skew))
    columns, rows = int(wide * cosine + high * sine) + 1, int(high * cosine + wide * sine) + 1
    matrix = cv2.getRotationMatrix2D((wide / 2, high / 2), -skew, 1.0)
    (a, c, e), (b, d, f) = matrix.tolist()
    return (a, b, c, d, e + (columns - wide) / 2, f + (rows - high) / 2), (columns, rows)
