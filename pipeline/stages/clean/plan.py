"""How a page is to be moved: the size its type is read best at, and the way there."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from pipeline.sheet import Image
from pipeline.stages.clean.look import Look
from pipeline.stages.clean.sheet import Sheet
from pipeline.stages.clean.size import TypeSize
from pipeline.stages.clean.skew import LEAST
from pipeline.stages.clean.straight import Move

# x-heights in pixels that Tesseract reads best, measured on samples and on scans of the corpus.
# Clean pages have 1.2 % wrong characters at 14, 0.7 % at 18, and 21 gains nothing more. Brown
# paper, weak strokes and photographs want more, or whole blocks are lost; typewriting most, and
# its carbon copies lose all when shrunk.
_PRINTED, _DIFFICULT, _TYPEWRITTEN = 18.0, (18.0, 20.0), 21.0
_WEAK = 0.36  # of TypeSize.weight
_COARSE = 20.0  # pixels of x-height: fax has 17, black and white of 300 dpi 24
_EVEN_PITCH = 0.55
_USUAL_POINTS = 5.2  # x-height of 11-point type, for a page with too few letters to measure
_LARGEST = 2.5  # enlarging more invents nothing
_KEEP = (0.9, 1.12)  # factors that are not worth resampling for


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done to a page, and why."""

    move: Move
    x_height: float
    """Of the letters on the prepared page, in pixels."""
    dpi: int
    """Of the prepared page, down."""
    why: str


def planned(look: Look, sheet: Sheet) -> Plan:
    """Choose by how much a page is enlarged (or shrunk) to be read best."""
    dpi = max(sheet.across, sheet.down)
    enlarged = dpi / sheet.small_dpi
    if (size := look.size) is None:
        x_height, typed = _USUAL_POINTS * dpi / 72, False
        why, what = None, "too few letters to measure"
    else:
        x_height, typed = size.x_height * enlarged, size.pitch > _EVEN_PITCH
        why = None if typed else difficulty(size, x_height, sheet)
        kind = f"typewritten (pitch {size.pitch:.2f})" if typed else why or "print"
        what = f"x-height {x_height:.1f} pixels, {kind}"
    best = best_x_height(x_height, typewritten=typed, difficult=why is not None)
    factor = min(best / x_height, _LARGEST)
    if _KEEP[0] <= factor <= _KEEP[1]:
        factor = 1.0
    skew = look.skew if look.skew is not None and abs(look.skew) >= LEAST else 0.0
    move = Move(
        across=factor * dpi / sheet.across,
        down=factor * dpi / sheet.down,
        turn=look.facing.turn,
        skew=skew,
    )
    return Plan(
        move=move,
        x_height=x_height * factor,
        dpi=max(round(dpi * factor), 70),
        why=f"{what}: by {factor:.2f}",
    )


def best_x_height(own: float, *, typewritten: bool, difficult: bool) -> float:
    """Return the x-height in pixels that type of this kind is read best at.

    ``own`` is what it has in the source: a difficult page keeps the pixels it has, but gains
    little from more of them.
    """
    if typewritten:
        return _TYPEWRITTEN
    return min(max(own, _DIFFICULT[0]), _DIFFICULT[1]) if difficult else _PRINTED


def difficulty(size: TypeSize, own: float, sheet: Sheet) -> str | None:
    """Say why a printed page needs more pixels than others; ``None`` if it does not."""
    if 0 < size.weight < _WEAK:
        return f"weak strokes ({size.weight:.2f})"
    if sheet.paper is not None:
        return "print on uneven paper"
    if own < _COARSE and is_bilevel(sheet.grey):
        return "print in black and white, few pixels"
    return None


def is_bilevel(grey: Image) -> bool:
    """Tell whether a page is black and white, with no grey between."""
    part = np.ascontiguousarray(grey[::8])
    return cv2.countNonZero(cv2.inRange(part, np.array(8), np.array(247))) == 0
