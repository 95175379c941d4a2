"""Logistic regressions over named traits, fitted and judged with sets of papers held out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_DRAWN = 3.0
"""Strength of the pull to nought (L2) on the weights of traits brought to one scale."""
_ROUNDS = 30


class Example(NamedTuple):
    """Something that is so or is not."""

    group: int
    """The set of papers it is from."""
    traits: dict[str, float]
    holds: bool


class Weights(NamedTuple):
    """What each trait counts for."""

    bias: float
    weights: Floats


def fit(examples: Sequence[Example], names: Sequence[str]) -> Weights:
    """Return the weights that tell what holds from what does not, by Newton's method."""
    table, holds = _table(examples, names), np.array([float(e.holds) for e in examples])
    middle, spread = table.mean(0), table.std(0)
    spread[spread < 1e-6] = 1.0
    scaled = np.c_[np.ones(len(table)), (table - middle) / spread]
    pull = np.full(scaled.shape[1], _DRAWN)
    pull[0] = 0.0
    weights = np.zeros(scaled.shape[1])
    for _ in range(_ROUNDS):
        sure = _probability(scaled @ weights)
        slope = scaled.T @ (holds - sure) - pull * weights
        curve = (scaled * (sure * (1 - sure))[:, None]).T @ scaled + np.diag(pull + 1e-9)
        weights = weights + np.linalg.solve(curve, slope)
    found = weights[1:] / spread
    return Weights(float(weights[0] - found @ middle), found)


def held_out(examples: Sequence[Example], names: Sequence[str]) -> Floats:
    """Return the probability of each example from weights fitted without its set of papers."""
    groups = np.array([example.group for example in examples])
    found = np.zeros(len(examples))
    for group in sorted(set(groups.tolist())):
        its = fit([example for example in examples if example.group != group], names)
        table = _table([example for example in examples if example.group == group], names)
        found[groups == group] = _probability(table @ its.weights + its.bias)
    return found


def write(path: Path, said: str, fitted: Weights, names: Sequence[str]) -> None:
    """Write weights into a file, below what is said of them."""
    rows = [f"{name} = {weight:.3f}" for name, weight in zip(names, fitted.weights, strict=True)]
    text = "\n".join([f"# {said}", f"bias = {fitted.bias:.3f}\n", "[traits]", *rows, ""])
    path.write_text(text, "utf-8")


def _table(examples: Sequence[Example], names: Sequence[str]) -> Floats:
    return np.array([[example.traits[name] for name in names] for example in examples])


def _probability(total: Floats) -> Floats:
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(total, -30.0, 30.0))), dtype=np.float64)
