"""One weight for each feature, and one softmax over the options of a paper and "none"."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from pipeline.sorter import Sorter, sorter_in

STEPS = (
    (0.95, "learned_sure"),
    (0.8, "learned_likely"),
    (0.5, "learned_half"),
    (0.2, "learned_faint"),
    (0.05, "learned_trace"),
)


def word_of(chance: float, steps: Sequence[tuple[float, str]] = STEPS) -> str:
    """Return the witness that a probability is."""
    return next((name for step, name in steps if chance >= step), "unlearned")


@dataclass(frozen=True, slots=True)
class Ranker:
    """A conditional log-linear model: McFadden's choice model with sparse, named features."""

    none: float
    """Score of "the paper has no such value"."""
    weights: dict[str, float]

    def score(self, features: Iterable[str]) -> float:
        """Return the sum of the features' weights."""
        weight_of = self.weights.get
        return math.fsum([weight for name in features if (weight := weight_of(name))])

    def probabilities(self, options: Sequence[Iterable[str]]) -> list[float]:
        """Return, for each option, how likely it is the value; what lacks to 1 is "none"."""
        return self.shares([self.score(features) for features in options])

    def shares(self, scores: Sequence[float]) -> list[float]:
        """Return, for the score of each option, how likely it is the value."""
        highest = max((*scores, self.none))
        odds = [math.exp(score - highest) for score in scores]
        whole = math.fsum((*odds, math.exp(self.none - highest)))
        return [one / whole for one in odds]


class Shared:
    """The scores of features that several options share: each sequence of them is summed once."""

    def __init__(self, model: Ranker) -> None:
        self._model = model
        self._known: dict[int, tuple[Sequence[str], float]] = {}

    def score(self, features: Sequence[str]) -> float:
        """Return the sum of the features' weights; the same object is not looked at twice."""
        known = self._known.get(id(features))
        if known is None:
            known = self._known[id(features)] = features, self._model.score(features)
        return known[1]


@cache
def ranker_of(field: str) -> Ranker:
    """Return the model of a field as ``FIELD.toml`` holds it."""
    text = (resources.files(__package__) / f"{field}.toml").read_text("utf-8")
    given = tomllib.loads(text)
    return Ranker(given["none"], given["weights"])


def sorter_of(field: str) -> Sorter:
    """Return the model of a field of a closed set as ``FIELD.toml`` holds it."""
    return sorter_in(__package__, f"{field}.toml")
