"""Tesseract as a library: the same words, faults with a code, nothing remembered between pages."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
import pytest

from models.geometry import Box
from pipeline import errors
from pipeline.engines import ocr, tesserocr_engine
from pipeline.engines.tesseract import Tesseract, languages_in
from pipeline.engines.tesserocr_engine import TesserocrEngine
from pipeline.engines.versions import reading_fingerprint
from pipeline.settings import ReadingSettings
from pipeline.sheet import Task
from tests.drawn import a_printed_page

PAPER = np.full((40, 60), 255, np.uint8)
TASK = Task(7, "deu", 200, 5.0)


class FakeApi:
    """What the library offers, as far as it is used."""

    made: ClassVar[list[FakeApi]] = []

    def __init__(self, path: str, lang: str) -> None:
        self.path, self.lang, self.log, self.variables = path, lang, [], {}
        self.answer: bool | Exception = True
        FakeApi.made.append(self)

    def SetPageSegMode(self, mode) -> None:  # noqa: N802
        self.log.append(f"mode {int(mode)}")

    def SetVariable(self, name, value) -> bool:  # noqa: N802
        self.variables[name] = value
        return True

    def SetImageBytes(self, pixels, width, height, depth, stride) -> None:  # noqa: N802
        assert len(pixels) == height * stride == width * height * depth
        self.log.append("image")

    def ClearAdaptiveClassifier(self) -> None:  # noqa: N802
        self.log.append("forget")

    def Recognize(self, milliseconds) -> bool:  # noqa: N802
        self.log.append(f"recognize {milliseconds}")
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def GetTSVText(self, page) -> str:  # noqa: N802
        return "5\t1\t2\t1\t1\t1\t10\t20\t30\t12\t96.5\tRat\n"

    def Clear(self) -> None:  # noqa: N802
        self.log.append("clear")

    def End(self) -> None:  # noqa: N802
        self.log.append("end")


@pytest.fixture
def engine(monkeypatch, tmp_path):
    FakeApi.made = []
    monkeypatch.setattr(tesserocr_engine.tesserocr, "PyTessBaseAPI", FakeApi)
    monkeypatch.setattr(
        tesserocr_engine,
        "language_files",
        lambda language: (tmp_path / f"{language.split('+')[0]}.traineddata",),
    )
    return TesserocrEngine()


def test_words_are_those_of_the_table(engine):
    (word,) = engine.read(PAPER, TASK)
    assert (word.text, word.box, word.confidence) == ("Rat", Box(10, 20, 40, 32), 0.965)


def test_instance_is_kept_for_its_language(engine):
    for language in ("deu", "deu", "Fraktur", "deu"):
        engine.read(PAPER, Task(1, language, 200, 5.0))
    assert [api.lang for api in FakeApi.made] == ["deu", "Fraktur"]


def test_page_is_read_afresh_and_let_go(engine):
    engine.read(PAPER, Task(1, "deu", 150, 5.0, scattered=True))
    (api,) = FakeApi.made
    assert api.log == ["mode 11", "image", "forget", "recognize 5000", "clear"]
    assert api.variables["user_defined_dpi"] == "150"


@pytest.mark.parametrize(
    ("answer", "error", "words"),
    [
        pytest.param(False, errors.TimeLimit, "page 7 took longer than 5 s", id="time"),
        pytest.param(RuntimeError("bad image"), errors.EngineFailed, "page 7 failed", id="failure"),
    ],
)
def test_faults_name_the_page_and_cost_the_instance(engine, answer, error, words):
    engine.read(PAPER, TASK)
    FakeApi.made[0].answer = answer
    with pytest.raises(error, match=words):
        engine.read(PAPER, TASK)
    assert FakeApi.made[0].log[-2:] == ["clear", "end"]
    engine.read(PAPER, TASK)
    assert len(FakeApi.made) == 2


def test_script_languages_are_named_from_the_folder_above(monkeypatch, engine, tmp_path):
    file = tmp_path / "script" / "Fraktur.traineddata"
    monkeypatch.setattr(tesserocr_engine, "language_files", lambda language: (file,))
    engine.read(PAPER, Task(1, "script/Fraktur", 200, 5.0))
    assert FakeApi.made[0].path == f"{tmp_path}/"


def test_languages_are_found_in_folders(tmp_path):
    for name in ("deu.traineddata", "script/Fraktur.traineddata", "notes.txt"):
        (tmp_path / "data" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "data" / name).touch()
    found = languages_in((str(tmp_path / "none"), "", str(tmp_path / "data")))
    assert set(found) == {"deu", "script/Fraktur"}
    assert found["deu"] == tmp_path / "data" / "deu.traineddata"


@pytest.mark.parametrize(
    ("wanted", "there", "expected"),
    [
        ("auto", {"onnxruntime", "tesserocr"}, "onnxruntime"),
        ("auto", {"tesserocr"}, "tesserocr"),
        ("auto", {"onnxruntime"}, "pytesseract"),
        ("auto", set(), "pytesseract"),
        ("pytesseract", {"onnxruntime", "tesserocr"}, "pytesseract"),
        ("tesserocr", {"onnxruntime", "tesserocr"}, "tesserocr"),
        ("onnxruntime", set(), "onnxruntime"),
    ],
)
def test_who_reads(monkeypatch, wanted, there, expected):
    monkeypatch.setattr(ocr.importlib.util, "find_spec", lambda name: name in there or None)
    assert ocr.chosen(ReadingSettings(engine=wanted)) == expected


@pytest.mark.engine
def test_engines_have_fingerprints_and_names_of_their_own():
    names, prints = set(), set()
    for choice in ("onnxruntime", "tesserocr", "pytesseract"):
        settings = ReadingSettings(engine=choice)
        names.add(ocr.build_engine(settings).name.split()[0])
        prints.add(reading_fingerprint(settings).full)
    assert names == {"onnxruntime", "tesserocr", "tesseract"}
    assert len(prints) == 3


@pytest.mark.engine
def test_auto_is_stale_when_the_engine_changes(monkeypatch):
    """What ``auto`` means on this machine is in the fingerprint, not only the word ``auto``."""
    before = reading_fingerprint(ReadingSettings())
    monkeypatch.setattr(ocr.importlib.util, "find_spec", lambda name: None)
    after = reading_fingerprint(ReadingSettings())
    assert before.settings_sha256 == after.settings_sha256
    assert before.full != after.full


@pytest.mark.engine
def test_library_and_program_agree_on_print():
    page, task = a_printed_page(lines=8), Task(1, "deu", 200, 60.0)
    ours, theirs = TesserocrEngine().read(page, task), Tesseract().read(page, task)
    same = sum(one.text == other.text for one, other in zip(ours, theirs, strict=True))
    assert same >= 0.95 * len(ours)
    assert len({word.line for word in ours}) == len({word.line for word in theirs}) == 8
    for one, other in zip(ours, theirs, strict=True):
        assert one.box == pytest.approx(other.box, abs=2)


@pytest.mark.engine
def test_what_is_read_does_not_depend_on_the_pages_before():
    engine, task = TesserocrEngine(), Task(1, "deu", 200, 60.0)
    page, other = a_printed_page(lines=6), np.ascontiguousarray(a_printed_page(lines=9)[::-1])
    alone = engine.read(page, task)
    engine.read(other, task)
    engine.read(other, Task(1, "Fraktur", 200, 60.0))
    assert engine.read(page, task) == alone == TesserocrEngine().read(page, task)


@pytest.mark.engine
def test_time_limit_ends_a_page_and_the_next_is_read():
    engine = TesserocrEngine()
    with pytest.raises(errors.TimeLimit, match="page 3"):
        engine.read(a_printed_page(), Task(3, "deu", 200, 0.02))
    assert engine.read(a_printed_page(lines=2), Task(4, "deu", 200, 60.0))


@pytest.mark.engine
def test_unknown_language_is_the_environments_fault():
    with pytest.raises(errors.EnvironmentMissing, match="tesseract-ocr-xxx"):
        TesserocrEngine().read(PAPER, Task(1, "xxx", 200, 20.0))
