"""Stage 3: an upright, straight page in the size that the engine reads best."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from models.geometry import Box
from models.page import Affine, CheckBox, Rule, Step, Turn
from pipeline.affine import carry, inverse, scaled, then, turned
from pipeline.settings import ReadingSettings
from pipeline.sheet import CleanPage, Image, Pixels, TextLayer
from pipeline.stages.clean.borders import wiped
from pipeline.stages.clean.boxes import drawn_boxes, erased
from pipeline.stages.clean.look import Look, look_at
from pipeline.stages.clean.resolution import page_dpi
from pipeline.stages.clean.rules import ruling
from pipeline.stages.clean.shapes import ink_map, shapes_of
from pipeline.stages.clean.sheet import Sheet, lay_out
from pipeline.stages.clean.skew import LEAST

# x-heights in pixels that Tesseract reads best, measured with bench/reading: print gains nothing
# above 16 and loses below 13; typewriting wants more, and its carbon copies lose all when shrunk.
_PRINTED, _TYPEWRITTEN = 16.0, 21.0
_EVEN_PITCH = 0.55
_USUAL_POINTS = 5.2  # x-height of 11-point type, for a page with too few letters to measure
_LARGEST = 2.5  # enlarging more invents nothing
_KEEP = (0.9, 1.12)  # factors that are not worth resampling for


def sheet_size(
    pixels: Pixels | None, layer: TextLayer | None, settings: ReadingSettings
) -> tuple[float, float]:
    """Return width and height in points of a page that is not read any further."""
    if layer is not None:
        return (layer.height, layer.width) if layer.rotation % 180 else (layer.width, layer.height)
    if pixels is None:
        msg = "a page has a text layer or pixels"
        raise ValueError(msg)
    across, down, _ = page_dpi(pixels, settings.assumed_dpi)
    rows, columns = pixels.grey.shape
    return columns * 72 / across, rows * 72 / down


def clean(
    pixels: Pixels,
    steps: tuple[Step, ...],
    settings: ReadingSettings,
    turn: Turn | None = None,
) -> CleanPage:
    """Prepare a page for reading; a ``turn`` that is known is not looked for again."""
    sheet = lay_out(pixels, settings.assumed_dpi)
    look = look_at(sheet, turn)
    factor = _factor(look, sheet)
    skew = look.skew if look.skew is not None and abs(look.skew) >= LEAST else 0.0
    grey = wiped(sheet.grey, look.shapes, look.dirt)
    image, way = _straight(grey, look.facing.turn, factor, skew)
    size = (sheet.height, sheet.width) if look.facing.turn % 180 else (sheet.width, sheet.height)
    page = CleanPage(
        image=image,
        ink=ink_map(image),
        coloured=None,
        coloured_places=(),
        transform=then(inverse(way), _to_points(sheet, look.facing.turn)),
        width=size[0],
        height=size[1],
        dpi=sheet.own_dpi,
        dpi_source=sheet.dpi_source,
        rotation=look.facing.turn,
        sure_rotation=look.facing.sure,
        skew=skew,
        dpi_told=max(round(sheet.dpi * factor), 70),
        x_height=_x_height(look, sheet) * factor,
        steps=(*steps, *sheet.steps, *_reasons(look, factor, skew)),
    )
    return _with_colour(_with_marks(page), sheet, factor, way)


def _x_height(look: Look, sheet: Sheet) -> float:
    return look.size.x_height if look.size is not None else _USUAL_POINTS * sheet.dpi / 72


def _factor(look: Look, sheet: Sheet) -> float:
    """Return by how much the page is to be enlarged (or shrunk) to be read best."""
    typewritten = look.size is not None and look.size.pitch > _EVEN_PITCH
    factor = min((_TYPEWRITTEN if typewritten else _PRINTED) / _x_height(look, sheet), _LARGEST)
    return 1.0 if _KEEP[0] <= factor <= _KEEP[1] else factor


def _straight(grey: Image, turn: Turn, factor: float, skew: float) -> tuple[Image, Affine]:
    """Turn, scale and level a page.

    Return the image and the map from pixels of the sheet to its pixels.
    """
    rows, columns = grey.shape
    way = turned(columns, rows, turn)
    image: Image = np.ascontiguousarray(np.rot90(grey, -(turn // 90))) if turn else grey
    if factor != 1.0:
        rows, columns = image.shape
        size = max(round(columns * factor), 1), max(round(rows * factor), 1)
        how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
        image = np.asarray(cv2.resize(image, size, interpolation=how), np.uint8)
        way = then(way, scaled(size[0] / columns, size[1] / rows))
    if skew != 0.0:
        image, level = _levelled(image, skew)
        way = then(way, level)
    return image, way


def _levelled(image: Image, skew: float) -> tuple[Image, Affine]:
    """Level lines that climb by ``skew`` degrees; the canvas grows so that no corner is lost."""
    rows, columns = image.shape
    sine, cosine = abs(np.sin(np.radians(skew))), np.cos(np.radians(skew))
    wide, high = int(columns * cosine + rows * sine) + 1, int(rows * cosine + columns * sine) + 1
    matrix = cv2.getRotationMatrix2D((columns / 2, rows / 2), -skew, 1.0)
    matrix[:, 2] += (wide - columns) / 2, (high - rows) / 2
    # warpAffine speaks of pixel centres, our maps of pixel edges: half a pixel to and fro.
    centres = matrix.copy()
    centres[:, 2] = matrix[:, 2] + matrix[:, :2].sum(axis=1) / 2 - 0.5
    out = cv2.warpAffine(
        image, centres, (wide, high), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_CONSTANT,
        borderValue=255,
    )  # fmt: skip
    (a, c, e), (b, d, f) = matrix.tolist()
    return np.asarray(out, dtype=np.uint8), (a, b, c, d, e, f)


def _to_points(sheet: Sheet, turn: Turn) -> Affine:
    rows, columns = sheet.grey.shape
    points = scaled(sheet.width / columns, sheet.height / rows)
    return then(points, turned(sheet.width, sheet.height, turn))


def _with_marks(page: CleanPage) -> CleanPage:
    """Find ruling lines and check boxes, and take them out of the image."""
    boxes = drawn_boxes(shapes_of(page.ink), page.x_height)
    image, ink = erased(page.image, boxes), page.ink
    for one in boxes:
        b = one.box
        ink[int(b.top) : int(b.bottom), int(b.x0) : int(b.x1)] = 0
    lines = ruling(ink, page.x_height)
    if lines.boxes:
        image = image.copy() if image is page.image else image
        image[cv2.dilate(lines.mask, np.ones((3, 3), np.uint8)) > 0] = 255
        ink = np.asarray(cv2.bitwise_and(ink, cv2.bitwise_not(lines.mask)), np.uint8)
    return replace(
        page,
        image=image,
        ink=ink,
        rules=tuple(Rule(box=_place(page, box)) for box in lines.boxes),
        checkboxes=tuple(
            CheckBox(box=_place(page, b.box), checked=b.checked, confidence=b.confidence)
            for b in boxes
        ),
    )


def _place(page: CleanPage, box: Box) -> Box:
    """Carry a box to the page, cut to it."""
    there = carry(page.transform, box)
    return Box(
        max(there.x0, 0.0),
        max(there.top, 0.0),
        min(there.x1, page.width),
        min(there.bottom, page.height),
    )


def _with_colour(page: CleanPage, sheet: Sheet, factor: float, way: Affine) -> CleanPage:
    """Bring the coloured ink into the same places as the page."""
    if sheet.coloured is None:
        return page
    coloured, _ = _straight(sheet.coloured, page.rotation, factor, page.skew)
    places = tuple(carry(way, box) for box in sheet.coloured_places)
    return replace(page, coloured=coloured, coloured_places=places)


def _reasons(look: Look, factor: float, skew: float) -> tuple[Step, ...]:
    """Say what was done and why."""
    steps = []
    if look.edges:
        steps.append(Step(name="edges", reason=f"{look.edges} shadows, holes or edges wiped"))
    if look.specks:
        steps.append(Step(name="specks", reason=f"{look.specks} specks wiped"))
    if look.facing.turn:
        steps.append(Step(name="turn", reason=f"by {look.facing.turn}: {look.facing.why}"))
    if skew:
        steps.append(Step(name="level", reason=f"lines climb by {skew:+.2f} degrees"))
    if look.size is not None:
        what = f"x-height {look.size.x_height:.1f} pixels, pitch {look.size.pitch:.2f}"
    else:
        what = "too few letters to measure"
    steps.append(Step(name="scale", reason=f"{what}: by {factor:.2f}"))
    return tuple(steps)
