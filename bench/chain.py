"""A conditional random field over the units of papers, fitted by L-BFGS.

Papers of like length are put into one batch, so that the sums over all courses of parts (forward
and backward) go over whole arrays. Where the part of a unit is not known, all parts that it may be
are summed over.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.stages.segment.parts import BEHIND, MOVES

Floats = NDArray[np.float64]

_PARTS = 3
_NEVER = -1e4
_BATCHES, _ROUNDS, _KEPT, _ENOUGH = 6, 50, 8, 1e-5
_PULL = 5.0
"""Strength of the pull to nought (L2) on the weights of traits brought to one scale."""
_BARRED = np.full((_PARTS, _PARTS), _NEVER)
for _start, _end in MOVES:
    _BARRED[_start, _end] = 0.0


class Course(NamedTuple):
    """A paper: what its units are like, and what parts they may be."""

    group: int
    """The set of papers it is from."""
    units: Floats
    """A row of traits for each unit."""
    steps: Floats
    """A row of traits for the step to each unit; the first is not looked at."""
    may_be: Floats
    """For each unit and part, 1 where the unit may be that."""
    weight: float


class Scale(NamedTuple):
    """What brings the traits of units to one scale."""

    middle: Floats
    spread: Floats


class Batch(NamedTuple):
    """Papers as arrays of one length."""

    units: Floats
    steps: Floats
    may_be: Floats
    there: Floats
    weight: Floats


class Fitted(NamedTuple):
    """Weights of traits for parts, and of traits of steps for moves from part to part."""

    parts: Floats
    moves: Floats


def fit(courses: Sequence[Course]) -> Fitted:
    """Return the weights, of traits as they are, under which what is known is likeliest."""
    scale = _scale(courses)
    batches = _batches(courses, scale)
    traits, steps = courses[0].units.shape[1] + 1, courses[0].steps.shape[1] + 1
    split = traits * _PARTS

    def slope(weights: Floats) -> tuple[float, Floats]:
        parts, moves = weights[:split].reshape(traits, -1), weights[split:].reshape(steps, -1)
        lost, found = 0.5 * _PULL * float(weights @ weights), _PULL * weights
        for batch in batches:
            its, by_part, by_move = _slopes(batch, parts, moves)
            lost += its
            found = found + np.concatenate([by_part.ravel(), by_move.ravel()])
        return lost, found

    weights = _descend(slope, np.zeros(split + steps * _PARTS * _PARTS))
    parts = weights[:split].reshape(traits, _PARTS)
    parts[1:] /= scale.spread[:, None]
    parts[0] -= scale.middle @ parts[1:]
    return Fitted(parts, weights[split:].reshape(steps, _PARTS, _PARTS))


def _scale(courses: Sequence[Course]) -> Scale:
    table = np.concatenate([course.units for course in courses])
    spread = table.std(0)
    spread[spread < 1e-6] = 1.0
    return Scale(table.mean(0), spread)


def _batches(courses: Sequence[Course], scale: Scale) -> list[Batch]:
    ordered = sorted(courses, key=lambda course: len(course.units))
    size = len(ordered) // _BATCHES + 1
    return [_batch(ordered[at : at + size], scale) for at in range(0, len(ordered), size)]


def _batch(courses: Sequence[Course], scale: Scale) -> Batch:
    shape = len(courses), max(len(course.units) for course in courses)
    units = np.zeros((*shape, courses[0].units.shape[1] + 1))
    steps = np.zeros((*shape, courses[0].steps.shape[1] + 1))
    may_be, there = np.ones((*shape, _PARTS)), np.zeros(shape)
    for row, course in enumerate(courses):
        count = len(course.units)
        units[row, :count, 0] = steps[row, :count, 0] = 1.0
        units[row, :count, 1:] = (course.units - scale.middle) / scale.spread
        steps[row, :count, 1:], may_be[row, :count] = course.steps, course.may_be
        there[row, :count] = 1.0
    return Batch(units, steps, may_be, there, np.array([course.weight for course in courses]))


def _slopes(batch: Batch, parts: Floats, moves: Floats) -> tuple[float, Floats, Floats]:
    """Return what is lost on a batch, and how that changes with the weights."""
    held = batch.units @ parts
    held[:, 0, BEHIND] += _NEVER
    moved = (batch.steps @ moves).reshape(*held.shape, _PARTS) + _BARRED
    free = _sums(held, moved, batch.there)
    known = _sums(np.where(batch.may_be > 0, held, held + _NEVER), moved, batch.there)
    lost = float(batch.weight @ (free[0] - known[0]))
    by_part = (free[1] - known[1]) * batch.weight[:, None, None]
    by_move = (free[2] - known[2]) * batch.weight[:, None, None, None]
    return (
        lost,
        np.einsum("ntf,nts->fs", batch.units, by_part),
        np.einsum("ntf,ntm->fm", batch.steps, by_move.reshape(*by_move.shape[:2], -1)),
    )


def _sums(held: Floats, moved: Floats, there: Floats) -> tuple[Floats, Floats, Floats]:
    """Return the log of the sum over all courses, and how likely each part and each move is."""
    count = held.shape[1]
    forward, backward = np.zeros_like(held), np.zeros_like(held)
    forward[:, 0] = held[:, 0]
    for at in range(1, count):
        new = _log_sum(forward[:, at - 1, :, None] + moved[:, at], 1) + held[:, at]
        forward[:, at] = np.where(there[:, at, None] > 0, new, forward[:, at - 1])
    for at in range(count - 2, -1, -1):
        new = _log_sum(moved[:, at + 1] + (held + backward)[:, at + 1, None, :], 2)
        backward[:, at] = np.where(there[:, at + 1, None] > 0, new, 0.0)
    total = _log_sum(forward[:, -1], 1)
    parts = _likely(forward + backward - total[:, None, None]) * there[:, :, None]
    moves = np.zeros_like(moved)
    ends = (held + backward)[:, 1:, None, :] - total[:, None, None, None]
    moves[:, 1:] = _likely(forward[:, :-1, :, None] + moved[:, 1:] + ends)
    return total, parts, moves * there[:, :, None, None]


def _log_sum(values: Floats, axis: int) -> Floats:
    highest = values.max(axis, keepdims=True)
    total = np.log(np.exp(values - highest).sum(axis, keepdims=True)) + highest
    return np.asarray(total.squeeze(axis), dtype=np.float64)


def _likely(logs: Floats) -> Floats:
    return np.asarray(np.exp(np.clip(logs, -700.0, 0.0)), dtype=np.float64)


def _descend(slope: Callable[[Floats], tuple[float, Floats]], start: Floats) -> Floats:
    """Return where a function is least (L-BFGS with halved steps)."""
    at, (lost, down) = start, slope(start)
    moves: list[tuple[Floats, Floats]] = []
    for _ in range(_ROUNDS):
        way, length = -_curved(down, moves), 1.0
        now, new = slope(at + way)
        while now > lost + 1e-4 * length * float(down @ way) and length > 1e-6:
            length /= 2.0
            now, new = slope(at + length * way)
        step, change = length * way, new - down
        if float(change @ step) > 1e-10:
            moves = [*moves, (step, change)][-_KEPT:]
        at, done = at + step, abs(lost - now) < _ENOUGH * abs(lost)
        lost, down = now, new
        if done:
            break
    return at


def _curved(down: Floats, moves: Sequence[tuple[Floats, Floats]]) -> Floats:
    """Return a slope as the curvature seen on the last moves bends it."""
    found, taken = down.copy(), []
    for step, change in reversed(moves):
        part = float(step @ found) / float(change @ step)
        taken.append(part)
        found = found - part * change
    step, change = moves[-1] if moves else (down, down * np.abs(down).sum())
    found = found * (float(step @ change) / max(float(change @ change), 1e-12))
    for (step, change), part in zip(moves, reversed(taken), strict=True):
        found = found + step * (part - float(change @ found) / float(change @ step))
    return found
