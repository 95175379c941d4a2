"""A part of an image, read in its place."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from models.geometry import Box
from pipeline.sheet import Image, SeenWord, Task
from pipeline.stages.read.engine import OcrEngine

_RIM = 30  # pixels of paper that the engine wants around its text


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
