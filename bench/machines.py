"""Several machines: ``python -m bench.machines [--workers 1,2,4]``.

Starts a Dask scheduler and workers on loopback, digitises scanned pages of ``samples/`` with each
number of worker processes, prints pages a second and what the parent alone costs for each paper,
and appends to ``bench/results/machines.json``. Beyond the processors of this machine nothing can
get faster: what is seen there is that nothing gets slower either. Needs ``ratslese[dask]``.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pipeline
from bench.batch import scans
from pipeline.logs import read_log
from pipeline.storage import OutFolder

RESULTS = Path(__file__).parent / "results" / "machines.json"
COPIES = 3


def main() -> None:
    """Measure each number of workers in turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--workers", default="1,2,4", help="numbers of worker processes")
    parser.add_argument("--dry", action="store_true", help="keep nothing")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="machines-") as name:
        folder = Path(name)
        inbox = folder / "in"
        inbox.mkdir()
        for turn in range(COPIES):  # other bytes, or it is read once
            for path in scans():
                mark = f"\n% {turn}\n".encode()
                target = inbox / f"{turn}-{path.parent.name}-{path.name}"
                target.write_bytes(path.read_bytes() + mark)
        found = [measure(folder, inbox, int(count)) for count in given.workers.split(",")]
    if not given.dry:
        kept = json.loads(RESULTS.read_text("utf-8")) if RESULTS.exists() else []
        about = {
            "date": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
            "version": pipeline.__version__,
            "processors": os.cpu_count(),
            "load": round(os.getloadavg()[2], 2),
            "measured": found,
        }
        RESULTS.write_text(json.dumps([*kept, about], indent=1) + "\n", "utf-8")


def measure(folder: Path, inbox: Path, count: int) -> dict[str, float]:
    """Return what a run with so many workers did."""
    environment = os.environ | {
        "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "0",
        "DASK_DISTRIBUTED__WORKER__DAEMON": "False",
    }
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"tcp://127.0.0.1:{port}"
    dask = [sys.executable, "-m", "dask"]
    place = ("--local-directory", str(folder / f"dask{count}"))
    started = []
    for command in (
        [*dask, "scheduler", "--no-dashboard", "--host", "127.0.0.1", "--port", str(port)],
        [*dask, "worker", address, "--no-dashboard", "--nthreads", "1", "--nworkers", str(count)],
    ):
        wishes = place if "worker" in command else ()
        silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        started.append(subprocess.Popen([*command, *wishes], env=environment, **silent))  # type: ignore[call-overload]
        time.sleep(4)
    out = OutFolder(folder / f"out{count}")
    ratslese = str(Path(sys.executable).with_name("ratslese"))
    try:
        parent = subprocess.Popen(
            [ratslese, "run", "-q", str(inbox), str(out.root), "--on", address]
        )
        _, status, used = os.wait4(parent.pid, 0)
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait()
    lines = list(read_log(out.logs / "run-000001.jsonl"))
    (plan,) = (line for line in lines if line["event"] == "plan")
    seconds = lines[-1]["after"] - plan["after"]
    papers = sum(1 for _ in inbox.iterdir())
    pages = lines[-1]["pages_read"]
    result = {
        "workers": count,
        "exit": os.waitstatus_to_exitcode(status),
        "pages": pages,
        "pages_per_second": round(pages / seconds, 3),
        "parent_cpu_ms_per_paper": round(1000 * (used.ru_utime + used.ru_stime) / papers, 1),
    }
    print(result)
    return result


if __name__ == "__main__":
    main()
