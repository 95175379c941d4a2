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
    scale = min(1.0, _LOOK / max(grey.shape))
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    rows, columns = small.shape
    edge_y, edge_x = int(rows * _MARGIN), int(columns * _MARGIN)
    small = small[edge_y : rows - edge_y or None, edge_x : columns - edge_x or None]
    if small.size == 0:
        return 0.0
    paper = cv2.medianBlur(cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8)), 21)
    depth = cv2.subtract(paper, small)
    ink = np.asarray(depth > 50, dtype=np.uint8)
    count, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    areas = stats[1:count, cv2.CC_STAT_AREA]
    extents = np.maximum(stats[1:count, cv2.CC_STAT_WIDTH], stats[1:count, cv2.CC_STAT_HEIGHT])
    # A photograph has no strokes, but its ground is no paper.
    ground = float((paper < 0.6 * np.median(paper)).mean())
    return float(areas[extents >= 3].sum()) / small.size + (ground if ground > 0.02 else 0.0)


def is_blank(share: float) -> bool:
    """Tell whether so little ink means that nothing stands on the page."""
    return share < _LEAST
