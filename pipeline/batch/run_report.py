"""What became of a run: made of its log alone, so that a killed run has its report too."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from models.base import Record
from pipeline.batch.run_page import as_page
from pipeline.batch.run_record import Failing, FailingPaper, RunRecord, Slow, Stretch, Wanting
from pipeline.errors import UsageError
from pipeline.logs import log_path, read_log
from pipeline.storage import OutFolder, write_asked

_KEEP = 100  # runs whose reports are kept
_STRETCHES = 60  # of time, in the picture of the throughput; fewer where little was finished
_SLOWEST = 20
_NAMED = 200  # papers named for each code: a report is to be read

_Line = dict[str, Any]


class _Chronicle:
    """Takes in line after line; holds little more than the report will."""

    def __init__(self) -> None:
        self.first: _Line = {}
        self.last: _Line = {}
        self.plan: _Line = {}
        self.moments: list[tuple[float, int, int]] = []  # seconds, papers, pages
        self.slow: list[tuple[float, str, int, float, int]] = []
        self.failing: dict[str, list[FailingPaper]] = {}
        self.remedies: dict[str, str] = {}
        self.codes: Counter[str] = Counter()
        self.wanting: dict[str, list[str]] = {}
        self.reasons: Counter[str] = Counter()
        self.review = 0
        self.done = 0
        self.pages = 0
        self.sureness = [0] * 10
        self._parts: Counter[str] = Counter()

    def take(self, line: _Line) -> None:
        self.last = line
        match line.get("event"):
            case "begin":
                self.first = line
            case "plan":
                self.plan = line
            case "part":
                self._parts[line["paper"]] += line["pages_read"]
                self._moment(line, 0, line["pages_read"])
            case "done":
                self._done(line)
            case "failed":
                self._failed(line)
            case _:  # the end, and what a later release may say
                return

    def _moment(self, line: _Line, papers: int, pages: int) -> None:
        self.moments.append((line["after"], papers, pages))

    def _done(self, line: _Line) -> None:
        name, pages = line["paper"], line["pages"]
        self.done += 1
        self.pages += pages
        self._moment(line, 1, pages - min(pages, self._parts.pop(name, 0)))
        for place, count in enumerate(line["sureness"]):
            self.sureness[place] += count
        cost = (line["seconds"], name, pages, line["cpu_seconds"], line["peak_bytes"])
        keep = heapq.heappush if len(self.slow) < _SLOWEST else heapq.heappushpop
        keep(self.slow, cost)
        self.review += line["review_needed"]
        for code in line["review"]:
            self.reasons[code] += 1
            named = self.wanting.setdefault(code, [])
            if len(named) < _NAMED:
                named.append(name)

    def _failed(self, line: _Line) -> None:
        code = line["code"]
        self.codes[code] += 1
        self.remedies[code] = line["remedy"]
        self._moment(line, 1, 0)
        named = self.failing.setdefault(code, [])
        if len(named) < _NAMED:
            paper = FailingPaper(
                name=line["paper"], message=line["message"], page=line["first_page"]
            )
            named.append(paper)


def report_of(lines: Iterable[_Line]) -> RunRecord:
    """Return the report of a run from the lines of its log."""
    told = _Chronicle()
    for line in lines:
        told.take(line)
    ended = told.last if told.last.get("event") == "end" else {}
    seconds = float(told.last.get("after", 0.0))
    return RunRecord(
        run=told.first.get("run", 0),
        version=told.first.get("version", "?"),
        started=told.first.get("time", "?"),
        ended=ended.get("time"),
        ending=ended.get("ending"),
        exit_code=ended.get("exit_code"),
        seconds=seconds,
        due=told.plan.get("due", 0),
        unchanged=told.plan.get("unchanged", 0),
        set_aside_before=told.plan.get("set_aside", 0),
        done=told.done,
        failed=told.codes.total(),
        review=told.review,
        pages=told.pages,
        pages_read=ended.get("pages_read", 0),
        cpu_seconds=ended.get("cpu_seconds", 0.0),
        peak_bytes=ended.get("peak_bytes", 0),
        throughput=_throughput(told.moments, seconds),
        slowest=tuple(
            Slow(name=name, seconds=took, pages=pages, cpu_seconds=cpu, peak_bytes=peak)
            for took, name, pages, cpu, peak in sorted(told.slow, reverse=True)
        ),
        failures=tuple(
            Failing(
                code=code,
                count=count,
                remedy=told.remedies[code],
                papers=tuple(told.failing[code]),
            )
            for code, count in told.codes.most_common()
        ),
        reasons=tuple(
            Wanting(code=code, count=count, papers=tuple(told.wanting[code]))
            for code, count in told.reasons.most_common()
        ),
        sureness=tuple(told.sureness),
    )


def _throughput(moments: Sequence[tuple[float, int, int]], seconds: float) -> tuple[Stretch, ...]:
    """Cut the run into equal stretches of time, and count what was finished in each."""
    count = min(max(len(moments), 2), _STRETCHES)
    step = max(seconds, 1.0) / count
    papers, pages = [0] * count, [0] * count
    for after, some_papers, some_pages in moments:
        place = min(int(after / step), count - 1)
        papers[place] += some_papers
        pages[place] += some_pages
    return tuple(
        Stretch(start=round(place * step, 3), papers=papers[place], pages=pages[place])
        for place in range(count)
    )


def write_reports(out: OutFolder, run: int) -> RunRecord:
    """Write the report of a run under OUT, as JSON and as a page; raise ``OSError``."""
    made = report_of(read_log(log_path(out.logs, run)))
    out.reports.mkdir(mode=0o700, exist_ok=True)
    for old in sorted(out.reports.glob("run-*"))[: -2 * _KEEP]:
        old.unlink()
    out.write(out.reports / f"run-{run:06d}.json", as_json(made))
    out.write(out.reports / f"run-{run:06d}.html", as_page(made).encode())
    return made


def as_json(made: Record) -> bytes:
    """Return a report as JSON."""
    return made.model_dump_json(indent=2).encode() + b"\n"


def report(root: Path, target: Path | None, run: int | None) -> str | None:
    """Write the report of a run, the last one by default, into a file, or return it as JSON."""
    logs = sorted(OutFolder(root).logs.glob("run-*.jsonl"))
    path = logs[-1] if logs and run is None else log_path(OutFolder(root).logs, run or 0)
    if not path.is_file():
        msg = f"{root} holds no log of {f'run {run}' if run else 'a run'}: see 'ratslese status'"
        raise UsageError(msg)
    made = report_of(read_log(path))
    if target is None:
        return as_json(made).decode()
    write_report(made, target)
    return None


def write_report(made: RunRecord, target: Path) -> None:
    """Write a report where it is wanted, by the ending of the name: a page (.html), or JSON."""
    page = target.suffix.lower() in (".html", ".htm")
    write_asked(target, as_page(made).encode() if page else as_json(made))
