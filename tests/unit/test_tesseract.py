"""Tesseract's tables, messages and faults."""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np
import pytesseract
import pytest

from models.geometry import Box
from pipeline import errors
from pipeline.engines import tesseract
from pipeline.engines.tesseract import Tesseract, missing_language, parse_tsv
from pipeline.sheet import Task

HEAD = (
    "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"
)


def tsv(*rows: str) -> str:
    return "\n".join([HEAD, *("\t".join(row.split(maxsplit=11)) for row in rows)]) + "\n"


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        pytest.param(tsv(), [], id="no-rows"),
        pytest.param(tsv("5 1 2 1 1 1 10 20 30 12 96.5 Rat"), [("Rat", 0.965, 2, 0)], id="word"),
        pytest.param(tsv("4 1 1 1 1 0 10 20 30 12 -1"), [], id="lines-are-no-words"),
        pytest.param(tsv("5 1 1 1 1 1 10 20 30 12 -1 x"), [("x", 0.0, 1, 0)], id="below-zero"),
        pytest.param(tsv("5 1 1 1 1 1 1 1 1 1 95 "), [], id="blank"),
        pytest.param(
            tsv(
                "5 1 1 1 1 1 0 0 9 9 90 Der",
                "5 1 1 1 2 1 0 9 9 9 90 Rat",
                "5 1 1 2 1 1 0 9 9 9 90 der",
            ),
            [("Der", 0.9, 1, 0), ("Rat", 0.9, 1, 1), ("der", 0.9, 1, 2)],
            id="lines-are-numbered-through",
        ),
        pytest.param(
            tsv('5 1 1 1 1 1 0 0 9 9 90 "Rat"'), [('"Rat"', 0.9, 1, 0)], id="quotes-are-text"
        ),
    ],
)
def test_parse_tsv(table, expected):
    assert [(w.text, w.confidence, w.block, w.line) for w in parse_tsv(table)] == expected


def test_boxes_are_pixels_of_the_image():
    (word,) = parse_tsv(tsv("5 1 1 1 1 1 10 20 30 12 96 Rat"))
    assert word.box == Box(10, 20, 40, 32)


@pytest.mark.parametrize(
    ("language", "package"),
    [
        ("deu", "tesseract-ocr-deu"),
        ("Fraktur", "tesseract-ocr-script-frak"),
        ("deu+frk", "tesseract-ocr-deu tesseract-ocr-frk"),
    ],
)
def test_missing_languages_name_their_package(language, package):
    assert missing_language(language).endswith(f"apt install {package}")


@pytest.mark.parametrize(
    ("raised", "error", "words"),
    [
        pytest.param(
            pytesseract.TesseractError(1, "read_params_file: /tmp/x/y.pgm bad"),
            errors.EngineFailed,
            "page 7 ended with status 1",
            id="status",
        ),
        pytest.param(
            pytesseract.TesseractError(1, "Failed loading language 'deu'"),
            errors.EnvironmentMissing,
            "apt install tesseract-ocr-deu",
            id="language",
        ),
        pytest.param(
            RuntimeError("Tesseract process timeout"), errors.TimeLimit, "page 7", id="time"
        ),
        pytest.param(
            pytesseract.TesseractNotFoundError(),
            errors.EnvironmentMissing,
            "apt install",
            id="none",
        ),
    ],
)
def test_faults_name_page_and_remedy(monkeypatch, raised, error, words):
    def fail(*args, **kwargs):
        raise raised

    monkeypatch.setattr(tesseract, "tesseract_version", lambda: "5.3.0")
    monkeypatch.setattr(pytesseract, "image_to_data", fail)
    with pytest.raises(error, match=words) as caught:
        Tesseract().read(np.full((20, 20), 255, np.uint8), Task(7, "deu", 200, 5.0))
    assert "/tmp" not in str(caught.value)


@pytest.mark.engine
def test_unknown_language_is_the_environments_fault():
    with pytest.raises(errors.EnvironmentMissing, match="tesseract-ocr-xxx"):
        Tesseract().read(np.full((50, 50), 255, np.uint8), Task(1, "xxx", 200, 20.0))


@pytest.mark.engine
def test_time_limit_kills_the_child():
    noise = np.random.default_rng(0).integers(0, 255, (3000, 3000), dtype=np.uint8)
    with pytest.raises(errors.TimeLimit, match="page 3"):
        Tesseract().read(noise, Task(3, "deu", 300, 0.3))
    mine = Path("/proc/self/task")
    children = " ".join(f.read_text() for f in mine.glob("*/children"))
    names = [Path(f"/proc/{pid}/comm") for pid in children.split()]
    assert not any(n.exists() and n.read_text().startswith("tesseract") for n in names)


@pytest.mark.engine
def test_versions_and_languages_are_those_of_the_program():
    said = subprocess.run(["tesseract", "--version"], capture_output=True, text=True, check=True)
    assert tesseract.tesseract_version() in said.stdout
    assert tesseract.language_files("deu")[0].is_file()
