"""The world to develop in: all papers, old and new, each in some kinds of scan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from samples.make.kinds import KINDS, shows_all
from samples.make.more import more_papers
from samples.make.paper import Paper
from samples.make.papers import all_papers


def world_papers() -> dict[str, Paper]:
    """Return every paper by its id, those of the published samples first."""
    return all_papers() | more_papers()


def deal(
    pages: Mapping[str, int], per_paper: int, seed: int, kinds: Sequence[str] = ()
) -> dict[str, tuple[str, ...]]:
    """Return which kinds of scan each paper gets: different ones, all kinds about as often.

    ``pages`` says how many pages each paper has: a paper of several is not dealt a kind that
    shows only its first.
    """
    dice = np.random.default_rng(seed)
    used = dict.fromkeys(kinds or KINDS, 0)
    dealt: dict[str, tuple[str, ...]] = {}
    shuffled = [str(name) for name in dice.permutation(sorted(pages))]
    # papers of one page last: they alone can take the kinds that show one page
    for name in sorted(shuffled, key=lambda one: pages[one] == 1):
        fitting = [str(k) for k in dice.permutation(list(used)) if shows_all(str(k), pages[name])]
        chosen = sorted(fitting, key=lambda kind: used[kind])[:per_paper]
        for kind in chosen:
            used[kind] += 1
        dealt[name] = tuple(chosen)
    return {name: dealt[name] for name in pages}
