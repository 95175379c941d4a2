"""Rows of a table that were put into one: each meeting has its own, also one without a date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from models.geometry import hull
from models.layout import Cell, Line
from pipeline.stages.extract.cells import GridCell
from pipeline.stages.extract.entry_words import is_body_text
from pipeline.stages.extract.fields import same_row
from pipeline.stages.extract.heads import Head, head_kind
from pipeline.stages.extract.labels import label_words
from pipeline.stages.extract.stretch import Stretch

# "Bau- und", "Ausschuss für Umwelt,": a name that runs on
_HANGS = re.compile(r"(?:[-–,&/]|\b(?:und|für|der|des|die|zur|von|am|im|in))$")


def split_row(cells: Sequence[GridCell]) -> Iterator[tuple[GridCell, ...]]:
    """Yield one row for each body that the row names on a height of its own.

    ``Verwaltungsausschuss`` / ``Stadtvertretung`` in one cell, each with its role beside it, where
    the second has no date yet; not ``Bau- und`` / ``Verkehrsausschuss``.
    """
    body = next((cell for cell in cells if cell.kind == "body"), None)
    starts = _starts(body.parts) if body else []
    others = [part for cell in cells if cell is not body for part in cell.parts]
    if len(starts) < 2 or not all(
        any(same_row(start.line, part.line) for part in others) for start in starts
    ):
        yield tuple(cells)
        return
    for at, start in enumerate(starts):
        low = start.box.top - 3 if at else float("-inf")
        high = starts[at + 1].box.top - 3 if at + 1 < len(starts) else float("inf")
        parts = ((c, tuple(p for p in c.parts if low <= p.box.top < high)) for c in cells)
        yield tuple(
            replace(cell, parts=kept, box=hull(p.box for p in kept)) for cell, kept in parts if kept
        )


def _starts(parts: Sequence[Stretch]) -> list[Stretch]:
    """Return the lines of a cell that begin the name of a body, where the one above is complete."""
    starts: list[Stretch] = []
    for part in parts:
        if not is_body_text(part.text):
            continue
        before = [p for p in parts if p.box.top < part.box.top - 3]
        if not before or (starts and not _HANGS.search(before[-1].text.strip())):
            starts.append(part)
    return starts


def row_with_heads(cells: Sequence[Cell], heads: Mapping[int, Head]) -> tuple[GridCell, ...] | None:
    """Return the row that shares its cells with the heads: ``Gremium`` / ``Stadtrat``."""
    found: list[GridCell] = []
    for cell in cells:
        head = heads.get(cell.column)
        lines = cell.lines[1:] if head and _is_head(cell.lines) else ()
        if head and lines:
            parts = tuple(Stretch.whole(line) for line in lines)
            found.append(GridCell(head[0], parts, head[1], hull(line.box for line in lines)))
    named = any(cell.kind == "body" and is_body_text(cell.text) for cell in found)
    return tuple(found) if named and len(found) > 1 else None


def _is_head(lines: Sequence[Line]) -> bool:
    return bool(lines) and head_kind(lines[0].text) is not None


# "Bezirksvertretung Münster-Mitte" / "Anhörung", "… Verkehr  Entscheidung": a column that ran in;
# not "Ausschuss für Empfehlung"
_ROLE_AT_END = re.compile(
    r"(?<!\bfür)(?<!\bund)(?<!,)(?:^|\s)(?P<role>(?:Vorberatung|Anhörung|Empfehlung|Entscheidung|"
    r"Beschlu(?:ss|ß)fassung|Kenntnisnahme))$"
)


def without_role(parts: Sequence[Stretch]) -> tuple[tuple[Stretch, ...], Stretch | None]:
    """Return the lines of a name without the role that ends one of them, and the role.

    A label below the name (``Tagesordnungspunkt``) is the next field of the form.
    """
    parts = [p for at, p in enumerate(parts) if at == 0 or label_words(p.text) is None]
    for at, part in enumerate(parts):
        match = _ROLE_AT_END.search(part.text)
        if match:
            role = Stretch(part.line, part.start + match.start("role"), part.end)
            rest = Stretch(part.line, part.start, role.start).trimmed()
            kept = (*parts[:at], *([rest] if rest.text else []), *parts[at + 1 :])
            return kept, role
    return tuple(parts), None
