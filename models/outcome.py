"""What goes into a worker and what comes back: nothing larger crosses the process boundary."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from models.base import PageNo, PrintedText, Record, Sha256


class Cost(Record):
    """What a piece of work used."""

    seconds: float = Field(ge=0)
    cpu_seconds: float = Field(ge=0)
    """Of the worker and its children."""
    peak_bytes: int = Field(ge=0)


class Job(Record):
    """Work on one source file.

    ``digitise`` opens the source and, when it is small, reads and publishes it in one go;
    ``read`` reads a range of pages into the store; ``publish`` understands the stored pages.
    """

    task: Literal["digitise", "read", "publish"]
    path: str
    """Absolute path of the source, surrogate-escaped."""
    name: PrintedText
    """Path relative to IN, for people."""
    output: str
    """Path of the record relative to OUT, surrogate-escaped."""
    sha256: Sha256 | None = None
    first_page: PageNo | None = None
    last_page: PageNo | None = None
    duplicate_of: str | None = None


class Done(Record):
    """Published."""

    status: Literal["done"] = "done"
    source_sha256: Sha256
    bytes: int
    pages: int
    pages_read: int
    """How many had to be read; the others came from the store."""
    record_sha256: Sha256
    paper_id: str
    review_needed: bool
    cost: Cost


class PartRead(Record):
    """The source is known, or a range of its pages is in the store; more work is to come."""

    status: Literal["part"] = "part"
    source_sha256: Sha256
    bytes: int
    pages: int
    pages_read: int
    cost: Cost


class Failed(Record):
    """Not published, and why."""

    status: Literal["failed"] = "failed"
    code: PrintedText
    message: PrintedText
    remedy: str
    retryable: bool
    uses_a_try: bool = True
    """``False`` for causes in the environment (disk full, missing language)."""
    traceback: str | None = None
    source_sha256: Sha256 | None = None
    cost: Cost | None = None


Outcome = Annotated[Done | PartRead | Failed, Field(discriminator="status")]
