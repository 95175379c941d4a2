"""Who signs after a set network has seen all names of the paper together."""

from __future__ import annotations

from collections.abc import Sequence

from models.extraction import Signed
from pipeline.set_network import SetNetwork
from pipeline.stages.extract.learned.sign_reader import Looks
from pipeline.stages.extract.learned.sign_together import chances_of, stacked

_RULED = 0.2
"""Probability below which a name is dropped that the rules take."""
_READ = 0.5
"""The same for a name that only the reader took."""


def without_outvoted(
    looks: Looks,
    ruled: Sequence[Signed],
    found: Sequence[Signed],
    network: SetNetwork | None = None,
) -> list[Signed]:
    """Return who signs of those ``found`` by rules and reader; the network may drop a name.

    ``ruled`` are those that the rules found; who signs without a name is kept. The network adds
    nobody: on papers held out that gave as many wrong names as true ones.
    """
    told = stacked(looks, ruled)
    likely: dict[str, float] = {}
    for one, chance in zip(told, chances_of(told, network), strict=True):
        likely[one.printed] = max(chance, likely.get(one.printed, 0.0))
    by_rule = {one.name.value for one in ruled if one.name}
    return [
        one
        for one in found
        if one.name is None
        or likely.get(one.name.value, 1.0) >= (_RULED if one.name.value in by_rule else _READ)
    ]
