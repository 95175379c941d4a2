"""The dates of papers with known truth, as examples of meetings and of others."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench._scans import scans_of
from bench.fit_rows.flags import Flagged, flagged
from bench.fit_rows.sparse import Example
from models.layout import Zone
from pipeline.engines.language import build_annotator
from pipeline.evaluate.rates import likeness, plain
from pipeline.evaluate.truth import Truth
from pipeline.settings import UnderstandingSettings
from pipeline.stages.arrange import arrange
from pipeline.stages.extract import extract
from pipeline.stages.extract.body_cells import body_cell
from pipeline.stages.extract.learned.row_days import Days
from pipeline.stages.extract.learned.row_features import Pairs
from pipeline.stages.extract.learned.row_ground import Ground, dated, ground_of
from pipeline.stages.extract.learned.row_options import Name
from pipeline.stages.extract.meeting_words import body_name
from pipeline.stages.extract.pivots import pivot_of
from pipeline.stages.extract.sheet import look_at
from pipeline.stages.segment import segment

_ALIKE = 0.8
"""Likeness of a body that is misread to the true one."""
_AS_NEAR = 2
"""Lines by which another printing of a meeting's date may lie farther from its body."""


@dataclass(slots=True)
class Scan:
    """A scan, or a paper's bare text: its true meetings and its dates."""

    ground: Ground
    pivot: int | None
    wanted: set[tuple[dt.date, str]]
    bare: bool
    examples: list[Example]
    flags: list[Flagged]
    """Its true meetings beside the statements that say whether they are public."""


def scans(out: Path, truth: Path) -> Iterator[Scan]:
    """Yield every scan of a pair of folders, and the bare text of each paper once."""
    settings = UnderstandingSettings()
    annotate = build_annotator(settings)
    for one in scans_of(out, truth):
        layout = arrange(one.pages)
        cut = segment(layout, settings)
        pivot = pivot_of(look_at(layout, cut, annotate))
        rows = extract(layout, cut, annotate, settings).consultations or ()
        ground = ground_of(layout, cut.lines(Zone.ATTACHED))
        flags = flagged(ground, rows, one.truth, one.share, bare=one.bare)
        yield _scan(ground, pivot, one.truth, one.share, list(flags), bare=one.bare)


def _scan(
    ground: Ground,
    pivot: int | None,
    truth: Truth,
    share: float,
    flags: list[Flagged],
    *,
    bare: bool,
) -> Scan:
    rows = truth.metadata.consultations
    wanted = {(row.date, plain(row.body)) for row in rows if row.date and row.body}
    examples = list(_examples(ground, pivot, wanted, share))
    return Scan(ground, pivot, wanted, bare, examples, flags)


def _examples(
    ground: Ground, pivot: int | None, wanted: set[tuple[dt.date, str]], share: float
) -> Iterator[Example]:
    """Yield the dates of a paper; what may be another printing of a meeting's date is left out."""
    days = dated(ground, pivot)
    said, pairs = Days(ground, days), Pairs(ground, days)
    right = [_right(pairs.near[at], day.value, wanted) for at, day in enumerate(days)]
    nearest: dict[dt.date, list[int]] = defaultdict(list)
    for at, day in enumerate(days):
        apart = _apart(day.at, pairs.near[at], right[at])
        nearest[day.value] += [] if apart is None else [apart]
    meetings = {day for day, _ in wanted}
    for at, day in enumerate(days):
        names, apart = pairs.near[at], _apart(day.at, pairs.near[at], right[at])
        lost = day.value in meetings and not nearest[day.value]
        far = apart is not None and apart > min(nearest[day.value]) + _AS_NEAR
        if names and not lost and not far:
            own = said.features(at)
            features = [[*own, *pairs.of_name(o), *pairs.of_pair(at, o)] for o in names]
            yield Example(features, right[at], apart is None, share)


def _right(names: Sequence[Name], day: dt.date, wanted: set[tuple[dt.date, str]]) -> list[bool]:
    """Tell which names are the body that meets on a day: the same, or the likest if misread."""
    bodies = {body for date, body in wanted if date == day}
    texts = [_spelled(name) if bodies else "" for name in names]
    same = [text in bodies for text in texts]
    if not bodies or any(same) or not names:
        return same
    alike = [max(likeness(text, body) for body in bodies) if text else 0.0 for text in texts]
    return [one == max(alike) > _ALIKE for one in alike]


def _spelled(name: Name) -> str:
    cell = body_cell(name.parts)
    body = body_name(cell.name, set()) if cell.name else None
    return plain(body.value) if body else ""


def _apart(at: int, names: Sequence[Name], right: Sequence[bool]) -> int | None:
    """Return how many lines lie between a date and the nearest right name."""
    apart = [abs(name.at - at) for name, there in zip(names, right, strict=True) if there]
    return min(apart, default=None)
