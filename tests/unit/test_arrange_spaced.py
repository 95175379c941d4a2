"""Letter-spaced words that the engine read whole: one line, and set apart from the text."""

import pytest

from models.geometry import Box
from pipeline.stages.arrange import arrange
from tests.factories import ADVANCE, MARGIN, PITCH, a_page, a_word

TEXT = """
Die Abteilung Volksbildung stellt bis zum November einen Plan für
den Unterricht auf, der am Montag beginnt und im Mai endet, damit
die Eltern rechtzeitig davon wissen.
"""


def spread(printed: str, *, twice: float, row: int = 6) -> list[object]:
    """Return the words of a line whose letters stand ``twice`` as far apart as those of a page."""
    top = MARGIN + row * PITCH
    words, x0 = [], MARGIN
    for number, text in enumerate(printed.split()):
        x1 = x0 + twice * ADVANCE * len(text)
        words.append(a_word(text, box=Box(x0, top, x1, top + 10.0), block=9, line=9 + number))
        x0 = x1 + twice * 1.5 * ADVANCE
    return words


@pytest.mark.parametrize(
    ("twice", "lines", "spaced"),
    [
        pytest.param(2.0, ["Beschluß Nr. 88/53"], True, id="spaced"),
        pytest.param(1.2, ["Beschluß Nr. 88/53"], False, id="hardly-wider"),
    ],
)
def test_wide_set_words_are_one_line(twice, lines, spaced):
    page = a_page(TEXT)
    words = (*page.words, *spread("Beschluß Nr. 88/53", twice=twice))
    found = list(arrange([page.model_copy(update={"words": words})]).lines())[3:]
    assert [line.text for line in found] == lines
    assert [line.spaced for line in found] == [spaced]


def test_columns_far_apart_stay_columns():
    lines = [line.text for line in arrange([a_page(f"{TEXT}\n\nBeschluß      88/53")]).lines()]
    assert lines[3:] == ["Beschluß", "88/53"]
