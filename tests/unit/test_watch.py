"""A folder that is watched: what has come to rest is taken up, what is being written is not."""

from pipeline.batch.discover import Sighting
from pipeline.batch.watch import Resting


def seen(name: str, size: int, mtime: int = 1) -> Sighting:
    return Sighting(name.encode(), b"/in", (size, mtime))


def test_a_file_that_grows_is_left_alone():
    resting = Resting(10.0)
    for now, size in ((0.0, 100), (5.0, 200), (10.0, 300), (15.0, 300), (19.0, 300)):
        assert not resting.look([seen("a.pdf", size)], now), now
        assert not resting.is_whole(seen("a.pdf", size)), now
    assert resting.look([seen("a.pdf", 300)], 20.0)
    assert resting.is_whole(seen("a.pdf", 300))


def test_what_was_taken_up_is_no_news_until_it_changes():
    resting = Resting(1.0)
    resting.look([seen("a.pdf", 3)], 0.0)
    assert resting.look([seen("a.pdf", 3)], 2.0)
    assert resting.is_whole(seen("a.pdf", 3))
    assert not resting.look([seen("a.pdf", 3)], 4.0)
    assert not resting.look([seen("a.pdf", 3, mtime=2)], 6.0)
    assert resting.look([seen("a.pdf", 3, mtime=2)], 8.0)


def test_a_file_that_changed_after_it_was_looked_at_waits():
    resting = Resting(0.0)
    resting.look([seen("a.pdf", 3)], 1.0)
    assert not resting.is_whole(seen("a.pdf", 4))
    assert not resting.is_whole(seen("new.pdf", 4))


def test_the_clock_of_the_drive_does_not_matter():
    resting = Resting(10.0)
    resting.look([seen("a.pdf", 3, mtime=10**20)], 0.0)
    assert resting.look([seen("a.pdf", 3, mtime=10**20)], 10.0)


def test_a_file_that_went_and_came_back_is_looked_at_anew():
    resting = Resting(10.0)
    resting.look([seen("a.pdf", 3)], 0.0)
    resting.look([], 5.0)
    assert not resting.look([seen("a.pdf", 3)], 10.0)
