"""The warden: a tiny process beside each worker that ends the worker's whole process group.

A worker that is killed leaves its Tesseract running, and so does the death of the parent. So each
worker leads a process group of its own, and in that group lives a warden that kills all of it when

* the worker ends, in whatever way (the pipe between them breaks);
* the parent ends, in whatever way (the sentinel that multiprocessing gives every child breaks);
* the worker's current allowance of seconds is used up;
* worker and children together hold more memory than allowed.

In the last two cases it leaves a note with the error's code, for the parent to find. The warden is
forked before the worker imports anything big, so it weighs next to nothing, and it works by the
monotonic clock, so a clock that is set back or forward kills nobody.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import struct
import time
from dataclasses import dataclass
from pathlib import Path

_MESSAGE = struct.Struct("=di")  # seconds from now (0: idle, no limit), and the page (0: none)
_LOOK_SECONDS = 0.25  # between two looks at the memory
_PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")

Note = tuple[str, float, int]
"""The error code, the allowance (seconds or bytes) that was exceeded, and the page (0: none)."""


@dataclass(frozen=True, slots=True)
class Warden:
    """The worker's end of the pipe to its warden."""

    pipe: int

    def allow(self, seconds: float, page: int = 0) -> None:
        """Grant so many seconds from now, for a page or what is no page; 0 ends the limit."""
        with contextlib.suppress(BrokenPipeError):  # it dies only with the group
            os.write(self.pipe, _MESSAGE.pack(seconds, page))


def post_warden(parent: int, notes: Path, group_bytes: int) -> Warden:
    """Make this process the leader of a new group and fork its warden.

    ``parent`` is a descriptor that becomes readable when the parent is dead, ``notes`` a folder,
    ``group_bytes`` the memory that the group may hold. Call it while there is one thread only.
    """
    os.setsid()
    leader = os.getpid()
    listening, speaking = os.pipe()
    if os.fork() == 0:
        try:
            _stand_alone(keep={parent, listening})
            _watch(leader, parent, listening, notes, group_bytes)
        finally:
            os.killpg(leader, signal.SIGKILL)  # kills the warden too
    os.close(listening)
    return Warden(speaking)


def read_note(notes: Path, worker: int) -> Note | None:
    """Return why a warden killed its worker, and take the note away; ``None``: it did not."""
    path = notes / f"{worker}.note"
    try:
        code, allowance, page = path.read_text("ascii").split()
        path.unlink()
        return code, float(allowance), int(page)
    except (OSError, ValueError):
        return None


def _stand_alone(keep: set[int]) -> None:
    """Let go of all that was inherited, and of the signals that are meant for others."""
    for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(name, signal.SIG_IGN)
    low = 0
    for descriptor in sorted(keep):
        os.closerange(low, descriptor)
        low = descriptor + 1
    os.closerange(low, os.sysconf("SC_OPEN_MAX"))


def _watch(leader: int, parent: int, listening: int, notes: Path, group_bytes: int) -> None:
    """Return when the group has to die."""
    deadline, allowance, page = 0.0, 0.0, 0
    poll = select.poll()
    poll.register(parent, select.POLLIN)
    poll.register(listening, select.POLLIN)
    while True:
        # An idle worker needs no looking after: the warden sleeps until it hears something.
        events = dict(poll.poll(_LOOK_SECONDS * 1000 if deadline else None))
        if parent in events:
            return
        if listening in events:
            message = os.read(listening, _MESSAGE.size)
            if len(message) < _MESSAGE.size:
                return
            allowance, page = _MESSAGE.unpack(message)
            deadline = time.monotonic() + allowance if allowance else 0.0
        # memory first: on a busy machine what eats it may outlive its time, too
        if deadline and memory_of_tree(leader) > group_bytes:
            _leave_note(notes, leader, ("memory_limit", group_bytes, page))
            return
        if deadline and time.monotonic() > deadline:
            _leave_note(notes, leader, ("time_limit", allowance, page))
            return


def _leave_note(notes: Path, leader: int, note: Note) -> None:
    with contextlib.suppress(OSError):  # a full disk must not save the culprit
        (notes / f"{leader}.note").write_text("{} {} {}".format(*note), "ascii")


def memory_of_tree(process: int) -> int:
    """Return the resident bytes of a process and all its descendants."""
    total, waiting = 0, [process]
    while waiting:
        current = waiting.pop()
        with contextlib.suppress(OSError, ValueError, IndexError):  # it may end while we look
            total += int(_read(f"/proc/{current}/statm").split()[1]) * _PAGE_BYTES
            for thread in os.listdir(f"/proc/{current}/task"):
                children = _read(f"/proc/{current}/task/{thread}/children")
                waiting.extend(int(child) for child in children.split())
    return total


def _read(path: str) -> str:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        return os.read(descriptor, 65536).decode("ascii")
    finally:
        os.close(descriptor)
