"""Words found later come in order; doubtful ones that matter are read twice, and vote."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest

from models.geometry import Box
from pipeline.settings import ReadingSettings
from pipeline.sheet import SeenWord, Task
from pipeline.stages.clean import clean
from pipeline.stages.read.doubt import MOST, doubtful, settle_doubts, vote
from pipeline.stages.read.order import inserted
from pipeline.stages.read.part import read_part
from tests.drawn import a_printed_page, as_pixels

TASK = Task(1, "deu", 200, 10.0)


def seen(text: str, x: float, y: float, line: int, *, block: int = 1, conf: float = 0.95):
    return SeenWord(text, Box(x, y, x + 12 * len(text), y + 20), conf, block, line)


PAGE = (
    seen("Der", 100, 100, 0),
    seen("Rat", 150, 100, 0),
    seen("der", 100, 140, 1),
    seen("Stadt", 100, 220, 2, block=2),
    seen("rechts", 600, 100, 3, block=3),
    seen("unten", 600, 220, 4, block=3),
)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        pytest.param(
            [seen("beschloß", 200, 102, 0)],
            "Der Rat beschloß der Stadt rechts unten",
            id="end-of-a-line",
        ),
        pytest.param(
            [seen("VI", 60, 101, 0)], "VI Der Rat der Stadt rechts unten", id="head-of-a-line"
        ),
        pytest.param(
            [seen("Zeile", 100, 180, 0)],
            "Der Rat der Zeile Stadt rechts unten",
            id="between-lines",
        ),
        pytest.param(
            [seen("mitten", 600, 160, 0)],
            "Der Rat der Stadt rechts mitten unten",
            id="second-column",
        ),
        pytest.param(
            [seen("Kopf", 100, 40, 0)], "Kopf Der Rat der Stadt rechts unten", id="above-all"
        ),
        pytest.param(
            [seen("zwei", 160, 180, 1), seen("eins", 100, 180, 1)],
            "Der Rat der zwei eins Stadt rechts unten",
            id="a-found-line-keeps-its-own-order",
        ),
    ],
)
def test_found_words_come_to_their_place(found, expected):
    assert " ".join(word.text for word in inserted(PAGE, found)) == expected


def test_lines_and_blocks_of_what_was_found():
    joined, own = seen("beschloß", 200, 102, 0), seen("Zeile", 100, 170, 1)
    words = {word.text: word for word in inserted(PAGE, [joined, own])}
    assert (words["beschloß"].line, words["beschloß"].block) == (0, 1)
    assert words["Zeile"].line not in {word.line for word in PAGE}
    assert words["Zeile"].block == 1


def test_nothing_found_changes_nothing():
    assert inserted(PAGE, ()) == PAGE


def test_only_doubtful_words_that_matter_are_chosen():
    words = (
        seen("0565/23", 10, 100, 0, conf=0.5),
        seen("und", 10, 130, 1, conf=0.3),
        seen("2023", 10, 160, 2, conf=0.97),
        seen("Bausewein", 10, 900, 3, conf=0.7),
        seen("Bausewein", 10, 190, 4, conf=0.7),
        replace(seen("Vorlage", 10, 30, 5, conf=0.6), box=Box(10, 30, 200, 65)),
        seen("1", 10, 220, 6, conf=0.05),
    )
    assert {words[n].text + str(n) for n in doubtful(words, 1000)} == {
        "0565/230", "Bausewein3", "Vorlage5",
    }  # fmt: skip


def test_price_is_bounded():
    words = [seen(str(1000 + n), 10, 30 * n, n, conf=0.5) for n in range(3 * MOST)]
    assert len(doubtful(words, 10_000)) == MOST


@pytest.mark.parametrize(
    ("first", "second", "known", "text", "others"),
    [
        pytest.param(("D50214/15", 0.58), ("DS0214/15", 0.9), (), "DS0214/15", ["D50214/15"],
                     id="surer-figure-wins"),
        pytest.param(("47.800", 0.67), ("47.600", 0.7), (), "47.800", ["47.600"],
                     id="hardly-surer-is-kept-beside"),
        pytest.param(("18", 0.6), ("181", 0.9), (), "18", [], id="a-neighbours-ink"),
        pytest.param(("1.54A", 0.7), ("1.54A|", 0.9), (), "1.54A", [], id="rest-of-a-rule"),
        pytest.param(("Ansgar", 0.5), ("Ansgal", 0.9), (), "Ansgar", ["Ansgal"],
                     id="sureness-is-nothing-for-names"),
        pytest.param(("Gehäude", 0.6), ("Gebäude", 0.7), ("Gebäude",), "Gebäude", ["Gehäude"],
                     id="the-page-knows-the-word"),
        pytest.param(("2023", 0.5), ("2023", 0.9), (), "2023", [], id="agreement-proves-little"),
    ],
)  # fmt: skip
def test_vote(first, second, known, text, others):
    word = seen(first[0], 0, 0, 0, conf=first[1])
    voted = vote(word, *second, frozenset(known))
    assert voted.text == text
    assert [other for other, _ in voted.alternatives] == others
    assert voted.confidence == (second[1] if text != first[0] else first[1])


class Answering:
    """Reads what lies at certain heights of the sheet it is given."""

    name = "answering 1"

    def __init__(self, *texts: str) -> None:
        self.texts, self.asked = texts, []

    def read(self, image: np.ndarray, task: Task) -> tuple[SeenWord, ...]:
        self.asked.append((image, task))
        rows = np.flatnonzero((image < 200).any(axis=1))
        starts = [int(rows[0]), *(int(b) for a, b in itertools.pairwise(rows) if b - a > 40)]
        return tuple(
            SeenWord(text, Box(60, top, 200, top + 20), 0.95, 1, n)
            for n, (text, top) in enumerate(zip(self.texts, starts, strict=True))
        )


def test_crops_go_to_one_call_and_answers_to_their_words():
    page = clean(as_pixels(a_printed_page()), (), ReadingSettings())
    scale = page.image.shape[1] / 1654
    spots = [(300, 0), (300 + 10 * 49, 1)]
    words = tuple(
        SeenWord(f"202{n}", Box(200 * scale, y * scale, 330 * scale, (y + 34) * scale), 0.4, 1, n)
        for y, n in spots
    )
    engine = Answering("2027", "2028")
    settled, steps = settle_doubts(page, words, engine, TASK)
    assert len(engine.asked) == 1
    assert engine.asked[0][1].scattered
    assert sorted(word.text for word in settled) == ["2027", "2028"]
    assert "2 read otherwise" in steps[0].reason


def test_sure_page_is_not_asked_about():
    page = clean(as_pixels(a_printed_page()), (), ReadingSettings())
    engine = Answering()
    assert settle_doubts(page, PAGE, engine, TASK) == (PAGE, ())
    assert engine.asked == []


class Rowed:
    """Finds one word: the dark part of the image."""

    name = "rowed 1"

    def read(self, image: np.ndarray, task: Task) -> tuple[SeenWord, ...]:
        self.shape = image.shape
        rows, columns = np.nonzero(image < 128)
        box = Box(columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)
        return (SeenWord("x", box, 0.9, 1, 0),)


def test_part_of_an_image_is_read_in_its_place():
    image = np.full((1000, 800), 255, np.uint8)
    image[400:420, 300:500] = 0
    engine = Rowed()
    (word,) = read_part(engine, image, Box(290, 390, 510, 430), TASK)
    assert word.box == Box(300, 400, 500, 420)
    assert engine.shape < (200, 400)
