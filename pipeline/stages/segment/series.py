"""Numbers before headings: ``2.``, ``IV.``, ``TOP 3``, ``Zu Frage 1``."""

from __future__ import annotations

import re
from typing import NamedTuple

from pipeline.stages.segment import catalogue

_COUNTED = re.compile(r"^([A-ZÄÖÜ][\w ]{1,24}?)\s(\d{1,2})\b")
_ROMAN = {
    roman: value
    for value, roman in enumerate("I II III IV V VI VII VIII IX X XI XII XIII XIV XV".split(), 1)
}


class Place(NamedTuple):
    """Where a heading stands in its series: ``2.3`` is the third of ``arabic.arabic 2``."""

    series: str
    number: int


def numbering_of(text: str) -> str:
    """Return what numbers a heading: ``1.2`` gives ``arabic.arabic``."""
    found = catalogue.NUMBERING.match(text)
    if found is None:
        return ""
    if found["arabic"]:
        return ".".join(["arabic"] * (found["arabic"].count(".") + 1))
    if found["roman"] or found["plain"]:
        return "roman"
    return "capital" if found["capital"] or found["letter"] else "small"


def series_of(text: str) -> str:
    """Return the words before the first digit of ``Zu Frage 1:``; empty where there is none."""
    found = _COUNTED.match(text)
    return found[1].lower() if found else ""


def place_of(text: str) -> Place | None:
    """Return a heading's place in its series; ``None`` where it has no number that can be read."""
    found = catalogue.NUMBERING.match(text)
    if found is None:
        counted = _COUNTED.match(text)
        return Place(counted[1].lower(), int(counted[2])) if counted else None
    if found["arabic"]:
        above, _, last = found["arabic"].rpartition(".")
        return Place(f"{numbering_of(text)} {above}", int(last))
    if found["roman"] or found["plain"]:
        value = _ROMAN.get(found["roman"] or found["plain"])
        return Place("roman", value) if value else None
    letter = found["capital"] or found["letter"] or found["small"]
    if letter and letter.isalpha():
        return Place(numbering_of(text), ord(letter.lower()) - ord("a") + 1)
    return Place("closed", int(found["closed"])) if found["closed"] else None
