"""Which places of the head other labels own: a file number is no number of the paper."""

from __future__ import annotations

import re
from collections.abc import Iterator

from models.layout import Line
from pipeline.stages.extract.fields import Value, beside, under, values
from pipeline.stages.extract.once import gathered, once
from pipeline.stages.extract.sheet import Labelled, Sheet
from pipeline.stages.extract.stretch import Stretch

_FOREIGN = (
    "other",
    "date",
    "session",
    "receipt",
    "printout",
    "deadline",
    "body",
    "agenda",
    "attachments",
    "public",
    "role",
    "result",
    "votes",
)


@once
def owned(sheet: Sheet) -> tuple[Stretch, ...]:
    """Return the values of labels for other fields: ``Az.`` beside or above ``23-4/17``.

    A value that a label for numbers announces as well is nobody else's; nor is the one below where
    a lone ``Vorlage Nr.:`` stands above with no value: its column was torn off.
    """
    numbers = tuple(values(sheet, "number", "counter"))
    own = {id(value.parts[0].line) for value in numbers if value.how != "inline"}
    filled = {id(value.item) for value in numbers}
    torn = [
        item
        for item in sheet.labels
        if item.label.key in {"number", "counter"}
        and item.label.alone
        and item.label.colon
        and id(item) not in filled
    ]
    found: list[Stretch] = []
    seen: set[int] = set()
    for value in values(sheet, *_FOREIGN):
        if id(value.item) in seen:
            continue
        seen.add(id(value.item))
        part = value.parts[0]
        below = value.how == "below" and any(_is_above(item, value.item) for item in torn)
        if id(part.line) not in own and _is_near(value) and not below:
            found.append(part)
    return tuple(found)


def _is_above(empty: Labelled, item: Labelled) -> bool:
    """Tell whether a label without a value stands not far above another, in its column."""
    gap = item.line.box.top - empty.line.box.top
    return (
        empty.line.page == item.line.page
        and 0 < gap < 6 * max(item.line.box.height, 9.0)
        and abs(empty.place.box.x0 - item.place.box.x0) < 14
    )


def _is_near(value: Value) -> bool:
    """Tell whether a value below a label without a colon stands at its edge, as in a form."""
    if value.how != "below" or value.colon:
        return True
    return abs(value.parts[0].line.box.x0 - value.item.place.box.x0) < 8


def is_owned(place: Stretch, owners: tuple[Stretch, ...]) -> bool:
    """Tell whether a stretch lies in one that a label owns."""
    return any(
        own.line is place.line
        and own.start <= place.start
        and place.end <= own.end
        and not stands_off(place, own)
        for own in owners
    )


def stands_off(place: Stretch, own: Stretch) -> bool:
    """Tell whether a column parts a stretch from the words it was read with.

    ``Behandlung: öffentlich          GD 123/14``: the number stands in the right corner.
    """
    before = Stretch(own.line, own.start, place.start).trimmed()
    if not before.text:
        return False
    return place.box.x0 - before.box.x1 > 2.5 * max(place.line.box.height, 8.0)


# "Vorlage: 2014/284" in "Auszug aus der Niederschrift": the paper that was treated (Heidkamp)
_TREATED = re.compile(r"^(?:(?:[A-ZÄÖÜ][a-zäöü]+v|V)orlagen?|Antrag|Anfrage|Drucksache)\s*:?$")
_EXTRACT = re.compile(
    r"^(?:(?:Beschluss|Protokoll|Niederschrifts)auszug|Auszug(?:\saus\s(?:de[mr]\s)?"
    r"(?:Niederschrift|Protokoll|Sitzungsniederschrift)\b.*)?)$"
)


def treated(sheet: Sheet) -> Iterator[Line]:
    """Yield label and value of the paper that an extract from minutes treats: ``Vorlage:``."""
    if any(_EXTRACT.match(line.text) for line in sheet.head):
        for value in values(sheet, "number"):
            if _TREATED.match(value.item.place.text):
                yield from (value.item.line, value.parts[0].line)


@gathered
def pointed_at(sheet: Sheet) -> Iterator[Line]:
    """Yield what stands below or beside ``Bezug``, also where a label of its own begins it."""
    yield from treated(sheet)
    seen: set[int] = set()
    for value in values(sheet, "reference"):
        if value.how != "inline" and id(value.item) not in seen:
            seen.add(id(value.item))
            yield value.parts[0].line
    for item in sheet.labels:
        if item.label.key == "reference" and item.label.alone:
            for line in (
                under(sheet.head, item.line, item.place.box),
                beside(sheet.head, item.line),
            ):
                label = sheet.label(line) if line is not None else None
                if line is not None and label is not None and not label.alone:
                    yield line
