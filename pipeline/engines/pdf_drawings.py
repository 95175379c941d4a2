"""What is drawn on a PDF page: ruling lines, form boxes, pictures.

pdfium lists the page's objects with their exact outlines in about a millisecond. pdfplumber would
give the same lines in some 50; it is not used on pages.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field

import pypdfium2.raw as pdfium_c

from models.geometry import Box, hull
from models.page import Affine
from pipeline.affine import IDENTITY, carry, place, then

_THICKEST = 3.0  # points: a thicker bar is a picture or a shade
_SHORTEST = 8.0  # points: a shorter stroke is part of a letter or a tick
_MOST_SEGMENTS = 400  # a path with more is a drawing, not a table
_MOST_OBJECTS = 20_000  # maps and plans: their lines are no tables
_DEEPEST = 6  # forms in forms; a cyclic file has no end
_BOX_SIDES = (5.0, 16.0)  # points: what a form's check box measures
_WHITE = 235


@dataclass(slots=True)
class Drawings:
    """What was found, in the page's user space (y upwards; ``top`` holds the lower edge)."""

    rules: list[Box] = field(default_factory=list)
    squares: list[Box] = field(default_factory=list)
    ticks: list[Box] = field(default_factory=list)
    """Small slanted strokes: the cross in a box."""
    pictures: list[tuple[Box, tuple[int, int]]] = field(default_factory=list)
    paths: int = 0
    objects: int = 0


def page_drawings(raw_page: object) -> Drawings:
    """Walk over the page's objects once."""
    found = Drawings()
    count, get = pdfium_c.FPDFPage_CountObjects, pdfium_c.FPDFPage_GetObject
    for index in range(count(raw_page)):
        _take(found, get(raw_page, index), IDENTITY, 0)
        if found.objects > _MOST_OBJECTS:
            break
    found.squares.extend(_squares_of_strokes(found.rules))
    return found


def _take(found: Drawings, thing: object, way: Affine, depth: int) -> None:
    found.objects += 1
    match pdfium_c.FPDFPageObj_GetType(thing):
        case pdfium_c.FPDF_PAGEOBJ_IMAGE:
            _take_picture(found, thing, way)
        case pdfium_c.FPDF_PAGEOBJ_PATH:
            _take_path(found, thing, way)
        case pdfium_c.FPDF_PAGEOBJ_FORM if depth < _DEEPEST:
            inner = then(_matrix(thing), way)
            for index in range(pdfium_c.FPDFFormObj_CountObjects(thing)):
                if found.objects > _MOST_OBJECTS:
                    return
                _take(found, pdfium_c.FPDFFormObj_GetObject(thing, index), inner, depth + 1)
        case _:
            return


def _matrix(thing: object) -> Affine:
    m = pdfium_c.FS_MATRIX()
    pdfium_c.FPDFPageObj_GetMatrix(thing, m)
    return m.a, m.b, m.c, m.d, m.e, m.f


def _take_picture(found: Drawings, thing: object, way: Affine) -> None:
    wide, high = ctypes.c_uint(), ctypes.c_uint()
    pdfium_c.FPDFImageObj_GetImagePixelSize(thing, wide, high)
    box = carry(then(_matrix(thing), way), Box(0.0, 0.0, 1.0, 1.0))
    found.pictures.append((box, (wide.value, high.value)))


def _take_path(found: Drawings, thing: object, way: Affine) -> None:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium_c.FPDFPath_GetDrawMode(thing, fill, stroke)
    found.paths += 1
    segments = pdfium_c.FPDFPath_CountSegments(thing)
    if not (fill.value or stroke.value) or not 2 <= segments <= _MOST_SEGMENTS:
        return
    if _is_white(thing, bool(stroke.value)):
        return
    way = then(_matrix(thing), way)
    strokes = tuple(_strokes(thing, segments, way))
    if not strokes:
        return
    if stroke.value:
        pen = ctypes.c_float()
        pdfium_c.FPDFPageObj_GetStrokeWidth(thing, pen)
        _take_strokes(found, strokes, min(max(pen.value, 0.2), _THICKEST))
    elif (bar := _thin(hull(strokes))) is not None:
        found.rules.append(bar)


def _is_white(thing: object, stroke: bool) -> bool:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    get = pdfium_c.FPDFPageObj_GetStrokeColor if stroke else pdfium_c.FPDFPageObj_GetFillColor
    if not get(thing, red, green, blue, alpha):
        return False
    return alpha.value == 0 or min(red.value, green.value, blue.value) >= _WHITE


def _strokes(thing: object, segments: int, way: Affine) -> Iterator[Box]:
    """Yield the straight pieces of a path, each as the hull of its two ends."""
    x, y = ctypes.c_float(), ctypes.c_float()
    start = last = None
    for index in range(segments):
        segment = pdfium_c.FPDFPath_GetPathSegment(thing, index)
        pdfium_c.FPDFPathSegment_GetPoint(segment, x, y)
        here = place(way, x.value, y.value)
        kind = pdfium_c.FPDFPathSegment_GetType(segment)
        if kind == pdfium_c.FPDF_SEGMENT_MOVETO:
            start = here
        elif kind == pdfium_c.FPDF_SEGMENT_LINETO and last is not None:
            yield hull((Box(*last, *last), Box(*here, *here)))
        if pdfium_c.FPDFPathSegment_GetClose(segment) and start is not None and here != start:
            yield hull((Box(*start, *start), Box(*here, *here)))
        last = here


def _take_strokes(found: Drawings, strokes: tuple[Box, ...], pen: float) -> None:
    whole = hull(strokes)
    half = pen / 2
    if _is_square(whole) and len(strokes) >= 4:
        found.squares.append(whole)
        return
    for one in strokes:
        slanted = min(one.width, one.height) > 2.0
        if slanted and max(one.width, one.height) <= _BOX_SIDES[1]:
            found.ticks.append(one)
        elif not slanted:
            drawn = Box(one.x0 - half, one.top - half, one.x1 + half, one.bottom + half)
            if (bar := _thin(drawn, pen + 2.0)) is not None:
                found.rules.append(bar)


def _thin(box: Box, thickest: float = _THICKEST) -> Box | None:
    short, long = sorted((box.width, box.height))
    return box if short <= thickest and long >= max(_SHORTEST, 2 * short) else None


def _is_square(box: Box) -> bool:
    low, high = _BOX_SIDES
    even = abs(box.width - box.height) <= 0.15 * max(box.width, box.height)
    return even and low <= box.width <= high and low <= box.height <= high


def _squares_of_strokes(rules: list[Box]) -> list[Box]:
    """Find boxes drawn as four single lines."""
    low, high = _BOX_SIDES
    flat = [r for r in rules if r.width > r.height and low <= r.width <= high + 2]
    found = []
    for lower in flat:
        for upper in flat:
            gap = upper.top - lower.top
            aligned = abs(upper.x0 - lower.x0) < 1.5 and abs(upper.x1 - lower.x1) < 1.5
            if aligned and low <= gap <= high and _is_square(hull((lower, upper))):
                found.append(hull((lower, upper)))
    return found
