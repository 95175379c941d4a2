"""The pixels of a line as the network wants them: of its height, paper 1 and ink -1."""

from __future__ import annotations

import cv2
import numpy as np

from pipeline.engines.lstm.network_file import Floats
from pipeline.sheet import Image

_SMALLER = 0.7
"""Below it a line is averaged, above it interpolated, as Leptonica does it."""
_LARGER = 1.4
"""From it on nothing is sharpened."""
_LIMIT = 127 / 128


def strip(piece: Image, height: int) -> tuple[Floats, float]:
    """Return a piece of a line scaled to the network's height, and the scale.

    The network learnt from images that Leptonica had scaled; it notices when edges are softer.
    """
    scale = height / piece.shape[0]
    rows, columns = piece.shape
    width = max(round(columns * scale), 3)
    if scale < _SMALLER:
        scaled = cv2.resize(piece, (width, height), interpolation=cv2.INTER_AREA)
        sharper, window = 0.2, 3
    else:
        across = np.array([[columns / width, 0, 0], [0, rows / height, 0]])
        scaled = cv2.warpAffine(
            piece,
            across,
            (width, height),
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        )
        sharper, window = 0.4, 5
    if scale < _LARGER:
        soft = cv2.blur(scaled, (window, window))
        scaled = cv2.addWeighted(scaled, 1 + sharper, soft, -sharper, 0)
    black, white = _contrast(np.asarray(scaled, np.uint8))
    half = max((white - black) / 2, 0.0) or 1.0
    stretched = (scaled.astype(np.float32) - black) / half - 1
    return np.clip(stretched, -_LIMIT, _LIMIT).astype(np.float32) / np.float32(_LIMIT), scale


def _contrast(scaled: Image) -> tuple[float, float]:
    """Return what is black and what white: the local extremes along the middle of the line."""
    middle = scaled[scaled.shape[0] // 2].astype(np.int16)
    before, here, behind = middle[:-2], middle[1:-1], middle[2:]
    dark = here[((here < before) & (here <= behind)) | ((here <= before) & (here < behind))]
    light = here[((here > before) & (here >= behind)) | ((here >= before) & (here > behind))]
    black = float(np.quantile(dark, 0.25)) if dark.size else 0.0
    white = float(np.quantile(light, 0.75)) if light.size else 255.0
    return black, white
