"""Who looks on at a run besides the person at the terminal: the log, and the metrics."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from models.outcome import Done, Failed, Forgotten, Job, PartRead
from pipeline.batch.names import shown
from pipeline.batch.papers import Watch
from pipeline.batch.tally import Tally
from pipeline.logs import RunLog

_EVERY = 15.0  # seconds between two states of the metrics file


class Several:
    """Passes on what it sees."""

    def __init__(self, watches: Sequence[Watch]) -> None:
        self._watches = watches

    def settled(self, tally: Tally, name: str, outcome: Done | Failed | Forgotten) -> None:
        """Tell all."""
        for watch in self._watches:
            watch.settled(tally, name, outcome)

    def part(self, tally: Tally, job: Job, outcome: PartRead) -> None:
        """Tell all."""
        for watch in self._watches:
            watch.part(tally, job, outcome)

    def progress(self, tally: Tally) -> None:
        """Tell all."""
        for watch in self._watches:
            watch.progress(tally)


class Logged:
    """Writes a line for each paper, and for each part of a big one, into the log of the run."""

    def __init__(self, log: RunLog) -> None:
        self._log = log

    def settled(
        self,
        tally: Tally,  # noqa: ARG002 - others look at it
        name: str,
        outcome: Done | Failed | Forgotten,
    ) -> None:
        """Write what became of a paper: numbers and codes, no text."""
        fields: dict[str, object] = {}
        first, last = None, None
        match outcome:
            case Done():
                first, last = 1, outcome.pages
                fields = {
                    "id": outcome.paper_id,
                    "pages": outcome.pages,
                    "pages_read": outcome.pages_read,
                    "review_needed": outcome.review_needed,
                    "review": outcome.review,
                    "sureness": outcome.sureness,
                }
            case Failed():
                first = last = outcome.page
                fields = {
                    "code": outcome.code,
                    "message": outcome.message,
                    "remedy": outcome.remedy,
                }
            case Forgotten():
                pass
        self._write(outcome, name, (first, last), fields)

    def part(self, tally: Tally, job: Job, outcome: PartRead) -> None:  # noqa: ARG002
        """Write which pages of a big paper have been read."""
        fields: dict[str, object] = {"pages": outcome.pages, "pages_read": outcome.pages_read}
        self._write(outcome, shown(job.name), (job.first_page, job.last_page), fields)

    def progress(self, tally: Tally) -> None:
        """Write nothing."""

    def _write(
        self,
        outcome: Done | PartRead | Failed | Forgotten,
        name: str,
        pages: tuple[int | None, int | None],
        fields: dict[str, object],
    ) -> None:
        head = {
            "paper": name,
            "first_page": pages[0],
            "last_page": pages[1],
            "sha256": outcome.source_sha256,
        }
        cost = outcome.cost.model_dump() if outcome.cost else {}
        self._log.write(outcome.status, **head, **fields, **cost)


class Metrics:
    """Keeps a text file for Prometheus' node exporter up to date; names in docs/metrics.md.

    Where it cannot be written, that is said once: a night does not fail for its metrics.
    """

    def __init__(self, path: Path, say: Callable[[str], None]) -> None:
        self._path = path
        self._say = say
        self._said = False
        self._last = 0.0
        self._began = time.time()

    def settled(
        self,
        tally: Tally,
        name: str,  # noqa: ARG002 - no name goes into the metrics
        outcome: Done | Failed | Forgotten,  # noqa: ARG002
    ) -> None:
        """Write the numbers from time to time."""
        self.progress(tally)

    def part(self, tally: Tally, job: Job, outcome: PartRead) -> None:  # noqa: ARG002
        """Write the numbers from time to time."""
        self.progress(tally)

    def progress(self, tally: Tally) -> None:
        """Write the numbers from time to time."""
        if time.monotonic() - self._last > _EVERY:
            self.write(tally)

    def write(self, tally: Tally, ended: int | None = None) -> None:
        """Write the numbers, whole or not at all; ``ended`` is the exit code."""
        self._last = time.monotonic()
        part = self._path.with_name(f".{self._path.name}.{os.getpid()}.part")
        try:
            part.write_text(exposition(tally, self._began, ended), "utf-8")
            part.replace(self._path)
        except OSError as exc:
            if not self._said:
                self._said = True
                self._say(f"the metrics {self._path} cannot be written ({exc.strerror})")


def exposition(tally: Tally, began: float, ended: int | None) -> str:
    """Return the numbers in Prometheus' text format; gauges, because each run begins at nought."""
    numbers: list[tuple[str, str, str, float]] = [
        ("papers_due", "", "Papers that this run had to deal with.", tally.due),
        ("papers_done", "", "Papers digitised in this run.", tally.done),
        ("papers_failed", "", "Papers that failed in this run.", tally.failed),
        ("papers_review", "", "Papers of this run that want a person.", tally.review),
        ("papers_unchanged", "", "Papers known and unchanged.", tally.unchanged),
        ("papers_set_aside", "", "Papers set aside in earlier runs.", tally.set_aside_before),
        ("pages", "", "Pages of the papers done.", tally.pages),
        ("pages_read", "", "Pages read in this run, not taken from the store.", tally.pages_read),
        ("cpu_seconds", "", "CPU time of the workers and their engines.", tally.cpu_seconds),
        ("peak_bytes", "", "Most memory that one worker held.", tally.peak_bytes),
        ("run_start_time_seconds", "", "When the run began (Unix time).", began),
        ("running", "", "1 while a run is going on.", float(ended is None)),
    ]
    if ended is not None:
        numbers += [
            ("run_end_time_seconds", "", "When the run ended (Unix time).", time.time()),
            ("exit_code", "", "The run's exit code, see docs/exit-codes.md.", ended),
        ]
    for code, count in sorted(tally.codes.items()):
        said = "Failures of this run by error code."
        numbers.append(("failures", f'{{code="{code}"}}', said, count))
    lines, seen = [], set()
    for name, labels, said, value in numbers:
        if name not in seen:
            seen.add(name)
            lines += [f"# HELP ratslese_{name} {said}", f"# TYPE ratslese_{name} gauge"]
        lines.append(f"ratslese_{name}{labels} {value:.15g}")
    return "\n".join(lines) + "\n"
