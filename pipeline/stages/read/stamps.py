"""Coloured ink: stamps told from pens, and what a stamp says."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from models.geometry import Box
from pipeline.sheet import CleanPage, Image, SeenWord, Task
from pipeline.stages.read.engine import OcrEngine

_LEGIBLE = 0.6
_LETTERS = 5  # letter-like shapes: a signature has fewer that stand apart


@dataclass(frozen=True, slots=True)
class ColouredPlace:
    """Coloured ink on a page, in pixels of the prepared image."""

    box: Box
    is_stamp: bool
    text: str | None


def read_places(page: CleanPage, engine: OcrEngine, task: Task) -> tuple[ColouredPlace, ...]:
    """Tell stamps from pens, and read the stamps; a page without coloured ink costs nothing."""
    if page.coloured is None:
        return ()
    return tuple(_read_place(page.coloured, box, engine, task) for box in page.coloured_places)


def _read_place(coloured: Image, box: Box, engine: OcrEngine, task: Task) -> ColouredPlace:
    rows, columns = coloured.shape
    left, top = max(int(box.x0), 0), max(int(box.top), 0)
    right, bottom = min(int(box.x1) + 1, columns), min(int(box.bottom) + 1, rows)
    crop = coloured[top:bottom, left:right]
    if min(crop.shape) < 12:
        return ColouredPlace(box, is_stamp=False, text=None)
    tilt = _tilt(crop)
    words: tuple[SeenWord, ...] = ()
    if _letters(crop) >= _LETTERS:
        words = engine.read(_levelled(crop, tilt), replace(task, scattered=True, strips=None))
    sure = [w for w in words if w.confidence >= _LEGIBLE and any(c.isalnum() for c in w.text)]
    text = " ".join(word.text for word in sure)
    legible = sum(char.isalnum() for char in text) >= 3
    return ColouredPlace(box, is_stamp=legible or _is_framed(crop), text=text if legible else None)


def _ink(crop: Image) -> Image:
    _, ink = cv2.threshold(crop, 0, 255, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)
    return np.asarray(ink, dtype=np.uint8)


def _letters(crop: Image) -> int:
    """Count the pieces of ink of one height that stand apart."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(_ink(crop))
    height = stats[1:, cv2.CC_STAT_HEIGHT]
    fit = (height >= 8) & (height < 0.7 * crop.shape[0]) & (stats[1:, cv2.CC_STAT_AREA] > 20)
    return int(fit.sum())


def _is_framed(crop: Image) -> bool:
    """Tell whether one hollow piece of ink surrounds the place: a frame or a round seal."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(_ink(crop))
    wide, high = stats[1:, cv2.CC_STAT_WIDTH], stats[1:, cv2.CC_STAT_HEIGHT]
    around = (wide > 0.8 * crop.shape[1]) & (high > 0.8 * crop.shape[0])
    hollow = stats[1:, cv2.CC_STAT_AREA] < 0.35 * wide * high
    return bool((around & hollow).any()) and _letters(crop) >= _LETTERS


def _tilt(crop: Image) -> float:
    """Return the tilt of a stamp in degrees, from the smallest rectangle around its ink."""
    points = np.argwhere(_ink(crop).T).astype(np.float32)
    if len(points) < 50:
        return 0.0
    angle = float(cv2.minAreaRect(points)[2])
    tilt = angle - 90 if angle > 45 else angle
    return tilt if abs(tilt) < 20 else 0.0


def _levelled(crop: Image, tilt: float) -> Image:
    """Return a stamp with its lines level, with a margin that the engine needs."""
    padded = cv2.copyMakeBorder(crop, 20, 20, 20, 20, cv2.BORDER_CONSTANT, value=255)
    if abs(tilt) < 0.5:
        return np.asarray(padded, dtype=np.uint8)
    rows, columns = padded.shape
    matrix = cv2.getRotationMatrix2D((columns / 2, rows / 2), tilt, 1.0)
    out = cv2.warpAffine(padded, matrix, (columns, rows), flags=cv2.INTER_CUBIC, borderValue=255)
    return np.asarray(out, dtype=np.uint8)
