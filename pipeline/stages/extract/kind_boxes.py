"""Types offered with check boxes: ``☐ Beschlußvorlage  ☒ Informationsvorlage``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from models.evidence import Evidence
from models.extraction import Candidate
from models.kinds import PaperKind
from models.page import CheckBox
from pipeline.stages.extract.sheet import Sheet

_NEAR = 24.0
"""Points of white between a box and its word."""


def ticked_types(
    sheet: Sheet, found: Sequence[Candidate[PaperKind]]
) -> tuple[Candidate[PaperKind], ...]:
    """Return the types of a form that offers several: one box that is ticked says which it is.

    Boxes before their words are asked first: all types of one form have theirs on one side.
    """
    for side in (_before, _behind):
        boxes = [side(sheet, one.evidence[0]) for one in found]
        there = [box for box in boxes if box is not None]
        if len(there) > 1 and sum(box.checked for box in there) == 1:
            return tuple(
                one if box is None else _said(one, box)
                for one, box in zip(found, boxes, strict=True)
            )
    return tuple(found)


def _said(one: Candidate[PaperKind], box: CheckBox) -> Candidate[PaperKind]:
    return replace(one, witnesses=one.witnesses | {"ticked" if box.checked else "unticked"})


def _row(sheet: Sheet, place: Evidence) -> list[CheckBox]:
    page = sheet.layout.pages[place.page - sheet.layout.pages[0].number]
    middle = place.box.middle[1]
    return [b for b in page.checkboxes if b.box.top - 3 <= middle <= b.box.bottom + 3]


def _before(sheet: Sheet, place: Evidence) -> CheckBox | None:
    near = [b for b in _row(sheet, place) if 0 <= place.box.x0 - b.box.x1 + 3 < _NEAR]
    return max(near, key=lambda b: b.box.x1, default=None)


def _behind(sheet: Sheet, place: Evidence) -> CheckBox | None:
    near = [b for b in _row(sheet, place) if 0 <= b.box.x0 - place.box.x1 + 3 < _NEAR]
    return min(near, key=lambda b: b.box.x0, default=None)
