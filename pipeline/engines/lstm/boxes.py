"""Boxes of words: the network says roughly where a word is, its ink says exactly."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Span = tuple[float, float]
Rectangle = tuple[int, int, int, int]


def word_boxes(ink: NDArray[np.bool_], spans: Sequence[Span]) -> list[Rectangle]:
    """Return the boxes (left, top, right, bottom) of a piece's words; ``spans`` go left to right.

    The piece is cut in the widest gap between each two words.
    """
    if not spans:
        return []
    rows, columns = ink.shape
    filled = np.asarray(ink.any(axis=0), np.bool_)
    cuts = [0, *(_cut(filled, a[1], b[0]) for a, b in pairwise(spans)), columns]
    return [
        _hull(ink, left, right) or _as_said(span, rows, columns)
        for (left, right), span in zip(pairwise(cuts), spans, strict=True)
    ]


def _cut(filled: NDArray[np.bool_], end: float, start: float) -> int:
    """Return the middle of the widest run without ink near the gap between two words."""
    reach = 4.0  # pixels: the network fires somewhere on a letter, not at its edge
    first = int(min(max(min(end, start) - reach, 0), len(filled)))
    last = int(min(max(max(end, start) + reach, 0), len(filled)))
    empty = np.flatnonzero(~filled[first:last])
    if not empty.size:
        return round(min(max((end + start) / 2, 0), len(filled)))
    groups = np.split(empty, np.flatnonzero(np.diff(empty) > 1) + 1)
    widest = max(groups, key=len)
    return first + int(widest[0] + widest[-1] + 1) // 2


def _hull(ink: NDArray[np.bool_], left: int, right: int) -> Rectangle | None:
    part = ink[:, left:right]
    across, down = np.flatnonzero(part.any(axis=0)), np.flatnonzero(part.any(axis=1))
    if not across.size:
        return None
    return left + int(across[0]), int(down[0]), left + int(across[-1]) + 1, int(down[-1]) + 1


def _as_said(span: Span, rows: int, columns: int) -> Rectangle:
    left = int(min(max(span[0], 0), columns - 1))
    return left, 0, int(min(max(span[1], left + 1), columns)), rows
