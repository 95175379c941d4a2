"""The kind of a section whose heading no list knows, by a small learned model.

A multinomial logistic regression over ``section_signs``; ``python -m bench.fit_section_kinds`` fits
it. It speaks only where rules and lists are silent, and only where it is sure: else the section is
``sonstige``, as it was.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from models.kinds import SectionKind
from models.layout import Passage
from pipeline.sorter import Sorter, sorter_in
from pipeline.stages.segment.section_signs import Around, signs_of

WEIGHTS = "section_kinds.toml"
"""The file of the weights, in this package."""
SURE = 0.8
"""Probability from which the model is believed."""


def learned_kinds(seen: Around, model: Sorter | None = None) -> tuple[Passage, ...]:
    """Return the sections; those not told by their heading with the kind they are sure to have."""
    if all(seen.told):
        return tuple(seen.passages)
    model = model or sorter_in(__package__, WEIGHTS)
    return tuple(
        passage if told else _learned(passage, signs_of(index, seen), model)
        for index, (passage, told) in enumerate(zip(seen.passages, seen.told, strict=True))
    )


def _learned(passage: Passage, signs: Sequence[str], model: Sorter) -> Passage:
    kind, sure = model.likeliest(signs)
    if sure < SURE or kind == passage.kind.value:
        return passage
    return dataclasses.replace(
        passage, kind=SectionKind(kind), confidence=min(passage.confidence, sure)
    )
