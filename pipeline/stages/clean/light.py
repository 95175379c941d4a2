"""Even light: the page divided by its own paper."""

from __future__ import annotations

import cv2
import numpy as np

from pipeline.sheet import Image

_EVEN = 12  # grey levels between the palest and the darkest tenth of the paper
_WHITE = 250
_DARKEST = 40  # what is darker is no paper


def paper_of(small: Image) -> Image:
    """Return a page without its print: what the paper looks like in each place.

    ``small`` shows the page at some 25 dpi: paper changes slowly. Closing removes strokes thinner
    than some 7 pixels (two lines of type); the median takes away what is left of pictures and
    stamps.
    """
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
    """Return the page as if printed on white paper in even light; both show the same place."""
    return np.asarray(cv2.divide(grey, np.maximum(paper, _DARKEST), scale=_WHITE), dtype=np.uint8)
