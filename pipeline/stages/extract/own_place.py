"""The paper's own place behind a body's name in its letterhead: ``Gemeinderat Steinfeld``.

Below it stands ``Steinfeld, den 17.07.2006``: the place says whose letterhead this is, and the
body is the ``Gemeinderat``. Where several places share an office (``Finanzausschuß Norderhusen``)
the place of the paper is another one, and in a table the name is what its column says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from models.extraction import Candidate, Consulted
from pipeline.stages.extract.sheet import Sheet

_COLUMN = frozenset({"table", "headed", "labelled"})
# "Steinfeld, den 17.07.2006", "Unterach, 25. 10, 1983", "Verhandelt Norderhagen. den 14. März"
_DATED = re.compile(
    r"(?:^|[\s:])(?:(?:Verhandelt|Geschehen|Gegeben)\s(?:zu\s|in\s)?)?"
    r"(?P<place>[A-ZÄÖÜ][\wäöüß-]{2,}(?:\s(?:am\s|an\sder\s|bei\s)?[A-ZÄÖÜ][\wäöüß-]+)?)[.,]\s?"
    r"(?:(?:den|am)\s)?\d{1,2}\s?[.,]\s?(?:\d|[A-ZÄÖÜIVX])"
)
# "Gemeinderat Steinfeld", "Stadtverordneten-Versammlung zu Elberfeld"
_PLACED = re.compile(
    r"^(?P<body>(?:[A-ZÄÖÜ]\w+(?:er|e|es)\s)?[A-ZÄÖÜ]\w*(?:-\w+)?(?:rat|tag|versammlung|vertretung|magistrat|senat|bürgerschaft))\s"
    r"(?:zu\s|von\s|in\s)?(?P<place>[A-ZÄÖÜ].+)$",
    re.IGNORECASE,
)


def without_own_place(sheet: Sheet, rows: Sequence[Consulted]) -> tuple[Consulted, ...]:
    """Return the rows; a body of the letterhead is named without the paper's own place."""
    if not any(row.body and _PLACED.match(row.body.value) for row in rows):
        return tuple(rows)
    lines = (*sheet.head, *sheet.closing, *sheet.body[-4:])
    places = {m["place"] for line in lines for m in _DATED.finditer(line.text)}
    return tuple(replace(row, body=_bare(row.body, places)) if row.body else row for row in rows)


def _bare(body: Candidate[str], places: Iterable[str]) -> Candidate[str]:
    match = _PLACED.match(body.value)
    if match is None or body.witnesses & _COLUMN:
        return body
    return replace(body, value=match["body"]) if match["place"] in places else body
