"""What the copier added: black edges, punch holes, staples, specks."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from models.page import Affine
from pipeline.sheet import Image
from pipeline.stages.clean.shapes import Shapes, in_a_word, paint
from pipeline.stages.clean.straight import warped

_EDGE = 0.012  # of the page: how near to its edge a shadow begins
_SPECKLED = 0.3  # specks for each letter: fewer do no harm
_DEEP = 0.12  # of the page: how far shadows and holes reach in


def edge_dirt(shapes: Shapes, letter: float) -> NDArray[np.bool_]:
    """Tell which shapes are shadows of the copier's edge or punch holes.

    ``letter`` is the largest height of a letter in pixels. A shadow touches the edge and is long or
    broad; a hole is round, solid, larger than a small letter and lies in the margin.
    """
    rows, columns = shapes.ink.shape
    near_x, near_y = columns * _EDGE, rows * _EDGE
    touches = (
        (shapes.left <= near_x) | (shapes.top <= near_y)
        | (shapes.right >= columns - near_x) | (shapes.bottom >= rows - near_y)
    )  # fmt: skip
    inside = (shapes.width < 0.9 * columns) | (shapes.height < 0.9 * rows)
    long = np.maximum(shapes.width, shapes.height) > 2.0 * letter
    fill = shapes.area / np.maximum(shapes.width * shapes.height, 1)
    in_margin = (
        (shapes.right < _DEEP * columns) | (shapes.left > (1 - _DEEP) * columns)
        | (shapes.bottom < _DEEP * rows * 0.7) | (shapes.top > rows * (1 - _DEEP * 0.7))
    )  # fmt: skip
    even = np.abs(shapes.width - shapes.height) < 0.35 * np.maximum(shapes.width, shapes.height)
    hole = (
        in_margin & even & (fill > 0.62) & (np.minimum(shapes.width, shapes.height) > 0.5 * letter)
    )
    for index in np.flatnonzero(hole):  # a bold B of a letterhead is solid, too
        hole[index] = not in_a_word(shapes, int(index))
    shadow = touches & long & (in_margin | ~inside | (fill > 0.5))
    return np.asarray(hole | shadow, dtype=np.bool_)


def specks(shapes: Shapes, x_height: float) -> Image | None:
    """Return a map of the shapes that are too small for a full stop and stand alone.

    The dot of an ``i`` measures a fifth of the x-height and has a letter below it; what lies near a
    larger shape is left alone. ``None`` where specks are few beside the letters: they do no harm.
    """
    extent = np.maximum(shapes.width, shapes.height)
    small = extent <= max(0.2 * x_height, 1.0)
    fewest = _SPECKLED * int(((extent > 0.7 * x_height) & (extent < 3 * x_height)).sum())
    if small.sum() <= fewest:
        return None
    near = max(int(1.2 * x_height), 2)
    larger = paint(shapes, ~small)
    reach = cv2.dilate(larger, np.ones((2 * near + 1, 2 * near + 1), np.uint8))
    alone = small & ~(reach[shapes.top, shapes.left] > 0)
    return paint(shapes, alone) if alone.sum() > fewest else None


def wiped(image: Image, shapes: Shapes, chosen: NDArray[np.bool_], way: Affine) -> Image:
    """Return the image with the chosen shapes painted white.

    ``way`` leads from the pixels of the shapes to those of the image.
    """
    if not chosen.any():
        return image
    mask = np.asarray(cv2.dilate(paint(shapes, chosen), np.ones((3, 3), np.uint8)), np.uint8)
    rows, columns = image.shape
    there = warped(mask, way, (columns, rows), cv2.INTER_NEAREST, beyond=0)
    return np.asarray(cv2.max(image, there), np.uint8)
