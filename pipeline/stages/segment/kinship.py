"""Headings set like one another: what tells a heading of words unknown from a line of text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.stages.segment.prose import INTRODUCES, VERBS, is_prose
from pipeline.stages.segment.units import ITEM, Unit
from pipeline.stages.segment.weighing import Style, marked

_PAGE_TOP = 300.0
"""Points of white above from which a unit begins its page or column."""
_LEVEL, _WHITE = 0.7, 1.7
"""Ems between the margins of two of a kind, and how often one has the other's white above it."""
_APART = 0.55
"""Ems of white above a heading at least."""
_MOST_WORDS = 7
# "Kurzfassung", "Ziele und Folgen": a capital or a number begins, no digit of a date within.
_PLAIN = re.compile(r"^(?:[\dIVXa-h]{1,4}[.)]\s?)*[A-ZÄÖÜ][^.;!?\d]{2,60}[:.?]?$")

# "Ich frage daher an:" goes on in the list below it
_SAYS = VERBS | {"ich", "frage", "uns", "daher", "folgende"}


class Form(NamedTuple):
    """How a heading stands on its page."""

    left: float
    middle: float
    em: float
    above: float
    """White above it, in ems; ``_PAGE_TOP`` and more where it begins a page."""
    colon: bool
    style: Style
    exact: bool
    """Whether the weight is the file's own; what OCR sees of it comes and goes."""
    column: int
    page: int


def form_of(unit: Unit, style: Style) -> Form:
    """Return how a unit stands on its page."""
    line = unit.lines[0]
    em = max(line.size, 1.0)
    exact = all(word.confidence >= 1.0 for word in line.words)
    return Form(
        line.box.x0,
        line.box.middle[0],
        em,
        unit.above if unit.above > _PAGE_TOP else unit.above / em,
        unit.text.endswith(":"),
        style,
        exact,
        line.column,
        unit.page,
    )


def akin(one: Form, other: Form, *, first: bool = False) -> bool:
    """Tell whether two headings are set alike: place, white, colon, type.

    Weight and underlining, which OCR sees here and misses there, count only where they are sure.
    The ``first`` of the body has as much white above it or more.
    """
    stands_out = one.style == other.style and marked(one.style)
    if one.column != other.column or (one.colon != other.colon and not stands_out):
        return False
    (size, *_, spaced, capitals), (its_size, *_, its_spaced, its_capitals) = one.style, other.style
    if (spaced, capitals) != (its_spaced, its_capitals) or abs(size - its_size) > 1:
        return False
    if one.exact and other.exact and one.style != other.style:
        return False
    off = min(abs(one.left - other.left), abs(one.middle - other.middle))
    level = off < _LEVEL * min(one.em, other.em)
    return level and (_alike(one.above, other.above) or (first and one.above >= other.above))


def _alike(one: float, other: float) -> bool:
    if max(one, other) > _PAGE_TOP:
        return True
    return min(one, other) >= _APART and max(one, other) <= _WHITE * min(one, other)


def stands_over(index: int, units: Sequence[Unit]) -> bool:
    """Tell whether below a unit stands what a heading stands over: text, a list, a table."""
    follows = units[index + 1] if index + 1 < len(units) else None
    if follows is None:
        return False
    if follows.table is not None or is_prose(follows) or ITEM.match(follows.text):
        return True
    near = follows.page == units[index].page and follows.above < units[index].above
    return units[index].text.endswith(":") and near and follows.text[-1:] != ":"


def is_plain(unit: Unit) -> bool:
    """Tell whether a unit reads as a heading: few words, no sentence, no name of a field."""
    short = len(unit.lines) == 1 and unit.words <= _MOST_WORDS
    return short and not introduces(unit.text) and bool(_PLAIN.match(unit.text))


def introduces(text: str) -> bool:
    """Tell whether a line only introduces what follows: ``Ich frage daher an:``."""
    says = not _SAYS.isdisjoint(re.split(r"[\s:]+", text.lower()))
    return bool(INTRODUCES.search(text)) or says
