"""Coloured ink: stamps and pens over print."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from models.geometry import Box
from pipeline.sheet import Image

Levels = NDArray[np.float32]

_COLOURED = 45  # levels between a pixel's strongest and weakest channel, beyond the paper's own
_TINGED = 20  # as much suffices beside coloured ink: thin strokes, and colour that JPEG blurred
_LOOK = 1200  # rows or columns of the small image that stamps are searched in
_LEAST = 0.0012  # of the page's width times height: smaller is a speck or a coloured comma


@dataclass(frozen=True, slots=True, eq=False)
class Colours:
    """A page with its coloured ink faded, and where that was."""

    grey: Image
    """Every pixel's strongest channel where ink is coloured: red, blue and green ink turn pale,
    black print stays."""
    places: tuple[Box, ...]
    """In pixels of the page."""
    share: float
    """Share of the page that is coloured."""


def fade_colour(grey: Image, rgb: Image) -> Colours:
    """Fade coloured ink that lies in a few places; a page printed in colour is left alone."""
    paper = paper_colour(rgb)
    small, mask = _coloured(rgb, paper)
    share = float((mask > 0).mean())
    if share > 0.25:
        return Colours(grey, (), share)
    rows, columns = grey.shape
    scale_y, scale_x = rows / small[0], columns / small[1]
    places = tuple(
        Box(b.x0 * scale_x, b.top * scale_y, b.x1 * scale_x, b.bottom * scale_y)
        for b in _places(mask)
    )
    out = grey.copy()
    for box in places:
        part = np.s_[int(box.top) : int(box.bottom) + 1, int(box.x0) : int(box.x1) + 1]
        out[part] = _faded(rgb[part], grey[part], paper)
    return Colours(out, places, share)


def paper_colour(rgb: Image) -> Levels:
    """Return the colour of the paper: its middle red, green and blue."""
    return np.asarray(np.median(rgb[::16, ::16].reshape(-1, 3), axis=0), dtype=np.float32)


def _balanced(rgb: Image, paper: Levels) -> Levels:
    """Return the colours as on white paper: yellowed paper is coloured all over, and no ink."""
    return np.asarray(np.clip(rgb * (250.0 / np.maximum(paper, 60)), 0, 255), dtype=np.float32)


def _coloured(rgb: Image, paper: Levels) -> tuple[tuple[int, int], Image]:
    scale = min(1.0, _LOOK / max(rgb.shape[:2]))
    small = cv2.resize(rgb, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    level = _balanced(np.asarray(small, np.uint8), paper)
    spread = level.max(axis=2) - level.min(axis=2)
    seeds = (spread > _COLOURED) & (level.min(axis=2) < 205)
    tinged = (spread > _TINGED).astype(np.uint8)
    return (small.shape[0], small.shape[1]), _grown(seeds, tinged)


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
        large = box.width * box.height > _LEAST * mask.size and min(box.width, box.height) > 6
        if large and int(part.sum()) > 0.01 * box.width * box.height:
            found.append(box)
    return found


def _faded(rgb: Image, grey: Image, paper: Levels) -> Image:
    """Lift the coloured pixels of a place to their strongest channel; black ones are kept."""
    channels = _balanced(rgb, paper)
    strongest = channels.max(axis=2)
    spread = strongest - channels.min(axis=2)
    weight = np.clip((spread - 8) / 18.0, 0.0, 1.0)
    # Dark coloured ink has a strongest channel of some 120: pale enough only after stretching.
    lifted = np.minimum(strongest * 1.35 + spread * 0.6, 255)
    return np.asarray(grey * (1 - weight) + lifted * weight, dtype=np.uint8)


def only_colour(rgb: Image) -> Image:
    """Return a page with nothing but its coloured ink, dark on white: for reading a stamp."""
    channels = _balanced(rgb, paper_colour(rgb))
    spread = channels.max(axis=2) - channels.min(axis=2)
    return np.asarray(255 - np.clip((spread - 10) * 2.4, 0, 255), dtype=np.uint8)
