"""A run on the workers of a Dask scheduler: real processes on loopback, the sources are fakes."""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contract.bad_files import a_pdf
from tests.contract.test_kill import Fakes, eventually, murder

ROOT = Path(__file__).parents[2]
AS_DOCUMENTED = {
    "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "0",
    "DASK_DISTRIBUTED__WORKER__DAEMON": "False",
}
BAD = {"hang.pdf": "time_limit", "crash.pdf": "worker_died", "lie.pdf": "not_a_document"}
BEGUN = 90.0  # seconds for a run, a scheduler and workers to be there, on a busy machine
SHORT = ("page_seconds=0.5", "tries=1")


def a_free_port() -> int:
    """Return a port of loopback that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


class Machines:
    """A scheduler and workers, each a process of its own."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self._folder = folder
        self._environment = os.environ | environment | {"PYTHONPATH": str(ROOT)}
        self._started: list[subprocess.Popen[bytes]] = []
        port = a_free_port()
        self.address = f"tcp://127.0.0.1:{port}"
        self._start("scheduler", "--host", "127.0.0.1", "--port", str(port))
        eventually(lambda: self._answers(port), BEGUN)

    @staticmethod
    def _answers(port: int) -> bool:
        with socket.socket() as asked:
            return asked.connect_ex(("127.0.0.1", port)) == 0

    def _start(
        self, what: str, *wishes: str, code: Path = ROOT, environment: dict[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            [sys.executable, "-m", "dask", what, "--no-dashboard", *wishes],
            cwd=code,
            env=self._environment | {"PYTHONPATH": str(code)} | (environment or {}),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._started.append(process)
        return process

    def worker(
        self, *wishes: str, code: Path = ROOT, environment: dict[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a worker with one thread."""
        place = self._folder / f"worker{len(self._started)}"
        given = ("--nthreads", "1", "--local-directory", str(place), *wishes)
        return self._start("worker", self.address, *given, code=code, environment=environment)

    def end(self) -> None:
        """Kill all of them."""
        for process in self._started:
            process.kill()
            process.wait()


@pytest.fixture
def cluster(tmp_path) -> Iterator[Machines]:
    made = Machines(tmp_path, AS_DOCUMENTED)
    yield made
    made.end()


@pytest.fixture
def fakes(tmp_path) -> Iterator[Fakes]:
    folder = tmp_path / "run"
    folder.mkdir()
    made = Fakes(folder)
    yield made
    for pid in made.processes():
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def put_all(fakes: Fakes) -> None:
    for number in range(6):
        fakes.put(f"{number}.pdf", f"FAKE {1 + number} {number}")
    fakes.put("big.pdf", "FAKE 12")
    fakes.put("copy.pdf", "FAKE 12")
    fakes.put("hang.pdf", "FAKE 1 hang@1")
    fakes.put("crash.pdf", "FAKE 1 crash@1")
    fakes.put("lie.pdf", "no fake")


def test_records_and_failures_are_those_of_a_local_run(cluster, fakes, tmp_path):
    put_all(fakes)
    with_mark = {"RATSLESE_TEST_MARK": fakes.mark}
    cluster.worker("--nworkers", "2", environment=with_mark)
    code, said = fakes.run(f"on={cluster.address}", *SHORT)
    assert code == 5, said
    assert fakes.failures() == BAD
    (tmp_path / "here").mkdir()
    here = Fakes(tmp_path / "here")
    put_all(here)
    assert here.run(*SHORT)[0] == 5
    assert len(here.records()) == 8
    assert fakes.records() == here.records()
    assert fakes.parts() == []
    assert not fakes.sleepers()


def test_a_worker_that_dies_loses_nothing(cluster, fakes):
    for name in "abcdef":
        fakes.put(f"{name}.pdf", f"FAKE 3 slow@2 {name}")
    workers = [
        cluster.worker("--no-nanny", environment={"RATSLESE_TEST_MARK": f"{fakes.mark}{n}"})
        for n in range(2)
    ]
    process = fakes.start(f"on={cluster.address}")
    assert "settled" in process.stdout.readline()
    workers[0].kill()
    workers[0].wait()
    said, _ = process.communicate(timeout=120)
    assert process.returncode == 0, said
    assert list(fakes.records()) == [f"{name}.pdf.json" for name in "abcdef"]
    dead = f"{fakes.mark}0".encode()
    assert eventually(lambda: not _marked(dead)), "its children die with it"


def test_a_worker_that_its_nanny_starts_again_on_the_same_port_is_introduced_again(cluster, fakes):
    for name in "abcd":
        fakes.put(f"{name}.pdf", f"FAKE 3 slow@2 {name}")
    port = str(a_free_port())
    nanny = cluster.worker("--worker-port", port, environment={"RATSLESE_TEST_MARK": fakes.mark})
    process = fakes.start(f"on={cluster.address}")
    assert "settled" in process.stdout.readline()
    (worker,) = (pid for pid in _children(nanny.pid) if b"spawn_main" in _command(pid))
    os.kill(worker, signal.SIGKILL)
    said, _ = process.communicate(timeout=120)
    assert process.returncode == 0, said
    assert list(fakes.records()) == [f"{name}.pdf.json" for name in "abcd"]
    assert fakes.failures() == {}


def _children(pid: int) -> list[int]:
    threads = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(child) for thread in threads for child in thread.read_text().split()]


def _command(pid: int) -> bytes:
    return Path(f"/proc/{pid}/cmdline").read_bytes()


def _marked(mark: bytes) -> list[int]:
    found = []
    for entry in Path("/proc").iterdir():
        with contextlib.suppress(OSError):
            if entry.name.isdigit() and mark in (entry / "environ").read_bytes():
                state = (entry / "stat").read_text().rpartition(")")[2].split()[0]
                found += [int(entry.name)] if state != "Z" else []
    return found


def test_a_client_that_dies_leaves_nothing_behind(cluster, fakes):
    fakes.put("a.pdf", "FAKE 1 hang@1")
    fakes.put("b.pdf", "FAKE 9 slow@2")
    cluster.worker("--nworkers", "2", environment={"RATSLESE_TEST_MARK": fakes.mark})
    process = fakes.start(f"on={cluster.address}")
    assert eventually(fakes.sleepers, BEGUN)
    murder(process)
    assert eventually(lambda: not fakes.sleepers()), "nobody waits for it any more"
    fakes.put("a.pdf", "FAKE 1")
    code, said = fakes.run(f"on={cluster.address}")
    assert code == 0, said
    assert list(fakes.records()) == ["a.pdf.json", "b.pdf.json"]
    assert fakes.parts() == []


def test_a_worker_with_other_code_is_refused(cluster, fakes, tmp_path):
    fakes.put("a.pdf", "FAKE 1")
    other = tmp_path / "other"
    for package in ("models", "pipeline", "tests"):
        shutil.copytree(ROOT / package, other / package, ignore=shutil.ignore_patterns("golden"))
    with (other / "pipeline" / "flow.py").open("a") as file:
        file.write("# one line more\n")
    cluster.worker("--no-nanny", code=other)
    code, said = fakes.run(f"on={cluster.address}")
    assert code == 3, said
    assert "code" in said
    assert "install the same" in said
    assert fakes.records() == {}


def test_a_nanny_whose_workers_may_have_no_children_is_refused(cluster, fakes):
    fakes.put("a.pdf", "FAKE 1")
    cluster.worker(environment={"DASK_DISTRIBUTED__WORKER__DAEMON": "True"})
    code, said = fakes.run(f"on={cluster.address}")
    assert code == 3, said
    assert "DASK_DISTRIBUTED__WORKER__DAEMON=False" in said


def test_a_scheduler_that_would_repeat_work_is_refused(tmp_path, fakes):
    fakes.put("a.pdf", "FAKE 1")
    machines = Machines(tmp_path, {})
    try:
        code, said = fakes.run(f"on={machines.address}")
    finally:
        machines.end()
    assert code == 3, said
    assert "ALLOWED_FAILURES=0" in said


def test_no_scheduler_is_a_clear_error(fakes):
    fakes.put("a.pdf", "FAKE 1")
    code, said = fakes.run("on=tcp://127.0.0.1:9")
    assert code == 3, said
    assert "no Dask scheduler answers at tcp://127.0.0.1:9" in said


@pytest.mark.engine
def test_watch_works_on_machines_too(cluster, tmp_path):
    inbox, out = tmp_path / "in", tmp_path / "out"
    inbox.mkdir()
    (inbox / "a.pdf").write_bytes(a_pdf("Drucksache 1/23"))
    cluster.worker("--no-nanny")
    command = [sys.executable, "-c", "from pipeline.cli import main; main()", "watch"]
    wishes = ["--on", cluster.address, "--every", "0.2", "--settle", "0.5", inbox, out]
    process = subprocess.Popen([*command, *wishes], cwd=ROOT, stderr=subprocess.PIPE, text=True)
    try:
        assert eventually(lambda: (out / "a.pdf.json").exists(), BEGUN)
        (inbox / "b.pdf").write_bytes(a_pdf("Drucksache 2/23"))
        assert eventually(lambda: (out / "b.pdf.json").exists(), BEGUN)
    finally:
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=60)
    assert process.returncode == 130, said
    assert "failed" not in said
