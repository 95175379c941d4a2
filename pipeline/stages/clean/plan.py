"""How a page is to be moved: the size its type is read best at, and the way there."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.stages.clean.look import Look
from pipeline.stages.clean.sheet import Sheet
from pipeline.stages.clean.size import TypeSize
from pipeline.stages.clean.skew import LEAST
from pipeline.stages.clean.straight import Move

# x-heights in pixels that Tesseract reads best, measured on samples and on scans of the corpus:
# print gains nothing above 13 and loses below; weak strokes, brown paper and photographs want
# more, or whole blocks are lost; typewriting most, and its carbon copies lose all when shrunk.
# Letters squeezed to 0.9 save as much as 13 instead of 16 does, and cost a tenth more errors.
_PRINTED, _DIFFICULT, _TYPEWRITTEN = 14.0, 18.0, 21.0
_WEAK = 0.34
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
    if look.size is not None:
        x_height = look.size.x_height * enlarged
        what = f"x-height {x_height:.1f} pixels, {_character(look.size, sheet)}"
    else:
        x_height = _USUAL_POINTS * dpi / 72
        what = "too few letters to measure"
    factor = min(best_x_height(look.size, uneven=sheet.paper is not None) / x_height, _LARGEST)
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


def best_x_height(size: TypeSize | None, *, uneven: bool) -> float:
    """Return the x-height in pixels that type of this kind is read best at."""
    if size is not None and size.pitch > _EVEN_PITCH:
        return _TYPEWRITTEN
    weak = size is not None and 0 < size.weight < _WEAK
    return _DIFFICULT if weak or uneven else _PRINTED


def _character(size: TypeSize, sheet: Sheet) -> str:
    """Say what decided about the size."""
    if size.pitch > _EVEN_PITCH:
        return f"typewritten (pitch {size.pitch:.2f})"
    if 0 < size.weight < _WEAK:
        return f"weak strokes ({size.weight:.2f})"
    return "print on uneven paper" if sheet.paper is not None else "print"
