"""What goes into a worker and what comes back: nothing larger crosses the process boundary."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from models.base import PageNo, PrintedText, Record, Sha256

Signature = tuple[int, int]
"""Size in bytes and time of the last change in nanoseconds: what one ``stat`` tells."""


class Cost(Record):
    """What a piece of work used."""

    seconds: float = Field(ge=0)
    cpu_seconds: float = Field(ge=0)
    """Of the worker and its children."""
    peak_bytes: int = Field(ge=0)
    """Most memory held at once by the worker, or by one of its children if that is more."""

    def plus(self, other: Cost) -> Cost:
        """Return the cost of both: times added, the higher peak."""
        return Cost(
            seconds=self.seconds + other.seconds,
            cpu_seconds=self.cpu_seconds + other.cpu_seconds,
            peak_bytes=max(self.peak_bytes, other.peak_bytes),
        )


FREE = Cost(seconds=0, cpu_seconds=0, peak_bytes=0)
"""Nothing yet."""


class Job(Record):
    """Work on one source file.

    ``digitise`` opens the source and, when it is small, reads and publishes it in one go;
    ``read`` reads a range of pages into the store; ``publish`` understands the stored pages.
    Paths are bytes: a file name need not be text.
    """

    task: Literal["digitise", "read", "publish"]
    path: bytes
    """Absolute path of the source."""
    name: bytes
    """Path relative to IN."""
    output: bytes
    """Path of the record relative to OUT."""
    signature: Signature
    """The file's when it was listed: another one means that it changed since."""
    sha256: Sha256 | None = None
    """Of the source, where it is known already."""
    first_page: PageNo | None = None
    last_page: PageNo | None = None
    duplicate_of: PrintedText | None = None
    """The name, for people, of the byte-equal file that comes first."""
    former_sha256: Sha256 | None = None
    """Of the bytes that the name stood for in an earlier run, where they were others."""
    reread: bool = False
    """Read pages again whose fingerprint is stale."""


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
    duplicate_of: PrintedText | None = None
    review_needed: bool
    review: tuple[str, ...] = ()
    """Why a person should look: codes, each once."""
    sureness: tuple[int, ...] = ()
    """How many values have a confidence of 0 to 0.1, to 0.2 and so on."""
    produced_by: str
    """The fingerprint of the reading, in full."""
    cost: Cost


class PartRead(Record):
    """The source is known, or a range of its pages is in the store; more work is to come."""

    status: Literal["part"] = "part"
    source_sha256: Sha256
    bytes: int
    pages: int
    pages_read: int
    cost: Cost


class Forgotten(Record):
    """The archive was told to forget these bytes: nothing was made of them."""

    status: Literal["forgotten"] = "forgotten"
    source_sha256: Sha256
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
    page: PageNo | None = None
    """The page that it happened on, where it was one."""
    traceback: str | None = None
    source_sha256: Sha256 | None = None
    cost: Cost | None = None


Outcome = Annotated[Done | PartRead | Forgotten | Failed, Field(discriminator="status")]
