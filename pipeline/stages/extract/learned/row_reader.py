"""How likely each date of a paper is a meeting's, and of which body: by learned weights."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from models.extraction import Candidate
from pipeline.stages.extract.body_cells import BodyCell, body_cell
from pipeline.stages.extract.learned.ranker import Ranker, ranker_of
from pipeline.stages.extract.learned.row_days import Days
from pipeline.stages.extract.learned.row_features import Pairs
from pipeline.stages.extract.learned.row_ground import Dated, Ground, dated
from pipeline.stages.extract.learned.row_options import Name
from pipeline.stages.extract.meeting_words import body_name

_HOPELESS = -5.0
"""Score of a date by itself below which no name near it makes it a meeting's."""
_WORTH = 0.03
"""Probability from which a name is spelled out."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A date with the body that may meet then."""

    day: Dated
    name: Name
    cell: BodyCell
    """The name's words taken apart."""
    body: Candidate[str]
    chance: float

    @property
    def date(self) -> dt.date:
        """Return the day of the meeting."""
        return self.day.value


@dataclass(frozen=True, slots=True)
class Read:
    """What the model says of a paper's dates."""

    ground: Ground
    meetings: tuple[Meeting, ...]
    """The likeliest first; each body once for each day."""
    days: frozenset[dt.date]
    """The dates that the model has an opinion on."""

    def of(self, day: dt.date) -> Iterator[Meeting]:
        """Yield what may meet on a day, the likeliest first."""
        return (meeting for meeting in self.meetings if meeting.date == day)


def read_meetings(ground: Ground, pivot: int | None, model: Ranker | None = None) -> Read:
    """Weigh every date of a paper with every name near it; ``model``: with other weights."""
    days = dated(ground, pivot)
    model = model or ranker_of("row")
    said = Days(ground, days)
    scores = [model.score(said.features(at)) for at in range(len(days))]
    likely = [at for at, score in enumerate(scores) if score > _HOPELESS]
    found: dict[tuple[dt.date, str], Meeting] = {}
    for meeting in _weighed(
        model, ground, [days[at] for at in likely], [scores[at] for at in likely]
    ):
        key = meeting.date, meeting.body.value.lower()
        if key not in found or found[key].chance < meeting.chance:
            found[key] = meeting
    ranked = sorted(found.values(), key=lambda meeting: -meeting.chance)
    return Read(ground, tuple(ranked), frozenset(day.value for day in days))


def _weighed(
    model: Ranker, ground: Ground, days: Sequence[Dated], scores: Sequence[float]
) -> Iterator[Meeting]:
    pairs = Pairs(ground, days)
    of_name: dict[int, float] = {}
    for at, day in enumerate(days):
        names = pairs.near[at]
        for name in names:
            if id(name) not in of_name:
                of_name[id(name)] = model.score(pairs.of_name(name))
        totals = [
            scores[at] + of_name[id(name)] + model.score(pairs.of_pair(at, name)) for name in names
        ]
        yield from _spelled(day, names, model.shares(totals))


def _spelled(day: Dated, names: Sequence[Name], chances: Sequence[float]) -> Iterator[Meeting]:
    """Yield the bodies that the likely names spell; names that spell the same count together."""
    best: dict[str, Meeting] = {}
    whole: dict[str, float] = {}
    for name, chance in zip(names, chances, strict=True):
        if chance < _WORTH:
            continue
        cell = body_cell(name.parts)
        body = body_name(cell.name, set()) if cell.name else None
        if body is None:
            continue
        key = body.value.lower()
        whole[key] = whole.get(key, 0.0) + chance
        if key not in best or best[key].chance < chance:
            best[key] = Meeting(day, name, cell, body, chance)
    for key, one in best.items():
        yield Meeting(one.day, one.name, one.cell, one.body, min(whole[key], 1.0))
