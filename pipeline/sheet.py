"""What engines and stages hand to each other while one page is read; none of it is ever stored.

Pixels are arrays here, and arrays have no place in :mod:`models`. Everything lives inside one
process.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from models.geometry import Box
from models.kinds import DpiSource
from models.page import Affine, CheckBox, Rule, Step, Turn, Word

Image = NDArray[np.uint8]
"""Rows x columns (grey, 0 is black) or rows x columns x 3 (red, green, blue)."""


@dataclass(frozen=True, slots=True, eq=False)
class Pixels:
    """A page as pixels, the way a viewer shows it."""

    grey: Image
    colour: Image | None = None
    """The same page in colour, where the page has any."""
    points: tuple[float, float] | None = None
    """Width and height of the page, where the file format knows them (PDF)."""
    dpi: tuple[float, float] | None = None
    """What the file says, across and down; ``None`` where it says nothing, or nothing credible."""


@dataclass(frozen=True, slots=True)
class Picture:
    """An image placed on a PDF page."""

    box: Box
    """Where it lies, in points of the shown page."""
    size: tuple[int, int]
    """Columns and rows of its pixels."""


@dataclass(frozen=True, slots=True)
class TextLayer:
    """What the text layer of a PDF page says, and what that is worth."""

    engine: str
    width: float
    height: float
    rotation: Turn
    """Clockwise turn that makes most of the text upright; all boxes are turned by it."""
    words: tuple[Word, ...]
    rules: tuple[Rule, ...]
    checkboxes: tuple[CheckBox, ...]
    pictures: tuple[Picture, ...]
    letters: int
    """Characters that are no blanks."""
    invisible: int
    """How many of them are printed with no ink (text render mode 3)."""
    unmapped: int
    """How many of them have no Unicode character."""
    paths: int
    """Vector drawings on the page: text may hide in them as outlines."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A line of print, or as much of it as has no wide gap, in pixels of an image."""

    ink: Box
    """Hull of its letters."""
    seen: Box
    """From where ascenders reach to where descenders do, and some paper around."""
    block: int
    line: int
    """Unique on the page; strips with some white between may share it."""


@dataclass(frozen=True, slots=True)
class Task:
    """How an engine is to read an image."""

    page: int
    """Number of the page, for messages."""
    language: str
    dpi: int
    """Resolution to tell the engine: such that its idea of point sizes holds."""
    seconds: float
    scattered: bool = False
    """The image holds single words and lines in no order: find them all, look for no columns."""
    strips: tuple[Strip, ...] | None = None
    """Where its lines stand, if that is known; an engine that looks for itself need not ask."""


@dataclass(frozen=True, slots=True)
class SeenWord:
    """A word as an OCR engine reports it, in pixels of the image it was given."""

    text: str
    box: Box
    confidence: float
    """0 to 1."""
    block: int
    line: int
    """Unique on the page."""
    alternatives: tuple[tuple[str, float], ...] = ()
    """Other readings of the word, with their confidences."""


@dataclass(frozen=True, slots=True, eq=False)
class CleanPage:
    """A page ready to be read, and the way back to the original."""

    image: Image
    """Grey, dark on light, lines level, ruling lines and boxes taken out."""
    ink: Image
    """255 where ``image`` has ink."""
    coloured: Image | None
    """The coloured ink alone, dark on white, in the same places; ``None`` where there is none."""
    coloured_places: tuple[Box, ...]
    """Where coloured ink lies, in pixels of ``image``."""
    transform: Affine
    """From pixels of ``image`` to points of the upright page."""
    width: float
    """Of the upright page, in points."""
    height: float
    dpi: float | None
    dpi_source: DpiSource | None
    rotation: Turn
    sure_rotation: bool
    """Whether the pixels leave no doubt about ``rotation``."""
    skew: float
    dpi_told: int
    """Resolution of ``image``, for the engine."""
    x_height: float
    """Of the letters, in pixels of ``image``."""
    rules: tuple[Rule, ...] = ()
    checkboxes: tuple[CheckBox, ...] = ()
    steps: tuple[Step, ...] = ()
