"""What speaks for a unit opening a section: its setting, its neighbours, and the rules' own word.

Named signs for the network of ``heading_network``; those that begin with ``r:`` are what the rules
say. Measures go in steps, so that a sign holds or does not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from models.layout import Zone
from pipeline.stages.segment.candidates import Heading
from pipeline.stages.segment.kinship import akin
from pipeline.stages.segment.line_traits import may_head, setting_of, traits_at
from pipeline.stages.segment.prose import WORDS
from pipeline.stages.segment.series import Place, place_of
from pipeline.stages.segment.units import BodyType, Unit

_STEPS: Mapping[str, Sequence[float]] = {
    "larger": (0.4, 0.9, 1.4, 2.4),
    "style_share": (0.01, 0.03, 0.08, 0.2, 0.5),
    "above": (-0.2, 0.2, 0.5, 0.8, 1.2, 1.8, 2.5),
    "above_usual": (-0.8, -0.3, -0.05, 0.05, 0.3, 0.8, 1.4),
    "indent": (-0.3, -0.08, 0.08, 0.3, 0.8, 1.5),
    "width": (0.1, 0.2, 0.35, 0.5, 0.7, 0.9),
    "function": (0.01, 0.2, 0.4, 0.6),
    "far_from_first": (0.1, 0.3, 0.6, 1.2),
}
"""Where the steps of a measure lie; the other traits of a line hold or do not."""
_OF_NEIGHBOURS = frozenset(
    "larger capitals marked style_share above page_below closer_below indent centred width in_row"
    " colon bracket deep label office place_date signs_off prose long".split()
)
_RULES_OF_NEIGHBOURS = frozenset(
    "r:opens r:zone:head r:zone:body r:zone:closing r:zone:attached r:taken r:known r:unweighed"
    " r:inline r:resolution".split()
)
_NEAR = (-2, -1, 1, 2)
_LETTERS = 9
"""Letters by which a word is told."""


class Told(NamedTuple):
    """What the rules make of a paper's units."""

    weighed: Sequence[Heading]
    """All that may be headings, as each is weighed alone."""
    taken: Sequence[Heading]
    """Those that are."""
    zones: Sequence[Zone]
    opening: Sequence[Heading]
    """Those that open sections."""


class HeadingSigns:
    """The signs of a paper's units."""

    def __init__(self, units: Sequence[Unit], body: BodyType, told: Told) -> None:
        self._units, self._paper, self._told = units, setting_of(units, body), told
        self._weighed = {heading.index: heading for heading in told.weighed}
        self._taken = {heading.index: heading for heading in told.taken}
        self._opening = {heading.index for heading in told.opening}
        self._places = [place_of(unit.text) for unit in units]
        self._settings: dict[int, list[str]] = {}
        self._beside: dict[int, tuple[list[str], list[str]]] = {}

    def asked(self) -> list[int]:
        """Return the units that may open a section, in order."""
        free = (index for index, unit in enumerate(self._units) if may_head(unit))
        return sorted({*free, *self._weighed, *self._taken})

    def of(self, index: int) -> list[str]:
        """Return the signs of a unit."""
        found = [
            *self._setting(index),
            *self._shape(index),
            *self._words(index),
            *self._rules(index),
            *self._kin(index),
        ]
        for step in _NEAR:
            found += self._neighbour(index + step, step)
        return found

    def _neighbour(self, at: int, step: int) -> list[str]:
        """Return the signs of the unit some steps before or behind another."""
        if not 0 <= at < len(self._units):
            return [f"{step}:none"]
        looks, ruled = self._seen_beside(at)
        return [f"{step}:{name}" for name in looks] + [f"r:{step}:{name}" for name in ruled]

    def _seen_beside(self, at: int) -> tuple[list[str], list[str]]:
        """Return what counts of a unit for those around it, looked at once."""
        if at not in self._beside:
            set_so = [n for n in self._setting(at) if n.partition("@")[0] in _OF_NEIGHBOURS]
            ruled = [name[2:] for name in self._rules(at) if name in _RULES_OF_NEIGHBOURS]
            self._beside[at] = [*set_so, *self._shape(at)], ruled
        return self._beside[at]

    def _setting(self, index: int) -> list[str]:
        """Return how a unit stands on its page, looked at once."""
        if index not in self._settings:
            text = self._units[index].text
            traits = traits_at(index, self._paper) if text else {}
            self._settings[index] = list(_in_steps(traits))
        return self._settings[index]

    def _shape(self, index: int) -> Iterator[str]:
        unit = self._units[index]
        yield f"words{_step(unit.words, (2, 3, 5, 8, 15, 40))}"
        if unit.table is not None:
            yield "table"
        if unit.inline is not None:
            yield "inline"
        if unit.text:
            yield f"end:{_end(unit.text)}"
            if unit.text[0].islower():
                yield "lower"
        if self._places[index] is not None:
            yield "numbered"

    def _words(self, index: int) -> Iterator[str]:
        """Yield the first and last word of a unit, and how far the paper has come."""
        unit = self._units[index]
        yield f"lines@{min(len(unit.lines), 4)}"
        words = WORDS.findall(unit.text.lower())
        if words:
            yield f"first:{words[0][:_LETTERS]}"
            yield f"last:{words[-1][:_LETTERS]}"
        yield f"left@{_step(len(self._units) - index - 1, (1, 2, 4, 8, 16))}"
        yield f"at@{_step(index, (1, 2, 4, 8, 16, 32))}"
        yield f"page@{min(unit.page, 3)}"

    def _rules(self, index: int) -> Iterator[str]:
        """Yield what the rules say of a unit."""
        yield f"r:zone:{self._told.zones[index].value}"
        if index in self._opening:
            yield "r:opens"
        alone, taken = self._weighed.get(index), self._taken.get(index)
        if taken is not None:
            yield "r:taken"
            yield f"r:taken@{_step(taken.points, (0.01, 0.5, 1, 2))}"
        heading = taken or alone
        if heading is None:
            yield "r:unweighed"
            return
        yield f"r:score@{max(-3, min(6, round((alone or heading).points * 1.5)))}"
        yield f"r:likely@{_step(heading.likely, (0.001, 0.1, 0.3, 0.6, 0.8, 0.95))}"
        yield f"numbering:{heading.numbering or 'none'}"
        yield from _named(heading)

    def _kin(self, index: int) -> Iterator[str]:
        """Yield how many of the rules' sections there are beside a unit, and set or counted so."""
        others = [h for h in self._told.opening if h.index != index]
        known = [h for h in others if h.kind is not None]
        yield f"r:known others@{min(len(known), 4)}"
        yield f"r:others@{min(len(others), 6)}"
        yield f"r:before@{min(sum(h.index < index for h in others), 3)}"
        yield f"r:after@{min(sum(h.index > index for h in others), 3)}"
        heading = self._taken.get(index) or self._weighed.get(index)
        if heading is None:
            return
        form, style, numbering = heading.form, heading.style, heading.numbering
        yield f"r:same style@{min(sum(h.style == style for h in others), 3)}"
        yield f"r:same style known@{min(sum(h.style == style for h in known), 3)}"
        yield f"r:akin@{min(sum(akin(form, h.form) for h in others), 3)}"
        yield f"r:akin known@{min(sum(akin(form, h.form) for h in known), 3)}"
        yield f"r:same numbering@{min(sum(h.numbering == numbering for h in others), 3)}"
        place = self._places[index]
        if place is not None:
            yield from self._counted(place, {self._places[h.index] for h in others})

    def _counted(self, place: Place, others: set[Place | None]) -> Iterator[str]:
        """Yield where a number stands in its series, and whether sections go before and after."""
        yield f"place@{min(place.number, 4)}"
        for told, number in (("before", place.number - 1), ("after", place.number + 1)):
            if place._replace(number=number) in others:
                yield f"r:series {told}"
        yield f"twins@{min(sum(self._places[i] == place for i in self._weighed), 3)}"


def _named(heading: Heading) -> Iterator[str]:
    """Yield whether a list knows a heading, and as what."""
    yield "r:known" if heading.kind is not None else "r:unknown"
    if heading.kind is not None:
        yield f"r:kind:{heading.kind.value}"
        yield f"r:like@{_step(heading.likeness, (0.8, 0.86, 0.9, 0.95, 0.99))}"
    for name in ("inline", "resolution", "vote", "is_sure"):
        if getattr(heading, name):
            yield f"r:{name}"
    if heading.series:
        yield "series"


def _step(value: float, steps: Sequence[float]) -> int:
    return sum(value >= step for step in steps)


def _end(text: str) -> str:
    return "letter" if text[-1].isalpha() else "digit" if text[-1].isdigit() else text[-1]


def _in_steps(traits: Mapping[str, float]) -> Iterator[str]:
    for name, value in traits.items():
        steps = _STEPS.get(name)
        if steps is not None:
            yield f"{name}@{_step(value, steps)}"
        elif value:
            yield name
