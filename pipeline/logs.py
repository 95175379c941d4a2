"""The log of a run: one JSON object a line, without a word of what stands on the papers."""

from __future__ import annotations

import datetime as dt
import json
import os
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

_KEEP = 100  # runs whose logs are kept


class RunLog:
    """Writes ``OUT/.ratslese/logs/run-000012.jsonl``; a line that cannot be written is let go."""

    def __init__(self, folder: Path, run: int) -> None:
        folder.mkdir(mode=0o700, exist_ok=True)
        for old in sorted(folder.glob("run-*.jsonl"))[:-_KEEP]:
            old.unlink()
        path = log_path(folder, run)
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._run = run
        self._began = time.monotonic()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        os.close(self._file)

    def write(self, event: str, **fields: object) -> None:
        """Append a line, by one ``write``: a killed run leaves no half one but the last."""
        now = dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")
        after = round(time.monotonic() - self._began, 3)
        line = {"time": now, "after": after, "run": self._run, "event": event, **fields}
        try:
            os.write(self._file, json.dumps(line, ensure_ascii=False).encode() + b"\n")
        except OSError:  # a full disk stops the run by way of the ledger, which can tell
            return


def log_path(folder: Path, run: int) -> Path:
    """Return where the log of a run lies."""
    return folder / f"run-{run:06d}.jsonl"


def read_log(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the lines of a log; one that a killed run left half written is passed over."""
    with path.open("rb") as file:
        for line in file:
            try:
                yield json.loads(line)
            except ValueError:
                continue
