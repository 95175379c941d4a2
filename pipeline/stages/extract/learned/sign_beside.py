"""The office and the day of who signs, as set networks weigh what stands near the name."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from models.extraction import Candidate, Signed
from pipeline.set_network import SetNetwork, network_in
from pipeline.stages.extract.learned.ranker import word_of
from pipeline.stages.extract.learned.sign_options import Signing
from pipeline.stages.extract.learned.sign_parts import Beside, Part
from pipeline.stages.extract.stretch import candidate

_SURE = 0.8
"""How sure a network must be that a name has another office than the rules say, or none."""
_DAY = 0.3
"""How likely a day must be that no rule found: a network takes most names for undated."""
_PLACES = {"u": "below", "o": "above", "b": "behind", "l": "beside", "r": "beside"}


def with_learned_parts(
    signing: Signing, found: Sequence[Signed], pivot: int | None
) -> list[Signed]:
    """Give each name the office and the day that the networks see near it."""
    beside = Beside(signing, found, pivot)
    return [
        one
        if one.name is None
        else replace(one, role=_office(beside, one), date=one.date or _day(beside, one))
        for one in found
    ]


def _office(beside: Beside, one: Signed) -> Candidate[str] | None:
    """Return the office that the network is sure of, else that of the rules."""
    parts = beside.roles(one)
    known = one.role
    if not parts or (known is not None and all(part.value != known.value for part in parts)):
        return known
    shares = _network("role").shares([part.features for part in parts])
    likely: dict[str | dt.date, float] = {}
    for part, share in zip(parts, shares, strict=True):
        likely[part.value] = likely.get(part.value, 0.0) + share
    best = max(likely, key=likely.__getitem__)
    if known is not None and likely[known.value] >= likely[best]:
        return None if 1.0 - sum(shares) >= _SURE else known
    if likely[best] < _SURE:
        return None if known is not None and 1.0 - sum(shares) >= _SURE else known
    part = next(part for part in parts if part.value == best)
    signs = {_PLACES[part.where[0]], "learned_alone", word_of(likely[best])}
    return candidate(str(best), part.stretches, signs)


def _day(beside: Beside, one: Signed) -> Candidate[dt.date] | None:
    """Return the likeliest day near a name that the rules give none."""
    parts = beside.days(one)
    shares = _network("day").shares([part.features for part in parts])
    likely: dict[dt.date, tuple[float, Part]] = {}
    for part, share in zip(parts, shares, strict=True):
        if isinstance(part.value, dt.date):
            known = likely.get(part.value)
            likely[part.value] = (share + known[0], known[1]) if known else (share, part)
    value = max(likely, key=lambda day: likely[day][0], default=None)
    if value is None or likely[value][0] < _DAY:
        return None
    share, part = likely[value]
    return candidate(value, part.stretches, {"learned_alone", word_of(share)})


def _network(part: str) -> SetNetwork:
    return network_in(__package__, f"sign_{part}.npz")
