"""Items of an agenda in minutes whose number stands on a line of its own, above their title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from models.geometry import hull
from models.layout import Line, Paragraph
from models.running_text import running_text
from pipeline.stages.segment.prose import FUNCTION, is_prose
from pipeline.stages.segment.series import place_of
from pipeline.stages.segment.units import ITEM, Unit

# "1.)", "30.", "TOP 3", "Punkt 4:", "Zu 5.", "§ 12": a number and nothing else.
_NUMBER = re.compile(
    r"^(?:(?P<word>TOP|Top|Tagesordnungspunkt|Punkt|Pkt\.|[Zz]u(?: Punkt)?|§)\s?)?"
    r"(?P<number>\d{1,3})\s?[.)]{0,2}:?$"
)
# "BdB-325-01-9-2021", "AN/0629/2022", "4065/2021": a number below the title, of a file or paper.
_SIGN = re.compile(r"^(?=\S*\d)[A-Za-z]{0,6}[-/.\w]*\d[-/.\w]*(?: miterledigt:)?$")
_FEWEST = 2
"""Items from which the numbers are those of an agenda: one alone is the page's."""
_LINES, _APART = 8, 0.6
"""Lines of a title at most, and ems of white within it."""
_BELOW, _AWAY = 0.3, 4.5
"""Ems of white from the number down to its title: a number beside a text counts that."""


def join_items(units: Sequence[Unit]) -> list[Unit]:
    """Return the units, each lone number joined with the title that stands below it."""
    starts = _agenda(units)
    found: list[Unit] = []
    taken = 0
    for index, unit in enumerate(units):
        if index < taken:
            continue
        taken = index + 1
        if index in starts:
            lines = _title(index, units)
            taken += len(lines)
            found.append(joined(unit, lines))
        elif (follows := _goes_on(index, units)) is not None:
            taken += 1
            found.append(replace(joined(unit, [follows], item=False), runs_on=True))
        else:
            found.append(unit)
    return found


def _agenda(units: Sequence[Unit]) -> frozenset[int]:
    """Return the units that are numbers over a title, in the longest run that counts up."""
    numbers = [
        (index, int(match["number"]))
        for index, unit in enumerate(units)
        if (match := _NUMBER.match(unit.text)) and unit.table is None and _title(index, units)
    ]
    runs = [_counting(numbers[at:]) for at in range(min(len(numbers), _STARTS))]
    run = max(runs, key=len, default=[])
    return frozenset(run) if len(run) >= _FEWEST else frozenset()


def _counting(numbers: Sequence[tuple[int, int]]) -> list[int]:
    """Return the units of a run that counts up from its first number."""
    last, run = numbers[0][1] - 1, []
    for index, number in numbers:
        if 0 < number - last <= _SKIPPED:
            run.append(index)
            last = number
    return run


_STARTS = 12
"""Numbers at most that are tried as the first item's: one before it may be a page's."""
_SKIPPED = 5
"""Items without a title that may be left out."""


def _title(index: int, units: Sequence[Unit]) -> list[Unit]:
    """Return the units of the title below a number: lines close together that are no sentences."""
    number = units[index]
    em = number.lines[0].size
    found: list[Unit] = []
    for unit in units[index + 1 :]:
        least, most = (-_APART, _APART) if found else (_BELOW, _AWAY)
        near = least * em < unit.above < most * em and unit.page == number.page
        count = sum(len(one.lines) for one in found) + len(unit.lines)
        if not near or unit.table is not None or unit.inline is not None or count > _LINES:
            break
        told = is_prose(unit) and not unit.text.endswith(";")
        listed = ITEM.match(unit.text) and unit.text[0] not in "-–"
        if told or listed or _SIGN.match(unit.text):
            break
        found.append(unit)
    return found


def _goes_on(index: int, units: Sequence[Unit]) -> Unit | None:
    """Return what a heading runs on to that ends in the middle: ``Anfrage der Fraktion an``.

    Its first line is set in another way than those below, and so was parted from them.
    """
    unit, after = units[index], units[index + 1] if index + 1 < len(units) else None
    if after is None or unit.table is not None or after.table is not None or unit.inline:
        return None
    first = unit.lines[0]
    marked = first.bold or first.underlined or first.spaced
    words = unit.text.split()
    if not marked or len(unit.lines) > 1 or words[-1] not in FUNCTION or not words[0][0].isupper():
        return None
    close = after.page == unit.page and after.above < 0.5 * first.size
    level = abs(after.box.x0 - unit.box.x0) < first.size
    short = len(after.lines) <= 3 and not is_prose(after) and not ITEM.match(after.text)
    return after if close and level and short else None


def joined(
    unit: Unit, parts: Sequence[Unit], *, item: bool = True, above: Unit | None = None
) -> Unit:
    """Return a unit with others below it; what stands ``above`` is in its lines, not its text."""
    whole = (*((above,) if above is not None else ()), unit, *parts)
    lines = tuple(line for part in whole for line in part.lines)
    number = _NUMBER.match(unit.text) if item else None
    counted = number is not None and number["word"] is None  # "30." is no part of the heading
    told = [*(() if counted else (unit,)), *parts]
    text = running_text([line for part in told for line in title_of(part)])
    return replace(
        unit,
        block=Paragraph(lines),
        text=text,
        box=hull(line.box for line in lines),
        words=len(text.split()),
        item=item,
    )


def title_of(unit: Unit) -> tuple[Line, ...]:
    """Return the lines of a unit without that which only calls it: ``Tagesordnungspunkt``."""
    called = unit.item and bool(CALLS.match(unit.lines[0].text))
    return unit.lines[1:] if called else unit.lines


CALLS = re.compile(r"^(?:Tagesordnungspunkt|TOP)$")
"""A line that only calls an item."""


def listed_items(units: Sequence[Unit]) -> frozenset[int]:
    """Return the items listed below ``Tagesordnung``: what is to be dealt with, no headings.

    Up to the first sentence; where the numbers begin anew, the minutes of the items do.
    """
    found: set[int] = set()
    for start, unit in enumerate(units):
        headed = unit.table is None and unit.words <= _HEADED and _AGENDA.search(unit.text)
        if headed and not _OF_ONE.search(unit.text):
            items = _listed(start + 1, units)
            found.update(items if len(items) >= _FEWEST else ())
    return frozenset(found)


_HEADED = 8
"""Words of a heading over an agenda at most: ``Öffentliche Tagesordnung - 18:30 Uhr``."""
_AGENDA = re.compile(r"(?i)tagesordnung:?\W*(?:\d\d[:.]\d\d(?: Uhr)?)?$|^(?:\w+ )?tagesordnung\b")

# "Zu Punkt 7 ö der Tagesordnung" (Haarfeld): one item is named, none is listed
_OF_ONE = re.compile(r"(?i)\b(?:punkt|pkt\.?|top|nr\.?|ziffer) ?\d+[a-z]?\b")


def _listed(start: int, units: Sequence[Unit]) -> list[int]:
    items: list[int] = []
    last = 0
    for index in range(start, len(units)):
        unit, place = units[index], place_of(units[index].text)
        counted = place is not None and place.series.startswith("arabic")
        if place is not None and counted and ITEM.match(unit.text):
            if place.number <= last and place.series == _FLAT:
                break
            last = place.number if place.series == _FLAT else last
            items.append(index)
        elif is_prose(unit):
            break
    return items


_FLAT = "arabic "
"""The series of ``1.``, ``2.``: not that of ``2.1``."""


def is_sign(text: str) -> bool:
    """Tell whether a line is nothing but the number of a file or paper: ``BdB-325-01-9-2021``."""
    return _SIGN.match(text) is not None
