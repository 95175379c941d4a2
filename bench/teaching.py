"""A set network is taught: Adam, hidden values and features left out by dice, numpy alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.set_network import SetNetwork

Floats = NDArray[np.float32]
Parts = dict[str, Floats]


class Sample(NamedTuple):
    """A paper: its options, which of them are right, and how much the paper counts."""

    options: list[list[str]]
    right: list[bool]
    none: bool
    """Whether none of them is the one; without meaning where each is weighed by itself."""
    share: float


class Teaching(NamedTuple):
    """How a network is taught."""

    each: bool = False
    """Whether each option is weighed by itself: several may be right."""
    hidden: int = 32
    networks: int = 4
    epochs: int = 10
    batch: int = 16
    rate: float = 3e-3
    drawn: float = 0.05
    """How strongly weights decay."""
    hidden_out: float = 0.5
    """Share of hidden values left out."""
    features_out: float = 0.15
    """Share of features left out of a whole paper."""
    rules_out: float = 0.4
    """Share of papers that are looked at without what rules say: these know their own papers."""
    fewest: int = 5
    """Papers that a feature must occur in."""
    temperature: float = 1.6
    """Scores are divided by it: networks are surer than they are right."""


def of_rules(name: str) -> bool:
    """Tell whether a feature is what rules say of an option."""
    return name.startswith(("r:", "rule"))


def teach(
    samples: Sequence[Sample], way: Teaching, is_rule: Callable[[str], bool] = of_rules
) -> SetNetwork:
    """Return the network that papers teach; the same papers give the same network."""
    known = Counter(n for one in samples for n in {n for names in one.options for n in names})
    names = sorted(name for name, count in known.items() if count >= way.fewest)
    rows = {name: row for row, name in enumerate(names)}
    rules = np.array([is_rule(name) for name in names], bool)
    useful = [one for one in samples if one.options and (way.each or one.none or any(one.right))]
    papers = [(_table(one.options, rows), _wanted(one), np.float32(one.share)) for one in useful]
    members = [_member(papers, rules, way, dice) for dice in range(way.networks)]
    return _joined(rows, members, way)


def _table(options: Sequence[Sequence[str]], rows: dict[str, int]) -> Floats:
    table = np.zeros((len(options), len(rows)), np.float32)
    for at, names in enumerate(options):
        table[at, [rows[name] for name in names if name in rows]] = 1.0
    return table


def _wanted(one: Sample) -> Floats:
    return np.array([*one.right, one.none], np.float32)


def _member(
    papers: Sequence[tuple[Floats, Floats, np.float32]],
    rules: NDArray[np.bool_],
    way: Teaching,
    seed: int,
) -> Parts:
    """Return one network, taught with the dice of a seed."""
    dice = np.random.default_rng(seed)
    parts = _begun(len(rules), way.hidden, dice)
    per_epoch = max(1, len(papers) // way.batch)
    adam = _Adam(parts, way, way.epochs * per_epoch)
    for _ in range(way.epochs):
        order = dice.permutation(len(papers))
        for begin in range(per_epoch):
            slope = {name: np.zeros_like(part) for name, part in parts.items()}
            for at in order[begin * way.batch : (begin + 1) * way.batch]:
                table, wanted, share = papers[at]
                kept = (dice.random(len(rules)) >= way.features_out).astype(np.float32)
                if dice.random() < way.rules_out:
                    kept[rules] = 0.0
                lit = (dice.random((len(table), way.hidden)) >= way.hidden_out).astype(np.float32)
                lit /= np.float32(1.0 - way.hidden_out)
                _learn(parts, slope, (table * kept, wanted, share), lit, each=way.each)
            adam.step(slope)
    return parts


class _Adam:
    """Moves the parts of a network against their slopes, ever less, and draws them to nought."""

    def __init__(self, parts: Parts, way: Teaching, steps: int) -> None:
        self._parts, self._way, self._steps, self._done = parts, way, steps, 0
        self._first = {name: np.zeros_like(part) for name, part in parts.items()}
        self._second = {name: np.zeros_like(part) for name, part in parts.items()}

    def step(self, slope: Parts) -> None:
        """Move every part by the slope of a batch."""
        self._done += 1
        done, way = self._done, self._way
        rate = np.float32(way.rate * 0.5 * (1.0 + np.cos(np.pi * done / self._steps)))
        for name, part in self._parts.items():
            turn = slope[name] / np.float32(way.batch)
            self._first[name] = 0.9 * self._first[name] + 0.1 * turn
            self._second[name] = 0.999 * self._second[name] + 0.001 * turn * turn
            moved = self._first[name] / (1 - 0.9**done)
            scale = np.sqrt(self._second[name] / (1 - 0.999**done)) + 1e-8
            self._parts[name] = part - rate * (moved / scale + np.float32(way.drawn) * part)


def _begun(features: int, hidden: int, dice: np.random.Generator) -> Parts:
    def drawn(*shape: int, spread: float) -> Floats:
        return (spread * dice.standard_normal(shape)).astype(np.float32)

    return {
        "straight": np.zeros(features, np.float32),
        "inner": drawn(features, hidden, spread=0.1),
        "offset": np.zeros(hidden, np.float32),
        "mixed": np.concatenate(
            [
                drawn(hidden, hidden, spread=hidden**-0.5),
                drawn(hidden, hidden, spread=0.1),
            ]
        ),
        "bent": np.zeros(hidden, np.float32),
        "out": drawn(hidden, spread=0.1),
        "none": np.array(2.0, np.float32),
    }


def _learn(
    parts: Parts,
    slope: Parts,
    paper: tuple[Floats, Floats, np.float32],
    lit: Floats,
    *,
    each: bool,
) -> None:
    """Add the gradient of a paper's loss to ``slope``."""
    table, wanted, share = paper
    hidden = len(parts["out"])
    own, others = parts["mixed"][:hidden], parts["mixed"][hidden:]
    first = np.maximum(table @ parts["inner"] + parts["offset"], 0.0)
    most = first.argmax(0)
    pooled = first[most, np.arange(hidden)]
    bent = np.maximum(first @ own + pooled @ others + parts["bent"], 0.0)
    scores = table @ parts["straight"] + (bent * lit) @ parts["out"]
    error, spare = _errors(scores, float(parts["none"]), wanted, each=each)
    error, spare = error * share, spare * share
    slope["none"] += spare
    slope["straight"] += error @ table
    slope["out"] += error @ (bent * lit)
    back = np.outer(error, parts["out"]) * lit * (bent > 0)
    summed = back.sum(0)
    slope["bent"] += summed
    slope["mixed"][:hidden] += first.T @ back
    slope["mixed"][hidden:] += np.outer(pooled, summed)
    further = back @ own.T
    further[most, np.arange(hidden)] += others @ summed
    further *= first > 0
    slope["inner"] += table.T @ further
    slope["offset"] += further.sum(0)


def _errors(
    scores: Floats, none: float, wanted: Floats, *, each: bool
) -> tuple[Floats, np.float32]:
    """Return the slope of the loss by each score and by that of "none"."""
    if each:
        said = 1.0 / (1.0 + np.exp(none - scores))
        by_score = (said - wanted[:-1]).astype(np.float32)
        return by_score, np.float32(-by_score.sum())
    both = np.append(scores, np.float32(none))
    odds = np.exp(both - both.max())
    said = odds / odds.sum()
    wished = said * wanted
    error = (said - wished / (wished.sum() + 1e-12)).astype(np.float32)
    return error[:-1], error[-1]


def _joined(rows: dict[str, int], members: Sequence[Parts], way: Teaching) -> SetNetwork:
    """Return the members as one network."""
    heat = np.float32(way.temperature)

    def mean(name: str) -> Floats:
        found: Floats = np.mean([one[name] for one in members], axis=0).astype(np.float32)
        return found

    return SetNetwork(
        rows=rows,
        straight=mean("straight") / heat,
        inner=np.concatenate([one["inner"] for one in members], axis=1),
        offset=np.concatenate([one["offset"] for one in members]),
        mixed=np.stack([one["mixed"] for one in members]),
        bent=np.stack([one["bent"] for one in members]),
        out=np.stack([one["out"] for one in members]) / heat,
        none=float(mean("none") / heat),
    )
