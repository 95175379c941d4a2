"""Those who read: each gets files and gives texts, and is metered from outside."""

from __future__ import annotations

import compileall
import json
import os
import shutil
import sqlite3
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import pypdfium2 as pdfium

from bench.reading.material import Scan
from bench.reading.metering import Spent, run
from models.page import PageReading
from pipeline.storage import OutFolder, PageStore, file_sha256

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
RATSLESE = Path(sys.executable).with_name("ratslese")


@dataclass(slots=True)
class Result:
    """What one contender made of all scans in one round."""

    texts: dict[Path, tuple[str, ...]] = field(default_factory=dict)
    cpu: dict[Path, float] = field(default_factory=dict)
    """Seconds for each file; what belongs to none (the start) is spread evenly over the pages."""
    total: float = 0.0
    wall: float = 0.0
    peak: int = 0
    failed: dict[Path, str] = field(default_factory=dict)

    def take(self, spent: Spent) -> None:
        """Add what a process has used."""
        self.total += spent.cpu
        self.wall += spent.wall
        self.peak = max(self.peak, spent.peak)


class Contender(Protocol):
    """Somebody who reads."""

    name: str

    def read(self, scans: Sequence[Scan], scratch: Path) -> Result:
        """Read all scans; ``scratch`` is an empty folder."""
        ...


class Ours:
    """The whole of ``ratslese run``, one worker: from its start to the published records."""

    name = "ratslese"

    def __init__(self, engine: str = "auto") -> None:
        self._engine = engine
        if engine != "auto":
            self.name = f"ratslese, {engine}"
        for package in ("models", "pipeline"):  # with its bytecode, as pip leaves OCRmyPDF
            compileall.compile_dir(ROOT / package, quiet=1)

    def read(self, scans: Sequence[Scan], scratch: Path) -> Result:
        inbox, out = scratch / "in", scratch / "out"
        names = {}
        for number, scan in enumerate(scans):
            folder = inbox / f"{number:04d}"
            folder.mkdir(parents=True)
            shutil.copyfile(scan.path, folder / scan.path.name)
            names[os.fsencode(f"{number:04d}/{scan.path.name}")] = scan
        command = [str(RATSLESE), "run", str(inbox), str(out), "--workers", "1", "--quiet"]
        spent = run(command, {"RATSLESE_READING__ENGINE": self._engine})
        result = Result()
        result.take(spent)
        store = PageStore(OutFolder(out))
        with sqlite3.connect(OutFolder(out).ledger) as ledger:
            rows = ledger.execute("SELECT name, cpu_seconds, code FROM sources").fetchall()
        for name, cpu, code in rows:
            scan = names[name]
            result.cpu[scan.path] = float(cpu or 0)
            if code:
                result.failed[scan.path] = str(code)
            sha256 = file_sha256(scan.path)
            stored = (store.load(sha256, n) for n in range(1, len(scan.truth) + 1))
            result.texts[scan.path] = tuple(text_of(s.reading) if s else "" for s in stored)
        _spread(result, scans)
        return result


class OcrMyPdf:
    """OCRmyPDF, a process for each file, its text taken from the PDF it makes."""

    name = "OCRmyPDF"

    def __init__(self, program: str, language: str) -> None:
        self._program = program
        self._language = language

    def read(self, scans: Sequence[Scan], scratch: Path) -> Result:
        result = Result()
        for scan in scans:
            target = scratch / "out.pdf"
            target.unlink(missing_ok=True)
            spent = run(
                [
                    self._program, "-q", "-l", self._language, "-j1", "--output-type", "pdf",
                    "--optimize", "0", "--image-dpi", "300",
                    *(["--force-ocr"] if "layer" in scan.kind else []),
                    str(scan.path), str(target),
                ]
            )  # fmt: skip
            result.take(spent)
            result.cpu[scan.path] = spent.cpu
            if spent.status:
                result.failed[scan.path] = spent.said[-200:]
            result.texts[scan.path] = _layer_of(target) if target.exists() else ()
        return result

    def start(self) -> float:
        """Return what a process costs that does nothing."""
        return run([self._program, "--version"]).cpu


class Driven:
    """A reader in a process of its own, for all files: one of the scripts in ``drivers``."""

    def __init__(self, name: str, python: str, script: str, *more: str) -> None:
        self.name = name
        self._command = [python, str(HERE / "drivers" / script), *more]

    def read(self, scans: Sequence[Scan], scratch: Path) -> Result:
        answer = scratch / "answer.json"
        spent = run([*self._command, str(answer), *(str(scan.path) for scan in scans)])
        result = Result()
        result.take(spent)
        if not answer.exists():
            result.failed = {scan.path: spent.said[-200:] for scan in scans}
            return result
        for path, told in json.loads(answer.read_text("utf-8")).items():
            result.cpu[Path(path)] = told["cpu"]
            result.texts[Path(path)] = tuple(told["pages"])
            if told.get("failed"):
                result.failed[Path(path)] = told["failed"]
        _spread(result, scans)
        return result


def text_of(reading: PageReading) -> str:
    """Return the words of a page, a line for each line of the engine."""
    said, line = [], None
    for word in reading.words:
        said.append(" " if word.line == line else "\n")
        said.append(word.text)
        line = word.line
    return "".join(said)


def _layer_of(path: Path) -> tuple[str, ...]:
    with pdfium.PdfDocument(path) as pdf:
        return tuple(page.get_textpage().get_text_range() for page in pdf)


def _spread(result: Result, scans: Sequence[Scan]) -> None:
    """Give every page its share of what belongs to no file."""
    rest = result.total - sum(result.cpu.values())
    pages = sum(len(scan.truth) for scan in scans)
    for scan in scans:
        share = rest * len(scan.truth) / pages
        result.cpu[scan.path] = result.cpu.get(scan.path, 0.0) + share
