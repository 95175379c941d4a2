"""On another machine: the same killable children as at home, for a run that is elsewhere.

Runs in the worker process of a cluster, in one thread for each job at a time. Each thread borrows a
pool of one child, under the same warden and limits as a local run's workers. Nothing here knows
what carried the job, and no word of a paper goes back: only what :mod:`models.outcome` holds.
"""

from __future__ import annotations

import concurrent.futures
import contextlib
import dataclasses
import hashlib
import importlib.metadata
import multiprocessing
import os
import platform
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import models
import pipeline
from models.outcome import Job, Outcome
from pipeline.batch.names import in_a_line
from pipeline.batch.passwords import read_passwords
from pipeline.batch.pool import PoolBroken, ProcessPool, failure, outer_limit
from pipeline.batch.worker import Orders, Ways
from pipeline.errors import RatsleseError, RunError, WorkerDied
from pipeline.storage import OutFolder

_LOOK = 0.5  # seconds between two looks whether the answer is still wanted
_IDLE = 60.0  # seconds without a job; then the children go
_SOONER = 30.0  # seconds that this side's outer limit comes before that of the run
_LIBRARIES = ("numpy", "pdfplumber", "pikepdf", "pydantic", "rapidfuzz", "spacy", "zstandard")


class Stranger(RatsleseError):
    """This process has not been introduced to the run; it may have been started anew."""


class Abandoned(RatsleseError):
    """Nobody waits for the job any more; it was killed."""


@dataclass(frozen=True, slots=True)
class View:
    """What the run sees in an IN folder, to know whether another machine sees the same."""

    root: bytes
    names: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Introduction:
    """What a machine is told before its first job. No password is among it."""

    orders: Orders
    views: tuple[View, ...]


@dataclass(frozen=True, slots=True)
class Greeting:
    """What a machine says of itself."""

    host: str
    traits: tuple[str, ...]
    """Name and version of all that a record depends on."""
    ways: Ways | None
    unfit: str | None
    """Why it cannot do the work."""


class _Crew:
    """The children of one run in this process."""

    def __init__(self, orders: Orders) -> None:
        # Goes with the process at the latest, where that is not killed.
        self._notes = tempfile.TemporaryDirectory(prefix="ratslese-", ignore_cleanup_errors=True)
        self.orders = dataclasses.replace(orders, notes=Path(self._notes.name))
        self._idle: list[ProcessPool] = []
        self._busy = 0
        self._over = False
        self._lock = threading.Lock()
        self._timer: threading.Timer | None = None

    def describe(self) -> Ways:
        with self._borrowed() as pool:
            return pool.describe()

    def perform(self, job: Job, wanted: Callable[[], bool]) -> Outcome:
        end = time.monotonic() + outer_limit(job, self.orders.settings) - _SOONER
        try:
            with self._borrowed() as pool:
                future = pool.submit(job)
                while not concurrent.futures.wait([future], timeout=_LOOK).done:
                    if not wanted():
                        msg = "nobody waits for this any more"
                        raise Abandoned(msg)
                    if time.monotonic() > end:
                        future.cancel()
                return pool.answer(future)
        except PoolBroken as exc:
            return failure(WorkerDied(f"the worker process could not be used: {exc}"))

    @contextlib.contextmanager
    def _borrowed(self) -> Iterator[ProcessPool]:
        """Lend a pool of one child; where its use does not end well, it is killed."""
        with self._lock:
            pool = self._idle.pop() if self._idle else ProcessPool(1, self.orders)
            self._busy += 1
            if self._timer:
                self._timer.cancel()
        good = False
        try:
            yield pool
            good = True
        finally:
            if not good:
                pool.close()
            with self._lock:
                self._busy -= 1
                if good:
                    self._idle.append(pool)
                over = self._over
                if not (self._busy or over):
                    self._timer = threading.Timer(_IDLE, self.rest)
                    self._timer.daemon = True
                    self._timer.start()
            if over:
                self.end()

    def rest(self) -> None:
        """Let the children go; the next job gets new ones."""
        with self._lock:
            if self._timer:
                self._timer.cancel()
            idle, self._idle = self._idle, []
        for pool in idle:
            pool.close()

    def end(self) -> None:
        """Let the children and the notes go; what is still at work lets go of its own."""
        self.rest()
        with self._lock:
            self._over = True
            last = not self._busy
        if last:
            self._notes.cleanup()


_crews: dict[Path, _Crew] = {}  # by OUT: a cluster may serve several runs
_greeting = threading.Lock()


def greet(introduction: Introduction) -> Greeting:
    """Get to know a run; an earlier one on the same OUT is over, and what is left of it ends."""
    orders = introduction.orders
    with _greeting:
        if orders.out in _crews:
            _crews.pop(orders.out).end()
        ways, unfit = None, _unfit(introduction)
        if unfit is None:
            try:
                ways = _enlist(orders)
            except (PoolBroken, RunError) as exc:
                unfit = str(exc)
    return Greeting(platform.node(), traits(), ways, unfit)


def _enlist(orders: Orders) -> Ways:
    """Make a crew for a run, and keep it where it can work; return the versions it works with."""
    passwords = read_passwords(orders.settings.passwords_file, _nothing)
    crew = _Crew(dataclasses.replace(orders, passwords=passwords))
    try:
        ways = crew.describe()
    except BaseException:
        crew.end()
        raise
    _crews[orders.out] = crew
    return ways


def perform(out: Path, turn: str | None, job: Job, wanted: Callable[[], bool]) -> Outcome:
    """Do a job in a child; kill the child when the answer is not ``wanted`` any more."""
    crew = _crews.get(out)
    if crew is None or crew.orders.turn != turn:
        msg = f"not introduced to the run on {out}"
        raise Stranger(msg)
    return crew.perform(job, wanted)


def leave(out: Path, turn: str | None) -> None:
    """Let a run's children go: it is over."""
    with _greeting:
        crew = _crews.get(out)
        if crew and crew.orders.turn == turn:
            _crews.pop(out).end()


def _unfit(introduction: Introduction) -> str | None:
    """Return what keeps this process from doing the work, and what helps."""
    orders = introduction.orders
    if multiprocessing.current_process().daemon:
        return (
            "its worker process may have no children: "
            "start it with DASK_DISTRIBUTED__WORKER__DAEMON=False"
        )
    out = OutFolder(orders.out, orders.turn)
    try:
        if not out.has_turn():
            return f"it sees another {out.root} than the run: mount the same share there"
        if not os.access(out.parts, os.W_OK | os.X_OK):
            return f"it cannot write to {out.root}: give it the user that the run has"
        unseen = [view for view in introduction.views if not _sees(view)]
    except OSError as exc:
        return f"it cannot open {out.root} ({exc.strerror}): mount it there, with the same user"
    if unseen:
        return f"it does not see {in_a_line(unseen[0].root)} as the run does: mount the same share"
    return None


def _sees(view: View) -> bool:
    """Tell whether one name at least is there: others may have been moved since."""
    return any(os.path.lexists(os.path.join(view.root, name)) for name in view.names)


def _nothing(_text: str) -> None:
    """Say nothing: the run has warned its operator already."""


def traits() -> tuple[str, ...]:
    """Name all that a record depends on besides the reading: ``spacy 3.8.18``."""
    major, minor, _ = platform.python_version_tuple()
    libraries = (f"{name} {importlib.metadata.version(name)}" for name in _LIBRARIES)
    ours = (f"ratslese {pipeline.__version__}", f"code {_code()}", f"python {major}.{minor}")
    return (*ours, *libraries)


def _code() -> str:
    """Return a short name for the program's own files: a version alone may be a patched one."""
    whole = hashlib.sha256()
    for package in (models, pipeline):
        root = Path(package.__path__[0])
        for path in sorted(root.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                whole.update(f"{path.relative_to(root)}\0".encode())
                whole.update(path.read_bytes())
    return whole.hexdigest()[:12]


def difference(ours: tuple[str, ...], theirs: tuple[str, ...]) -> str:
    """Say how two machines differ: ``spacy 3.7 (here 3.8)``; empty where they do not."""
    here, there = (dict(one.split(" ", 1) for one in side) for side in (ours, theirs))
    return ", ".join(
        f"{name} {there.get(name, 'missing')} (here {here.get(name, 'missing')})"
        for name in sorted(here | there)
        if here.get(name) != there.get(name)
    )


def views(inputs: tuple[Path, ...], few: int = 3) -> tuple[View, ...]:
    """Return a glance into each IN: the first few names."""
    found = []
    for given in inputs:
        root = os.fsencode(given.resolve())
        names = tuple(sorted(os.listdir(root))[:few]) if given.is_dir() else ()
        found.append(View(root, names or (b"",)))
    return tuple(found)
