"""Who signs without a name that could be read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial

from models.evidence import Evidence
from models.extraction import Candidate, Signed
from models.geometry import Box
from models.kinds import ReviewCode
from models.page import Ink, InkKind
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

_BESIDE = 40.0
"""Points between an office in a cell and the name with the same office in the next, at most."""
# "Für die Fraktion:": somebody signs below
_FOR = re.compile(r"^Für (?:die|den) \w+:$")


def nameless(closing: Closing, found: Sequence[Signed]) -> Iterator[Signed]:
    """Yield who signs without a name that was read: an office under ink or alone, ink alone."""
    places = [e for one in found for part in (one.name, one.role) if part for e in part.evidence]
    offices = [
        office
        for office in closing.roles.values()
        if not any(e.page == office.line.page and _is_near(e.box, office.box) for e in places)
        and not any(map(partial(_bears, office), found))
    ]
    for office in offices:
        role = candidate(office.text, (office,), {"no_name"})
        ink = ink_near(closing.sheet, office.line.page, office.box)
        if ink is not None:
            yield Signed(role=role, ink=ink)
        elif _left_empty(closing, office, found):
            yield Signed(role=role, ink=_unsigned(office))
    yield from _further_ink(closing, found)
    if found or offices:
        return
    for line in (*closing.sheet.body[-1:], *closing.sheet.closing):
        room = line.box
        below = GREETING.match(line.text) or _FOR.match(line.text)
        if below:  # ink where the name should be printed
            room = Box(room.x0, room.top + 60, room.x1, room.bottom + 60)
        ink = (
            ink_near(closing.sheet, line.page, room) if below or CAPTION.match(line.text) else None
        )
        if ink is not None:
            yield Signed(ink=ink)
            return


def _bears(office: Stretch, one: Signed) -> bool:
    """Tell whether who signs beside an office bears it.

    ``Beigeordneter | Dr. Arndt Seibold, Beigeordneter`` (Magdeburg).
    """
    role = one.role if one.name is not None else None
    if role is None or role.value != office.text:
        return False
    place = role.evidence[0]
    away = abs(place.box.middle[1] - office.box.middle[1])
    return place.page == office.line.page and away < _BESIDE


def _left_empty(closing: Closing, office: Stretch, found: Sequence[Signed]) -> bool:
    """Tell whether an office has its place for a signature, and nobody signed there.

    Dots or a ruling line above it show the place, or another office in its row that is signed.
    """
    page, box = office.line.page, office.box
    layout = closing.sheet.layout.pages[page - closing.sheet.layout.pages[0].number]
    ruled = any(
        rule.box.width > 60
        and rule.box.height < 4
        and 0 <= box.top - rule.box.bottom < 16
        and min(rule.box.x1, box.x1) - max(rule.box.x0, box.x0) > 0.5 * min(box.width, 60)
        for rule in layout.rules
    )
    dotted = any(
        line.page == page
        and 0 <= box.top - line.box.bottom < 16
        and abs(line.box.x0 - box.x0) < 60
        and re.search(r"\.{4}|_{4}", line.text)
        for line in closing.lines
    )
    level = any(
        e.page == page and abs(e.box.middle[1] - box.middle[1]) < 6
        for one in found
        if one.role and (one.name or one.ink)
        for e in one.role.evidence
    )
    return ruled or dotted or level


def _unsigned(office: Stretch) -> Candidate[bool]:
    return Candidate(False, "(empty)", (office.evidence,), 0.8, frozenset({"empty"}))


def _further_ink(closing: Closing, found: Sequence[Signed]) -> Iterator[Signed]:
    """Yield ink like that of who signed, in its column below it: one more hand, without a name."""
    signed = [one.ink.evidence[0] for one in found if one.ink and one.ink.value]
    for layout in closing.sheet.layout.pages:
        for ink in layout.inks:
            fits = any(e.page == layout.number and _is_another(ink, e.box) for e in signed)
            printed = any(_over(ink.box, line.box) for line in layout.lines)
            if fits and not printed:
                place = (Evidence(page=layout.number, box=ink.box),)
                found_ink = Candidate(True, "(ink)", place, 0.8, frozenset({"ink"}))
                yield Signed(ink=found_ink)


def _is_another(ink: Ink, first: Box) -> bool:
    box = ink.box
    return (
        ink.kind is InkKind.HANDWRITING
        and abs(box.x0 - first.x0) < 8
        and 30 < box.top - first.bottom < 110
        and 0.6 < box.width / max(first.width, 1.0) < 1.6
        and 0.5 < box.height / max(first.height, 1.0) < 2.0
    )


def _over(ink: Box, line: Box) -> bool:
    """Tell whether a printed line stands in ink or close below it, as a name does."""
    column = min(ink.x1, line.x1) - max(ink.x0, line.x0) > 0
    return column and ink.top < line.bottom and line.top < ink.bottom + 14


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
