"""The small model that turns witnesses into a probability.

Its numbers stand in ``model.toml`` (set by hand, they rank the candidates of a field) and in
``fitted.toml`` (fitted to papers with known truth, they say how sure the best one is).
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from typing import Any, TypeVar

from models.extraction import Candidate

T = TypeVar("T")

_WELL_READ = 0.95
_CLEAR_LEAD = 3.0


@dataclass(frozen=True, slots=True)
class Weights:
    """What speaks how much for a value."""

    bias: float
    witnesses: dict[str, float]
    unreadable: float
    """Weight of each tenth by which the worst word is read below 0.95."""
    rival: float
    """Weight of a lead over the next candidate that is shorter than 3."""

    def score(self, witnesses: Iterable[str]) -> float:
        """Return the sum of bias and weights."""
        return self.bias + math.fsum(self.witnesses.get(name, 0.0) for name in sorted(witnesses))


@dataclass(frozen=True, slots=True)
class FieldModel:
    """How the candidates of one field are ranked, and how sure the best one is."""

    ranks: Weights
    sure: Weights
    give_at: float
    """Below this a value is not given at all."""
    ceiling: float

    def score(self, witnesses: Iterable[str]) -> float:
        """Return the sum that ranks the candidates of a field."""
        return self.ranks.score(witnesses)

    def confidence(self, found: Candidate[T], lead: float = _CLEAR_LEAD) -> float:
        """Return the probability that a candidate's value is right."""
        illegible, beset = doubts(found, lead)
        score = self.sure.score(found.witnesses)
        score -= self.sure.unreadable * illegible + self.sure.rival * beset
        return min(self.ceiling, 1 / (1 + math.exp(-score)))


def doubts(found: Candidate[T], lead: float) -> tuple[float, float]:
    """Return the tenths that the worst word is read below 0.95, and what a clear lead lacks."""
    return max(0.0, _WELL_READ - found.legibility) * 10, max(0.0, _CLEAR_LEAD - lead)


def weights_of(model: dict[str, Any], field: str) -> Weights:
    """Return a field's weights as a file gives them; those of the pages hold for every field."""
    given = model[field]
    return Weights(
        bias=given["bias"],
        witnesses=model.get("pages", {}) | given.get("witnesses", {}),
        unreadable=given["unreadable"],
        rival=given.get("rival", 0.0),
    )


@cache
def field_model(field: str) -> FieldModel:
    """Return the model of a field; where nothing was fitted the hand-set weights hold."""
    model, fitted = (_read(name) for name in ("model.toml", "fitted.toml"))
    ranks = weights_of(model, field)
    return FieldModel(
        ranks=ranks,
        sure=_fitted(ranks, weights_of(fitted, field)) if field in fitted else ranks,
        give_at=model[field].get("give_at", 0.0),
        ceiling=model[field]["ceiling"],
    )


def _fitted(ranks: Weights, fitted: Weights) -> Weights:
    """Return the fitted weights; a witness that no example had keeps the hand-set one."""
    return replace(fitted, witnesses=ranks.witnesses | fitted.witnesses)


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((resources.files(__package__) / name).read_text("utf-8"))


def choose(field: str, candidates: Sequence[Candidate[T]]) -> tuple[Candidate[T], float] | None:
    """Return the best candidate and its confidence; ``None`` where nothing is good enough."""
    model = field_model(field)
    first = leading(field, candidates)
    if first is None:
        return None
    confidence = model.confidence(*first)
    return (first[0], confidence) if confidence >= model.give_at else None


def leading(field: str, candidates: Sequence[Candidate[T]]) -> tuple[Candidate[T], float] | None:
    """Return the best candidate and its lead over the next of another value."""
    model = field_model(field)
    ranked = sorted(candidates, key=lambda c: -model.score(c.witnesses))
    if not ranked:
        return None
    best = ranked[0]
    others = [c for c in ranked[1:] if c.value != best.value]
    lead = model.score(best.witnesses) - model.score(others[0].witnesses) if others else _CLEAR_LEAD
    return best, lead


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
