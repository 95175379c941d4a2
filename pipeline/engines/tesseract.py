"""Tesseract, run as a program through pytesseract: one run per page."""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import cv2
import pytesseract

from models.geometry import Box
from pipeline.errors import EngineFailed, EnvironmentMissing, TimeLimit
from pipeline.sheet import Image, SeenWord, Task

_INSTALL = "apt install tesseract-ocr tesseract-ocr-deu"
_PACKAGES = {"Fraktur": "tesseract-ocr-script-frak", "osd": "tesseract-ocr"}
_WORD = "5"  # level of a TSV row; the others are pages, blocks, paragraphs, lines
_SHAPES_OFF = "-c textord_tabfind_find_tables=0"
_DATA_FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
)


class Tesseract:
    """The Tesseract on the PATH; each run is a child in our process group and can be killed."""

    def __init__(self) -> None:
        # Four threads for one page cost five times the CPU time; children inherit the limit.
        os.environ["OMP_THREAD_LIMIT"] = "1"
        self.version = tesseract_version()

    @property
    def name(self) -> str:
        """Return what the record calls this engine."""
        return f"tesseract {self.version}"

    def read(self, image: Image, task: Task) -> tuple[SeenWord, ...]:
        """Return the words on an image, in the engine's reading order.

        Raises :class:`TimeLimit` (the child is dead then), :class:`EngineFailed`, and
        :class:`EnvironmentMissing` when the program or the language is not installed.
        """
        config = (
            f"--psm {11 if task.scattered else 3} --dpi {task.dpi} {_SHAPES_OFF}"
            " -c tessedit_create_tsv=1"
        )
        with tempfile.TemporaryDirectory(prefix="ratslese-") as folder:
            file = Path(folder) / "page.pgm"  # nothing to encode, nothing to lose
            cv2.imwrite(str(file), image)
            try:
                tsv = pytesseract.image_to_data(
                    str(file), lang=task.language, config=config, timeout=task.seconds
                )
            except pytesseract.TesseractNotFoundError as exc:
                msg = f"tesseract is not installed: {_INSTALL}"
                raise EnvironmentMissing(msg) from exc
            except pytesseract.TesseractError as exc:
                raise _failure(task, exc) from exc
            except RuntimeError as exc:  # pytesseract's only word for a time-out
                msg = f"tesseract on page {task.page} took longer than {task.seconds:.0f} s"
                raise TimeLimit(msg) from exc
        return parse_tsv(str(tsv))


def _failure(task: Task, exc: pytesseract.TesseractError) -> EngineFailed | EnvironmentMissing:
    said = re.sub(r"\s+", " ", str(exc.message))
    said = re.sub(r"/\S+/", "", said)[-300:]
    if "Failed loading language" in said or "couldn't load any languages" in said:
        return EnvironmentMissing(missing_language(task.language))
    return EngineFailed(f"tesseract on page {task.page} ended with status {exc.status}: {said}")


def missing_language(language: str) -> str:
    """Return the message for a language that is not installed."""
    packages = " ".join(
        _PACKAGES.get(name, f"tesseract-ocr-{name.lower()}") for name in language.split("+")
    )
    return f"tesseract has no language '{language}': apt install {packages}"


def parse_tsv(tsv: str) -> tuple[SeenWord, ...]:
    """Turn Tesseract's TSV into words; its 0 to 100 becomes 0 to 1 here and nowhere else."""
    return tuple(_rows(tsv))


def _rows(tsv: str) -> Iterator[SeenWord]:
    lines: dict[tuple[str, str, str], int] = {}
    for row in csv.DictReader(io.StringIO(tsv), delimiter="\t", quoting=csv.QUOTE_NONE):
        text = (row.get("text") or "").strip()
        if row.get("level") != _WORD or not text:
            continue
        key = row["block_num"], row["par_num"], row["line_num"]
        left, top = float(row["left"]), float(row["top"])
        yield SeenWord(
            text=text,
            box=Box(left, top, left + float(row["width"]), top + float(row["height"])),
            confidence=min(max(float(row["conf"]) / 100, 0.0), 1.0),
            block=int(row["block_num"]),
            line=lines.setdefault(key, len(lines)),
        )


@lru_cache(maxsize=1)
def tesseract_versions() -> tuple[str, str]:
    """Return the versions of Tesseract and Leptonica; raise :class:`EnvironmentMissing`."""
    said = _ask("--version")
    versions = re.search(r"tesseract v?(\S+)", said), re.search(r"leptonica-(\S+)", said)
    tesseract, leptonica = (match[1] if match else "unknown" for match in versions)
    return tesseract, leptonica


def tesseract_version() -> str:
    """Return the version of Tesseract; raise :class:`EnvironmentMissing` if there is none."""
    return tesseract_versions()[0]


@lru_cache(maxsize=1)
def installed_languages() -> dict[str, Path]:
    """Return the languages Tesseract has, each with its file.

    The program knows how it was built, and TESSDATA_PREFIX; the library in tesserocr's wheel knows
    neither. Where there is no program, the usual folders are looked into.
    """
    if shutil.which(pytesseract.pytesseract.tesseract_cmd) is None:
        return languages_in((os.environ.get("TESSDATA_PREFIX", ""), *_DATA_FOLDERS))
    said = _ask("--list-langs")
    match = re.search(r'"([^"]+)"', said)
    folder = Path(match[1]) if match else Path()
    names = (line.strip() for line in said.splitlines()[1:])
    return {name: folder / f"{name}.traineddata" for name in names if name}


def languages_in(folders: tuple[str, ...]) -> dict[str, Path]:
    """Return the languages of the first folder that holds any, each with its file."""
    for folder in filter(None, folders):
        files = {
            file.relative_to(folder).with_suffix("").as_posix(): file
            for file in Path(folder).rglob("*.traineddata")
        }
        if files:
            return files
    return {}


def language_files(language: str) -> tuple[Path, ...]:
    """Return the file of each part of ``deu+Fraktur``; raise :class:`EnvironmentMissing`."""
    installed = installed_languages()
    missing = [name for name in language.split("+") if name not in installed]
    if missing:
        raise EnvironmentMissing(missing_language("+".join(missing)))
    return tuple(installed[name] for name in language.split("+"))


def _ask(question: str) -> str:
    program = shutil.which(pytesseract.pytesseract.tesseract_cmd)
    if program is None:
        msg = f"tesseract is not installed: {_INSTALL}"
        raise EnvironmentMissing(msg)
    done = subprocess.run(
        [program, question], capture_output=True, text=True, timeout=30, check=False
    )
    return done.stdout or done.stderr
