"""What is done, what waits and for how long, what failed and what helps."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from pipeline.batch import inquiries
from pipeline.batch.inquiries import RunRow
from pipeline.batch.ledger import Ledger
from pipeline.batch.lock import held_by
from pipeline.batch.names import shown
from pipeline.batch.report import clock, failures_by_code
from pipeline.batch.tally import Failure
from pipeline.batch.upkeep import ledger_of
from pipeline.storage import OutFolder

_STATES = {
    "waiting": "waiting",
    "done": "done",
    "failed": "failed, will be tried again",
    "set_aside": "set aside",
    "forgotten": "forgotten",
    "gone": "done, original gone",
}
_RUNS = 20  # the latest, that the rates are taken from


@dataclass(frozen=True, slots=True)
class Rates:
    """How fast the latest runs were that had something to do."""

    papers_per_hour: float
    pages_per_second: float


@dataclass(frozen=True)
class Status:
    """The state of an output folder; ``ratslese status --json`` prints it."""

    papers: dict[str, int]
    """By state."""
    review: int
    """Papers that want a person."""
    review_reasons: dict[str, int]
    backlog: int
    """Papers that the next run will take up, as far as they are known."""
    rates: Rates | None
    eta_seconds: float | None
    """Work for the backlog, at the rate of the latest runs."""
    running: int | None
    """The process that is at work."""
    run: RunRow | None
    """The latest."""
    run_settled: int
    """Papers that the run that is going on has dealt with."""
    failures: tuple[Failure, ...]


def look(ledger: Ledger, running: int | None) -> Status:
    """Return the state as the ledger has it."""
    papers = dict(inquiries.totals(ledger))
    runs = inquiries.last_runs(ledger, _RUNS)
    rates = rates_of(runs)
    backlog = papers.get("waiting", 0) + papers.get("failed", 0)
    seconds = backlog * 3600 / rates.papers_per_hour if rates else None
    return Status(
        papers=papers,
        review=inquiries.wanting(ledger),
        review_reasons=dict(inquiries.reasons(ledger).most_common()),
        backlog=backlog,
        rates=rates,
        eta_seconds=seconds and round(seconds, 1),
        running=running,
        run=runs[0] if runs else None,
        run_settled=inquiries.settled_since(ledger, runs[0].started) if runs and running else 0,
        failures=tuple(
            Failure(shown(name), code, message, remedy, set_aside=state == "set_aside")
            for name, state, code, message, remedy in inquiries.failures(ledger)
        ),
    )


def rates_of(runs: list[RunRow]) -> Rates | None:
    """Return the rates over the runs that ended and did something; ``None``: there are none."""
    worked = [run for run in runs if run.seconds and (run.done or run.failed)]
    seconds = sum(run.seconds or 0 for run in worked)
    if not seconds:
        return None
    papers = sum((run.done or 0) + (run.failed or 0) for run in worked)
    pages = sum(run.pages_read or 0 for run in worked)
    return Rates(round(papers / seconds * 3600, 1), round(pages / seconds, 3))


def status(root: Path, *, as_json: bool) -> None:
    """Print the state of an output folder; a run may be going on."""
    ledger = ledger_of(root)
    try:
        found = look(ledger, held_by(OutFolder(root).lock))
    finally:
        ledger.close()
    if as_json:
        told = asdict(found) | {"run": found.run and found.run._asdict()}
        print(json.dumps(told, ensure_ascii=False, indent=2))  # noqa: T201 - the result
        return
    console = Console()
    console.print(_table(found, root))
    if found.failures:
        console.print(failures_by_code(found.failures, "failed or set aside"))


def _table(found: Status, root: Path) -> Table:
    table = Table(title=f"state of {escape(str(root))}", title_justify="left", show_header=False)
    table.add_column()
    table.add_column(justify="right")
    for state, count in found.papers.items():
        table.add_row(_STATES.get(state, state), f"{count}")
    if found.review:
        table.add_section()
        table.add_row("papers that want review", f"{found.review}")
        for code, count in found.review_reasons.items():
            table.add_row(f"  {code}", f"{count}")
    table.add_section()
    if found.rates:
        table.add_row("papers an hour, lately", f"{found.rates.papers_per_hour:,.0f}")
        table.add_row("pages read a second", f"{found.rates.pages_per_second:.2f}")
    if found.backlog:
        eta = "?" if found.eta_seconds is None else clock(found.eta_seconds)
        table.add_row("backlog", f"{found.backlog} papers, {eta} of work")
    if found.run:
        table.add_row("last run", _run(found.run, found))
    return table


def _run(run: RunRow, found: Status) -> str:
    if found.running:
        return f"{run.started}: at work (process {found.running}), {found.run_settled} so far"
    ending = run.ending or "killed"
    return f"{run.started}: {ending}, {run.done or 0} done, {run.failed or 0} failed"
