"""Neighbouring rows that share a gutter form a band: an unruled table, or columns of text."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.stages.arrange.strips import Strip
from pipeline.stages.arrange.tokens import Stroke

StripRow = list[Strip]
Interval = tuple[float, float]

_NARROWEST = 0.8
"""Ems of white that a gutter keeps over all its rows."""
_TIGHT = 1.5
"""Ems from line to line inside a wrapped cell."""
_LOOSE = 3.6
"""Ems from row to row inside a band."""
# What columns of data hold: no prose, and alike from row to row.
_DATA = {
    # "28.11.2006", "3. Mai 1958", "12.10.1994 3" (with its TOP)
    "date": re.compile(r"^\d{1,2}\.\s?(?:\d{1,2}\.|[A-Za-zä]{3,9})\s?\d{2,4}(?:\s\d{1,3})?\b"),
    # "14", "7.1", "12.500,00 €", "45 %", "38 TM", "2 000 M.", "-": but "0565/23" is a name
    "number": re.compile(
        r"^(?:[-–—]+|[-+]?\d[\d., ]*(?:,-+)?\s?(?:[€%]|[^\W\d_]{1,5}[€²³]?)?\.?)$"
    ),
    # "x", "☒", "ö", "N", "Ö 5.3", "☐ nein", "ja O"
    "mark": re.compile(
        r"^(?:[xX☐☒☑□✓]|[ÖöNn]ö?(?:\s\d[\d.]*)?|(?:\W{0,2}\w{0,2}\s)?(?:[Jj]a|[Nn]ein)\b.{0,4})$"
    ),
    "public": re.compile(r"^(?:nicht[- ]?)?öffentlich\b"),
}
# Words that head the columns of a Beratungsfolge (Karlsruhe, Aachen, Stuttgart).
_HEADS = frozenset(
    (
        "gremium beratungsfolge termin datum sitzung sitzungsdatum sitzungstermin top ö nö ergebnis"
        " behandlung zuständigkeit kompetenz beratungstyp sitzungsart beratung am status lfd pos nr"
    ).split()
)


@dataclass(slots=True)
class Band:
    """Rows that share at least one gutter, and their columns from left to right."""

    rows: list[StripRow]
    columns: list[Interval]

    def cells(self) -> list[list[list[Strip]]]:
        """Return for each row the strips in each column."""
        grid = []
        for row in self.rows:
            cells: list[list[Strip]] = [[] for _ in self.columns]
            for strip in row:
                cells[self.column_of(strip)].append(strip)
            grid.append(cells)
        return grid

    def column_of(self, strip: Strip) -> int:
        """Return the column that a strip stands in."""
        middle = (strip.x0 + strip.x1) / 2
        for index, (_, x1) in enumerate(self.columns):
            if middle <= x1:
                return index
        return len(self.columns) - 1


def find_bands(rows: Sequence[StripRow]) -> list[StripRow | Band]:
    """Return rows of one strip as they are, and bands for runs of rows that share gutters."""
    found: list[StripRow | Band] = []
    band: list[StripRow] = []
    gutters: list[Interval] = []
    for row in rows:
        common = _common(gutters, row) if band and _near(band, row) else []
        if common:
            band.append(row)
            gutters = common + _fresh(row, band, common)
            continue
        _close(band, found)
        band, gutters = ([row], _gaps(row)) if len(row) > 1 else ([], [])
        if not band:
            found.append(row)
    _close(band, found)
    return found


def _close(band: list[StripRow], found: list[StripRow | Band]) -> None:
    """End a band; rows of one strip at its end are given back."""
    back: list[StripRow] = []
    while len(band) > 1 and len(band[-1]) == 1 and not _wraps(band[-2], band[-1][0]):
        back.append(band.pop())
    if band:
        found.append(Band(band, _columns(band)))
    found.extend(reversed(back))


def _wraps(above: StripRow, strip: Strip) -> bool:
    """Tell whether a strip goes on a cell of the row above: close below it, and in line with it."""
    em = strip.size
    for other in above:
        close = strip.middle - other.middle <= _TIGHT * em
        if close and abs(strip.x0 - other.x0) <= 1.5 * em and strip.line.bold == other.line.bold:
            return True
    return False


def _near(band: list[StripRow], row: StripRow) -> bool:
    """Tell whether a row is close enough below a band to be part of it.

    One strip alone goes on a cell, and so stands as close as wrapped text does or as the rows did.
    """
    em = max(row[0].size, band[-1][0].size)
    step = row[0].middle - band[-1][0].middle
    if len(row) > 1:
        return step <= _LOOSE * em
    before = band[-1][0].middle - band[-2][0].middle if len(band) > 1 else 0.0
    return step <= max(_TIGHT * em, min(1.1 * before, 2.6 * em))


def _gaps(row: StripRow) -> list[Interval]:
    return [(a.x1, b.x0) for a, b in itertools.pairwise(row)]


def _common(gutters: list[Interval], row: StripRow) -> list[Interval]:
    """Return what is left of the gutters when a row is added."""
    least = _NARROWEST * row[0].size
    left: list[Interval] = []
    for start, end in gutters:
        a, b = start, end
        for strip in row:
            if strip.x1 <= a or strip.x0 >= b:
                continue
            if strip.x0 <= a:
                a = strip.x1
            elif strip.x1 >= b:
                b = strip.x0
            else:
                a = b
            if b - a < least:
                break
        if b - a >= least:
            left.append((a, b))
    return left


def _fresh(row: StripRow, band: list[StripRow], common: list[Interval]) -> list[Interval]:
    """Return gutters that only the newest row shows and that no older row crosses."""
    new = [gap for gap in _gaps(row) if not any(a < gap[1] and gap[0] < b for a, b in common)]
    for older in band[:-1]:
        if not new:
            break
        new = _common(new, older)
    return new


def _columns(rows: list[StripRow]) -> list[Interval]:
    """Return the stretches of the page that the strips of a band cover."""
    merged: list[list[float]] = []
    for x0, x1 in sorted((s.x0, s.x1) for row in rows for s in row):
        if merged and x0 < merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], x1)
        else:
            merged.append([x0, x1])
    return [(x0, x1) for x0, x1 in merged]


def is_table(band: Band) -> bool:
    """Tell whether a band is a table: pairs of label and value, or a column of data."""
    cells = band.cells()
    full = [row for row in cells if sum(map(bool, row)) >= 2]
    if len(full) < 2:
        return False
    if _headed(cells[0]):
        return True
    texts = [[_cell_text(cell) for cell in row] for row in full]
    if any(re.match(r"(?i)gez\b|i\. ?[va]\.", text) for row in texts for text in row):
        return False
    if 2 * len(full) >= len(cells) and _labelled(texts):
        return True
    wide = sum(sum(map(bool, row)) >= 3 for row in texts)
    if wide >= 4 and len(band.columns) >= 3:
        return True
    return any(_holds_data([row[c] for row in texts]) for c in range(len(band.columns)))


def _labelled(texts: list[list[str]]) -> bool:
    """Tell whether one column holds labels (``Termin:``) and the next one their values."""
    for column in range(len(texts[0]) - 1):
        filled = [row for row in texts if row[column]]
        labels = [row for row in filled if row[column].endswith(":")]
        valued = sum(bool(row[column + 1]) for row in labels)
        if len(labels) >= 2 and 2 * len(labels) >= len(filled) and 2 * valued >= len(labels):
            return True
    return False


def data_kind(text: str) -> str | None:
    """Return what kind of data a cell holds; ``None`` for words."""
    return next((kind for kind, pattern in _DATA.items() if pattern.match(text)), None)


def _holds_data(cells: list[str]) -> bool:
    """Tell whether two of a column's cells, and half of them, hold the same kind of data."""
    filled = [data_kind(text) for text in cells if text]
    kinds = Counter(kind for kind in filled if kind)
    most = max(kinds.values(), default=0)
    return most >= 2 and 2 * most >= len(filled)


def _headed(row: list[list[Strip]]) -> bool:
    """Tell whether a row names columns: at least two cells begin with a word known as such."""
    text = " ".join(_cell_text(cell) for cell in row).lower()
    known = _HEADS.intersection(re.findall(r"[a-zäöü]+", text))
    return len(known) >= 2 and len(text) < 90 and sum(map(bool, row)) >= 2


def _cell_text(cell: list[Strip]) -> str:
    return " ".join(strip.line.text for strip in cell)


def table_rows(band: Band, flat: Sequence[Stroke]) -> list[list[int]]:
    """Return which of the band's rows make up each row of the table.

    Ruling lines between rows decide where there are any. Else a wrapped cell is told by what its
    lines lack: they stand close and leave the column of data empty.
    """
    cells = band.cells()
    key = _key_column(cells)
    ruled = _cut_at(len(band.rows), _ruled(band, flat))
    if len(ruled) > 1 and not any(_several(cells, group, key) for group in ruled):
        return ruled
    groups: list[list[int]] = []
    waiting: list[int] = []
    for index, row in enumerate(cells):
        loose = index > 0 and not _tight(band.rows[index - 1], band.rows[index])
        if loose and waiting:
            groups.append(waiting)
            waiting = []
        anchor = index == 0 or (sum(map(bool, row)) >= 2 and (key is None or bool(row[key])))
        if anchor or (loose and sum(map(bool, row)) >= 2):
            groups.append([*waiting, index])
            waiting = []
        elif loose or not groups or waiting:
            waiting.append(index)
        else:
            groups[-1].append(index)
    if waiting:
        groups.append(waiting)
    return groups


def _several(cells: list[list[list[Strip]]], group: list[int], key: int | None) -> bool:
    """Tell whether rows between two rules are several: each has its own data."""
    return key is not None and sum(bool(cells[index][key]) for index in group) > 1


def _tight(above: StripRow, row: StripRow) -> bool:
    return row[0].middle - above[0].middle <= _TIGHT * row[0].size


def _key_column(cells: list[list[list[Strip]]]) -> int | None:
    """Return the column that holds data in most rows: the one no row of a table goes without."""
    best, most = None, 0
    for column in range(len(cells[0])):
        texts = [_cell_text(row[column]) for row in cells[1:] if row[column]]
        data = sum(bool(data_kind(text)) for text in texts)
        if data > most and 3 * data >= 2 * len(texts):
            best, most = column, data
    return best


def _ruled(band: Band, flat: Sequence[Stroke]) -> list[int]:
    """Return before which rows a ruling line runs right across the band."""
    left, right = band.columns[0][0], band.columns[-1][1]
    cuts = []
    for index in range(1, len(band.rows)):
        high = max(s.middle for s in band.rows[index - 1])
        low = min(s.middle for s in band.rows[index])
        for stroke in flat:
            inside = high < stroke.at < low
            if inside and stroke.x0 <= left + 12 and stroke.x1 >= right - 12:
                cuts.append(index)
                break
    return cuts if len(cuts) > 1 or len(cuts) == len(band.rows) - 1 else []


def _cut_at(count: int, cuts: list[int]) -> list[list[int]]:
    edges = [0, *cuts, count]
    return [list(range(a, b)) for a, b in itertools.pairwise(edges)]
