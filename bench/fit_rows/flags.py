"""The meetings of papers with known truth, as examples of which statement is theirs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bench.fit_rows.sparse import Example
from models.extraction import Consulted
from pipeline.evaluate.rates import plain
from pipeline.evaluate.truth import Truth
from pipeline.stages.extract.learned.flag_features import Rows
from pipeline.stages.extract.learned.flag_options import anchor_of, flags_of
from pipeline.stages.extract.learned.ranker import Ranker
from pipeline.stages.extract.learned.row_ground import Ground


class Flagged(NamedTuple):
    """A meeting that was found and is true, and the statements of its paper."""

    example: Example
    values: list[bool]
    """What each statement says."""
    wanted: bool | None
    bare: bool

    def said(self, model: Ranker, sure: float) -> bool | None:
        """Return what a model gives the meeting."""
        chances = model.probabilities(self.example.features)
        pairs = list(zip(self.values, chances, strict=True))
        says = {value: sum(c for v, c in pairs if v is value) for value in (True, False)}
        best = max(says, key=lambda value: says[value])
        return best if says[best] >= sure else None


def flagged(
    ground: Ground, rows: Sequence[Consulted], truth: Truth, share: float, *, bare: bool
) -> Iterator[Flagged]:
    """Yield the true ones of the meetings found, where the paper has any statement."""
    anchored = [(row, anchor) for row in rows if (anchor := anchor_of(row)) is not None]
    flags = flags_of(ground) if anchored else []
    if not flags:
        return
    beside = Rows(ground, [anchor for _, anchor in anchored], flags)
    true = {(plain(o.body or ""), o.date): o.public for o in truth.metadata.consultations}
    values = [flag.value for flag in flags]
    for at, (row, _) in enumerate(anchored):
        key = plain(row.body.value) if row.body else "", row.date.value if row.date else None
        if key not in true:
            continue
        wanted = true[key]
        right = [value is wanted for value in values]
        if wanted is None or any(right):
            example = Example(beside.features(at), right, wanted is None, share)
            yield Flagged(example, values, wanted, bare)
