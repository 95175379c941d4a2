"""A small model that sorts into classes: multinomial logistic regression, weights in a file."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True, slots=True)
class Sorter:
    """A table of weights for each class."""

    weights: Mapping[str, Mapping[str, float]]
    """The weight named ``""`` is the class's own."""

    def likeliest(self, features: Iterable[str]) -> tuple[str, float]:
        """Return the likeliest class and its probability; a feature met twice counts once."""
        seen = {"", *features}
        scores = {
            name: math.fsum(known[one] for one in seen if one in known)
            for name, known in self.weights.items()
        }
        best = max(scores, key=lambda name: scores[name])
        whole = math.fsum(math.exp(score - scores[best]) for score in scores.values())
        return best, 1 / whole


@cache
def sorter_in(package: str, file: str) -> Sorter:
    """Return the model that a file of a package holds: a table of weights for each class."""
    return Sorter(tomllib.loads((resources.files(package) / file).read_text("utf-8")))
