"""The page as it lies: its pixels, what its paper and its coloured ink look like, a small view."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from models.kinds import DpiSource
from models.page import Affine, Step
from pipeline.affine import inverse, then
from pipeline.sheet import Image, Pixels
from pipeline.stages.clean.colour import Piece, fade_colour
from pipeline.stages.clean.light import divided, is_even, paper_of, unevenness
from pipeline.stages.clean.resolution import page_dpi
from pipeline.stages.clean.straight import Move, moved, warped

_LOOK_DPI = 150.0
_PAPER_DPI = 25.0


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """A page as a viewer shows it, and a small view of it to decide by."""

    grey: Image
    """The pixels of the source, coloured ink faded."""
    small: Image
    """The same page in square pixels on evenly white paper, at some 150 dpi."""
    to_small: Affine
    paper: Image | None
    """What its paper looks like, smaller still; ``None`` where that is white everywhere."""
    to_paper: Affine
    pieces: tuple[Piece, ...]
    """Coloured ink, in pixels of the source."""
    width: float
    """In points."""
    height: float
    across: float
    """Pixels of the source per inch."""
    down: float
    own_dpi: float | None
    """What the record says: resolution of the source's pixels, across."""
    dpi_source: DpiSource | None
    steps: tuple[Step, ...]

    @property
    def small_dpi(self) -> float:
        """Return how many pixels of the small view make an inch."""
        return self.down * self.to_small[3]


def lay_out(pixels: Pixels, assumed_dpi: int) -> Sheet:
    """Fade a page's coloured ink, look at its paper, and make the small view."""
    across, down, source = page_dpi(pixels, assumed_dpi)
    rows, columns = pixels.grey.shape
    grey, steps = pixels.grey, []
    pieces: tuple[Piece, ...] = ()
    if pixels.colour is not None:
        faded = fade_colour(grey, pixels.colour)
        grey, pieces = faded.grey, faded.pieces
        if pieces:
            steps.append(Step(name="colour", reason=f"coloured ink in {len(pieces)} places"))
    aim = min(_LOOK_DPI, max(across, down))
    small, to_small = moved(grey, Move(aim / across, aim / down, 0, 0.0), fine=False)
    tiny, to_tiny = moved(small, Move(_PAPER_DPI / aim, _PAPER_DPI / aim, 0, 0.0), fine=False)
    paper: Image | None = paper_of(tiny)
    if paper is not None and not is_even(paper):
        steps.append(Step(name="light", reason=f"paper differs by {unevenness(paper):.0f} levels"))
        small = divided(small, spread_out(paper, inverse(to_tiny), small))
    else:
        paper = None
    if abs(across / down - 1) > 0.03:
        steps.append(Step(name="square", reason=f"{across:.0f} x {down:.0f} dots per inch"))
    own = None if source is None else pixels.dpi[0] if pixels.dpi and pixels.points else across
    return Sheet(
        grey=grey,
        small=small,
        to_small=to_small,
        paper=paper,
        to_paper=then(to_small, to_tiny),
        pieces=pieces,
        width=columns * 72 / across,
        height=rows * 72 / down,
        across=across,
        down=down,
        own_dpi=None if own is None else round(own, 1),
        dpi_source=source,
        steps=tuple(steps),
    )


def spread_out(paper: Image, way: Affine, image: Image) -> Image:
    """Return the paper as large as ``image``; ``way`` leads from its pixels to the image's."""
    rows, columns = image.shape
    return warped(paper, way, (columns, rows), cv2.INTER_LINEAR, cv2.BORDER_REPLICATE)


def evened(sheet: Sheet, image: Image, way: Affine) -> Image:
    """Return a picture of the sheet in even light; ``way`` led from the source to its pixels."""
    if sheet.paper is None:
        return image
    return divided(image, spread_out(sheet.paper, then(inverse(sheet.to_paper), way), image))


def coloured_ink(sheet: Sheet, image: Image, way: Affine) -> Image | None:
    """Return the coloured ink alone in the places it has on ``image``; ``None`` without any."""
    if not sheet.pieces:
        return None
    rows, columns = image.shape
    out = np.full_like(image, 255)
    for piece in sheet.pieces:
        corner: Affine = (1.0, 0.0, 0.0, 1.0, float(int(piece.box.x0)), float(int(piece.box.top)))
        there = warped(piece.ink, then(corner, way), (columns, rows))
        out = np.asarray(cv2.min(out, there), np.uint8)
    return out
