"""What became of a made page: copied, faded, faxed, scanned askew, kept as JPEG."""

from __future__ import annotations

import cv2
import numpy as np

from pipeline.sheet import Image
from samples.make import ageing

_FINE = 200
"""From so many dpi on a page bears more."""
_FAX = 204
"""Dots to the inch across; down they are :data:`_FAX_LINES`, often half as many."""
_FAX_LINES = 196
_INCHES = 8.27, 11.69


def worn(page: Image, back: Image, dpi: int, random: np.random.Generator) -> Image:
    """Return a page as a scanner gives it; ``back`` is what stands on the sheet's other side."""
    return _scanned(_aged(page, back, dpi, random), random)


def _aged(page: Image, back: Image, dpi: int, random: np.random.Generator) -> Image:
    """Return a page that a copier, time and a lamp have changed, each as often as papers show."""
    often, by, fine = random.random, random.uniform, dpi >= _FINE
    if often() < 0.35:
        page = ageing.thicken(page, by(-0.9, 0.9) if fine else by(-0.5, 0.8))
    if often() < 0.3:
        page = ageing.uneven_ink(page, random, by(0.2, 0.75))
    if often() < 0.075:
        page = ageing.warp(page, random, dpi, by(0.3, 1.2))
    if often() < 0.3:
        page = ageing.show_through(page, back, dpi, by(0.05, 0.28))
    if often() < 0.35:
        page = ageing.fade(page, int(by(10, 135)), int(by(190, 250)))
    if often() < 0.35:
        page = ageing.uneven_light(page, random, by(0.05, 0.4))
    if often() < 0.6:
        page = ageing.blur(page, dpi, by(0.03, 0.14 if fine else 0.1))
    return _dusty(page, dpi, random)


def _dusty(page: Image, dpi: int, random: np.random.Generator) -> Image:
    often, by = random.random, random.uniform
    if often() < 0.6:
        page = ageing.noise(page, random, by(2, 16))
    if often() < 0.4:
        count = int(random.integers(20, 401))
        page = ageing.specks(page, random, dpi, count, by(0.08, 0.3))
    if often() < 0.1:
        page = ageing.fold(page, random, dpi)
    if often() < 0.1:
        page = ageing.streak(page, random, dpi)
    if often() < 0.5:
        page = ageing.skew(page, by(-1.5, 1.5), int(np.median(page)))
    return page


def _scanned(page: Image, random: np.random.Generator) -> Image:
    """Return a page in black and white, faxed, as JPEG, or (a fifth of them) as it is."""
    kind = random.random()
    if kind < 0.25:
        wandering = random if random.random() < 0.5 else None
        return ageing.bilevel(page, _threshold(page, random), wandering)
    if kind < 0.35:
        return _faxed(page, random)
    if kind < 0.8:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(random.integers(18, 91))]
        kept = cv2.imencode(".jpg", page, quality)[1]
        return np.asarray(cv2.imdecode(kept, cv2.IMREAD_GRAYSCALE), np.uint8)
    return page


def _faxed(page: Image, random: np.random.Generator) -> Image:
    high, wide = page.shape
    lines = _FAX_LINES // 2 if random.random() < 0.4 else _FAX_LINES
    size = round(_INCHES[0] * _FAX), round(_INCHES[1] * lines)
    sent = np.asarray(cv2.resize(page, size, interpolation=cv2.INTER_AREA), np.uint8)
    sent = ageing.bilevel(sent, _threshold(sent, random))
    if random.random() < 0.5:
        sent = ageing.fax_lines(sent, random, int(random.integers(1, 5)))
    return np.asarray(cv2.resize(sent, (wide, high), interpolation=cv2.INTER_NEAREST), np.uint8)


def _threshold(page: Image, random: np.random.Generator) -> int:
    """Return what is still black, in shares of the paper's grey."""
    paper = float(np.percentile(page, 60))
    return int(np.clip(paper * random.uniform(0.55, 0.8), 60, 200))
