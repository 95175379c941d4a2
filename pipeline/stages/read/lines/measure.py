"""What a line measures: its foot line, the size of its type, the hull of its ink."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pipeline.stages.read.lines.letters import Letters, Numbers

_CAPITAL = 1.42
"""Height of capitals and figures, in x-heights."""


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
    order = np.argsort(of, kind="stable").astype(np.int32)
    edges = np.flatnonzero(np.diff(of[order])) + 1
    groups = np.split(order, edges)
    return [_strip(letters, of, members, x) for members in groups if of[members[0]]]


def _strip(letters: Letters, of: Numbers, members: Numbers, x: float) -> Found:
    own = members[letters.letter[members]]
    feet, middles = letters.bottom[own], (letters.left[own] + letters.right[own]) / 2
    foot, line = _foot_line(middles, feet, x)
    drop = (feet - line) / x
    tops = (line - letters.top[own])[np.abs(drop) < 0.75]
    x_height, told, usual = _size_of(tops[tops > 0.5 * x], x)
    hull = np.concatenate([own, _marks(letters, of, members, own, (foot, x_height))])
    fitting = (np.abs(drop) < 0.28) | ((drop > 0) & (drop < 0.75))
    return Found(
        int(letters.left[hull].min()),
        int(letters.top[hull].min()),
        int(letters.right[hull].max()),
        int(letters.bottom[hull].max()),
        foot,
        x_height,
        own.size,
        float(fitting.mean()),
        usual,
        told,
    )


def _foot_line(
    middles: NDArray[np.float64], feet: Numbers, x: float
) -> tuple[float, NDArray[np.float64]]:
    """Return how low the letters of a line stand, on the whole and each."""
    foot = float(np.median(feet))
    near = np.abs(feet - foot) <= 0.3 * x
    if near.sum() < 6:
        return foot, np.full(feet.size, foot)
    foot = float(feet[near].mean())
    off = middles[near] - middles[near].mean()
    slope = float(off @ (feet[near] - foot) / max(float(off @ off), 1.0))
    if middles.max() - middles.min() < 20 * x:
        slope = 0.0
    return foot, foot + min(max(slope, -0.01), 0.01) * (middles - middles[near].mean())


def _size_of(tops: NDArray[np.float64], x: float) -> tuple[float, bool, float]:
    """Return a line's x-height, whether it is told, and how high its lowest usual letters are.

    Letters of two heights, one the other and two fifths, are small ones and tall ones. Where all
    are of one height they are capitals, figures, or "aus": the page's own size says which.
    """
    if not tops.size:
        return x, False, x
    heights = np.sort(tops)
    alike = np.searchsorted(heights, 1.12 * heights, "right") - np.searchsorted(
        heights, 0.88 * heights, "left"
    )
    lowest = heights[int((alike >= 0.25 * alike.max()).argmax())]
    usual = float(np.median(heights[(heights >= lowest) & (heights <= 1.2 * lowest)]))
    tall = float(((heights > 1.22 * usual) & (heights < 1.75 * usual)).mean())
    small = float((np.abs(heights / usual - 1) < 0.15).mean())
    if tall >= 0.12 and small >= 0.2:
        return usual, True, usual
    return (usual / _CAPITAL if usual > 1.22 * x else usual), False, usual


def _marks(
    letters: Letters, of: Numbers, members: Numbers, own: Numbers, size: tuple[float, float]
) -> Numbers:
    """Return the dots, accents and strokes of a line; specks around it are given back."""
    foot, x_height = size
    small = members[~letters.letter[members]]
    first, last = letters.left[own].min(), letters.right[own].max()
    left, right = letters.left[small], letters.right[small]
    top, bottom = letters.top[small], letters.bottom[small]
    wide, high = right - left, bottom - top
    extent = np.maximum(wide, high)
    behind = (left <= last + 1.2 * x_height) & (right > last) & (extent >= 0.2 * x_height)
    before = (right >= first - 1.2 * x_height) & (left < first) & (extent >= 0.3 * x_height)
    within = (top >= letters.top[own].min()) & (bottom <= letters.bottom[own].max())
    fits = (
        (top >= foot - 2.05 * x_height)
        & (bottom <= foot + 0.65 * x_height)
        & (((left >= first) & (right <= last)) | behind | before)
        & (within | (np.minimum(wide, high) > 0.15 * x_height))
        & ~_of_a_rule(foot - top, foot - bottom, wide, x_height)
    )
    of[small[~fits]] = 0
    return np.asarray(small[fits], np.int32)


def _of_a_rule(
    top: NDArray[Any], bottom: NDArray[Any], wide: Numbers, x_height: float
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
