"""What stands above or beside the body on its first page, whenever it is read."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.stages.segment.units import BodyType, Unit

_FEWEST = 3
"""Units of a column of fields beside the body at least."""
_APART = 0.8
"""Ems of white between the body and such a column, at least."""


def beside_body(start: int, units: Sequence[Unit], body: BodyType) -> frozenset[int]:
    """Return the units read after the body's first that belong to the head by their place.

    The right half of a letterhead over two columns (``Drucksache 9/1142`` / ``26.6.79``), and
    fields in a column of their own beside the text (``Vorlage Nr.`` / ``098/2021``, Hohenweiler).
    """
    if start >= len(units):
        return frozenset()
    first = units[start]
    later = [i for i in range(start + 1, len(units)) if units[i].page == first.page]
    above = {i for i in later if units[i].box.bottom < first.box.top - 0.5 * body.size}
    edge = body.right + _APART * body.size
    free = (i for i in later if units[i].table is None and not units[i].outer)
    right = {i for i in free if units[i].box.x0 > edge}
    return frozenset(above | right if len(right) >= _FEWEST else above)
