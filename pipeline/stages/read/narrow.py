"""A page read a little narrower than it is: the engine's cost is the length of its lines."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from models.geometry import Box
from pipeline.sheet import CleanPage, Image, SeenWord, Task
from pipeline.stages.read.engine import OcrEngine

# Measured with bench/reading on all kinds of scan: at 0.9 the engine needs a tenth less and errs
# as often as before, at 0.8 it errs a tenth more. Typewriting and Fraktur lose at once.
_NARROWER = 0.9
_RIM = 30  # pixels of paper that the engine wants around its text
_LARGE = 18.5  # pixels of x-height: pages that are prepared larger need every pixel they have


def read_narrow(page: CleanPage, engine: OcrEngine, task: Task) -> tuple[SeenWord, ...]:
    """Return the words of a page in its own pixels; pages of small print are read narrower."""
    rows, columns = page.image.shape
    if page.x_height >= _LARGE or columns < 200:
        return engine.read(page.image, task)
    narrow = round(columns * _NARROWER)
    image = cv2.resize(page.image, (narrow, rows), interpolation=cv2.INTER_AREA)
    words = engine.read(np.asarray(image, dtype=np.uint8), task)
    return tuple(_widened(word, columns / narrow) for word in words)


def read_part(engine: OcrEngine, image: Image, part: Box, task: Task) -> tuple[SeenWord, ...]:
    """Return the words in a part of an image, in pixels of the whole: white paper costs too."""
    rows, columns = image.shape
    left, top = max(int(part.x0) - _RIM, 0), max(int(part.top) - _RIM, 0)
    right, bottom = min(int(part.x1) + _RIM, columns), min(int(part.bottom) + _RIM, rows)
    words = engine.read(np.ascontiguousarray(image[top:bottom, left:right]), task)
    return tuple(
        replace(w, box=Box(w.box.x0 + left, w.box.top + top, w.box.x1 + left, w.box.bottom + top))
        for w in words
    )


def _widened(word: SeenWord, by: float) -> SeenWord:
    box = word.box
    return replace(word, box=Box(box.x0 * by, box.top, box.x1 * by, box.bottom))
