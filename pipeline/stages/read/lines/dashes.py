"""Dashes and bullets that stand apart: they begin an item, or mean nothing, in a table."""

from __future__ import annotations

import numpy as np

from pipeline.stages.read.lines.letters import Letters, Numbers
from pipeline.stages.read.lines.measure import Found

_NEAR, _FAR = 3.0, 9.0
"""x-heights of white behind a bullet: up to the first it is of the line's strip, up to the second a
strip of its own (``-      Lageplan``)."""


def with_dashes(letters: Letters, of: Numbers, found: list[Found], x: float) -> list[Found]:
    """Return the strips with the dashes and bullets that no letters stand beside.

    What lies on the middle of a row of letters is one; anywhere else it is a speck.
    """
    wide, high = letters.width, letters.height
    marks = np.flatnonzero(
        (of == 0) & (wide >= 0.4 * x) & (wide <= 2.5 * x) & (high >= 0.08 * x) & (high < 0.7 * x)
        & (letters.area > 0.6 * wide * high)
    )  # fmt: skip
    more: list[Found] = []
    for mark in marks.tolist():
        left, right = int(letters.left[mark]), int(letters.right[mark])
        top, bottom = int(letters.top[mark]), int(letters.bottom[mark])
        middle = (top + bottom) / 2
        row = [
            one for one in found
            if one.foot - 0.85 * one.x_height < middle < one.foot - 0.25 * one.x_height
        ]  # fmt: skip
        behind = [one for one in row if 0 < one.left - right < _FAR * x]
        is_dash = right - left >= 1.6 * (bottom - top) and bottom - top <= 0.5 * x
        if not row or not (behind or is_dash):
            continue
        host = min(behind or row, key=lambda one: max(one.left - right, left - one.right))
        if max(host.left - right, left - host.right) < _NEAR * x:
            host.left, host.right = min(host.left, left), max(host.right, right)
            host.top, host.bottom = min(host.top, top), max(host.bottom, bottom)
        else:
            more.append(Found(left, top, right, bottom, host.foot, host.x_height))
    return [*found, *more]
