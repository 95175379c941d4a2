"""From seen words to a reading: sizes, weight, missed places, signatures, Fraktur, blanks."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from models.geometry import Box
from models.kinds import OriginReason, Script
from models.page import InkKind
from pipeline.settings import ReadingSettings
from pipeline.sheet import CleanPage, SeenWord, Task
from pipeline.stages.clean import clean
from pipeline.stages.clean.shapes import ink_map
from pipeline.stages.read import first_reading, read_image
from pipeline.stages.read.fraktur import best_of_both, in_the_right_script, trial_band
from pipeline.stages.read.leftover import drawn_ink, missed_places, unread
from pipeline.stages.read.sizes import ems, line_sizes
from pipeline.stages.read.weight import weights
from tests.drawn import a_printed_page, as_pixels

SETTINGS = ReadingSettings()
TASK = Task(1, "deu", 200, 10.0)


def seen(
    text: str, x0: float = 0, top: float = 0, *, conf: float = 0.95, line: int = 0
) -> SeenWord:
    return SeenWord(text, Box(x0, top, x0 + 12 * len(text), top + 20), conf, 1, line)


class Scripted:
    """An engine that answers from a list and keeps what it was asked."""

    name = "scripted 1"

    def __init__(self, *answers: tuple[SeenWord, ...]) -> None:
        self._answers, self.tasks, self.images = list(answers), [], []

    def read(self, image: np.ndarray, task: Task) -> tuple[SeenWord, ...]:
        self.tasks.append(task)
        self.images.append(image)
        return self._answers.pop(0) if self._answers else ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("neu", 0.49),
        ("Tag", 0.88),
        ("Rat", 0.68),
        ("gegen", 0.69),
        ("ÄNDERUNG", 0.89),
        ("1984", 0.68),
        ("--", None),
        ("...", None),
    ],
)
def test_what_ink_a_word_has(text, expected):
    assert ems(text) == (None if expected is None else pytest.approx(expected, abs=0.03))


def test_size_of_a_line_ignores_the_word_that_took_a_speck_along():
    words = [
        ("Stadtrat", Box(0, 0, 60, 7.8), 4),
        ("neu", Box(70, 0, 80, 5.4), 4),
        ("am", Box(90, 0, 99, 18), 4),
    ]
    assert line_sizes(words)[4] == pytest.approx(11.0, abs=0.6)


@pytest.mark.parametrize("pixels", [24, 31, 44])
def test_sizes_are_points_of_type(pixels):
    """Each drawn line measured as one word box: 31 pixels at 200 dpi are 11.2 points."""
    grey = a_printed_page(6, pixels)
    rows = np.flatnonzero((grey < 128).any(axis=1))
    first = rows[: np.flatnonzero(np.diff(rows, append=9999) > 3)[0] + 1]
    box = Box(0, first[0] * 0.36, 100, (first[-1] + 1) * 0.36)
    assert line_sizes([("Stadtpflegeräte", box, 0)])[0] == pytest.approx(pixels * 0.36, rel=0.08)


def lettered(bold_row: int) -> tuple[np.ndarray, list[SeenWord]]:
    image, words = np.full((700, 500), 250, np.uint8), []
    for row in range(12):
        cv2.putText(image, "Beschluss", (30, 60 + 50 * row), 0, 1.0, 20, 3)
        words.append(SeenWord("Beschluss", Box(28, 36 + 50 * row, 180, 64 + 50 * row), 0.9, 1, row))
    strip = np.s_[30 + 50 * bold_row : 70 + 50 * bold_row]
    image[strip] = cv2.erode(image[strip], np.ones((3, 3), np.uint8))
    return image, words


def test_bold_words_stand_out_from_their_page():
    image, words = lettered(3)
    assert weights(image, words, [20.0] * 12) == (*[False] * 3, True, *[False] * 8)


def test_weight_of_few_words_is_unknown():
    image, words = lettered(3)
    assert weights(image, words[:4], [20.0] * 4) == (None,) * 4


def test_letters_without_words_are_found():
    ink = ink_map(a_printed_page(10))
    word = SeenWord("alles", Box(0, 0, 1654, 540), 0.9, 1, 0)
    places = missed_places(unread(ink, [word]), 16)
    assert places
    assert all(box.top > 500 for box in places)
    everything = replace(word, box=Box(0, 0, 1654, 2339))
    assert missed_places(unread(ink, [everything]), 16) == ()
    assert missed_places(unread(ink, [replace(everything, confidence=0.2)]), 16) != ()


def test_signature_is_ink_and_misread_print_is_not():
    ink = ink_map(a_printed_page(10))
    assert drawn_ink(ink, 16) == ()
    curve = np.array([[300 + 4 * t, 1500 + int(60 * np.sin(t / 6))] for t in range(90)], np.int32)
    cv2.polylines(ink, [curve], False, 255, 4)
    (drawn,) = drawn_ink(ink, 16)
    assert drawn.kind is InkKind.HANDWRITING
    assert drawn.box == pytest.approx(Box(298, 1438, 658, 1562), abs=6)


def prepared() -> CleanPage:
    return clean(as_pixels(a_printed_page(10, 26)), (), SETTINGS)


def test_second_look_reads_only_what_was_missed():
    upper = SeenWord("oben", Box(150, 250, 1500, 540), 0.9, 1, 0)
    lower = SeenWord("unten", Box(200, 600, 400, 630), 0.9, 1, 0)
    doubtful = replace(lower, text="Zweifel", confidence=0.3)
    engine = Scripted((upper,), (lower, doubtful))
    page = prepared()
    reading = read_image(
        first_reading(page, engine, TASK), engine, OriginReason.NO_TEXT_LAYER, SETTINGS
    )
    assert [word.text for word in reading.words] == ["oben", "unten"]
    assert [task.scattered for task in engine.tasks] == [False, True]
    assert engine.images[1].shape[0] < page.image.shape[0] - 500  # the upper half is not there
    assert len({word.line for word in reading.words}) == 2
    assert "second look" in [step.name for step in reading.steps]


def test_specks_read_as_words_are_left_out():
    whole = SeenWord("Rat", Box(100, 200, 1600, 2000), 0.9, 1, 0)
    engine = Scripted((whole, seen("|", conf=0.3), seen("-", conf=0.9), seen("Rot", conf=0.2)))
    first = first_reading(prepared(), engine, TASK)
    reading = read_image(first, engine, OriginReason.NO_TEXT_LAYER, SETTINGS)
    assert [word.text for word in reading.words] == ["Rat", "-", "Rot"]


def a_text(words: str, conf: float) -> tuple[SeenWord, ...]:
    return tuple(
        seen(token, 60.0 * (i % 5), 400 + 30.0 * (i // 5), conf=conf, line=i // 5)
        for i, token in enumerate(words.split())
    )


LATIN = a_text("Magiftrat der Stadtverordneten Verfammlung befchließt " * 5, 0.7)
FRAKTUR = a_text("Magiſtrat der Stadtverordneten Verſammlung beſchließt " * 5, 0.85)


@pytest.mark.parametrize(
    ("first", "answers", "script", "calls"),
    [
        pytest.param(
            a_text("Der Stadtrat beschließt heute " * 5, 0.95), (), "latin", 0, id="sure-latin"
        ),
        pytest.param(LATIN[:2], (), "latin", 0, id="too-few-words"),
        pytest.param(LATIN[:5], (FRAKTUR[:5],) * 2, "fraktur", 2, id="few-words-and-surer"),
        pytest.param(
            LATIN[:5],
            (tuple(replace(word, confidence=0.72) for word in FRAKTUR[:5]),),
            "latin",
            1,
            id="few-words-hardly-surer",
        ),
        pytest.param(LATIN, (FRAKTUR[:20], FRAKTUR), "fraktur", 2, id="fraktur"),
        pytest.param(
            LATIN, (a_text("Der Stadtrat heute nichts " * 5, 0.9),), "latin", 1, id="no-long-s"
        ),
        pytest.param(LATIN, (FRAKTUR[:2],), "latin", 1, id="fraktur-finds-less"),
    ],
)
def test_fraktur_is_found_by_evidence(first, answers, script, calls):
    engine = Scripted(*answers)
    voice = in_the_right_script(prepared(), first, engine, TASK, SETTINGS)
    assert (voice.script, len(engine.tasks)) == (script, calls)
    assert all(task.language == "frk" for task in engine.tasks)
    if calls == 2:
        assert engine.images[0].shape[0] < engine.images[1].shape[0]


def test_fraktur_is_not_looked_for_when_unwanted():
    engine = Scripted(FRAKTUR, FRAKTUR)
    unwanted = ReadingSettings(detect_fraktur=False)
    assert in_the_right_script(prepared(), LATIN, engine, TASK, unwanted).script is Script.LATIN
    assert not engine.tasks


@pytest.mark.parametrize(
    ("latin", "fraktur", "kept"),
    [
        pytest.param(
            seen("Görlitz", conf=0.95), seen("Görliß", conf=0.6), "Görlitz", id="latin-surer"
        ),
        pytest.param(seen("iſt", conf=0.9), seen("iſt", conf=0.5), "iſt", id="long-s"),
        pytest.param(seen("fie", conf=0.95), seen("ſie", conf=0.6), "ſie", id="long-s-wins"),
        pytest.param(seen("Rat", conf=0.9), seen("Rath", conf=0.85), "Rath", id="little-between"),
        pytest.param(seen("weit", 500, conf=0.99), seen("nah", conf=0.5), "nah", id="other-place"),
    ],
)
def test_best_of_both_scripts(latin, fraktur, kept):
    words, _ = best_of_both([latin], [fraktur])
    assert [word.text for word in words] == [kept]


def test_trial_band_is_where_most_letters_are():
    words = [seen("Kopf", 0, 10, line=0)]
    words += [seen("Stadtverordnetenversammlung", 0, 400 + 30 * n, line=1 + n) for n in range(6)]
    top, bottom = trial_band(words, 1000)
    assert 380 <= top <= 460
    assert bottom - top < 200


@pytest.mark.parametrize(
    ("confidence", "misread"),
    [(0.95, False), (0.65, False), (0.4, True)],
    ids=["good", "poor", "on-its-head"],
)
def test_pages_that_may_lie_on_their_head(confidence, misread):
    words = a_text("Der Stadtrat beschließt", confidence)
    assert first_reading(prepared(), Scripted(words), TASK).misread is misread
