"""Upright, straight, clean, right-sized: each step acts when it must and spares good pages."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from models.geometry import Box
from models.kinds import DpiSource
from pipeline.affine import carry, inverse, place, scaled, then
from pipeline.affine import turned as turning
from pipeline.pieces import painted, pieces_of
from pipeline.settings import ReadingSettings
from pipeline.sheet import Pixels
from pipeline.stages.clean import clean
from pipeline.stages.clean.borders import edge_dirt
from pipeline.stages.clean.boxes import drawn_boxes
from pipeline.stages.clean.colour import fade_colour
from pipeline.stages.clean.plan import is_bilevel
from pipeline.stages.clean.resolution import page_dpi
from pipeline.stages.clean.rules import ruling
from pipeline.stages.clean.shapes import ink_map, shapes_of
from pipeline.stages.clean.straight import Move, moved
from tests.drawn import a_printed_page, as_pixels, tilted, turned

SETTINGS = ReadingSettings()
RIGHT = 31  # pixels of type that is read best as it is


def names(page) -> list[str]:
    return [step.name for step in page.steps]


def test_a_good_page_is_left_alone():
    grey = a_printed_page(24, RIGHT)
    page = clean(as_pixels(grey), (), SETTINGS)
    assert names(page) == ["scale"]
    assert np.array_equal(page.image, grey)
    assert (page.rotation, page.skew, page.sure_rotation) == (0, 0.0, True)
    assert (page.width, page.height) == pytest.approx((595.4, 842.0), abs=0.1)


@pytest.mark.parametrize("clockwise", [0, 90, 180, 270])
def test_turned_pages_are_set_upright(clockwise):
    page = clean(as_pixels(turned(a_printed_page(), clockwise)), (), SETTINGS)
    assert page.rotation == (360 - clockwise) % 360
    assert page.sure_rotation
    assert page.height > page.width


@pytest.mark.parametrize(
    ("climb", "clockwise"),
    [(-5.0, 0), (-1.3, 90), (-0.4, 0), (0.0, 180), (0.2, 0), (0.7, 270), (2.6, 180)],
)
def test_skew_is_found_to_a_tenth_of_a_degree(climb, clockwise):
    page = clean(as_pixels(turned(tilted(a_printed_page(), climb), clockwise)), (), SETTINGS)
    assert page.skew == pytest.approx(climb, abs=0.1)
    assert ("level" in names(page)) is (abs(climb) > 0.1)


@pytest.mark.parametrize(
    ("climb", "clockwise", "pixels"),
    [(-3.0, 0, 31), (0.9, 90, 31), (-3.0, 180, 31), (0.9, 270, 20), (0.0, 90, 20), (0.9, 180, 48)],
)
def test_every_pixel_finds_its_way_back(climb, clockwise, pixels):
    """A mark on the prepared image is mapped to where it is on the upright original."""
    upright = tilted(a_printed_page(14, pixels), climb)
    cv2.circle(upright, (1500, 2100), 9, 0, -1)
    page = clean(as_pixels(turned(upright, clockwise)), (), SETTINGS)
    x, y = place(inverse(page.transform), 1500.5 * 72 / 200, 2100.5 * 72 / 200)
    reach = 16
    part = page.image[int(y) - reach : int(y) + reach, int(x) - reach : int(x) + reach]
    inked = np.argwhere(part < 128)
    assert len(inked) > 20
    assert inked.mean(axis=0) == pytest.approx([reach, reach], abs=1.0)


@pytest.mark.parametrize(
    ("pixels", "smaller"),
    [
        pytest.param(RIGHT, None, id="print-of-11-points-in-200-dpi-is-left"),
        pytest.param(24, False, id="print-of-9-points-in-200-dpi-is-enlarged"),
        pytest.param(62, True, id="print-of-400-dpi-is-shrunk"),
        pytest.param(18, False, id="small-print-is-enlarged"),
    ],
)
def test_scale_follows_the_type_not_the_dpi(pixels, smaller):
    grey = a_printed_page(14, pixels)
    page = clean(as_pixels(grey), (), SETTINGS)
    if smaller is None:
        assert page.image.shape == grey.shape
    else:
        assert (page.image.shape[0] < grey.shape[0]) is smaller
    assert 16.2 <= page.x_height <= 19.8


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        pytest.param(lambda page: page, "print:", id="good"),
        pytest.param(lambda page: cv2.dilate(page, np.ones((2, 2))), "weak strokes", id="worn"),
        pytest.param(lambda page: (page * 0.75).astype(np.uint8), "uneven paper", id="brown"),
        pytest.param(
            lambda page: np.where(page < 128, 0, 255).astype(np.uint8), "few pixels", id="fax"
        ),
    ],
)
def test_difficult_pages_keep_their_pixels(spoil, why):
    spoilt = spoil(a_printed_page())
    page = clean(as_pixels(spoilt), (), SETTINGS)
    (scale,) = [step for step in page.steps if step.name == "scale"]
    assert why in scale.reason
    assert page.image.shape == spoilt.shape


def test_worn_type_is_shrunk_less_than_good_type():
    good = a_printed_page(14, 48)
    worn = cv2.dilate(good, np.ones((3, 3)))
    heights = [clean(as_pixels(page), (), SETTINGS).x_height for page in (good, worn)]
    assert heights[0] < heights[1]


def test_one_grey_pixel_in_a_row_is_no_black_and_white():
    page = np.full((64, 64), 255, np.uint8)
    page[8, 3] = 0
    assert is_bilevel(page)
    page[8, 9] = 128
    assert not is_bilevel(page)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("skew", [0.0, 1.7, -4.0])
@pytest.mark.parametrize(
    ("across", "down", "squeeze"), [(0.41, 0.82, 1.0), (0.7, 0.7, 0.9), (1.5, 1.5, 1.0)]
)
def test_whatever_the_move_the_map_leads_to_the_pixel(turn, skew, across, down, squeeze):
    page = np.full((401, 303), 255, np.uint8)
    cv2.rectangle(page, (60, 300), (67, 307), 0, -1)  # its middle is at (64, 304)
    image, way = moved(page, Move(across, down, turn, skew, squeeze))
    dark = 255.0 - image.astype(np.float64)
    rows, columns = np.indices(image.shape) + 0.5
    middle = (columns * dark).sum() / dark.sum(), (rows * dark).sum() / dark.sum()
    assert place(way, 64.0, 304.0) == pytest.approx(middle, abs=0.3)


def test_shapes_are_the_pieces_of_ink_and_their_measures():
    ink = np.zeros((60, 90), np.uint8)
    cv2.rectangle(ink, (10, 20), (19, 49), 255, -1)
    cv2.line(ink, (40, 5), (60, 25), 255, 1)  # joined by corners alone: one piece
    found = shapes_of(ink)
    assert sorted(
        zip(found.left, found.top, found.width, found.height, found.area, strict=True)
    ) == [
        (10, 20, 10, 30, 300),
        (40, 5, 21, 21, 21),
    ]
    assert np.array_equal(found.labels > 0, ink > 0)


@pytest.mark.parametrize(
    ("share", "bits"),
    [
        pytest.param(0.01, 16, id="specks"),
        pytest.param(0.06, 16, id="grain, most of 16 bits used"),
        pytest.param(0.3, 32, id="too many for 16 bits"),
    ],
)
def test_pieces_are_numbered_alike_with_16_and_32_bits(share, bits):
    grain = np.random.default_rng(7).random((1200, 1001))
    ink = np.asarray((grain < share) * 255, np.uint8)
    labels, stats = pieces_of(ink)
    assert labels.dtype.itemsize * 8 == bits
    _, expected, measures, _ = cv2.connectedComponentsWithStats(ink, ltype=cv2.CV_32S)
    assert np.array_equal(np.sort(stats, axis=0), np.sort(measures, axis=0))
    assert np.array_equal(labels > 0, expected > 0)
    chosen = np.zeros(len(stats), np.bool_)
    chosen[[1, len(stats) // 2]] = True
    assert np.array_equal(painted(labels, chosen) > 0, np.isin(labels, np.flatnonzero(chosen)))


def test_uneven_light_is_evened():
    grey = a_printed_page().astype(np.float32)
    grey *= np.linspace(0.5, 1.0, grey.shape[1], dtype=np.float32)
    page = clean(as_pixels(grey.astype(np.uint8)), (), SETTINGS)
    assert "light" in names(page)
    margins = page.image[50:250, 50:150], page.image[50:250, -150:-50]
    assert [int(np.median(margin)) for margin in margins] == pytest.approx([250, 250], abs=4)


def test_copier_edges_and_punch_holes_are_wiped():
    grey = a_printed_page()
    grey[:, :40] = 15
    for row in (900, 1430):
        cv2.circle(grey, (90, row), 24, 25, -1)
    page = clean(as_pixels(grey), (), SETTINGS)
    assert "edges" in names(page)
    assert page.image[:, :150].min() > 200
    assert page.image[:, 150:].min() < 40


def test_specks_are_wiped_and_dots_are_kept():
    clean_page, dice = a_printed_page(24, RIGHT), np.random.default_rng(2)
    grey = clean_page.copy()
    where = dice.integers(1900, 2300, 900), dice.integers(50, 1600, 900)
    grey[where] = 0
    page = clean(as_pixels(grey), (), SETTINGS)
    assert "specks" in names(page)
    assert (page.image[1900:2300] < 128).sum() < 400
    assert (page.image[:1600] < 128).sum() > 0.98 * (clean_page[:1600] < 128).sum()


def a_table() -> np.ndarray:
    grey = a_printed_page(10)
    for row in (1000, 1100, 1200):
        cv2.line(grey, (200, row), (1400, row), 30, 3)
    for column in (200, 800, 1400):
        cv2.line(grey, (column, 1000), (column, 1200), 30, 3)
    cv2.line(grey, (200, 335), (420, 335), 30, 2)  # under the first word of the page
    return grey


def test_ruling_lines_are_found_and_taken_out():
    page = clean(as_pixels(a_table()), (), SETTINGS)
    found = sorted((round(r.box.width), round(r.box.height)) for r in page.rules if r.box.top > 350)
    assert [size for size in found if size[0] < 5] == [(2, 74)] * 3
    assert [size for size in found if size[0] > 5] == [(434, 2)] * 3
    assert any(r.box.top < 130 for r in page.rules)
    assert page.image[995:1205, 195:1405].min() > 200


@pytest.mark.parametrize("pixels", [24, 31, 40])
def test_print_has_no_ruling_lines(pixels):
    grey = a_printed_page(20, pixels)
    bold = cv2.erode(grey, np.ones((3, 3), np.uint8))
    for page in (grey, bold):
        assert ruling(ink_map(page), 0.5 * pixels).boxes == ()


@pytest.mark.parametrize(
    ("draw", "checked"),
    [
        pytest.param(lambda img: None, False, id="empty"),
        pytest.param(
            lambda img: (
                cv2.line(img, (305, 305), (325, 325), 20, 2),
                cv2.line(img, (325, 305), (305, 325), 20, 2),
            ),
            True,
            id="cross",
        ),
        pytest.param(
            lambda img: cv2.rectangle(img, (306, 306), (324, 324), 20, -1), True, id="filled"
        ),
    ],
)
def test_check_boxes_and_their_state(draw, checked):
    sheet = np.full((600, 600), 250, np.uint8)
    cv2.rectangle(sheet, (300, 300), (330, 330), 20, 2)
    draw(sheet)
    (box,) = drawn_boxes(shapes_of(ink_map(sheet)), 16)
    assert (box.box, box.checked) == (Box(299, 299, 332, 332), checked)


def test_letters_are_no_check_boxes():
    shapes = shapes_of(ink_map(a_printed_page(24, 40)))
    assert drawn_boxes(shapes, 16) == ()


def test_coloured_stamp_fades_and_print_under_it_stays():
    grey = a_printed_page()
    rgb = np.repeat(grey[:, :, None], 3, axis=2)
    ink = np.zeros_like(grey)
    cv2.rectangle(ink, (500, 380), (900, 560), 255, 6)
    cv2.putText(ink, "EINGANG", (540, 490), 0, 2.0, 255, 6)
    rgb[ink > 0] = np.minimum(rgb[ink > 0], (200, 40, 60))
    stamped = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)
    faded = fade_colour(stamped, rgb)
    assert len(faded.places) == 1
    assert faded.places[0] == pytest.approx(Box(497, 377, 904, 564), abs=6)
    only_stamp = (ink > 0) & (grey > 240)
    assert np.median(faded.grey[only_stamp]) > 215
    assert np.median(faded.grey[(ink > 0) & (grey < 60)]) < 110
    page = clean(as_pixels(stamped, rgb), (), SETTINGS)
    assert "colour" in names(page)
    assert page.coloured is not None
    assert len(page.coloured_places) == 1


@pytest.mark.parametrize(
    ("shape", "dpi", "expected", "source"),
    [
        pytest.param((2339, 1654), (200.0, 200.0), 200, DpiSource.FILE, id="told"),
        pytest.param((3508, 2480), (72.0, 72.0), 300, DpiSource.ASSUMED, id="72-is-a-lie"),
        pytest.param((842, 595), (72.0, 72.0), 72, DpiSource.FILE, id="72-may-be-true"),
        pytest.param((3508, 2480), None, 300, DpiSource.ASSUMED, id="a4-by-its-size"),
        pytest.param((1654, 2339), None, 200, DpiSource.ASSUMED, id="a4-lying"),
        pytest.param((1000, 1000), None, 300, DpiSource.ASSUMED, id="no-hint"),
        pytest.param((2339, 1654), (2000.0, 2000.0), 200, DpiSource.ASSUMED, id="a-stamp-of-paper"),
    ],
)
def test_resolution_is_believed_only_where_it_can_be_true(shape, dpi, expected, source):
    across, _, whose = page_dpi(Pixels(np.zeros(shape, np.uint8), dpi=dpi), 300)
    assert (across, whose) == (expected, source)


def test_fax_rows_become_square():
    grey = cv2.resize(a_printed_page(), (1654, 1146), interpolation=cv2.INTER_AREA)
    page = clean(Pixels(grey, None, None, (200.0, 98.0)), (), SETTINGS)
    assert "square" in names(page)
    assert (page.width, page.height) == pytest.approx((595.4, 842.0), abs=1)
    assert page.image.shape[0] > 1.3 * page.image.shape[1]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_maps_and_their_ways_back(turn):
    way = then(turning(100.0, 200.0, turn), scaled(2.0, 0.5))
    back = then(way, inverse(way))
    assert back == pytest.approx((1, 0, 0, 1, 0, 0))
    box = carry(turning(100.0, 200.0, turn), Box(10, 20, 30, 25))
    assert (
        box
        == {
            0: Box(10, 20, 30, 25),
            90: Box(175, 10, 180, 30),
            180: Box(70, 175, 90, 180),
            270: Box(20, 70, 25, 90),
        }[turn]
    )


def a_bold_word() -> np.ndarray:
    """Return an H whose serifs nearly meet, as those of bold type do, and a letter behind it."""
    sheet = np.full((600, 600), 250, np.uint8)
    for x in (300, 324):
        cv2.rectangle(sheet, (x, 300), (x + 8, 332), 20, -1)
    for y in (300, 315, 329):
        cv2.rectangle(sheet, (300, y), (332, y + 3), 20, -1)
    cv2.circle(sheet, (350, 321), 11, 20, 5)
    return sheet


def test_a_bold_letter_of_a_word_is_no_check_box():
    assert drawn_boxes(shapes_of(ink_map(a_bold_word())), 16) == ()


def test_a_box_before_its_word_is_one():
    sheet = a_bold_word()
    moved = sheet.copy()
    moved[:, 335:] = 250
    moved[:, 348:] = sheet[:, 335:-13]
    (box,) = drawn_boxes(shapes_of(ink_map(moved)), 16)
    assert box.box.x0 == 300


def test_a_solid_letter_in_the_margin_is_no_punch_hole_if_a_letter_follows():
    page = np.full((1754, 1241), 250, np.uint8)
    page[40:72, 256:288] = 20
    alone = edge_dirt(shapes_of(ink_map(page)), 40.0)
    cv2.circle(page, (305, 60), 11, 20, 5)
    followed = edge_dirt(shapes_of(ink_map(page)), 40.0)
    assert (alone.tolist(), followed.tolist()) == ([True], [False, False])
