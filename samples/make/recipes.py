"""The kinds of scan: which defects are combined, and in what file they lie."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np

from samples.make import ageing, files, marks
from samples.make.ageing import Image, Rng
from samples.make.files import Picture
from samples.make.scans import Job, Scan


def office(job: Job, image: Image, dpi: float) -> Image:
    """Give a page what every feeder scanner of an office gives it."""
    out = ageing.skew(image, job.tilt(0.5))
    out = ageing.blur(out, dpi, 0.05)
    out = ageing.fade(out, 20, 250)
    return ageing.noise(out, job.rng, 3)


def clean_300(job: Job) -> Scan:
    """Grey, 300 dpi, straight."""
    pages = [
        Picture(ageing.noise(ageing.blur(p, 300, 0.03), job.rng, 1), 300) for p in job.images(300)
    ]
    return job.scan(files.pdf_of(pages, 38), 300, "")


def clean_g4(job: Job) -> Scan:
    """Black and white, 300 dpi, straight: what archives order most."""
    pages = [
        Picture(ageing.bilevel(ageing.blur(p, 300, 0.04), 150), 300, "g4") for p in job.images(300)
    ]
    return job.scan(files.pdf_of(pages), 300, "bilevel")


def office_200(job: Job) -> Scan:
    """Grey, 200 dpi, a little askew."""
    pages = [Picture(office(job, p, 200), 200) for p in job.images(200)]
    return job.scan(files.pdf_of(pages, 40), 200, "skew noise")


def poor_150(job: Job) -> Scan:
    """Grey, 150 dpi: everything a little wrong."""
    pages = []
    for page in job.images(150):
        out = ageing.warp(page, job.rng, 150, 0.7)
        out = ageing.skew(out, job.tilt(1.4))
        out = ageing.specks(out, job.rng, 150, 60, 0.2)
        out = ageing.uneven_light(out, job.rng, 0.22)
        out = ageing.fade(ageing.blur(out, 150, 0.1), 45, 235)
        pages.append(Picture(ageing.noise(out, job.rng, 6), 150))
    defects = "low-resolution warp skew specks uneven-light contrast-loss blur noise jpeg"
    return job.scan(files.pdf_of(pages, 38), 150, defects)


def _fax_page(job: Job, page: Image, dpi: float, number: int, count: int) -> Image:
    out = ageing.skew(page, job.tilt(0.7))
    out = ageing.blur(out, dpi, 0.07)
    out = ageing.noise(out, job.rng, 22)
    out = ageing.bilevel(out, 140)
    out = ageing.fax_lines(out, job.rng, 4)
    out = ageing.specks(out, job.rng, dpi, 70, 0.15)
    sent = f"{job.rng.integers(10, 28)}/11 '{job.printed.paper.year % 100:02d} 14:3{number}"
    text = f"{sent}  FAX 0000 123 4567  S.{number:02d}/{count:02d}"
    return ageing.bilevel(marks.fax_header(out, text, dpi), 128)


def fax_g4(job: Job) -> Scan:
    """A fax kept as multi-page TIFF, 200 × 200 dpi."""
    pages = job.images(200)
    sent = [_fax_page(job, p, 200, n, len(pages)) for n, p in enumerate(pages, 1)]
    defects = "bilevel skew noise lost-lines specks fax-header"
    return job.scan(files.tiff_g4(sent, (200, 200)), 200, defects, "tif")


def fax_fine(job: Job) -> Scan:
    """A fax as the machine stores it: 204 × 196 dpi, pixels not square."""
    pages = job.images(204)
    sent = []
    for number, page in enumerate(pages, 1):
        faxed = _fax_page(job, page, 204, number, len(pages))
        high, wide = faxed.shape
        size = (wide, round(high * 196 / 204))
        small = cv2.resize(faxed, size, interpolation=cv2.INTER_AREA)
        sent.append(ageing.bilevel(np.asarray(small, dtype=np.uint8), 128))
    defects = "bilevel skew noise lost-lines specks fax-header pixels-not-square"
    return job.scan(files.tiff_g4(sent, (204, 196)), 204, defects, "tif")


def photocopy(job: Job) -> Scan:
    """A copy of a copy: filled letters, black edges, holes of the original as black discs."""
    pages = []
    for page in job.images(200):
        out = ageing.blur(ageing.skew(page, job.tilt(0.9)), 200, 0.07)
        out = ageing.bilevel(ageing.noise(out, job.rng, 14), 165, job.rng)
        out = ageing.warp(out, job.rng, 200, 0.5)
        out = ageing.thicken(ageing.blur(out, 200, 0.06), 0.2)
        out = ageing.bilevel(ageing.noise(out, job.rng, 10), 150, job.rng)
        out = ageing.specks(out, job.rng, 200, 220, 0.22)
        out = ageing.punch_holes(out, 200, 0)
        out = ageing.copier_border(out, job.rng, 200, 5)
        pages.append(Picture(ageing.bilevel(out, 128), 200, "g4"))
    defects = "bilevel skew warp filled-strokes specks punch-holes black-borders second-generation"
    return job.scan(files.pdf_of(pages), 200, defects)


def faint(job: Job) -> Scan:
    """A worn drum or ribbon: weak ink in patches, broken strokes, streaks; black and white."""
    pages = []
    for page in job.images(300):
        out = ageing.thicken(ageing.skew(page, job.tilt(0.4)), -0.45)
        out = ageing.uneven_ink(ageing.blur(out, 300, 0.06), job.rng, 0.42)
        out = ageing.noise(out, job.rng, 16)
        out = ageing.streak(out, job.rng, 300, 2, 90)
        pages.append(Picture(ageing.bilevel(out, 168), 300, "g4"))
    defects = "bilevel skew weak-ink broken-strokes streaks"
    return job.scan(files.pdf_of(pages), 300, defects)


def stamped(job: Job, page: Image, number: int, dpi: float) -> tuple[Image, list[dict[str, Any]]]:
    """Press the paper's stamps on a page."""
    found = []
    for where, one in job.printed.paper.stamps:
        if where == number:
            page = marks.stamp(page, one, job.rng, dpi)
            found.append({"page": number, "text": " ".join(one.lines)})
    return page, found


def stamp_colour(job: Job) -> Scan:
    """Colour, 200 dpi: stamps across the text, notes in ink, staple."""
    pages, stamps = [], []
    for number, page in enumerate(job.images(200, colour=True), 1):
        out = ageing.paper_colour(page, (250, 247, 238), job.rng, 0.04)
        out, found = stamped(job, out, number, 200)
        stamps += found
        if number == 1:
            out = marks.note(out, "z. d. A.  Br 14/4", (0.62, 0.045), 200)
            out = ageing.staple(out, job.rng, 200)
        out = ageing.skew(out, job.tilt(0.6), 248)
        out = ageing.blur(out, 200, 0.06)
        pages.append(Picture(ageing.noise(out, job.rng, 3), 200))
    content = files.pdf_of(pages, 42)
    defects = "colour stamps ink-notes staple skew paper-colour noise"
    return job.scan(content, 200, defects, stamps=tuple(stamps))


def archive(job: Job) -> Scan:
    """Colour, 200 dpi: from a bound file, paper gone brown, back shining through."""
    pages, stamps = [], []
    clean = job.images(200, colour=True)
    for number, page in enumerate(clean, 1):
        back = cv2.cvtColor(clean[number % len(clean)], cv2.COLOR_RGB2GRAY)
        tone = (238, 226, 200)
        out = ageing.paper_colour(page, tone, job.rng, 0.12)
        out, found = stamped(job, out, number, 200)
        stamps += found
        ghost = np.repeat(np.asarray(back, dtype=np.uint8)[..., None], 3, axis=2)
        out = ageing.show_through(out, ghost, 200, 0.12)
        out = ageing.punch_holes(out, 200, 70)
        out = ageing.fold(out, job.rng, 200)
        out = ageing.warp(out, job.rng, 200, 0.8)
        out = ageing.skew(out, job.tilt(0.8), 225)
        out = ageing.gutter(out, 0.45, 0.07, left=number % 2 == 1)
        out = ageing.blur(out, 200, 0.07)
        pages.append(Picture(ageing.noise(out, job.rng, 4), 200))
    defects = "colour paper-colour show-through punch-holes fold warp skew gutter noise"
    if stamps:
        defects += " stamps"
    return job.scan(files.pdf_of(pages, 40), 200, defects, stamps=tuple(stamps))


def carbon(job: Job) -> Scan:
    """A carbon copy on thin paper: soft, filled letters of uneven weight; grey, 200 dpi."""
    pages = []
    clean = job.images(200)
    for number, page in enumerate(clean, 1):
        out = ageing.thicken(page, 0.35)
        out = ageing.blur(out, 200, 0.15)
        out = ageing.uneven_ink(out, job.rng, 0.35)
        out = ageing.show_through(out, clean[number % len(clean)], 200, 0.1)
        out = ageing.skew(out, job.tilt(0.8))
        out = ageing.fade(out, 70, 225)
        out = ageing.specks(out, job.rng, 200, 60, 0.15)
        pages.append(Picture(ageing.noise(out, job.rng, 6), 200))
    defects = "filled-strokes blur weak-ink show-through skew contrast-loss specks noise"
    return job.scan(files.pdf_of(pages, 42), 200, defects)


def turned(job: Job) -> Scan:
    """Grey, 200 dpi: pages on their side or head, in pixels or by the PDF's /Rotate."""
    pages, rotation = [], []
    ways = [(90, 0), (0, 270), (90, 90), (180, 0), (0, 90), (270, 0)]
    start = int(job.rng.integers(len(ways)))
    for number, page in enumerate(job.images(200)):
        pixels, flag = ways[(start + number) % len(ways)]
        out = np.ascontiguousarray(np.rot90(office(job, page, 200), -pixels // 90))
        pages.append(Picture(out, 200, rotate=flag))
        rotation.append((-pixels - flag) % 360)
    content = files.pdf_of(pages, 40)
    return job.scan(content, 200, "turned skew noise", rotation=tuple(rotation))


def duplex(job: Job) -> Scan:
    """Grey, 200 dpi: both sides of sheets that were printed on one; backs shine through."""
    pages: list[Picture] = []
    shown: list[int | None] = []
    empty = None
    for number, page in enumerate(job.images(200), 1):
        empty = np.full_like(page, 255) if empty is None else empty
        back = ageing.show_through(empty, page, 200, 0.09)
        pages += [Picture(office(job, page, 200), 200), Picture(office(job, back, 200), 200)]
        shown += [number, None]
    content = files.pdf_of(pages, 40)
    return job.scan(content, 200, "blank-backs show-through skew noise", pages=tuple(shown))


def hybrid(job: Job) -> Scan:
    """First page digital, the rest scanned at 200 dpi and put behind it."""
    rest = [Picture(office(job, p, 200), 200) for p in job.images(200)[1:]]
    content = files.pdf_of(rest, 40, first=job.printed.pdf)
    return job.scan(content, 200, "digital-first-page skew noise")


def _garble(text: str, rng: Rng, how: int) -> str:
    """Return what stands in bad text layers: mojibake, shifted letters, or scattered symbols."""
    if how == 0:
        return text.encode("utf-8").decode("cp1252", "replace").replace("e", "Ã©")
    if how == 1:
        return "".join(chr(33 + (ord(c) - 33 + 29) % 94) if 33 <= ord(c) < 127 else c for c in text)
    marks_ = "~^|_;:,.'`-/\\(){}<>*#"
    return "".join(c if c.isspace() else marks_[int(rng.integers(len(marks_)))] for c in text[:600])


def garbage_layer(job: Job) -> Scan:
    """Grey, 200 dpi, with an invisible text layer that says nothing of use."""
    pages = []
    for number, page in enumerate(job.images(200)):
        text = _garble(job.printed.pages[number].text, job.rng, number % 3)
        pages.append(Picture(office(job, page, 200), 200, layer=text))
    return job.scan(files.pdf_of(pages, 40), 200, "garbage-text-layer skew noise")


def photo(job: Job) -> Scan:
    """The first page, taken with a camera from above: one colour JPEG."""
    page = job.images(200, colour=True)[0]
    out = ageing.paper_colour(page, (246, 243, 234), job.rng, 0.03)
    out = ageing.warp(out, job.rng, 200, 1.6)
    out = ageing.skew(out, job.tilt(1.2), 235)
    out = ageing.uneven_light(out, job.rng, 0.32)
    out = ageing.noise(ageing.blur(out, 200, 0.08), job.rng, 5)
    defects = "colour warp skew uneven-light blur noise jpeg"
    return job.scan(files.jpeg_file(out, 200, 55), 200, defects, "jpg", pages=(1,))


def single_png(job: Job) -> Scan:
    """The first page, grey, 200 dpi: one PNG."""
    out = office(job, job.images(200)[0], 200)
    return job.scan(files.png_file(out, 200), 200, "skew noise", "png", pages=(1,))


def digital(job: Job) -> Scan:
    """The paper as it left the word processor: no scan at all."""
    return job.scan(job.printed.pdf, 0, "")


RECIPES: dict[str, Callable[[Job], Scan]] = {
    "clean-300": clean_300,
    "clean-g4": clean_g4,
    "office-200": office_200,
    "poor-150": poor_150,
    "fax-g4": fax_g4,
    "fax-fine": fax_fine,
    "photocopy": photocopy,
    "faint": faint,
    "stamp-colour": stamp_colour,
    "archive": archive,
    "carbon": carbon,
    "turned": turned,
    "duplex": duplex,
    "hybrid": hybrid,
    "garbage-layer": garbage_layer,
    "photo": photo,
    "png": single_png,
    "digital": digital,
}
