"""What ends the body without a word that signs off: trimmed by how it stands at the end.

``Weigelt-Sommet. Bezirksbürgermeiste`` (a worn office), ``Für die Fraktion:``, what the engine made
of a hand, fields of the form, an address of a web page. A logistic regression over the traits of
``tail_traits`` says of each unit whether it is still text; the body ends where that is likeliest.
The weights stand in ``tail.toml``; ``python -m bench.fit_tails`` fits them and says, with whole
sets of papers held out, how many units it tells.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from models.kinds import SectionKind
from models.layout import Zone
from pipeline.stages.segment.fitted import load, odds
from pipeline.stages.segment.headings import Heading
from pipeline.stages.segment.line_traits import Setting, setting_of
from pipeline.stages.segment.tail_traits import tail_traits, told_after
from pipeline.stages.segment.units import BodyType, Unit

WEIGHTS = "tail.toml"
"""The file of the weights, in this package."""
_MARGIN, _LISTED_MARGIN = 1.5, 4.5
"""Log odds that must speak for a cut; more among attachments, which are as short as names."""
_MOST = 5.0
"""Log odds of one unit at most."""
_LONG = 12
"""Words of running text that is never cut."""


def trim_tails(
    units: Sequence[Unit], headings: Sequence[Heading], zones: list[Zone], body: BodyType
) -> None:
    """Give the end of each stretch of body to the closing that is none by how it stands."""
    runs = list(_runs(zones))
    if not runs:
        return
    paper = setting_of(units, body)
    after = told_after(paper)
    known = frozenset(h.index for h in headings if h.kind is not None)
    for start, end in runs:
        last = max((h for h in headings if start <= h.index < end), key=_place, default=None)
        floor = start + 1 if last is None else last.index + (1 if last.inline else 2)
        listed = last is not None and last.kind is SectionKind.ANLAGEN
        first = _first(range(end - 1, floor - 1, -1), paper, known, after, listed=listed)
        if first is not None:
            zones[first:end] = [_zone(unit) for unit in units[first:end]]


def _zone(unit: Unit) -> Zone:
    """Return what a unit is that is cut off: fields in a table are the form's."""
    return Zone.CLOSING if unit.table is None else Zone.HEAD


def _place(heading: Heading) -> int:
    return heading.index


def _runs(zones: Sequence[Zone]) -> Iterator[tuple[int, int]]:
    """Yield where stretches of body begin and end that no form interrupts."""
    start: int | None = None
    for index, zone in enumerate([*zones, Zone.CLOSING]):
        if zone is Zone.BODY:
            start = index if start is None else start
        elif start is not None:
            if zone is not Zone.HEAD:
                yield start, index
            start = None


def _first(
    backwards: Sequence[int],
    paper: Setting,
    known: frozenset[int],
    after: Sequence[int],
    *,
    listed: bool,
) -> int | None:
    """Return the first unit of what is likeliest cut off; ``None`` where nothing is."""
    weights = load(WEIGHTS)
    total, best = 0.0, _LISTED_MARGIN if listed else _MARGIN
    first: int | None = None
    for index in backwards:
        if paper.prose[index] and paper.units[index].words > _LONG:
            break
        speaks = odds(weights, tail_traits(index, paper, known, after))
        speaks = max(-_MOST, min(speaks, _MOST))
        total += speaks
        if speaks > 0 and total > best:
            best, first = total, index
    return first
