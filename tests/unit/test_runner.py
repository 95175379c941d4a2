"""The run, in place: what is due, what is done, what becomes of failures, twice is once."""

import dataclasses
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from models.outcome import Job
from pipeline.batch import inquiries, ledger, runner
from pipeline.batch.discover import Ignored, discover
from pipeline.batch.ledger import Ledger
from pipeline.batch.papers import Ask
from pipeline.batch.plan import Planner, Scope, cures, plan
from pipeline.batch.pool import Pool
from pipeline.batch.rows import Way
from pipeline.batch.run import _clear_moved, writing_errors
from pipeline.batch.runner import Runner
from pipeline.errors import EnvironmentMissing, PapersFailed, RunFailed, UsageError
from pipeline.settings import BatchSettings, Settings, digest
from pipeline.storage import OutFolder, PageStore
from tests.engines import Clock, InPlace, Quiet, looks_like_a_fake


class Archive:
    """A folder of fakes, an output folder, and nights."""

    def __init__(self, folder: Path) -> None:
        self.inbox, self.out = folder / "in", OutFolder(folder / "out")
        self.inbox.mkdir()
        self.out.prepare()
        self.ledger = Ledger(self.out.ledger, "test")
        self.settings = Settings(batch=BatchSettings(workers=2, pages_per_job=4))
        self.jobs: list[Job] = []
        self.break_on: list[bytes] = []
        self.pool: Callable[..., Pool] = InPlace

    def put(self, name: str, content: str, mtime: int = 1_000_000_000) -> None:
        path = self.inbox / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
        os.utime(path, (mtime, mtime))

    def night(self, *, reread: bool = False, scope: Scope | None = None, **ask):
        """Run once; return the tally."""
        tombstones = self.ledger.tombstones()
        pools = []

        def new_pool(width):
            pool = self.pool(self.settings, self.out.root, tombstones)
            pool.break_on = self.break_on
            pools.append(pool)
            return pool

        self.ledger.begin_run("test")
        runner = Runner(self.ledger, new_pool, self.settings, Ask(**ask), Quiet())
        way = Way(*runner.describe(), digest(self.settings.understanding))
        cured_by = cures(self.settings)
        ways = self.ledger.ways()
        planner = Planner(self.out.root, way, ways, cured_by, self.settings, scope or Scope(reread))
        sightings = discover([self.inbox], looks_like_a_fake, Ignored())
        self.plan = plan(sightings, [self.inbox], self.ledger, planner)
        runner.tally.due, runner.tally.unchanged = len(self.plan.due), self.plan.unchanged
        tally = runner.run(self.plan.due, way, cured_by, reread=reread)
        _clear_moved(self.out, self.ledger)
        runner.close()
        self.jobs = [job for pool in pools for job in pool.jobs]
        return tally

    def record(self, name: str):
        return json.loads((self.out.root / f"{name}.json").read_text("utf-8"))

    def records(self) -> dict[str, bytes]:
        root = self.out.root
        return {
            str(path.relative_to(root)): path.read_bytes()
            for path in sorted(root.rglob("*.json"))
            if ".ratslese" not in path.parts
        }

    def state(self, name: str):
        return self.ledger.sql.execute(
            "SELECT state, tries, code FROM sources WHERE name = ?", (name.encode(),)
        ).fetchone()

    def events(self, *what: str):
        columns = ", ".join(what)
        return list(self.ledger.sql.execute(f"SELECT {columns} FROM events ORDER BY id"))


@pytest.fixture
def archive(tmp_path):
    made = Archive(tmp_path)
    yield made
    made.ledger.close()


def test_a_folder_becomes_a_folder_of_records(archive):
    archive.put("a.pdf", "FAKE 2")
    archive.put("2023/b.pdf", "FAKE 1 ")
    tally = archive.night()
    assert (tally.done, tally.failed, tally.pages, tally.pages_read) == (2, 0, 3, 3)
    assert list(archive.records()) == ["2023/b.pdf.json", "a.pdf.json"]
    assert archive.record("2023/b.pdf")["sources"][0]["name"] == "2023/b.pdf"
    assert tally.verdict() is None


def test_running_twice_is_running_once(archive):
    archive.put("a.pdf", "FAKE 2")
    archive.night()
    before, events = archive.records(), archive.events("id")
    tally = archive.night()
    assert (tally.due, tally.unchanged, archive.jobs) == (0, 1, [])
    assert (archive.records(), archive.events("id")) == (before, events)


def test_events_say_what_happened(archive):
    archive.put("a.pdf", "FAKE 2")
    archive.put("b.pdf", "FAKE 1 damaged@1")
    archive.night()
    assert archive.events("kind", "source", "outcome") == [
        ("ingest", b"a.pdf", "ok"),
        ("read", b"a.pdf", "ok"),
        ("understand", b"a.pdf", "ok"),
        ("publish", b"a.pdf", "ok"),
        ("read", b"b.pdf", "damaged"),
    ]
    with pytest.raises(Exception, match="append-only"):
        archive.ledger.sql.execute("DELETE FROM events")
    with pytest.raises(Exception, match="append-only"):
        archive.ledger.sql.execute("UPDATE events SET outcome = 'ok'")


def test_new_rules_read_nothing_again(archive, monkeypatch):
    archive.put("a.pdf", "FAKE 2")
    archive.night()
    monkeypatch.setenv("FAKE_RULES", "2")
    tally = archive.night()
    assert (tally.done, tally.pages_read) == (1, 0)
    assert archive.record("a.pdf")["produced_by"]["rules"] == 2
    assert archive.night().due == 0


def test_another_engine_reads_again_only_when_told(archive, monkeypatch):
    archive.put("a.pdf", "FAKE 2")
    archive.night()
    old = archive.record("a.pdf")["produced_by"]["reading"]
    monkeypatch.setenv("FAKE_ENGINE", "2")
    assert archive.night().due == 0
    tally = archive.night(reread=True)
    assert (tally.due, tally.pages_read) == (1, 2)
    assert archive.record("a.pdf")["produced_by"]["reading"] != old
    assert archive.night(reread=True).due == 0


def test_other_reading_settings_read_again(archive):
    archive.put("a.pdf", "FAKE 2")
    archive.night()
    reading = archive.settings.reading.model_copy(update={"assumed_dpi": 200})
    archive.settings = archive.settings.model_copy(update={"reading": reading})
    tally = archive.night()
    assert (tally.due, tally.pages_read) == (1, 2)


def test_a_rename_reads_nothing_and_moves_the_record(archive):
    archive.put("a.pdf", "FAKE 2")
    archive.night()
    (archive.inbox / "a.pdf").rename(archive.inbox / "b.pdf")
    tally = archive.night()
    assert (tally.done, tally.pages_read) == (1, 0)
    assert list(archive.records()) == ["b.pdf.json"]
    assert archive.record("b.pdf")["sources"][0]["duplicate_of"] is None
    assert len(list(archive.out.former.iterdir())) == 1
    assert archive.night().due == 0


def test_a_changed_file_is_read_anew_and_its_former_record_kept(archive):
    archive.put("a.pdf", "FAKE 1")
    archive.night()
    former = archive.records()["a.pdf.json"]
    archive.put("a.pdf", "FAKE 3", mtime=1_000_000_001)
    tally = archive.night()
    assert (tally.done, tally.pages_read) == (1, 3)
    assert [path.read_bytes() for path in archive.out.former.iterdir()] == [former]


def test_a_touched_file_is_hashed_and_no_more(archive):
    archive.put("a.pdf", "FAKE 1")
    archive.night()
    archive.put("a.pdf", "FAKE 1", mtime=1_000_000_001)
    tally = archive.night()
    assert (tally.done, tally.pages_read) == (1, 0)
    assert list(archive.out.former.iterdir()) == []
    assert archive.night().due == 0


def test_duplicates_name_the_first_by_name_whatever_the_order(archive, tmp_path):
    archive.put("z.pdf", "FAKE 1")
    archive.night()
    archive.put("m.pdf", "FAKE 1")
    archive.put("a.pdf", "FAKE 1")
    tally = archive.night()
    assert (tally.pages_read, tally.duplicates) == (0, 2)
    names = {
        n: archive.record(n)["sources"][0]["duplicate_of"] for n in ("a.pdf", "m.pdf", "z.pdf")
    }
    assert names == {"a.pdf": None, "m.pdf": "a.pdf", "z.pdf": "a.pdf"}
    other = Archive(_made(tmp_path / "other"))
    for name in ("a.pdf", "m.pdf", "z.pdf"):
        other.put(name, "FAKE 1")
    other.night()
    assert other.records() == archive.records()
    other.ledger.close()


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def test_the_copy_of_a_vanished_file_is_a_copy_no_more(archive):
    archive.put("a.pdf", "FAKE 1")
    archive.put("b.pdf", "FAKE 1")
    archive.night()
    (archive.inbox / "a.pdf").unlink()
    archive.night()
    assert archive.record("b.pdf")["sources"][0]["duplicate_of"] is None
    assert "a.pdf.json" in archive.records(), "a vanished source keeps its record"


def test_a_file_that_comes_back_costs_nothing(archive):
    archive.put("a.pdf", "FAKE 1")
    archive.night()
    (archive.inbox / "a.pdf").rename(archive.inbox.parent / "a.pdf")
    assert archive.night().due == 0
    assert inquiries.totals(archive.ledger) == [("gone", 1)]
    (archive.inbox.parent / "a.pdf").rename(archive.inbox / "a.pdf")
    assert archive.night().due == 0
    assert inquiries.totals(archive.ledger) == [("done", 1)]


def test_a_lost_record_is_made_again(archive):
    archive.put("sub/a.pdf", "FAKE 1")
    archive.night()
    before = archive.records()
    (archive.out.root / "sub/a.pdf.json").unlink()
    tally = archive.night()
    assert (tally.done, tally.pages_read) == (1, 0)
    assert archive.records() == before


def test_a_damaged_page_of_the_store_is_read_again(archive, monkeypatch):
    archive.put("a.pdf", "FAKE 3")
    archive.night()
    (page,) = archive.out.pages.rglob("0002.json.zst")
    page.write_bytes(b"rubbish")
    monkeypatch.setenv("FAKE_RULES", "2")
    assert archive.night().pages_read == 1
    assert PageStore(archive.out).load(page.parent.name, 2) is not None


def test_a_big_source_is_spread(archive):
    archive.put("a.pdf", "FAKE 10")
    tally = archive.night()
    assert (tally.done, tally.pages, tally.pages_read) == (1, 10, 10)
    assert [(job.task, job.first_page, job.last_page) for job in archive.jobs] == [
        ("digitise", None, None), ("read", 1, 4), ("read", 5, 8), ("read", 9, 10),
        ("publish", None, None),
    ]  # fmt: skip
    assert len(archive.record("a.pdf")["pages"]) == 10


def test_one_bad_page_of_a_big_source_is_one_failure(archive):
    archive.put("a.pdf", "FAKE 10 damaged@6")
    archive.put("b.pdf", "FAKE 1")
    tally = archive.night()
    assert (tally.done, tally.failed) == (1, 1)
    assert list(archive.records()) == ["b.pdf.json"]


def test_permanent_failures_are_set_aside_at_once(archive):
    archive.put("a.pdf", "FAKE 1 damaged@1")
    archive.put("b.pdf", "no fake")
    tally = archive.night()
    assert tally.codes == {"damaged": 1, "not_a_document": 1}
    assert archive.state("a.pdf") == ("set_aside", 1, "damaged")
    assert isinstance(tally.verdict(), RunFailed)
    tally = archive.night()
    assert (tally.due, archive.plan.set_aside, tally.verdict()) == (0, 2, None)


def test_retryable_failures_have_a_second_chance_and_a_bounded_number_of_tries(archive):
    archive.put("a.pdf", "FAKE 1 bug@1")
    archive.put("b.pdf", "FAKE 1")
    tally = archive.night()
    assert (tally.done, tally.failed, tally.retried) == (1, 1, 1)
    assert archive.state("a.pdf") == ("failed", 2, "internal_error")
    assert isinstance(tally.verdict(), PapersFailed)
    assert archive.night().failed == 1
    assert archive.state("a.pdf") == ("set_aside", 3, "internal_error")
    assert archive.night().due == 0
    failed = [id_ for id_, _ in inquiries.failed_ids(archive.ledger)]
    inquiries.take_up_again(archive.ledger, failed)
    assert archive.night().failed == 1


def test_a_second_chance_that_is_used(archive):
    archive.put("a.pdf", "FAKE 1 once@1")
    tally = archive.night()
    assert (tally.done, tally.failed, tally.retried) == (1, 0, 1)
    assert archive.state("a.pdf") == ("done", 0, None)


def test_a_bug_leaves_its_place_and_not_the_words_of_the_paper(archive):
    archive.put("a.pdf", "FAKE 1 bug@1")
    archive.night()
    (row,) = archive.ledger.sql.execute("SELECT message, traceback FROM sources")
    assert "ValueError in engines.py" in row[0]
    assert "read_fake" in row[1]
    assert "secret text" not in "\n".join(archive.ledger.sql.iterdump())


def test_a_full_disk_stops_the_run_and_uses_no_try(archive):
    archive.put("a.pdf", "FAKE 1 full@1")
    archive.put("b.pdf", "FAKE 1")
    archive.put("c.pdf", "FAKE 1")
    tally = archive.night()
    assert tally.ending == "disk_full"
    assert tally.verdict().exit_code == 3
    assert archive.state("a.pdf") == ("failed", 0, "disk_full")


def test_an_output_gone_read_only_stops_the_run_and_uses_no_try(archive):
    archive.put("a.pdf", "FAKE 1 readonly@1")
    archive.put("b.pdf", "FAKE 1")
    tally = archive.night()
    assert (tally.ending, tally.verdict().exit_code) == ("disk_full", 3)
    assert archive.state("a.pdf") == ("failed", 0, "disk_full")


def test_when_almost_everything_fails_it_is_the_machine(archive):
    archive.settings = archive.settings.model_copy(
        update={"batch": BatchSettings(workers=1, stop_after_failures=5)}
    )
    for number in range(9):
        archive.put(f"{number}.pdf", f"FAKE 1 bug@1 {number}")
    tally = archive.night()
    assert tally.ending == "early"
    assert tally.verdict().exit_code == 6
    assert archive.state("0.pdf")[:2] == ("failed", 0), "the try is given back"
    assert archive.state("8.pdf")[0] == "waiting"


def test_bad_papers_are_not_the_machine(archive):
    archive.settings = archive.settings.model_copy(
        update={"batch": BatchSettings(workers=1, stop_after_failures=5)}
    )
    for number in range(9):
        archive.put(f"{number}.pdf", f"FAKE 1 damaged@1 {number}")
    tally = archive.night()
    assert (tally.ending, tally.failed) == ("done", 9)


def test_what_is_being_written_waits_and_is_not_missed(archive):
    archive.put("a.pdf", "FAKE 1")
    archive.put("b.pdf", "FAKE 2")
    archive.night()
    archive.put("b.pdf", "FAKE 3", mtime=1_000_000_001)
    archive.put("c.pdf", "FAKE 4")
    half = Scope(is_whole=lambda seen: seen.name == b"a.pdf")
    tally = archive.night(scope=half)
    assert (tally.due, tally.unchanged, archive.plan.held_back) == (0, 1, 2)
    assert archive.plan.vanished == 0, "it is known, and still there"
    assert archive.night().done == 2


def test_what_failed_rests_between_the_full_rounds_of_a_watch(archive):
    archive.put("a.pdf", "FAKE 1 bug@1")
    archive.night()
    tally = archive.night(scope=Scope(rest=True))
    assert (tally.due, archive.plan.resting) == (0, 1)
    assert archive.state("a.pdf") == ("failed", 2, "internal_error"), "no try is used up"
    assert archive.night().failed == 1


def test_why_papers_want_a_person_is_kept(archive):
    archive.put("a.pdf", "FAKE 1")
    archive.night()
    assert list(archive.ledger.sql.execute("SELECT review_needed, review FROM sources")) == [
        (0, "")
    ]


def test_a_limit_leaves_the_rest_for_the_next_night(archive):
    for number in range(3):
        archive.put(f"{number}.pdf", f"FAKE 1 {number}")
    tally = archive.night(limit=2)
    assert (tally.done, tally.ending) == (2, "limit")
    assert archive.night().done == 1


def test_no_work_is_begun_when_the_time_is_over(archive):
    archive.put("a.pdf", "FAKE 1")
    tally = archive.night(end=0.0)
    assert (tally.done, tally.ending, tally.verdict()) == (0, "until", None)
    assert archive.night().done == 1


def test_no_work_is_begun_that_would_not_be_done_in_time(archive, monkeypatch):
    """The slowest of the last papers tells how long the next one may take."""
    clock = Clock()
    monkeypatch.setattr(runner, "time", clock)

    class Slow(InPlace):
        def answer(self, future):
            clock.pass_(10.0)
            return super().answer(future)

    archive.pool = Slow
    for number in range(9):
        archive.put(f"{number}.pdf", f"FAKE 1 {number}")
    tally = archive.night(end=clock.now + 100.0)
    assert (tally.ending, tally.verdict()) == ("until", None)
    assert 4 <= tally.done <= 8
    assert clock.now <= 1000.0 + 100.0
    archive.pool = InPlace
    assert archive.night().done == 9 - tally.done


def test_a_clock_that_is_set_back_between_nights_changes_nothing(archive, monkeypatch):
    def it_is(moment: str) -> None:
        monkeypatch.setattr(ledger, "now", lambda: moment)

    it_is("2031-05-01T20:30:00+00:00")
    archive.put("a.pdf", "FAKE 2")
    archive.put("b.pdf", "FAKE 1 bug@1")
    archive.night()
    before = archive.records()
    it_is("1999-01-01T00:00:07+00:00")
    assert archive.night().due == 1, "what failed, and nothing else"
    archive.put("c.pdf", "FAKE 3", mtime=4_000_000_000)
    archive.put("b.pdf", "FAKE 4", mtime=1)
    tally = archive.night()
    assert (tally.due, tally.done, tally.unchanged) == (2, 2, 1)
    assert archive.records()["a.pdf.json"] == before["a.pdf.json"]
    assert archive.night().due == 0
    runs = archive.ledger.sql.execute("SELECT id FROM runs ORDER BY id").fetchall()
    assert runs == [(1,), (2,), (3,), (4,)], "runs are known by their number, not by the time"


def test_a_ledger_on_a_full_disk_is_no_traceback(archive):
    archive.ledger.sql.execute("PRAGMA max_page_count = 1")
    for number in range(200):
        archive.put(f"{number:0200}.pdf", f"FAKE 1 {number}")
    with pytest.raises(EnvironmentMissing, match=r"is full.*make room"), writing_errors(Path("/")):
        archive.night()


def test_a_ledger_on_a_disk_that_went_read_only_is_no_traceback(archive):
    archive.put("a.pdf", "FAKE 1")
    archive.night()
    archive.ledger.sql.execute("PRAGMA query_only = 1")
    archive.put("b.pdf", "FAKE 1 ")
    with pytest.raises(EnvironmentMissing, match="readonly"), writing_errors(Path("/")):
        archive.night()


def test_a_stop_is_a_clean_stop(archive):
    archive.put("a.pdf", "FAKE 1")
    tally = archive.night(stop=True)
    assert tally.ending == "interrupted"
    assert archive.night().due <= 1
    assert list(archive.records()) == ["a.pdf.json"]


def test_what_broke_the_pool_gets_its_chance_alone(archive):
    archive.put("a.pdf", "FAKE 1")
    archive.put("b.pdf", "FAKE 1 ")
    archive.break_on = [b"b.pdf"]
    tally = archive.night()
    assert (tally.done, tally.failed) == (2, 0)


def test_what_breaks_the_pool_alone_is_the_culprit(archive):
    archive.put("a.pdf", "FAKE 1")
    archive.put("b.pdf", "FAKE 1 ")
    archive.break_on = [b"b.pdf", b"b.pdf"]
    tally = archive.night()
    assert (tally.done, tally.failed) == (1, 1)
    assert archive.state("b.pdf") == ("failed", 1, "worker_died")


def test_forgotten_papers_do_not_come_back(archive):
    archive.put("a.pdf", "FAKE 1")
    archive.put("b.pdf", "FAKE 1")
    archive.night()
    sha256 = archive.record("a.pdf")["sources"][0]["sha256"]
    for output in inquiries.forget(archive.ledger, sha256):
        archive.out.record_path(output).unlink()
    PageStore(archive.out).forget(sha256)
    assert archive.night().due == 0
    archive.put("c.pdf", "FAKE 1")
    tally = archive.night()
    assert (tally.forgotten, tally.verdict()) == (1, None)
    assert archive.records() == {}
    assert list(archive.out.pages.rglob("*.zst")) == []
    archive.put("a.pdf", "FAKE 2", mtime=1_000_000_001)
    archive.night()
    assert list(archive.records()) == ["a.pdf.json"], "other bytes are another paper"


def test_a_new_password_takes_up_what_was_encrypted(archive, tmp_path):
    now = cures(archive.settings)
    file = tmp_path / "passwords.txt"
    file.write_text("geheim\n")
    changed = cures(archive.settings.model_copy(update={"passwords_file": file}))
    assert now.of("encrypted") != changed.of("encrypted")
    assert now.of("too_large") == changed.of("too_large")
    assert now.of("damaged") is None
    assert "geheim" not in repr(dataclasses.asdict(changed))


def test_two_inputs_must_not_share_a_record(archive, tmp_path):
    archive.put("a.pdf", "FAKE 1")
    archive.night()
    other = _made(tmp_path / "other")
    (other / "a.pdf").write_text("FAKE 5")
    first, archive.inbox = archive.inbox, other
    with pytest.raises(UsageError, match="would replace it"):
        archive.night()
    (first / "a.pdf").unlink()
    assert archive.night().done == 1
