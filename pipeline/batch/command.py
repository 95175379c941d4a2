"""The command ``run``: wishes in, a verdict out, and talk to stderr in between."""

from __future__ import annotations

import datetime as dt
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from pipeline.batch.equip_later import equip, looks_like_a_document
from pipeline.batch.papers import Ask
from pipeline.batch.plan import Scope
from pipeline.batch.report import Bar, Lines, elapsed_since, summary
from pipeline.batch.run import Order, inputs_and_out
from pipeline.batch.run import run as run_batch
from pipeline.batch.run_report import report
from pipeline.batch.watchers import Metrics, Several
from pipeline.errors import ExitCode, RunError, UsageError
from pipeline.settings import Settings


@dataclass(frozen=True)
class Wishes:
    """What the command line asks of one run."""

    reread: bool = False
    until: str | None = None
    limit: int | None = None
    metrics: Path | None = None
    report: Path | None = None
    on: str | None = None
    quiet: bool = False
    verbose: bool = False


def run(paths: Sequence[Path], settings: Settings, wishes: Wishes) -> RunError | None:
    """Do a run and return what the process has to end with."""
    inputs, out = inputs_and_out(paths)
    order = Order(inputs, out, Scope(wishes.reread), equip, looks_like_a_document, wishes.on)
    ask = Ask(limit=wishes.limit, end=_end(wishes.until))
    console = Console(stderr=True)
    watch: Bar | Lines
    if console.is_terminal and not wishes.quiet:
        watch = Bar(console, every_paper=wishes.verbose)
    else:
        watch = Lines(console, every_paper=not wishes.quiet)
    return one_run(order, settings, ask, wishes, watch, summarise=True)


def one_run(
    order: Order,
    settings: Settings,
    ask: Ask,
    wishes: Wishes,
    watch: Bar | Lines,
    *,
    summarise: bool = False,
) -> RunError | None:
    """Do a run that is described; return its verdict."""
    began = time.monotonic()
    metrics = Metrics(wishes.metrics, watch.say) if wishes.metrics else None
    all_watches = (watch, metrics) if metrics else (watch,)
    with watch:
        tally = run_batch(order, settings, ask, Several(all_watches), watch.say)
    if summarise:
        summary(watch.console, tally, elapsed_since(began))
    verdict = tally.verdict()
    if metrics:
        metrics.write(tally, ended=verdict.exit_code if verdict else ExitCode.OK)
    if wishes.report:
        try:
            report(order.out, wishes.report, None)
        except UsageError as exc:  # one lies under OUT anyway: what the night did is what counts
            watch.say(f"the report {exc}")
    return verdict


def _end(until: str | None) -> float | None:
    """Return the moment of the monotonic clock that is the next HH:MM."""
    if until is None:
        return None
    match = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", until)
    if match is None:
        msg = f"--until {until} is no time of day: write it as 05:30"
        raise UsageError(msg)
    then = dt.time(int(match[1]), int(match[2]))
    return time.monotonic() + _seconds_until(then, dt.datetime.now().astimezone())


def _seconds_until(then: dt.time, now: dt.datetime) -> float:
    """Return the seconds from a moment to the next such time of day, as this machine's clock shows.

    In between it may be put forward or back for summer time: 05:30 is then nearer, or farther.
    """
    end = dt.datetime.combine(now.date(), then)
    if end.astimezone() <= now:
        end += dt.timedelta(days=1)
    return (end.astimezone() - now).total_seconds()
