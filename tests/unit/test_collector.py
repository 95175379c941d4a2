"""The collector walks seldom while a paper is understood, and as it did before afterwards."""

from __future__ import annotations

import gc

import pytest

from pipeline.batch.collector import seldom


def test_walks_are_rare_inside_and_as_before_outside() -> None:
    before = gc.get_threshold()
    with seldom():
        assert gc.get_threshold()[0] > before[0]
        assert gc.get_threshold()[1:] == before[1:]
    assert gc.get_threshold() == before


def test_a_paper_that_fails_leaves_the_collector_as_it_was() -> None:
    before = gc.get_threshold()
    with pytest.raises(ValueError, match="unreadable"), seldom():
        raise ValueError("unreadable")
    assert gc.get_threshold() == before
