"""The report of a run, as data: names of files, numbers and codes, no word of a paper."""

from __future__ import annotations

from typing import Literal

from models.base import Record


class Stretch(Record):
    """What was finished in a stretch of time."""

    start: float
    """Seconds from the beginning of the run; it lasts until the next one."""
    papers: int
    pages: int


class Slow(Record):
    """A paper that took long."""

    name: str
    seconds: float
    pages: int
    cpu_seconds: float
    peak_bytes: int


class FailingPaper(Record):
    """A paper that failed, and where."""

    name: str
    message: str
    page: int | None


class Failing(Record):
    """Papers that failed for one reason, and what helps."""

    code: str
    count: int
    remedy: str
    papers: tuple[FailingPaper, ...]
    """The first 200."""


class Wanting(Record):
    """Papers that want a person for one reason."""

    code: str
    """See ``docs/review-codes.md``."""
    count: int
    papers: tuple[str, ...]
    """The first 200."""


class RunRecord(Record):
    """What became of a run."""

    report_version: Literal[1] = 1
    run: int
    version: str
    started: str
    ended: str | None
    """``None``: it is going on, or was killed."""
    ending: str | None
    """``done``, ``limit``, ``until``, ``early``, ``disk_full``, ``interrupted`` or ``failed``."""
    exit_code: int | None
    seconds: float
    due: int
    unchanged: int
    set_aside_before: int
    done: int
    failed: int
    review: int
    pages: int
    pages_read: int
    cpu_seconds: float
    peak_bytes: int
    throughput: tuple[Stretch, ...]
    slowest: tuple[Slow, ...]
    failures: tuple[Failing, ...]
    reasons: tuple[Wanting, ...]
    sureness: tuple[int, ...]
    """How many values of the records have a confidence of 0 to 0.1, to 0.2 and so on."""
