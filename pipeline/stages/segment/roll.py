"""The roll of who was there: names below ``Anwesende``, ahead of what was said in the meeting."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from models.kinds import SectionKind
from models.layout import Line
from pipeline.stages.segment.headings import Heading
from pipeline.stages.segment.prose import is_prose
from pipeline.stages.segment.signs import is_name, is_office
from pipeline.stages.segment.units import ITEM, Unit

# "A n w e s e n d e", "Anwesend waren:", "Teilnehmer/-innen", "Vorsitz: Bgm. Huber", "Erschienen
# sind:", "Stimmberechtigte Mitglieder:". Not "Der Vorsitzende": he signs.
_CALLED = re.compile(
    r"(?i)^(?:(?:\w+ )?(?:anwesen(?:d|heit)|teilnehm|erschienen|gegenwärtig|entschuldigt)"
    r"|(?:stimmberechtigte |beratende )?mitglieder\b|vorsitz\w*: ?\w)"
)
_PAGES = 4
"""Pages from the first on which the roll is called."""
_FEWEST, _BETWEEN = 6, 2
"""Lines of the roll at least, and lines in it at most that are no names: ``sowie Bedienstete``."""
_MOST_WORDS, _CAPITALS = 9, 0.6
"""Words of a line of names at most, and the share of them that begin with a capital."""
_SENTENCE = 8
"""Words of the text below a heading at least: ``Der Bürgermeister stellt fest, dass``."""
_PREAMBLE = 80
"""Words of text at most that stand ahead of the roll as a note: ``… liegt zur Einsicht auf.``"""


def roll_of(units: Sequence[Unit], headings: Sequence[Heading]) -> range:
    """Return the units that call the roll; an empty range where none does.

    Minutes of Austrian communes list factions, names and ``Schriftführer:`` over a page; nobody
    signs there, and the minutes begin below.
    """
    known = {h.index for h in headings if h.kind is not None or h.series.isalpha()}
    for index, unit in enumerate(units):
        if unit.page - units[0].page >= _PAGES:
            break
        if unit.table is not None or unit.words > _MOST_WORDS or not _CALLED.match(unit.text):
            continue
        found = _from(index, units, known)
        found = range(index, _without_headings(found.stop, units, headings))
        told = any(map(is_prose, units[found.stop :]))
        if told and sum(_names_in(units[i]) for i in found) >= _FEWEST:
            return found
    return range(0)


def body_after(roll: range, start: int, units: Sequence[Unit], headings: Sequence[Heading]) -> int:
    """Return where the body begins: behind the roll, where but a note stands ahead of it.

    No title stands there any more, so a heading right above the first text is the text's own; but
    ``Ergebnis:`` over all the minutes (Erlangen) is none.
    """
    ahead = sum(unit.words for unit in units[start : roll.start])
    if not roll or (start < roll.start and ahead >= _PREAMBLE):
        return start
    start = max(start, roll.stop)
    over = {heading.index for heading in headings if heading.kind is SectionKind.FAZIT}
    own = {heading.index for heading in headings} - over
    first = next((i + 1 for i in range(roll.stop, start) if i in over and i + 1 in own), start)
    while first > roll.stop and first - 1 in own:
        first -= 1
    return first


def _from(index: int, units: Sequence[Unit], known: set[int]) -> range:
    end, others = index + 1, 0
    for at in range(index + 1, len(units)):
        if at in known or is_prose(units[at]):
            break
        if _is_listed(units[at]):
            end = at + 1
        elif (others := others + 1) > _BETWEEN:
            break
    return range(index, end)


def _without_headings(end: int, units: Sequence[Unit], headings: Sequence[Heading]) -> int:
    """Return the end of the roll without the headings of the text: ``Verlauf der Sitzung``."""
    at = {heading.index for heading in headings}
    if end == len(units) or units[end].words < _SENTENCE:
        return end
    return end - sum(1 for _ in takewhile(at.__contains__, range(end - 1, 0, -1)))


def _is_listed(unit: Unit) -> bool:
    return _names_in(unit) * 2 > len(unit.lines)


def _names_in(unit: Unit) -> int:
    return sum(map(_is_names, unit.lines))


def _is_names(line: Line) -> bool:
    """Tell whether a line lists people: capitals all along, and not the item of an agenda.

    ``1. Vizebürgermeister: Gerhard Kroiß`` is, ``1. Eröffnung der Sitzung`` is not.
    """
    words = line.text.split()
    if len(words) > _MOST_WORDS:
        return False
    if ITEM.match(line.text):
        rest = line.text.partition(" ")[2]
        return ":" in rest or is_office(rest) or is_name(rest)
    capitals = sum(not word[0].islower() for word in words)
    return capitals >= _CAPITALS * len(words)
