"""Scans of papers whose truth is known, and each paper once more as text without geometry."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, TypeVar

from bench.text_papers import pages as laid_out
from bench.understanding import load
from models.extraction import Candidate
from models.page import PageReading
from pipeline.evaluate.truth import Truth
from pipeline.set_network import SetNetwork

T = TypeVar("T")

BARE = 0.4
"""Share of a paper's text without its geometry: the readers must not lean on type alone."""


class Scan(NamedTuple):
    """What one example is made of."""

    truth: Truth
    pages: tuple[PageReading, ...]
    """In their order."""
    share: float
    """How much it counts: the scans of a paper one together."""
    bare: bool
    """Whether these are lines of the paper's text, laid out without geometry."""


def pairs_of(folders: Sequence[Path]) -> list[tuple[Path, Path]]:
    """Return the pairs of ``OUT TRUTH OUT TRUTH …``."""
    return list(zip(folders[::2], folders[1::2], strict=True))


def scans_of(out: Path, truth: Path) -> Iterator[Scan]:
    """Yield the scans beside the truths of a folder, read from the store of another.

    The text of each paper follows its first scan.
    """
    papers = load(out, truth)
    count = Counter(paper.truth.paper for paper in papers)
    seen: set[str] = set()
    for paper in papers:
        pages = tuple(sorted(paper.known, key=lambda reading: reading.page))
        yield Scan(paper.truth, pages, 1 / count[paper.truth.paper], bare=False)
        if paper.truth.paper not in seen:
            seen.add(paper.truth.paper)
            text = "\n".join(page.text for page in paper.truth.pages)
            yield Scan(paper.truth, tuple(laid_out(text)), BARE, bare=True)


def as_ruled(known: Sequence[Candidate[T]]) -> Iterator[Candidate[T]]:
    """Yield candidates as the rules found them: without a reader's word, and what that weakened."""
    for one in known:
        if "learned_alone" not in one.witnesses:
            kept = {n for n in one.witnesses if not n.startswith(("learned_", "unlearned"))}
            yield replace(one, witnesses=frozenset(n.removesuffix("_doubted") for n in kept))


def likeliest(
    network: SetNetwork, options: Sequence[list[str]], values: Sequence[str]
) -> tuple[str | None, float]:
    """Return what a network takes for the value, ``None`` among them, and its probability."""
    shares = network.shares(options)
    chances: dict[str | None, float] = {None: 1.0 - sum(shares)}
    for value, share in zip(values, shares, strict=True):
        chances[value] = chances.get(value, 0.0) + share
    best = max(chances, key=lambda value: chances[value])
    return best, chances[best]
