"""Training further: what was learned is judged by papers that were held out."""

from __future__ import annotations

import math
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

import cv2
import numpy as np
import torch
from rapidfuzz.distance import Levenshtein
from torch.nn import functional

from bench.fit_network.batches import Batch, Lesson, in_order, shuffled
from bench.fit_network.torch_network import TorchNetwork, alone
from pipeline.engines.lstm.network import Recogniser
from pipeline.engines.lstm.network_file import Network

_SEED = 5
_HELD_OUT = 40
"""One paper of so many is held out, and at least :data:`_FEWEST`."""
_FEWEST = 8
_WARM = 50
"""Batches until the rate is reached."""
_SLOWEST = 0.03
"""Share of the rate that is left at the end."""
_CLIPPED = 0.5
"""Length of the gradient: a line whose text is wrong must not undo what others taught."""
_MEAN_EARLY, _MEAN_LATE, _EARLY = 0.02, 0.005, 200
"""By how much the running mean follows in each batch, and how many batches are early ones."""
_TOLD, _JUDGED = 100, 400
"""Batches between two lines of the report, and between two judgements."""
_COMPARED = 8
"""Lines that both networks read before training."""
_ALIKE = 1e-3
"""Probabilities of both may differ so much; they do by a hundredth of it."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How long and how fast."""

    minutes: float
    batches: int
    """The end comes with the minutes or with the batches, whichever is first."""
    rate: float


@dataclass(slots=True)
class Judged:
    """Wrong signs of lines, by the kind of their scans."""

    signs: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0]))
    lines: int = 0
    """With at least one error."""

    def __str__(self) -> str:
        """Return shares of wrong signs in per cent, scans and made pages apart."""
        sums = [sum(both) for both in zip(*self.signs.values(), strict=True)]
        parts = {"all": sums, **self.signs} if len(self.signs) > 1 else self.signs
        shares = (f"{name} {100 * w / max(of, 1):.3f} %" for name, (w, of) in parts.items())
        return f"{', '.join(shares)}; {self.lines} lines"


class Unequal(RuntimeError):
    """The network in torch is not the one that is run."""


def check(network: Network, lessons: Sequence[Lesson]) -> None:
    """Raise :class:`Unequal` where torch and onnxruntime do not give the same probabilities."""
    some = [lesson.line.strip for lesson in lessons[:: max(1, len(lessons) // _COMPARED)]]
    batches = [alone(strip) for strip in some[:_COMPARED]]
    run = dict(Recogniser(network).signs([one.pixels[0] for one in batches], lambda: None))
    learning = TorchNetwork(network)
    apart = max(
        float(np.abs(learning.probabilities(one)[:, 0] - run[at]).max())
        for at, one in enumerate(batches)
    )
    if not apart <= _ALIKE:  # also where it is no number
        msg = f"torch and onnxruntime differ by {apart:.2g}: this network cannot be trained here"
        raise Unequal(msg)


def parted(lessons: Sequence[Lesson]) -> tuple[list[Lesson], list[Lesson]]:
    """Return the lines to learn from and those held out, a paper's together."""
    papers = sorted({lesson.line.paper for lesson in lessons})
    count = max(_FEWEST, len(papers) // _HELD_OUT)
    order = np.random.default_rng(_SEED).permutation(len(papers))
    held = {papers[at] for at in order[:count]}
    taught = [lesson for lesson in lessons if lesson.line.paper not in held]
    return taught, [lesson for lesson in lessons if lesson.line.paper in held]


def trained(
    network: Network, taught: Sequence[Lesson], held: Sequence[Lesson], plan: Plan
) -> Network:
    """Return the running mean of the weights; prints how the training goes."""
    cv2.setNumThreads(1)
    learning, mean = TorchNetwork(network), TorchNetwork(network)
    print(f"before: {judged(mean, held, network.null)}", flush=True)
    lost: list[float] = []
    for batch, loss in enumerate(_learn(learning, taught, network.null, plan), start=1):
        mean.follow(learning, _MEAN_LATE if batch > _EARLY + 1 else _MEAN_EARLY)
        lost.append(loss)
        if batch % _TOLD == 0:
            print(f"{batch} batches, loss {np.mean(lost[-_TOLD:]):.4f}", flush=True)
        if batch % _JUDGED == 0:
            print(f"  {judged(mean, held, network.null)}", flush=True)
    print(f"after {len(lost)} batches: {judged(mean, held, network.null)}", flush=True)
    return mean.network()


def _learn(
    learning: TorchNetwork, taught: Sequence[Lesson], null: int, plan: Plan
) -> Iterator[float]:
    """Move the weights batch by batch; yield the loss of each, for a sign."""
    parameters = list(learning.layers.parameters())
    steps = torch.optim.AdamW(parameters, lr=plan.rate, weight_decay=0)
    random, began = np.random.default_rng(_SEED), time.monotonic()
    for number, batch in enumerate(shuffled(taught, random)):
        spent = (time.monotonic() - began) / (60 * plan.minutes)
        done = min(max(number / plan.batches, spent), 1.0)
        fall = max(_SLOWEST, 0.5 * (1 + math.cos(math.pi * done)))
        for group in steps.param_groups:
            group["lr"] = plan.rate * min(1, (number + 1) / _WARM) * fall
        loss = _loss(learning, batch, null)
        steps.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(parameters, _CLIPPED)
        steps.step()
        yield float(loss.detach())
        if done >= 1:
            return


def _loss(learning: TorchNetwork, batch: Batch, null: int) -> torch.Tensor:
    lost = functional.ctc_loss(
        learning.scores(batch).log_softmax(-1),
        torch.tensor(batch.spelled),
        torch.tensor(batch.steps),
        torch.tensor(batch.lengths),
        blank=null,
        reduction="sum",
        zero_infinity=True,
    )
    return lost / int(batch.lengths.sum())


def judged(network: TorchNetwork, held: Sequence[Lesson], null: int) -> Judged:
    """Read the lines held out, each step by its likeliest sign, and count the wrong signs."""
    found = Judged()
    for batch in in_order(held):
        likeliest = network.probabilities(batch).argmax(-1)
        for place, number in enumerate(batch.numbers):
            lesson = held[number]
            read = [int(code) for code, _ in groupby(likeliest[: batch.steps[place], place])]
            spelled = [code for code in read if code != null]
            wrong = Levenshtein.distance(spelled, lesson.spelled)
            kind = "made" if lesson.line.kind == "made" else "scans"
            found.signs[kind][0] += wrong
            found.signs[kind][1] += len(lesson.spelled)
            found.lines += wrong > 0
    return found
