"""Processes to run jobs in, killable one by one: the only module that knows pebble."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Protocol

import pebble

from models.outcome import Failed, Job, Outcome
from pipeline.batch import worker
from pipeline.batch.warden import read_note
from pipeline.batch.work import SLOWEST_DRIVE, STORED_PAGE_SECONDS
from pipeline.errors import (
    DocumentError,
    InternalError,
    MemoryLimit,
    RunError,
    TimeLimit,
    WorkerDied,
)
from pipeline.settings import Settings

_JOBS_PER_WORKER = 1000  # then a fresh one: libraries in C leak


class PoolBroken(Exception):
    """The pool is of no use any more; what it had in hand may have broken it."""


class Pool(Protocol):
    """Something that does jobs. One verb for each thing the runner needs."""

    def describe(self) -> worker.Ways:
        """Return the versions that the workers work with."""
        ...

    def width(self) -> int:
        """Return how many jobs it can have in hand now; asked again and again: time to tend it."""
        ...

    def submit(self, job: Job) -> Future[Outcome]:
        """Begin a job; raise :class:`PoolBroken` where that is not possible."""
        ...

    def answer(self, future: Future[Outcome]) -> Outcome:
        """Return what came of a job whose future is done; raise :class:`PoolBroken`."""
        ...

    def close(self) -> None:
        """Kill what still works, and wait until it is dead."""
        ...


NewPool = Callable[[int], Pool]
"""Makes a pool of so many workers."""


class ProcessPool:
    """Workers in process groups of their own; see :mod:`pipeline.batch.warden`."""

    def __init__(self, width: int, orders: worker.Orders) -> None:
        self._notes: Path = orders.note_folder
        self._width = width
        self._pool = pebble.ProcessPool(
            max_workers=width,
            max_tasks=_JOBS_PER_WORKER,
            initializer=worker.enter,
            initargs=(orders,),
            context=multiprocessing.get_context("spawn"),
        )

    def describe(self) -> worker.Ways:
        """Return the versions that the workers work with."""
        try:
            return self._pool.schedule(worker.describe).result()
        except (BrokenProcessPool, RuntimeError, pebble.ProcessExpired) as exc:
            msg = f"a worker cannot begin: {exc}"
            raise PoolBroken(msg) from exc

    def width(self) -> int:
        """Return the number of workers."""
        return self._width

    def submit(self, job: Job) -> Future[Outcome]:
        """Begin a job."""
        try:
            return self._pool.schedule(worker.perform, args=(job,))
        except RuntimeError as exc:  # a worker died a moment ago
            raise PoolBroken(str(exc)) from exc

    def answer(self, future: Future[Outcome]) -> Outcome:
        """Return what came of a job; a worker that died took one job with it, and it is known."""
        try:
            return future.result()
        except CancelledError:
            return failure(TimeLimit("the worker did not answer in time and was killed"))
        except pebble.ProcessExpired as exc:
            return self._cause_of_death(exc)
        except BrokenProcessPool as exc:
            raise PoolBroken(str(exc)) from exc
        except RunError:
            raise
        except Exception as exc:  # not even its answer could be sent
            return failure(InternalError(f"{type(exc).__name__} in the worker, outside the work"))

    def close(self) -> None:
        """Kill what still works."""
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()

    def _cause_of_death(self, expired: pebble.ProcessExpired) -> Failed:
        note = read_note(self._notes, expired.pid)
        if note is None:
            return failure(WorkerDied(f"the worker process ended with {expired.exitcode}"))
        code, allowed, page = note
        on = f" on page {page}" if page else ""
        if code == MemoryLimit.code:
            msg = f"killed at {allowed / 1e6:.0f} MB{on}: see limits.worker_bytes"
            return failure(MemoryLimit(msg), page)
        where, limit = (on, "page_seconds") if page else (" besides its pages", "document_seconds")
        return failure(TimeLimit(f"killed after {allowed:.0f} s{where}: see limits.{limit}"), page)


def failure(exc: DocumentError, page: int = 0) -> Failed:
    """Return the row for a job whose worker cannot tell any more; page 0: none."""
    return Failed(
        code=exc.code,
        message=str(exc),
        remedy=exc.remedy,
        retryable=exc.retryable,
        uses_a_try=exc.uses_a_try,
        page=page or None,
    )


def outer_limit(job: Job, settings: Settings) -> float:
    """Return the seconds after which even the warden must be dead."""
    limits = settings.limits
    reading = settings.batch.pages_per_job * (1.25 * limits.page_seconds + 1)
    stored = 2 * limits.document_pages * STORED_PAGE_SECONDS
    hashing = job.signature[0] / SLOWEST_DRIVE
    return 60 + 4 * limits.document_seconds + reading + stored + hashing
