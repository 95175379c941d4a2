"""From the probabilities of signs in each step to readings of a line's parts.

Most steps leave no doubt: they are taken as they are. Runs of steps that do are searched for all
readings they allow, each with its probability.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from pipeline.engines.lstm.characters import Characters
from pipeline.engines.lstm.network_file import Floats

_SURE = 0.97
_CLEAR = 0.8
"""A sign that never gets as probable as this is in doubt."""
_BEAM, _TRIED, _LEAST = 16, 4, 0.002
_READINGS, _WORTH = 8, 0.0005
_LONGEST = 200
"""Steps searched together: a longer run without any sure step is no text."""
_BLANKS = re.compile(" {2,}")


@dataclass(frozen=True, slots=True)
class Part:
    """Some steps of a line and what they may say, the most probable first."""

    readings: tuple[tuple[str, float], ...]
    start: int
    end: int


def parts(signs: Floats, characters: Characters, null: int) -> tuple[Part, ...]:
    """Return the parts of a line from left to right."""
    best = signs.argmax(axis=1)
    clear = _clear(signs, best, null)
    doubted = _doubted(signs, best, clear, null)
    found: list[Part] = []
    for start, end in _runs(best, doubted):
        if doubted[start]:
            found.append(_searched(signs[start:end], characters, null, (start, end)))
        elif best[start] != null:
            sure = float(clear[start:end].min())
            found.append(Part(((characters.signs[best[start]], sure),), start, end))
    return tuple(found)


def _clear(signs: Floats, best: NDArray[np.int64], null: int) -> Floats:
    """Return how probable the best sign is, or one it may be passing to or coming from."""
    steps = np.arange(len(best))
    before, behind = np.r_[best[:1], best[:-1]], np.r_[best[1:], best[-1:]]
    clear = signs[steps, best] + np.where(best != null, signs[:, null], 0)
    clear += np.where((behind != best) & (behind != null), signs[steps, behind], 0)
    other = (before != best) & (before != null) & (before != behind)
    return np.asarray(clear + np.where(other, signs[steps, before], 0), np.float32)


def _doubted(signs: Floats, best: NDArray[np.int64], clear: Floats, null: int) -> NDArray[np.bool_]:
    """Mark the steps that are searched: doubtful ones, and all of a sign that has one."""
    unsure = clear < _SURE
    starts = np.flatnonzero(np.r_[True, best[1:] != best[:-1]])
    peaks = np.maximum.reduceat(signs[np.arange(len(best)), best], starts)
    touched = np.logical_or.reduceat(unsure, starts) | (peaks < _CLEAR)
    lengths = np.diff(np.r_[starts, len(best)])
    whole = np.repeat(touched & (best[starts] != null), lengths)
    return np.asarray(whole | unsure)


def _runs(best: NDArray[np.int64], doubted: NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    changes = (doubted[1:] != doubted[:-1]) | (~doubted[1:] & (best[1:] != best[:-1]))
    edges = [0, *(np.flatnonzero(changes) + 1).tolist(), len(best)]
    for start, end in pairwise(edges):
        for first in range(start, end, _LONGEST):
            yield first, min(first + _LONGEST, end)


def _searched(signs: Floats, characters: Characters, null: int, place: tuple[int, int]) -> Part:
    readings: dict[str, float] = {}
    for codes, probability in _search(signs, null).items():
        # how many blanks a wide gap is worth is no doubt about what stands beside it
        text = _BLANKS.sub(" ", "".join(characters.signs[code] for code in codes))
        readings[text] = readings.get(text, 0.0) + probability
    ranked = sorted(readings.items(), key=lambda reading: -reading[1])
    kept = [reading for reading in ranked[:_READINGS] if reading[1] > _WORTH]
    return Part(tuple(kept or ranked[:1]), *place)


def _search(signs: Floats, null: int) -> dict[tuple[int, ...], float]:
    """Return the likeliest sequences of codes and their probabilities, over all alignments."""
    beam: dict[tuple[int, ...], tuple[float, float]] = {(): (1.0, 0.0)}  # ends in null, in a sign
    tops = np.argpartition(signs, -_TRIED, axis=1)[:, -_TRIED:].tolist()
    for row, top in zip(signs.tolist(), tops, strict=True):
        tried = [code for code in top if code != null and row[code] > _LEAST]
        grown: dict[tuple[int, ...], tuple[float, float]] = {}
        for codes, (empty, full) in beam.items():
            last = codes[-1] if codes else -1
            before = grown.get(codes, (0.0, 0.0))
            again = row[last] * full if codes else 0.0
            grown[codes] = (before[0] + (empty + full) * row[null], before[1] + again)
            for code in tried:
                more = row[code] * (empty if code == last else empty + full)
                before = grown.get((*codes, code), (0.0, 0.0))
                grown[(*codes, code)] = (before[0], before[1] + more)
        ranked = sorted(grown.items(), key=lambda item: -sum(item[1]))[:_BEAM]
        whole = sum(empty + full for _, (empty, full) in ranked)
        beam = {codes: (empty / whole, full / whole) for codes, (empty, full) in ranked}
    return {codes: empty + full for codes, (empty, full) in beam.items()}
