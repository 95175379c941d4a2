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
    small = rgb[::4, ::4].astype(np.int16)
    paper = np.median(small.reshape(-1, 3), axis=0).astype(np.int16)
    tint = small - paper
    spread = tint.max(axis=2) - tint.min(axis=2)
    return bool((spread > _COLOURED).mean() > _SHARE)
