"""Nothing survives: a hanging child, its child, a worker, the parent; and nothing else is lost.

The children really hang (``sleep 987`` below ``sh``), so what is proved here is proved with
processes. Each test gives its sleepers a mark of its own by way of the environment.
"""

import contextlib
import fcntl
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
import uuid
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOON = 20.0


class Fakes:
    """A run over fakes, in processes that can be told from all others."""

    def __init__(self, folder: Path) -> None:
        self.inbox, self.out = folder / "in", folder / "out"
        self.inbox.mkdir()
        self.mark = f"MARK{uuid.uuid4().hex}"
        self.environment = dict(os.environ, RATSLESE_TEST_MARK=self.mark)

    def put(self, name: str, content: str) -> None:
        (self.inbox / name).write_text(content)

    def start(self, *wishes: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "tests.engines", str(self.inbox), str(self.out), *wishes],
            cwd=ROOT, env=self.environment, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def run(self, *wishes: str) -> tuple[int, str]:
        process = self.start(*wishes)
        said, _ = process.communicate(timeout=120)
        return process.returncode, said

    def processes(self) -> dict[int, str]:
        """Return our processes that live, with their command lines."""
        found = {}
        for entry in Path("/proc").iterdir():
            with contextlib.suppress(OSError):
                if entry.name.isdigit() and self.mark.encode() in (entry / "environ").read_bytes():
                    state = (entry / "stat").read_text().rpartition(")")[2].split()[0]
                    if state != "Z":
                        command = (entry / "cmdline").read_bytes().replace(b"\0", b" ")
                        found[int(entry.name)] = command.decode()
        return found

    def sleepers(self) -> list[int]:
        return [pid for pid, command in self.processes().items() if command.startswith("sleep 987")]

    def records(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in sorted(self.out.glob("*.json"))}

    def failures(self) -> dict[str, str]:
        ledger = sqlite3.connect(self.out / ".ratslese" / "ledger.sqlite")
        rows = ledger.execute("SELECT name, code FROM sources WHERE code IS NOT NULL").fetchall()
        ledger.close()
        return {os.fsdecode(name): code for name, code in rows}

    def parts(self) -> list[str]:
        return [path.name for path in (self.out / ".ratslese" / "parts").iterdir()]


@pytest.fixture
def fakes(tmp_path):
    made = Fakes(tmp_path)
    yield made
    for pid in made.processes():
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def murder(process: subprocess.Popen[str]) -> None:
    """Kill a run; its end of the pipe closes only when nobody holds it any more."""
    process.kill()
    process.communicate(timeout=SOON)


def eventually(condition, seconds: float = SOON):
    """Wait until something holds, and return what it gives."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.05)
    return condition()


@pytest.mark.parametrize("deed", ["hang", "spin"])
def test_a_page_that_hangs_is_killed_with_all_its_children(fakes, deed):
    fakes.put("a.pdf", f"FAKE 1 {deed}@1")
    fakes.put("b.pdf", "FAKE 1")
    code, said = fakes.run("page_seconds=0.5", "tries=1")
    assert code == 5
    assert "codes={'time_limit': 1}" in said
    assert list(fakes.records()) == ["b.pdf.json"]
    assert eventually(lambda: not fakes.processes())


def test_a_killed_worker_costs_its_own_paper_and_leaves_no_child(fakes):
    fakes.put("a.pdf", "FAKE 1 hang@1")
    fakes.put("b.pdf", "FAKE 1")
    process = fakes.start("tries=1")
    sleepers = eventually(fakes.sleepers)
    assert sleepers
    os.kill(os.getpgid(sleepers[0]), signal.SIGKILL)  # the worker leads its group
    said, _ = process.communicate(timeout=60)
    assert process.returncode == 5
    assert "codes={'worker_died': 1}" in said
    assert list(fakes.records()) == ["b.pdf.json"]
    assert eventually(lambda: not fakes.processes())


def test_a_killed_parent_leaves_nothing_behind(fakes):
    fakes.put("a.pdf", "FAKE 1 hang@1")
    fakes.put("b.pdf", "FAKE 9 slow@2")
    process = fakes.start()
    assert eventually(fakes.sleepers)
    murder(process)
    assert eventually(lambda: not fakes.processes())
    fakes.put("a.pdf", "FAKE 1")
    code, _ = fakes.run()
    assert code == 0, "no lock is left, and the work goes on"
    assert list(fakes.records()) == ["a.pdf.json", "b.pdf.json"]
    assert fakes.parts() == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_is_a_clean_stop(fakes, number):
    fakes.put("a.pdf", "FAKE 1 hang@1")
    process = fakes.start()
    assert eventually(fakes.sleepers)
    process.send_signal(number)
    said, _ = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "interrupted" in said
    assert eventually(lambda: not fakes.processes())


@pytest.mark.parametrize("deed", ["eat", "eatchild"])
def test_a_page_that_eats_memory_is_killed(fakes, deed):
    fakes.put("a.pdf", f"FAKE 1 {deed}@1")
    fakes.put("b.pdf", "FAKE 1")
    code, said = fakes.run("worker_bytes=250000000", "tries=1")
    assert code == 5
    assert "codes={'memory_limit': 1}" in said
    assert list(fakes.records()) == ["b.pdf.json"]
    assert eventually(lambda: not fakes.processes())


def test_a_crash_in_a_library_costs_one_paper(fakes):
    for name in "abcdef":
        fakes.put(f"{name}.pdf", f"FAKE 1 {name}")
    fakes.put("c.pdf", "FAKE 1 crash@1")
    code, said = fakes.run("tries=2")
    assert code == 5
    assert "codes={'worker_died': 1}" in said
    assert len(fakes.records()) == 5


def test_a_living_run_holds_the_output_and_a_dead_one_does_not(fakes):
    fakes.put("a.pdf", "FAKE 1 hang@1")
    first = fakes.start()
    assert eventually(fakes.sleepers)
    code, said = fakes.run()
    assert code == 4
    assert f"process {first.pid}" in said
    murder(first)
    with (fakes.out / ".ratslese" / "lock").open("rb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)


PAPERS, KILLS = (200, 50) if os.environ.get("RATSLESE_CHAOS") == "long" else (10, 5)


def test_killed_at_any_moment_ends_as_if_undisturbed(fakes, tmp_path):
    """The chaos test; ``RATSLESE_CHAOS=long`` is the form of 200 papers and 50 kills."""
    for number in range(PAPERS):
        fakes.put(f"{number:03d}.pdf", f"FAKE {1 + number % 3} slow@1 {number}")
    for name, content in {
        "big": "FAKE 12", "copy": "FAKE 12", "m-lie": "no fake", "m-crash": "FAKE 1 crash@1",
        "m-hang": "FAKE 1 hang@1", "m-eat": "FAKE 1 eat@1",
    }.items():  # fmt: skip
        fakes.put(f"{name}.pdf", content)
    wishes = ("page_seconds=1", "tries=2", "worker_bytes=250000000")
    moments = random.Random(1958)
    for _ in range(KILLS):
        process = fakes.start(*wishes)
        time.sleep(moments.uniform(0.2, 2.0 + PAPERS / 100))
        murder(process)
    fakes.run(*wishes)
    fakes.run(*wishes)  # what has used up its tries is set aside
    code, said = fakes.run(*wishes)
    assert (code, "due=0" in said) == (0, True), said
    assert eventually(lambda: not fakes.processes())
    assert fakes.parts() == []
    calm = Fakes(_made(tmp_path / "calm"))
    for path in fakes.inbox.iterdir():
        (calm.inbox / path.name).write_bytes(path.read_bytes())
    calm.run(*wishes)
    assert len(calm.records()) == PAPERS + 2
    assert fakes.records() == calm.records()
    assert fakes.failures() == calm.failures() == {
        "m-lie.pdf": "not_a_document", "m-crash.pdf": "worker_died",
        "m-hang.pdf": "time_limit", "m-eat.pdf": "memory_limit",
    }  # fmt: skip


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def test_the_page_that_was_killed_is_named(fakes):
    fakes.put("a.pdf", "FAKE 9 hang@7")
    fakes.run("page_seconds=0.5", "tries=1")
    with contextlib.closing(sqlite3.connect(fakes.out / ".ratslese" / "ledger.sqlite")) as ledger:
        ((message,),) = ledger.execute("SELECT message FROM sources").fetchall()
    assert message == "killed after 2 s on page 7: see limits.page_seconds"
    (log,) = (fakes.out / ".ratslese" / "logs").iterdir()
    lines = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    (failed,) = (line for line in lines if line["event"] == "failed")
    assert (failed["paper"], failed["first_page"]) == ("a.pdf", 7)
