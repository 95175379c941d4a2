"""What stands with the name of who signs: office, day."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from models.extraction import Candidate
from models.layout import Line
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.closing_lines import CAPTION, GREETING, MARK, STOP, Closing, above
from pipeline.stages.extract.fields import below, same_row
from pipeline.stages.extract.names import Name, is_name_line, role_behind
from pipeline.stages.extract.offices import is_office
from pipeline.stages.extract.stretch import Stretch, candidate

_DATED, _BELOW = 95.0, 130.0
"""Points from a place and its day down to the names that they date at most, and to those that a day
above shows to sign: more than they date, for marks and hands stand between."""
_EDGE = 10.0
"""Points between the edges, or the middles, of a name and its group, at most."""
_LAST, _ROOM = 12, 1.5
"""Lines of the text's end on which a group may stand, and heights of the room to sign below it."""
_FRACTION = re.compile(r"[Ff]raktion|[Gg]ruppe\b")
# "Berlin, den 08.01.2013"; "Den 11. Juni 1929.", ", den 5. September" behind its place
PLACED = re.compile(r"^(?:[A-ZÄÖÜ][\w() ./-]{2,30},\s*(?:den\s+|am\s+)?|,?\s?[Dd]en\s+)(?=\d)")


def role_of(closing: Closing, name: Name) -> Candidate[str] | None:
    """Return the office behind a name, below it, above it, or before it; else the group above."""
    office = role_behind(name) or _role_of(closing, name) or _role_before(name)
    return office or _group_above(closing, name)


def date_of(closing: Closing, name: Name, mark: Stretch | None) -> Candidate[dt.date] | None:
    """Return the day of a signature: in its row, or above a hand-signed name."""
    beside = _date_beside(closing, name.stretch.line, mark)
    return beside or (None if mark else _date_above(closing, name))


def announces(closing: Closing, office: Line) -> bool:
    """Tell whether a line is an office whose bearer stands below it: none stands above it."""
    if id(office) not in closing.roles:
        return False
    over = above(closing.lines, office)
    close = over is not None and office.box.top - over.box.bottom < 1.5 * office.box.height
    return over is None or not close or not (id(over) in closing.taken or is_name_line(over))


def _role_of(closing: Closing, name: Name) -> Candidate[str] | None:
    """Return the office below a name, else the one above; one that is wrapped is joined."""
    line, box = name.stretch.line, name.stretch.box
    column = [o for o in closing.lines if o.box.x1 > box.x0 - 30 and o.box.x0 < box.x1 + 60]
    under, over = below(column, line, reach=2.2), above(column, line)
    free = under is not None and id(under) not in closing.roles
    if (
        under is not None
        and free
        and (_may_be_role(closing, name, under) or for_group(closing, name))
    ):
        return candidate(under.text, (Stretch.whole(under).trimmed(" .:;|"),), {"below"})
    if under is None or id(under) not in closing.roles:
        office = closing.roles[id(over)] if over and announces(closing, over) else None
        return candidate(office.text, (office,), {"above"}) if office else None
    parts = [closing.roles[id(under)]]
    more = below(column, under, reach=1.2)
    if more is not None and re.match(r"^(?:für|des|der|und|im|am|in)\b.{1,60}$", more.text):
        parts.append(Stretch.whole(more).trimmed(" .,;"))
    return candidate(" ".join(part.text for part in parts), parts, {"below"})


# "Fraktion der SPD", "SPD-Fraktion", "FDP/DVP-Fraktion", "Ratsgruppe", "CDU", "Die Linke"
_GROUP = re.compile(
    r"^(?:\S{0,20}[Ff]raktion\b.{0,50}|\S+ [Ff]raktion|\w*[Gg]ruppe\b.{0,40}|"
    r"[A-ZÄÖÜ]{2,6}(?:[/ ][A-ZÄÖÜ]{2,6})?|(?:Die |DIE )?(?:Linke|LINKE|Grünen?|GRÜNEN?)|"
    r"Bündnis 90.{0,20}|Freie Wähler.{0,20}|Wähler\w+)$"
)


def for_group(closing: Closing, name: Name) -> bool:
    """Tell whether the group that a full name stands for is right below it: ``SPD-Fraktion``.

    A group may be any that the head of the paper names on a line of its own.
    """
    line, box = name.stretch.line, name.stretch.box
    under = below(closing.lines, line, reach=1.2)
    if under is None or not name.witnesses & {"full_name", "titled"}:
        return False
    text = under.text.strip(" .,()")
    edges = abs(under.box.x0 - closing.start_of(name)), abs(under.box.middle[0] - box.middle[0])
    told = _GROUP.match(text) is not None
    told = told or any(text == o.text.strip(" .,()") for o in closing.sheet.head)
    return told and min(edges) < _EDGE and id(under) not in closing.people


def _group_above(closing: Closing, name: Name) -> Candidate[str] | None:
    """Return the group above the room that a name signs in: ``SPD-Fraktion`` over ``Gisela Rau``.

    Close above it a group may head a list of names.
    """
    line, box = name.stretch.line, name.stretch.box
    over = [
        o
        for o in (*closing.sheet.body[-_LAST:], *closing.lines)
        if o.page == line.page
        and 0 < box.top - o.box.bottom < _DATED
        and min(o.box.x1, box.x1) > max(o.box.x0, box.x0)
    ]
    last = max(over, key=lambda o: o.box.bottom, default=None)
    if last is None or not _FRACTION.search(last.text):
        return None
    part = Stretch.whole(last).trimmed(" .,:()")
    edges = abs(part.box.x0 - closing.start_of(name)), abs(part.box.middle[0] - box.middle[0])
    room = box.top - last.box.bottom > _ROOM * max(box.height, 8.0)
    told = room and min(edges) < _EDGE and _GROUP.match(part.text) is not None
    return candidate(part.text, (part,), {"above"}) if told else None


def _role_before(name: Name) -> Candidate[str] | None:
    before = name.before
    return candidate(before.text, (before,), {"behind"}) if before else None


def _may_be_role(closing: Closing, name: Name, under: Line) -> bool:
    """Tell whether the line close below a marked name says what it is: ``Protokoll``."""
    text = under.text.strip(" .:;|")
    box = name.stretch.box
    return (
        not name.witnesses & {"college", "fellow"}  # the next member
        and under.box.top - box.bottom < 0.9 * max(box.height, 8.0)
        and abs(under.box.x0 - closing.start_of(name)) < 14
        and (re.fullmatch(r"[A-ZÄÖÜ][^\d,;:]{3,60}", text) is not None or is_office(text))
        and id(under) not in closing.tabled
        and MARK.search(text) is None
        and id(under) not in closing.people
        and not CAPTION.match(text)
        and STOP.match(text) is None
    )


def _date_beside(closing: Closing, line: Line, mark: Stretch | None) -> Candidate[dt.date] | None:
    """Return the date of the same printed row: ``20.03.2023, gez. A. Bausewein``."""
    left = (o for o in closing.lines if same_row(o, line) and o.box.x1 <= line.box.x0 + 2)
    rows = [line, *left, *([mark.line] if mark else [])]
    for other in rows:
        for item in dates_in(other.text):
            value = item.date(closing.pivot)
            if value is not None:
                names = {"beside"} | ({"mended"} if item.mended else set())
                return candidate(value, (Stretch(other, item.start, item.end),), names)
    return None


def _date_above(closing: Closing, name: Name) -> Candidate[dt.date] | None:
    """Return the date with its place that stands last above a name, in whatever column.

    ``Draustadt, am 12. April 2007`` dates both who sign side by side below it.
    """
    box, page = name.stretch.box, name.stretch.line.page
    over = [
        o
        for o in closing.lines
        if o.page == page and 0 < box.top - o.box.bottom < _DATED and PLACED.match(o.text)
    ]
    for line in sorted(over, key=lambda o: -o.box.bottom):
        for item in dates_in(line.text):
            value = item.date(closing.pivot)
            if value is not None:
                return candidate(value, (Stretch(line, item.start, item.end),), {"above"})
    return None


def mark_below(closing: Closing, line: Line) -> bool:
    """Tell whether a mark stands below a line: ``In Vertretung:`` above ``gez. Dr. Wendt``."""
    another = below(closing.lines, line, reach=4.0)
    return another is not None and MARK.match(another.text) is not None


def mark_beside(closing: Closing, line: Line) -> bool:
    """Tell whether a mark only captions the signature behind it: ``gezeichnet | gez. Otto``."""
    return any(
        same_row(other, line) and other.box.x0 > line.box.x1 and MARK.match(other.text)
        for other in closing.lines
    )


def below_date(lines: Sequence[Line], line: Line) -> bool:
    """Tell whether a place and a day stand above a line: ``Berlin, den 08.01.2013``."""
    return any(
        other.page == line.page
        and 0 < line.box.top - other.box.bottom < _BELOW
        and PLACED.match(other.text)
        for other in lines
    )


def after_greeting(lines: Sequence[Line], line: Line) -> bool:
    """Tell whether a greeting stands above a line: ``Mit freundlichen Grüßen``."""
    at = next(index for index, other in enumerate(lines) if other is line)
    over = [other.text for other in lines[max(0, at - 4) : at]]
    return any(GREETING.match(text) or _REGARDS.match(text) for text in over)


# "Herzliche Grüße,", "Kollegiale Grüße"
_REGARDS = re.compile(r"^(?:Herzlich|Best|Viel|Lieb|Kollegial|Schön)\w+ Gr[üu](?:ß|ss)")
