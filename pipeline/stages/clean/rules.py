"""Ruling lines: found, and taken out of the way of the letters."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from models.geometry import Box
from pipeline.sheet import Image

_SHORTEST = 3.2  # x-heights: longer than any dash, shorter than the line under a short word
_UNBROKEN = 0.8  # of a line's length must be ink: fax leaves out a dot here and there
_CLEAR = 0.16  # of a line's length may be touched on its clearer side
_THICKEST = 0.45  # x-heights: a thicker bar is a picture


@dataclass(frozen=True, slots=True, eq=False)
class Ruling:
    """The ruling lines of a page."""

    boxes: tuple[Box, ...]
    """In pixels."""
    mask: Image
    """255 on the ink of the lines, letters that they cross left out."""


def ruling(ink: Image, x_height: float) -> Ruling:
    """Find the level and upright lines of a straightened ink map."""
    level_mask, level = _lines(ink, x_height)
    upright_mask, upright = _lines(np.ascontiguousarray(ink.T), x_height)
    boxes = (*level, *(Box(b.top, b.x0, b.bottom, b.x1) for b in upright))
    return Ruling(boxes, np.maximum(level_mask, upright_mask.T))


def _lines(ink: Image, x_height: float) -> tuple[Image, list[Box]]:
    """Find level lines; letters standing on them stay out of the mask."""
    length = max(int(_SHORTEST * x_height), 12)
    gap = max(int(0.25 * x_height), 2)
    # Fax breaks lines, and a residual tilt makes steps of a pixel: bridge both before measuring.
    bridged = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((2, gap), np.uint8))
    runs = cv2.morphologyEx(bridged, cv2.MORPH_OPEN, np.ones((1, length), np.uint8))
    if not cv2.countNonZero(runs):
        return np.zeros_like(ink), []
    count, found, stats, _ = cv2.connectedComponentsWithStats(runs, connectivity=8)
    labels = np.asarray(found, dtype=np.int32)
    boxes, keep = [], np.zeros(count, np.uint8)
    for number in range(1, count):
        left, top, width, height, area = (int(v) for v in stats[number])
        thick = area / max(width, 1)
        thin = thick <= max(_THICKEST * x_height, 3)
        level = height <= max(0.9 * x_height, 5, 0.02 * width)
        if (
            thin
            and level
            and _stands_clear(ink, labels, number, np.asarray(stats[number], np.int32), x_height)
        ):
            boxes.append(Box(left, top, left + width, top + height))
            keep[number] = 255
    mask = np.asarray(keep[labels], dtype=np.uint8)
    return _without_crossings(ink, mask, x_height), boxes


def _stands_clear(
    ink: Image, labels: NDArray[np.int32], number: int, row: NDArray[np.int32], x_height: float
) -> bool:
    """Tell a line from the feet of letters that ran into each other.

    A line is ink nearly all along, and beside it is paper: what stands on it or crosses it covers
    less of its length than letters cover of theirs.
    """
    left, top, width, height, _ = (int(value) for value in row)
    beside = max(round(0.22 * x_height), 2)
    first, last = max(top - beside, 0), min(top + height + beside, ink.shape[0])
    part = ink[first:last, left : left + width] > 0
    line = labels[first:last, left : left + width] == number
    inked = float((part & line).any(axis=0).mean())
    column_top = line.argmax(axis=0)
    column_end = line.shape[0] - line[::-1].argmax(axis=0)
    columns = np.arange(width)
    above = part[np.maximum(column_top - beside, 0), columns]
    below = part[np.minimum(column_end + beside - 1, part.shape[0] - 1), columns]
    low, high = sorted((float(above.mean()), float(below.mean())))
    return inked > _UNBROKEN and low < _CLEAR and high < 2.2 * _CLEAR


def _without_crossings(ink: Image, mask: Image, x_height: float) -> Image:
    """Leave out the places where a stroke of a letter crosses or touches a line.

    There the ink goes on above or below; a line's own ragged edge does so for a pixel or two.
    """
    grown = np.asarray(cv2.dilate(mask, np.ones((3, 1), np.uint8)), dtype=np.uint8)
    rest = cv2.bitwise_and(ink, cv2.bitwise_not(grown))
    tall = max(int(0.3 * x_height), 3)
    strokes = cv2.morphologyEx(rest, cv2.MORPH_OPEN, np.ones((tall, 1), np.uint8))
    reach = cv2.dilate(strokes, np.ones((5, 1), np.uint8))
    return np.asarray(cv2.bitwise_and(grown, cv2.bitwise_not(reach)), dtype=np.uint8)
