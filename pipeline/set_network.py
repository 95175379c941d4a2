"""A small network that weighs the options of a paper together: each is seen beside all others.

Deep Sets (Zaheer et al. 2017) over named features: an option's features are summed to a few hidden
values, the largest of each over all options of the paper is put beside them, and what comes of both
is added to the plain sum of the features' weights. Some such networks, taught with different dice,
say the mean. Their numbers are a ``.npz`` file beside the code that asks; ``bench.teaching`` makes
them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class SetNetwork:
    """The numbers of ``k`` networks with ``h`` hidden values each over ``f`` features."""

    rows: dict[str, int]
    """Which row of ``straight`` and ``inner`` is a feature's."""
    straight: Floats
    """(f,): what a feature counts by itself."""
    inner: Floats
    """(f, k·h): what it adds to the hidden values."""
    offset: Floats
    """(k·h,)."""
    mixed: Floats
    """(k, 2·h, h): from an option's hidden values and the largest of all options to others."""
    bent: Floats
    """(k, h): their offset."""
    out: Floats
    """(k, h): what they count."""
    none: float
    """Score of "none of them"; of an option by itself the score of "no"."""

    def scores(self, options: Sequence[Iterable[str]]) -> Floats:
        """Return the score of each option, seen beside the others; shape (options,)."""
        if not options:
            return np.zeros(0, np.float32)
        seen = [sorted({self.rows[n] for n in names if n in self.rows}) for names in options]
        flat = np.array([row for rows in seen for row in rows], np.intp)
        of = np.repeat(np.arange(len(seen)), [len(rows) for rows in seen])
        known = np.zeros((len(seen), len(self.straight)), np.float32)
        known[of, flat] = 1.0
        count, hidden = self.out.shape
        first = np.maximum(known @ self.inner + self.offset, 0.0)
        both = np.concatenate(
            [
                first.reshape(-1, count, hidden),
                np.broadcast_to(first.max(0).reshape(1, count, hidden), (len(seen), count, hidden)),
            ],
            axis=2,
        )
        bent = np.maximum(np.einsum("nkh,khj->nkj", both, self.mixed) + self.bent, 0.0)
        further = np.einsum("nkj,kj->n", bent, self.out) / np.float32(count)
        summed: Floats = known @ self.straight + further
        return summed

    def shares(self, options: Sequence[Iterable[str]]) -> list[float]:
        """Return how likely each option is the one; what lacks to 1 is "none of them"."""
        scores = self.scores(options).astype(np.float64)
        highest = max(self.none, float(scores.max(initial=self.none)))
        odds = np.exp(scores - highest)
        found: list[float] = (odds / (odds.sum() + np.exp(self.none - highest))).tolist()
        return found

    def chances(self, options: Sequence[Iterable[str]]) -> list[float]:
        """Return how likely each option holds, whatever holds of the others."""
        scores = self.scores(options).astype(np.float64) - self.none
        found: list[float] = (1.0 / (1.0 + np.exp(-scores))).tolist()
        return found


@cache
def network_in(package: str, file: str) -> SetNetwork:
    """Return the network that a file of a package holds."""
    with resources.as_file(resources.files(package) / file) as path:
        return read_network(str(path))


def read_network(path: str) -> SetNetwork:
    """Return the network that a ``.npz`` file holds."""
    with np.load(path) as kept:
        names = str(kept["names"]).split("\n")
        parts = {name: kept[name].astype(np.float32) for name in _PARTS}
        none = float(kept["none"])
    return SetNetwork({name: row for row, name in enumerate(names)}, **parts, none=none)


_PARTS = ("straight", "inner", "offset", "mixed", "bent", "out")


def write_network(path: str, network: SetNetwork) -> None:
    """Write a network as halves: they are exact enough, and a third of the file."""
    parts = {name: getattr(network, name).astype(np.float16) for name in _PARTS}
    names = "\n".join(network.rows)
    np.savez_compressed(path, names=np.array(names), none=np.float32(network.none), **parts)
