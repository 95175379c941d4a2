"""The report of a run: from its log, whole or cut off, to data and to a page."""

import json
import re
from html.parser import HTMLParser

import pytest

from pipeline.batch.charts import bars, nice
from pipeline.batch.run_page import as_page
from pipeline.batch.run_report import report, report_of, write_reports
from pipeline.errors import UsageError
from pipeline.logs import RunLog, read_log
from pipeline.storage import OutFolder

NASTY = "<script>alert('x')</script>&\n.pdf"


def done(name: str, after: float, pages: int = 2, review: tuple[str, ...] = ()) -> dict:
    return {
        "event": "done", "after": after, "paper": name, "pages": pages, "pages_read": pages,
        "first_page": 1, "last_page": pages, "review_needed": bool(review), "review": review,
        "sureness": [0] * 8 + [1, 2], "seconds": after, "cpu_seconds": 1.0, "peak_bytes": 7,
    }  # fmt: skip


def failed(name: str, code: str = "damaged", page: int | None = 2) -> dict:
    return {
        "event": "failed", "after": 50.0, "paper": name, "code": code, "message": f"{name} is bad",
        "remedy": "scan it again", "first_page": page, "last_page": page,
    }  # fmt: skip


BEGIN = {"event": "begin", "after": 0.0, "time": "2026-03-01T20:30:00+00:00", "run": 12,
         "version": "0.1.0"}  # fmt: skip
PLAN = {"event": "plan", "after": 1.0, "due": 5, "unchanged": 95, "set_aside": 3}
END = {"event": "end", "after": 100.0, "time": "2026-03-01T20:31:40+00:00", "ending": "done",
       "exit_code": 5, "pages_read": 14, "cpu_seconds": 9.5, "peak_bytes": 300}  # fmt: skip
NIGHT = [
    BEGIN, PLAN, done("a.pdf", 10.0), done("b.pdf", 30.0, review=("low_confidence", "no_sections")),
    failed("c.pdf"), done("d.pdf", 60.0, pages=4, review=("low_confidence",)), END,
]  # fmt: skip


def test_a_night_in_numbers():
    made = report_of(NIGHT)
    assert (made.run, made.due, made.done, made.failed, made.review) == (12, 5, 3, 1, 2)
    assert (made.unchanged, made.set_aside_before, made.pages, made.exit_code) == (95, 3, 8, 5)
    assert (made.slowest[0].name, made.slowest[0].seconds) == ("d.pdf", 60.0)
    assert [(group.code, group.count) for group in made.reasons] == [
        ("low_confidence", 2), ("no_sections", 1),
    ]  # fmt: skip
    (group,) = made.failures
    assert (group.code, group.remedy, group.papers[0].page) == ("damaged", "scan it again", 2)
    assert made.sureness == (0,) * 8 + (3, 6)
    assert sum(stretch.pages for stretch in made.throughput) == 8
    assert sum(stretch.papers for stretch in made.throughput) == 4


def test_pages_of_a_big_paper_count_when_they_are_read():
    part = {"event": "part", "after": 20.0, "paper": "big.pdf", "pages_read": 8}
    made = report_of([BEGIN, PLAN, part, part, done("big.pdf", 90.0, pages=16), END])
    assert [stretch.pages for stretch in made.throughput] == [16, 0, 0]


def test_a_killed_run_has_a_report_too():
    made = report_of(NIGHT[:-1])
    assert (made.done, made.ended, made.exit_code, made.seconds) == (3, None, None, 60.0)
    assert "killed" in as_page(made)


def test_a_run_that_had_nothing_to_do():
    made = report_of([BEGIN, PLAN | {"due": 0}, END | {"exit_code": 0}])
    page = as_page(made)
    assert "All good." in page
    assert "<svg" not in page
    assert "Slowest" not in page


class Tags(HTMLParser):
    """Collects what a browser would make of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.links += [value for name, value in attrs if name in ("src", "href")]


def test_nothing_in_a_name_becomes_markup_and_nothing_is_loaded():
    lines = [BEGIN, PLAN, done(NASTY, 3.0, review=(NASTY,)), failed(NASTY, code=NASTY), END]
    page = as_page(report_of(lines))
    found = Tags(page)
    assert "script" not in found.tags
    assert found.links == []
    assert "&lt;script&gt;" in page
    assert "default-src 'none'" in page
    assert not re.search(r"url\(|@import|https?:", page)


def test_many_papers_are_cut_and_counted():
    lines = [BEGIN, PLAN, *(failed(f"{n}.pdf") for n in range(500)), END]
    made = report_of(lines)
    assert (made.failures[0].count, len(made.failures[0].papers)) == (500, 200)
    assert "… and 300 more" in as_page(made)


@pytest.fixture
def out(tmp_path):
    folder = OutFolder(tmp_path)
    folder.prepare()
    with RunLog(folder.logs, 3) as log:
        log.write("begin", version="0.1.0")
        log.write("plan", due=1, unchanged=0, set_aside=0)
    return folder


def test_reports_lie_beside_the_logs_and_are_private(out):
    write_reports(out, 3)
    names = sorted(path.name for path in out.reports.iterdir())
    assert names == ["run-000003.html", "run-000003.json"]
    assert {path.stat().st_mode & 0o777 for path in out.reports.iterdir()} == {0o600}


def test_a_report_is_written_where_it_is_wanted(out, tmp_path):
    report(out.root, tmp_path / "r.html", None)
    report(out.root, tmp_path / "r.json", 3)
    assert (tmp_path / "r.html").read_text("utf-8").startswith("<!doctype html>")
    assert json.loads((tmp_path / "r.json").read_text("utf-8"))["run"] == 3
    assert json.loads(report(out.root, None, None))["due"] == 1


def test_a_run_that_was_not(out, tmp_path):
    for root, number in ((out.root, 4), (tmp_path / "nowhere", None)):
        with pytest.raises(UsageError, match="no log"):
            report(root, None, number)
    with pytest.raises(UsageError, match="cannot be written"):
        report(out.root, tmp_path / "none" / "r.html", None)


def test_a_half_line_of_a_killed_run_is_passed_over(tmp_path):
    (tmp_path / "log").write_bytes(b'{"event": "begin"}\n{"event": "do')
    assert list(read_log(tmp_path / "log")) == [{"event": "begin"}]


def test_bars():
    svg = bars([0, 1, 4], [(0, "0"), (3, "<3>")], 'a "label"')
    assert svg.count("<rect") == 2
    assert "&lt;3&gt;" in svg
    assert "&quot;label&quot;" in svg
    assert [nice(number) for number in (0, 0.3, 1, 9, 81)] == [1, 0.4, 1, 10, 100]
