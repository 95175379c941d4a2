"""Doubles for the engines: well-behaved, hanging, crashing, memory-eating, lying ones.

A source of these doubles is a text file: ``FAKE``, the number of pages, and what happens on which
page: ``FAKE 3 hang@2``. Run as a program it is a run over such sources, to be killed from outside:
``python -m tests.engines IN OUT [key=value …]``.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from models.geometry import Box
from models.kinds import DpiSource, Origin, OriginReason, Script
from models.outcome import Job, Outcome
from models.page import PageReading, Word
from models.paper import CouncilPaper, Metadata, Page, ProducedBy, Review, Source
from pipeline.batch.pool import PoolBroken
from pipeline.batch.work import Equipment, Reading, Work
from pipeline.batch.worker import Meter, Ways, guarded
from pipeline.errors import Damaged, EngineFailed, NotADocument
from pipeline.settings import Settings, digest
from pipeline.storage import OutFolder


@dataclass(frozen=True)
class FakePage:
    """A page and what is to happen on it."""

    number: int
    deed: str
    path: Path


@dataclass(frozen=True)
class FakeSource:
    """An open fake."""

    page_count: int
    deeds: dict[int, str]
    path: Path
    media_type: str = "application/pdf"

    def page(self, number: int) -> FakePage:
        """Return a page."""
        return FakePage(number, self.deeds.get(number, ""), self.path)


@contextlib.contextmanager
def open_fake(path: Path) -> Iterator[FakeSource]:
    """Open a fake by what stands in it."""
    text = path.read_text("latin-1")
    match = re.match(r"FAKE (\d+)(.*)", text)
    if match is None:
        msg = f"{path.name} is no fake"
        raise NotADocument(msg)
    deeds = {int(page): deed for deed, page in re.findall(r"(\w+)@(\d+)", match[2])}
    yield FakeSource(int(match[1]), deeds, path)


def read_fake(page: object) -> PageReading:
    """Do the page's deed, then return a word."""
    assert isinstance(page, FakePage)
    act(page)
    word = Word(
        text=f"Seite{page.number}", box=Box(72, 72, 120, 84), confidence=0.9, block=0, line=0
    )
    return PageReading(
        page=page.number,
        width=595.0,
        height=842.0,
        dpi=300,
        dpi_source=DpiSource.FILE,
        origin=Origin.OCR,
        origin_reason=OriginReason.NO_TEXT_LAYER,
        rotation=0,
        skew=0.0,
        script=Script.LATIN,
        engine="fake 1",
        words=(word,),
    )


def act(page: FakePage) -> None:
    """Do what a page is there for."""
    match page.deed:
        case "hang":  # as Tesseract does it: in a child, which has a child
            subprocess.run(["sh", "-c", "sleep 987 & sleep 987"], check=False)
        case "spin":  # in C, deaf to SIGTERM
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            while True:
                time.sleep(60)
        case "crash":
            os.kill(os.getpid(), signal.SIGSEGV)
        case "once":  # fails the first time only
            mark = page.path.with_suffix(".tried")
            if not mark.exists():
                mark.touch()
                msg = f"page {page.number} does not like mornings"
                raise EngineFailed(msg)
        case "eat":
            eaten = []
            while True:
                eaten.append(bytearray(os.urandom(1 << 20)) * 8)
                time.sleep(0.005)
        case "eatchild":
            eat = "x = []\nimport time\nwhile True: x.append(b'x' * (1 << 23)); time.sleep(.01)"
            subprocess.run([sys.executable, "-c", eat], check=False)
        case "damaged":
            msg = f"page {page.number} cannot be decoded"
            raise Damaged(msg)
        case "confess":
            msg = f"{rights()}"
            raise Damaged(msg)
        case "bug":
            msg = "the secret text of the paper"
            raise ValueError(msg)
        case "slow":
            time.sleep(0.3)
        case "full":
            raise OSError(errno.ENOSPC, "No space left on device")
        case "readonly":
            raise OSError(errno.EROFS, "Read-only file system")
        case "":
            pass
        case other:
            raise NotImplementedError(other)


def rights() -> dict[str, str]:
    """Return what this process may do, as the kernel sees it."""
    status = Path("/proc/self/status").read_text("ascii")
    limits = Path("/proc/self/limits").read_text("ascii")
    devices = Path("/proc/self/net/dev").read_text("ascii").splitlines()[2:]
    return {
        "no_new_privs": re.findall(r"^NoNewPrivs:\s*(\d)", status, re.MULTILINE)[0],
        "network": " ".join(sorted(line.split(":")[0].strip() for line in devices)),
        "core": re.findall(r"^Max core file size\s+(\w+)", limits, re.MULTILINE)[0],
        "memory": re.findall(r"^Max address space\s+(\w+)", limits, re.MULTILINE)[0],
    }


def understand_fake(
    source: Source, pages: tuple[PageReading, ...], produced_by: ProducedBy
) -> CouncilPaper:
    """Return a record with little in it."""
    return CouncilPaper(
        id=f"sha256:{source.sha256}:1-{len(pages)}",
        sources=(source,),
        metadata=Metadata(),
        sections=(),
        pages=tuple(
            Page(
                number=number,
                source=0,
                source_page=page.page,
                width=page.width,
                height=page.height,
                dpi=page.dpi,
                dpi_source=page.dpi_source,
                origin=page.origin,
                origin_reason=page.origin_reason,
                rotation=page.rotation,
                skew=page.skew,
                script=page.script,
                engine=page.engine,
                confidence=0.9,
                stamps=(),
                checkboxes=(),
                text=" ".join(word.text for word in page.words),
            )
            for number, page in enumerate(pages, start=1)
        ),
        review=Review(needed=False, reasons=()),
        produced_by=produced_by,
    )


def equip(settings: Settings, passwords: tuple[str, ...]) -> Equipment:
    """Return fake equipment; its versions come from the environment: tests can raise them."""
    own, version = digest(settings.reading), os.environ.get("FAKE_ENGINE", "1")
    return Equipment(
        reading=Reading(own, digest(own, version), (f"fake-engine {version}",)),
        rules=int(os.environ.get("FAKE_RULES", "1")),
        open_source=open_fake,
        read_page=read_fake,
        understand=understand_fake,
    )


def looks_like_a_fake(head: bytes) -> bool:
    """Tell a fake by its first bytes."""
    return head.startswith(b"FAKE")


def main(inputs: Path, out: Path, *wishes: str) -> int:
    """Run over fakes; return the exit code and print the tally."""
    from pipeline.batch.papers import Ask
    from pipeline.batch.plan import Scope
    from pipeline.batch.run import Order, run
    from pipeline.errors import RunError
    from pipeline.settings import BatchSettings, LimitSettings

    given = dict(wish.split("=") for wish in wishes)
    ask = Ask(limit=int(given.pop("limit", 0)) or None)
    reread = bool(given.pop("reread", ""))
    on = given.pop("on", None)
    from tests.engines import equip as fakes  # by this name: another machine knows no __main__

    batch = {"workers": 2, "pages_per_job": 4}
    batch |= {k: int(v) for k, v in given.items() if k in BatchSettings.model_fields}
    limits = {k: float(v) for k, v in given.items() if k in LimitSettings.model_fields}
    settings = Settings(batch=BatchSettings(**batch), limits=LimitSettings.model_validate(limits))
    order = Order((inputs,), out, Scope(reread), fakes, looks_like_a_fake, on)
    try:
        tally = run(order, settings, ask, Quiet(), lambda text: print("note:", text))
    except RunError as exc:
        print(f"{type(exc).__name__}: {exc}")
        return exc.exit_code
    print(
        f"{tally.ending} due={tally.due} done={tally.done} failed={tally.failed} "
        f"read={tally.pages_read} unchanged={tally.unchanged} codes={dict(tally.codes)}"
    )
    verdict = tally.verdict()
    return verdict.exit_code if verdict else 0


class Quiet:
    """Nobody looks on."""

    def settled(self, tally, name, outcome) -> None:
        """Say what happened, for a test to wait for."""
        print("settled", name, outcome.status, flush=True)

    def part(self, tally, job, outcome) -> None:
        """Say nothing."""

    def progress(self, tally) -> None:
        """Say nothing."""


class InPlace:
    """A pool that does its jobs at once, in this process; it breaks when it is told to."""

    def __init__(self, settings: Settings, out: Path, tombstones: frozenset[str]) -> None:
        self.jobs: list[Job] = []
        self.break_on: list[bytes] = []
        self.allowed: list[float] = []
        self.closed = 0
        self.played = settings.batch.workers or 1
        equipment = equip(settings, ())
        self._ways = Ways(
            equipment.reading.settings_sha256, equipment.reading.full, equipment.rules
        )
        self._work = Work(settings, OutFolder(out), equipment, tombstones, self.allow)

    def allow(self, seconds: float, page: int = 0) -> None:
        """Note what was granted."""
        self.allowed.append(seconds)

    def describe(self) -> Ways:
        """Return the versions."""
        return self._ways

    def width(self) -> int:
        """Return how many workers it plays."""
        return self.played

    def submit(self, job: Job) -> Future[Outcome]:
        """Do the job."""
        self.jobs.append(job)
        future: Future[Outcome] = Future()
        future.set_running_or_notify_cancel()
        future.set_result(guarded(job, self._work.do, Meter()))
        return future

    def answer(self, future: Future[Outcome]) -> Outcome:
        """Return what came of it, or break."""
        if self.break_on and self.jobs[-1].name == self.break_on[0]:
            self.break_on.pop(0)
            raise PoolBroken("it broke")
        return future.result()

    def close(self) -> None:
        """Count."""
        self.closed += 1


class Clock:
    """Stands in for the module ``time``; it goes only when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        """Return the seconds."""
        return self.now

    def pass_(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds


if __name__ == "__main__":
    # Workers import this module again by its own name.
    from tests import engines

    sys.exit(engines.main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:]))
