"""Even light: the page divided by its own paper."""

from __future__ import annotations

import cv2
import numpy as np

from pipeline.sheet import Image

_SHRINK = 8  # paper changes slowly; a sixty-fourth of the pixels tell its colour
_EVEN = 12  # grey levels between the palest and the darkest tenth of the paper


def paper_of(grey: Image) -> Image:
    """Return the page without its print: what the paper looks like in each place.

    Closing removes strokes thinner than some 10 pixels of the small image (two lines of type); the
    median takes away what is left of pictures and stamps.
    """
    rows, columns = grey.shape
    small = cv2.resize(
        grey, (max(columns // _SHRINK, 1), max(rows // _SHRINK, 1)), interpolation=cv2.INTER_AREA
    )
    closed = cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8))
    return np.asarray(cv2.medianBlur(closed, 21), dtype=np.uint8)


def unevenness(paper: Image) -> float:
    """Return how far the light parts of the paper differ, in grey levels; black borders aside."""
    light = paper[paper > 100]
    if light.size == 0:
        return 0.0
    low, high = np.percentile(light, (10, 90))
    return float(high - low)


def is_even(paper: Image) -> bool:
    """Tell whether the paper is white enough everywhere to be left alone."""
    return unevenness(paper) <= _EVEN and float(np.median(paper)) >= 225


def divided(grey: Image, paper: Image) -> Image:
    """Return the page as if printed on white paper in even light."""
    rows, columns = grey.shape
    full = cv2.resize(paper, (columns, rows), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.divide(grey, np.maximum(full, 40), scale=250), dtype=np.uint8)
