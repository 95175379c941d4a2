"""Whom a letter goes to: the lines below ``Herrn`` or ``An den``, up to the white below them."""

from __future__ import annotations

import re

from models.layout import Line
from pipeline.stages.extract.fields import under
from pipeline.stages.extract.sheet import Sheet

# "An den", "Andie", "Herrn", "Frau Oberbürgermeisterin", "1. Herrn Stadtdirektor", "Firma",
# "An alle Fraktionen"; not "An den Schulen fehlen Lehrer", which goes on in lower case
_BEGINS = re.compile(
    r"^\W{0,2}(?:\d\.\s)?(?:An\s?(?:den|die|das|alle)?(?:\s[A-ZÄÖÜ]\S*)?(?:\s(?:der|des)\b.*)?$|"
    r"(?:Herrn?|Frau)(?:$|\s(?:Ober|Bürger|Stadt|Land|Dr\b|Prof\b|[A-ZÄÖÜ]\S*(?:in|er|or|at)$))|Firma$|"
    r"Damen und Herren\b|(?:Alle|die|den)\s(?:Mitglieder\w?|Fraktionen|Stadträte\w?)\b)"
)
_MOST = 6
"""Lines of an address below its first."""


def addressee_lines(sheet: Sheet) -> set[int]:
    """Return the lines of addresses: ``Herrn`` / ``Oberbürgermeister`` / ``Neues Rathaus``.

    They stand at one edge, close, and set alike; a label, bold type and white end them.
    """
    found: set[int] = set()
    for first in sheet.head:
        if id(first) not in found and len(first.text) < 60 and _BEGINS.match(first.text):
            found |= {id(line) for line in _run(sheet, first)}
    return found


def _run(sheet: Sheet, first: Line) -> list[Line]:
    run = [first]
    while len(run) <= _MOST:
        last = run[-1]
        line = under(sheet.head, last, last.box, 0.9)
        if line is None or not _goes_on(sheet, first, line):
            break
        gap, usual = _gap(last, line), _gap(*run[:2]) if len(run) > 1 else 99.0
        if gap > usual + 4:
            break
        run.append(line)
    return run


def _gap(above: Line, line: Line) -> float:
    return line.box.top - above.box.bottom


def _goes_on(sheet: Sheet, first: Line, line: Line) -> bool:
    alike = (line.bold, line.underlined) == (first.bold, first.underlined)
    at_edge = abs(line.box.x0 - first.box.x0) < 10
    return alike and at_edge and len(line.text) < 60 and sheet.label(line) is None
