"""How a unit stands in its paper: the traits from which head, text and closing are told.

Hardly any of them asks for a word that is known: names and offices by their shape, days, place on
the page, what stands around it, how much is left.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

from pipeline.stages.segment.line_traits import Setting
from pipeline.stages.segment.prose import FUNCTION, has_verb
from pipeline.stages.segment.signs import is_name, is_office, is_place_date, is_sign_off
from pipeline.stages.segment.units import ITEM, Unit

_MANY, _LEFT, _AFTER = 12, 12, 5
"""Words of a long unit, and units and running text that are left, at most."""
_PAGE = 842.0
"""Points of a page's height, more or less."""
_SMALL = 0.93
"""Type size against the body's below which a unit is small print."""
_WORD = re.compile(r"[^\W\d_]+")


def told_after(paper: Setting) -> list[int]:
    """Return how much running text follows each unit."""
    return [*reversed(list(accumulate(map(int, reversed(paper.prose[1:])), initial=0)))]


def unit_traits(
    index: int, paper: Setting, known: frozenset[int], after: Sequence[int]
) -> dict[str, float]:
    """Return the traits of a unit; ``known`` are the headings that are on a list."""
    return {
        **_words(index, paper),
        **_around(index, paper),
        "headed": index in known,
        "below_heading": index - 1 in known,
        "text_after": after[index] > 0,
        "item_at_end": bool(ITEM.match(paper.units[index].text)) and not after[index],
        "prose_at_end": paper.prose[index] and not after[index],
        **_measures(index, paper),
        "texts_after": min(after[index], _AFTER) / 2.0,
    }


def _words(index: int, paper: Setting) -> dict[str, bool]:
    """Return what the words of a unit are."""
    unit = paper.units[index]
    lines = [line.text for line in unit.lines]
    return {
        "office": any(map(is_office, lines)),
        "place_date": any(map(is_place_date, lines)),
        "signs_off": any(map(is_sign_off, lines)),
        "many": unit.words > _MANY,
        "prose": paper.prose[index],
        "verb": has_verb(unit.text),
        "stop": unit.text[-1:] == ".",
    }


def _around(index: int, paper: Setting) -> dict[str, bool]:
    """Return what stands above and below a unit."""
    units = paper.units
    above = units[index - 1] if index > 0 else None
    below = units[index + 1] if index + 1 < len(units) else None
    lines = [line.text for line in above.lines] if above is not None else []
    named = (is_name(text) and " " in text and not is_office(text) for text in lines)
    return {
        "table_above": above is not None and above.table is not None,
        "item_above": above is not None and bool(ITEM.match(above.text)),
        "name_above": any(named),
        "office_above": any(map(is_office, lines)),
        "place_date_above": any(map(is_place_date, lines)),
        "signs_off_above": any(map(is_sign_off, lines)),
        "prose_below": below is not None and paper.prose[index + 1],
        "office_below": below is not None and any(is_office(line.text) for line in below.lines),
        "page_goes_on": below is not None and below.page == units[index].page,
        "last": below is None,
        "last_page": units[index].page == units[-1].page,
    }


def _measures(index: int, paper: Setting) -> dict[str, float]:
    """Return where a unit stands on the page, and what its letters are like."""
    unit, body = paper.units[index], paper.body
    words = _WORD.findall(unit.text)
    width = max(body.right - body.left, 1.0)
    em = max(_size(unit, body.size), 1.0)
    count = max(len(words), 1)
    return {
        "function": sum([word.lower() in FUNCTION for word in words]) / count,
        "capitalised": sum([word[0].isupper() for word in words]) / count,
        "indent": max(-0.2, min((unit.box.x0 - body.left) / width, 1.0)),
        "width": max(0.0, min(unit.box.width / width, 1.2)),
        "at_margin": float(abs(unit.box.x0 - body.left) < em),
        "small": float(_size(unit, body.size) < _SMALL * body.size),
        "low": max(0.0, min(unit.box.bottom / _PAGE, 1.0)),
        "left_over": min(len(paper.units) - index - 1, _LEFT) / 4.0,
    }


def _size(unit: Unit, usual: float) -> float:
    return unit.lines[0].size if unit.lines else usual
