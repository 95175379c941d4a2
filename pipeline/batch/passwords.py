"""The passwords of encrypted papers: from their file into a worker, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pipeline.errors import UsageError


def read_passwords(path: Path | None, say: Callable[[str], None]) -> tuple[str, ...]:
    """Return the passwords of the file, one a line; warn where others may read it too."""
    if path is None:
        return ()
    try:
        others = path.stat().st_mode & 0o077
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as exc:
        msg = f"passwords_file {path} cannot be read: it must be a text file (UTF-8), one a line"
        raise UsageError(msg) from exc
    if others:
        say(f"passwords_file {path} can be read by others: chmod 600 it")
    return tuple(line for line in lines if line)
