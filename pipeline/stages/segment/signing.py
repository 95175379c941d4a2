"""Signature blocks known by their place and shape: offices over room to sign, tables of names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.stages.segment.prose import VERBS, is_prose
from pipeline.stages.segment.signs import is_name, is_noise, is_office, is_place_date
from pipeline.stages.segment.units import Unit

# "Der Abteilungsvorstand:", "Die Stadtbaudirektorin:", "Der Präsident"
_ANNOUNCES = re.compile(r"^(?:Der|Die) [A-ZÄÖÜ][\w-]{4,}(?: [\w.]+){0,3}:?$")
_WORDS, _WHITE, _REACH, _LEVEL = 5, 1.2, 10.0, 12.0
"""Words of an office, ems of room for the signature, at least and at most, points off its edge."""
_AHEAD = 6
"""Units in which the name must follow."""
# "Datum", "29.03.1999", "Unterschrift"
_CAPTION = re.compile(
    r"(?i)^(?:ort|datum|unterschrift(?:en)?|gez\.?|\d{1,2}\. ?\d{1,2}\. ?\d{2,4}|[(/, )]+)+:?$"
)
_ROWS = 5
"""Rows of a table of signatures at most."""


def announces_name(index: int, units: Sequence[Unit]) -> bool:
    """Tell whether a line is an office with room to sign and a name below it, at the text's end.

    Two may stand side by side: each has its name at its own edge.
    """
    unit = units[index]
    if unit.table is not None or len(unit.lines) != 1 or unit.words > _WORDS:
        return False
    says = not VERBS.isdisjoint(unit.text.lower().rstrip(":").split())
    if says or not (_ANNOUNCES.match(unit.text) or is_office(unit.text)):
        return False
    em = unit.lines[0].size
    for below in units[index + 1 : index + 1 + _AHEAD]:
        if below.page != unit.page or not below.lines or is_prose(below):
            return False
        white = below.box.top - unit.box.bottom
        level = abs(below.box.x0 - unit.box.x0) < _LEVEL
        room = _WHITE * em <= white <= _REACH * em
        text = below.lines[0].text
        if level and room and " " in text and is_name(text) and not is_office(text):
            return True
    return False


def is_signing_table(index: int, units: Sequence[Unit]) -> bool:
    """Tell whether a table holds offices, names and days, and no text follows on its page.

    ``Kämmerin | Datum`` over ``Hanschke | 29.03.1999`` (Luckow).
    """
    table = units[index].table
    if table is None or table.rows > _ROWS:
        return False
    after = [u for u in units[index + 1 :] if u.page == units[index].page]
    texts = [line.text for cell in table.cells for line in cell.lines]
    offices = sum(map(is_office, texts))
    names = sum(is_name(text) and not is_office(text) for text in texts)
    kept = all(map(_signs, texts)) and not any(map(is_prose, after))
    return kept and 0 < offices <= names + 1 and names > 0


def _signs(text: str) -> bool:
    known = is_office(text) or is_name(text) or is_place_date(text) or is_noise(text)
    return known or bool(_CAPTION.match(text))
