"""Which of a scan's options is the value: a conditional log-linear model, fitted with Adam."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

EPOCHS, BATCH, RATE = 20, 8, 0.02
DRAWN = 1e-3
"""How strongly weights are drawn to 0."""
FEWEST = 5
"""Scans that a feature must occur on."""
LEAST = 0.02
"""A weight smaller than this is not written."""

HEAD = """\
# Weights of a learned reader; see ranker.py. Written by
# `python -m bench.fit_head OUT TRUTH [...] --write`; a weight may be changed by hand."""

Floats = npt.NDArray[np.float32]


class Example(NamedTuple):
    """A scan: the options of a field, which of them are right, and how much the scan counts."""

    texts: list[str]
    features: list[list[str]]
    right: list[bool]
    wanted: str | None
    share: float
    bare: bool
    """Whether this is the paper's text without its geometry."""


class Fit:
    """Weights of one field, fitted with Adam; the same examples give the same weights."""

    def __init__(self, seen: Sequence[Example]) -> None:
        known = Counter(f for one in seen for f in {n for names in one.features for n in names})
        self.names = sorted(name for name, count in known.items() if count >= FEWEST)
        self._index = {name: at for at, name in enumerate(self.names)}
        self.weights = np.zeros(len(self.names), np.float32)
        self.none = 2.0
        usable = [o for o in seen if o.texts and (o.wanted is None or any(o.right))]
        self._fit([(self._matrix(o.features), _target(o), o.share) for o in usable])

    def _matrix(self, options: Sequence[Sequence[str]]) -> Floats:
        matrix = np.zeros((len(options), len(self.names)), np.float32)
        for at, names in enumerate(options):
            matrix[at, [self._index[n] for n in names if n in self._index]] = 1
        return matrix

    def _fit(self, data: list[tuple[Floats, Floats, float]]) -> None:
        random = np.random.default_rng(0)
        both = np.append(self.weights, np.float32(self.none))
        first, second, step = np.zeros_like(both), np.zeros_like(both), 0
        for epoch in range(EPOCHS):
            order, rate = random.permutation(len(data)), RATE * (1 - epoch / EPOCHS)
            for begin in range(0, len(data), BATCH):
                slope = np.zeros_like(both)
                for at in order[begin : begin + BATCH]:
                    slope += _slope(both, *data[at])
                slope = slope / BATCH + DRAWN * np.append(both[:-1], np.float32(0))
                step += 1
                first = 0.9 * first + 0.1 * slope
                second = 0.999 * second + 0.001 * slope * slope
                moved = first / (1 - 0.9**step)
                both -= rate * moved / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
        self.weights, self.none = both[:-1], float(both[-1])

    def said(self, one: Example) -> tuple[str | None, float]:
        """Return the likeliest value of a scan, ``None`` among them, and its probability."""
        scores = np.append(self._matrix(one.features) @ self.weights, np.float32(self.none))
        odds = np.exp(scores - scores.max())
        chances: dict[str | None, float] = {None: float(odds[-1] / odds.sum())}
        for text, odd in zip(one.texts, odds[:-1] / odds.sum(), strict=True):
            chances[text] = chances.get(text, 0.0) + float(odd)
        best = max(chances, key=lambda text: chances[text])
        return best, chances[best]

    def written(self) -> str:
        """Return the weights as a file, the heaviest first."""
        lines = [HEAD, f"none = {self.none:.2f}", "", "[weights]"]
        heavy = sorted(zip(self.names, self.weights, strict=True), key=lambda o: (-o[1], o[0]))
        lines += [f'"{n}" = {w:.2f}' for n, w in heavy if abs(w) >= LEAST]
        return "\n".join(lines) + "\n"


def _target(one: Example) -> Floats:
    return np.array([*one.right, one.wanted is None], np.float32)


def _slope(both: Floats, matrix: Floats, target: Floats, share: float) -> Floats:
    """Return the gradient of a scan's loss: any of the right options will do."""
    scores = np.append(matrix @ both[:-1], both[-1])
    odds = np.exp(scores - scores.max())
    said = odds / odds.sum()
    wished = said * target
    error = share * (said - wished / (wished.sum() + 1e-12))
    return np.append(matrix.T @ error[:-1], error[-1]).astype(np.float32)
