"""Stage 3: an upright, straight page in the size that the engine reads best."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from models.geometry import Box
from models.page import Affine, CheckBox, Rule, Step, Turn
from pipeline.affine import carry, inverse, scaled, then, turned
from pipeline.settings import ReadingSettings
from pipeline.sheet import CleanPage, Pixels, TextLayer
from pipeline.stages.clean.borders import specks, wiped
from pipeline.stages.clean.boxes import drawn_boxes, erase
from pipeline.stages.clean.look import Look, look_at
from pipeline.stages.clean.plan import Plan, planned
from pipeline.stages.clean.resolution import page_dpi
from pipeline.stages.clean.rules import ruling
from pipeline.stages.clean.shapes import ink_map, shapes_of
from pipeline.stages.clean.sheet import Sheet, coloured_ink, evened, lay_out
from pipeline.stages.clean.straight import moved


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
    """Prepare a page for reading; a ``turn`` that is known is not looked for again.

    Everything is decided on a small view of the page; the full pixels are moved once, to where and
    as large as they are read.
    """
    sheet = lay_out(pixels, settings.assumed_dpi)
    look = look_at(sheet, turn)
    plan = planned(look, sheet)
    image, way = moved(sheet.grey, plan.move)
    image = evened(sheet, image, way)
    image = wiped(image, look.shapes, look.dirt, then(inverse(sheet.to_small), way))
    if image is pixels.grey:
        image = image.copy()
    size = (sheet.height, sheet.width) if look.facing.turn % 180 else (sheet.width, sheet.height)
    page = CleanPage(
        image=image,
        ink=ink_map(image),
        coloured=coloured_ink(sheet, image, way),
        coloured_places=tuple(carry(way, piece.box) for piece in sheet.pieces),
        transform=then(inverse(way), _to_points(sheet, look.facing.turn)),
        width=size[0],
        height=size[1],
        dpi=sheet.own_dpi,
        dpi_source=sheet.dpi_source,
        rotation=look.facing.turn,
        sure_rotation=look.facing.sure,
        skew=plan.move.skew,
        dpi_told=plan.dpi,
        x_height=plan.x_height,
        steps=(*steps, *sheet.steps, *_reasons(look, plan)),
    )
    return _with_marks(page)


def _to_points(sheet: Sheet, turn: Turn) -> Affine:
    points = scaled(72 / sheet.across, 72 / sheet.down)
    return then(points, turned(sheet.width, sheet.height, turn))


def _with_marks(page: CleanPage) -> CleanPage:
    """Find specks, check boxes and ruling lines, and take them out of the image."""
    image, ink = page.image, page.ink
    shapes, steps = shapes_of(ink), page.steps
    dust = specks(shapes, page.x_height)
    if dust is not None:
        image = np.asarray(cv2.max(image, cv2.dilate(dust, np.ones((3, 3), np.uint8))), np.uint8)
        ink = np.asarray(cv2.subtract(ink, dust), np.uint8)
        steps = (*steps, Step(name="specks", reason="specks that stand alone wiped"))
    boxes = drawn_boxes(shapes, page.x_height)
    erase(image, ink, boxes)
    lines = ruling(ink, page.x_height)
    if lines.boxes:
        grown = cv2.dilate(lines.mask, np.ones((3, 3), np.uint8))
        image = np.asarray(cv2.max(image, grown), np.uint8)
        ink = np.asarray(cv2.subtract(ink, lines.mask), np.uint8)
    return replace(
        page,
        image=image,
        ink=ink,
        steps=steps,
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


def _reasons(look: Look, plan: Plan) -> tuple[Step, ...]:
    """Say what was done and why."""
    steps = []
    if look.edges:
        steps.append(Step(name="edges", reason=f"{look.edges} shadows, holes or edges wiped"))
    if look.facing.turn:
        steps.append(Step(name="turn", reason=f"by {look.facing.turn}: {look.facing.why}"))
    if plan.move.skew:
        steps.append(Step(name="level", reason=f"lines climb by {plan.move.skew:+.2f} degrees"))
    steps.append(Step(name="scale", reason=plan.why))
    return tuple(steps)
