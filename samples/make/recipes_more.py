"""Kinds of scan that are made on demand only: the same pages in rarer files."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np

from samples.make import ageing, formats
from samples.make.ageing import Image
from samples.make.drawing import HEIGHT, WIDTH
from samples.make.recipes import office, stamped
from samples.make.scans import Job, Scan

_SIZE = (WIDTH, HEIGHT)


def _coloured(job: Job, dpi: float) -> tuple[list[Image], tuple[dict[str, Any], ...]]:
    """Return the pages on cream paper with their stamps."""
    pages, stamps = [], []
    for number, page in enumerate(job.images(dpi, colour=True), 1):
        out = ageing.paper_colour(page, (249, 244, 230), job.rng, 0.05)
        out, found = stamped(job, out, number, dpi)
        stamps += found
        out = ageing.skew(out, job.tilt(0.5), 246)
        pages.append(ageing.noise(ageing.blur(out, dpi, 0.05), job.rng, 2))
    return pages, tuple(stamps)


def _black_white(job: Job, dpi: float = 300) -> list[Image]:
    pages = []
    for page in job.images(dpi):
        out = ageing.blur(ageing.skew(page, job.tilt(0.4)), dpi, 0.05)
        out = ageing.specks(ageing.noise(out, job.rng, 8), job.rng, dpi, 30, 0.12)
        pages.append(ageing.bilevel(out, 150))
    return pages


def cmyk(job: Job) -> Scan:
    """Colour, 200 dpi, stamped: JPEG of four inks in a PDF."""
    pages, stamps = _coloured(job, 200)
    content = formats.pdf_of_parts([[formats.cmyk_part(p, 45)] for p in pages], _SIZE)
    defects = "colour cmyk stamps skew paper-colour noise"
    return job.scan(content, 200, defects, stamps=stamps)


def jpx(job: Job) -> Scan:
    """Grey, 200 dpi: JPEG 2000 in a PDF."""
    pages = [[formats.jpx_part(office(job, p, 200))] for p in job.images(200)]
    return job.scan(formats.pdf_of_parts(pages, _SIZE), 200, "jpeg2000 skew noise")


def jp2(job: Job) -> Scan:
    """The first page, grey, 300 dpi: one JPEG 2000 file that does not say its resolution."""
    out = office(job, job.images(300)[0], 300)
    defects = "jpeg2000 no-resolution skew noise"
    return job.scan(formats.jp2(out, 20), 300, defects, "jp2", pages=(1,))


def jbig2(job: Job) -> Scan:
    """Black and white, 300 dpi: JBIG2 in a PDF."""
    pages = [[formats.jbig2_part(p)] for p in _black_white(job)]
    return job.scan(formats.pdf_of_parts(pages, _SIZE), 300, "bilevel jbig2 skew specks")


def strips(job: Job) -> Scan:
    """Pages cut across into strips of uneven height, black and white or grey by chance."""
    bilevel = bool(job.rng.random() < 0.5)
    dpi = 300 if bilevel else 200
    pages = _black_white(job) if bilevel else [office(job, p, 200) for p in job.images(200)]
    cut = []
    for page in pages:
        marks = np.sort(job.rng.integers(60, page.shape[0] - 60, int(job.rng.integers(3, 9))))
        cuts = [int(one) for one in np.unique(marks)]
        cut.append(formats.strips(page, cuts, bilevel=bilevel, dpi=dpi))
    defects = f"strips {'bilevel specks' if bilevel else 'noise'} skew"
    return job.scan(formats.pdf_of_parts(cut, _SIZE), dpi, defects)


def mrc(job: Job) -> Scan:
    """Colour: paper and stamps as a coarse background, the print through a stencil of 300 dpi."""
    pages, stamps = _coloured(job, 300)
    layered = []
    for page in pages:
        grey = np.asarray(cv2.cvtColor(page, cv2.COLOR_RGB2GRAY))
        spread = page.max(axis=2).astype(int) - page.min(axis=2)
        ink = (grey < 130) & (spread < 60)
        kernel = np.ones((9, 9), np.uint8)
        light = cv2.dilate(page, kernel)
        near = cv2.dilate(ink.astype(np.uint8), np.ones((5, 5), np.uint8)).astype(bool)
        paper = np.where(near[..., None], light, page)
        size = (page.shape[1] // 4, page.shape[0] // 4)
        coarse = np.asarray(cv2.resize(paper, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
        mask = np.where(ink, 0, 255).astype(np.uint8)
        layered.append([formats.jpeg_part(coarse, 40, 75), formats.g4_part(mask, stencil=True)])
    content = formats.pdf_of_parts(layered, _SIZE)
    return job.scan(content, 300, "colour mrc stamps skew paper-colour", stamps=stamps)


def tiff_lzw(job: Job) -> Scan:
    """Colour, 150 dpi, stamped: a multi-page TIFF in LZW."""
    pages, stamps = _coloured(job, 150)
    content = formats.tiff_lzw([p // 4 * 4 for p in pages], 150)
    defects = "colour low-resolution stamps skew paper-colour noise"
    return job.scan(content, 150, defects, "tif", stamps=stamps)


def png_16(job: Job) -> Scan:
    """The first page, grey, 200 dpi: a PNG with 16 bits for each pixel."""
    out = office(job, job.images(200)[0], 200)
    return job.scan(formats.png_16(out, 200), 200, "sixteen-bit skew noise", "png", pages=(1,))


def png_palette(job: Job) -> Scan:
    """The first page, colour, 200 dpi, stamped: a PNG with a palette."""
    pages, stamps = _coloured(job, 200)
    content = formats.png_palette(pages[0], 200)
    first = tuple(one for one in stamps if one["page"] == 1)
    defects = "colour palette stamps skew paper-colour noise"
    return job.scan(content, 200, defects, "png", pages=(1,), stamps=first)


def jpeg_exif(job: Job) -> Scan:
    """The first page, from a telephone: a progressive JPEG that EXIF turns upright."""
    out = ageing.paper_colour(job.images(200, colour=True)[0], (244, 242, 236), job.rng, 0.03)
    out = ageing.warp(out, job.rng, 200, 1.2)
    out = ageing.uneven_light(ageing.skew(out, job.tilt(1.0), 235), job.rng, 0.25)
    out = ageing.noise(ageing.blur(out, 200, 0.07), job.rng, 4)
    turn = int(job.rng.choice((90, 180, 270)))
    lying = np.ascontiguousarray(np.rot90(out, turn // 90))
    defects = "colour progressive exif-rotation warp skew uneven-light blur noise jpeg"
    return job.scan(formats.jpeg_exif(lying, turn, 200), 200, defects, "jpg", pages=(1,))


MORE: dict[str, Callable[[Job], Scan]] = {
    "cmyk": cmyk,
    "jpx": jpx,
    "jp2": jp2,
    "jbig2": jbig2,
    "strips": strips,
    "mrc": mrc,
    "tiff-lzw": tiff_lzw,
    "png-16": png_16,
    "png-palette": png_palette,
    "jpeg-exif": jpeg_exif,
}
