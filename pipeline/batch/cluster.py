"""Machines behind a Dask scheduler: the only module that knows distributed.

Dask carries jobs and says who is there. It places nothing, retries nothing and kills nothing: it
cannot end a running task, and its retries know nothing of papers (:mod:`pipeline.batch.far_pool`,
:mod:`pipeline.batch.there`).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from pathlib import Path
from typing import Any

from distributed import Client, KilledWorker, get_worker
from distributed import Future as DaskFuture
from distributed.core import Status

from models.outcome import Job, Outcome
from pipeline.batch import there
from pipeline.batch.roster import Lost
from pipeline.batch.worker import Orders
from pipeline.errors import EnvironmentMissing

_CONNECT = 20  # seconds
_AT_WORK = (Status.running, Status.paused)


class DaskCluster:
    """A scheduler and its workers."""

    def __init__(self, address: str) -> None:
        logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what matters, we say
        self.name = address
        try:
            self._client = Client(  # type: ignore[no-untyped-call]
                address,
                timeout=_CONNECT,
                set_as_default=False,
                name="ratslese",
                direct_to_workers=False,
            )
        except (OSError, ValueError, TypeError) as exc:
            msg = f"no Dask scheduler answers at {address}: {exc}"
            raise EnvironmentMissing(msg) from exc
        self._check()

    def _check(self) -> None:
        # Nested, so it is sent as it is: the scheduler's machine needs no ratslese.
        def allowed_failures(dask_scheduler: Any) -> int:  # noqa: ANN401 - Dask names it
            return int(dask_scheduler.allowed_failures)

        answer = self._client.run_on_scheduler(allowed_failures)  # type: ignore[no-untyped-call]
        if answer != 0:
            self._client.close()  # type: ignore[no-untyped-call]
            msg = (
                f"the scheduler {self.name} would repeat lost work on its own: start it with "
                "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES=0"
            )
            raise EnvironmentMissing(msg)

    def members(self) -> dict[str, int]:
        """Return the workers that are there now, each with its threads."""
        if self._client.status == "closed":
            msg = f"the scheduler {self.name} is gone: start it, then run again"
            raise EnvironmentMissing(msg)
        if self._client.status != "running":  # it is trying to reach it again
            return {}
        workers = self._client.scheduler_info(n_workers=-1)["workers"]
        return {where: int(told["nthreads"]) for where, told in workers.items()}

    def send(self, where: str, task: Callable[..., object], *given: object) -> Future[Any]:
        """Have a task done by a worker, and by no other."""
        sent = self._client.submit(
            task, *given, workers=[where], allow_other_workers=False, pure=False, retries=0
        )
        return _Errand(sent)

    def perform(self, where: str, orders: Orders, job: Job) -> Future[Any]:
        """Have a job done by a worker."""
        return self.send(where, at_a_worker, orders.out, orders.turn, job)

    def close(self) -> None:
        """Let go of the scheduler; what is still being done for us is then abandoned."""
        self._client.close()  # type: ignore[no-untyped-call]


class _Errand(Future[Any]):
    """A task under way, as a future of the standard library."""

    def __init__(self, sent: DaskFuture[Any]) -> None:
        super().__init__()
        self._sent: DaskFuture[Any] | None = sent
        sent.add_done_callback(self._come_back)  # type: ignore[no-untyped-call]

    def _come_back(self, sent: DaskFuture[Any]) -> None:
        if not self.set_running_or_notify_cancel():
            return
        try:
            self.set_result(sent.result())
        except (KilledWorker, CancelledError, OSError, TimeoutError) as exc:
            self.set_exception(Lost(str(exc)))
        except Exception as exc:  # whatever the task raised is its sender's to understand
            self.set_exception(exc)
        self._sent = None  # the worker need not keep the answer

    def cancel(self) -> bool:
        """Tell the worker that nobody waits any more."""
        sent, self._sent = self._sent, None
        if sent is not None and not self.done():
            sent.cancel()  # type: ignore[no-untyped-call]
        return super().cancel()


def at_a_worker(out: Path, turn: str | None, job: Job) -> Outcome:
    """Do a job inside a Dask worker, while the worker holds the task for somebody."""
    worker = get_worker()
    key = worker.get_current_task()

    def wanted() -> bool:
        # A task that was released while it ran is "cancelled": by us, or because we are dead.
        task = worker.state.tasks.get(key)
        return worker.status in _AT_WORK and task is not None and task.state == "executing"

    return there.perform(out, turn, job, wanted)
