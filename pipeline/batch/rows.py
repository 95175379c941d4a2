"""What the rows of the ledger are, in memory."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import NamedTuple


class Way(NamedTuple):
    """How something is done: when one of these changes, work may be due again."""

    reading_settings: str
    reading: str
    rules: int
    understanding_settings: str


class Known(NamedTuple):
    """What planning needs to know of a source; 100,000 of these are in memory at once."""

    id: int
    root: bytes
    size: int
    mtime_ns: int
    state: str
    tries: int
    gone: bool
    code: str | None
    cure: str | None
    has_record: bool
    way: int | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A source as the ledger has it, as far as work on it needs."""

    id: int
    name: bytes
    root: bytes
    size: int
    mtime_ns: int
    state: str
    tries: int
    sha256: str | None
    output: bytes
    has_record: bool
    duplicate_of: str | None

    @property
    def path(self) -> bytes:
        """Return the absolute path of the source."""
        return os.path.join(self.root, self.name)
