"""Small models whose weights are fitted by ``bench``: one number for each trait, in a file."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import NamedTuple


class Fitted(NamedTuple):
    """A logistic regression."""

    bias: float
    weights: tuple[tuple[str, float], ...]


@cache
def load(name: str) -> Fitted:
    """Return the weights of a file of this package."""
    told = tomllib.loads(resources.files(__package__).joinpath(name).read_text("utf-8"))
    return Fitted(told["bias"], tuple(told["traits"].items()))


def odds(fitted: Fitted, traits: Mapping[str, float]) -> float:
    """Return the log odds that traits speak for."""
    return fitted.bias + sum(weight * traits[name] for name, weight in fitted.weights)
