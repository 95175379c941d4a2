"""Who signs in a table behind the text: a column of names, or an office with its name in a cell."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from models.extraction import Candidate, Signed
from models.layout import Cell, Line, Table
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.closing_lines import MARK, STOP, Closing, ink_near
from pipeline.stages.extract.names import Name, is_name_text, name_in
from pipeline.stages.extract.offices import is_office
from pipeline.stages.extract.signed_parts import date_of
from pipeline.stages.extract.stretch import Stretch, candidate

_TOLD = 45
"""Characters of a line of running text."""
_FEWEST, _MOST = 2, 8
"""Rows, or cells with an office, of a table that people sign in."""
_NEAR = 40.0
"""Points above a table in which a line heads it."""
# "Sachbearbeiter" over "Thiele", "Berichterstatter": a case worker does not sign
_HANDLES = re.compile(r"(?i)bearbeiter|erstatter")


class _Entry(NamedTuple):
    """A name of a table, and what stands with it."""

    name: Name
    mark: Stretch | None = None
    role: Stretch | None = None
    day: Line | None = None


def tabled(closing: Closing) -> Iterator[Signed]:
    """Yield who signs in the tables behind the text.

    ``Kämmerin | Cornelia Witt | 16.03.2022`` below ``Unterschriften``, the petitioners of ``Name |
    Anschrift | Unterschrift``, ``Stadtdirektor`` over ``Dr. Oltmanns`` in a cell of a form.
    """
    for table in closing.sheet.tables:
        if table.rows > _MOST or not _is_last(closing, table) or _is_list(closing, table):
            continue
        for entry in _rows(closing, table) or _cells(table):
            closing.taken.update(id(line) for line in table.lines)
            yield _signed(closing, entry)


def _is_last(closing: Closing, table: Table) -> bool:
    """Tell whether no running text stands below a table, and some above it."""
    inside = {id(line) for other in closing.sheet.tables for line in other.lines}
    told = [o for o in closing.sheet.body if len(o.text) > _TOLD and id(o) not in inside]
    here = (table.page, table.box.top)
    return bool(told) and all((o.page, o.box.top) < here for o in told)


def _is_list(closing: Closing, table: Table) -> bool:
    """Tell whether a table goes with what was stopped at: ``Verteiler``; co-signers sign."""
    return any(
        STOP.match(line.text) is not None and not line.text.startswith("Mitzeichnung")
        for line in closing.sheet.closing
        if line.page == table.page and 0 <= table.box.top - line.box.bottom < _NEAR
    )


def _rows(closing: Closing, table: Table) -> list[_Entry]:
    """Return the names of a column of full names and nothing else, each with its row."""
    rows = [table.row(at) for at in range(table.rows)]
    for column in range(table.columns):
        found = [_named(row, column) for row in rows]
        entries = [entry for entry in found if entry is not None]
        heads = 1 if found and found[0] is None and _heads(rows[0], column) else 0
        lost = len(rows) - heads - len(entries)
        told = _are_told(closing, entries)
        if len(entries) >= _FEWEST and (told or heads) and (not lost or (lost == 1 and told)):
            return entries
    return []


def _named(row: Sequence[Cell], column: int) -> _Entry | None:
    """Return the name in a column of a row, with the office left of it and a day in the row."""
    line = next((c.lines[0] for c in row if c.column == column and len(c.lines) == 1), None)
    mark = MARK.match(line.text) if line is not None else None
    part = Stretch(line, mark.end() if mark else 0, len(line.text)).trimmed(" ") if line else None
    if line is None or part is None or is_office(part.text) or not is_name_text(part.text):
        return None
    name = name_in(part)
    if name is None or not (name.witnesses & {"full_name", "titled"}):
        return None
    others = [o for c in row if c.column != column and len(c.lines) == 1 for o in c.lines]
    left = [o for o in others if o.box.x1 < line.box.x0 and not any(map(str.isdigit, o.text))]
    role = Stretch.whole(left[-1]).trimmed(" .:") if left else None
    day = next((o for o in others if list(dates_in(o.text))), None)
    return _Entry(name, Stretch(line, 0, mark.end()).trimmed(" :") if mark else None, role, day)


def _heads(row: Sequence[Cell], column: int) -> bool:
    """Tell whether a row heads a column of names: ``Name | Anschrift | Unterschrift``."""
    texts = (line.text for cell in row if cell.column == column for line in cell.lines)
    return any(re.match(r"(?i)(?:vor- und )?(?:\w+)?name\b", text) for text in texts)


def _are_told(closing: Closing, entries: Sequence[_Entry]) -> bool:
    """Tell whether all names are told by more than their shape: a mark, a day, a first name."""
    return all(e.mark or e.day or id(e.name.stretch.line) in closing.people for e in entries)


def _cells(table: Table) -> list[_Entry]:
    """Return the names that stand in a cell right below an office or above one."""
    found: list[_Entry] = []
    for cell in table.cells:
        lines = [_with_capital(at, cell.lines) for at in range(len(cell.lines))]
        for at, line in enumerate(lines):
            near = (*lines[at + 1 : at + 2], *lines[max(0, at - 1) : at])
            office = next((o for o in near if _signs_as(o.text)), None)
            name = name_in(Stretch.whole(line)) if _may_sign(line) and office else None
            if name is not None and office is not None:
                found.append(_Entry(name, role=Stretch.whole(office).trimmed(" .:")))
    known = any(e.name.witnesses & {"full_name", "titled"} for e in found)
    return found if known or len(found) >= _FEWEST else []


def _with_capital(at: int, lines: Sequence[Line]) -> Line:
    """Return a line of a cell, with its capital below an office: ``wübbena`` off a typewriter."""
    line = lines[at]
    small = at > 0 and re.fullmatch(r"[a-zäöü]{4,}", line.text) and _signs_as(lines[at - 1].text)
    return replace(line, text=line.text.capitalize()) if small else line


def _signs_as(text: str) -> bool:
    return is_office(text) and _HANDLES.search(text) is None


def _may_sign(line: Line) -> bool:
    return not is_office(line.text) and is_name_text(line.text)


def _signed(closing: Closing, entry: _Entry) -> Signed:
    stretch, line = entry.name.stretch, entry.name.stretch.line
    witnesses = set(entry.name.witnesses) | {"listed"}
    witnesses |= {"first_name"} if id(line) in closing.people else set()
    return Signed(
        name=candidate(entry.name.printed, (stretch,), witnesses),
        role=candidate(entry.role.text, (entry.role,), {"behind"}) if entry.role else None,
        mark=candidate(entry.mark.text, (entry.mark,), {"mark"}) if entry.mark else None,
        date=_day(closing, entry.day) or date_of(closing, entry.name, entry.mark),
        ink=ink_near(closing.sheet, line.page, stretch.box),
    )


def _day(closing: Closing, line: Line | None) -> Candidate[dt.date] | None:
    for item in dates_in(line.text) if line is not None else ():
        value = item.date(closing.pivot)
        if line is not None and value is not None:
            return candidate(value, (Stretch(line, item.start, item.end),), {"beside"})
    return None
