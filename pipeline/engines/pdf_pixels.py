"""The pixels of a PDF page: in which resolution, and out of pdfium's memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import numpy as np
import pypdfium2 as pdfium

from models.geometry import Box
from pipeline.engines.colour import split_colour
from pipeline.sheet import Image, Picture, Pixels

_COVERS = 0.6  # points by which a page's picture may miss its edges


def bitmap_pixels(
    bitmap: pdfium.PdfBitmap, points: tuple[float, float], own_dpi: float | None
) -> Pixels:
    """Take the pixels of a rendered page; colour only where there is some."""
    shown = bitmap.to_numpy()
    colour = np.ascontiguousarray(shown[:, :, :3])
    bitmap.close()
    return as_pixels(colour, points, own_dpi)


def as_pixels(image: Image, points: tuple[float, float], own_dpi: float | None) -> Pixels:
    """Return a picture, grey or coloured, as the pixels of a page."""
    grey, colour = split_colour(image) if image.ndim == 3 else (image, None)
    return Pixels(grey, colour, points, None if own_dpi is None else (own_dpi, own_dpi))


def covers(pictures: tuple[Picture, ...], width: float, height: float) -> bool:
    """Tell whether a page holds one picture, which lies on it from edge to edge."""
    if len(pictures) != 1:
        return False
    box, page = pictures[0].box, Box(0.0, 0.0, width, height)
    return all(
        abs(there - edge) <= _COVERS
        for there, edge in zip(
            (box.x0, box.top, box.x1, box.bottom),
            (page.x0, page.top, page.x1, page.bottom),
            strict=True,
        )
    )


def picture_dpi(pictures: Iterable[Picture], page_area: float) -> float | None:
    """Return the finest resolution among pictures that cover a good part of the page.

    Strips of one scan count together; of a background and a stencil over it the finer one counts.
    """
    by_dpi: Counter[int] = Counter()
    for picture in pictures:
        area = picture.box.width * picture.box.height
        columns, rows = picture.size
        if area > 0 and columns > 0 and rows > 0:
            by_dpi[round(72 * (columns * rows / area) ** 0.5)] += int(area)
    fit = [dpi for dpi, area in by_dpi.items() if area >= 0.2 * page_area]
    return float(max(fit)) if fit else None
