"""Who signs without a name that could be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from models.extraction import Signed
from models.geometry import Box
from models.kinds import ReviewCode
from models.paper import Reason
from pipeline.stages.extract.closing_lines import (
    CAPTION,
    GREETING,
    STOP,
    Closing,
    ink_near,
    roles_of,
)
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.stretch import Stretch, candidate


def nameless(closing: Closing, found: Sequence[Signed]) -> Iterator[Signed]:
    """Yield who signs without a name that was read: an office under ink or alone, ink alone."""
    places = [e for one in found for part in (one.name, one.role) if part for e in part.evidence]
    offices = [
        office
        for office in closing.roles.values()
        if not any(e.page == office.line.page and _is_near(e.box, office.box) for e in places)
    ]
    for office in offices:
        ink = ink_near(closing.sheet, office.line.page, office.box)
        if ink is not None:
            yield Signed(role=candidate(office.text, (office,), {"no_name"}), ink=ink)
    if found or offices:
        return
    for line in closing.sheet.closing:
        room = line.box
        if GREETING.match(line.text):  # ink where the name should be printed
            room = Box(room.x0, room.top + 60, room.x1, room.bottom + 60)
        told = CAPTION.match(line.text) or GREETING.match(line.text)
        ink = ink_near(closing.sheet, line.page, room) if told else None
        if ink is not None:
            yield Signed(ink=ink)
            return


def unsigned(sheet: Sheet, found: Sequence[Signed]) -> tuple[Reason, ...]:
    """Return a reason where a greeting or an office stands at the end, and no name was read."""
    if any(one.name or one.mark for one in found):
        return ()
    roles = roles_of(sheet, sheet.closing)
    for line in sheet.closing:
        if STOP.match(line.text):
            break
        if GREETING.match(line.text) or id(line) in roles:
            return (
                Reason(
                    code=ReviewCode.SIGNATURE_UNREADABLE,
                    field="metadata.signatories",
                    message="somebody seems to sign here, and no name was read",
                    raw=line.raw,
                    evidence=(Stretch.whole(line).evidence,),
                ),
            )
    return ()


def _is_near(box: Box, office: Box) -> bool:
    """Tell whether a name or office stands in the column of an office, close to it."""
    column = min(box.x1, office.x1) - max(box.x0, office.x0) > -40
    return column and abs(box.top - office.top) < 110
