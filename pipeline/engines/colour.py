"""From whatever colours a file uses to the two that reading needs: grey, and colour if any."""

from __future__ import annotations

import cv2
import numpy as np

from pipeline.sheet import Image

_COLOURED = 28  # grey levels between the channels: more than JPEG noise and yellowed paper give
_SHARE = 0.0004  # of the page: a stamp covers more, a coloured speck less


def split_colour(rgb: Image) -> tuple[Image, Image | None]:
    """Return a page in grey, and the page itself where it has coloured ink."""
    grey = np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    return grey, rgb if has_colour(rgb) else None


def has_colour(rgb: Image) -> bool:
    """Tell whether a page shows coloured ink; the tint of the paper itself does not count."""
    small = np.ascontiguousarray(rgb[::4, ::4])
    red, green, blue = (_tint(small[:, :, number]) for number in range(3))
    spread = np.maximum(np.maximum(red, green), blue) - np.minimum(np.minimum(red, green), blue)
    return bool(np.count_nonzero(spread > _COLOURED) > _SHARE * spread.size)


def _tint(
    channel: np.ndarray[tuple[int, ...], np.dtype[np.uint8]],
) -> np.ndarray[tuple[int, ...], np.dtype[np.int16]]:
    """Return by how much each pixel differs from the paper: from the median."""
    counts = np.bincount(channel.ravel(), minlength=256).cumsum()
    return channel.astype(np.int16) - np.int16(counts.searchsorted(channel.size / 2))
