"""One run for each output folder."""

import threading
import time

import pytest

from pipeline.batch.lock import held_by, only_run
from pipeline.errors import OutputBusy


def test_the_second_run_is_told_who_holds_it(tmp_path):
    again = only_run(tmp_path / "lock")
    with only_run(tmp_path / "lock"), pytest.raises(OutputBusy, match="process"), again:
        pass
    with only_run(tmp_path / "lock"):
        pass


def test_asking_who_holds_it_keeps_no_run_from_beginning(tmp_path):
    (tmp_path / "lock").touch()
    over = threading.Event()

    def ask() -> None:
        while not over.is_set():
            held_by(tmp_path / "lock")
            time.sleep(0.0005)

    asking = threading.Thread(target=ask)
    asking.start()
    try:
        for _ in range(50):
            with only_run(tmp_path / "lock"):
                pass
    finally:
        over.set()
        asking.join()
