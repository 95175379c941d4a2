"""Lines found from their letters: what they hold, what parts them, and which pages are told."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from pipeline.settings import ReadingSettings
from pipeline.sheet import CleanPage, SeenWord, Strip, Task
from pipeline.stages.clean import clean
from pipeline.stages.read import first_reading, lines
from pipeline.stages.read.fraktur import _within
from pipeline.stages.read.lines import strips_of
from pipeline.stages.read.lines.letters import joined, letters_of
from pipeline.stages.read.lines.measure import Found, _of_a_rule, measured, size_by_neighbours
from pipeline.stages.read.lines.plain import _over, _struck, is_plain
from tests.drawn import a_printed_page, as_pixels

SETTINGS = ReadingSettings()


def prepared(page: np.ndarray) -> CleanPage:
    return clean(as_pixels(page), (), SETTINGS)


def with_text(*texts: tuple[int, int, str, int]) -> CleanPage:
    """Return ten printed lines and below them texts: left, top, what, pixels of type."""
    sheet = Image.fromarray(a_printed_page(lines=10))
    draw = ImageDraw.Draw(sheet)
    for left, top, text, size in texts:
        draw.text((left, top), text, font=ImageFont.load_default(size), fill=20)
    return prepared(np.array(sheet))


def below(page: CleanPage, top: int) -> list[Strip]:
    """Return the strips below a row of the page as it was drawn."""
    scale = page.image.shape[0] / 2339
    strips = strips_of(page)
    assert strips is not None
    return [strip for strip in strips if strip.ink.top > scale * top]


def test_every_printed_line_is_a_strip_and_holds_all_its_ink():
    page = prepared(a_printed_page(lines=12))
    strips = strips_of(page)
    assert strips is not None
    assert [strip.line for strip in strips] == list(range(1, 13))
    covered = np.zeros(page.ink.shape, np.uint8)
    for strip in strips:
        x0, top, x1, bottom = map(round, strip.ink)
        covered[top:bottom, x0:x1] = 255
        assert strip.seen.contains(*strip.ink.middle)
        assert 1.7 < (strip.seen.bottom - strip.seen.top) / page.x_height < 2.5
    assert cv2.countNonZero(cv2.bitwise_and(page.ink, covered)) == cv2.countNonZero(page.ink)


def test_lines_side_by_side_are_two_and_a_tab_parts_strips_of_one():
    page = with_text(
        (200, 1500, "Beratungsfolge", 31),
        (900, 1500, "Datum", 31),
        (200, 1600, "Az.:", 31),
        (330, 1600, "23-4/17", 31),
    )
    wide, tab = below(page, 1480)[:2], below(page, 1580)
    assert [strip.line for strip in wide] == [11, 12]
    assert len(tab) == 2
    assert tab[0].line == tab[1].line == 13
    assert wide[0].block == wide[1].block == tab[0].block - 1


@pytest.mark.parametrize(
    ("texts", "strips"),
    [
        pytest.param([(200, 1500, "-", 31), (240, 1500, "Lageplan", 31)], 1, id="near: one strip"),
        pytest.param([(200, 1500, "-", 31), (300, 1500, "Lageplan", 31)], 2, id="a tab behind it"),
        pytest.param([(200, 1500, "Personal", 31), (900, 1500, "-", 31)], 2, id="nothing meant"),
        pytest.param([(200, 1500, "Personal", 31), (900, 1508, ".", 31)], 1, id="a speck is none"),
        pytest.param([(200, 1500, "Personal", 31), (900, 1560, "-", 31)], 1, id="beside no line"),
    ],
)
def test_dashes_begin_an_item_or_fill_a_cell(texts, strips):
    assert len(below(with_text(*texts), 1480)) == strips


def test_small_type_is_shown_as_high_as_it_is():
    page = with_text((200, 1500, "Seite 1 von 3, Stadtverwaltung", 20), (900, 1500, "0565/23", 20))
    strips = below(page, 1480)
    assert len(strips) == 2
    for strip in strips:
        assert strip.seen.bottom - strip.seen.top < 2.1 * page.x_height


def test_what_a_ruling_line_left_is_no_part_of_a_line():
    clear = a_printed_page(lines=10)
    left = clear.copy()
    for across in range(200, 900, 90):  # as fax breaks lines: above the first line of print
        left[292:294, across : across + 14] = 20
    left[296:316, 180:182] = 20
    bare, ruled = strips_of(prepared(clear)), strips_of(prepared(left))
    assert bare is not None
    assert ruled is not None
    assert [strip.ink for strip in ruled] == [strip.ink for strip in bare]


@pytest.mark.parametrize(
    ("top", "bottom", "wide", "of_a_rule"),
    [
        pytest.param(2.0, 1.9, 1.5, True, id="flat, above the letters"),
        pytest.param(0.6, 0.5, 1.5, False, id="a dash"),
        pytest.param(3.5, -0.5, 0.2, True, id="upright, through the line"),
        pytest.param(1.4, 0.0, 0.2, False, id="the figure 1"),
    ],
)
def test_rests_of_rules_and_marks_that_look_like_them(top, bottom, wide, of_a_rule):
    ten = np.array([10.0])
    sides = (np.array([10 * side]) for side in (top, bottom, wide))
    assert bool(_of_a_rule(*sides, ten)[0]) is of_a_rule


def a_strip(left: int, top: int, right: int, bottom: int, **more: object) -> Found:
    found = Found(left, top, right, bottom, float(bottom), 10.0, letters=8)
    for name, value in more.items():
        setattr(found, name, value)
    return found


def test_strips_that_lie_over_each_other_speak_against_the_page():
    one, far = a_strip(0, 0, 200, 20), a_strip(0, 60, 200, 80)
    assert _over([one, far], 10.0) == 0
    assert _over([far, a_strip(50, 10, 250, 30), one], 10.0) == 8
    assert _over([one, a_strip(190, 5, 400, 25)], 10.0) == 0  # one letter wide


def test_a_strip_that_two_strokes_cross_is_struck_once():
    letters = letters_of(prepared(struck(a_printed_page(lines=12))).ink, 10.0)
    large = np.flatnonzero(letters.height > 42)
    assert large.size
    twice = replace(
        letters,
        **{
            name: np.concatenate([getattr(letters, name), getattr(letters, name)[large]])
            for name in ("left", "top", "right", "bottom", "area")
        },
    )
    strips = measured(letters, joined(letters, 10.0), 10.0)
    assert _struck(letters, strips, 10.0) == _struck(twice, strips, 10.0) > 0


def test_capitals_alone_have_the_size_of_their_row():
    told = a_strip(0, 0, 200, 20, x_height=10.0)
    capitals = a_strip(300, 0, 400, 20, x_height=14.0, usual=14.2, told=False)
    apart = a_strip(300, 200, 400, 220, x_height=14.0, usual=14.2, told=False)
    size_by_neighbours([told, capitals, apart])
    assert (capitals.x_height, apart.x_height) == (10.0, 14.0)


def test_grain_alone_leaves_a_page_to_the_engine():
    page = prepared(a_printed_page(lines=12))
    x = page.x_height / 2
    letters = letters_of(page.ink, x)
    found = measured(letters, joined(letters, x), x)
    assert is_plain(letters, found, x)
    specks = np.zeros(3 * letters.left.size, np.int32)
    grain = {
        name: np.concatenate([getattr(letters, name), specks])
        for name in ("left", "top", "right", "bottom", "area")
    }
    assert not is_plain(replace(letters, **grain), found, x)


def test_a_drawing_of_very_many_figures_is_left_to_the_engine(monkeypatch):
    page = prepared(a_printed_page(lines=12))
    assert strips_of(page) is not None
    monkeypatch.setattr(lines, "MOST", 11)
    assert strips_of(page) is None


def test_a_bar_is_no_line_of_letters_that_ran_together_and_joined_figures_are():
    page = a_printed_page(lines=10)
    page[1500:1514, 300:1300] = 20
    assert below(prepared(page), 1480) == []
    figures = a_printed_page(lines=10)
    figures[1500:1514, 300:360] = 20
    assert len(below(prepared(figures), 1480)) == 1


def struck(page: np.ndarray) -> np.ndarray:
    """A pen went down the whole text."""
    cv2.polylines(page, [np.array([(400, 280), (900, 700), (500, 1100)])], False, 20, 5)
    return page


def squeezed(page: np.ndarray) -> np.ndarray:
    """Lines that run into each other, as on a photograph of a creased sheet."""
    first, second = page[300:900], page[325:925]
    page[300:900] = np.minimum(first, second)
    return page


def grainy(page: np.ndarray) -> np.ndarray:
    """Return a page with the grain of a bad copy all over."""
    rows, columns = np.random.default_rng(1).integers(100, 1600, (2, 6000))
    for row, column in zip(rows, columns, strict=True):
        page[row : row + 4, column : column + 4] = 20
    return page


@pytest.mark.parametrize("spoilt", [struck, squeezed, grainy])
def test_pages_that_leave_a_doubt_are_left_to_the_engine(spoilt):
    assert strips_of(prepared(a_printed_page(lines=12))) is not None
    assert strips_of(prepared(spoilt(a_printed_page(lines=12)))) is None


def test_blank_paper_has_no_lines():
    assert strips_of(prepared(np.full((2339, 1654), 250, np.uint8))) is None


def test_engines_are_told_and_parts_of_a_page_keep_their_strips():
    page = prepared(a_printed_page(lines=6))
    asked: list[Task] = []

    class Engine:
        name = "told"

        def read(self, image: np.ndarray, task: Task) -> tuple[SeenWord, ...]:
            asked.append(task)
            return ()

    first_reading(page, Engine(), Task(1, "deu", 200, 10.0))
    strips = asked[0].strips
    assert strips == strips_of(page)
    band = round(strips[2].seen.top), round(strips[3].seen.bottom)
    inside = _within(asked[0], band)
    assert [strip.line for strip in inside] == [3, 4]
    assert inside[0].ink.top == strips[2].ink.top - band[0]
    assert all(strip.seen.bottom <= band[1] - band[0] for strip in inside)
    assert _within(Task(1, "deu", 200, 10.0), band) is None
