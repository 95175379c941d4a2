"""Letters that stand on one line, told by their feet; no order and no columns are looked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.pieces import pieces_of
from pipeline.sheet import Image

_QUARTER = 2
"""Lines are joined on a map of a quarter of the page's pixels across, letters found on a half."""
_REACH = 1.5
"""x-heights of white beside a letter that do not end its line; the next one brings as many."""
_REACH_OF_PARTS = 0.7
_TALL = 1.8
"""x-heights: what is higher is larger type, and reaches further."""

TALLEST = 4.2
"""x-heights: what is higher is no letter."""

_THIN = 0.2
"""x-heights: what is left of an upright ruling line is no wider, and begins no strip."""

_WIDEST = 45.0
"""x-heights: a longer piece is the shadow of an edge, no word whose letters ran together."""

Flags = NDArray[np.bool_]
Numbers = NDArray[np.int32]


@dataclass(frozen=True, slots=True, eq=False)
class Letters:
    """The pieces of ink of a page at half its size; all arrays have one entry for each."""

    left: Numbers
    top: Numbers
    right: Numbers
    bottom: Numbers
    area: Numbers
    letter: Flags
    """Such as stand on a line: not dots, strokes, specks, pictures."""
    part: Flags
    """Too low for a letter, too large for a speck: what fax leaves of one."""
    rows: int
    columns: int

    @property
    def width(self) -> Numbers:
        """Return the width of each."""
        return self.right - self.left

    @property
    def height(self) -> Numbers:
        """Return the height of each."""
        return self.bottom - self.top


def letters_of(ink: Image, x: float) -> Letters:
    """Find the letters of a level page; ``x`` is their x-height at half the page's size.

    Letters of a bad copy run into words, and all letters of Fraktur do: width tells nothing.
    """
    rows, columns = ink.shape[0] // 2, ink.shape[1] // 2
    shrunk = cv2.resize(
        ink[: 2 * rows, : 2 * columns], (columns, rows), interpolation=cv2.INTER_AREA
    )
    half = np.asarray(cv2.threshold(shrunk, 60, 255, cv2.THRESH_BINARY)[1], np.uint8)
    _, stats = pieces_of(half)
    left, top, width, height, area = stats[1:].T
    solid = area >= 0.08 * height * width
    letter = (
        (height >= 0.62 * x) & (height <= TALLEST * x) & (width > _THIN * x) & solid
        & (width <= _WIDEST * x)
        & ((height <= 2.2 * x) | (width <= 1.2 * height + 14 * x))
    )  # fmt: skip
    part = (
        ~letter & (height >= 0.35 * x) & (height <= 2.2 * x) & (area >= 0.15 * x * x)
        & ((width <= 3 * x) | (height >= 0.6 * x))
    )  # fmt: skip
    return Letters(left, top, left + width, top + height, area, letter, part, rows, columns)


def joined(found: Letters, x: float) -> Numbers:
    """Return the number of the line each piece of ink belongs to, 0 where it belongs to none.

    Of each letter a band as high as a small letter is drawn where its foot stands, longer than the
    letter on both sides: bands of one line meet, those of two never do, whatever their ascenders
    and descenders touch.
    """
    band = np.zeros((found.rows // _QUARTER + 1, found.columns // _QUARTER + 1), np.uint8)
    asked = np.flatnonzero(found.letter | found.part)
    letter, high = found.letter[asked], found.height[asked]
    own = np.where(high > _TALL * x, 0.62 * high, np.minimum(x, high))
    own = np.where(letter, own, high)
    reach = np.where(letter, _REACH * np.where(high > 2.2 * x, 0.5 * high, x), _REACH_OF_PARTS * x)
    left, right, bottom = found.left[asked], found.right[asked], found.bottom[asked]
    sides = np.stack([left - reach, right + reach, bottom - own, bottom - 1])
    corners = (np.maximum(sides, 0) / _QUARTER).astype(np.int32)
    for x0, x1, top, last in corners.T.tolist():
        band[top : last + 1, x0 : x1 + 1] = 1
    _, where = cv2.connectedComponents(band, connectivity=4)
    of = np.zeros(found.left.size, np.int32)
    of[asked] = _at(where, (left + right) / 2, bottom - own / 2)
    real = np.zeros(int(where.max()) + 1, np.bool_)
    real[of[found.letter]] = True
    real[0] = False
    of[~real[of]] = 0
    return _with_small(found, of, np.where(real[where], where, 0), x)


def _with_small(found: Letters, of: Numbers, where: NDArray[Any], x: float) -> Numbers:
    """Give dots, commas, accents and strokes to the line they stand in, above or below."""
    small = np.flatnonzero(
        (of == 0) & ~found.letter & (found.height <= 2.2 * x) & (found.width <= 3 * x)
    )
    across = (found.left[small] + found.right[small]) / 2
    middle = (found.top[small] + found.bottom[small]) / 2
    for lower in (0.0, 0.95, -0.5, 1.5):
        there = _at(where, across, middle + lower * x)
        of[small] = np.where(of[small] == 0, there, of[small])
    return of


def _at(where: NDArray[Any], across: NDArray[Any], down: NDArray[Any]) -> Numbers:
    rows = np.clip((down / _QUARTER).astype(np.int32), 0, where.shape[0] - 1)
    columns = np.clip((across / _QUARTER).astype(np.int32), 0, where.shape[1] - 1)
    return np.asarray(where[rows, columns], np.int32)
