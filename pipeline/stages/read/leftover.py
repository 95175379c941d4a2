"""Ink that no word accounts for: missed letters, signatures, pictures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from models.geometry import Box, hull
from models.page import InkKind
from pipeline.pieces import painted, pieces_of
from pipeline.sheet import Image, SeenWord

_FEWEST = 7  # letters in a place: fewer are specks and dots that a word's box left out
_SMALLEST = 6.2  # pixels of x-height that letters can be told by
_LEGIBLE = 0.45
"""A word below is as good as not read."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """Ink that is not text, in pixels of the image."""

    box: Box
    kind: InkKind


def unread(ink: Image, words: Iterable[SeenWord]) -> Image:
    """Return the ink map without the words that were read."""
    rest = ink.copy()
    for word in words:
        if word.confidence >= _LEGIBLE:
            box = word.box
            rest[max(int(box.top) - 2, 0) : int(box.bottom) + 3,
                 max(int(box.x0) - 2, 0) : int(box.x1) + 3] = 0  # fmt: skip
    return rest


def missed_places(rest: Image, x_height: float) -> tuple[Box, ...]:
    """Find where letters stand that no word accounts for; the boxes are lines or blocks of them."""
    small, by = _smaller(rest, x_height, 90)
    places = _missed(small, x_height / by)
    return tuple(Box(b.x0 * by, b.top * by, b.x1 * by, b.bottom * by) for b in places)


def _smaller(rest: Image, x_height: float, least: int) -> tuple[Image, int]:
    """Shrink a map to what shapes can be told from, at a quarter of the cost.

    ``least`` of 255 must be ink where a small pixel is to be ink. Return also by how much.
    """
    by = int(x_height // _SMALLEST)
    if by < 2:
        return rest, 1
    rows, columns = rest.shape
    even = rest[: rows // by * by, : columns // by * by]
    size = even.shape[1] // by, even.shape[0] // by
    shrunk = cv2.resize(even, size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.threshold(shrunk, least, 255, cv2.THRESH_BINARY)[1], np.uint8), by


def _missed(rest: Image, x_height: float) -> tuple[Box, ...]:
    if cv2.countNonZero(rest) < _FEWEST * 0.5 * x_height:
        return ()
    labels, stats = pieces_of(rest)
    height, width = stats[:, cv2.CC_STAT_HEIGHT], stats[:, cv2.CC_STAT_WIDTH]
    area = stats[:, cv2.CC_STAT_AREA]
    letter = (
        (height > 0.7 * x_height) & (height < 2.3 * x_height) & (width < 3 * x_height)
        & (width > 0.25 * x_height) & (area > 0.12 * height * width)
        & (area < 0.92 * height * width)
    )  # fmt: skip
    letter[0] = False
    if letter.sum() < _FEWEST:
        return ()
    letters = painted(labels, letter)
    reach = np.ones((max(int(1.2 * x_height), 3), max(int(1.8 * x_height), 3)), np.uint8)
    where, frames = pieces_of(np.asarray(cv2.dilate(letters, reach), np.uint8))
    blocks = len(frames)
    middle_y = stats[:, cv2.CC_STAT_TOP] + height // 2
    middle_x = stats[:, cv2.CC_STAT_LEFT] + width // 2
    counts = np.bincount(where[middle_y[letter], middle_x[letter]], minlength=blocks)
    return tuple(_frame(frames[n]) for n in range(1, blocks) if counts[n] >= _FEWEST)


def _frame(row: NDArray[np.int32]) -> Box:
    left, top, width, height = (float(value) for value in row[:4])
    return Box(left, top, left + width, top + height)


def only(image: Image, places: Iterable[Box], words: Iterable[SeenWord]) -> Image:
    """Return the image with nothing but the given places, words that were read painted over."""
    out = np.full_like(image, 255)
    for box in places:
        part = np.s_[int(box.top) : int(box.bottom) + 1, int(box.x0) : int(box.x1) + 1]
        out[part] = image[part]
    for word in words:
        if word.confidence >= _LEGIBLE:
            b = word.box
            out[int(b.top) : int(b.bottom) + 1, int(b.x0) : int(b.x1) + 1] = 255
    return out


def drawn_ink(rest: Image, x_height: float) -> tuple[Drawn, ...]:
    """Find signatures, drawings and pictures in what no word accounts for.

    Handwriting runs on: its strokes are joined over more than the height and width of a letter.
    Misread print falls apart into letters and is not taken.
    """
    if cv2.countNonZero(rest) < 6 * x_height:
        return ()
    # Shrunk letters may touch: a small map is asked where to look at the whole one, if anywhere.
    small, by = _smaller(rest, x_height, 20)
    if by == 1:
        return _drawn(rest, x_height)
    places = [one.box for one in _drawn(small, x_height / by)]
    if not places:
        return ()
    around, rim = hull(places), 2 * by
    left, top = max(int(around.x0) * by - rim, 0), max(int(around.top) * by - rim, 0)
    right, bottom = int(around.x1) * by + rim, int(around.bottom) * by + rim
    found = _drawn(np.ascontiguousarray(rest[top:bottom, left:right]), x_height)
    return tuple(
        Drawn(Box(b.x0 + left, b.top + top, b.x1 + left, b.bottom + top), one.kind)
        for one in found
        for b in (one.box,)
    )


def _drawn(rest: Image, x_height: float) -> tuple[Drawn, ...]:
    labels, stats = pieces_of(rest)
    long = np.maximum(stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]) > 3 * x_height
    both = np.minimum(stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]) > 1.0 * x_height
    strokes = long & both
    strokes[0] = False
    if not strokes.any():
        return ()
    seeds = painted(labels, strokes)
    reach = max(int(1.5 * x_height), 3)
    joined = cv2.dilate(seeds, np.ones((reach, reach), np.uint8))
    where, frames = pieces_of(np.asarray(joined, np.uint8))
    found = []
    for number in range(1, len(frames)):
        box = _frame(frames[number])
        if min(box.width, box.height) < 2 * x_height or max(box.width, box.height) < 4 * x_height:
            continue
        part = np.s_[int(box.top) : int(box.bottom), int(box.x0) : int(box.x1)]
        own = (where[part] == number) & (rest[part] > 0)
        found.append(Drawn(_tight(own, box), _kind(own)))
    return tuple(found)


def _tight(own: NDArray[np.bool_], box: Box) -> Box:
    rows, columns = np.flatnonzero(own.any(axis=1)), np.flatnonzero(own.any(axis=0))
    return Box(
        box.x0 + int(columns[0]),
        box.top + int(rows[0]),
        box.x0 + int(columns[-1]) + 1,
        box.top + int(rows[-1]) + 1,
    )


def _kind(own: NDArray[np.bool_]) -> InkKind:
    return InkKind.PICTURE if float(own.mean()) > 0.32 else InkKind.HANDWRITING
