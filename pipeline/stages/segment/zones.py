"""Head, body, closing, attached: what part each unit plays."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from models.kinds import SectionKind
from models.layout import Cell, Zone
from pipeline.stages.segment.catalogue import fold
from pipeline.stages.segment.endings import signature_start, signs_off, small_print
from pipeline.stages.segment.form_boxes import in_form
from pipeline.stages.segment.headings import Heading
from pipeline.stages.segment.prose import INTRODUCES, VERBS, WORDS, is_prose
from pipeline.stages.segment.series import place_of, series_of
from pipeline.stages.segment.signs import is_salutation
from pipeline.stages.segment.units import ITEM, BodyType, Unit

# "Anlage 1 zur Vorlage VO/2014/0850", "Anhang A", "Anlage zum Beschluss", "Anlage" alone.
_ANNEX = re.compile(r"^(?:Anlage|Anhang|Beilage)(?:\s*(?:Nr\.?\s*)?(?:\d{1,2}|[A-Z]|zu[rm]?)\b|$)")


def assign_zones(units: Sequence[Unit], headings: Sequence[Heading], body: BodyType) -> list[Zone]:
    """Return the zone of each unit."""
    start = body_start(units, headings, body)
    at = {heading.index: heading for heading in headings}
    known = {heading.index for heading in headings if heading.kind is not None}
    found: list[Zone] = [Zone.HEAD] * start
    zone = Zone.BODY
    for index in range(start, len(units)):
        unit = units[index]
        heading = at.get(index)
        if zone is Zone.CLOSING and heading is not None and _reopens(heading, units):
            zone = Zone.BODY
        elif zone is Zone.BODY and index in known and index > start:
            _close_before(index, units, known, start, found, full=True)
        new_page = index > 0 and unit.page != units[index - 1].page
        if new_page and zone is not Zone.ATTACHED and _attached(index, units, at, zone):
            _close_before(index, units, known, start, found)
            zone = Zone.ATTACHED
        if zone is Zone.BODY and heading is None and signs_off(unit):
            first = signature_start(units, index, start, known, sure=True)
            found[first:] = [Zone.CLOSING] * (index - first)
            zone = Zone.CLOSING
        form = zone is Zone.BODY and heading is None and in_form(index, units)
        found.append(Zone.HEAD if form else zone)
    if zone is Zone.BODY:
        _end(units, headings, start, found, body)
    return found


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
    opening = (
        h.index for h in headings if opens_body(h, units) and not _comes_again(h, headings, units)
    )
    first = next(opening, None)
    if first is None:
        first = next((h.index for h in headings if h.kind is SectionKind.ANLAGEN), None)
    limit = len(units) if first is None else first
    labels = _labels_after(units, limit)
    for index in range(limit):
        rest = limit - index - 1
        small = bool(units[index].lines) and units[index].lines[0].size < _SMALL * body.size
        if labels[index] <= rest // 3 and not small and _is_text(units[index]):
            start = _list_start(index, units)
            above = next((h for h in headings if h.index == start - 1), None)
            headed = above is not None and (above.resolution or bool(above.numbering))
            return start - 1 if headed else start
    return limit


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


_SMALL = 0.85
"""Type size against the body's below which text is a note in the head."""
_SURE = 0.9
"""Likeness from which a heading needs no running text below it to begin the body."""


def _is_text(unit: Unit) -> bool:
    """Tell whether a unit before any heading is running text and no title.

    ``betreffend die Neupflasterung der Rothenburger Straße.`` has all but the verb.
    """
    if not is_prose(unit):
        return False
    words = WORDS.findall(unit.text.lower())
    letter = is_salutation(unit.text) or INTRODUCES.search(unit.text)
    return bool(letter) or len(words) > 30 or not VERBS.isdisjoint(words)


def opens_body(heading: Heading, units: Sequence[Unit]) -> bool:
    """Tell whether a heading can be the body's first: known, or followed by running text."""
    if heading.kind in (None, SectionKind.ANLAGEN):
        return False  # over the first text stands the title; attachments are named in the head too
    if heading.kind is SectionKind.SONSTIGE or heading.likeness < _SURE:
        after = units[heading.index + 1 : heading.index + 2]
        listed = heading.kind is SectionKind.SONSTIGE and any(ITEM.match(u.text) for u in after)
        return listed or any(map(is_prose, after))
    if _over_fields(heading, units) or _is_type(heading, units):
        return False
    if heading.kind in _KIND_LINES and heading.inline and units[heading.index].words <= 6:
        # "Ergänzungsantrag: DIE LINKE.": the type and who moves it, in the title block
        return any(map(is_prose, units[heading.index : heading.index + 2]))
    report = fold(units[heading.index].text) == "bericht"  # of whom, and on what, stands below
    if report and not heading.inline:
        return any(map(is_prose, units[heading.index + 1 : heading.index + 3]))
    if heading.kind in _KIND_LINES and not heading.inline:
        after = units[heading.index + 1 : heading.index + 3]
        counted = bool(after) and bool(series_of(after[0].text))  # "Antwort" over "Zu Frage 1"
        return bool(heading.numbering) or any(map(is_prose, after[: 2 if counted else 1]))
    return True


def _comes_again(heading: Heading, headings: Sequence[Heading], units: Sequence[Unit]) -> bool:
    """Tell whether a heading over no text stands again over text: here it is the paper's type.

    ``Beschluss`` / ``DS-Nr. | 110-1/2014`` / ``Gegenstand: …`` / ``Beschluss`` / text (Prenzlau).
    """
    after = units[heading.index + 1] if heading.index + 1 < len(units) else None
    if after is None or heading.inline or units[heading.index].text.endswith(":"):
        return False
    if is_prose(after) or ITEM.match(after.text):
        return False
    printed = fold(units[heading.index].text)
    return any(
        other.index > heading.index
        and fold(units[other.index].text) == printed
        and any(map(is_prose, units[other.index + 1 : other.index + 2]))
        for other in headings
    )


# "Bericht" / "des Haupt- und Finanzausschusses"; "Beschluß Nr. B 118/95"
_GOES_ON = re.compile(r"^(?:des|der|zum|zur|über|an den|an die|vom) ")
_NUMBERED = re.compile(r"\bNr\.? ?\S*\d|\d/\d")


def _is_type(heading: Heading, units: Sequence[Unit]) -> bool:
    """Tell whether a heading is the paper's type: the line below goes on with it, or its number.

    Below a number running text must follow at once, as in minutes: ``Beschluss Nr. 12``.
    """
    after = units[heading.index + 1] if heading.index + 1 < len(units) else None
    if heading.inline or after is None:
        return False
    if after.table is None and _GOES_ON.match(after.text) and not is_prose(after):
        return True
    numbered = bool(_NUMBERED.search(units[heading.index].text)) and not heading.numbering
    return numbered and not is_prose(after)


def _over_fields(heading: Heading, units: Sequence[Unit]) -> bool:
    """Tell whether labels and their values stand right below: ``Beschluss`` as the paper's type."""
    after = units[heading.index + 1] if heading.index + 1 < len(units) else None
    if (
        after is None
        or after.table is None
        or heading.inline
        or units[heading.index].text[-1] == ":"
    ):
        return False
    table = after.table
    labels = [r for r in range(table.rows) if _labelled(table.row(r))]
    return len(labels) >= 2 and 2 * len(labels) >= table.rows


def _labelled(row: Sequence[Cell]) -> bool:
    return bool(row) and any(line.text.endswith(":") for line in row[0].lines)


# Words that stand over the title block as the paper's type, and over a section as its heading.
_KIND_LINES = frozenset(
    {SectionKind.ANTRAG, SectionKind.ANFRAGE, SectionKind.ANTWORT, SectionKind.STELLUNGNAHME}
)


def _reopens(heading: Heading, units: Sequence[Unit]) -> bool:
    """Tell whether a heading after a signature opens a section; ``sonstige`` only over text."""
    if heading.kind is None or heading.resolution or heading.likeness < 0.8:
        return False
    after = units[heading.index + 1 : heading.index + 2]
    return heading.kind is not SectionKind.SONSTIGE or any(map(is_prose, after))


def is_annex(index: int, units: Sequence[Unit]) -> bool:
    """Tell whether a unit heads an attached paper: ``Anlage 1 zur …``, first on its page.

    Not where the next one is called the like: that is the list of attachments, on a new page.
    """
    unit = units[index]
    if index == 0 or unit.page == units[index - 1].page or unit.words > 12:
        return False
    follows = units[index + 1].text if index + 1 < len(units) else ""
    return bool(_ANNEX.match(unit.text)) and not _ANNEX.match(follows)


def _attached(index: int, units: Sequence[Unit], at: dict[int, Heading], zone: Zone) -> bool:
    """Tell whether a new page begins an attached paper rather than going on."""
    if is_annex(index, units):
        return True
    heading = at.get(index)
    return zone is Zone.CLOSING and (heading is None or not _reopens(heading, units))
