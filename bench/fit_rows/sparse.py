"""Which of some options is right, or none: a log-linear model over sparse features."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from pipeline.stages.extract.learned.ranker import Ranker

EPOCHS, BATCH, RATE = 14, 48, 0.03
DRAWN = 2e-4
"""How strongly weights are drawn to 0."""
FEWEST = 4
"""Options that a feature must occur on."""
LEAST = 0.02
"""A weight smaller than this is not written."""
LOST = 0.3
"""Share of the features of words that are left out at random while learning: a form of another
city has other words, and the model must not lean on them."""
WORDED = ":w:"
"""What stands in the names of such features."""

HEAD = """\
# Weights of a learned reader of meetings; see row_reader.py and flag_reader.py. Written by
# `python -m bench.fit_rows OUT TRUTH [...] --write`; a weight may be changed by hand."""

Floats = npt.NDArray[np.float64]


class Example(NamedTuple):
    """A date or a meeting: the features of its options, which are right, how much it counts."""

    features: list[list[str]]
    right: list[bool]
    none: bool
    """It has none."""
    share: float


class _Packed(NamedTuple):
    names: npt.NDArray[np.int32]
    lengths: npt.NDArray[np.int64]
    target: Floats
    share: float


class SparseFit:
    """Weights fitted with Adam; the same examples give the same weights."""

    def __init__(self, seen: Sequence[Example]) -> None:
        count = Counter(name for one in seen for names in one.features for name in names)
        self.names = sorted(name for name, many in count.items() if many >= FEWEST)
        index = {name: at for at, name in enumerate(self.names)}
        self._worded = np.array([WORDED in name for name in self.names])
        self._random = np.random.default_rng(0)
        self._both = np.zeros(len(self.names) + 1)
        self._both[-1] = 1.5
        self._fit([_packed(one, index) for one in seen])

    def ranker(self) -> Ranker:
        """Return the model as the reader uses it."""
        pairs = zip(self.names, self._both[:-1], strict=True)
        weights = {name: round(float(w), 2) for name, w in pairs if abs(w) >= LEAST}
        return Ranker(round(float(self._both[-1]), 2), weights)

    def _fit(self, data: Sequence[_Packed]) -> None:
        first, second, step = np.zeros_like(self._both), np.zeros_like(self._both), 0
        for epoch in range(EPOCHS):
            rate = RATE * (1 - epoch / EPOCHS)
            order = self._random.permutation(len(data))
            for begin in range(0, len(data), BATCH):
                slope = self._slope([data[at] for at in order[begin : begin + BATCH]])
                step += 1
                first = 0.9 * first + 0.1 * slope
                second = 0.999 * second + 0.001 * slope * slope
                moved = first / (1 - 0.9**step)
                self._both -= rate * moved / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)

    def _slope(self, batch: Sequence[_Packed]) -> Floats:
        """Return the gradient of a batch's loss: any of the right options will do."""
        names = np.concatenate([one.names for one in batch])
        lengths = np.concatenate([one.lengths for one in batch])
        lost = self._worded[names] & (self._random.random(len(names)) < LOST)
        kept = np.where(lost, 0.0, 1.0)
        sums = np.concatenate([[0.0], np.cumsum(self._both[names] * kept)])
        ends = np.cumsum(lengths)
        error, none = self._errors(batch, sums[ends] - sums[ends - lengths])
        slope = np.zeros_like(self._both)
        many = len(self.names)
        slope[:-1] = np.bincount(names, np.repeat(error, lengths) * kept, minlength=many)
        slope[-1] = none
        slope /= BATCH
        slope[:-1] += DRAWN * self._both[:-1]
        return slope

    def _errors(self, batch: Sequence[_Packed], scores: Floats) -> tuple[Floats, float]:
        error, none, at = np.zeros(len(scores)), 0.0, 0
        for one in batch:
            until = at + len(one.lengths)
            own = np.append(scores[at:until], self._both[-1])
            odds = np.exp(own - own.max())
            said = odds / odds.sum()
            wished = said * one.target
            wrong = one.share * (said - wished / (wished.sum() + 1e-12))
            error[at:until], at = wrong[:-1], until
            none += float(wrong[-1])
        return error, none


def _packed(one: Example, index: dict[str, int]) -> _Packed:
    known = [[index[name] for name in names if name in index] for names in one.features]
    return _Packed(
        np.array([at for names in known for at in names], np.int32),
        np.array([len(names) for names in known]),
        np.array([*one.right, one.none], np.float64),
        one.share,
    )


def written(model: Ranker, head: str = HEAD) -> Iterator[str]:
    """Yield the lines of a file of weights, the heaviest first."""
    yield from (head, f"none = {model.none:.2f}", "", "[weights]")
    heavy = sorted(model.weights.items(), key=lambda item: (-item[1], item[0]))
    yield from (f'"{name}" = {weight:.2f}' for name, weight in heavy)
