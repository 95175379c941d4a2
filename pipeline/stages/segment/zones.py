"""Head, body, closing, attached: what part each unit plays."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from models.kinds import SectionKind
from models.layout import Zone
from pipeline.stages.segment.beside import beside_body
from pipeline.stages.segment.endings import signature_start, signs_off, small_print
from pipeline.stages.segment.form_boxes import in_course, in_form, is_ballot, is_noted
from pipeline.stages.segment.headings import Heading
from pipeline.stages.segment.listing import listed_before
from pipeline.stages.segment.opening import headed_before, likely_before, opened_by_form, opens_body
from pipeline.stages.segment.parts import set_parts
from pipeline.stages.segment.prose import INTRODUCES, WORDS, has_verb, is_prose
from pipeline.stages.segment.roll import body_after, roll_of
from pipeline.stages.segment.series import place_of
from pipeline.stages.segment.signing import announces_name, is_signing_table
from pipeline.stages.segment.signs import is_salutation
from pipeline.stages.segment.units import ITEM, BodyType, Unit

# "Anlage 1 zur Vorlage VO/2014/0850", "Anhang A", "Anlage zum Beschluss", "Anlage" alone.
_ANNEX = re.compile(r"^(?:Anlage|Anhang|Beilage)(?:\s*(?:Nr\.?\s*)?(?:\d{1,2}|[A-Z]|zu[rm]?)\b|$)")


def assign_zones(units: Sequence[Unit], headings: Sequence[Heading], body: BodyType) -> list[Zone]:
    """Return the zone of each unit: what the rules say, weighed with how the units stand."""
    found = by_rules(units, headings, body)
    set_parts(units, headings, found, body, frozenset(roll_of(units, headings)))
    return found


def by_rules(units: Sequence[Unit], headings: Sequence[Heading], body: BodyType) -> list[Zone]:
    """Return the zone of each unit as the rules have it."""
    start, aside = _start(units, headings, body)
    at = {heading.index: heading for heading in headings}
    known = {index for index, heading in at.items() if heading.kind is not None}
    found, zone, closed = [Zone.HEAD] * start, Zone.BODY, start
    for index in range(start, len(units)):
        if index in aside:
            found.append(Zone.HEAD)
            continue
        heading = at.get(index)
        if zone is Zone.CLOSING and _goes_on(index, heading, units, closed):
            zone = Zone.BODY
        elif zone is Zone.BODY and index in known and index > start:
            _close_before(index, units, known, start, found, full=True)
            if found[-1] is Zone.CLOSING and not _reopens(at[index], units):
                zone = Zone.CLOSING
        new_page = _tops(index, units)
        if new_page and zone is not Zone.ATTACHED and _attached(index, units, at, zone):
            _close_before(index, units, known, start, found)
            zone = Zone.ATTACHED
        if zone is Zone.BODY and heading is None and _closes(index, units):
            first = signature_start(units, index, start, known, sure=True)
            found[first:] = [Zone.CLOSING] * (index - first)
            zone, closed = Zone.CLOSING, first
        form = zone is Zone.BODY and _is_form(index, units, heading)
        if form or (zone is Zone.BODY and _begins_column(index, units)):
            _close_before(index, units, known, start, found, full=True)
        found.append(Zone.HEAD if form else zone)
    if zone is Zone.BODY:
        _end(units, headings, start, found, body)
    return found


def _goes_on(index: int, heading: Heading | None, units: Sequence[Unit], closed: int) -> bool:
    """Tell whether the text goes on behind a closing: with a heading, or at the next column's head.

    ``gez. Thordsen`` below the first of two columns of text, and the second begins beside it.
    """
    if heading is not None and _reopens(heading, units):
        return True
    unit, sign = units[index], units[closed]
    beside = unit.page == sign.page and unit.box.x0 > sign.box.x0 and unit.box.top < sign.box.top
    return beside and bool(unit.lines) and unit.lines[0].column > 0 and is_prose(unit)


def _begins_column(index: int, units: Sequence[Unit]) -> bool:
    """Tell whether a unit is the first of the next column: who signs may stand below the last."""
    if index == 0:
        return False
    unit, above = units[index], units[index - 1]
    beside = unit.page == above.page and unit.box.x0 > above.box.x1
    return beside and unit.box.bottom < above.box.top


def _closes(index: int, units: Sequence[Unit]) -> bool:
    """Tell whether a unit begins the closing: by its words, or as the place to sign."""
    shaped = announces_name(index, units) or is_signing_table(index, units)
    return signs_off(units[index]) or shaped


def _is_form(index: int, units: Sequence[Unit], heading: Heading | None) -> bool:
    """Tell whether a unit of the body is a form's boxes, notes or the course of meetings."""
    boxes = heading is None and (in_form(index, units) or is_noted(units[index]))
    return boxes or in_course(index, units)


def _start(
    units: Sequence[Unit], headings: Sequence[Heading], body: BodyType
) -> tuple[int, frozenset[int]]:
    """Return the first unit of the body, behind the roll, and later ones that are of the head."""
    roll = roll_of(units, headings)
    start = headed_before(body_start(units, headings, body), units, headings)
    start = likely_before(opened_by_form(start, units, headings), units, headings)
    start = listed_before(body_after(roll, start, units, headings), units, headings)
    return start, beside_body(start, units, body) | frozenset(roll)


def _end(
    units: Sequence[Unit],
    headings: Sequence[Heading],
    start: int,
    found: list[Zone],
    body: BodyType,
) -> None:
    """Give what ends a paper without any sign-off to the closing: small print, signatures."""
    known = {heading.index for heading in headings if heading.kind is not None}
    end = max(start, small_print(units, known, body))
    last = headings[-1] if headings else None
    if last is not None and last.index == end - 1 and last.kind is None and not last.inline:
        end = max(start, last.index)  # "Stadtarchiv": a stamp in large letters, nothing below it
    found[end:] = [Zone.CLOSING] * (len(units) - end)
    _close_before(end, units, known, start, found)


def _close_before(
    end: int,
    units: Sequence[Unit],
    known: Collection[int],
    start: int,
    found: list[Zone],
    *,
    full: bool = False,
) -> None:
    """Give a signature block without any sign-off that ends the body to the closing.

    ``full``: in the middle of the paper both name and office must be there.
    """
    if end > start and found[end - 1] is Zone.BODY:
        first = signature_start(units, end, start, known, sure=False, full=full)
        found[first:end] = [Zone.CLOSING] * (end - first)


def body_start(units: Sequence[Unit], headings: Sequence[Heading], body: BodyType) -> int:
    """Return the first unit of the body: a section's heading, or running text before it."""
    first = next((h.index for h in headings if opens_body(h, units, headings)), None)
    if first is None:
        first = next((h.index for h in headings if h.kind is SectionKind.ANLAGEN), None)
    limit = len(units) if first is None else first
    labels = _labels_after(units, limit)
    for index in range(limit):
        rest = limit - index - 1
        small = bool(units[index].lines) and units[index].lines[0].size < _SMALL * body.size
        if labels[index] <= rest // 3 and not small and _is_text(units[index]):
            start = _list_start(index, units)
            return _with_headings(start, headings)
    if first is None:
        return _first_told(units, headings, body)
    return _with_headings(limit, headings)


def _first_told(units: Sequence[Unit], headings: Sequence[Heading], body: BodyType) -> int:
    """Return the first running text of a paper in which labels and tables follow all of it.

    Between form boxes, below headings that no list knows: some text there must be.
    """
    for index, unit in enumerate(units):
        small = bool(unit.lines) and unit.lines[0].size < _SMALL * body.size
        if not small and unit.words >= _TOLD and _is_text(unit):
            return _with_headings(index, headings)
    return len(units)


def _with_headings(start: int, headings: Sequence[Heading]) -> int:
    """Return where the headings begin that stand right above the body's first text.

    ``Der Rat beschließt:``, ``1. Lage``, and ``Öffentlicher Teil`` over ``TOP 1: Eröffnung``.
    """
    at = {heading.index: heading for heading in headings}
    while (above := at.get(start - 1)) is not None:
        listed = above.kind is SectionKind.SONSTIGE and above.likeness >= _LETTER_FOR_LETTER
        if not (above.resolution or above.series or listed):
            break
        start -= 1
    return start


def _labels_after(units: Sequence[Unit], limit: int) -> list[int]:
    """Return for each unit how many labels and tables of the head follow it before the limit."""
    found = [0] * limit
    for index in range(limit - 2, -1, -1):
        unit = units[index + 1]
        named = unit.words < 7 and unit.text.endswith(":") and not INTRODUCES.search(unit.text)
        label = unit.table is not None or (named and not unit.text[0].islower())
        found[index] = found[index + 1] + label
    return found


def _list_start(index: int, units: Sequence[Unit]) -> int:
    """Return where the list begins that a unit is an item of: a list is not cut in two.

    ``3. ein Verzeichnis …`` goes back to ``1.``, and to the line that ends in a colon or comma
    above it.
    """
    place = place_of(units[index].text)
    start = index
    while place is not None and place.number > 1 and start > 0:
        above = place_of(units[start - 1].text)
        if above is None or above != place._replace(number=place.number - 1):
            return index
        place, start = above, start - 1
    opens = start > 0 and start < index and units[start - 1].text[-1:] in ":,"
    return start - 1 if opens and units[start - 1].words > 2 else start


_LETTER_FOR_LETTER = 0.99
"""Likeness of a heading that is one of the catalogue's as it stands."""
_TOLD = 10
"""Words of the first text of a paper in which nothing else says where it begins, at least."""
_SMALL = 0.85
"""Type size against the body's below which text is a note in the head."""


def _is_text(unit: Unit) -> bool:
    """Tell whether a unit before any heading is running text and no title.

    ``betreffend die Neupflasterung der Rothenburger Straße.`` has all but the verb.
    """
    if not is_prose(unit):
        return False
    words = WORDS.findall(unit.text.lower())
    letter = is_salutation(unit.text) or INTRODUCES.search(unit.text)
    return bool(letter) or len(words) > 30 or has_verb(unit.text)


def _reopens(heading: Heading, units: Sequence[Unit]) -> bool:
    """Tell whether a heading after a signature opens a section; ``sonstige`` only over text."""
    if heading.kind is None or heading.resolution or heading.likeness < 0.8:
        return False
    after = units[heading.index + 1 : heading.index + 2]
    if heading.kind is SectionKind.SONSTIGE and any(map(is_ballot, after)):
        return False  # "Beratungsergebnis:" over a box that is filled in after the meeting
    agenda = "tagesordnung" in units[heading.index].text.lower()
    told = any(is_prose(unit) or (agenda and ITEM.match(unit.text)) for unit in after)
    return heading.kind is not SectionKind.SONSTIGE or told


# "Seite -2-" (Wiefelsen), "- 2 -": the number of a page over what it begins with
_PAGE = re.compile(r"^\W*(?:Seite|Blatt)?\W*\d{1,3}\W*$")


def _tops(index: int, units: Sequence[Unit]) -> bool:
    """Tell whether a unit is the first of a new page, its number apart."""
    page, above = units[index].page, index - 1
    while above > 0 and units[above].page == page and _PAGE.match(units[above].text):
        above -= 1
    return above >= 0 and units[above].page != page


def is_annex(index: int, units: Sequence[Unit]) -> bool:
    """Tell whether a unit heads an attached paper: ``Anlage 1 zur …``, first on its page.

    Not where the next one is called the like: that is the list of attachments, on a new page.
    """
    unit = units[index]
    if not _tops(index, units) or unit.words > 12:
        return False
    follows = units[index + 1].text if index + 1 < len(units) else ""
    return bool(_ANNEX.match(unit.text)) and not _ANNEX.match(follows)


def _attached(index: int, units: Sequence[Unit], at: dict[int, Heading], zone: Zone) -> bool:
    """Tell whether a new page begins an attached paper rather than going on."""
    if is_annex(index, units):
        return True
    heading = at.get(index)
    return zone is Zone.CLOSING and (heading is None or not _reopens(heading, units))
