"""What a run did, in numbers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from pipeline.errors import EnvironmentMissing, Interrupted, PapersFailed, RunError, RunFailed

_NAMED = 1000  # failures kept by name; the ledger knows them all


@dataclass(frozen=True, slots=True)
class Failure:
    """A paper that failed in this run."""

    name: str
    code: str
    message: str
    remedy: str
    set_aside: bool


@dataclass(slots=True)
class Tally:
    """Counted while the run goes on, shown at its end."""

    due: int = 0
    unchanged: int = 0
    set_aside_before: int = 0
    vanished: int = 0
    ignored: int = 0
    done: int = 0
    failed: int = 0
    forgotten: int = 0
    review: int = 0
    duplicates: int = 0
    pages: int = 0
    pages_read: int = 0
    retried: int = 0
    cpu_seconds: float = 0.0
    peak_bytes: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    failures: list[Failure] = field(default_factory=list)
    ending: str = "done"
    """``done``, ``limit``, ``until``, ``early``, ``disk_full`` or ``interrupted``."""

    @property
    def settled(self) -> int:
        """Return how many papers this run has dealt with."""
        return self.done + self.failed + self.forgotten

    def add_failure(self, failure: Failure) -> None:
        """Count a failure, and name it while there are not too many."""
        self.failed += 1
        self.codes[failure.code] += 1
        if len(self.failures) < _NAMED:
            self.failures.append(failure)

    def numbers(self) -> dict[str, int | float]:
        """Return what the log keeps of a run; the ledger takes some of it."""
        return {
            "due": self.due,
            "done": self.done,
            "failed": self.failed,
            "forgotten": self.forgotten,
            "review": self.review,
            "pages": self.pages,
            "pages_read": self.pages_read,
            "unchanged": self.unchanged,
            "set_aside_before": self.set_aside_before,
            "vanished": self.vanished,
            "ignored": self.ignored,
            "retried": self.retried,
            "cpu_seconds": round(self.cpu_seconds, 3),
            "peak_bytes": self.peak_bytes,
        }

    def verdict(self) -> RunError | None:
        """Return what the process has to end with; ``None``: all is good."""
        if self.ending == "disk_full":
            return EnvironmentMissing("nothing can be written under OUT: make room and run again")
        if self.ending == "early":
            return RunFailed(
                "stopped early: almost everything fails, so it is the machine and not the papers; "
                "try 'ratslese check'"
            )
        if self.ending == "interrupted":
            return Interrupted("interrupted; run again to go on")
        if not self.failed:
            return None
        if not self.done and not self.unchanged and not self.forgotten:
            return RunFailed(f"all papers failed ({self.failed})")
        return PapersFailed(f"{self.failed} of {self.settled} papers failed")
