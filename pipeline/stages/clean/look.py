"""A first look at the page, at some 150 dpi: what it is and what is in the way."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from models.page import Turn
from pipeline.stages.clean.borders import edge_dirt
from pipeline.stages.clean.shapes import Shapes, ink_map, letter_mask, paint, shapes_of
from pipeline.stages.clean.sheet import Sheet
from pipeline.stages.clean.size import TypeSize, type_size
from pipeline.stages.clean.skew import skew_of
from pipeline.stages.clean.turn import Facing, facing, lies_sideways

_LETTER = (3.2, 20.0)  # points: the lowest small letter, the highest capital that is measured


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """What the first look saw; lengths in pixels of the small view."""

    shapes: Shapes
    """Of the small view, as the page lies."""
    dirt: NDArray[np.bool_]
    """Shapes to be wiped away."""
    edges: int
    facing: Facing
    skew: float | None
    size: TypeSize | None
    """Measured in pixels of the small view."""


def look_at(sheet: Sheet, turn: Turn | None) -> Look:
    """Look at a page; a ``turn`` that is already known is taken as it is."""
    shapes = shapes_of(ink_map(sheet.small))
    per_point = sheet.small_dpi / 72
    lowest, highest = _LETTER[0] * per_point * 0.55, _LETTER[1] * per_point
    dirt = edge_dirt(shapes, highest)
    letters = letter_mask(shapes, lowest, highest) & ~dirt
    faces, size, skew = _bearing(shapes, letters, turn)
    return Look(
        shapes=shapes,
        dirt=dirt,
        edges=int(dirt.sum()),
        facing=faces,
        skew=skew,
        size=size,
    )


def _bearing(
    shapes: Shapes, letters: NDArray[np.bool_], turn: Turn | None
) -> tuple[Facing, TypeSize | None, float | None]:
    """Find out how the page lies: its turn, the size of its type, its skew."""
    text = paint(shapes, letters)
    if turn is not None:
        sideways, sure, why = turn % 180 == 90, False, "tried"
    else:
        usual = float(np.median(shapes.height[letters])) if letters.any() else 10.0
        sideways, sure, why = lies_sideways(text, usual)
    size = type_size(shapes, letters, sideways=sideways)
    skew = _skew(shapes, letters, 90 if sideways else 0, size)
    if turn is not None:
        faces = Facing(turn, sure, why)
    else:
        faces = facing(text, sideways=sideways, sure=sure, why=why, skew=skew or 0.0)
    if faces.turn >= 180:  # measured again on the letters' true feet
        skew = _skew(shapes, letters, faces.turn, size)
    return faces, size, skew


def _skew(
    shapes: Shapes, letters: NDArray[np.bool_], turn: Turn, size: TypeSize | None
) -> float | None:
    """Measure the skew on the page as it will be turned."""
    if size is None:
        return None
    fit = letters & (np.maximum(shapes.width, shapes.height) < 3 * size.x_height)
    left, top, right, bottom = (
        side[fit].astype(np.float64)
        for side in (shapes.left, shapes.top, shapes.right, shapes.bottom)
    )
    match turn:
        case 90:
            x, foot = -(top + bottom) / 2, right
        case 180:
            x, foot = -(left + right) / 2, -top
        case 270:
            x, foot = (top + bottom) / 2, -left
        case _:
            x, foot = (left + right) / 2, bottom
    return skew_of(x, foot, size.x_height)
