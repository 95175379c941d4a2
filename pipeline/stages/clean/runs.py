"""Ink maps with eight pixels to a byte: long straight runs are found at a tenth of the cost.

A map is packed down its columns: a byte holds eight rows, the topmost in its highest bit. Looking
along a row is then looking from byte to byte.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.sheet import Image

Packed = NDArray[np.uint8]
"""Rows / 8 x columns; rows that only fill the last byte are paper."""

_FULL = 255


def packed(ink: Image) -> Packed:
    """Pack an ink map (255 or 0)."""
    rows, columns = ink.shape
    whole = rows // 8
    of_eight = ink[: 8 * whole].reshape(whole, 8, columns)
    out = np.zeros((whole + (rows % 8 > 0), columns), np.uint8)
    for row in range(8):
        out[:whole] |= of_eight[:, row] & np.uint8(128 >> row)
    for row in range(rows % 8):
        out[whole] |= ink[8 * whole + row] & np.uint8(128 >> row)
    return out


def packed_sideways(ink: Image) -> Packed:
    """Pack an ink map that is looked at with its rows as columns."""
    return np.asarray(cv2.transpose(np.packbits(ink, axis=1)), np.uint8)


def bands(bits: Packed) -> Iterator[tuple[int, Image]]:
    """Yield what holds ink, parted where eight rows hold none: its first row, and its map.

    The map is 255 where there is ink.
    """
    busy = np.concatenate(([False], bits.any(axis=1), [False]))
    edges = np.flatnonzero(busy[1:] != busy[:-1])
    for start, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        yield 8 * start, np.unpackbits(bits[start:end], axis=0) * np.uint8(_FULL)


def bridged(bits: Packed, gap: int, rows: int) -> Packed:
    """Return what closing with two rows and ``gap`` columns makes of a map of so many rows.

    As OpenCV does it: two rows have no middle, so everything comes to lie a row lower.
    """
    wide = _along(bits | _lowered(bits, 0), gap, np.bitwise_or, 0)
    out = _along(wide & _lowered(wide, _FULL), gap, np.bitwise_and, _FULL)
    if rows % 8:
        out[-1] &= np.uint8(_FULL << (8 - rows % 8) & _FULL)
    return out


def cores(bits: Packed, length: int) -> Packed:
    """Return the middles of all runs along a row that are at least that long."""
    return _along(bits, length, np.bitwise_and, _FULL)


def grown(bits: Packed, length: int) -> Packed:
    """Return a map whose ink reaches as far along its row as a window of that length."""
    return _along(bits, length, np.bitwise_or, 0)


def _along(
    bits: Packed, width: int, join: Callable[[Packed, Packed], Packed], beyond: int
) -> Packed:
    """Join every byte with those of a window around it, which is doubled step by step."""
    before = width // 2
    ends = ((0, 0), (before, width - 1 - before))
    out = np.pad(bits, ends, constant_values=beyond)
    done = 1
    while done < width:
        step = min(done, width - done)
        out = join(out[:, :-step], out[:, step:])
        done += step
    return out


def _lowered(bits: Packed, beyond: int) -> Packed:
    """Return a map one row further down; ``beyond`` (0 or 255) comes in at its top."""
    out = np.asarray(bits >> 1, np.uint8)
    out[1:] |= bits[:-1] << 7
    out[0] |= np.uint8(beyond & 128)
    return out
