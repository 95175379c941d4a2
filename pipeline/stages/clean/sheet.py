"""The page as it lies: square pixels, even light, coloured ink faded."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from models.geometry import Box
from models.kinds import DpiSource
from models.page import Step
from pipeline.sheet import Image, Pixels
from pipeline.stages.clean.colour import fade_colour, only_colour
from pipeline.stages.clean.light import divided, is_even, paper_of, unevenness
from pipeline.stages.clean.resolution import page_dpi


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """A page in square pixels on white paper, as a viewer shows it."""

    grey: Image
    coloured: Image | None
    coloured_places: tuple[Box, ...]
    width: float
    """In points."""
    height: float
    dpi: float
    """Pixels per inch of ``grey``."""
    own_dpi: float | None
    """What the record says: resolution of the source's pixels, across."""
    dpi_source: DpiSource | None
    steps: tuple[Step, ...]


def lay_out(pixels: Pixels, assumed_dpi: int) -> Sheet:
    """Make the page's pixels square, its light even and its coloured ink pale."""
    across, down, source = page_dpi(pixels, assumed_dpi)
    rows, columns = pixels.grey.shape
    grey, steps = pixels.grey, []
    coloured: Image | None = None
    places: tuple[Box, ...] = ()
    if pixels.colour is not None:
        faded = fade_colour(grey, pixels.colour)
        if faded.places:
            grey, places = faded.grey, faded.places
            coloured = only_colour(pixels.colour)
            steps.append(Step(name="colour", reason=f"coloured ink in {len(places)} places"))
    paper = paper_of(grey)
    if not is_even(paper):
        grey = divided(grey, paper)
        steps.append(Step(name="light", reason=f"paper differs by {unevenness(paper):.0f} levels"))
    dpi = max(across, down)
    if abs(across / down - 1) > 0.03:
        size = round(columns * dpi / across), round(rows * dpi / down)
        places = tuple(
            Box(b.x0 * dpi / across, b.top * dpi / down, b.x1 * dpi / across, b.bottom * dpi / down)
            for b in places
        )
        grey = np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_LINEAR), np.uint8)
        if coloured is not None:
            coloured = np.asarray(cv2.resize(coloured, size), np.uint8)
        steps.append(Step(name="square", reason=f"{across:.0f} x {down:.0f} dots per inch"))
    own = None if source is None else pixels.dpi[0] if pixels.dpi and pixels.points else across
    return Sheet(
        grey=grey,
        coloured=coloured,
        coloured_places=places,
        width=columns * 72 / across,
        height=rows * 72 / down,
        dpi=dpi,
        own_dpi=None if own is None else round(own, 1),
        dpi_source=source,
        steps=tuple(steps),
    )
