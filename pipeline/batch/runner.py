"""The run: a few jobs in flight, each outcome into the ledger, one bad file never the end of it."""

from __future__ import annotations

import concurrent.futures
import os
import time
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass

from models.outcome import Done, Failed, Forgotten, Job, Outcome, PartRead
from pipeline.batch.inquiries import duplicates_to_mend
from pipeline.batch.ledger import Ledger
from pipeline.batch.names import shown
from pipeline.batch.papers import Ask, Paper, Watch, first_job, parts, whole
from pipeline.batch.plan import Cures
from pipeline.batch.pool import NewPool, Pool, PoolBroken, failure, outer_limit
from pipeline.batch.rows import Entry, Way
from pipeline.batch.tally import Failure, Tally
from pipeline.errors import Changed, InternalError, RunFailed, Vanished, WorkerDied
from pipeline.settings import Settings

_TICK = 0.25  # seconds between two looks at the clock and at the signals
_TO_BEGIN = 300.0  # seconds that a worker may take until it begins with a job
_BREAKS = 3  # pools in a row that may break without any job done
_ALMOST_ALL = 0.9


@dataclass(eq=False, slots=True)
class _Flight:
    paper: Paper
    job: Job
    launched: float
    begun: float | None = None


class Runner:
    """Works through sources; holds what is in flight."""

    def __init__(
        self, ledger: Ledger, new_pool: NewPool, settings: Settings, ask: Ask, watch: Watch
    ) -> None:
        self._ledger = ledger
        self._new_pool = new_pool
        self._settings = settings
        self._ask = ask
        self._watch = watch
        self._width = settings.batch.workers or len(os.sched_getaffinity(0))
        self._pool: Pool = new_pool(self._width)
        self._flights: dict[Future[Outcome], _Flight] = {}
        self._ready: deque[tuple[Paper, Job]] = deque()
        self._second: list[int] = []
        self._window: deque[bool] = deque(maxlen=settings.batch.stop_after_failures)
        self._blamed: list[int] = []
        self._breaks = 0
        self._slowest: deque[float] = deque([0.0], maxlen=4 * self._width + 4)
        self.tally = Tally()

    # what the run is made of

    def describe(self) -> tuple[str, str, int]:
        """Return the settings digest and fingerprint of reading, and the version of the rules."""
        try:
            ways = self._pool.describe()
        except PoolBroken as exc:
            raise RunFailed(str(exc)) from exc
        return ways.reading_settings, ways.reading, ways.rules

    def run(self, ids: Iterable[int], way: Way, cures: Cures, *, reread: bool) -> Tally:
        """Do all that is due, then second chances, then the names of duplicates."""
        self._way, self._cures, self._reread = way, cures, reread
        self._work((id_, None) for id_ in ids)
        while self._second and self.tally.ending in ("done", "limit"):
            again, self._second = self._second, []
            self.tally.retried += len(again)
            self._work(((id_, None) for id_ in again), alone=True)
        if self.tally.ending in ("done", "limit"):
            self._work(duplicates_to_mend(self._ledger), mending=True)
        for id_ in self._second:  # there was no time for a second chance
            self._give_up(self._ledger.entry(id_))
        return self.tally

    def close(self) -> None:
        """Kill what still works."""
        self._pool.close()

    # the loop

    def _work(
        self,
        wanted: Iterable[tuple[int, str | None]],
        *,
        alone: bool = False,
        mending: bool = False,
    ) -> None:
        intake = self._papers(wanted, again=alone, mending=mending)
        while self._fill(intake, alone=alone) or self._flights:
            try:
                self._collect()
                self._look_at_the_clock()
            except PoolBroken as exc:
                self._replace_pool(exc)
            self._watch.progress(self.tally)
            if self._ask.stop:
                self.tally.ending = "interrupted"
            if self.tally.ending in ("interrupted", "early", "disk_full"):
                self._drop_all()
                return

    def _papers(
        self, wanted: Iterable[tuple[int, str | None]], *, again: bool, mending: bool
    ) -> Iterator[Paper]:
        for id_, duplicate_of in wanted:
            if not (again or mending):
                if self._ask.limit is not None and self._ask.limit <= 0:
                    self.tally.ending = "limit"
                    return
                if self._ask.limit is not None:
                    self._ask.limit -= 1
            entry = self._ledger.entry(id_)
            named = duplicate_of if mending else entry.duplicate_of
            yield Paper(entry, again=again, duplicate_of=named)

    def _fill(self, intake: Iterator[Paper], *, alone: bool) -> bool:
        """Launch jobs until all workers have one; tell whether any was launched."""
        launched = False
        while len(self._flights) < self._pool.width() and self._in_time():
            if self._ready:
                paper, job = self._ready.popleft()
            elif alone and self._flights:
                break
            else:
                found = next(intake, None)
                if found is None:
                    break
                paper, job = found, first_job(found, self._ledger, reread=self._reread)
            if paper.failure is None:
                launched = self._launch(paper, job) or launched
        return launched

    def _launch(self, paper: Paper, job: Job) -> bool:
        try:
            future = self._pool.submit(job)
        except PoolBroken as exc:
            self._ready.appendleft((paper, job))
            self._replace_pool(exc)
            return True
        paper.in_flight += 1
        self._flights[future] = _Flight(paper, job, time.monotonic())
        return True

    def _collect(self) -> None:
        """Take in what is finished, waiting a moment for it."""
        finished, _ = concurrent.futures.wait(
            self._flights, timeout=_TICK, return_when=concurrent.futures.FIRST_COMPLETED
        )
        for future in [future for future in self._flights if future in finished]:
            outcome = self._pool.answer(future)  # before the flight is taken from the list
            flight = self._flights.pop(future)
            flight.paper.in_flight -= 1
            self._breaks = 0
            self._slowest.append(time.monotonic() - flight.launched)
            self._take(flight.paper, flight.job, outcome)

    def _look_at_the_clock(self) -> None:
        now = time.monotonic()
        for future, flight in self._flights.items():
            if flight.begun is None and future.running():
                flight.begun = now
            if flight.begun is not None and now - flight.begun > outer_limit(
                flight.job, self._settings
            ):
                future.cancel()
            if flight.begun is None and now - flight.launched > _TO_BEGIN and not future.done():
                msg = "a worker did not begin with its job"
                raise PoolBroken(msg)

    def _in_time(self) -> bool:
        if self._ask.end is None or time.monotonic() + max(self._slowest) < self._ask.end:
            return True
        if self.tally.ending == "done":
            self.tally.ending = "until"
        return False

    # outcomes

    def _take(self, paper: Paper, job: Job, outcome: Outcome) -> None:
        match outcome:
            case Done():
                self._done(paper, outcome)
            case Forgotten():
                self._ledger.forgotten(paper.entry, outcome)
                self.tally.forgotten += 1
                self._watch.settled(self.tally, shown(paper.entry.name), outcome)
            case PartRead():
                self._part(paper, job, outcome)
            case Failed():
                paper.failure = paper.failure or outcome
        if paper.failure and not paper.in_flight:
            self._failed(paper, paper.failure)

    def _part(self, paper: Paper, job: Job, outcome: PartRead) -> None:
        if job.task == "read":
            paper.pages_read += outcome.pages_read
            paper.cost = paper.cost.plus(outcome.cost)
            self.tally.pages_read += outcome.pages_read
            self._watch.part(self.tally, job, outcome)
            if not paper.in_flight and not self._has_ready(paper):
                self._ready.appendleft((paper, whole(job)))
            return
        if paper.spread:
            paper.failure = failure(InternalError("pages were stored and are not there"))
            return
        paper.spread = True
        for part in parts(job, outcome, self._settings.batch.pages_per_job):
            self._ready.append((paper, part))

    def _has_ready(self, paper: Paper) -> bool:
        return any(waiting is paper for waiting, _ in self._ready)

    def _done(self, paper: Paper, outcome: Done) -> None:
        mending = paper.entry.state == "done" and outcome.duplicate_of != paper.entry.duplicate_of
        outcome = paper.with_parts(outcome)
        self._ledger.done(paper.entry, self._way, outcome)
        tally = self.tally
        tally.cpu_seconds += outcome.cost.cpu_seconds
        tally.peak_bytes = max(tally.peak_bytes, outcome.cost.peak_bytes)
        if mending:
            tally.duplicates += outcome.duplicate_of is not None
            return
        self._window.append(False)
        tally.done += 1
        tally.pages += outcome.pages
        tally.pages_read += outcome.pages_read - paper.pages_read
        tally.review += outcome.review_needed
        self._watch.settled(tally, shown(paper.entry.name), outcome)

    def _failed(self, paper: Paper, outcome: Failed) -> None:
        entry = paper.entry
        tries = entry.tries + outcome.uses_a_try
        final = not outcome.retryable or tries >= self._settings.batch.tries
        cure = self._cures.of(outcome.code)
        self._ledger.failed(entry, outcome, set_aside=final, cure=cure)
        if not outcome.uses_a_try:
            self.tally.ending = "disk_full"
            return
        machine = outcome.retryable and outcome.code not in (Vanished.code, Changed.code)
        if not paper.again:  # a second failure of the same paper is no further evidence
            self._window.append(machine)
        if machine:
            self._blamed.append(entry.id)
        if not final and not paper.again:
            self._second.append(entry.id)
        else:
            self._count(entry, outcome, final=final)
        full = len(self._window) == self._window.maxlen
        if full and sum(self._window) >= _ALMOST_ALL * len(self._window):
            self.tally.ending = "early"
            self._ledger.give_back(self._blamed)

    def _count(self, entry: Entry, outcome: Failed, *, final: bool) -> None:
        name = shown(entry.name)
        self.tally.add_failure(
            Failure(name, outcome.code, outcome.message, outcome.remedy, set_aside=final)
        )
        self._watch.settled(self.tally, name, outcome)

    def _give_up(self, entry: Entry) -> None:
        """Count a paper that failed once and had no second chance."""
        outcome = self._ledger.last_failure(entry.id)
        if outcome and self.tally.ending != "interrupted":
            self._count(entry, outcome, final=False)

    # when the pool is gone

    def _replace_pool(self, exc: PoolBroken) -> None:
        """Begin with fresh workers; what was in hand is suspect and gets its chance alone."""
        self._breaks += 1
        flights, self._flights = list(self._flights.values()), {}
        self._pool.close()
        if self._breaks >= _BREAKS:
            msg = f"workers break again and again: {exc}; try 'ratslese check'"
            raise RunFailed(msg) from exc
        self._pool = self._new_pool(self._width)
        suspects = {flight.paper for flight in flights}
        self._ready = deque(item for item in self._ready if item[0] not in suspects)
        for paper in suspects:
            paper.in_flight = 0
            if paper.again:
                self._failed(paper, failure(WorkerDied(f"the workers broke: {exc}")))
            else:
                self._second.append(paper.entry.id)

    def _drop_all(self) -> None:
        """Kill what is in flight; it is as if it had not been begun."""
        self._pool.close()
        self._flights.clear()
        self._ready.clear()
