"""Numbers looked for where there is no other: beside the text, at its foot, on leaves of books."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from models.layout import Line
from pipeline.stages.extract.asides import seen_aside
from pipeline.stages.extract.bare_numbers import bare, section_numbers
from pipeline.stages.extract.counters import counted
from pipeline.stages.extract.fields import beside, same_row
from pipeline.stages.extract.head_numbers import file_numbers, in_head
from pipeline.stages.extract.number_grammar import Number
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.sightings import Sighting, behind_type, labelled
from pipeline.stages.extract.stretch import Stretch

_FOR = frozenset({"labelled", "counted", "furniture", "alone", "typed"})
_AGAINST = frozenset({"cited", "owned", "in_title", "in_words"})


def weaker(sheet: Sheet, found: Sequence[Sighting]) -> list[Sighting]:
    """Return numbers from other places, where what was found is nothing to go by."""
    if any(s.witnesses & _FOR and not s.witnesses & _AGAINST for s in found):
        return []
    return [*beside_text(sheet), *on_leaves(sheet), *bare(sheet)]


def beside_text(sheet: Sheet) -> Iterator[Sighting]:
    """Yield the numbers of the first page's margin and foot."""
    wide = seen_aside(sheet, sheet.closing)
    if wide is None:
        return
    files = file_numbers(sheet)
    for seen in (*labelled(wide), *counted(wide), *behind_type(wide), *in_head(wide)):
        if seen.number in files:
            continue
        names = seen.witnesses - {"head", "head_top"} | {"aside"}
        yield replace(seen, witnesses=frozenset(names))


# "Auszug aus dem Beschlußbuch", "Protokollauszug", "Auszug aus dem Sitzungsbuch"
_EXTRACT = re.compile(r"Auszug|auszug|[Bb](?:eschl(?:u|ü)(?:ß|ss)|itzungs|atsprotokoll)buch")
# "37", "8.2", "§ 94", "Nr. 412"; "11." is the item of the agenda
_LEAF = re.compile(
    r"^(?:(?P<told>[A-Z]r\.?|No\.)\s?)?(?P<number>(?:§\s?)?\d{1,4}(?:\.\d{1,3})?[a-z]?)$"
)
# "894" may be "§ 94"
_DOUBTFUL = re.compile(r"^[58]\d{2,3}$")


def on_leaves(sheet: Sheet) -> Iterator[Sighting]:
    """Yield the number of an item beside its subject: the leaf of a book with decisions.

    ``37 | Hebesätze für die Grund- und Gewerbesteuer im`` (Wolfsbach), the only one of the page.
    """
    page = sheet.layout.pages[0]
    top = [line for line in page.lines if line.box.top < 0.45 * page.height]
    if not any(_EXTRACT.search(line.text) for line in (*sheet.head, *page.header)):
        return
    sections = list(section_numbers(sheet))
    if len(sections) == 1:
        yield sections[0]
        return
    edge = min(line.box.x0 for line in top)
    places = [_leaf(top, line) for line in top if line.box.x0 < edge + 25]
    leaves = [place for place in places if place is not None]
    match = _LEAF.match(leaves[0].text) if len(leaves) == 1 else None
    if match is None or (_DOUBTFUL.match(match["number"]) and not match["told"]):
        return
    value = re.sub(r"^§\s?", "§ ", match["number"])
    start = leaves[0].start + match.start("number")
    place = Stretch(leaves[0].line, start, leaves[0].end)
    yield Sighting(Number(value, None, complete=False, mended=False), (place,), frozenset({"leaf"}))


def _leaf(lines: Sequence[Line], line: Line) -> Stretch | None:
    """Return a number with a subject to its right, in a cell of its own or far from it."""
    if _LEAF.match(line.text):
        return Stretch.whole(line) if _led(lines, line) else None
    match = re.match(r"^(?:\S+\s)?\S*\d\S*(?=\s[A-ZÄÖÜ][^\W\d_]{2})", line.text)
    if match is None or not _LEAF.match(match[0]):
        return None
    number, subject = Stretch(line, 0, match.end()), Stretch(line, match.end() + 1, len(line.text))
    apart = subject.box.x0 - number.box.x1 > 1.8 * line.box.height
    return number if apart and len(re.findall(r"[^\W\d_]{3,}", subject.text)) >= 2 else None


def _led(lines: Sequence[Line], line: Line) -> bool:
    """Tell whether a subject in words stands to the right of a number, in its row."""
    right = beside(lines, line)
    worded = right is not None and len(re.findall(r"[^\W\d_]{3,}", right.text)) >= 2
    between = right is not None and right.box.x0 - line.box.x1 < 160
    alone = not any(o is not line and same_row(o, line) and o.box.x1 < line.box.x0 for o in lines)
    return worded and between and alone
