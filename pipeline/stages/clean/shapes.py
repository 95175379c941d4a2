"""The shapes of ink on a page: found once, used by every step."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.pieces import Ints, Labels, painted, pieces_of
from pipeline.sheet import Image

cv2.setNumThreads(1)  # pages are read in parallel, each on one core


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


def paint(shapes: Shapes, chosen: NDArray[np.bool_]) -> Image:
    """Return a map that is 255 on the chosen shapes."""
    return painted(shapes.labels, np.concatenate(([False], chosen)))
