"""Pieces of lines in reading order: Tesseract's layout analysis finds them, or they are told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from tesserocr import RIL

from models.geometry import Box
from pipeline.sheet import Strip

Kind = TypeVar("Kind", bound=np.generic)

_TEXT = 8
"""The last of Tesseract's types of blocks that hold text; lines and pictures come behind it."""
_AROUND = 4
"""Pixels of paper around a piece, as the network learnt it."""


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of whole pixels."""

    left: int
    top: int
    right: int
    bottom: int

    def of(self, image: NDArray[Kind]) -> NDArray[Kind]:
        """Return that part of an image."""
        return image[self.top : self.bottom, self.left : self.right]

    def back(self, box: tuple[int, int, int, int], turn: int) -> Box:
        """Carry a box of that part, turned counter-clockwise by quarters, back to the image."""
        x0, top, x1, bottom = box
        match turn:
            case 0:
                found = x0 + self.left, top + self.top, x1 + self.left, bottom + self.top
            case 1:
                found = self.right - bottom, self.top + x0, self.right - top, self.top + x1
            case 2:
                found = self.right - x1, self.bottom - bottom, self.right - x0, self.bottom - top
            case _:
                found = self.left + top, self.bottom - x1, self.left + bottom, self.bottom - x0
        return Box(*map(float, found))


@dataclass(frozen=True, slots=True)
class Piece:
    """A line, or as much of it as has no wide gap."""

    ink: Area
    """Hull of its letters."""
    seen: Area
    """What the network is shown: from the ascenders to the descenders, and some paper."""
    turn: int
    """Quarters counter-clockwise that make it level."""
    block: int
    line: int

    @property
    def lead(self) -> int:
        """Return how much of ``seen`` lies before the ink."""
        return (
            self.ink.left - self.seen.left,
            self.ink.top - self.seen.top,
            self.seen.right - self.ink.right,
            self.seen.bottom - self.ink.bottom,
        )[self.turn]


def as_piece(strip: Strip) -> Piece:
    """Return the piece of a line that was found without Tesseract."""
    ink, seen = (Area(*map(round, box)) for box in (strip.ink, strip.seen))
    return Piece(ink, seen, 0, strip.block, strip.line)


def pieces(api: Any, shape: tuple[int, ...]) -> Iterator[Piece]:  # noqa: ANN401
    """Walk through what :meth:`AnalyseLayout` found; ``api`` is a ``PyTessBaseAPI``."""
    if api.AnalyseLayout(merge_similar_words=True) is None:
        return
    at = api.GetIterator()
    block = line = 0
    while True:
        box = at.BoundingBox(RIL.WORD)
        if box and at.BlockType() <= _TEXT:
            block += at.IsAtBeginningOf(RIL.BLOCK)
            line += at.IsAtBeginningOf(RIL.TEXTLINE)
            turn = int(at.Orientation()[0])
            top, bottom = _reach(at, box) if turn == 0 else (box[1], box[3])
            rows, columns = shape
            seen = Area(
                max(box[0] - _AROUND, 0),
                max(top - _AROUND, 0),
                min(box[2] + _AROUND, columns),
                min(bottom + _AROUND, rows),
            )
            yield Piece(Area(*box), seen, turn, block, line)
        if not at.Next(RIL.WORD):
            return


def _reach(at: Any, box: tuple[int, int, int, int]) -> tuple[int, int]:  # noqa: ANN401
    """Return top and bottom of a piece as if it had ascenders and descenders."""
    base = at.Baseline(RIL.TEXTLINE)
    if base is None:
        return box[1], box[3]
    (x1, y1), (x2, y2) = base
    row = at.RowAttributes()
    level = y1 + (y2 - y1) * ((box[0] + box[2]) / 2 - x1) / max(x2 - x1, 1)
    bottom = level - row["descenders"]
    return min(box[1], ceil(bottom - row["row_height"])), max(box[3], ceil(bottom))
