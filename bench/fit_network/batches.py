"""Lessons: lines with what they spell, varied a little each time, packed side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from bench.fit_network.lines import Line
from bench.fit_network.signs import labels, steps_needed
from pipeline.engines.lstm.network_file import Floats

STEP = 3
"""Columns of pixels that make a step of the network."""
_LONGEST = 780
"""Steps of the longest line that is learned from: every line of a batch costs as much."""
_STEPS = 9000
"""Steps of all lines of a batch, the shorter ones filled up."""
_DEALT = 1200
"""Lines that are sorted by length together: like lengths side by side, yet not the same ones."""
_LEFT_OUT = 0.35
"""Share of the lines that were read right before which a round leaves out: little to learn."""
_AS_IT_IS = 0.25
"""Share of lines that are not varied."""


class Lesson(NamedTuple):
    """A line and its text as outputs of the network."""

    line: Line
    spelled: list[int]
    misread: bool
    """Before training."""

    @property
    def steps(self) -> int:
        """Return how many steps the line takes."""
        return int(self.line.pixels.shape[1]) // STEP


class Shown(NamedTuple):
    """A lesson as it is shown once."""

    pixels: Floats
    spelled: list[int]
    number: int

    @property
    def steps(self) -> int:
        """Return how many steps the line takes."""
        return int(self.pixels.shape[1]) // STEP


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Lines of like length, paper behind the shorter ones; their texts behind each other."""

    pixels: Floats
    """Lines x rows x columns."""
    steps: NDArray[np.int64]
    spelled: NDArray[np.int64]
    lengths: NDArray[np.int64]
    """Of the texts."""
    numbers: list[int]
    """Of the lessons."""


def lessons(lines: Sequence[Line], known: dict[str, int]) -> list[Lesson]:
    """Return the lines that can be learned: of known signs, long enough for their text."""
    found = []
    for line in lines:
        spelled = labels(line.true, known)
        if not spelled:
            continue
        lesson = Lesson(line, spelled, line.read != line.true)
        if steps_needed(spelled) <= lesson.steps <= _LONGEST:
            found.append(lesson)
    return found


def shuffled(taught: Sequence[Lesson], random: np.random.Generator) -> Iterator[Batch]:
    """Yield batches without end: lines in another order and varied otherwise in each round."""
    while True:
        order = random.permutation(len(taught))
        for first in range(0, len(order), _DEALT):
            some = [
                _shown(taught[at], int(at), random)
                for at in order[first : first + _DEALT]
                if taught[at].misread or random.random() >= _LEFT_OUT
            ]
            groups = _groups(some)
            for group in random.permutation(len(groups)):
                yield packed(groups[group])


def in_order(held: Sequence[Lesson]) -> Iterator[Batch]:
    """Yield every line once, as it is."""
    for first in range(0, len(held), _DEALT):
        dealt = held[first : first + _DEALT]
        some = [Shown(one.line.strip, one.spelled, at) for at, one in enumerate(dealt, first)]
        yield from map(packed, _groups(some))


def packed(group: Sequence[Shown]) -> Batch:
    """Put lines side by side."""
    steps = np.array([one.steps for one in group])
    width = int(steps.max()) * STEP
    pixels = np.ones((len(group), group[0].pixels.shape[0], width), np.float32)
    for place, one in enumerate(group):
        pixels[place, :, : one.pixels.shape[1]] = one.pixels[:, :width]
    return Batch(
        pixels,
        steps,
        np.concatenate([one.spelled for one in group]),
        np.array([len(one.spelled) for one in group]),
        [one.number for one in group],
    )


def _groups(some: list[Shown]) -> list[list[Shown]]:
    groups: list[list[Shown]] = []
    for one in sorted(some, key=lambda shown: shown.pixels.shape[1]):
        if groups and (len(groups[-1]) + 1) * one.steps <= _STEPS:
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _shown(lesson: Lesson, number: int, random: np.random.Generator) -> Shown:
    pixels = lesson.line.strip
    changed = varied(pixels, random)
    if changed.shape[1] // STEP >= steps_needed(lesson.spelled):
        pixels = changed
    return Shown(pixels, lesson.spelled, number)


def varied(pixels: Floats, random: np.random.Generator) -> Floats:
    """Return a line as another press, hand or scanner would have left it: no line looks the same
    twice, so that none is learned by heart.
    """
    if random.random() < _AS_IT_IS:
        return pixels
    drawn = _inked(_moved(pixels, random), random)
    if random.random() < 0.4:
        grain = random.normal(0, random.uniform(0.02, 0.15), drawn.shape)
        drawn = (drawn + grain).astype(np.float32)
    if random.random() < 0.3:
        drawn = drawn * random.uniform(0.75, 1.15) + random.uniform(-0.1, 0.1)
    return np.clip(drawn, -1, 1).astype(np.float32)


def _moved(pixels: Floats, random: np.random.Generator) -> Floats:
    """Return a line a little wider, higher, more slanted, and higher or lower in its strip."""
    rows, columns = pixels.shape
    across, down = random.uniform(0.92, 1.1), random.uniform(0.93, 1.07)
    slant = random.uniform(-0.08, 0.08) if random.random() < 0.4 else 0.0
    lower = (1 - down) * rows / 2 + random.uniform(-1.5, 1.5)
    turn = np.array([[across, slant, -slant * rows / 2], [0, down, lower]], np.float32)
    size = max(int(columns * across), 3 * STEP), rows
    moved = cv2.warpAffine(
        pixels, turn, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(moved, np.float32)


def _inked(pixels: Floats, random: np.random.Generator) -> Floats:
    """Return a line blurred, with more ink, with less, or (most of them) as it was."""
    kind, square = random.random(), np.ones((2, 2), np.uint8)
    if kind < 0.15:
        return np.asarray(cv2.GaussianBlur(pixels, (0, 0), random.uniform(0.4, 0.9)), np.float32)
    if kind < 0.25:
        return np.asarray(cv2.erode(pixels, square) * 0.5 + pixels * 0.5, np.float32)
    if kind < 0.35:
        return np.asarray(cv2.dilate(pixels, square) * 0.6 + pixels * 0.4, np.float32)
    return pixels
