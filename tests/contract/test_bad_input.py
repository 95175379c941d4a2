"""Bad input, each with its clear error, and the others unharmed: one run over all of it.

The tests run as root here and in CI, where permissions do not bind. So the command is run as root
*without* its power over files (setpriv takes CAP_DAC_OVERRIDE away): unlike another uid, that also
works where the interpreter lies in a home that nobody else may enter. Run by anybody else, the
plain permissions bind.
"""

import json
import os
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.contract.bad_files import (
    ODD_NAMES,
    PASSWORD,
    a_pdf,
    encrypted_pdf,
    good_tiff,
    make_bad,
)

ROOT = Path(__file__).parents[2]
POWERLESS = (
    ["setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner"]
    if os.geteuid() == 0
    else []
)


def ratslese(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            *POWERLESS, sys.executable, "-c", "from pipeline.cli import main; main()",
            *map(os.fspath, arguments),
        ],
        cwd=ROOT, capture_output=True, text=True, timeout=240, errors="surrogateescape",
        env={**os.environ, "RATSLESE_BATCH__WORKERS": "2", **environment},
    )  # fmt: skip


class Night:
    """One run over good and bad files."""

    def __init__(self, folder: Path) -> None:
        self.inbox, self.out = folder / "in", folder / "out"
        self.inbox.mkdir()
        self.codes = make_bad(self.inbox)
        (self.inbox / "gut.pdf").write_bytes(a_pdf())
        (self.inbox / "gut.tif").write_bytes(good_tiff())
        self.before = self.originals()
        self.done = ratslese("run", self.inbox, self.out)

    def originals(self) -> dict[str, tuple[int, int]]:
        found = {path.name: path.lstat() for path in self.inbox.iterdir()}
        return {name: (seen.st_size, seen.st_mtime_ns) for name, seen in found.items()}

    def rows(self, columns: str) -> dict[str, tuple]:
        with sqlite3.connect(self.out / ".ratslese" / "ledger.sqlite") as ledger:
            rows = ledger.execute(f"SELECT name, {columns} FROM sources").fetchall()
        ledger.close()
        return {os.fsdecode(name): tuple(rest) for name, *rest in rows}

    def records(self) -> set[str]:
        return {path.name for path in self.out.glob("*.json")}


@pytest.fixture(scope="module")
def night(tmp_path_factory):
    return Night(tmp_path_factory.mktemp("night"))


@pytest.mark.engine
def test_some_failed_and_no_more(night):
    assert night.done.returncode == 5, night.done.stderr
    assert night.records() == {"gut.pdf.json", "gut.tif.json"}


@pytest.mark.engine
def test_each_bad_file_has_its_code_and_remedy(night):
    rows = night.rows("code, state, remedy")
    assert {name: row[0] for name, row in rows.items() if row[0]} == night.codes
    assert all(remedy for _, state, remedy in rows.values() if state != "done")
    assert rows["verboten.pdf"][1] == "failed", "permissions may be mended: it is tried again"
    assert rows["text.pdf"][1] == "set_aside"


@pytest.mark.engine
def test_each_failure_is_named_on_stderr_and_nothing_else_is_said(night):
    assert night.done.stdout == ""
    for name, code in night.codes.items():
        readable = os.fsencode(name).decode("utf-8", "replace")
        assert f"failed {readable}: {code}: " in night.done.stderr
    assert "Traceback" not in night.done.stderr
    assert "2 symbolic links were not followed" in night.done.stderr


@pytest.mark.engine
def test_the_damaged_page_is_named(night):
    (message,) = night.rows("message")["zweite-seite.tif"]
    assert "2" in message


@pytest.mark.engine
def test_originals_are_untouched(night):
    assert night.originals() == night.before


@pytest.mark.engine
def test_the_next_night_is_quiet(night):
    """Runs after the others: only what is worth another try is tried."""
    done = ratslese("run", night.inbox, night.out)
    assert done.returncode == 5
    assert night.rows("state")["verboten.pdf"] == ("set_aside",)
    done = ratslese("run", night.inbox, night.out)
    assert done.returncode == 0, done.stderr


@pytest.mark.engine
def test_passwords(tmp_path):
    """Wrong: an error that names the remedy. Right: a record, and the password nowhere."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.pdf").write_bytes(encrypted_pdf())
    passwords = tmp_path / "passwords.txt"
    settings = tmp_path / "ratslese.toml"
    settings.write_text(f'passwords_file = "{passwords}"\n')
    run = ("run", "--settings", settings, tmp_path / "in", tmp_path / "out")
    passwords.write_text("falsch\n")
    passwords.chmod(0o644)
    done = ratslese(*run)
    assert done.returncode == 6, done.stderr
    assert "encrypted" in done.stderr
    assert "chmod 600" in done.stderr
    passwords.write_text(f"falsch\n{PASSWORD}\n")
    passwords.chmod(0o600)
    done = ratslese(*run)
    assert done.returncode == 0, done.stderr
    assert "chmod 600" not in done.stderr
    assert (tmp_path / "out" / "a.pdf.json").is_file()
    assert PASSWORD not in done.stderr
    for path in (tmp_path / "out").rglob("*"):
        if path.is_file():
            assert PASSWORD.encode() not in path.read_bytes(), path


@pytest.mark.engine
def test_odd_names(tmp_path):
    (tmp_path / "in").mkdir()
    for number, name in enumerate(ODD_NAMES):
        (tmp_path / "in" / name).write_bytes(a_pdf(f"Paper {number}"))
    done = ratslese("run", tmp_path / "in", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    records = {}
    for path in (tmp_path / "out").glob("*.json"):
        assert len(os.fsencode(path.name)) <= 255
        source = json.loads(path.read_text("utf-8"))["sources"][0]
        records[source["name"], source.get("name_bytes")] = path.name
    assert len(records) == len(ODD_NAMES)
    assert {name for _, name in records} == set(ODD_NAMES.values())
    assert all(line.isprintable() for line in done.stderr.splitlines())
    assert ratslese("verify", tmp_path / "out").returncode == 0


@pytest.mark.engine
def test_two_runs_give_the_same_bytes(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.pdf").write_bytes(a_pdf(pages=2))
    (tmp_path / "in" / "b.tif").write_bytes(good_tiff())
    for out in ("one", "two"):
        assert ratslese("run", tmp_path / "in", tmp_path / out).returncode == 0
    for name in ("a.pdf.json", "b.tif.json"):
        one, two = (tmp_path / out / name for out in ("one", "two"))
        assert one.read_bytes() == two.read_bytes()


def test_in_that_cannot_be_opened(tmp_path):
    (tmp_path / "in").mkdir(mode=0)
    done = ratslese("run", tmp_path / "in", tmp_path / "out")
    assert done.returncode == 3
    assert "cannot be opened" in done.stderr


def test_out_that_cannot_be_written(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "out").mkdir(mode=0o555)
    done = ratslese("run", tmp_path / "in", tmp_path / "out")
    assert done.returncode == 3
    assert "cannot be written" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_state_is_private(night):
    for path in [night.out / ".ratslese", *(night.out / ".ratslese").rglob("*")]:
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode == (0o700 if path.is_dir() else 0o600), path


def test_forget_and_verify(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.pdf").write_bytes(a_pdf())
    out = tmp_path / "out"
    assert ratslese("run", tmp_path / "in", out).returncode == 0
    record = json.loads((out / "a.pdf.json").read_text("utf-8"))
    assert ratslese("verify", out).returncode == 0
    (out / "a.pdf.json").write_text("{}")
    (out / "stray.json").write_text("{}")
    done = ratslese("verify", out)
    assert done.returncode == 5
    assert done.stdout.splitlines() == [
        "record damaged: a.pdf.json", "record unknown to the ledger: stray.json",
    ]  # fmt: skip
    assert ratslese("forget", out, record["id"]).returncode == 0
    assert not (out / "a.pdf.json").exists()
    assert not list((out / ".ratslese" / "pages").rglob("*.zst"))
    assert ratslese("run", tmp_path / "in", out).returncode == 0
    assert not (out / "a.pdf.json").exists()
    assert (tmp_path / "in" / "a.pdf").exists()
