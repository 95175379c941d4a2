"""Where the text begins in a paper whose headings are on no list: told by how it stands there.

A logistic regression over the traits of ``tail_traits`` and some of the head says of each unit
whether it is still head; the body begins where that is likeliest, never later than the rules say.
The weights stand in ``start.toml``; ``python -m bench.fit_starts`` fits them.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.stages.segment.fitted import load, odds
from pipeline.stages.segment.headings import Heading
from pipeline.stages.segment.likely import LIKELY
from pipeline.stages.segment.line_traits import Setting, setting_of
from pipeline.stages.segment.prose import INTRODUCES
from pipeline.stages.segment.signs import is_salutation
from pipeline.stages.segment.tail_traits import tail_traits, told_after
from pipeline.stages.segment.units import BodyType, Unit

WEIGHTS = "start.toml"
"""The file of the weights, in this package."""
_MARGIN, _MOST = 6.0, 5.0
"""Log odds that must speak for an earlier start, and those of one unit at most."""
_UNITS, _BACK = 25, 6
"""Units that are counted at most, and units that the start is moved back at most."""
_LARGER = 1.15
_POSSIBLE = 0.3
"""Probability that the line that is to begin the text is a heading, at least."""


def start_traits(
    index: int, paper: Setting, headings: dict[int, Heading], after: Sequence[int]
) -> dict[str, float]:
    """Return the traits of a unit that may be head or text."""
    unit = paper.units[index]
    known = frozenset(i for i, heading in headings.items() if heading.kind is not None)
    line = unit.lines[0] if unit.lines else None
    likely, below = headings.get(index), headings.get(index + 1)
    holds = {
        "first_text": index == paper.first - 1,
        "before_text": index < paper.first,
        "known_below": index + 1 in known,
        "greets": is_salutation(unit.text),
        "bold": line is not None and line.bold,
        "larger": line is not None and line.size > _LARGER * paper.body.size,
        "introduces": INTRODUCES.search(unit.text) is not None,
        "known_before": any(i < index for i in known),
    }
    return {
        **tail_traits(index, paper, known, after),
        **{name: float(held) for name, held in holds.items()},
        "count": min(index, _UNITS) / 10.0,
        "to_text": max(-3.0, min(paper.first - index, 10.0)) / 5.0,
        "likely": likely.likely if likely is not None else 0.0,
        "likely_below": below.likely if below is not None else 0.0,
        "known_after": min(sum(i > index for i in known), 4) / 2.0,
    }


def earlier_start(
    start: int, units: Sequence[Unit], headings: Sequence[Heading], body: BodyType
) -> int:
    """Return where the body begins, at or before a start, where its likely heading is above it."""
    at = {heading.index: heading for heading in headings}
    above = range(start - 1, max(0, start - _BACK) - 1, -1)
    others = (h for h in headings if h.index >= start and not h.inline)
    headed = any(h.kind is not None or h.likely >= LIKELY for h in others)
    if not headed or not any(i in at and at[i].likely > 0 for i in above):
        return start  # a lone heading over all the text is the title
    paper = setting_of(units, body)
    after, weights = told_after(paper), load(WEIGHTS)
    total, best, found = 0.0, _MARGIN, start
    for index in above:
        speaks = odds(weights, start_traits(index, paper, at, after))
        total -= 2.0 * max(-_MOST, min(speaks, _MOST))
        if total > best and index in at and at[index].likely >= _POSSIBLE:
            best, found = total, index
    return found
