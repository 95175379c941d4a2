"""Is there anything on the page? Asked at a twentieth of the pixels."""

from __future__ import annotations

import cv2
import numpy as np

from pipeline.sheet import Image

_LOOK = 800  # rows or columns: type of 6 points still leaves a trace
_MARGIN = 0.03  # of the page: copier borders, punch holes and page edges lie there
_LEAST = 0.00012  # of the page: a page number alone is about twice that


def ink_share(grey: Image) -> float:
    """Return the share of the page that is ink: dark against its surroundings, and not a speck.

    The back of a sheet shows the front through it: grey, soft, mirrored. It stays below half of the
    darkness of print, which is why the threshold is half of what print has.
    """
    small = _small(grey)
    rows, columns = small.shape
    edge_y, edge_x = int(rows * _MARGIN), int(columns * _MARGIN)
    small = np.ascontiguousarray(
        small[edge_y : rows - edge_y or None, edge_x : columns - edge_x or None]
    )
    if small.size == 0:
        return 0.0
    paper = _paper(small)
    _, ink = cv2.threshold(cv2.subtract(paper, small), 50, 255, cv2.THRESH_BINARY)
    # A photograph has no strokes, but its ground is no paper.
    ground = float((paper[::4, ::4] < 0.6 * np.median(paper[::4, ::4])).mean())
    return _strokes(np.asarray(ink, np.uint8)) / small.size + (ground if ground > 0.02 else 0.0)


def _small(grey: Image) -> Image:
    """Shrink a page to some 800 rows or columns; halving costs next to nothing."""
    small = grey
    while max(small.shape) >= 2 * _LOOK and min(small.shape) > 1:
        rows, columns = small.shape[0] // 2, small.shape[1] // 2
        even = small[: 2 * rows, : 2 * columns]
        small = np.asarray(cv2.resize(even, (columns, rows), interpolation=cv2.INTER_AREA))
    scale = min(1.0, _LOOK / max(small.shape))
    if scale > 0.95:
        return small
    rows, columns = (max(round(side * scale), 1) for side in small.shape)
    return np.asarray(cv2.resize(small, (columns, rows), interpolation=cv2.INTER_LINEAR))


def _paper(small: Image) -> Image:
    """Return what the paper looks like behind the ink; it changes slowly and is sought smaller."""
    closed = cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    size = max(small.shape[1] // 3, 1), max(small.shape[0] // 3, 1)
    tiny = cv2.medianBlur(cv2.resize(closed, size, interpolation=cv2.INTER_AREA), 7)
    return np.asarray(cv2.resize(tiny, (small.shape[1], small.shape[0])), np.uint8)


def _strokes(ink: Image) -> int:
    """Count the pixels of all shapes but specks."""
    if cv2.countNonZero(ink) > 0.02 * ink.size:
        return cv2.countNonZero(ink)  # no specks make so much: not worth counting them apart
    count, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    extents = np.maximum(stats[1:count, cv2.CC_STAT_WIDTH], stats[1:count, cv2.CC_STAT_HEIGHT])
    return int(stats[1:count, cv2.CC_STAT_AREA][extents >= 3].sum())


def is_blank(share: float) -> bool:
    """Tell whether so little ink means that nothing stands on the page."""
    return share < _LEAST
