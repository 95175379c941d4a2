"""Check boxes that are drawn, and whether somebody ticked them."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from models.geometry import Box
from pipeline.sheet import Image
from pipeline.stages.clean.shapes import Shapes, in_a_word

_SIDES = (0.9, 2.6)  # x-heights
_STRAIGHT = 0.86  # of each side must be ink: an O or a 0 has none of its corners


@dataclass(frozen=True, slots=True)
class DrawnBox:
    """A square on the page, in pixels."""

    box: Box
    checked: bool
    confidence: float


def drawn_boxes(shapes: Shapes, x_height: float) -> tuple[DrawnBox, ...]:
    """Find the squares of a form on a straightened ink map."""
    low, high = _SIDES[0] * x_height, _SIDES[1] * x_height
    wide, high_ = shapes.width, shapes.height
    fit = (
        (wide >= low) & (wide <= high) & (high_ >= low) & (high_ <= high)
        & (np.abs(wide - high_) <= 0.22 * np.maximum(wide, high_))
    )  # fmt: skip
    found = []
    rights, bottoms = shapes.right, shapes.bottom  # made anew at each asking
    for index in np.flatnonzero(fit):
        left, top = int(shapes.left[index]), int(shapes.top[index])
        right, bottom = int(rights[index]), int(bottoms[index])
        part = shapes.ink[top:bottom, left:right]
        square = _has_corners(part) and _is_square(part > 0)
        if square and not in_a_word(shapes, int(index)):
            share = _inner_share(part > 0)
            sure = 0.95 if share < 0.03 or share > 0.12 else 0.7
            found.append(DrawnBox(Box(left, top, right, bottom), share > 0.06, sure))
    return tuple(found)


def _has_corners(part: Image) -> bool:
    """Tell whether there is ink in all four corners: few letters pass, and it costs little."""
    rim = _rim(part)
    return all(
        cv2.countNonZero(corner) > 0.3 * corner.size
        for corner in (part[:rim, :rim], part[:rim, -rim:], part[-rim:, :rim], part[-rim:, -rim:])
    )


def _rim(part: NDArray[np.generic]) -> int:
    return max(round(float(min(part.shape)) * 0.14), 2)


def _is_square(part: NDArray[np.bool_]) -> bool:
    """Tell whether all four sides are straight lines from corner to corner, around a hollow."""
    rim = _rim(part)
    sides = (
        part[:rim].any(axis=0), part[-rim:].any(axis=0),
        part[:, :rim].any(axis=1), part[:, -rim:].any(axis=1),
    )  # fmt: skip
    hollow = part[rim:-rim, rim:-rim]
    return (
        all(float(side.mean()) >= _STRAIGHT for side in sides)
        and hollow.size > 0
        and float(hollow.mean()) < 0.75
    )


def _inner_share(part: NDArray[np.bool_]) -> float:
    rows, columns = part.shape
    inset_y, inset_x = max(round(rows * 0.24), 2), max(round(columns * 0.24), 2)
    inner = part[inset_y:-inset_y, inset_x:-inset_x]
    return float(inner.mean()) if inner.size else 0.0


def erase(image: Image, ink: Image, boxes: tuple[DrawnBox, ...]) -> None:
    """Take the boxes out of a page and its ink map: an engine reads them as O, L] or worse."""
    for one in boxes:
        box = one.box
        part = np.s_[
            max(int(box.top) - 1, 0) : int(box.bottom) + 1,
            max(int(box.x0) - 1, 0) : int(box.x1) + 1,
        ]
        image[part], ink[part] = 255, 0
