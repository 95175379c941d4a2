"""``ratslese read --debug``: what each step saw, for the person who must find out why."""

from __future__ import annotations

import stat

import cv2
import numpy as np
import pytest

from models.geometry import Box
from pipeline import debug
from pipeline.errors import PapersFailed
from pipeline.settings import Settings
from pipeline.sheet import SeenWord
from tests.drawn import a_printed_page


class OneWord:
    name = "one 1"

    def read(self, image, task):
        rows, columns = image.shape
        return (SeenWord("Ratsbeschluß", Box(0, 0, columns, rows), 0.8, 1, 0),)


@pytest.fixture
def scan(tmp_path, monkeypatch):
    monkeypatch.setattr(debug, "build_engine", lambda settings: OneWord())
    path = tmp_path / "scan.png"
    cv2.imwrite(str(path), a_printed_page(lines=4))
    return path


def test_pictures_and_steps_are_written_for_their_owner_alone(scan, tmp_path):
    folder = tmp_path / "seen"
    assert list(debug.read_file(scan, Settings(), None, folder)) == ["Ratsbeschluß"]
    names = sorted(file.name for file in folder.iterdir())
    assert names[-3:] == ["0001-source.png", "0001-steps.txt", "0001-words.png"]
    assert names[0].startswith("0001-engine-1-deu")
    for file in folder.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    steps = (folder / "0001-steps.txt").read_text("utf-8")
    assert "step scale: x-height" in steps
    assert "0.80     0  Ratsbeschluß" in steps
    shown = cv2.imread(str(folder / "0001-words.png"))
    assert (np.ptp(shown, axis=2) > 100).any()


def test_second_look_takes_the_place_of_the_first(scan, tmp_path):
    folder = tmp_path / "seen"
    folder.mkdir()
    (folder / "0001-engine-9-deu-page.png").write_bytes(b"old")
    list(debug.read_file(scan, Settings(), 1, folder))
    assert not (folder / "0001-engine-9-deu-page.png").exists()


def test_without_a_folder_nothing_is_written(scan, tmp_path):
    list(debug.read_file(scan, Settings()))
    assert [file.name for file in tmp_path.iterdir()] == ["scan.png"]


@pytest.mark.parametrize(
    ("content", "page", "words"),
    [(b"", None, "empty_file"), (b"hello", None, "not_a_document"), (None, 9, "has no page 9")],
)
def test_what_cannot_be_read_is_said(scan, tmp_path, content, page, words):
    path = scan
    if content is not None:
        path = tmp_path / "other.pdf"
        path.write_bytes(content)
    with pytest.raises(PapersFailed, match=words):
        list(debug.read_file(path, Settings(), page))
