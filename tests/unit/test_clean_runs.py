"""Packed ink maps do what OpenCV does with whole ones."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from pipeline.stages.clean.rules import ruling
from pipeline.stages.clean.runs import (
    Packed,
    bands,
    bridged,
    cores,
    grown,
    packed,
    packed_sideways,
)


def _map(rows: int, columns: int) -> np.ndarray:
    grain = np.random.default_rng(rows).integers(0, 255, (rows, columns), np.uint8)
    return np.asarray((cv2.blur(grain, (9, 3)) > 118) * 255, np.uint8)


def _whole(bits: Packed, rows: int) -> np.ndarray:
    out = np.zeros((8 * len(bits), bits.shape[1]), np.uint8)
    for first, band in bands(bits):
        out[first : first + len(band)] = band
    assert not out[rows:].any()
    return out[:rows]


@pytest.mark.parametrize("shape", [(64, 90), (61, 97), (7, 200), (200, 7)])
@pytest.mark.parametrize(("gap", "length"), [(4, 57), (5, 12), (2, 3)])
@pytest.mark.parametrize("sideways", [False, True])
def test_runs_are_those_of_opencv(shape, gap, length, sideways):
    ink = _map(*shape)
    bits = packed_sideways(ink) if sideways else packed(ink)
    ink = np.ascontiguousarray(ink.T) if sideways else ink
    assert (_whole(bits, len(ink)) == ink).all()
    closed = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((2, gap), np.uint8))
    bits = bridged(bits, gap, len(ink))
    assert (_whole(bits, len(ink)) == closed).all()
    window = np.ones((1, length), np.uint8)
    middles = cv2.erode(closed, window)
    assert (_whole(cores(bits, length), len(ink)) == middles).all()
    wide = _whole(grown(cores(bits, length), length), len(ink))
    assert (wide == cv2.dilate(middles, window)).all()


@pytest.mark.parametrize("rows", [400, 401, 407])
def test_lines_near_the_last_row_are_found_and_ink_in_it_does_no_harm(rows):
    ink = np.zeros((rows, 301), np.uint8)
    ink[-16:-13, 20:280] = 255
    ink[30:350, -16:-13] = 255
    ink[-1, 30:200] = 255
    found = ruling(ink, 20.0)
    assert len(found.boxes) == 2
    assert found.mask.shape == ink.shape
