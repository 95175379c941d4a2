"""The kind of a section whose heading no list knows, by a small learned model.

A multinomial logistic regression over ``section_signs``; ``python -m bench.fit_section_kinds`` fits
it. It speaks only where rules and lists are silent, and only where it is sure: else the section is
``sonstige``, as it was.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterable, Mapping, Sequence

from models.kinds import SectionKind
from models.layout import Passage
from pipeline.stages.segment.fitted import table
from pipeline.stages.segment.section_signs import Around, signs_of

WEIGHTS = "section_kinds.toml"
"""The file of the weights, in this package."""
SURE = 0.8
"""Probability from which the model is believed."""

Weights = Mapping[str, Mapping[str, float]]
"""For each kind the weight of each sign; the one named ``""`` is the kind's own."""


def likeliest(signs: Iterable[str], weights: Weights) -> tuple[str, float]:
    """Return the likeliest kind and its probability; a sign met twice counts once."""
    seen = ("", *sorted(set(signs)))
    scores = {
        kind: math.fsum(known[sign] for sign in seen if sign in known)
        for kind, known in weights.items()
    }
    best = max(scores, key=lambda kind: scores[kind])
    return best, 1 / math.fsum(math.exp(score - scores[best]) for score in scores.values())


def learned_kinds(seen: Around, weights: Weights | None = None) -> tuple[Passage, ...]:
    """Return the sections; those not told by their heading with the kind they are sure to have."""
    if all(seen.told):
        return tuple(seen.passages)
    known = table(WEIGHTS) if weights is None else weights
    return tuple(
        passage if told else _learned(passage, signs_of(index, seen), known)
        for index, (passage, told) in enumerate(zip(seen.passages, seen.told, strict=True))
    )


def _learned(passage: Passage, signs: Sequence[str], weights: Weights) -> Passage:
    kind, sure = likeliest(signs, weights)
    if sure < SURE or kind == passage.kind.value:
        return passage
    return dataclasses.replace(
        passage, kind=SectionKind(kind), confidence=min(passage.confidence, sure)
    )
