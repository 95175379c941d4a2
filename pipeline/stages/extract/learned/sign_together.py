"""Who signs, as a set network sees each name beside all others of the paper and beside the rules.

The reader of names (:mod:`sign_reader`) weighs each name by itself, and what the rules say is none
of its features. Here an option is a name with both, and the network has a pooled view of the rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from models.extraction import Signed
from pipeline.set_network import SetNetwork, network_in
from pipeline.stages.extract.learned.ranker import Ranker, ranker_of
from pipeline.stages.extract.learned.sign_options import Option, same_name
from pipeline.stages.extract.learned.sign_reader import HOPELESS, Looks

_EDGE = 8.0
"""Points between the left edges of names that stand in a column."""
_NEAR = 4.0
"""Heights between names that stand together."""


class Stacked(NamedTuple):
    """A name of the reader or of the rules, and what both say of it."""

    option: Option | None
    """``None`` where only the rules see a name."""
    ruled: Signed | None
    features: list[str]

    @property
    def printed(self) -> str:
        """Return the name."""
        if self.option is not None:
            return self.option.name.printed
        return self.ruled.name.value if self.ruled and self.ruled.name else ""


def stacked(looks: Looks, found: Sequence[Signed], model: Ranker | None = None) -> list[Stacked]:
    """Return the names of a paper that may sign, each with what reader and rules say of it.

    Names that their own looks make hopeless are left out, if no rule takes them.
    """
    model = model or ranker_of("signer")
    named = [one for one in found if one.name is not None]
    many = f"r:many{min(len(named), 3)}"
    told: list[Stacked] = []
    used: set[int] = set()
    for at, option in enumerate(looks.options):
        mine = [one for one in named if one.name and same_name(option, one.name)]
        used.update(id(one) for one in mine)
        own = looks.own(at)
        if not mine and model.score(own) < HOPELESS:
            continue
        beside = _beside(option, [one for one in named if not any(one is o for o in mine)])
        ruled = list(_ruled(mine[0])) if mine else ["r:not"]
        features = {*own, *looks.near(at), *ruled, *beside, many}
        told.append(Stacked(option, mine[0] if mine else None, sorted(features)))
    alone = [one for one in named if id(one) not in used]
    return told + [Stacked(None, one, sorted({"rule_only", *_ruled(one), many})) for one in alone]


def chances_of(told: Sequence[Stacked], network: SetNetwork | None = None) -> list[float]:
    """Return how likely each name signs."""
    network = network or network_in(__package__, "sign_together.npz")
    return network.chances([one.features for one in told])


def is_rule(feature: str) -> bool:
    """Tell whether a feature is what the rules say, and not what stands in a name's row."""
    if feature.startswith("rule"):
        return True
    rows = ("r:left", "r:right", "r:w:", "r:alone", "r:names")
    return feature.startswith("r:") and not feature.startswith(rows)


def _ruled(one: Signed) -> Iterator[str]:
    """Yield what the rules say of a name that they take."""
    yield "rule"
    if one.name is not None:
        yield from (f"r:{sign}" for sign in one.name.witnesses)
    parts = {"role": one.role, "mark": one.mark, "date": one.date, "ink": one.ink}
    for part, there in parts.items():
        yield f"r:no_{part}" if there is None else f"r:has_{part}"
    if one.role is not None:
        yield from (f"r:role_{sign}" for sign in one.role.witnesses)


def _beside(option: Option, others: Sequence[Signed]) -> Iterator[str]:
    """Yield where others that the rules take stand."""
    box = option.line.box
    height = max(box.height, 8.0)
    for name in (one.name for one in others if one.name is not None):
        if name.value == option.name.printed:
            yield "r:elsewhere"
        if name.evidence[0].page != option.line.page:
            continue
        yield "r:page"
        place = name.evidence[0].box
        if abs(place.middle[1] - box.middle[1]) < 0.6 * height:
            yield "r:row"
        elif abs(place.x0 - box.x0) < _EDGE:
            yield from ("r:column", "r:above" if place.top < box.top else "r:below")
        if abs(place.top - box.top) < _NEAR * height:
            yield "r:near"
