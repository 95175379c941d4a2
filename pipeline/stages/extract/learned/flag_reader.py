"""Meetings with the statements that a learned model thinks theirs: public, or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from models.extraction import Consulted
from pipeline.stages.extract.learned.flag_features import Rows
from pipeline.stages.extract.learned.flag_options import Flag, anchor_of, flags_of
from pipeline.stages.extract.learned.ranker import Ranker, ranker_of, word_of
from pipeline.stages.extract.learned.row_ground import Ground
from pipeline.stages.extract.stretch import candidate

_GIVEN = {False: 0.9, True: 0.95}
"""Probability from which a statement is given to a meeting that rules gave none."""
_STEPS = ((0.9, "learned_sure"), (0.6, "learned_likely"), (0.3, "learned_half"))
"""Statements are few and alike: their witnesses begin lower than those of other fields."""


def with_learned_flags(
    ground: Ground, rows: Sequence[Consulted], model: Ranker | None = None
) -> tuple[Consulted, ...]:
    """Give meetings the statements that the model thinks theirs, and its word on the others."""
    anchored = [(row, anchor) for row in rows if (anchor := anchor_of(row)) is not None]
    flags = flags_of(ground) if len(anchored) == len(rows) and rows else []
    if not flags:
        return tuple(rows)
    model = model or ranker_of("flag")
    beside = Rows(ground, [anchor for _, anchor in anchored], flags)
    return tuple(
        _told(row, flags, model.probabilities(beside.features(at)))
        for at, (row, _) in enumerate(anchored)
    )


def _told(row: Consulted, flags: Sequence[Flag], chances: Sequence[float]) -> Consulted:
    says = {
        value: sum(c for f, c in zip(flags, chances, strict=True) if f.value is value)
        for value in (True, False)
    }
    if row.public is not None:
        word = word_of(says[row.public.value], _STEPS)
        return replace(row, public=replace(row.public, witnesses=row.public.witnesses | {word}))
    best = max(says, key=lambda value: says[value])
    if says[best] < _GIVEN[best]:
        return row
    flag = max(
        (pair for pair in zip(flags, chances, strict=True) if pair[0].value is best),
        key=lambda pair: pair[1],
    )[0]
    names = {"learned_alone", word_of(says[best], _STEPS)}
    if best:  # a false "public" is the dearest error: on the model's word alone it is never sure
        names.add("learned_open")
    return replace(row, public=candidate(best, (flag.place,), names))
