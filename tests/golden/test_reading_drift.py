"""Reading code that gives something else must say so: ``READING_VERSION`` is raised by hand.

Stored pages carry the version in their fingerprint. If reading changes and the number does not, an
archive would hold pages of two kinds under one name.
"""

from __future__ import annotations

import json

import pytest

from models.page import PageReading
from pipeline.engines.versions import READING_VERSION
from tests.golden.record import HEARD, HEARD_PAGES, PAGES, Replay, file_of, load, read_sample

REMEDY = (
    "reading gives something else than recorded: if that is meant, raise READING_VERSION in"
    " pipeline/engines/versions.py and run make golden"
)


@pytest.mark.parametrize("page", HEARD_PAGES)
def test_reading_has_not_changed_under_its_version(page):
    heard = json.loads(load(file_of(HEARD, page)))
    assert heard["reading_version"] == READING_VERSION, "run make golden"
    engine = Replay(heard["engine"], heard["calls"])
    try:
        now = read_sample(page, engine)
    except AssertionError as exc:
        pytest.fail(f"{REMEDY}\n{exc}")
    recorded = PageReading.model_validate_json(load(file_of(PAGES, page)))
    assert now.model_dump() == recorded.model_dump(), REMEDY
    assert engine.left == 0, REMEDY


def test_recorded_pages_are_readings():
    files = sorted(PAGES.glob("*.json.zst"))
    assert len(files) >= len(HEARD_PAGES)
    for file in files[::10]:
        PageReading.model_validate_json(load(file))
