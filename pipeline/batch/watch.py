"""A folder that scanners drop into: look again and again, take up what has come to rest."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from models.outcome import Signature
from pipeline.batch.command import Wishes, one_run
from pipeline.batch.discover import Ignored, Sighting, check_places, discover
from pipeline.batch.equip_later import equip, looks_like_a_document
from pipeline.batch.papers import Ask
from pipeline.batch.plan import Scope
from pipeline.batch.report import Lines
from pipeline.batch.run import Order, inputs_and_out, stopping
from pipeline.errors import Interrupted, PapersFailed, RunError
from pipeline.settings import Settings

_FULL_ROUND = 3600.0  # seconds; then what failed has another turn, and what vanished is noticed
_TROUBLE = 60.0  # seconds to wait when the machine is in the way: a drive, a disk, another run
_SHARE = 10  # looking takes at most one part in so many of the time
_TICK = 0.2


@dataclass(frozen=True, slots=True)
class Pace:
    """How often to look, and how long a file must be at rest to be whole."""

    every: float
    settle: float


class Resting:
    """Knows since when each file has not changed: by what was seen, not by the clock of a drive."""

    def __init__(self, settle: float) -> None:
        self._settle = settle
        self._seen: dict[bytes, tuple[Signature, float]] = {}
        self._taken_up: dict[bytes, Signature] = {}
        self._now = 0.0

    def look(self, sightings: Iterable[Sighting], now: float) -> bool:
        """Take note of what is there; tell whether anything new has come to rest, or went."""
        self._now = now
        seen: dict[bytes, tuple[Signature, float]] = {}
        news = False
        for sighting in sightings:
            before = self._seen.get(sighting.name)
            same = before is not None and before[0] == sighting.signature
            seen[sighting.name] = before if before is not None and same else (
                sighting.signature, now,
            )  # fmt: skip
            new = self._taken_up.get(sighting.name) != sighting.signature
            news = news or (new and now - seen[sighting.name][1] >= self._settle)
        self._seen = seen
        return news

    def is_whole(self, sighting: Sighting) -> bool:
        """Tell whether a file is as it was for long enough."""
        signature, since = self._seen.get(sighting.name, (None, 0.0))
        whole = signature == sighting.signature and self._now - since >= self._settle
        if whole:
            self._taken_up[sighting.name] = sighting.signature
        return whole


def watch(paths: Sequence[Path], settings: Settings, wishes: Wishes, pace: Pace) -> RunError:
    """Digitise what comes, until told to stop; return what the process has to end with."""
    inputs, out = inputs_and_out(paths)
    check_places(inputs, out)
    lines = Lines(Console(stderr=True), every_paper=not wishes.quiet)
    ask = Ask()
    with stopping(ask):
        rounds = _Rounds(inputs, out, settings, wishes, pace)
        lines.say(f"watching {', '.join(map(str, inputs))}")
        while not ask.stop:
            wait = rounds.one(lines, ask)
            _sleep(wait, lambda: ask.stop)
    return Interrupted("told to stop; what is left waits for the next start")


class _Rounds:
    """Looks, and where there is reason to, runs."""

    def __init__(
        self, inputs: tuple[Path, ...], out: Path, settings: Settings, wishes: Wishes, pace: Pace
    ) -> None:
        self._inputs = inputs
        self._out = out
        self._settings = settings
        self._wishes = wishes
        self._pace = pace
        self._resting = Resting(pace.settle)
        self._next_full = 0.0
        self._count = 0

    def one(self, lines: Lines, ask: Ask) -> float:
        """Do a round; return the seconds to wait until the next."""
        began = time.monotonic()
        sightings = discover(self._inputs, looks_like_a_document, Ignored())
        news = self._resting.look(sightings, began)
        wait = max(self._pace.every, (time.monotonic() - began) * _SHARE)
        full = began >= self._next_full
        if not (news or full):
            return wait
        scope = Scope(is_whole=self._resting.is_whole, rest=not full)
        on = self._wishes.on
        order = Order(self._inputs, self._out, scope, equip, looks_like_a_document, on)
        self._count += 1
        try:
            verdict = one_run(order, self._settings, ask, self._wishes, lines)
        except RunError as exc:
            if self._count == 1:  # nobody is surprised yet, and somebody is there to read it
                raise
            verdict = exc
        if full:
            self._next_full = time.monotonic() + _FULL_ROUND
        if verdict is None or isinstance(verdict, (PapersFailed, Interrupted)):
            return wait
        lines.say(f"{verdict}; trying again")
        return max(wait, _TROUBLE)


def _sleep(seconds: float, stop: Callable[[], bool]) -> None:
    end = time.monotonic() + seconds
    while not stop() and time.monotonic() < end:
        time.sleep(min(_TICK, seconds))
