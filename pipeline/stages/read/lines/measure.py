"""What a line measures: its foot line, the size of its type, the hull of its ink."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pipeline.stages.read.lines.letters import Letters, Numbers

CAPITAL = 1.42
"""Height of capitals and figures, in x-heights."""
HIGHEST = 2.05
"""x-heights over the foot line up to which a mark is of the line: an umlaut over a capital."""


@dataclass(slots=True)
class Found:
    """A strip in the making; lengths in pixels of half the page."""

    left: int
    top: int
    right: int
    bottom: int
    foot: float
    x_height: float
    letters: int = 0
    fitting: float = 1.0
    """Share of its letters that stand on the foot line or hang from it."""
    usual: float = 0.0
    """Height of its lowest usual letters: small ones, or capitals where no others are."""
    told: bool = True
    """Whether small letters and tall ones tell its size."""


def measured(letters: Letters, of: Numbers, x: float) -> list[Found]:
    """Return the strips that the letters of each line make; specks beside them lose their line."""
    own = np.flatnonzero(letters.letter & (of > 0))
    own = own[np.argsort(of[own], kind="stable")]
    begins = np.flatnonzero(np.diff(of[own], prepend=0))
    ends = [*begins[1:].tolist(), own.size]
    left, top = (np.minimum.reduceat(s[own], begins) for s in (letters.left, letters.top))
    right, bottom = (np.maximum.reduceat(s[own], begins) for s in (letters.right, letters.bottom))
    middles = (letters.left[own] + letters.right[own]) / 2
    tops, feet = letters.top[own], letters.bottom[own]
    found = []
    for at, (begin, end) in enumerate(zip(begins.tolist(), ends, strict=True)):
        one = Found(int(left[at]), int(top[at]), int(right[at]), int(bottom[at]), 0.0, x)
        _measure(one, middles[begin:end], tops[begin:end], feet[begin:end])
        found.append(one)
    _add_marks(letters, of, dict(zip(of[own[begins]].tolist(), found, strict=True)))
    return found


def _measure(one: Found, middles: NDArray[np.float64], tops: Numbers, feet: Numbers) -> None:
    """Give a strip its foot line and the size of its type; its x-height is the page's so far."""
    x = one.x_height
    one.foot, line = _foot_line(middles, feet, x)
    drop = (feet - line) / x
    level = np.abs(drop)
    fitting = (level < 0.28) | ((drop > 0) & (drop < 0.75))
    one.letters, one.fitting = feet.size, np.count_nonzero(fitting) / feet.size
    high = (line - tops)[level < 0.75]
    one.x_height, one.told, one.usual = _size_of(high[high > 0.5 * x], x)


def _foot_line(
    middles: NDArray[np.float64], feet: Numbers, x: float
) -> tuple[float, NDArray[np.float64]]:
    """Return how low the letters of a line stand, on the whole and each."""
    foot = _middle(np.sort(feet))
    near = np.abs(feet - foot) <= 0.3 * x
    some = np.count_nonzero(near)
    if some < 6:
        return foot, np.full(feet.size, foot)
    across, down = middles[near], feet[near]
    foot, centre = float(down.sum()) / some, float(across.sum()) / some
    if middles.max() - middles.min() < 20 * x:
        return foot, np.full(feet.size, foot)
    off = across - centre
    slope = float(off @ (down - foot)) / max(float(off @ off), 1.0)
    return foot, foot + min(max(slope, -0.01), 0.01) * (middles - centre)


def _middle(ordered: NDArray[Any]) -> float:
    """Return the median of sorted numbers."""
    half = ordered.size // 2
    return float(ordered[half] if ordered.size % 2 else (ordered[half - 1] + ordered[half]) / 2)


def _size_of(tops: NDArray[np.float64], x: float) -> tuple[float, bool, float]:
    """Return a line's x-height, whether it is told, and how high its lowest usual letters are.

    Letters of two heights, one the other and two fifths, are small ones and tall ones. Where all
    are of one height they are capitals, figures, or "aus": the page's own size says which.
    """
    if not tops.size:
        return x, False, x
    heights = np.sort(tops)
    first, last = (
        heights.searchsorted(0.88 * heights),
        heights.searchsorted(1.12 * heights, "right"),
    )
    alike = last - first
    lowest = float(heights[int((alike >= 0.25 * alike.max()).argmax())])
    begin, end = heights.searchsorted(lowest), heights.searchsorted(1.2 * lowest, "right")
    usual = _middle(heights[begin:end])
    edges = heights.searchsorted(np.array([0.85, 1.15, 1.22, 1.75]) * usual)
    small, tall = int(edges[1] - edges[0]), int(edges[3] - edges[2])
    if tall >= 0.12 * tops.size and small >= 0.2 * tops.size:
        return usual, True, usual
    return (usual / CAPITAL if usual > 1.22 * x else usual), False, usual


def _add_marks(letters: Letters, of: Numbers, found: dict[int, Found]) -> None:
    """Add the dots, accents and strokes of the lines; specks around them lose their line."""
    small = np.flatnonzero(~letters.letter & (of > 0))
    if not small.size:
        return
    hosts = np.array(
        [(f.left, f.top, f.right, f.bottom, f.foot, f.x_height) for f in found.values()]
    )
    place = np.zeros(max(found) + 1, np.int32)
    place[list(found)] = np.arange(len(found))
    first, highest, last, lowest, foot, x_height = hosts[place[of[small]]].T
    left, right = letters.left[small], letters.right[small]
    top, bottom = letters.top[small], letters.bottom[small]
    wide, high = right - left, bottom - top
    extent = np.maximum(wide, high)
    stop = (np.abs(bottom - foot) < 0.25 * x_height) & (np.minimum(wide, high) > 0.12 * x_height)
    clear = stop | (extent >= 0.2 * x_height)
    behind = (left <= last + 1.2 * x_height) & (right > last) & clear
    before = (right >= first - 1.2 * x_height) & (left < first) & (extent >= 0.3 * x_height)
    within = (top >= highest) & (bottom <= lowest)
    fits = (
        (top >= foot - HIGHEST * x_height)
        & (bottom <= foot + 0.65 * x_height)
        & (((left >= first) & (right <= last)) | behind | before)
        & (within | (np.minimum(wide, high) > 0.15 * x_height))
        & ~_of_a_rule(foot - top, foot - bottom, wide, x_height)
    )
    of[small[~fits]] = 0
    for mark in small[fits & ~(within & (left >= first) & (right <= last))].tolist():
        one = found[int(of[mark])]
        one.left, one.top = (
            min(one.left, int(letters.left[mark])),
            min(one.top, int(letters.top[mark])),
        )
        one.right = max(one.right, int(letters.right[mark]))
        one.bottom = max(one.bottom, int(letters.bottom[mark]))


def _of_a_rule(
    top: NDArray[Any], bottom: NDArray[Any], wide: Numbers, x_height: NDArray[Any]
) -> NDArray[np.bool_]:
    """Tell what a ruling line left, flat or upright, from dashes and the figure 1.

    ``top`` and ``bottom`` are heights over the foot line.
    """
    high, middle = top - bottom, (top + bottom) / 2
    dash = (middle < 0.85 * x_height) & (middle > 0.2 * x_height)
    stands = (np.abs(bottom) < 0.25 * x_height) & (high < 1.7 * x_height)
    flat = wide >= 2.5 * high
    upright = (high >= 2.5 * wide) & (high > 0.5 * x_height)
    return np.asarray((flat & ~dash) | (upright & ~stands), np.bool_)


def size_by_neighbours(found: Iterable[Found]) -> None:
    """Give a strip of capitals or figures alone, which tell no size, that of its row."""
    told = [one for one in found if one.told]
    for one in found:
        beside = [other for other in told if abs(other.foot - one.foot) < 0.5 * other.x_height]
        if one.told or not beside:
            continue
        near = min(beside, key=lambda other: max(other.left - one.right, one.left - other.right))
        ratio = one.usual / near.x_height
        if 1.22 < ratio < 1.75 or 0.82 < ratio < 1.18:
            one.x_height = near.x_height
