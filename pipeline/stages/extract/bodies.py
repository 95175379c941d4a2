"""Names of bodies mended against the paper's other mentions and the city's list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz import fuzz, process

from models.extraction import Candidate, Consulted
from models.mention import Label as Kind
from pipeline.stages.extract.body_spelling import spelled
from pipeline.stages.extract.sheet import Sheet

_ALIKE = 90.0
"""Percent of likeness at which a name is taken for a misread known one."""
_APART = 5.0
"""Percent by which the best must lead: an ambiguous name stays as printed."""


def mend_bodies(
    sheet: Sheet, rows: Sequence[Consulted], known: Sequence[str]
) -> tuple[Consulted, ...]:
    """Return the rows with misread names mended: ``Aussehuss für Umwelt`` where another says so.

    The paper's own mentions count only against names that were read badly, and only where the
    known one was read well; the city's list counts always.
    """
    mentioned = _well_read(sheet)
    texts = [line.text for line in (*sheet.head, *sheet.body, *sheet.closing)]
    return tuple(
        replace(row, body=_mended(spelled(row.body, texts), known, mentioned)) if row.body else row
        for row in rows
    )


def _well_read(sheet: Sheet) -> tuple[str, ...]:
    lines = (*sheet.head, *sheet.body, *sheet.closing)
    names = {
        mention.text
        for mention in sheet.of(Kind.BODY, lines)
        if min(part.legibility for part in mention.parts) >= 0.85 and len(mention.text) >= 8
    }
    return tuple(sorted(names))


def _mended(body: Candidate[str], known: Sequence[str], mentioned: Sequence[str]) -> Candidate[str]:
    if body.value in known:
        return replace(body, witnesses=body.witnesses | {"known_body"})
    names = known or (mentioned if body.legibility < 0.8 else ())
    best = _nearest(body.value, names)
    if best is None or best == body.value or _digits(best) != _digits(body.value):
        return body
    return replace(body, value=best, witnesses=body.witnesses | {"mended_body"})


def _digits(name: str) -> str:
    """Return the number in a name: ``Bezirksausschuß 19`` is no other ``Bezirksausschuß``."""
    return "".join(sign for sign in name if sign.isdigit())


def _nearest(name: str, names: Sequence[str]) -> str | None:
    found = process.extract(name, names, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=2)
    if not found or (len(found) > 1 and found[1][1] > found[0][1] - _APART):
        return None
    best = str(found[0][0])
    return best if abs(len(best) - len(name)) <= 3 else None
