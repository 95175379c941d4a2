"""The meeting of a form whose cells each hold a label and its value.

``Gremium Haupt- und Finanzsenat | Sitzung 7. Sitzung | Datum 17.07.2023 | ö/nö öffentlich``;
``Gremium`` / ``Ortsrat Gailhof`` in one cell, ``Sitzung / TOP`` / ``30.08.2018`` / ``TOP 5`` beside
it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from models.geometry import hull
from models.layout import Line, Table
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.cells import GridCell
from pipeline.stages.extract.entry_words import is_body_text
from pipeline.stages.extract.heads import head_kind
from pipeline.stages.extract.labels import fold, label_words
from pipeline.stages.extract.meeting_words import BODYLIKE, ROLE
from pipeline.stages.extract.public_words import SAYS, flag_of
from pipeline.stages.extract.rows import Grid
from pipeline.stages.extract.stretch import Stretch

_SESSION = re.compile(r"sitzung|termin|beratung")
"""What the label of a meeting's date is made of; ``Datum`` alone may be that of the paper."""
_KEPT = {"body": "body", "agenda": "agenda", "role": "unknown", "result": "result"}
"""How the value of a label is read; whatever else it announces, by its own form."""
_SMEARS = " ‚‘’'`|_"
_LEADS = re.compile(r"^[\s:.,;–-]+")
_HANGS = re.compile(r"(?:-|,|\b(?:und|für|der|des|am|im|in))$")


@dataclass(slots=True)
class _Field:
    """A label and the lines of its value."""

    kind: str
    label: Stretch
    column: int
    row: int
    parts: list[Stretch] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Return the value, line breaks as blanks."""
        return " ".join(part.text for part in self.parts)


def form_of_table(table: Table) -> Grid | None:
    """Return the one meeting that a form names; ``None`` where it names none, or several."""
    fields = [one for one in _fields(table) if one.parts]
    bodies = [one for one in fields if one.kind == "body" and _names_body(one)]
    date = _session(fields)
    if len(bodies) != 1 or date is None or len(dates_in(date.text)) > 1:
        return None
    if all(_stands_apart(one) for one in (bodies[0], date)):
        return None  # "Gremium:  Stadtrat": fields that are paired by their places
    said = [
        one
        for one in fields
        if one.kind in {"agenda", "role", "result", "public", "date"}
        and one is not date
        and (one.kind != "date" or not dates_in(one.text))
        and not _offers(one.text)
    ]
    kept = [bodies[0], *([] if date is bodies[0] else [date]), *said]
    row = tuple(
        GridCell(
            _KEPT.get(one.kind, "unknown") if one is not date or one is bodies[0] else "date",
            tuple(one.parts),
            one.label,
            hull(part.box for part in one.parts),
        )
        for one in kept
    )
    lines = tuple(line for one in kept for line in (one.label.line, *(p.line for p in one.parts)))
    offers = tuple(o for o in table.lines if SAYS.search(o.text) and o not in lines)
    heads = frozenset({"body", "date"})
    return Grid((row,), lines, headed=True, heads=heads, offers=offers)


def _stands_apart(one: _Field) -> bool:
    """Tell whether a label that is known outside tables too stands alone in its cell."""
    text = one.label.text.rstrip()
    alone = text.endswith(":") and one.label.end == len(one.label.line.text)
    return alone and label_words(text) is not None


def _names_body(one: _Field) -> bool:
    text = one.text
    found = dates_in(text)
    name = text[: found[0].start] if found else text
    return is_body_text(re.sub(r"(?:\s+(?:am|vom)|\s*,|\s*\(.*)\s*$", "", name))


def _session(fields: Sequence[_Field]) -> _Field | None:
    """Return the field that holds the meeting's date."""
    dated = [one for one in fields if dates_in(one.text)]
    told = [o for o in dated if o.kind == "body" or _SESSION.search(fold(o.label.text))]
    if told:
        return told[0]
    sits = any(_SESSION.search(fold(one.label.text)) for one in fields)
    plain = [one for one in dated if one.kind == "date"]
    return plain[0] if sits and len(plain) == 1 else None


def _offers(text: str) -> bool:
    """Tell whether a value offers both answers: ``öffentlich nichtöffentlich`` with boxes."""
    return len(re.findall(r"öffentlich", text, re.IGNORECASE)) > 1


def _fields(table: Table) -> Iterator[_Field]:
    """Yield the labels of a table with their values, behind, below or in the cell beside them."""
    found: _Field | None = None
    for cell in table.cells:
        for at, line in enumerate(cell.lines):
            answers = found is not None and _answers(found, line, cell.column, cell.row)
            opened = None if answers else _opened(line, cell.column, cell.row)
            if opened is not None:
                if found is not None:
                    yield found
                found = opened
            elif found is not None and _belongs(found, cell.column, cell.row, at):
                found.parts.append(Stretch.whole(line))
                found.column, found.row = cell.column, cell.row
            elif found is not None:
                yield found
                found = None
    if found is not None:
        yield found


def _answers(found: _Field, line: Line, column: int, row: int) -> bool:
    """Tell whether a line is the value of the label above it: ``Zuständigkeit`` / ``Entscheidung``.

    The words of such values are heads of columns elsewhere.
    """
    text = line.text.strip()
    valued = flag_of(text) is not None or ROLE.match(text) is not None
    fits = found.kind in {"role", "public", "result"} and row == found.row
    fits = fits and column >= found.column
    return fits and not found.parts and valued and not text.endswith(":")


def _belongs(found: _Field, column: int, row: int, at: int) -> bool:
    """Tell whether a line goes on with a value: in its cell, or beside a label that is alone."""
    if (column, row) == (found.column, found.row):
        return True
    if row == found.row:
        return not found.parts and at == 0
    hangs = bool(found.parts) and _HANGS.search(found.parts[-1].text.strip()) is not None
    return hangs and column == found.column


def _opened(line: Line, column: int, row: int) -> _Field | None:
    """Return the field that a line begins: ``Zweck Bericht``, ``Gremium:``."""
    words = [(m.start(), m.end()) for m in re.finditer(r"\S+", line.text)]
    first = len(line.text) - len(line.text.lstrip(_SMEARS))
    for size in range(min(5, len(words)), 0, -1):
        text = line.text[first : words[size - 1][1]]
        kind = _label_kind(text, alone=size == len(words))
        if kind is None:
            continue
        rest = Stretch(line, words[size - 1][1], len(line.text)).trimmed()
        lead = _LEADS.match(rest.text)
        rest = Stretch(line, rest.start + (lead.end() if lead else 0), rest.end)
        parts = [rest] if rest.text.strip() else []
        return _Field(kind, Stretch(line, first, words[size - 1][1]), column, row, parts)
    return None


def _label_kind(text: str, *, alone: bool) -> str | None:
    """Return what a label announces; one that may begin a value counts where it stands alone.

    ``Ausschuss`` in ``Ausschuss für Tourismus``, ``Beratung`` in ``Beratung im Juni``.
    """
    kind = head_kind(text)
    short = len(fold(text)) < 5 or BODYLIKE.search(text) is not None
    told = text.rstrip().endswith(":")
    if kind is None:
        label = label_words(text)
        return "other" if label is not None and (told or alone) else None
    return kind if alone or told or not short else None
