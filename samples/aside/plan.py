"""Which papers there are, and which kinds of scan each of them gets."""

from __future__ import annotations

import importlib
import pkgutil
import zlib
from collections import Counter
from collections.abc import Iterable

from samples.aside import papers
from samples.make.paper import Paper
from samples.make.recipes import RECIPES

# A paper of the time before word processors cannot have left one.
_FROM_A_COMPUTER = {"digital", "hybrid"}
_WITH_CARBON_PAPER = {"carbon"}
# Kinds that are the same thing for a paper of one page, or that both show its first page alone.
_ALIKE = {"digital": "digital", "hybrid": "digital", "photo": "first page", "png": "first page"}


def _of_module(name: str) -> tuple[Paper, ...]:
    module = importlib.import_module(f"{papers.__name__}.{name}")
    several = getattr(module, "PAPERS", None)
    found: tuple[Paper, ...] = tuple(several) if several is not None else (module.PAPER,)
    return found


def all_papers() -> dict[str, Paper]:
    """Return every set-aside paper by its id, sorted."""
    found: dict[str, Paper] = {}
    for module in pkgutil.iter_modules(papers.__path__):
        for paper in _of_module(module.name):
            if paper.id in found:
                msg = f"two papers are called {paper.id}"
                raise ValueError(msg)
            found[paper.id] = paper
    return dict(sorted(found.items()))


def _fits(paper: Paper, kind: str) -> bool:
    if kind in _FROM_A_COMPUTER:
        return paper.year >= 1990 and paper.print != "typewriter"
    return kind not in _WITH_CARBON_PAPER or paper.year <= 2005


def _first_unlike(kinds: list[str], count: int) -> tuple[str, ...]:
    """Return the first kinds, those that are like one before them last."""
    seen: set[str] = set()
    unlike: list[str] = []
    for kind in kinds:
        if _ALIKE.get(kind, kind) not in seen:
            seen.add(_ALIKE.get(kind, kind))
            unlike.append(kind)
    return tuple([*unlike, *(kind for kind in kinds if kind not in unlike)][:count])


def plan(all_of_them: Iterable[Paper], per_paper: int, seed: int) -> dict[str, tuple[str, ...]]:
    """Return the kinds of scan of every paper: always the least used of those that fit it.

    Papers that leave less choice come first, so that the kinds come out even. The same papers and
    seed give the same plan.
    """
    used: Counter[str] = Counter()
    chosen: dict[str, tuple[str, ...]] = {}

    def dice(*names: str) -> int:
        return zlib.crc32("/".join((*names, str(seed))).encode())

    def choice(paper: Paper) -> list[str]:
        return [kind for kind in RECIPES if _fits(paper, kind)]

    waiting = sorted(all_of_them, key=lambda one: (len(choice(one)), dice(one.id)))
    for paper in waiting:
        kinds = sorted(choice(paper), key=lambda kind: (used[kind], dice(paper.id, kind)))
        chosen[paper.id] = _first_unlike(kinds, per_paper)
        used.update(chosen[paper.id])
    return dict(sorted(chosen.items()))
