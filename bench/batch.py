"""The budgets of the batch: ``python -m bench.batch [known] [scaling] [memory]``, all by default.

known    a night over 100,000 known, unchanged files: at most 10 s, the parent at most 200 MB
scaling  two workers against one, on scanned pages of ``samples/``: at least 1.9 times; and what two
         runs that share nothing but the machine reach (no budget: it is the machine's figure)
memory   a worker on a scan of 500 pages: at most 400 MB

Prints a line for each and appends to ``bench/results/batch.json``, with date, versions and the load
of the machine: on one that is busy with other things, times say nothing. Ends with 1 where a budget
is not kept.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import json
import os
import platform
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import pikepdf

import pipeline
from models.page import PageReading, StoredPage
from pipeline.batch.equip import equip
from pipeline.batch.ledger import Ledger
from pipeline.batch.names import record_name
from pipeline.batch.rows import Way
from pipeline.batch.work import Equipment
from pipeline.engines.tesseract import tesseract_versions
from pipeline.logs import read_log
from pipeline.settings import Settings, digest
from pipeline.storage import OutFolder, PageStore, StoredSource, file_sha256

ROOT = Path(__file__).parents[1]
RESULTS = Path(__file__).parent / "results" / "batch.json"
KNOWN_FILES, KNOWN_SECONDS, PARENT_BYTES = 100_000, 10.0, 200e6
SCALING = 1.9
TURNS = 3  # copies of every scan: at its end a night has one idle worker, for a page or two
PAGES, WORKER_BYTES = 500, 400e6
FULL_PAGE = 250  # words: a bound volume has few half-empty pages
READ_ANEW = 16  # of the 500 pages: the worker that publishes has read before
SCANS = ("clean-300.pdf", "office-200.pdf", "photocopy.pdf", "clean-g4.pdf")


class Result(NamedTuple):
    """One measurement and its budget."""

    name: str
    value: float
    unit: str
    budget: float | None
    """``None``: the machine's own figure, to hold the others against."""
    kept: bool


def ratslese(*arguments: object) -> tuple[float, int]:
    """Run the command; return its seconds, and the most bytes that the parent held."""
    began, peak = time.monotonic(), 0
    process = subprocess.Popen(
        [sys.executable, "-c", "from pipeline.cli import main; main()", *map(str, arguments)],
        cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )  # fmt: skip
    while process.poll() is None:
        with contextlib.suppress(OSError, StopIteration):
            status = Path(f"/proc/{process.pid}/status").read_text("ascii")
            peak = int(next(x for x in status.splitlines() if x.startswith("VmHWM")).split()[1])
        time.sleep(0.05)
    assert process.stderr is not None
    if process.returncode != 0:
        raise SystemExit(process.stderr.read().decode())
    return time.monotonic() - began, peak * 1024


def known(folder: Path) -> list[Result]:
    """Measure a night in which nothing is new."""
    inbox, out = folder / "in", OutFolder(folder / "out")
    out.prepare()
    settings = Settings()
    brought = equip(settings, ())
    way = Way(
        brought.reading.settings_sha256, brought.reading.full, brought.rules,
        digest(settings.understanding),
    )  # fmt: skip
    names = [f"{n // 500:03d}/{n:06d}.pdf".encode() for n in range(KNOWN_FILES)]
    for name in names:
        for path in (inbox / os.fsdecode(name), out.record_path(record_name(name))):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"")
    ledger = Ledger(out.ledger, "bench")
    ledger.begin_run("bench")
    with ledger.together():
        way_id = ledger._way_id(way)  # noqa: SLF001 - a hundred thousand papers in seconds
        ledger.sql.executemany(
            "INSERT INTO sources (name, root, size, mtime_ns, first_run, state, sha256, pages, "
            "output, record_sha256, paper_id, review_needed, way) "
            "VALUES (?, ?, 0, ?, 1, 'done', ?, 2, ?, ?, 'x', 0, ?)",
            (
                (
                    name, os.fsencode(inbox), (inbox / os.fsdecode(name)).stat().st_mtime_ns,
                    f"{number:064x}", record_name(name), f"{number:064x}", way_id,
                )
                for number, name in enumerate(names)
            ),
        )  # fmt: skip
    ledger.close()
    seconds, peak = ratslese("run", "--quiet", inbox, out.root)
    end = list(read_log(out.logs / "run-000002.jsonl"))[-1]
    assert end["unchanged"] == KNOWN_FILES, end
    return [
        Result("100,000 known files", round(seconds, 2), "s", KNOWN_SECONDS,
               seconds <= KNOWN_SECONDS),
        Result("parent with 100,000 files", round(peak / 1e6), "MB", PARENT_BYTES / 1e6,
               peak <= PARENT_BYTES),
    ]  # fmt: skip


def scans() -> list[Path]:
    """Return scanned samples that a printed archive is made of."""
    return [path for name in SCANS for path in sorted((ROOT / "samples").glob(f"*/{name}"))]


def scaling(folder: Path) -> list[Result]:
    """Measure the pages a second with one worker and with two, from the plan to the end.

    Two runs that share nothing but the machine, each with one worker and half of the scans, say how
    much of what is missing to twice as many is the machine's own doing.
    """
    halves = [folder / "in" / name for name in ("first", "second")]
    for turn in range(TURNS):  # other bytes, or it is read once
        for at, path in enumerate(scans()):
            half = halves[(turn + at) % 2]
            half.mkdir(parents=True, exist_ok=True)
            mark = f"\n% {turn}\n".encode()
            (half / f"{turn}-{path.parent.name}-{path.name}").write_bytes(path.read_bytes() + mark)
    rates = []
    for workers in (1, 2):
        rates.append(_rate(folder / "in", folder / f"out{workers}", workers))
        print(f"  {workers} workers: {rates[-1]:.3f} pages/s", file=sys.stderr)
    with ThreadPoolExecutor() as side_by_side:
        apart = sum(side_by_side.map(
            lambda half: _rate(half, folder / f"out-{half.name}", 1), halves,
        ))  # fmt: skip
    print(f"  two runs that share nothing: {apart:.3f} pages/s", file=sys.stderr)
    times, most = rates[1] / rates[0], apart / rates[0]
    return [
        Result("two workers against one", round(times, 2), "times", SCALING, times >= SCALING),
        Result("two separate runs against one", round(most, 2), "times", None, kept=True),
    ]


def _rate(inbox: Path, root: Path, workers: int) -> float:
    out = OutFolder(root)
    ratslese("run", "--quiet", "--workers", workers, inbox, out.root)
    lines = list(read_log(out.logs / "run-000001.jsonl"))
    (plan,) = (line for line in lines if line["event"] == "plan")
    return float(lines[-1]["pages_read"] / (lines[-1]["after"] - plan["after"]))


def memory(folder: Path) -> list[Result]:
    """Measure a worker that reads pages of a scan of 500, and then understands all of them."""
    inbox, out = folder / "in", OutFolder(folder / "out")
    inbox.mkdir()
    out.prepare()
    volume, settings = inbox / "volume.pdf", Settings()
    with contextlib.ExitStack() as stack, pikepdf.new() as pdf:
        singles = [
            page for path in scans() for page in stack.enter_context(pikepdf.open(path)).pages
        ]
        for number in range(PAGES):
            pdf.pages.append(singles[number % len(singles)])
        pdf.save(volume)
    brought = equip(settings, ())
    store, sha256 = PageStore(out), file_sha256(volume)
    stored = _readings(volume, brought, len(singles))
    store.save_source(
        StoredSource(
            sha256=sha256, bytes=volume.stat().st_size, media_type="application/pdf",
            page_count=PAGES,
        )
    )  # fmt: skip
    for number in range(READ_ANEW + 1, PAGES + 1):
        reading = stored[(number - 1) % len(stored)].model_copy(update={"page": number})
        page = StoredPage(
            reading_fingerprint=brought.reading.full,
            settings_sha256=brought.reading.settings_sha256, reading=reading,
        )  # fmt: skip
        store.save(sha256, page)
    words = sum(len(reading.words) for reading in stored) / len(stored)
    print(f"  {words:.0f} words a page", file=sys.stderr)
    ratslese("run", "--quiet", "--workers", 1, inbox, out.root)
    ledger = sqlite3.connect(out.ledger)
    ((pages, peak),) = ledger.execute("SELECT pages, peak_bytes FROM sources").fetchall()
    ledger.close()
    assert pages == PAGES
    for line in read_log(out.logs / "run-000001.jsonl"):
        if "peak_bytes" in line:
            print(f"  {line['event']}: {line['peak_bytes'] / 1e6:.0f} MB", file=sys.stderr)
    return [
        Result(f"worker on {PAGES} pages", round(peak / 1e6), "MB", WORKER_BYTES / 1e6,
               peak <= WORKER_BYTES)
    ]  # fmt: skip


def _readings(volume: Path, brought: Equipment, count: int) -> list[PageReading]:
    with brought.open_source(volume) as opened:
        readings = [brought.read_page(opened.page(number)) for number in range(1, count + 1)]
    return [reading for reading in readings if len(reading.words) >= FULL_PAGE]


MEASURES: dict[str, Callable[[Path], list[Result]]] = {
    "known": known, "scaling": scaling, "memory": memory,
}  # fmt: skip


def append(results: list[Result]) -> None:
    """Write what was measured to the others."""
    RESULTS.parent.mkdir(exist_ok=True)
    before = json.loads(RESULTS.read_text("utf-8")) if RESULTS.exists() else []
    entry = {
        "date": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        "ratslese": pipeline.__version__,
        "python": platform.python_version(),
        "tesseract": tesseract_versions()[0],
        "processors": len(os.sched_getaffinity(0)),
        "load_before": [round(load, 2) for load in LOAD],
        "results": [result._asdict() for result in results],
    }
    RESULTS.write_text(json.dumps([*before, entry], indent=1, ensure_ascii=False) + "\n", "utf-8")


LOAD = os.getloadavg()


def main() -> None:
    """Measure, print, keep."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="*", choices=[[], *MEASURES])
    parser.add_argument("--keep-no-result", action="store_true", help="only print")
    given = parser.parse_args()
    results: list[Result] = []
    for name in given.what or MEASURES:
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            results += MEASURES[name](Path(folder))
    for one in results:
        verdict = "kept" if one.kept else "NOT KEPT"
        said = "" if one.budget is None else f" budget {one.budget:g}: {verdict}"
        print(f"{one.name:28} {one.value:>8} {one.unit:6}{said}")
    if not given.keep_no_result:
        append(results)
    sys.exit(0 if all(one.kept for one in results) else 1)


if __name__ == "__main__":
    main()
