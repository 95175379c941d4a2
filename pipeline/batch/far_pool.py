"""A pool whose workers are on other machines: who is fit to work, who does what, who was lost.

Each job is sent to one machine that has a hand free, so nothing queues there and it is known what
a machine that goes takes with it. Such jobs are sent again to another machine, at most twice: the
paper is not to blame, for a paper's crash is its child's and not the machine's. Nothing here knows
what carries the jobs: that is a :class:`Cluster`.
"""

from __future__ import annotations

import contextlib
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, InvalidStateError
from concurrent.futures import wait as wait_for
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, Protocol

from models.outcome import Job, Outcome
from pipeline.batch import there
from pipeline.batch.pool import failure
from pipeline.batch.worker import Orders, Ways
from pipeline.errors import (
    EnvironmentMissing,
    InternalError,
    OutputBusy,
    RunError,
    TimeLimit,
    WorkerDied,
)

_LOOK = 1.0  # seconds between two looks at who is there
_PATIENCE = 240.0  # seconds without anybody to work; then the run ends, to be started again
_FIRST = 60.0  # seconds for the first machine to be there
_GREETING = 180.0  # seconds that a machine may take to answer: it brings its engines
_LOSSES = 2  # machines that a job may lose before the paper is suspect
_FAREWELL = 10.0


class Lost(Exception):
    """The machine that did it is gone, and the answer with it."""


class Cluster(Protocol):
    """Something that carries tasks to machines."""

    name: str

    def members(self) -> dict[str, int]:
        """Return the machines that are there now, each with the tasks it can do at once."""
        ...

    def send(self, where: str, task: Callable[..., object], *given: object) -> Future[Any]:
        """Have a task done there; the future may raise :class:`Lost`."""
        ...

    def perform(self, where: str, orders: Orders, job: Job) -> Future[Any]:
        """Have a job done there, and killed there when the future is cancelled or we are gone."""
        ...

    def close(self) -> None:
        """Let go of everything."""
        ...


@dataclass(eq=False, slots=True)
class _Member:
    hands: int
    greeting: Future[there.Greeting]
    since: float
    busy: int = 0
    fit: bool | None = None
    """``None``: it has not answered yet."""
    unfit: str = ""


class _Promise(Future[Outcome]):
    """What the run holds; cancelling it is the last resort against a machine that hangs."""

    def __init__(self, give_up: Callable[[], None]) -> None:
        super().__init__()
        self._give_up = give_up

    def cancel(self) -> bool:
        self._give_up()
        return True

    def settle(self, outcome: Outcome | RunError) -> None:
        with contextlib.suppress(InvalidStateError):  # given up a moment ago
            if isinstance(outcome, RunError):
                self.set_exception(outcome)
            else:
                self.set_result(outcome)


@dataclass(eq=False, slots=True)
class _Trip:
    job: Job
    promise: _Promise
    where: str = ""
    member: _Member | None = None
    errand: Future[Outcome] | None = None
    losses: int = 0


class FarPool:
    """Places jobs; see the module. Used by one thread."""

    def __init__(
        self,
        cluster: Cluster,
        introduce: Callable[[], there.Introduction],
        mine: tuple[tuple[str, ...], Ways],
        say: Callable[[str], None],
        at_most: int = 0,
    ) -> None:
        self._cluster = cluster
        self._introduce = introduce
        self._orders = introduce().orders
        self._mine = mine
        self._say = say
        self._at_most = at_most
        self._members: dict[str, _Member] = {}
        self._waiting: deque[_Trip] = deque()
        self._away: set[_Trip] = set()
        self._back: SimpleQueue[tuple[_Trip, Future[Outcome]]] = SimpleQueue()
        self._last_look = float("-inf")
        self._somebody = time.monotonic()
        self._closed = False

    # what the runner asks

    def describe(self) -> Ways:
        """Wait for the first machine that is fit; return the versions that all work with."""
        end = time.monotonic() + _FIRST
        while not self._hands():
            self._tend()
            members = self._members.values()
            if members and all(member.fit is False for member in members):
                raise EnvironmentMissing(self._nobody("can be used"))
            if time.monotonic() > end and not members:
                raise EnvironmentMissing(self._nobody("is there: start one with 'dask worker'"))
            wait_for([member.greeting for member in members], timeout=0.2)
        return self._mine[1]

    def width(self) -> int:
        """Return how many jobs can be in hand: as many as the machines have hands, but one."""
        self._tend()
        hands = self._hands()
        if hands:
            self._somebody = time.monotonic()
        elif time.monotonic() - self._somebody > _PATIENCE:
            raise EnvironmentMissing(self._nobody("is left"))
        return max(1, min(hands, self._at_most or hands))

    def submit(self, job: Job) -> Future[Outcome]:
        """Send a job to a machine with a free hand, or keep it until there is one."""
        trip = _Trip(job, _Promise(lambda: self._give_up(trip)))
        self._waiting.append(trip)
        self._place()
        return trip.promise

    def answer(self, future: Future[Outcome]) -> Outcome:
        """Return what came of a job."""
        return future.result()

    def close(self) -> None:
        """Have everything killed, and say goodbye."""
        if self._closed:
            return
        self._closed = True
        for trip in list(self._away):
            self._ended(trip).cancel()
        met = [where for where, member in self._members.items() if member.fit]
        given = (self._orders.out, self._orders.turn)
        with contextlib.suppress(RunError):
            partings = [self._cluster.send(where, there.leave, *given) for where in met]
            wait_for(partings, timeout=_FAREWELL)
        self._cluster.close()

    # who is there

    def _hands(self) -> int:
        return sum(member.hands for member in self._members.values() if member.fit)

    def _tend(self) -> None:
        now = time.monotonic()
        if now - self._last_look > _LOOK:
            self._last_look = now
            self._roll_call(self._cluster.members(), now)
        for where, member in list(self._members.items()):
            if member.fit is None and member.greeting.done():
                self._judge(where, member)
            elif member.fit is None and now - member.since > _GREETING:
                self._refuse(where, "it does not answer")
        self._place()

    def _roll_call(self, there_now: dict[str, int], now: float) -> None:
        for where in self._members.keys() - there_now.keys():
            gone = self._members.pop(where)
            for trip in [trip for trip in self._away if trip.member is gone]:
                self._ended(trip).cancel()
                self._again(trip)
        for where, hands in there_now.items():
            if where not in self._members:
                greeting = self._cluster.send(where, there.greet, self._introduce())
                self._members[where] = _Member(hands, greeting, now)

    def _judge(self, where: str, member: _Member) -> None:
        """Take a machine into service, or not."""
        try:
            greeting = member.greeting.result()
        except (Lost, CancelledError):
            self._members.pop(where)  # the next roll call will tell
            return
        except Exception as exc:  # not even ratslese is there: anything may fly
            self._refuse(where, f"ratslese cannot be used there: {type(exc).__name__}: {exc}")
            return
        unfit = greeting.unfit or self._unlike(greeting)
        if unfit:
            self._refuse(where, f"({greeting.host}) {unfit}")
        else:
            member.fit = True

    def _unlike(self, greeting: there.Greeting) -> str | None:
        """Tell how a machine differs from this one: it would make other records."""
        traits, ways = self._mine
        theirs = greeting.ways
        if theirs == ways and greeting.traits == traits:
            return None
        parts = theirs.parts if theirs else ()
        named = there.difference((*traits, *ways.parts), (*greeting.traits, *parts))
        return f"it works with other versions, {named or 'or settings'}: install the same"

    def _refuse(self, where: str, why: str, member: _Member | None = None) -> None:
        member = member or self._members[where]
        if member.fit is not False:
            member.fit, member.unfit = False, why
            self._say(f"worker {where} is not used: {why}")

    def _nobody(self, what: str) -> str:
        unfit = {where: member.unfit for where, member in self._members.items() if member.unfit}
        reasons = "".join(f"; {where}: {why}" for where, why in unfit.items())
        return f"no worker of {self._cluster.name} {what}{reasons}"

    # who does what

    def _place(self) -> None:
        self._take_back()
        for where, member in self._members.items():
            while self._waiting and member.fit and member.busy < member.hands:
                self._send(self._waiting.popleft(), where, member)

    def _send(self, trip: _Trip, where: str, member: _Member) -> None:
        if not trip.promise.running():
            trip.promise.set_running_or_notify_cancel()
        trip.where, trip.member = where, member
        member.busy += 1
        self._away.add(trip)
        trip.errand = self._cluster.perform(where, self._orders, trip.job)
        trip.errand.add_done_callback(lambda errand: self._finished(trip, errand))

    def _finished(self, trip: _Trip, errand: Future[Outcome]) -> None:
        """Hand on what came; called in a thread of the cluster's."""
        if errand is trip.errand:
            self._back.put((trip, errand))  # first, so that the hand is free when the run asks
            if not errand.cancelled() and errand.exception() is None:
                trip.promise.settle(errand.result())

    def _take_back(self) -> None:
        while not self._back.empty():
            trip, errand = self._back.get()
            if errand is trip.errand:
                self._ended(trip)
                if not trip.promise.done():
                    self._unanswered(trip, None if errand.cancelled() else errand.exception())

    def _ended(self, trip: _Trip) -> Future[Outcome]:
        assert trip.member and trip.errand  # noqa: PT018, S101 - for mypy
        errand, trip.errand = trip.errand, None
        trip.member.busy -= 1
        self._away.discard(trip)
        return errand

    def _unanswered(self, trip: _Trip, why: BaseException | None) -> None:
        """Find out who has to do without: the machine, the paper or the run."""
        match why:
            case OutputBusy():
                trip.promise.settle(why)
            case RunError():
                self._refuse(trip.where, str(why), trip.member)
                self._again(trip)
            case there.Stranger():
                if self._members.get(trip.where) is trip.member:
                    del self._members[trip.where]  # the next roll call introduces us again
                self._again(trip)
            case None | Lost() | CancelledError() | there.Abandoned():
                self._again(trip)
            case _:  # not even its answer could be sent
                msg = f"{type(why).__name__} on {trip.where}, outside the work"
                trip.promise.settle(failure(InternalError(msg)))

    def _again(self, trip: _Trip) -> None:
        """Let somebody else do it; a job that lost several machines is suspect."""
        trip.losses += 1
        if trip.losses <= _LOSSES:
            self._waiting.appendleft(trip)
        else:
            msg = f"{trip.losses} machines were lost with this job, the last one {trip.where}"
            trip.promise.settle(failure(WorkerDied(msg)))

    def _give_up(self, trip: _Trip) -> None:
        """Do without a machine on which not even the killing works."""
        if trip in self._away:
            self._refuse(trip.where, "it hangs", trip.member)
            self._ended(trip).cancel()
        trip.promise.settle(failure(TimeLimit(f"{trip.where} did not answer in time")))
