"""Verbatim minutes: who speaks stands in front of what is said, bold titles call the items."""

from __future__ import annotations

import re
from collections.abc import Sequence

from models.layout import Line
from pipeline.stages.segment import catalogue
from pipeline.stages.segment.inline import heading_text
from pipeline.stages.segment.items import CALLS, is_sign, joined, listed_items
from pipeline.stages.segment.series import numbering_of
from pipeline.stages.segment.signs import is_name
from pipeline.stages.segment.units import Unit

# "Oberbürgermeisterin Henriette Reker: Meine Damen", "Lino Hammer (Bündnis 90/Die Grünen): Sehr"
_SPEAKS = re.compile(r"^(?P<who>[A-ZÄÖÜ][^:.!?()]{5,50}?)(?: \([^()]{2,40}\))?: \S")
_FEWEST, _SHARE = 5, 0.06
"""Turns of speakers at least, and their share of all the paragraphs."""
_SPEAKERS, _SAID = 3, 7
"""Speakers at least, and words of a turn with its speaker."""
_CLOSE, _LINES = 0.6, 14
"""Ems of white between the lines of an item, and lines of one at most."""


def is_verbatim(units: Sequence[Unit]) -> bool:
    """Tell whether a paper is the minutes of what was said, word for word."""
    turns = [who for unit in units if (who := _speaker(unit)) is not None]
    enough = len(turns) >= max(_FEWEST, _SHARE * len(units))
    return enough and len(set(turns)) >= _SPEAKERS


def _speaker(unit: Unit) -> str | None:
    """Return who speaks; ``Beschluss StBR: keiner`` (Erlangen) is nobody."""
    found = _SPEAKS.match(unit.text) if unit.table is None and unit.inline is None else None
    if found is None or " " not in found["who"] or unit.words < _SAID:
        return None
    return found["who"] if is_name(found["who"]) else None


def join_called(units: Sequence[Unit]) -> list[Unit]:
    """Return the units; in verbatim minutes the items called are joined over all their lines.

    ``3.1.2 Antrag der AfD-Fraktion betreffend …`` / ``AN/0552/2022`` below ``Tagesordnungspunkt``,
    in bold over up to ten lines of a column (Köln).
    """
    if not is_verbatim(units):
        return list(units)
    found: list[Unit] = []
    for unit in units:
        last = found[-1] if found else None
        if last is not None and last.item and _follows(last, unit):
            found[-1] = joined(last, [unit])
        elif _is_called(unit):
            whole = joined(unit, [])
            if last is not None and CALLS.match(last.text):
                found[-1] = joined(whole, [], above=last)
            else:
                found.append(whole)
        else:
            found.append(unit)
    return found


def open_to(units: Sequence[Unit]) -> list[int]:
    """Return the units that may be headings: no items of a list, in verbatim minutes few others."""
    listed, verbatim = listed_items(units), is_verbatim(units)
    free = (index for index in range(len(units)) if index not in listed)
    return [index for index in free if not verbatim or _announces(units[index])]


def _announces(unit: Unit) -> bool:
    """Tell whether a unit may open a section in verbatim minutes: an item, or ``Beschluss``.

    ``Änderungsantrag der Fraktion …`` in bold below an item is what is called with it.
    """
    text = heading_text(*unit.inline) if unit.inline else unit.text
    return unit.item or catalogue.is_phrase(catalogue.bare(text))


def _is_called(unit: Unit) -> bool:
    numbered = numbering_of(unit.text).startswith("arabic")
    return numbered and unit.table is None and len(unit.lines) <= _LINES and _is_bold(unit.lines)


def _is_bold(lines: Sequence[Line]) -> bool:
    return bool(lines) and all(line.bold for line in lines)


def _follows(last: Unit, unit: Unit) -> bool:
    """Tell whether an item goes on right below, in its type, up to the number of its paper."""
    close = unit.page == last.page and unit.above < _CLOSE * last.lines[-1].size
    ended = is_sign(last.text.split()[-1]) or bool(numbering_of(unit.text))
    return close and not ended and unit.table is None and _is_bold(unit.lines)
