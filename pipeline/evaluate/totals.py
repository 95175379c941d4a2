"""Many verdicts summed up: rates with a 95 % interval from a bootstrap over papers."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from pipeline.evaluate.verdicts import Held, Verdict

SINGLE_FIELDS = ("number", "title", "kind", "public", "date")
LIST_FIELDS = (
    "consultations",
    "consultations.public",
    "consultations.detail",
    "signatories",
    "signatories.detail",
    "references",
    "other_numbers",
    "attachments",
    "sections.kind",
    "sections.heading",
)
ROUNDS = 1000
BINS = 10
SURE = 0.8
"""A wrong value above this confidence is the worst that can happen: each is listed."""

Measure = Callable[[Sequence[Held]], float | None]


@dataclass(frozen=True, slots=True)
class Rate:
    """A measured share with its 95 % interval; ``None`` where nothing was there to measure."""

    name: str
    value: float | None
    low: float | None
    high: float | None
    count: int


@dataclass(frozen=True, slots=True)
class Bin:
    """Values of one stretch of confidence: how sure, how many, how many right."""

    low: float
    mean: float
    count: int
    right: int


def exact(field: str) -> Measure:
    """Return the share of papers whose field is right, or missing where nothing is printed."""

    def measure(held: Sequence[Held]) -> float | None:
        verdicts = [verdict for one in held for verdict in one.of(field)]
        return _share(sum(v.right for v in verdicts), len(verdicts))

    return measure


def f1(field: str) -> Measure:
    """Return F1 over all entries of a list."""

    def measure(held: Sequence[Held]) -> float | None:
        verdicts = [verdict for one in held for verdict in one.of(field)]
        hits = sum(v.right for v in verdicts)
        read = sum(v.read is not None for v in verdicts)
        true = sum(v.truth is not None for v in verdicts)
        return _share(2 * hits, read + true)

    return measure


def character_error_rate(held: Sequence[Held]) -> float | None:
    """Return wrong characters per character of the truth."""
    return _share(sum(h.characters.edits for h in held), sum(h.characters.length for h in held))


def word_error_rate(held: Sequence[Held]) -> float | None:
    """Return words not read per word of the truth, wherever they stand on their page."""
    return _share(sum(h.words.edits for h in held), sum(h.words.length for h in held))


def accepted(held: Sequence[Held]) -> float | None:
    """Return the share of papers that ask for no person."""
    return _share(sum(one.accepted for one in held), len(held))


def accepted_and_right(held: Sequence[Held]) -> float | None:
    """Return the share of those whose metadata is right throughout."""
    chosen = [one for one in held if one.accepted]
    return _share(sum(one.all_right for one in chosen), len(chosen))


MEASURES: dict[str, Measure] = {
    "character error rate": character_error_rate,
    "word error rate": word_error_rate,
    **{field: exact(field) for field in SINGLE_FIELDS},
    **{f"{field} F1": f1(field) for field in LIST_FIELDS},
    "sections with exact bounds": exact("sections.bounds"),
    "accepted without review": accepted,
    "right among the accepted": accepted_and_right,
}


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def measured(name: str, held: Sequence[Held], rounds: int = ROUNDS) -> Rate:
    """Measure with an interval; papers are drawn: scans of one paper are no witnesses."""
    measure = MEASURES[name]
    papers: dict[str, list[Held]] = defaultdict(list)
    for one in held:
        papers[one.paper].append(one)
    groups = list(papers.values())
    chance = random.Random(0)  # noqa: S311 - a bootstrap, not a secret
    drawn = []
    for _ in range(rounds):
        sample = [one for group in chance.choices(groups, k=len(groups)) for one in group]
        value = measure(sample)
        if value is not None:
            drawn.append(value)
    drawn.sort()
    low, high = _interval(drawn)
    return Rate(name, measure(held), low, high, len(held))


def _interval(drawn: Sequence[float]) -> tuple[float | None, float | None]:
    if not drawn:
        return None, None
    last = len(drawn) - 1
    return drawn[round(0.025 * last)], drawn[round(0.975 * last)]


def given(held: Iterable[Held]) -> tuple[tuple[Held, Verdict], ...]:
    """Return every value of the metadata that was given with a confidence."""
    return tuple(
        (one, verdict)
        for one in held
        for verdict in one.verdicts
        if verdict.read is not None and verdict.confidence is not None
    )


def calibration(held: Iterable[Held]) -> tuple[Bin, ...]:
    """Return how right the values were in each tenth of confidence."""
    bins: dict[int, list[Verdict]] = defaultdict(list)
    for _, verdict in given(held):
        bins[min(BINS - 1, int((verdict.confidence or 0.0) * BINS))].append(verdict)
    return tuple(
        Bin(
            low=index / BINS,
            mean=sum(v.confidence or 0.0 for v in bins[index]) / len(bins[index]),
            count=len(bins[index]),
            right=sum(v.right for v in bins[index]),
        )
        for index in sorted(bins)
    )


def calibration_error(bins: Sequence[Bin]) -> float | None:
    """Return the mean distance of confidence and share right, weighted by values per bin."""
    whole = sum(one.count for one in bins)
    if not whole:
        return None
    return sum(abs(one.mean - one.right / one.count) * one.count for one in bins) / whole


def sure_and_wrong(held: Iterable[Held]) -> tuple[tuple[Held, Verdict], ...]:
    """Return the wrong values that were given with a confidence above :data:`SURE`."""
    return tuple(
        (one, verdict)
        for one, verdict in given(held)
        if not verdict.right and (verdict.confidence or 0.0) > SURE
    )


def grouped(held: Iterable[Held], key: Callable[[Held], str]) -> dict[str, list[Held]]:
    """Return the records in groups, sorted by the name of the group."""
    groups: dict[str, list[Held]] = defaultdict(list)
    for one in held:
        groups[key(one)].append(one)
    return dict(sorted(groups.items()))
