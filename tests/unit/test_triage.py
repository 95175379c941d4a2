"""What is this page? Judged from what the text layer says and from a glance at the pixels."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from models.geometry import Box
from models.kinds import Origin, OriginReason
from pipeline.settings import ReadingSettings
from pipeline.sheet import Picture, Pixels, TextLayer
from pipeline.stages.triage import triage
from pipeline.stages.triage.blank import ink_share, is_blank
from pipeline.stages.triage.layer import judge_layer
from tests.factories import a_word

GERMAN = "Der Stadtrat beschließt die Änderung der Satzung über die Benutzung der Grünanlagen"
FULL = Picture(Box(0.0, 0.0, 595.0, 842.0), (1654, 2339))


def a_layer(text: str, **fields: object) -> TextLayer:
    words = tuple(a_word(token, 60.0, 60.0 + 14 * i) for i, token in enumerate(text.split()))
    given: dict[str, object] = {
        "engine": "pdfium 1",
        "width": 595.0,
        "height": 842.0,
        "rotation": 0,
        "words": words,
        "rules": (),
        "checkboxes": (),
        "pictures": (),
        "letters": len(text.replace(" ", "")),
        "invisible": 0,
        "unmapped": 0,
        "paths": 0,
    }
    return TextLayer(**(given | fields))


@pytest.mark.parametrize(
    ("layer", "reason"),
    [
        pytest.param(a_layer(GERMAN), "text_layer", id="german"),
        pytest.param(
            a_layer("The council decides to build a new school"), "text_layer", id="english"
        ),
        pytest.param(a_layer("0565/23"), "text_layer", id="too-few-to-judge"),
        pytest.param(
            a_layer("продолжаем список последний элемент списка города совета"),
            "text_layer",
            id="another-script-is-not-judged",
        ),
        pytest.param(a_layer(""), "no_text_layer", id="no-characters"),
        pytest.param(
            a_layer("(cid:3)(cid:17) (cid:4)(cid:9) (cid:88) " * 3), "garbage_text_layer", id="cid"
        ),
        pytest.param(
            a_layer("fÃ¼r die Ã–ffentlichkeit in KÃ¶ln und MÃ¼nchen, StraÃŸe"),
            "garbage_text_layer",
            id="mojibake",
        ),
        pytest.param(
            a_layer("Xqzv bnkwt ghjkl pqrst vwxyz mnbvc lkjhg fdsqw rtzpl kjhgf dsmnb"),
            "garbage_text_layer",
            id="shifted-letters",
        ),
        pytest.param(
            a_layer("yaqe oxuy ijuw ueqo ayfi oqui yjaw uxoe aqyi euwj oyqa iuxe ajqy"),
            "garbage_text_layer",
            id="vowels-but-no-language",
        ),
        pytest.param(a_layer(GERMAN, unmapped=40), "garbage_text_layer", id="no-unicode-values"),
        pytest.param(
            a_layer(GERMAN, invisible=70, pictures=(FULL,)), "scanned_text_layer", id="invisible"
        ),
        pytest.param(
            a_layer(GERMAN * 5, pictures=(FULL,)), "scanned_text_layer", id="picture-over-text"
        ),
    ],
)
def test_text_layers_are_judged(layer, reason):
    assert judge_layer(layer).reason == reason


class FakePage:
    """A page that counts how often its pixels are asked for."""

    number = 1

    def __init__(self, layer: TextLayer | None, grey: np.ndarray) -> None:
        self._layer, self._grey, self.asked = layer, grey, 0

    def layer(self) -> TextLayer | None:
        return self._layer

    def pixels(self) -> Pixels:
        self.asked += 1
        return Pixels(self._grey, points=(595.0, 842.0))


def a_sheet(lines: int = 0, level: int = 250) -> np.ndarray:
    """Return a page of 200 dpi with so many printed lines, above the middle."""
    sheet = np.full((2339, 1654), level, np.uint8)
    for row in range(lines):
        where = (200, 700 + 60 * row)
        cv2.putText(sheet, "Der Rat der Stadt nimmt Kenntnis", where, 0, 1.3, 20, 3)
    return sheet


@pytest.mark.parametrize(
    ("layer", "lines", "origin", "reason", "asked"),
    [
        pytest.param(
            a_layer(GERMAN), 5, Origin.TEXT, "text_layer", 0, id="digital-is-not-rendered"
        ),
        pytest.param(
            a_layer(""), 5, Origin.BLANK, "blank_page", 0, id="nothing-drawn-is-not-rendered"
        ),
        pytest.param(None, 5, Origin.OCR, "no_text_layer", 1, id="image"),
        pytest.param(None, 0, Origin.BLANK, "blank_page", 1, id="white-image"),
        pytest.param(
            a_layer("", pictures=(FULL,)), 0, Origin.BLANK, "blank_page", 1, id="white-scan"
        ),
        pytest.param(
            a_layer(GERMAN, pictures=(FULL,)),
            20,
            Origin.OCR,
            "partial_text_layer",
            1,
            id="header-over-image",
        ),
        pytest.param(
            a_layer(GERMAN, pictures=(FULL,)),
            0,
            Origin.TEXT,
            "text_layer",
            1,
            id="watermark-under-text",
        ),
    ],
)
def test_pages_go_the_cheapest_honest_way(layer, lines, origin, reason, asked):
    page = FakePage(layer, a_sheet(lines))
    verdict = triage(page, ReadingSettings())
    assert (verdict.origin, verdict.reason, page.asked) == (origin, reason, asked)
    assert verdict.steps[0].reason


def test_text_layers_are_not_used_when_unwanted():
    verdict = triage(FakePage(a_layer(GERMAN), a_sheet(5)), ReadingSettings(use_text_layer=False))
    assert verdict.origin is Origin.OCR


def show_through() -> np.ndarray:
    """Return the back of a sheet: the front's lines, mirrored, soft and pale."""
    front = cv2.GaussianBlur(a_sheet(25), (0, 0), 4)[:, ::-1].astype(np.int16)
    return np.clip(250 - (250 - front) * 0.3, 0, 255).astype(np.uint8)


def copier_edge() -> np.ndarray:
    sheet = a_sheet()
    sheet[:, :45] = 10
    sheet[:30] = 10
    return sheet


def page_number() -> np.ndarray:
    sheet = a_sheet()
    cv2.putText(sheet, "- 2 -", (800, 200), 0, 1.2, 20, 3)
    return sheet


def specked() -> np.ndarray:
    sheet, dice = a_sheet(), np.random.default_rng(1)
    sheet[dice.integers(0, 2339, 600), dice.integers(0, 1654, 600)] = 0
    return sheet


def photograph() -> np.ndarray:
    sheet = a_sheet()
    sheet[600:1500, 300:1300] = np.linspace(30, 140, 1000).astype(np.uint8)
    return sheet


@pytest.mark.parametrize(
    ("sheet", "blank"),
    [
        pytest.param(a_sheet(), True, id="white"),
        pytest.param(a_sheet(level=190), True, id="grey-paper"),
        pytest.param(show_through(), True, id="show-through"),
        pytest.param(copier_edge(), True, id="copier-edge"),
        pytest.param(specked(), True, id="specks"),
        pytest.param(page_number(), False, id="page-number"),
        pytest.param(a_sheet(1), False, id="one-line"),
        pytest.param(a_sheet(1, level=150), False, id="one-line-on-dark-paper"),
        pytest.param(photograph(), False, id="photograph"),
    ],
)
def test_blank_pages(sheet, blank):
    assert is_blank(ink_share(sheet)) is blank


@pytest.mark.parametrize("shape", [(1, 40_000), (40_000, 1), (1, 1), (3, 5000)])
def test_pages_thinner_than_a_hair_are_looked_at_too(shape):
    assert is_blank(ink_share(np.full(shape, 255, np.uint8)))


def test_reason_is_of_the_closed_set():
    assert judge_layer(a_layer(GERMAN)).reason is OriginReason.TEXT_LAYER
