"""A disk that fills up or goes read-only in the middle of a run: a real one, small and of its own.

The disk is a tmpfs in a mount namespace that lives as long as a shell in it, and the run enters
that namespace. Where the kernel lets nobody mount, what the disk would say is said by a double
(``tests/unit/test_runner.py``: ``full``, ``readonly`` and the ledger on such a disk).
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contract.test_kill import ROOT, Fakes

ALONE = ("unshare", "--user", "--map-root-user", "--mount")


class SmallDisk:
    """A disk with little room."""

    def __init__(self, folder: Path) -> None:
        self.at = folder / "disk"
        self.at.mkdir()
        self._shell = subprocess.Popen(
            [*ALONE, "sh"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.do(f"mount -t tmpfs -o size=64k,nr_inodes=0 tmpfs {self.at}")
        self.entering = ("nsenter", f"--target={self._shell.pid}", "--user", "--mount", "--")
        self.seen = Path(f"/proc/{self._shell.pid}/root{self.at}")
        """The disk as it is seen from outside."""

    def do(self, command: str) -> None:
        """Have something done where the disk is."""
        assert self._shell.stdin is not None
        assert self._shell.stdout is not None
        self._shell.stdin.write(f"{command}; echo $?\n")
        self._shell.stdin.flush()
        assert self._shell.stdout.readline() == "0\n", command

    def grow(self, size: str) -> None:
        """Give it so much room in all."""
        self.do(f"mount -o remount,size={size} {self.at}")

    def read_only(self) -> None:
        """Let nothing more be written, but by what is open already: no kernel does that at will."""
        self.do(f"mount --bind {self.at} {self.at} && mount -o remount,bind,ro {self.at}")

    def writable(self) -> None:
        """Let it be as it was."""
        self.do(f"umount {self.at}")

    def end(self) -> None:
        """Let it go, with all that is on it."""
        self._shell.communicate()


class FakesOnDisk(Fakes):
    """A run whose OUT is on a small disk."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.disk = SmallDisk(folder)
        self.out = self.disk.seen / "out"

    def start(self, *wishes: str) -> subprocess.Popen[str]:
        engines = [sys.executable, "-m", "tests.engines", self.inbox, self.disk.at / "out", *wishes]
        return subprocess.Popen(
            [*self.disk.entering, "sh", "-c", 'cd "$0" && exec "$@"', ROOT, *engines],
            env=self.environment, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def failures(self) -> dict[str, str]:
        """Ask a copy: SQLite does not follow the way to the disk."""
        with tempfile.TemporaryDirectory() as name:
            state = Path(name, ".ratslese")
            state.mkdir()
            for path in (self.out / ".ratslese").glob("ledger.sqlite*"):
                shutil.copy(path, state)
            copied, self.out = self.out, Path(name)
            try:
                return super().failures()
            finally:
                self.out = copied


@pytest.fixture
def fakes(tmp_path) -> Iterator[FakesOnDisk]:
    made = FakesOnDisk(tmp_path)
    yield made
    made.disk.end()


def may_mount() -> bool:
    """Tell whether this kernel lets us have a mount namespace."""
    command = [*ALONE, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def undisturbed(fakes: Fakes, folder: Path) -> dict[str, bytes]:
    """Return the records of the same papers on a good disk."""
    folder.mkdir()
    calm = Fakes(folder)
    for path in fakes.inbox.iterdir():
        (calm.inbox / path.name).write_bytes(path.read_bytes())
    assert calm.run()[0] == 0
    return calm.records()


if may_mount():

    def test_a_disk_that_fills_up_stops_the_run_and_room_makes_it_go_on(fakes, tmp_path):
        for number in range(40):
            fakes.put(f"{number:02}.pdf", f"FAKE 2 {number}")
        fakes.disk.grow("400k")
        code, said = fakes.run()
        assert code == 3, said
        assert "make room" in said
        assert "Traceback" not in said
        code, said = fakes.run()
        assert code == 3, "it is still full"
        fakes.disk.grow("50m")
        code, said = fakes.run()
        assert code == 0, said
        assert fakes.failures() == {}, "no try was used up"
        assert fakes.parts() == []
        assert fakes.records() == undisturbed(fakes, tmp_path / "calm")

    def test_a_disk_that_goes_read_only_stops_the_run_and_the_next_one_goes_on(fakes, tmp_path):
        for number in range(12):
            fakes.put(f"{number:02}.pdf", f"FAKE 3 slow@2 {number}")
        fakes.disk.grow("50m")
        process = fakes.start()
        assert process.stdout is not None
        assert "settled" in process.stdout.readline()
        fakes.disk.read_only()
        said, _ = process.communicate(timeout=60)
        assert process.returncode == 3, said
        assert "Traceback" not in said
        code, said = fakes.run()
        assert code == 3, said
        assert "cannot be written (Read-only file system): check its permissions" in said
        fakes.disk.writable()
        code, said = fakes.run()
        assert code == 0, said
        assert fakes.failures() == {}
        assert fakes.parts() == []
        assert fakes.records() == undisturbed(fakes, tmp_path / "calm")
