"""A paper in work: what a run knows of it, and the jobs that it is made of."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from models.outcome import FREE, Cost, Done, Failed, Forgotten, Job, PartRead
from pipeline.batch.ledger import Ledger
from pipeline.batch.rows import Entry
from pipeline.batch.tally import Tally


class Watch(Protocol):
    """Somebody who looks on."""

    def settled(self, tally: Tally, name: str, outcome: Done | Failed | Forgotten) -> None:
        """Take note of a paper that is done, or not."""
        ...

    def part(self, tally: Tally, job: Job, outcome: PartRead) -> None:
        """Take note of pages of a big paper that have been read."""
        ...

    def progress(self, tally: Tally) -> None:
        """Take note that time passes."""
        ...


@dataclass(slots=True)
class Ask:
    """What the run is asked from outside, at any moment."""

    stop: bool = False
    limit: int | None = None
    end: float | None = None
    """Be done by then (monotonic clock)."""


@dataclass(eq=False, slots=True)
class Paper:
    """A source that is being worked on."""

    entry: Entry
    again: bool
    """This is its second chance."""
    duplicate_of: str | None
    in_flight: int = 0
    pages_read: int = 0
    cost: Cost = FREE
    spread: bool = False
    failure: Failed | None = None

    def with_parts(self, outcome: Done) -> Done:
        """Return the outcome with what its parts have read and cost."""
        cost = outcome.cost.plus(self.cost)
        read = outcome.pages_read + self.pages_read
        return outcome.model_copy(update={"cost": cost, "pages_read": read})


def first_job(paper: Paper, ledger: Ledger, *, reread: bool) -> Job:
    """Return the job that a paper begins with; for a second chance, look at the file again."""
    entry = paper.entry
    if paper.again:
        try:
            found = os.lstat(entry.path)
        except OSError:
            found = None
        if found and (found.st_size, found.st_mtime_ns) != (entry.size, entry.mtime_ns):
            ledger.resized(entry.id, found.st_size, found.st_mtime_ns)
            paper.entry = entry = ledger.entry(entry.id)
    settled = entry.state == "done"
    return Job(
        task="publish" if settled else "digitise",
        path=entry.path,
        name=entry.name,
        output=entry.output,
        signature=(entry.size, entry.mtime_ns),
        sha256=entry.sha256 if settled else None,
        duplicate_of=paper.duplicate_of,
        former_sha256=entry.sha256 if entry.has_record and not settled else None,
        reread=reread,
    )


def parts(job: Job, known: PartRead, step: int) -> Iterator[Job]:
    """Yield the jobs that read a big source, so many pages each."""
    for first in range(1, known.pages + 1, step):
        part = {
            "task": "read",
            "sha256": known.source_sha256,
            "first_page": first,
            "last_page": min(first + step - 1, known.pages),
        }
        yield job.model_copy(update=part)


def whole(part: Job) -> Job:
    """Return the job that publishes a source whose pages have been read."""
    return part.model_copy(update={"task": "publish", "first_page": None, "last_page": None})
