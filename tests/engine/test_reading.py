"""Real Tesseract on the samples: error ceilings, geometry, what is not text."""

from __future__ import annotations

import json

import numpy as np
import pytest

from models.kinds import Origin, Script
from pipeline.engines.sources import open_source
from pipeline.engines.tesseract import Tesseract
from pipeline.engines.tesserocr_engine import TesserocrEngine
from pipeline.flow import Engines, read_page
from pipeline.settings import LimitSettings, ReadingSettings
from tests.engine.measured import CEILINGS, ENGINES, ROOT, SCANS, reading_of, truth_of, word_error

pytestmark = pytest.mark.engine
CEILING = json.loads(CEILINGS.read_text("utf-8"))


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("scan", SCANS)
def test_word_errors_stay_under_their_ceiling(scan, engine):
    reading = reading_of(scan, engine)
    assert word_error(truth_of(scan)[2]["text"], reading) <= CEILING[engine][scan]


@pytest.mark.parametrize("scan", SCANS)
def test_turned_pages_are_upright(scan):
    assert reading_of(scan).rotation == truth_of(scan)[2]["rotation"]


@pytest.mark.parametrize("scan", [scan for scan in SCANS if "poor" not in scan])
def test_words_lie_where_the_truth_has_them(scan):
    """Every printed line's place holds words, and hardly a word lies elsewhere."""
    reading, truth = reading_of(scan), truth_of(scan)[2]
    boxes = truth.get("boxes") or pytest.fail("the truth has no boxes")
    inside = [
        any(x0 - 3 <= x <= x1 + 3 and top - 3 <= y <= bottom + 3 for x0, top, x1, bottom in boxes)
        for x, y in (word.box.middle for word in reading.words if word.confidence > 0.6)
    ]
    assert sum(inside) >= 0.93 * len(inside)


@pytest.mark.parametrize("scan", SCANS)
def test_fraktur_is_read_as_fraktur_and_nothing_else_is(scan):
    reading = reading_of(scan)
    if "goerlitz" in scan:
        assert reading.script in (Script.FRAKTUR, Script.MIXED)
        assert "frk" in str(reading.engine)
        assert any("ſ" in word.text for word in reading.words)
    else:
        assert reading.script is Script.LATIN


def test_check_boxes_of_a_scan_are_those_of_the_truth():
    scan = "karlsruhe-2022-0819/poor-150.pdf#1"
    found = reading_of(scan).checkboxes
    for x0, top, x1, bottom, checked in truth_of(scan)[2]["checkboxes"]:
        x, y = (x0 + x1) / 2, (top + bottom) / 2
        assert [b.checked for b in found if b.box.contains(x, y)] == [checked]


def test_digital_page_is_exact():
    assert word_error(truth_of(SCANS[6])[2]["text"], reading_of(SCANS[6])) == 0.0
    assert reading_of(SCANS[6]).origin is Origin.TEXT


def test_blank_backs_cost_no_engine():
    path = ROOT / "samples/erfurt-0565-23/duplex.pdf"

    class NoEngine:
        name = "none"

        def read(self, image, task):
            pytest.fail("a blank back was read")

    with open_source(path, (), LimitSettings()) as source:
        for number in (2, 4, 6):
            page = source.page(number)
            reading = read_page(page, Engines(NoEngine()), ReadingSettings(), LimitSettings())
            assert reading.origin is Origin.BLANK


def test_engine_double_fits_the_real_one():
    assert Tesseract().name.startswith("tesseract ")
    assert TesserocrEngine().name.startswith("tesserocr ")


def test_words_of_turned_and_skewed_pages_lie_on_their_ink():
    """Every word's box, mapped back, holds ink of the original file, and not only paper."""
    for scan in ("muenchen-14-20-v-07311/turned.pdf#2", "wismar-vo-2014-0850/turned.pdf#1"):
        path, number, _ = truth_of(scan)
        with open_source(path, (), LimitSettings()) as source:
            grey = source.page(number).pixels().grey
        reading = reading_of(scan)
        upright = np.rot90(grey, -(reading.rotation // 90))
        across = upright.shape[1] / reading.width
        down = upright.shape[0] / reading.height
        sure = [word for word in reading.words if word.confidence > 0.8 and len(word.text) > 2]
        missed = []
        for word in sure:
            b = word.box
            inside = upright[
                int(b.top * down) : int(b.bottom * down) + 1,
                int(b.x0 * across) : int(b.x1 * across) + 1,
            ]
            share = float((inside < 140).mean())
            if not 0.05 < share < 0.7:
                missed.append((word.text, share))
        assert len(sure) > 50
        assert not missed, scan
