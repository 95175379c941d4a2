"""Bodies that a paper is but sent to: no meeting, where nothing else is said of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from models.extraction import Consulted
from models.layout import Line

_SITS = re.compile(r"[Ss]itzung|[Tt]agung|[Tt]ermin")


def without_addressed(rows: Sequence[Consulted], lines: Iterable[Line]) -> tuple[Consulted, ...]:
    """Return the rows but those that are a body and no more.

    ``An den Magistrat und die Stadtverordneten`` over a petition names who it is for. Several
    bodies and no date are a list of who deals with it: ``In den Ausschuss für …``, ``In den
    Verwaltungsausschuss``. So is what stands in a table of meetings, or level with a caption among
    the lines of the paper that says when it meets: ``Sitzungstag: 05.1? 2013``.
    """
    names = {row.body.value for row in rows if row.body}
    if len(names) > 1 and all(row.date is None for row in rows):
        return tuple(rows)
    captions = [line for line in lines if _SITS.search(line.text)]
    return tuple(row for row in rows if not _is_bare(row) or _is_level(row, captions))


def _is_bare(row: Consulted) -> bool:
    said = (row.date, row.public, row.role, row.agenda_item, row.result, row.votes)
    tabled = row.body is not None and "table" in row.body.witnesses
    return not tabled and all(one is None for one in said)


def _is_level(row: Consulted, captions: Sequence[Line]) -> bool:
    """Tell whether a caption stands on a line with a body, or beside it."""
    places = row.body.evidence if row.body else ()
    return any(
        line.page == place.page
        and abs(line.box.middle[1] - place.box.middle[1]) < _LEVEL * max(place.box.height, 6.0)
        for line in captions
        for place in places
    )


_LEVEL = 0.6
"""Heights of a line by which the middles of what stands in one row differ at most."""
