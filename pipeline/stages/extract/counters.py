"""Numbers behind words that count something we do not know: ``Kammerstück-Nr.``, ``Geschäft Nr.``.

Weaker than a known label, and stronger than a number that only stands in the head.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.cited import listed_numbers
from pipeline.stages.extract.fields import Value, values
from pipeline.stages.extract.number_grammar import Number
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.sightings import Sighting, announced, place_of, stretch_of


def counted(sheet: Sheet) -> Iterator[Sighting]:
    """Yield what stands behind, beside or below a label that counts by an unknown word."""
    taken: set[int] = set()
    listed = listed_numbers(sheet)
    for value in values(sheet, "counter"):
        part = value.parts[0]
        number = None if id(part.line) in listed else announced(part)
        if number is None or id(value.item) in taken or not _fills(value, number):
            continue
        taken.add(id(value.item))
        names = {"counted", "counted_" + value.how, *place_of(sheet, part.line)}
        if value.how == "inline" and value.item.label.start == 0 and _ends(value, number):
            names.add("counted_whole")
        yield Sighting(number, (stretch_of(part, number),), frozenset(names))


def _ends(value: Value, number: Number) -> bool:
    """Tell whether label and number are all that stands in their line."""
    part = value.parts[0]
    return not part.line.text[stretch_of(part, number).end :].strip(" .,;:")


def _fills(value: Value, number: Number) -> bool:
    """Tell whether a number is all that its cell holds; a complete one may be followed by words."""
    text = value.parts[0].text.strip(" .,;:")
    if number.complete:
        return True
    signs = len(re.sub(r"\s", "", text))
    return not dates_in(text) and signs <= len(number.value.replace(" ", "")) + 1
