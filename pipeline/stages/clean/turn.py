"""Which way up? By the letters' foot lines and by what reaches above and below them."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from models.page import Turn
from pipeline.sheet import Image
from pipeline.stages.clean.straight import halved

_SIDEWAYS = 1.3  # how many times better the letters must join downwards than across
_SURE = 0.12  # of the ink outside the x-height: German prints twice as much above as below


@dataclass(frozen=True, slots=True)
class Facing:
    """The turn that makes a page upright, and whether the pixels leave a doubt."""

    turn: Turn
    """Clockwise."""
    sure: bool
    why: str


def lies_sideways(text: Image, letter: float) -> tuple[bool, bool, str]:
    """Tell from a map of letters (255 is ink) whether the lines run down the page.

    Letters stand closer to the next of their word than to the next line's: smeared along the lines
    they join into few pieces, across them they stay many. Return the answer, whether it is sure,
    and why. ``letter`` is a letter's usual height in pixels.
    """
    half = np.asarray(cv2.threshold(halved(text), 63, 255, cv2.THRESH_BINARY)[1], np.uint8)
    along = joined(half, letter / 2)
    across = joined(np.asarray(cv2.transpose(half), np.uint8), letter / 2)
    sure = max(along, across) >= _SIDEWAYS * min(along, across)
    return across * _SIDEWAYS < along, sure, f"{along} pieces along, {across} across"


def facing(text: Image, *, sideways: bool, sure: bool, why: str, skew: float) -> Facing:
    """Find the turn of a page whose lines are known to run across or down.

    Upright or on its head is told by ascenders and capitals, which German has far more of than
    descenders; ``skew`` (degrees) is levelled first, or the lines would run into each other.
    """
    upright: Image = np.ascontiguousarray(np.rot90(text, -1)) if sideways else text
    if abs(skew) > 0.3:
        rows, columns = upright.shape
        matrix = cv2.getRotationMatrix2D((columns / 2, rows / 2), -skew, 1.0)
        turned = cv2.warpAffine(upright, matrix, (columns, rows), flags=cv2.INTER_NEAREST)
        upright = np.asarray(turned, dtype=np.uint8)
    lean = reach(upright)
    turn: Turn = (90 if sideways else 0) + (180 if lean < -_SURE else 0)
    return Facing(turn, sure and abs(lean) > _SURE, f"{why}, above to below {lean:+.2f}")


def joined(text: Image, letter: float) -> int:
    """Return how many pieces are left of a text smeared along its rows."""
    kernel = np.ones((1, max(round(0.6 * letter), 2)), np.uint8)
    count, _ = cv2.connectedComponents(cv2.morphologyEx(text, cv2.MORPH_CLOSE, kernel))
    return max(count - 1, 1)


def reach(text: Image) -> float:
    """Return how much more ink stands above the lines' x-height than below it, -1 to 1."""
    above = below = 0.0
    for band in _strips(text):
        sums = cv2.reduce(band, 1, cv2.REDUCE_SUM, dtype=cv2.CV_64F).ravel() / 255.0
        up, down = _around_cores(np.asarray(sums, np.float64))
        above, below = above + up, below + down
    total = above + below
    return (above - below) / total if total > 0 else 0.0


def _strips(text: Image) -> list[Image]:
    """Cut the page into upright strips: in a narrow one a slight skew does not blur the lines."""
    columns = text.shape[1]
    wide = max(columns // 6, 40)
    return [text[:, start : start + wide] for start in range(0, columns, wide)]


def _around_cores(sums: NDArray[np.float64]) -> tuple[float, float]:
    """Return the ink just above and just below the dense rows of all lines of a strip."""
    busy = sums > 0
    if not busy.any():
        return 0.0, 0.0
    edges = np.flatnonzero(np.diff(np.concatenate(([0], busy.view(np.int8), [0]))))
    above = below = 0.0
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        line = sums[start:end]
        if line.size < 6 or line.sum() < 20:
            continue
        core = np.flatnonzero(line > 0.5 * np.sort(line)[int(0.9 * (line.size - 1))])
        first, last = int(core[0]), int(core[-1])
        if last - first + 1 > 0.85 * line.size or line.size > 5 * (last - first + 1):
            continue  # capitals only, or several lines run into one
        above += float(line[:first].sum())
        below += float(line[last + 1 :].sum())
    return above, below
