"""One run for each output folder: a lock that the kernel lets go when its holder dies."""

from __future__ import annotations

import contextlib
import fcntl
import os
import time
from collections.abc import Iterator
from pathlib import Path

from pipeline.errors import OutputBusy

_TRIES, _PAUSE = 4, 0.1


@contextlib.contextmanager
def only_run(path: Path) -> Iterator[None]:
    """Hold the lock; raise :class:`OutputBusy` where another process holds it.

    The file stays: what counts is the lock on it, and that is gone with the process, killed or not.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if not _taken(descriptor):
            holder = os.read(descriptor, 20).decode("ascii", "replace").strip() or "?"
            msg = f"another run (process {holder}) holds {path.parent.parent}: wait for its end"
            raise OutputBusy(msg)
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, str(os.getpid()).encode(), 0)
        yield
    finally:
        os.close(descriptor)


def _taken(descriptor: int) -> bool:
    """Take the lock; try for a moment, for somebody may just be asking who holds it."""
    for _ in range(_TRIES):
        with contextlib.suppress(BlockingIOError):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        time.sleep(_PAUSE)
    return False


def held_by(path: Path) -> int | None:
    """Return the process that holds the lock, 0 where it does not say; ``None``: nobody does."""
    try:
        descriptor = os.open(path, os.O_RDONLY)
    except FileNotFoundError:
        return None
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        holder = os.read(descriptor, 20).decode("ascii", "replace").strip()
        return int(holder) if holder.isdigit() else 0
    finally:
        os.close(descriptor)
    return None
