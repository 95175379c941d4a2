"""A set network sees an option beside the others of its paper, and is the same once written."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bench.teaching import Sample, Teaching, teach
from pipeline.set_network import SetNetwork, read_network, write_network

WAY = Teaching(
    hidden=8,
    networks=2,
    epochs=40,
    batch=4,
    rate=2e-2,
    hidden_out=0.1,
    features_out=0.0,
    rules_out=0.0,
    fewest=1,
    temperature=1.0,
)


def _larger_wins() -> list[Sample]:
    """Return papers whose middling line is right where no large one is beside it."""
    middling, large, small = ["middling"], ["large"], ["small"]
    return [
        Sample([middling, small], [True, False], none=False, share=1.0),
        Sample([middling, large, small], [False, True, False], none=False, share=1.0),
        Sample([small, small], [False, False], none=True, share=1.0),
    ] * 8


@pytest.fixture(scope="module")
def network() -> SetNetwork:
    return teach(_larger_wins(), WAY)


def test_one_of_many_or_none(network: SetNetwork) -> None:
    alone = network.shares([["middling"], ["small"]])
    beside = network.shares([["middling"], ["large"], ["small"]])
    assert alone[0] > 0.8
    assert beside[1] > 0.8
    assert sum(network.shares([["small"], ["small"]])) < 0.2


def test_each_by_itself_in_the_light_of_the_others() -> None:
    with_head = Sample([["bold"], ["plain"]], [True, False], none=False, share=1.0)
    all_bold = Sample([["bold"], ["bold", "huge"]], [False, True], none=False, share=1.0)
    network = teach([with_head, all_bold] * 12, WAY._replace(each=True))
    alone, beside = network.chances([["bold"], ["plain"]]), network.chances([["bold"], ["huge"]])
    assert alone[0] > 0.7 > 0.3 > alone[1]
    assert beside[0] < 0.3


def test_order_of_options_says_nothing(network: SetNetwork) -> None:
    one = network.shares([["middling"], ["large"], ["small"]])
    other = network.shares([["small"], ["large"], ["middling"]])
    assert one == pytest.approx(other[::-1], abs=1e-5)


def test_nothing_to_weigh(network: SetNetwork) -> None:
    assert network.shares([]) == []
    assert network.chances([]) == []
    assert network.shares([["a feature that nobody taught"]])[0] >= 0.0


def test_written_and_read(network: SetNetwork, tmp_path: Path) -> None:
    path = str(tmp_path / "title.npz")
    write_network(path, network)
    options = [["middling"], ["large"]]
    assert read_network(path).shares(options) == pytest.approx(network.shares(options), abs=0.01)


def test_the_same_papers_give_the_same_network(network: SetNetwork) -> None:
    again = teach(_larger_wins(), WAY)
    assert np.array_equal(again.inner, network.inner)
