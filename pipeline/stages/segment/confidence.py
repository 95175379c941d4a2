"""How sure a section is: a small logistic over what can go wrong with it.

The weights were fitted on the worlds of ``python -m samples.make --world`` (four seeds) and on
``samples/``, against whether a section's kind and at least 95 % of its text were right.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import NamedTuple

from models.layout import Block, Paragraph

_DOUBTED = 0.85
"""Confidence of a word below which its line may be misread, or no line at all."""
_ITEM = re.compile(r"^[-–—•(]?\s?\w{1,2}[.)]?\s")


class Traits(NamedTuple):
    """What speaks for and against a section."""

    heading: float
    """Points of its heading above those needed, at most 3; 0 without one."""
    headless: float
    """1 where the text has no heading."""
    doubted: float
    """Share of its words that the engine doubts, at most 0.5."""
    broken: float
    """Paragraphs that begin in the middle of a sentence, at most 3: lines were torn apart."""


_WEIGHTS = Traits(heading=0.14, headless=-0.94, doubted=-9.84, broken=-1.14)
_BIAS = 3.55


def traits_of(points: float | None, blocks: Sequence[Block]) -> Traits:
    """Return the traits of a section with so many points for its heading (``None``: headless)."""
    words = [word for block in blocks for line in block.lines for word in line.words]
    doubted = sum(word.confidence < _DOUBTED for word in words) / max(1, len(words))
    broken = sum(_is_broken(block) for block in blocks)
    return Traits(
        heading=0.0 if points is None else max(0.0, min(points, 3.0)),
        headless=float(points is None),
        doubted=min(doubted, 0.5),
        broken=float(min(broken, 3)),
    )


def probability(traits: Traits) -> float:
    """Return the probability that a section has the right kind and the right text."""
    total = _BIAS + sum(w * t for w, t in zip(_WEIGHTS, traits, strict=True))
    return 1.0 / (1.0 + math.exp(-total))


def _is_broken(block: Block) -> bool:
    text = block.lines[0].text if isinstance(block, Paragraph) else ""
    return text[:1].islower() and not _ITEM.match(text)
