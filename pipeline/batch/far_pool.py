"""A pool whose workers are on other machines: who does what, and what was lost with whom.

Each job is sent to one machine that has a hand free, so nothing queues there and it is known what
a machine that goes takes with it. Such jobs are sent again to another machine, at most twice: the
paper is not to blame, for a paper's crash is its child's and not the machine's. Who is there at
all is :mod:`pipeline.batch.roster`.
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

from models.outcome import Job, Outcome
from pipeline.batch import there
from pipeline.batch.pool import failure
from pipeline.batch.roster import Cluster, Lost, Member, Roster
from pipeline.batch.worker import Ways
from pipeline.errors import (
    EnvironmentMissing,
    InternalError,
    OutputBusy,
    RunError,
    TimeLimit,
    WorkerDied,
)

_PATIENCE = 240.0  # seconds without anybody to work; then the run ends, to be started again
_FIRST = 60.0  # seconds for the first machine to be there
_LOSSES = 2  # machines that a job may lose before the paper is suspect
_FAREWELL = 10.0


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
    member: Member | None = None
    errand: Future[Outcome] | None = None
    losses: int = 0

    @property
    def where(self) -> str:
        return self.member.where if self.member else "nobody"


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
        self._roster = Roster(cluster, introduce, mine, say)
        self._orders = introduce().orders
        self._ways = mine[1]
        self._at_most = at_most
        self._waiting: deque[_Trip] = deque()
        self._away: set[_Trip] = set()
        self._back: SimpleQueue[tuple[_Trip, Future[Outcome]]] = SimpleQueue()
        self._somebody = time.monotonic()
        self._closed = False

    # what the runner asks

    def describe(self) -> Ways:
        """Wait for the first machine that is fit; return the versions that all work with."""
        end = time.monotonic() + _FIRST
        while not self._roster.hands():
            self._tend()
            if self._roster.hopeless():
                raise EnvironmentMissing(self._roster.nobody("can be used"))
            if time.monotonic() > end and not self._roster.any():
                raise EnvironmentMissing(
                    self._roster.nobody("is there: start one with 'dask worker'")
                )
            self._roster.wait(0.2)
        return self._ways

    def width(self) -> int:
        """Return how many jobs can be in hand: as many as the machines have hands, but one."""
        self._tend()
        hands = self._roster.hands()
        if hands:
            self._somebody = time.monotonic()
        elif time.monotonic() - self._somebody > _PATIENCE:
            raise EnvironmentMissing(self._roster.nobody("is left"))
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
        met = [member.where for member in self._roster.fit()]
        given = (self._orders.out, self._orders.turn)
        with contextlib.suppress(RunError):
            partings = [self._cluster.send(where, there.leave, *given) for where in met]
            wait_for(partings, timeout=_FAREWELL)
        self._cluster.close()

    # who does what

    def _tend(self) -> None:
        """See who came and went; what went with a machine is for another one to do."""
        for member in self._roster.look():
            for trip in [trip for trip in self._away if trip.member is member]:
                self._ended(trip).cancel()
                self._again(trip)
        self._place()

    def _place(self) -> None:
        self._take_back()
        for member in self._roster.fit():
            while self._waiting and member.busy < member.hands:
                self._send(self._waiting.popleft(), member)

    def _send(self, trip: _Trip, member: Member) -> None:
        if not (trip.promise.running() or trip.promise.done()):
            trip.promise.set_running_or_notify_cancel()
        trip.member = member
        member.busy += 1
        self._away.add(trip)
        trip.errand = self._cluster.perform(member.where, self._orders, trip.job)
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
        assert trip.member  # noqa: S101 - for mypy
        match why:
            case OutputBusy():
                trip.promise.settle(why)
            case RunError():
                self._roster.refuse(trip.member, str(why))
                self._again(trip)
            case there.Stranger():
                self._roster.introduce_again(trip.member)
                self._again(trip)
            case None | Lost() | CancelledError() | there.Abandoned():
                self._again(trip)
            case _:  # not even its answer could be sent
                msg = f"{type(why).__name__} on {trip.where}, outside the work"
                trip.promise.settle(failure(InternalError(msg)))

    def _again(self, trip: _Trip) -> None:
        """Let somebody else do it; a job that lost several machines is suspect."""
        if trip.promise.done():  # its machine answered, and only then it went
            return
        trip.losses += 1
        if trip.losses <= _LOSSES:
            self._waiting.appendleft(trip)
        else:
            msg = f"{trip.losses} machines were lost with this job, the last one {trip.where}"
            trip.promise.settle(failure(WorkerDied(msg)))

    def _give_up(self, trip: _Trip) -> None:
        """Do without a machine on which not even the killing works."""
        if trip in self._away and trip.member:
            self._roster.refuse(trip.member, "it hangs")
            self._ended(trip).cancel()
        with contextlib.suppress(ValueError):  # lost once already, and it waits for another one
            self._waiting.remove(trip)
        trip.promise.settle(failure(TimeLimit(f"{trip.where} did not answer in time")))
