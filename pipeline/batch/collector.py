"""When Python looks for circles of dead objects: seldom, while papers are understood.

A paper makes thousands of small objects, and hardly any of them in a circle: to walk over them
every 700 is 5 % of understanding. Reading keeps Python's own pace: its objects are large.
"""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator

_ALLOCATIONS = 20_000
"""Objects made, and not gone, between two walks: those of some pages."""


def settle() -> None:
    """Leave all that is loaded by now to itself: it stays, and is never walked over again."""
    gc.freeze()


@contextlib.contextmanager
def seldom() -> Iterator[None]:
    """Let the collector walk once in a while only."""
    young, *old = gc.get_threshold()
    gc.set_threshold(_ALLOCATIONS, *old)
    try:
        yield
    finally:
        gc.set_threshold(young, *old)
