"""What kind a paper is: multinomial logistic regression over what it says of itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from bench.fit_head.choice import HEAD, Floats

STEPS, RATE = 400, 0.02
DRAWN = 1e-3
"""How strongly weights are drawn to 0."""
FEWEST = 5
"""Scans that a feature must occur on."""
LEAST = 0.12
"""A weight smaller than this is not written."""


class Typed(NamedTuple):
    """A scan: its features, its kind, and how much the scan counts."""

    features: set[str]
    wanted: str
    share: float
    bare: bool = False
    """Whether this is the paper's text without its geometry."""


class KindFit:
    """Weights of each kind; the same scans give the same weights."""

    def __init__(self, seen: Sequence[Typed], fewest: int = FEWEST) -> None:
        known = Counter(name for one in seen for name in one.features)
        self.names = sorted(name for name, count in known.items() if count >= fewest)
        self.kinds = sorted({one.wanted for one in seen})
        self._index = {name: at for at, name in enumerate(self.names)}
        self.weights = np.zeros((len(self.names) + 1, len(self.kinds)), np.float32)
        self._fit(seen)

    def _row(self, features: set[str]) -> Floats:
        row = np.zeros(len(self.names) + 1, np.float32)
        row[[self._index[name] for name in features if name in self._index]] = 1
        row[-1] = 1
        return row

    def _fit(self, seen: Sequence[Typed]) -> None:
        data = np.array([self._row(one.features) for one in seen])
        wanted = np.array([[one.wanted == kind for kind in self.kinds] for one in seen])
        share = np.array([one.share for one in seen], np.float32)[:, None] / len(seen)
        first, second = np.zeros_like(self.weights), np.zeros_like(self.weights)
        for step in range(1, STEPS + 1):
            slope = data.T @ ((_softmax(data @ self.weights) - wanted) * share)
            slope[:-1] += DRAWN * self.weights[:-1]
            first = 0.9 * first + 0.1 * slope
            second = 0.999 * second + 0.001 * slope * slope
            rate = RATE * (1 - step / (STEPS + 1))
            moved = first / (1 - 0.9**step)
            self.weights -= rate * moved / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)

    def said(self, features: set[str]) -> tuple[str, float]:
        """Return the likeliest kind and its probability."""
        chances = _softmax((self._row(features) @ self.weights)[None])[0]
        best = int(chances.argmax())
        return self.kinds[best], float(chances[best])

    def written(self, head: str = HEAD, least: float = LEAST) -> str:
        """Return the weights as a file: a table for each kind, the heaviest first."""
        lines = [head]
        for at, kind in enumerate(self.kinds):
            column = [float(weight) for weight in self.weights[:, at]]
            heavy = sorted(zip(self.names, column[:-1], strict=True), key=lambda o: (-o[1], o[0]))
            lines += ["", f"[{kind}]", f'"" = {column[-1]:.2f}']
            lines += [f'"{n}" = {w:.2f}' for n, w in heavy if abs(w) >= least]
        return "\n".join(lines) + "\n"


def _softmax(scores: Floats) -> Floats:
    odds = np.exp(scores - scores.max(axis=1, keepdims=True))
    chances: Floats = odds / odds.sum(axis=1, keepdims=True)
    return chances
