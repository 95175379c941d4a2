"""Inside a worker process: under guard before anything big is imported, then job after job."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import multiprocessing
import os
import resource
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from models.outcome import Cost, Done, Failed, Forgotten, Job, Outcome, PartRead
from pipeline.batch.confine import confine
from pipeline.batch.names import in_a_line
from pipeline.batch.warden import Warden, post_warden
from pipeline.batch.work import Equipment, Work
from pipeline.errors import DiskFull, DocumentError, InternalError, MemoryLimit, RunError
from pipeline.settings import Settings
from pipeline.storage import OutFolder

FULL = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EROFS))
"""What the operating system says when no more can be written."""

Equip = Callable[[Settings, tuple[str, ...]], Equipment]
"""Brings the engines; called in the worker, with the settings and the passwords."""


@dataclass(frozen=True)
class Orders:
    """What a worker is told when it begins."""

    settings: Settings
    passwords: tuple[str, ...]
    out: Path
    tombstones: frozenset[str]
    equip: Equip
    turn: str | None = None
    """On another machine than the run itself: see :class:`pipeline.storage.OutFolder`."""
    notes: Path | None = None
    """Where wardens leave their notes, if not under OUT: a folder of this machine."""

    @property
    def note_folder(self) -> Path:
        """Return where wardens leave their notes."""
        return self.notes or OutFolder(self.out).parts


@dataclass(frozen=True, slots=True)
class Ways:
    """The versions that a worker works with, for planning."""

    reading_settings: str
    reading: str
    rules: int
    parts: tuple[str, ...] = ()
    """Engines and their data, for people."""


class _Worker:
    def __init__(self, orders: Orders, warden: Warden) -> None:
        self.orders = orders
        self.warden = warden
        self.equipment: Equipment | None = None
        self.work: Work | None = None

    def at_work(self) -> tuple[Equipment, Work]:
        """Bring the engines when the first job needs them: what they raise reaches the parent."""
        if self.equipment is None or self.work is None:
            orders = self.orders
            self.equipment = orders.equip(orders.settings, orders.passwords)
            out = OutFolder(orders.out, orders.turn)
            self.work = Work(
                orders.settings, out, self.equipment, orders.tombstones, self.warden.allow
            )
        return self.equipment, self.work


_here: list[_Worker] = []  # the one worker of this process


def enter(orders: Orders) -> None:
    """Begin: post the warden, give up what is not needed, keep quiet."""
    parent = multiprocessing.parent_process()
    assert parent is not None  # noqa: S101
    memory = orders.settings.limits.worker_bytes
    warden = post_warden(int(parent.sentinel), orders.note_folder, memory)
    confine(memory)
    os.environ.update(dict.fromkeys(_ONE_THREAD, "1"))
    _keep_memory()
    _be_silent()
    _here[:] = [_Worker(orders, warden)]


_ONE_THREAD = (
    "OMP_THREAD_LIMIT",
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
    "OPENCV_FOR_THREADS_NUM",
)


_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3  # numbers of mallopt, glibc's
_LARGE, _KEPT = 32 << 20, 128 << 20


def _keep_memory() -> None:
    """Let what one picture has freed be the next one's: pages made anew by the kernel cost 14 ms.

    What is kept between two jobs is handed back by :func:`give_back_memory`.
    """
    with contextlib.suppress(AttributeError, OSError):
        libc = ctypes.CDLL(None)
        libc.mallopt(_MMAP_THRESHOLD, _LARGE)
        libc.mallopt(_TRIM_THRESHOLD, _KEPT)


def _be_silent() -> None:
    """Libraries print what they think of a file: not for the log, for it may quote the paper."""
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nothing, descriptor)
    os.close(nothing)


def describe() -> Ways:
    """Tell the versions; raise :class:`EnvironmentMissing` where something is not installed."""
    equipment, _ = _here[0].at_work()
    reading = equipment.reading
    return Ways(reading.settings_sha256, reading.full, equipment.rules, reading.parts)


def perform(job: Job) -> Outcome:
    """Do a job; whatever goes wrong with the paper is the outcome, not an exception."""
    worker = _here[0]
    _, work = worker.at_work()
    meter = Meter()
    try:
        outcome = guarded(job, work.do, meter)
        if isinstance(outcome, Failed) and work.page:
            return outcome.model_copy(update={"page": work.page})
        return outcome
    finally:
        worker.warden.allow(0)
        give_back_memory()


def give_back_memory() -> None:
    """Let the C library hand back what images and engines have freed: 70 MB of 200, in 20 ms."""
    with contextlib.suppress(AttributeError, OSError):  # only glibc has it, and only it needs it
        ctypes.CDLL(None).malloc_trim(0)


def guarded(job: Job, work: Callable[[Job], Done | PartRead | Forgotten], meter: Meter) -> Outcome:
    """Turn what goes wrong with a paper into a row; what is wrong with the machine flies."""
    try:
        outcome = work(job)
    except DocumentError as exc:
        return _failed(exc, meter)
    except RunError:
        raise
    except MemoryError:
        msg = "not enough memory: limits.worker_bytes was exceeded"
        return _failed(MemoryLimit(msg), meter)
    except OSError as exc:
        if exc.errno in FULL:
            return _failed(DiskFull(f"nothing can be written: {exc.strerror}"), meter)
        return _failed(_unforeseen(exc), meter, _frames(exc))
    except Exception as exc:
        return _failed(_unforeseen(exc), meter, _frames(exc))
    return outcome.model_copy(update={"cost": meter.read()})


def _unforeseen(exc: Exception) -> InternalError:
    last = traceback.extract_tb(exc.__traceback__)[-1]
    return InternalError(f"{type(exc).__name__} in {Path(last.filename).name}:{last.lineno}")


def _frames(exc: BaseException) -> str:
    """Return where it happened; not what the exception says, for that may quote the paper."""
    chain: list[str] = []
    current: BaseException | None = exc
    while current is not None:
        frames = "".join(traceback.format_tb(current.__traceback__))
        chain.append(f"{frames}{type(current).__module__}.{type(current).__qualname__}")
        current = current.__cause__ or current.__context__
    return "\n-- caused --\n".join(reversed(chain))


def _failed(exc: DocumentError, meter: Meter, frames: str | None = None) -> Failed:
    return Failed(
        code=exc.code,
        message=in_a_line(os.fsencode(str(exc))) or exc.code,  # names in it need not be text
        remedy=exc.remedy,
        retryable=exc.retryable,
        uses_a_try=exc.uses_a_try,
        traceback=frames,
        cost=meter.read(),
    )


class Meter:
    """Measures what a job costs, from its making on."""

    def __init__(self) -> None:
        with contextlib.suppress(OSError):  # begin a new peak; not allowed in some containers
            Path("/proc/self/clear_refs").write_text("5", "ascii")
        self._children = _children_peak()
        self._began = time.monotonic()
        self._cpu = _cpu()

    def read(self) -> Cost:
        """Return the cost until now."""
        children = _children_peak()
        own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        return Cost(
            seconds=round(time.monotonic() - self._began, 3),
            cpu_seconds=round(max(_cpu() - self._cpu, 0.0), 3),
            peak_bytes=max(own, children if children > self._children else 0),
        )


def _cpu() -> float:
    return sum(os.times()[:4])


def _children_peak() -> int:
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
