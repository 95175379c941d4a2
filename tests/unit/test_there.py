"""On another machine: children are lent, and with the run's end they and their notes are gone."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.outcome import Job
from pipeline.batch import there
from pipeline.batch.pool import PoolBroken
from pipeline.batch.worker import Orders, Ways
from pipeline.settings import Settings
from pipeline.storage import OutFolder
from tests.engines import equip

JOB = Job(task="digitise", path=b"/in/a", name=b"a", output=b"a.json", signature=(1, 1))
WAYS = Ways("s", "r", 1)


class Child:
    """A pool of one child that is played; it breaks when it is told to."""

    broken = False
    closed = 0

    def __init__(self, _width: int, orders: Orders) -> None:
        assert orders.note_folder.is_dir()

    def describe(self) -> Ways:
        if self.broken:
            msg = "a worker cannot begin"
            raise PoolBroken(msg)
        return WAYS

    def close(self) -> None:
        type(self).closed += 1


@pytest.fixture
def orders(tmp_path, monkeypatch) -> Iterator[Orders]:
    """Orders of a run that has its turn; temporary files lie where the test can see them."""
    monkeypatch.setattr(there, "ProcessPool", Child)
    monkeypatch.setattr(Child, "broken", False)
    monkeypatch.setattr(Child, "closed", 0)
    monkeypatch.setattr(there, "_crews", {})
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tmp"))
    out = OutFolder(tmp_path / "out")
    out.prepare()
    yield Orders(Settings(), (), out.root, frozenset(), equip, turn=out.take_turn())
    for crew in there._crews.values():
        crew.end()


def notes(orders: Orders) -> list[Path]:
    return list((orders.out.parent / "tmp").iterdir())


def greet(orders: Orders) -> there.Greeting:
    return there.greet(there.Introduction(orders, ()))


def test_who_leaves_leaves_nothing(orders):
    assert greet(orders).ways == WAYS
    assert len(notes(orders)) == 1
    there.leave(orders.out, orders.turn)
    assert (notes(orders), Child.closed) == ([], 1)


def test_who_is_introduced_again_begins_anew(orders):
    greet(orders)
    (first,) = notes(orders)
    again = dataclasses.replace(orders, turn=OutFolder(orders.out).take_turn())
    assert greet(again).unfit is None
    (second,) = notes(orders)
    assert (first != second, Child.closed) == (True, 1)
    with pytest.raises(there.Stranger):
        there.perform(orders.out, orders.turn, JOB, lambda: True)
    there.leave(orders.out, orders.turn)
    assert notes(orders) == [second], "an earlier run has no say any more"


def test_who_cannot_begin_leaves_nothing(orders, monkeypatch):
    monkeypatch.setattr(Child, "broken", True)
    assert greet(orders).unfit == "a worker cannot begin"
    assert (notes(orders), Child.closed) == ([], 1)


def test_what_is_still_at_work_keeps_its_notes_until_it_ends(orders):
    greet(orders)
    crew = there._crews[orders.out]
    with crew._borrowed():
        there.leave(orders.out, orders.turn)
        assert len(notes(orders)) == 1
    assert (notes(orders), Child.closed) == ([], 1)
    assert crew._timer is None or crew._timer.finished.is_set()


def test_a_run_that_lost_its_turn_is_told_so(orders):
    OutFolder(orders.out).take_turn()
    assert "sees another" in (greet(orders).unfit or "")
    assert notes(orders) == []
