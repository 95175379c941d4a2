"""One run from beginning to end: places, lock, ledger, plan, work."""

from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

import pipeline
from pipeline.batch.discover import Ignored, LooksLikeADocument, check_places, discover
from pipeline.batch.inquiries import moved
from pipeline.batch.ledger import Ledger
from pipeline.batch.lock import only_run
from pipeline.batch.papers import Ask, Watch
from pipeline.batch.passwords import read_passwords
from pipeline.batch.plan import Planner, Scope, cures, plan
from pipeline.batch.pool import NewPool, ProcessPool
from pipeline.batch.rows import Way
from pipeline.batch.run_report import write_reports
from pipeline.batch.runner import Runner
from pipeline.batch.tally import Tally
from pipeline.batch.watchers import Logged, Several
from pipeline.batch.worker import FULL, Equip, Orders
from pipeline.errors import EnvironmentMissing, ExitCode, UsageError
from pipeline.logs import RunLog
from pipeline.settings import Settings, digest
from pipeline.storage import OutFolder

AGENT = f"ratslese {pipeline.__version__}"
"""Who signs the events of the ledger."""

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Order:
    """What a run is to do."""

    inputs: tuple[Path, ...]
    out: Path
    scope: Scope
    equip: Equip
    looks_like_a_document: LooksLikeADocument
    on: str | None = None
    """The scheduler of the machines that do the work; ``None``: this one does."""


def run(order: Order, settings: Settings, ask: Ask, watch: Watch, say: Say) -> Tally:
    """Digitise what is new under IN; raise a :class:`RunError` where that cannot begin."""
    began = time.monotonic()
    check_places(order.inputs, order.out)
    passwords = read_passwords(settings.passwords_file, say)
    with opened(order.out) as (out, ledger), stopping(ask), contextlib.ExitStack() as stack:
        out.sweep()
        number = ledger.begin_run(pipeline.__version__)
        log = stack.enter_context(RunLog(out.logs, number))
        log.write("begin", version=pipeline.__version__, reread=order.scope.reread)
        watch = Several((watch, Logged(log)))
        orders = Orders(settings, passwords, out.root, ledger.tombstones(), order.equip)
        new_pool = _pools(order, orders, out, say)
        runner = Runner(ledger, new_pool, settings, ask, watch)
        tally = runner.tally
        try:
            _do(order, settings, ledger, runner, log, say)
        except BaseException:
            tally.ending = "failed"
            raise
        finally:
            runner.close()
            numbers = tally.numbers() | {"seconds": round(time.monotonic() - began, 3)}
            verdict = tally.verdict()
            code = verdict.exit_code if verdict else ExitCode.OK
            known = None if tally.ending == "failed" else int(code)
            log.write("end", ending=tally.ending, exit_code=known, **numbers)
            with contextlib.suppress(sqlite3.OperationalError):  # the disk may be full
                ledger.end_run(tally.ending, numbers)
            _report(out, number, say)
        return tally


def _pools(order: Order, orders: Orders, out: OutFolder, say: Say) -> NewPool:
    """Return what makes the workers: of this machine, or of others."""
    if order.on is None:
        return lambda width: ProcessPool(width, orders)
    try:
        from pipeline.batch.far import far_pools  # noqa: PLC0415
    except ModuleNotFoundError as exc:
        msg = f"{exc}: 'pip install ratslese[dask]' brings what --on needs"
        raise EnvironmentMissing(msg) from exc
    return far_pools(order.on, order.inputs, orders, out, say)


def _report(out: OutFolder, number: int, say: Say) -> None:
    try:
        write_reports(out, number)
    except Exception as exc:  # a night does not fail for its report; the disk may be full
        say(f"the report could not be written: {type(exc).__name__}")


def _do(
    order: Order, settings: Settings, ledger: Ledger, runner: Runner, log: RunLog, say: Say
) -> None:
    reading_settings, reading, rules = runner.describe()
    way = Way(reading_settings, reading, rules, digest(settings.understanding))
    cured_by = cures(settings)
    planner = Planner(order.out, way, ledger.ways(), cured_by, settings, order.scope)
    ignored = Ignored()
    sightings = discover(order.inputs, order.looks_like_a_document, ignored)
    made = plan(sightings, order.inputs, ledger, planner)
    tally = runner.tally
    tally.due = len(made.due)
    tally.unchanged = made.unchanged
    tally.set_aside_before = made.set_aside
    tally.vanished = made.vanished
    tally.ignored = ignored.other_types
    log.write("plan", due=tally.due, unchanged=tally.unchanged, set_aside=tally.set_aside_before)
    for text in _remarks(ignored, made.vanished, made.unchanged):
        say(text)
    tally.ending = "done"
    runner.run(made.due, way, cured_by, reread=order.scope.reread)
    _clear_moved(OutFolder(order.out), ledger)


def _remarks(ignored: Ignored, vanished: int, unchanged: int) -> Iterator[str]:
    if ignored.links:
        yield f"{ignored.links} symbolic links were not followed"
    if ignored.unreadable_folders:
        yield f"{ignored.unreadable_folders} folders could not be opened: check their permissions"
    if vanished > max(20, unchanged):
        yield f"{vanished} known files are not there any more: is a drive missing?"


def _clear_moved(out: OutFolder, ledger: Ledger) -> None:
    """Take away the records of names whose files were renamed: their papers have new records."""
    for entry in moved(ledger):
        if entry.sha256:
            out.keep_former(entry.output, entry.sha256)
        out.record_path(entry.output).unlink(missing_ok=True)
        ledger.record_removed(entry.id)
        ledger.event("publish", "moved away", source=entry.name, sha256=entry.sha256)


@contextlib.contextmanager
def opened(root: Path) -> Iterator[tuple[OutFolder, Ledger]]:
    """Open an output folder for one process: folders made, lock held, ledger open."""
    out = OutFolder(Path(os.path.abspath(root)))
    try:
        out.prepare()
        holding = contextlib.ExitStack()
        holding.enter_context(only_run(out.lock))
    except OSError as exc:
        msg = f"OUT {root} cannot be written ({exc.strerror}): check its permissions and its drive"
        raise EnvironmentMissing(msg) from exc
    with holding, writing_errors(root):
        out.end_turns()
        ledger = Ledger(out.ledger, AGENT)
        try:
            yield out, ledger
        finally:
            ledger.close()


@contextlib.contextmanager
def writing_errors(root: Path) -> Iterator[None]:
    """Name what keeps this process from writing: a full disk, or one gone read-only."""
    try:
        yield
    except sqlite3.OperationalError as exc:
        msg = f"the ledger of {root} cannot be written ({exc}): make room, then run again"
        raise EnvironmentMissing(msg) from exc
    except OSError as exc:
        if exc.errno not in FULL:
            raise
        msg = f"nothing can be written under {root} ({exc.strerror}): make room, then run again"
        raise EnvironmentMissing(msg) from exc


@contextlib.contextmanager
def stopping(ask: Ask) -> Iterator[None]:
    """Let Ctrl-C, SIGTERM and the end of the terminal ask for a clean stop."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        ask.stop = True

    before = {
        number: signal.signal(number, stop)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    }
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def inputs_and_out(paths: Sequence[Path]) -> tuple[tuple[Path, ...], Path]:
    """Part ``IN... OUT``."""
    if len(paths) < 2:
        msg = "name what to read and where to write: ratslese run IN OUT"
        raise UsageError(msg)
    return tuple(paths[:-1]), paths[-1]
