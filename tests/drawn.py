"""Pages drawn for tests: German print of a known size, and what scanners do to it."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from pipeline.sheet import Pixels

DPI = 200
SENTENCE = (
    "Der Stadtrat bittet, die Verwaltung mit der Planung und dem Bau zu beauftragen;"
    " gegen die Vorlage stimmten neun Mitglieder, vier nicht. Die Kosten tragen Land und Stadt."
)
"""Of the letters that Pillow's own face has: it prints a box for ``ß`` and ``ü``."""


def a_printed_page(lines: int = 24, pixels: int = 31) -> np.ndarray:
    """Return a grey A4 page of 200 dpi; 31 pixels are type of 11 points."""
    return _printed(lines, pixels).copy()


@lru_cache(maxsize=16)
def _printed(lines: int, pixels: int) -> np.ndarray:
    sheet = Image.new("L", (1654, 2339), 250)
    draw = ImageDraw.Draw(sheet)
    font = ImageFont.load_default(pixels)
    words = (SENTENCE + " ") * lines
    start = 0
    for row in range(lines):
        end = start
        while draw.textlength(words[start : end + 1], font) < 1250 and words[end:]:
            end += 1
        end = words.rfind(" ", start, end) + 1
        draw.text((200, 300 + row * int(1.6 * pixels)), words[start:end], font=font, fill=20)
        start = end
    return np.array(sheet)


def turned(grey: np.ndarray, clockwise: int) -> np.ndarray:
    return np.ascontiguousarray(np.rot90(grey, -clockwise // 90))


def tilted(grey: np.ndarray, climb: float) -> np.ndarray:
    """Return the page with lines that climb by so many degrees, same canvas."""
    rows, columns = grey.shape
    matrix = cv2.getRotationMatrix2D((columns / 2, rows / 2), climb, 1.0)
    return cv2.warpAffine(grey, matrix, (columns, rows), flags=cv2.INTER_CUBIC, borderValue=250)


def as_pixels(grey: np.ndarray, colour: np.ndarray | None = None, dpi: float = DPI) -> Pixels:
    return Pixels(grey, colour, None, (dpi, dpi))
