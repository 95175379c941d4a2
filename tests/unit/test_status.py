"""What an operator asks: totals, rates, backlog, and a table for a spreadsheet."""

import csv
import io
import json
import sqlite3

import pytest

from models.evidence import Evidence, FoundText
from models.geometry import Box
from models.kinds import ReviewCode
from models.paper import Metadata, ProducedBy, Reason, Review, Source
from pipeline.batch.export import COLUMNS, line, row, safe
from pipeline.batch.inquiries import RunRow
from pipeline.batch.ledger import Ledger
from pipeline.batch.lock import held_by, only_run
from pipeline.batch.record import review_codes, sureness
from pipeline.batch.schema import MIGRATIONS
from pipeline.batch.status import look, rates_of, status
from pipeline.storage import OutFolder
from tests.engines import FakePage, read_fake, understand_fake

SHA = "ab" * 32


def a_run(done=0, failed=0, pages=0, seconds: float | None = 1.0) -> RunRow:
    return RunRow(1, "2026-03-01T20:30:00+00:00", "done", done, done, failed, pages, seconds)


@pytest.mark.parametrize(
    ("runs", "expected"),
    [
        pytest.param([], None, id="none"),
        pytest.param([a_run()], None, id="nothing-done"),
        pytest.param([a_run(done=5, seconds=None)], None, id="killed"),
        pytest.param([a_run(), a_run(done=9, failed=1, pages=36, seconds=36)], (1000, 1), id="one"),
        pytest.param(
            [a_run(done=10, pages=10, seconds=10), a_run(done=10, pages=30, seconds=30)],
            (1800, 1), id="two",
        ),
    ],
)  # fmt: skip
def test_rates(runs, expected):
    assert rates_of(runs) == (None if expected is None else type(rates_of(runs))(*expected))


@pytest.fixture
def out(tmp_path):
    folder = OutFolder(tmp_path)
    folder.prepare()
    ledger = Ledger(folder.ledger, "test")
    ledger.sql.executemany(
        "INSERT INTO sources (name, root, size, mtime_ns, first_run, output, state, code, message, "
        "remedy, review_needed, review, settled) "
        "VALUES (?, x'', 1, 1, 1, x'', ?, ?, ?, ?, ?, ?, ?)",
        [
            (b"a", "done", None, None, None, 1, "date_missing low_confidence", "2026-03-02"),
            (b"b", "done", None, None, None, 1, "low_confidence", "2026-02-02"),
            (b"c", "done", None, None, None, 0, "", "2026-02-02"),
            (b"d", "failed", "time_limit", "too slow", "wait", None, None, "2026-02-02"),
            (b"e", "waiting", None, None, None, None, None, None),
        ],
    )
    ledger.sql.execute(
        "INSERT INTO runs VALUES "
        "(7, '0.1.0', '2026-03-01T20:30:00+00:00', 'then', 'done', 4, 3, 1, 12, 8.0)"
    )
    yield folder, ledger
    ledger.close()


def test_the_state_in_numbers(out):
    _, ledger = out
    found = look(ledger, None)
    assert found.papers == {"done": 3, "failed": 1, "waiting": 1}
    assert (found.review, found.review_reasons) == (2, {"low_confidence": 2, "date_missing": 1})
    assert (found.backlog, found.eta_seconds) == (2, 4.0)
    assert (found.run.id, found.run_settled) == (7, 0)
    assert [(failure.name, failure.remedy) for failure in found.failures] == [("d", "wait")]


def test_a_run_that_is_going_on(out, capsys):
    folder, ledger = out
    assert look(ledger, 99).run_settled == 1
    with only_run(folder.lock):
        status(folder.root, as_json=False)
    assert "at work (process" in capsys.readouterr().out


def test_status_as_json(out, capsys):
    status(out[0].root, as_json=True)
    told = json.loads(capsys.readouterr().out)
    assert (told["backlog"], told["run"]["id"], told["running"]) == (2, 7, None)


def test_who_holds_the_lock(tmp_path):
    import os

    assert held_by(tmp_path / "lock") is None
    with only_run(tmp_path / "lock"):
        assert held_by(tmp_path / "lock") == os.getpid()
    assert held_by(tmp_path / "lock") is None


def test_an_older_ledger_is_brought_up_to_date(tmp_path):
    path = tmp_path / "ledger.sqlite"
    old = sqlite3.connect(path)
    old.executescript(f"{MIGRATIONS[0]}; PRAGMA user_version = 1;")
    old.execute(
        "INSERT INTO sources (name, root, size, mtime_ns, first_run, state, output) "
        "VALUES (x'61', x'2f', 1, 1, 1, 'waiting', x'61')"
    )
    old.commit()
    old.close()
    ledger = Ledger(path, "test")
    assert ledger.sql.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
    assert ledger.sql.execute("SELECT name, review FROM sources").fetchall() == [(b"a", None)]
    ledger.close()


# the table


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        pytest.param("0565/23", "0565/23", id="plain"),
        pytest.param("", "", id="empty"),
        pytest.param("=1+1", "'=1+1", id="formula"),
        pytest.param("  =cmd|' /C calc'!A0", "'  =cmd|' /C calc'!A0", id="after-blanks"),
        pytest.param("-v.pdf", "'-v.pdf", id="minus"),
        pytest.param("+49 361", "'+49 361", id="plus"),
        pytest.param("@SUM(A1)", "'@SUM(A1)", id="at"),
        pytest.param("\t=1", "'\\x09=1", id="tab"),
        pytest.param("＝1", "'＝1", id="full-width"),
        pytest.param("a\r\n=1", "a\\x0d\\x0a=1", id="line-break"),
        pytest.param("\x1b]0;x\x07", "\\x1b]0;x\\x07", id="terminal"),
    ],
)
def test_no_cell_is_a_formula(cell, expected):
    assert safe(cell) == expected
    ((back,),) = csv.reader(io.StringIO(line([cell, ""])[:-3])) if cell else [("",)]
    assert back == expected


def a_paper(tmp_path, **parts):
    source = Source(
        name="=a.pdf", sha256=SHA, bytes=7, media_type="application/pdf", page_count=1
    )  # fmt: skip
    made = ProducedBy(version="1", reading="f", rules=1, settings_sha256="s")
    pages = (read_fake(FakePage(1, "", tmp_path)),)
    return understand_fake(source, pages, made).model_copy(update=parts)


def test_a_row(tmp_path):
    title = FoundText(
        value="=HYPERLINK()", raw="x", confidence=0.5,
        evidence=(Evidence(page=1, box=Box(1, 2, 3, 4)),),
    )  # fmt: skip
    reason = Reason(code=ReviewCode.DATE_MISSING, field="metadata.date", message="m")
    paper = a_paper(
        tmp_path, metadata=Metadata(title=title),
        review=Review(needed=True, reasons=(reason, reason)),
    )  # fmt: skip
    (cells,) = csv.reader(io.StringIO(line(row(paper))))
    told = dict(zip(COLUMNS, cells, strict=True))
    assert (told["file"], told["title"]) == ("'=a.pdf", "'=HYPERLINK()")
    assert (told["public"], told["date"], told["review"]) == ("unknown", "", "date_missing")
    assert told["lowest_confidence"] == "0.500"


def test_what_a_run_wants_to_know_of_a_record(tmp_path):
    here = (Evidence(page=1, box=Box(1, 2, 3, 4)),)
    sure, unsure = (
        FoundText(value="x", raw="x", confidence=confidence, evidence=here)
        for confidence in (1.0, 0.25)
    )
    meta = Metadata(title=sure, number=sure, references=(unsure,))
    reasons = (
        Reason(code=ReviewCode.NO_SECTIONS, field=None, message="m"),
        Reason(code=ReviewCode.DATE_MISSING, field=None, message="m"),
        Reason(code=ReviewCode.DATE_MISSING, field=None, message="m"),
    )
    paper = a_paper(tmp_path, metadata=meta, review=Review(needed=True, reasons=reasons))
    assert review_codes(paper) == ("date_missing", "no_sections")
    assert sureness(paper) == (0, 0, 1, 0, 0, 0, 0, 0, 0, 2)
