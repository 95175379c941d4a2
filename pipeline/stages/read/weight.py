"""Bold or not: the stroke of a word against the strokes of its page."""

from __future__ import annotations

import statistics
from collections.abc import Sequence

import cv2
import numpy as np

from pipeline.sheet import Image, SeenWord

_BOLDER = 1.22  # times the page's usual stroke, both for their size
_LIGHTER = 1.12  # below it is regular; between the two nothing is said
_POWER = 0.6
_FEWEST = 8  # words: fewer have no usual stroke


def weights(
    image: Image, words: Sequence[SeenWord], sizes: Sequence[float | None]
) -> tuple[bool | None, ...]:
    """Tell for each word whether it is bold; ``sizes`` are type sizes in any one unit."""
    strokes = [_stroke(image, word, size) for word, size in zip(words, sizes, strict=True)]
    known = [
        stroke
        for word, stroke in zip(words, strokes, strict=True)
        if stroke is not None
        for _ in range(min(len(word.text), 10))
    ]
    if len([s for s in strokes if s is not None]) < _FEWEST:
        return (None,) * len(words)
    usual = statistics.median(known)
    return tuple(None if s is None else _judged(s / usual) for s in strokes)


def _judged(ratio: float) -> bool | None:
    return True if ratio >= _BOLDER else False if ratio <= _LIGHTER else None


def _stroke(image: Image, word: SeenWord, size: float | None) -> float | None:
    """Return the thickness of a word's strokes, relative to a power of its type size.

    Strokes grow with the type, but optics adds to all of them alike: with 1 as the power, every
    footnote would be bold. Ink is measured in grey: half-dark pixels at the edges count half, so
    that a tenth of a pixel shows. Thickness is the ink's area over half its outline.
    """
    letters = sum(char.isalnum() for char in word.text)
    if size is None or letters < 3 or word.confidence < 0.5:
        return None
    box = word.box
    part = image[int(box.top) : int(box.bottom), int(box.x0) : int(box.x1)]
    if min(part.shape) < 5:
        return None
    dark, light, _, _ = cv2.minMaxLoc(part)
    if light - dark < 60:
        return None
    # All in whole numbers: the scale from grey to ink, 0 to 1, is taken out of both sums.
    slope_x, slope_y = cv2.spatialGradient(part)
    steep = cv2.magnitude(slope_x.astype(np.float32), slope_y.astype(np.float32))
    outline = cv2.sumElems(steep)[0] / 8
    ink = light * part.size - cv2.sumElems(part)[0]
    return float(2 * ink / outline / size**_POWER) if outline > 0 else None
