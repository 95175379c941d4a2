"""The small model that turns witnesses into a probability; its numbers stand in ``model.toml``."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from typing import TypeVar

from models.extraction import Candidate

T = TypeVar("T")

_WELL_READ = 0.95
_CLEAR_LEAD = 3.0


@dataclass(frozen=True, slots=True)
class FieldModel:
    """What speaks how much for the values of one field."""

    bias: float
    witnesses: dict[str, float]
    unreadable: float
    """Weight of each tenth by which the worst word is read below 0.95."""
    rival: float
    """Weight of a lead over the next candidate that is shorter than 3."""
    give_at: float
    """Below this a value is not given at all."""
    ceiling: float

    def score(self, witnesses: Iterable[str]) -> float:
        """Return the sum of bias and weights; it ranks the candidates of a field."""
        return self.bias + math.fsum(self.witnesses.get(name, 0.0) for name in sorted(witnesses))

    def confidence(self, found: Candidate[T], lead: float = _CLEAR_LEAD) -> float:
        """Return the probability that a candidate's value is right."""
        score = self.score(found.witnesses)
        score -= self.unreadable * max(0.0, _WELL_READ - found.legibility) * 10
        score -= self.rival * max(0.0, _CLEAR_LEAD - lead)
        return min(self.ceiling, 1 / (1 + math.exp(-score)))


@cache
def field_model(field: str) -> FieldModel:
    """Return the model of a field."""
    model = tomllib.loads((resources.files(__package__) / "model.toml").read_text("utf-8"))
    given = model[field]
    return FieldModel(
        bias=given["bias"],
        witnesses=model["pages"] | given.get("witnesses", {}),
        unreadable=given["unreadable"],
        rival=given.get("rival", 0.0),
        give_at=given.get("give_at", 0.0),
        ceiling=given["ceiling"],
    )


def choose(field: str, candidates: Sequence[Candidate[T]]) -> tuple[Candidate[T], float] | None:
    """Return the best candidate and its confidence; ``None`` where nothing is good enough."""
    model = field_model(field)
    ranked = sorted(candidates, key=lambda c: -model.score(c.witnesses))
    if not ranked:
        return None
    best = ranked[0]
    others = [c for c in ranked[1:] if c.value != best.value]
    lead = model.score(best.witnesses) - model.score(others[0].witnesses) if others else _CLEAR_LEAD
    confidence = model.confidence(best, lead)
    return (best, confidence) if confidence >= model.give_at else None


def joined(candidates: Sequence[Candidate[T]]) -> tuple[Candidate[T], ...]:
    """Return one candidate for each value: the best sighting, ``twice`` where there are more."""
    by_value: dict[T, list[Candidate[T]]] = {}
    for found in candidates:
        by_value.setdefault(found.value, []).append(found)
    merged = []
    for group in by_value.values():
        best = max(group, key=lambda c: len(c.witnesses))
        more = {"twice"} if len({c.evidence for c in group}) > 1 else set()
        merged.append(replace(best, witnesses=best.witnesses | more))
    return tuple(merged)
