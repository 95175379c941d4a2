"""Head, text and what is behind it, weighed over the whole paper by a learned chain.

The rules say where the text begins and ends and what of it is a form's; where they know neither
heading nor sign-off, they say it wrongly. A conditional random field over the units (three parts,
the traits of ``part_traits``, the rules' word one trait among them) says which course of parts is
likeliest. Nothing comes back to the head once the text has begun; behind a closing or a form the
text may go on. The weights stand in ``parts.toml``; ``python -m bench.fit_parts`` fits them and
says, with whole sets of papers held out and all headings renamed, how many units they tell.

The rules keep a veto: their sentences stay text, and nothing is text that they call none, but for
some lines right above their first.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from importlib import resources
from typing import NamedTuple

from models.layout import Zone
from pipeline.stages.segment.headings import Heading
from pipeline.stages.segment.part_traits import Seen, move_traits, part_traits, seen_of
from pipeline.stages.segment.signs import is_name, is_office
from pipeline.stages.segment.units import ITEM, BodyType, Unit

WEIGHTS = "parts.toml"
"""The file of the weights, in this package."""
HEAD, TEXT, BEHIND = 0, 1, 2
"""The parts of a paper."""
MOVES = ((HEAD, HEAD), (HEAD, TEXT), (TEXT, TEXT), (TEXT, BEHIND), (BEHIND, BEHIND), (BEHIND, TEXT))
"""From which part to which a paper may go."""
FEWEST = 2
"""Units of a paper that is weighed."""
_NEVER = -1e9
_TEXT_ALONE = (0.0, -_NEVER, 0.0)
"""What speaks for each part of a unit that stays text."""
_KEPT, _EARLIER, _AGAIN = 1.0, 2.0, 2.0
"""Log odds for a unit to stay text, and against one to be some before the rules' first text, or to
be text again behind what is none."""
_BACK, _LONG = 6, 7
"""Units that the text may begin earlier at most, and words of a sentence that stays text."""
_DOUBT, _CLOSE = 0.2, 1.5
"""Mean doubt of a unit's words from which it is noise, and ems of white above what goes
on in small letters."""


class Chain(NamedTuple):
    """The weights: of each trait for each part, and of each trait of a step for each move."""

    parts: Mapping[str, tuple[float, ...]]
    moves: Mapping[str, tuple[float, ...]]


@cache
def chain_of(name: str) -> Chain:
    """Return the weights of a file of this package; the trait ``bias`` always holds."""
    told = tomllib.loads(resources.files(__package__).joinpath(name).read_text("utf-8"))
    return Chain(*({k: tuple(v) for k, v in told[part].items()} for part in ("parts", "moves")))


def set_parts(
    units: Sequence[Unit],
    headings: Sequence[Heading],
    zones: list[Zone],
    body: BodyType,
    barred: Collection[int],
) -> None:
    """Set the zones of a paper's own units as the likeliest course of parts has them.

    ``barred``: units that are no text, wherever they stand.
    """
    own = own_units(zones)
    if own < FEWEST:
        return
    seen = seen_of(units, headings, zones, body)
    parts = likeliest(seen, own, chain_of(WEIGHTS), barred)
    if TEXT not in parts:
        return
    _keep_headings(parts, seen)
    end = max((i for i, part in enumerate(parts) if part == TEXT), default=-1)
    for index, part in enumerate(parts):
        if part == TEXT:
            zones[index] = Zone.BODY
        elif zones[index] is Zone.BODY:  # what stands between text, and a table, is the form's
            form = part == HEAD or index < end or units[index].table is not None
            form = form and not (part == BEHIND and signs(units[index]))
            zones[index] = Zone.HEAD if form else Zone.CLOSING
    _join_row(units, zones, seen)


def _join_row(units: Sequence[Unit], zones: list[Zone], seen: Seen) -> None:
    """Put who signs beside those behind the text there too: ``Burmeister.   Frau Lange.``."""
    last = max((i for i, told in enumerate(seen.setting.prose) if told), default=-1)
    behind = [unit for unit, zone in zip(units, zones, strict=True) if zone is Zone.CLOSING]
    row = [unit for unit in behind if _may_sign(unit)]
    for index in range(last + 1, len(units)):
        unit = units[index]
        if zones[index] is not Zone.BODY or index in seen.at or not _may_sign(unit):
            continue
        if any(_is_level(unit, other) for other in row):
            zones[index] = Zone.CLOSING


def _may_sign(unit: Unit) -> bool:
    """Tell whether a unit may sign in a row: ``Burmeister.``, ``Frau Lange.``, ``Fr. Lohoff``."""
    lines = [line.text.rstrip(".,").replace(". ", " ") for line in unit.lines]
    free = unit.table is None and bool(lines)
    return free and all(is_name(text) or is_office(text) for text in lines)


def _is_level(one: Unit, two: Unit) -> bool:
    """Tell whether two units begin in one row, apart from each other."""
    near = abs(one.box.top - two.box.top) < 0.6 * one.lines[0].size
    return one.page == two.page and near and (one.box.x1 < two.box.x0 or two.box.x1 < one.box.x0)


def _keep_headings(parts: list[int], seen: Seen) -> None:
    """Leave the rules' headings with the text below them, past what stands beside it."""
    for index in sorted(seen.at, reverse=True):
        below = seen.zones.find("b", index + 1, len(parts))
        goes_on = parts[below] == TEXT if below >= 0 else index in seen.known
        if seen.zones[index] == "b" and goes_on:
            parts[index] = TEXT


def signs(unit: Unit) -> bool:
    """Tell whether a unit signs between text: ``Radtke`` / ``Stadtbezirksbürgermeister``."""
    lines = [line.text for line in unit.lines] if unit.table is None else []
    return bool(lines) and all(is_name(text) or is_office(text) for text in lines)


def _is_noise(unit: Unit) -> bool:
    """Tell whether a unit is hardly read: what the engine makes of a drawing or a hand."""
    sure = [word.confidence for line in unit.lines for word in line.words]
    return sum(sure) < (1.0 - _DOUBT) * len(sure)


def own_units(zones: Sequence[Zone]) -> int:
    """Return how many units stand before the first attached paper."""
    return zones.index(Zone.ATTACHED) if Zone.ATTACHED in zones else len(zones)


def likeliest(seen: Seen, count: int, chain: Chain, barred: Collection[int] = ()) -> list[int]:
    """Return the likeliest part of each of the first units (Viterbi).

    Units that the text cannot begin with yet are the head's whatever their traits say, so these
    are not looked at.
    """
    earliest = min(_earliest(seen, barred), count)
    if earliest:
        best = [0.0, _NEVER, _NEVER]
    else:
        best = _held(0, seen, chain, barred)
        best[BEHIND] = _NEVER
    came: list[list[int]] = []
    for index in range(max(earliest, 1), count):
        held = _held(index, seen, chain, barred)
        moved = _sums(chain.moves, move_traits(index, seen))
        totals, origins = [_NEVER] * 3, [HEAD] * 3
        for move, weight in zip(MOVES, moved, strict=True):
            start, end = move
            total = best[start] + weight + _against(move, index, seen)
            if total > totals[end]:
                totals[end], origins[end] = total, start
        best = [total + part for total, part in zip(totals, held, strict=True)]
        came.append(origins)
    course = [max((HEAD, TEXT, BEHIND), key=best.__getitem__)]
    for origins in reversed(came):
        course.append(origins[course[-1]])
    return [HEAD] * (earliest - 1) + course[::-1]


def _earliest(seen: Seen, barred: Collection[int]) -> int:
    """Return the first unit that the veto of the rules lets the text begin with."""
    for index in range(max(0, seen.first - _BACK), seen.first):
        heading = seen.at.get(index)
        unknown = heading is not None and heading.kind is None
        if index not in barred and (unknown or not index):
            return index
    return seen.first


def _held(index: int, seen: Seen, chain: Chain, barred: Collection[int]) -> list[float]:
    """Return what speaks for each part of a unit: its traits, and the veto of the rules."""
    if seen.zones[index] == "b" and _stays(index, seen):
        return list(_TEXT_ALONE)  # its traits would change nothing: they need not be looked at
    found = _sums(chain.parts, part_traits(index, seen))
    if seen.zones[index] == "b":
        found[TEXT] += _KEPT
    else:
        near = seen.first - _BACK <= index < seen.first
        found[TEXT] += -_EARLIER if near and index not in barred else _NEVER
    return found


def _stays(index: int, seen: Seen) -> bool:
    """Tell whether a unit stays text, read surely: a sentence, an item, or what goes on above.

    What stands beside other text is not behind it, but for who signs: ``Lageplan`` beside
    ``Anlage 1``.
    """
    setting, unit = seen.setting, seen.setting.units[index]
    heading = seen.at.get(index)
    if heading is not None:
        return heading.inline and heading.kind is not None
    if setting.prose[index] and unit.words > _LONG:
        return True
    if _is_noise(unit) or index == 0 or signs(unit):
        return False
    em = unit.lines[0].size if unit.lines else setting.body.size
    goes_on = bool(ITEM.match(unit.text))
    goes_on = goes_on or (unit.text[:1].islower() and unit.above < _CLOSE * em)
    above = setting.units[index - 1]
    level = above.page == unit.page and above.box.top < unit.box.bottom
    beside = level and unit.box.top < above.box.bottom - em
    return goes_on or (beside and seen.zones[index - 1] == "b")


def _against(move: tuple[int, int], index: int, seen: Seen) -> float:
    """Return what speaks against a move: the text begins earlier only with a heading unknown.

    And it does not end right below a heading.
    """
    above = seen.at.get(index - 1)
    if move == (HEAD, TEXT) and index < seen.first:
        heading = seen.at.get(index)
        return 0.0 if heading is not None and heading.kind is None else _NEVER
    if move == (TEXT, BEHIND) and above is not None and above.kind is not None:
        return 0.0 if above.inline else _NEVER
    return -_AGAIN if move == (BEHIND, TEXT) else 0.0


def _sums(weights: Mapping[str, tuple[float, ...]], traits: Mapping[str, float]) -> list[float]:
    """Return for each of some outcomes what the traits that hold speak for."""
    held = [(value, weights[name]) for name, value in traits.items() if value]
    return [
        sum([value * told[place] for value, told in held], start)
        for place, start in enumerate(weights["bias"])
    ]
