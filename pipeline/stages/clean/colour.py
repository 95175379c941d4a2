"""Coloured ink: stamps and pens over print."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from models.geometry import Box
from pipeline.sheet import Image
from pipeline.stages.clean.straight import halved

_COLOURED = 45  # levels between a pixel's strongest and weakest channel, beyond the paper's own
_TINGED = 20  # as much suffices beside coloured ink: thin strokes, and colour that JPEG blurred
_LOOK = 600  # rows or columns at least of the small image that stamps are searched in
_LEAST = 0.0012  # of the page's width times height: smaller is a speck or a coloured comma
_SPREADS = np.arange(256, dtype=np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """Coloured ink in one place."""

    box: Box
    """In pixels of the page."""
    ink: Image
    """The coloured ink alone, dark on white, for reading a stamp; its corner is that of ``box``,
    rounded down."""


@dataclass(frozen=True, slots=True, eq=False)
class Colours:
    """A page with its coloured ink faded, and where that was."""

    grey: Image
    """Every pixel's strongest channel where ink is coloured: red, blue and green ink turn pale,
    black print stays."""
    pieces: tuple[Piece, ...]

    @property
    def places(self) -> tuple[Box, ...]:
        """Return where coloured ink lies, in pixels of the page."""
        return tuple(piece.box for piece in self.pieces)


def fade_colour(grey: Image, rgb: Image) -> Colours:
    """Fade coloured ink that lies in a few places; a page printed in colour is left alone."""
    balance = _balance(rgb)
    small = rgb
    while max(small.shape) >= 2 * _LOOK:
        small = halved(small)
    mask = _coloured(cv2.LUT(small, balance))
    if float((mask > 0).mean()) > 0.25:
        return Colours(grey, ())
    scale = rgb.shape[0] // small.shape[0]
    out, pieces = grey, []
    for found in _places(mask):
        box = Box(*(scale * side for side in found))
        part = np.s_[int(box.top) : int(box.bottom) + 1, int(box.x0) : int(box.x1) + 1]
        strongest, spread = _channels(cv2.LUT(np.ascontiguousarray(rgb[part]), balance))
        out = out.copy() if out is grey else out
        out[part] = _faded(out[part], strongest, spread)
        pieces.append(Piece(box, np.asarray(cv2.LUT(spread, _ONLY), np.uint8)))
    return Colours(out, tuple(pieces))


def _balance(rgb: Image) -> Image:
    """Return a table that shows colours as on white paper: yellowed paper is no ink."""
    step = max(max(rgb.shape) // 150, 1)
    paper = np.maximum(np.median(rgb[::step, ::step].reshape(-1, 3), axis=0), 60)
    table = np.clip(_SPREADS[:, None] * (250.0 / paper), 0, 255)
    return np.asarray(table[None], dtype=np.uint8)


def _channels(rgb: NDArray[np.generic]) -> tuple[Image, Image]:
    """Return each pixel's strongest channel, and how far it is above the weakest."""
    one, two, three = cv2.split(np.asarray(rgb, np.uint8))
    strongest = cv2.max(cv2.max(one, two), three)
    weakest = cv2.min(cv2.min(one, two), three)
    spread = cv2.subtract(strongest, weakest)
    return np.asarray(strongest, np.uint8), np.asarray(spread, np.uint8)


def _coloured(rgb: NDArray[np.generic]) -> Image:
    strongest, spread = _channels(rgb)
    dark = cv2.subtract(strongest, spread) < 205
    seeds = (spread > _COLOURED) & dark
    return _grown(seeds, np.asarray(spread > _TINGED, np.uint8))


def _grown(seeds: NDArray[np.bool_], tinged: Image) -> Image:
    """Return the tinged pieces that hold a seed, 255 where they are."""
    count, labels = cv2.connectedComponents(tinged, connectivity=8)
    held = np.bincount(labels[seeds], minlength=count)
    held[0] = 0
    table = np.where(held >= 3, np.uint8(255), np.uint8(0))
    return np.asarray(table[labels], dtype=np.uint8)


def _places(mask: Image) -> list[Box]:
    """Join coloured pixels that belong to one stamp or one stroke of a pen."""
    reach = max(max(mask.shape) // 45, 3)
    joined = cv2.dilate(mask, np.ones((reach, reach), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    found = []
    for number in range(1, count):
        left, top, width, height, _ = (int(v) for v in stats[number])
        part = mask[top : top + height, left : left + width] > 0
        rows, columns = np.flatnonzero(part.any(axis=1)), np.flatnonzero(part.any(axis=0))
        box = Box(left + columns[0], top + rows[0], left + columns[-1] + 1, top + rows[-1] + 1)
        large = box.width * box.height > _LEAST * mask.size and min(box.width, box.height) > 4
        if large and int(part.sum()) > 0.01 * box.width * box.height:
            found.append(box)
    return found


_WEIGHT = np.clip((_SPREADS - 8) / 18.0, 0.0, 1.0).astype(np.float32)
_ONLY = (255 - np.clip((_SPREADS - 10) * 2.4, 0, 255)).astype(np.uint8)


def _faded(grey: Image, strongest: Image, spread: Image) -> Image:
    """Lift the coloured pixels of a place to their strongest channel; black ones are kept."""
    # Dark coloured ink has a strongest channel of some 120: pale enough only after stretching.
    lifted = cv2.addWeighted(strongest, 1.35, spread, 0.6, 0.0)
    weight = np.asarray(cv2.LUT(spread, _WEIGHT), np.float32)
    return np.asarray(cv2.blendLinear(lifted, grey, weight, 1 - weight), np.uint8)
