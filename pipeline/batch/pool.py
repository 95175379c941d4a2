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
from pipeline.errors import (
    DocumentError,
    InternalError,
    MemoryLimit,
    RunError,
    TimeLimit,
    WorkerDied,
)
from pipeline.storage import OutFolder

_JOBS_PER_WORKER = 1000  # then a fresh one: libraries in C leak


class PoolBroken(Exception):
    """The pool is of no use any more; what it had in hand may have broken it."""


class Pool(Protocol):
    """Something that does jobs. One verb for each thing the runner needs."""

    def describe(self) -> worker.Ways:
        """Return the versions that the workers work with."""
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
        self._notes: Path = OutFolder(orders.out).parts
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
            return failure(self._cause_of_death(exc))
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

    def _cause_of_death(self, expired: pebble.ProcessExpired) -> DocumentError:
        note = read_note(self._notes, expired.pid)
        match note:
            case ("time_limit", seconds, 0):
                msg = f"killed after {seconds:.0f} s besides its pages: see limits.document_seconds"
                return TimeLimit(msg)
            case ("time_limit", seconds, page):
                msg = f"killed after {seconds:.0f} s on page {page}: see limits.page_seconds"
                return TimeLimit(msg)
            case ("memory_limit", allowed, page):
                where = f" on page {page}" if page else ""
                msg = f"killed at {allowed / 1e6:.0f} MB{where}: see limits.worker_bytes"
                return MemoryLimit(msg)
            case _:
                msg = f"the worker process ended with {expired.exitcode}"
                return WorkerDied(msg)


def failure(exc: DocumentError) -> Failed:
    """Return the row for a job whose worker cannot tell any more."""
    return Failed(
        code=exc.code,
        message=str(exc),
        remedy=exc.remedy,
        retryable=exc.retryable,
        uses_a_try=exc.uses_a_try,
    )
