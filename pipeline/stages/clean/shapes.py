"""The shapes of ink on a page: found once, used by every step."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.sheet import Image

cv2.setNumThreads(1)  # pages are read in parallel, each on one core

Ints = NDArray[np.int32]
Labels = NDArray[np.int32] | NDArray[np.uint16]


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


_SHORT = 40_000
"""Labels fit into 16 bits, which halves the cost of a page, when there are no more beginnings:
OpenCV hands out some labels more than that, and fails at 65,535 (seen with 64,409 beginnings)."""


def shapes_of(ink: Image) -> Shapes:
    """Find the connected pieces of an ink map."""
    kind = cv2.CV_16U if beginnings(ink) < _SHORT else cv2.CV_32S
    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8, ltype=kind)
    rows = np.asarray(stats[1:], dtype=np.int32)
    left, top, width, height, area = (rows[:, column] for column in range(5))
    short = kind == cv2.CV_16U
    numbers: Labels = np.asarray(labels, np.uint16) if short else np.asarray(labels, np.int32)
    return Shapes(ink, numbers, left, top, width, height, area)


def beginnings(ink: Image) -> int:
    """Count the pixels of ink with none before them, in their row or the row above.

    The labelling gives out a new label at no other pixel: there are never more labels than these.
    """
    framed = np.asarray(cv2.copyMakeBorder(ink, 1, 0, 1, 1, cv2.BORDER_CONSTANT, value=0), np.uint8)
    before = cv2.max(framed[1:, :-2], framed[:-1, :-2])
    before = cv2.max(cv2.max(before, framed[:-1, 1:-1]), framed[:-1, 2:])
    return cv2.countNonZero(cv2.subtract(ink, before))


def ink_map(grey: Image) -> Image:
    """Return 255 where there is ink, of a page in even light.

    The threshold is Otsu's, within the bounds that paper (some 250) and print set: on a page with
    little text Otsu would part the paper from itself.
    """
    level, _ = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
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
    table = np.zeros(chosen.size + 1, np.uint8)
    table[1:][chosen] = 255
    return np.asarray(table[shapes.labels], dtype=np.uint8)
