"""What a program costs, its children included."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spent:
    """What a process and all the children it waited for have used."""

    cpu: float
    """Seconds of user and system time."""
    wall: float
    peak: int
    """Resident bytes of the largest single process."""
    status: int
    said: str
    """Standard output; the end of standard error where that is empty."""


def run(command: Sequence[str], more: Mapping[str, str] | None = None) -> Spent:
    """Run a program to its end; every Tesseract in it on one thread, which is what is cheapest."""
    surroundings = {**os.environ, "OMP_THREAD_LIMIT": "1", **(more or {})}
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        began = time.perf_counter()
        child = subprocess.Popen(command, stdout=out, stderr=err, env=surroundings)
        _, status, used = os.wait4(child.pid, 0)
        wall = time.perf_counter() - began
        child.returncode = os.waitstatus_to_exitcode(status)  # it is waited for already
        out.seek(0)
        err.seek(0)
        said = out.read().decode("utf-8", "replace")
        if not said.strip():
            said = err.read().decode("utf-8", "replace")[-600:]
    cpu = used.ru_utime + used.ru_stime
    return Spent(cpu, wall, used.ru_maxrss * 1024, child.returncode, said)
