"""``--until``: the next such time of day, also when clocks are put forward or back."""

import datetime as dt
import time

import pytest

from pipeline.batch.command import _end, _seconds_until
from pipeline.errors import UsageError


@pytest.fixture
def in_germany(monkeypatch):
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("in_germany")
@pytest.mark.parametrize(
    ("now", "then", "hours"),
    [
        pytest.param("2026-11-26T20:30", "05:30", 9.0, id="over-midnight"),
        pytest.param("2026-11-26T04:00", "05:30", 1.5, id="the-same-day"),
        pytest.param("2026-11-26T05:30", "05:30", 24.0, id="just-over"),
        pytest.param("2026-03-28T20:30", "05:30", 8.0, id="clocks-put-forward"),
        pytest.param("2026-10-24T20:30", "05:30", 10.0, id="clocks-put-back"),
    ],
)
def test_the_next_such_time_of_day(now, then, hours):
    moment = dt.datetime.fromisoformat(now).astimezone()
    assert _seconds_until(dt.time.fromisoformat(then), moment) == hours * 3600


def test_no_time_of_day():
    assert _end(None) is None
    with pytest.raises(UsageError, match="write it as 05:30"):
        _end("25:00")
    assert 0 < (_end("5:30") or 0) - time.monotonic() <= 25 * 3600
