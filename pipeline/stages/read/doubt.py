"""Doubtful words that matter are read a second time, enlarged; the two readings vote.

The price is bounded: one engine call for a page, on at most :data:`MOST` words set below each
other. What loses is kept as an alternative.
"""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from models.page import Step
from pipeline.sheet import CleanPage, Image, SeenWord, Task
from pipeline.stages.read.engine import OcrEngine

MOST = 24
"""Words of a page that are read again."""

_DOUBTFUL = 0.85
_LEGIBLE = 0.15  # below it there is nothing to read
_SURER = 0.08  # by which the second reading of a figure must be surer to win
_ENOUGH = 0.6  # how sure it must be at all
_CERTAIN = 0.92  # a word of the page that another may be mended by
_TALL = 1.35  # times the page's usual word: a heading
_LOWER = 0.6  # of the page, from above: names below it sign
_TARGET = 30.0  # pixels of x-height in the second reading
_MARGIN = 0.45  # x-heights of paper around a crop
_GAP = 2.5  # x-heights between two crops


@dataclass(frozen=True, slots=True)
class _Crop:
    index: int
    top: int
    bottom: int


def settle_doubts(
    page: CleanPage, words: tuple[SeenWord, ...], engine: OcrEngine, task: Task
) -> tuple[tuple[SeenWord, ...], tuple[Step, ...]]:
    """Read the doubtful words that matter again and let the readings vote."""
    chosen = doubtful(words, page.image.shape[0])
    if not chosen:
        return words, ()
    sheet, crops = _sheet(page, words, chosen)
    factor = _TARGET / page.x_height
    dpi = round(page.dpi_told * factor)
    again = engine.read(sheet, replace(task, dpi=dpi, scattered=True, strips=None))
    settled, changed = list(words), 0
    known = frozenset(word.text for word in words if word.confidence >= _CERTAIN)
    for crop in crops:
        rival = _read_in(again, crop)
        if rival is not None:
            word = settled[crop.index]
            settled[crop.index] = vote(word, *rival, known)
            changed += settled[crop.index].text != word.text
    why = f"{len(chosen)} doubtful words read again, {changed} read otherwise"
    return tuple(settled), (Step(name="doubts", reason=why),)


def doubtful(words: Sequence[SeenWord], rows: int) -> tuple[int, ...]:
    """Return the places of the words worth a second reading, the most doubtful first."""
    if not words:
        return ()
    usual = statistics.median(word.box.height for word in words)
    fit = [
        n
        for n, word in enumerate(words)
        if _LEGIBLE <= word.confidence < _DOUBTFUL
        and (_has_digit(word) or _is_name(word, rows) or word.box.height > _TALL * usual)
        and word.box.height < 4 * usual
    ]
    return tuple(sorted(fit, key=lambda n: words[n].confidence)[:MOST])


def _has_digit(word: SeenWord) -> bool:
    return any(char.isdigit() for char in word.text)


def _is_name(word: SeenWord, rows: int) -> bool:
    """Tell whether a capitalised word stands where papers are signed."""
    letters = sum(char.isalpha() for char in word.text)
    return letters > 2 and word.text[:1].isupper() and word.box.middle[1] > _LOWER * rows


def _sheet(
    page: CleanPage, words: Sequence[SeenWord], chosen: Sequence[int]
) -> tuple[Image, tuple[_Crop, ...]]:
    """Set the chosen words below each other, enlarged and with all the contrast they have."""
    factor = _TARGET / page.x_height
    pieces = [_piece(page, words[n], factor) for n in chosen]
    gap = int(_GAP * _TARGET)
    wide = max(piece.shape[1] for piece in pieces) + 2 * gap
    high = sum(piece.shape[0] + gap for piece in pieces) + gap
    sheet = np.full((high, wide), 255, np.uint8)
    crops, top = [], gap
    for n, piece in zip(chosen, pieces, strict=True):
        sheet[top : top + piece.shape[0], gap : gap + piece.shape[1]] = piece
        crops.append(_Crop(n, top, top + piece.shape[0]))
        top += piece.shape[0] + gap
    return sheet, tuple(crops)


def _piece(page: CleanPage, word: SeenWord, factor: float) -> Image:
    box, margin = word.box, _MARGIN * page.x_height
    rows, columns = page.image.shape
    part = page.image[
        max(int(box.top - margin), 0) : min(int(box.bottom + margin) + 1, rows),
        max(int(box.x0 - margin), 0) : min(int(box.x1 + margin) + 1, columns),
    ]
    large = cv2.resize(part, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
    dark, light = (float(value) for value in np.percentile(large, (1, 90)))
    if light - dark < 30:
        return np.asarray(large, dtype=np.uint8)
    stretched = (large.astype(np.float32) - dark) * (255 / (light - dark))
    return np.asarray(np.clip(stretched, 0, 255), dtype=np.uint8)


def _read_in(again: Sequence[SeenWord], crop: _Crop) -> tuple[str, float] | None:
    """Return what was read in a crop, and how surely: as sure as its worst part."""
    here = [word for word in again if crop.top <= word.box.middle[1] < crop.bottom]
    if not here:
        return None
    here.sort(key=lambda word: word.box.x0)
    return "".join(word.text for word in here), min(word.confidence for word in here)


def vote(word: SeenWord, text: str, confidence: float, known: frozenset[str]) -> SeenWord:
    """Return the word as the better reading has it, the other as its alternative.

    Figures go to the surer reading. For other words sureness is no better than a coin (measured on
    the samples): they change only to what stands elsewhere on the page, read without doubt.
    """
    if text == word.text or not _comparable(word.text, text):
        return word
    if _has_digit(word):
        better = confidence >= _ENOUGH and confidence > word.confidence + _SURER
    else:
        better = text in known and word.text not in known
    if better:
        lost = (word.text, word.confidence)
        return replace(word, text=text, confidence=confidence, alternatives=(lost,))
    return replace(word, alternatives=((text, confidence),))


def _comparable(one: str, other: str) -> bool:
    """Tell whether two readings can be of the same word.

    A figure more or fewer comes from a neighbour's ink, unless it took the place of a letter; a
    bar is the rest of a ruling line.
    """
    if "|" in other or abs(len(one) - len(other)) > max(1, len(one) // 4):
        return False
    digits = sum(map(str.isdigit, one)), sum(map(str.isdigit, other))
    return len(one) == len(other) or digits[0] == digits[1]
