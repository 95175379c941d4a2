"""Ruling lines: found, and taken out of the way of the letters."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from models.geometry import Box
from pipeline.sheet import Image
from pipeline.stages.clean.runs import (
    Packed,
    bands,
    bridged,
    cores,
    grown,
    packed,
    packed_sideways,
)

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
    mask = np.zeros(ink.shape, np.uint8)
    level = _lines(ink, mask, _long_runs(packed(ink), ink.shape[0], x_height), x_height)
    runs = _long_runs(packed_sideways(ink), ink.shape[1], x_height)
    if not runs.any():  # most pages have no upright line
        return Ruling(tuple(level), mask)
    beside = np.asarray(cv2.transpose(ink), np.uint8)
    upright_mask = np.zeros(beside.shape, np.uint8)
    upright = _lines(beside, upright_mask, runs, x_height)
    if upright:
        mask = np.asarray(cv2.max(mask, cv2.transpose(upright_mask)), np.uint8)
    return Ruling((*level, *(Box(b.top, b.x0, b.bottom, b.x1) for b in upright)), mask)


def _long_runs(ink: Packed, rows: int, x_height: float) -> Packed:
    """Return the runs along rows that can be parts of a line."""
    length = max(int(_SHORTEST * x_height), 12)
    gap = max(int(0.25 * x_height), 2)
    # Fax breaks lines, and a residual tilt makes steps of a pixel: bridge both before measuring.
    return grown(cores(bridged(ink, gap, rows), length), length)


def _lines(ink: Image, mask: Image, runs: Packed, x_height: float) -> list[Box]:
    """Find level lines, and put them into the mask; letters standing on them stay out of it."""
    boxes: list[Box] = []
    for first, band in bands(runs):
        outlines, _ = cv2.findContours(band, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
        for outline in reversed(outlines):  # found from the foot upwards
            left, top, width, height = (int(v) for v in cv2.boundingRect(outline))
            if height > max(0.9 * x_height, 5, 0.02 * width):
                continue  # neither level nor thin
            line = np.zeros((height, width), np.uint8)
            cv2.drawContours(line, [outline], -1, 255, cv2.FILLED, offset=(-left, -top))
            top += first
            thick = cv2.countNonZero(line) / width
            limit = max(_THICKEST * x_height, 3)
            if thick <= limit and _stands_clear(ink, line, left, top, x_height):
                boxes.append(Box(left, top, left + width, top + height))
                part = mask[top : top + height, left : left + width]
                cv2.max(part, line, part)
    for box in boxes:
        _spare_crossings(ink, mask, box, x_height)
    return boxes


def _stands_clear(ink: Image, shape: Image, left: int, top: int, x_height: float) -> bool:
    """Tell a line from the feet of letters that ran into each other.

    A line is ink nearly all along, and beside it is paper: what stands on it or crosses it covers
    less of its length than letters cover of theirs.
    """
    height, width = shape.shape[:2]
    beside = max(round(0.22 * x_height), 2)
    first, last = max(top - beside, 0), min(top + height + beside, ink.shape[0])
    part = ink[first:last, left : left + width] > 0
    line = np.zeros(part.shape, np.bool_)
    line[top - first : top - first + height] = shape > 0
    inked = float((part & line).any(axis=0).mean())
    column_top = line.argmax(axis=0)
    column_end = len(line) - line[::-1].argmax(axis=0)
    columns = np.arange(width)
    above = part[np.maximum(column_top - beside, 0), columns]
    below = part[np.minimum(column_end + beside - 1, len(part) - 1), columns]
    low, high = sorted((float(above.mean()), float(below.mean())))
    return inked > _UNBROKEN and low < _CLEAR and high < 2.2 * _CLEAR


def _spare_crossings(ink: Image, mask: Image, line: Box, x_height: float) -> None:
    """Leave out of the mask where a stroke of a letter crosses or touches a line; grow the rest.

    There the ink goes on above or below; a line's own ragged edge does so for a pixel or two.
    """
    tall = max(int(0.3 * x_height), 3)
    reach = tall + 4
    first, last = max(int(line.top) - reach, 0), int(line.bottom) + reach
    part = np.s_[first:last, int(line.x0) : int(line.x1)]
    grown = cv2.dilate(mask[part], np.ones((3, 1), np.uint8))
    rest = cv2.subtract(ink[part], grown)
    strokes = cv2.morphologyEx(rest, cv2.MORPH_OPEN, np.ones((tall, 1), np.uint8))
    near = cv2.dilate(strokes, np.ones((5, 1), np.uint8))
    mask[part] = cv2.subtract(grown, near)
