"""The log and the metrics say what happened, and nothing of what stands on the papers."""

import json
import re
from pathlib import Path

from models.outcome import FREE, Done, Failed, Job, PartRead
from pipeline.batch.tally import Failure, Tally
from pipeline.batch.watchers import Logged, Metrics, exposition
from pipeline.logs import RunLog

ROOT = Path(__file__).parents[2]
SHA = "ab" * 32


def test_a_line_for_each_paper(tmp_path):
    with RunLog(tmp_path / "logs", 12) as log:
        watch = Logged(log)
        done = Done(
            source_sha256=SHA, bytes=7, pages=2, pages_read=1, record_sha256=SHA,
            paper_id=f"sha256:{SHA}:1-2", review_needed=True, produced_by="f", cost=FREE,
        )  # fmt: skip
        watch.settled(Tally(), "Anträge\n.pdf", done)
        failed = Failed(
            code="damaged", message="page 2", remedy="scan again", retryable=False, page=2
        )
        watch.settled(Tally(), "b.pdf", failed)
        job = Job(
            task="read", path=b"/in/c.pdf", name=b"c.pdf", output=b"c.pdf.json", signature=(1, 1),
            first_page=9, last_page=16,
        )  # fmt: skip
        watch.part(
            Tally(), job, PartRead(source_sha256=SHA, bytes=7, pages=20, pages_read=8, cost=FREE)
        )
    (path,) = (tmp_path / "logs").iterdir()
    assert path.name == "run-000012.jsonl"
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert [(line["event"], line["paper"]) for line in lines] == [
        ("done", "Anträge\n.pdf"), ("failed", "b.pdf"), ("part", "c.pdf"),
    ]  # fmt: skip
    assert [(line["first_page"], line["last_page"]) for line in lines] == [(1, 2), (2, 2), (9, 16)]
    assert (lines[0]["run"], lines[0]["pages"], lines[1]["code"]) == (12, 2, "damaged")


def test_metrics_are_documented_and_whole(tmp_path):
    tally = Tally(due=3, done=2)
    tally.add_failure(Failure("a.pdf", "damaged", "m", "r", set_aside=True))
    Metrics(tmp_path / "ratslese.prom", print).write(tally, ended=5)
    assert [path.name for path in tmp_path.iterdir()] == ["ratslese.prom"]
    text = (tmp_path / "ratslese.prom").read_text("utf-8")
    assert 'ratslese_failures{code="damaged"} 1' in text.splitlines()
    assert "ratslese_exit_code 5" in text.splitlines()
    page = (ROOT / "docs" / "metrics.md").read_text("utf-8")
    named = set(re.findall(r"`(ratslese_\w+)", page))
    assert named == set(re.findall(r"^# TYPE (\w+)", text, re.MULTILINE))


def test_a_night_does_not_fail_for_its_metrics(tmp_path):
    said: list[str] = []
    metrics = Metrics(tmp_path / "nowhere" / "ratslese.prom", said.append)
    metrics.write(Tally())
    metrics.write(Tally(), ended=0)
    (text,) = said
    assert "cannot be written (No such file or directory)" in text


def test_a_running_run_has_no_end():
    text = exposition(Tally(), 1.0, None)
    assert "ratslese_running 1" in text
    assert "exit_code" not in text
