"""Which lines are likely to head a section by their setting alone, whatever they are called.

A logistic regression over the traits of ``line_traits``. Its weights stand in ``likely.toml``;
``python -m bench.fit_headings`` fits them and says, with whole sets of papers held out and the
headings of all renamed to words that nobody knows, how many it finds.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from pipeline.stages.segment.fitted import load, odds
from pipeline.stages.segment.line_traits import may_head, setting_of, traits_at
from pipeline.stages.segment.units import BodyType, Unit

WEIGHTS = "likely.toml"
"""The file of the weights, in this package."""
LIKELY = 0.6
"""Probability from which a line is taken for a heading."""


def likely_headings(
    units: Sequence[Unit], body: BodyType, asked: Sequence[int]
) -> dict[int, float]:
    """Return how likely each unit asked for that can be a heading opens a section."""
    if not asked:
        return {}
    paper, weights = setting_of(units, body), load(WEIGHTS)
    return {
        index: 1.0 / (1.0 + math.exp(-odds(weights, traits_at(index, paper))))
        for index in asked
        if may_head(units[index])
    }
