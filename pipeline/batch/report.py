"""What a person sees of a run: a bar on a terminal, lines in a log, a table at the end."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterable
from itertools import groupby
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TextColumn
from rich.table import Table
from rich.text import Text

from models.outcome import Done, Failed, Forgotten, Job, PartRead
from pipeline.batch.names import in_a_line
from pipeline.batch.tally import Failure, Tally

_MANY = 20  # failures named in the closing table


class Lines:
    """Plain lines: for a log, or where nobody wants a bar."""

    def __init__(self, console: Console, *, every_paper: bool) -> None:
        self.console = console
        self._every_paper = every_paper

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        return None

    def say(self, text: str) -> None:
        """Print a remark."""
        self._print(f"note: {text}")

    def settled(self, tally: Tally, name: str, outcome: Done | Failed | Forgotten) -> None:
        """Print a line for a paper that is settled; failures always."""
        if self._every_paper or isinstance(outcome, Failed):
            self._print(line(tally, name, outcome))

    def part(self, tally: Tally, job: Job, outcome: PartRead) -> None:
        """Print nothing: papers are what is counted."""

    def progress(self, tally: Tally) -> None:
        """Do nothing: a log needs no bar."""

    def _print(self, text: str) -> None:
        now = dt.datetime.now().astimezone().strftime("%H:%M:%S")
        self.console.print(f"{now} {text}", markup=False, highlight=False, soft_wrap=True)


def line(tally: Tally, name: str, outcome: Done | Failed | Forgotten) -> str:
    """Return what happened to a paper in one line, without a word of its text."""
    place = f"{tally.settled}/{tally.due}"
    shown = in_a_line(name)
    match outcome:
        case Done():
            review = ", wants review" if outcome.review_needed else ""
            cost = f"{outcome.pages} pages, {outcome.cost.seconds:.1f} s"
            return f"{place} done {shown} ({cost}{review})"
        case Forgotten():
            return f"{place} forgotten {shown}"
        case Failed():
            return f"{place} failed {shown}: {outcome.code}: {outcome.message}; {outcome.remedy}"


class Bar:
    """A progress bar on a terminal: papers, pages, pages a second, time to go, failures."""

    def __init__(self, console: Console, *, every_paper: bool) -> None:
        self.console = console
        self._lines = Lines(console, every_paper=every_paper)
        self._progress = Progress(
            TextColumn("[bold]{task.description}"),
            BarColumn(bar_width=None),
            TextColumn("{task.completed:.0f}/{task.total:.0f} papers"),
            TextColumn("[cyan]{task.fields[pages]}[/] pages"),
            _Rate(),
            _ToGo(),
            TextColumn("{task.fields[failed]}"),
            console=console,
            expand=True,
            transient=True,
        )
        self._task = self._progress.add_task(
            "looking", total=None, pages=0, failed="", visible=False
        )

    def __enter__(self) -> Self:
        self._status = self.console.status("looking at what is there …")
        self._status.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        self._status.stop()
        self._progress.stop()

    def say(self, text: str) -> None:
        """Print a remark above the bar."""
        self._lines.say(text)

    def settled(self, tally: Tally, name: str, outcome: Done | Failed | Forgotten) -> None:
        """Move the bar; name what failed."""
        if isinstance(outcome, Failed):  # why, and what helps, stands in the closing list
            self.console.print(f"[red]failed[/] {escape(in_a_line(name))} [dim]{outcome.code}[/]")
        else:
            self._lines.settled(tally, name, outcome)
        self.progress(tally)

    def part(self, tally: Tally, job: Job, outcome: PartRead) -> None:  # noqa: ARG002
        """Move the bar."""
        self.progress(tally)

    def progress(self, tally: Tally) -> None:
        """Move the bar."""
        if not self._progress.live.is_started:
            self._status.stop()
            self._progress.start()
        failed = f"[red]{tally.failed} failed[/]" if tally.failed else ""
        self._progress.update(
            self._task,
            description="reading",
            total=tally.due,
            completed=tally.settled,
            pages=max(tally.pages, tally.pages_read),
            failed=failed,
            visible=True,
        )


class _Rate(ProgressColumn):
    """Pages a second, over the whole run: papers differ too much for less."""

    def render(self, task: Task) -> Text:
        pages, seconds = task.fields["pages"], task.elapsed or 0
        return Text(f"{pages / seconds:.1f}/s" if pages and seconds else "–/s", style="cyan")


class _ToGo(ProgressColumn):
    """Time to go, from the papers done so far."""

    def render(self, task: Task) -> Text:
        if not task.completed or not task.total or not task.elapsed:
            return Text("ETA –:––")
        seconds = task.elapsed / task.completed * (task.total - task.completed)
        return Text(f"ETA {clock(seconds)}")


def clock(seconds: float) -> str:
    """Return ``1:02:03`` or ``2:03``."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


_ENDINGS = {  # the others end the process with a message of their own
    "limit": "stopped at the limit that was asked for; run again to go on",
    "until": "stopped in time; run again to go on",
}


def summary(console: Console, tally: Tally, seconds: float) -> None:
    """Print the closing table, and what failed with its remedy."""
    table = Table(title="ratslese run", title_justify="left", show_header=False, expand=False)
    table.add_column(justify="left")
    table.add_column(justify="right")
    for label, value, always in _numbers(tally, seconds):
        if value != "0" or always:
            table.add_row(label, value)
    console.print(table)
    if tally.failures:
        console.print(failures_by_code(tally.failures[:_MANY], "what failed"))
    if tally.failed > _MANY:
        console.print(f"… and {tally.failed - _MANY} more: ratslese status OUT names them all")
    if tally.ending in _ENDINGS:
        console.print(_ENDINGS[tally.ending], style="yellow")


def _numbers(tally: Tally, seconds: float) -> list[tuple[str, str, bool]]:
    pages = tally.pages_read
    left = max(tally.due - tally.settled, 0)
    return [
        ("papers done", str(tally.done), True),
        ("  of them want review", str(tally.review), False),
        ("papers failed", str(tally.failed), True),
        ("papers left for the next run", str(left), False),
        ("papers known and unchanged", str(tally.unchanged), False),
        ("papers set aside earlier", str(tally.set_aside_before), False),
        ("papers forgotten", str(tally.forgotten), False),
        ("papers tried twice", str(tally.retried), False),
        ("files of other types", str(tally.ignored), False),
        ("files vanished", str(tally.vanished), False),
        ("pages", str(tally.pages), True),
        ("  of them read anew", str(pages), True),
        ("pages a second", f"{tally.pages / seconds:.1f}" if tally.pages else "0", False),
        ("time", clock(seconds), True),
    ]


def failures_by_code(failures: Iterable[Failure], title: str) -> Text:
    """Return failures as a list: each code with its remedy once, the papers below it."""
    text = Text(f"{title}\n", style="bold")
    ordered = sorted(failures, key=lambda failure: (failure.code, failure.name))
    for code, group in groupby(ordered, key=lambda failure: failure.code):
        papers = list(group)
        text.append(f"\n{code}", style="bold red")
        text.append(f" ({len(papers)}) → {papers[0].remedy}\n", style="not bold")
        for failure in papers:
            name = in_a_line(failure.name)
            last = name.rpartition("/")[2]  # messages name the file, for logs; here it is said
            why = failure.message.removeprefix(f"{last} ").replace(f" of {last}", "")
            aside = "set aside" if failure.set_aside else "will be tried again"
            text.append(f"  {name}\n", style="not bold")
            text.append(f"      {why}; {aside}\n", style="not bold dim")
    return text


def elapsed_since(began: float) -> float:
    """Return the seconds since a moment of the monotonic clock."""
    return max(time.monotonic() - began, 1e-3)
