"""The shapes of ink on a page: found once, used by every step."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.pieces import Ints, Labels, painted, pieces_of
from pipeline.sheet import Image

cv2.setNumThreads(1)  # pages are read in parallel, each on one core

_SMALLER, _LARGER = 0.45, 1.8
"""Height of a letter beside another, in heights of that: an ``a`` beside an ``H``."""
_BESIDE, _OVER = 0.26, 0.1
"""Between letters of a word, in heights, and by how much one may reach over the next."""
_LEVEL = 0.6
"""Share of a letter that stands on the other's row."""


@dataclass(frozen=True, slots=True, eq=False)
class Shapes:
    """Connected pieces of ink; all arrays have one entry for each."""

    ink: Image
    """255 where there is ink."""
    labels: Labels
    """The number of the shape each pixel belongs to, from 1; 0 is paper."""
    left: Ints
    top: Ints
    width: Ints
    height: Ints
    area: Ints

    @property
    def right(self) -> Ints:
        """Return one past the last column of each shape."""
        return self.left + self.width

    @property
    def bottom(self) -> Ints:
        """Return one past the last row of each shape."""
        return self.top + self.height


def shapes_of(ink: Image) -> Shapes:
    """Find the connected pieces of an ink map."""
    labels, stats = pieces_of(ink)
    rows = stats[1:]
    left, top, width, height, area = (rows[:, column] for column in range(5))
    return Shapes(ink, labels, left, top, width, height, area)


def ink_map(grey: Image) -> Image:
    """Return 255 where there is ink, of a page in even light.

    The threshold is Otsu's, within the bounds that paper (some 250) and print set: on a page with
    little text Otsu would part the paper from itself.
    """
    level, _ = cv2.threshold(grey[::2], 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    bounded = min(max(level, 100.0), 205.0)
    _, ink = cv2.threshold(grey, bounded, 255, cv2.THRESH_BINARY_INV)
    return np.asarray(ink, dtype=np.uint8)


def letter_mask(shapes: Shapes, smallest: float, largest: float) -> NDArray[np.bool_]:
    """Tell which shapes can be letters, given the bounds of a letter's height in pixels."""
    height, width = shapes.height, shapes.width
    fill = shapes.area / np.maximum(height * width, 1)
    return np.asarray(
        (height >= smallest) & (height <= largest) & (width <= 3 * largest)
        & (width > 0.25 * height) & (fill > 0.12) & (fill < 0.92),
        dtype=np.bool_,
    )  # fmt: skip


def in_a_word(shapes: Shapes, index: int) -> bool:
    """Tell whether a shape has a letter close beside it, as letters of a word have.

    The bold ``H`` of ``Haushalt`` is as square as a check box, the ``B`` of ``Bürger`` as solid as
    a punch hole; but what stands beside a box or a hole keeps a distance.
    """
    left, top = int(shapes.left[index]), int(shapes.top[index])
    wide, high = int(shapes.width[index]), int(shapes.height[index])
    right, bottom = left + wide, top + high
    like = (
        (shapes.height >= _SMALLER * high) & (shapes.height <= _LARGER * high)
        & (shapes.width <= _LARGER * wide)
    )  # fmt: skip
    level = np.minimum(shapes.bottom, bottom) - np.maximum(shapes.top, top)
    behind, before = shapes.left - right, left - shapes.right
    close = np.maximum(behind, before)  # one of them is negative
    near = (close >= -_OVER * high) & (close <= _BESIDE * high)
    return bool((like & near & (level >= _LEVEL * shapes.height)).any())


def paint(shapes: Shapes, chosen: NDArray[np.bool_]) -> Image:
    """Return a map that is 255 on the chosen shapes."""
    return painted(shapes.labels, np.concatenate(([False], chosen)))
