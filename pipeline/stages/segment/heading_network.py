"""Which units open a section, weighed once more by a network that sees all of a paper's together.

The rules weigh a line by points set by hand, and then by its rank among the others. The network
(``pipeline.set_network``) is told both, beside how the line and its neighbours are set, and says
of each how likely it opens a section. Where it is sure it is believed: a heading that rules missed
opens a section, one of theirs that is none stays text. Of papers longer than those that it was
taught with it says nothing. ``python -m bench.fit_openings`` teaches it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from models.kinds import SectionKind
from models.layout import Zone
from pipeline.set_network import SetNetwork, network_in
from pipeline.stages.segment import catalogue
from pipeline.stages.segment.candidates import ACCEPT, Heading, style_of
from pipeline.stages.segment.heading_signs import HeadingSigns, Told
from pipeline.stages.segment.headings import weighed_and_taken
from pipeline.stages.segment.kinship import form_of
from pipeline.stages.segment.ranks import section_headings
from pipeline.stages.segment.series import numbering_of
from pipeline.stages.segment.units import ITEM, BodyType, Unit
from pipeline.stages.segment.weighing import marked
from pipeline.stages.segment.zones import assign_zones

WEIGHTS = "headings.npz"
"""The file of the network, in this package."""
OPENS, STAYS = 0.9, 0.1
"""Chance from which a unit opens a section against the rules, and below which it does not."""
_MOST = 30
"""Units that may open a section in a paper that it speaks of. It was taught with 12 usually, 34 at
most; minutes have hundreds, and the items of their agenda are what the rules say they are."""
_SETTLED = frozenset((Zone.BODY, Zone.ATTACHED))


class Opened(NamedTuple):
    """Where sections begin."""

    zones: Sequence[Zone]
    headings: Sequence[Heading]
    titled: SectionKind | None
    """The kind of a line that rules took for the first heading: it is the paper's title."""


def rules_word(units: Sequence[Unit], body: BodyType, own: catalogue.Own = ()) -> Told:
    """Return what the rules make of a paper's units."""
    weighed, taken = weighed_and_taken(units, body, own)
    zones = assign_zones(units, taken, body)
    return Told(weighed, taken, zones, section_headings(taken, zones))


def openings(
    units: Sequence[Unit], told: Told, body: BodyType, network: SetNetwork | None = None
) -> Opened:
    """Return the headings that open sections, and the zones with them."""
    chances = _chances(units, told, body, network or network_in(__package__, WEIGHTS))
    told = _parted_anew(units, told, body, chances)
    zones = list(told.zones)
    found = {h.index: h for h in told.opening if h.resolution or _is_left(h, units, chances)}
    titled = None
    for heading in told.opening:
        if heading.index not in found and Zone.BODY not in zones[: heading.index]:
            zones[heading.index], titled = Zone.HEAD, heading.kind
    known = {h.index: h for h in (*told.weighed, *told.taken)}
    for index, chance in chances.items():
        if chance > OPENS and zones[index] is Zone.BODY and index not in found:
            heading = known.get(index) or _plain(index, units, body)
            if _may_open(heading, units):
                found[index] = _sure(heading, chance)
    return Opened(zones, [found[index] for index in sorted(found)], titled)


def _chances(
    units: Sequence[Unit], told: Told, body: BodyType, network: SetNetwork
) -> Mapping[int, float]:
    signs = HeadingSigns(units, body, told)
    asked = signs.asked()
    if len(asked) > _MOST:
        return {}
    chances = network.chances([signs.of(index) for index in asked])
    return dict(zip(asked, chances, strict=True))


def _may_open(heading: Heading, units: Sequence[Unit]) -> bool:
    """Tell whether a line is more than an item in the type of the text: ``1. Übersichtsplan``.

    Of these the rules know more: whether their numbers go on.
    """
    return marked(heading.style) or not ITEM.match(units[heading.index].text)


def _is_left(heading: Heading, units: Sequence[Unit], chances: Mapping[int, float]) -> bool:
    """Tell whether a heading stays one; what lists know over a list of items does.

    ``Öffentliche Tagesordnung - 18:30 Uhr`` over ``1. Stadtteilhaus`` (Erlangen).
    """
    below = units[heading.index + 1 : heading.index + 2]
    listing = heading.kind is not None and any(ITEM.match(unit.text) for unit in below)
    return listing or chances.get(heading.index, 1.0) >= STAYS


def _parted_anew(
    units: Sequence[Unit], told: Told, body: BodyType, chances: Mapping[int, float]
) -> Told:
    """Return the rules' word with the headings that are sure and that rules have outside the text.

    ``Lage`` over the first text, in the head; ``Was wurde verworfen?`` behind what was taken for a
    closing.
    """
    outside = [i for i, c in chances.items() if c > OPENS and told.zones[i] not in _SETTLED]
    if not outside:
        return told
    known = {h.index: h for h in (*told.weighed, *told.taken)}
    taken = {h.index: h for h in told.taken}
    for index in outside:
        taken[index] = _sure(known.get(index) or _plain(index, units, body), chances[index])
    headings = [taken[index] for index in sorted(taken)]
    zones = assign_zones(units, headings, body)
    return Told(told.weighed, headings, zones, section_headings(headings, zones))


def _sure(heading: Heading, chance: float) -> Heading:
    score, likely = max(heading.score, ACCEPT), max(heading.likely, chance)
    return dataclasses.replace(heading, score=score, likely=likely)


def _plain(index: int, units: Sequence[Unit], body: BodyType) -> Heading:
    """Return a heading that no rule weighed."""
    unit = units[index]
    style = style_of(unit.lines[0], body)
    return Heading(index, None, ACCEPT, style, form_of(unit, style), numbering_of(unit.text), 0.0)
