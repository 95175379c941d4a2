"""The traits of a unit from which it is told whether it is head, text or behind the text.

How it stands (``unit_traits``), what it is made of, where the rules end and begin the text, and
what changes from the unit before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from models.layout import Table, Zone
from pipeline.stages.segment.headings import Heading
from pipeline.stages.segment.line_traits import Setting, setting_of
from pipeline.stages.segment.prose import INTRODUCES
from pipeline.stages.segment.signs import is_salutation
from pipeline.stages.segment.unit_traits import told_after, unit_traits
from pipeline.stages.segment.units import ITEM, BodyType, Unit

_FAR = 300.0
"""Points of white above from which a unit begins its page or column."""
_APART = 2.2
"""Ems of white that set a unit apart."""
_LARGER = 1.15
_LONG, _SHORT, _NEAR = 30, 3, 3
"""Words of a long unit and of a short one, and units that are near."""
_ROWS, _CELL = 12, 12
"""Rows of a table and words of a cell that are counted at most."""
_LABEL = re.compile(r"[A-ZÄÖÜ][\w./ -]{1,28}:(?:\s|$)")
_DATE = re.compile(r"\d{1,2}\.\s?(?:\d{1,2}\.|[A-ZÄ]\w+)\s?\d{2,4}")
_SUM = re.compile(r"(?i)\d\s?(?:€|euro|dm\b|mark\b|mio|v\. ?h|%|qm|m²)")
_FIGURES = re.compile(r"[\d.,\s€%DM/-]+")
_ZONES = {Zone.HEAD: "h", Zone.BODY: "b", Zone.CLOSING: "c"}


class Seen(NamedTuple):
    """A paper, and what the rules make of it."""

    setting: Setting
    zones: str
    """A letter for each unit: head, body, closing."""
    at: dict[int, Heading]
    known: frozenset[int]
    """The headings that are on a list."""
    after: Sequence[int]
    """How much running text follows each unit."""
    labels: tuple[bool, ...]
    first: int
    last: int
    """Where the rules begin and end the text."""


def seen_of(
    units: Sequence[Unit], headings: Sequence[Heading], zones: Sequence[Zone], body: BodyType
) -> Seen:
    """Return what the traits of a paper's units are taken from."""
    setting = setting_of(units, body)
    letters = "".join(_ZONES.get(zone, "a") for zone in zones)
    first = letters.find("b")
    return Seen(
        setting=setting,
        zones=letters,
        at={heading.index: heading for heading in headings},
        known=frozenset(h.index for h in headings if h.kind is not None),
        after=told_after(setting),
        labels=tuple(bool(_LABEL.match(unit.text)) for unit in units),
        first=first if first >= 0 else len(units),
        last=letters.rfind("b"),
    )


def part_traits(index: int, seen: Seen) -> dict[str, float]:
    """Return the traits of a unit."""
    return {
        **unit_traits(index, seen.setting, seen.known, seen.after),
        **_type(index, seen),
        **_words(index, seen),
        **_place(index, seen),
        **_headed(index, seen),
        **_told(index, seen),
        **_cells(seen.setting.units[index].table),
    }


def move_traits(index: int, seen: Seen) -> dict[str, float]:
    """Return the traits of the step to a unit from the one before it."""
    units, prose = seen.setting.units, seen.setting.prose
    unit, above = units[index], units[index - 1]
    em = _em(unit, seen)
    lined = bool(unit.lines) and bool(above.lines)
    return {
        "known": index in seen.known,
        "unknown": index in seen.at and index not in seen.known,
        "page": above.page != unit.page,
        "apart": unit.above > _APART * em,
        "prose": prose[index],
        "prose_above": prose[index - 1],
        "first": index == seen.first,
        "left": seen.zones[index - 1] == "b" != seen.zones[index],
        "resized": lined and abs(unit.lines[0].size - above.lines[0].size) > 0.8,
        "moved": abs(unit.box.x0 - above.box.x0) > 2.0 * em,
        "tabled": (above.table is None) is not (unit.table is None),
        "ended": above.text[-1:] in ".:",
        "long": prose[index] and unit.words > _LONG,
    }


def _em(unit: Unit, seen: Seen) -> float:
    return max(unit.lines[0].size if unit.lines else seen.setting.body.size, 1.0)


def _type(index: int, seen: Seen) -> dict[str, float]:
    """Return how a unit is set and how well it was read."""
    unit, body = seen.setting.units[index], seen.setting.body
    line = unit.lines[0] if unit.lines else None
    words = [word.confidence for line in unit.lines for word in line.words]
    return {
        "bold": float(line is not None and line.bold and not body.bold),
        "larger": float(line is not None and line.size > _LARGER * body.size),
        "capitals": float(unit.text.isupper()),
        "doubt": 1.0 - sum(words) / max(1, len(words)),
    }


def _words(index: int, seen: Seen) -> dict[str, float]:
    """Return what a unit's words look like."""
    unit, label = seen.setting.units[index], seen.labels[index]
    text, free = unit.text, unit.table is None
    tokens = text.split() if free else []
    figures = sum([any(map(str.isdigit, token)) for token in tokens])
    return {
        "digits": figures / max(len(tokens), 1),
        "greets": is_salutation(text),
        "introduces": INTRODUCES.search(text) is not None,
        "label": free and label,
        "colon": text[-1:] == ":",
        "short_colon": text[-1:] == ":" and unit.words <= _SHORT + 1,
        "date": free and bool(_DATE.search(text)),
        "sum": bool(_SUM.search(text)),
        "long": unit.words > _LONG,
        "short": unit.words <= _SHORT,
        "single": unit.words == 1,
        "item": bool(ITEM.match(text)),
        "lower": text[:1].islower(),
    }


def _place(index: int, seen: Seen) -> dict[str, float]:
    """Return where a unit stands, and what running text and labels are near it."""
    setting, body = seen.setting, seen.setting.body
    units, unit, em = setting.units, setting.units[index], _em(setting.units[index], seen)
    tops, low = unit.above > _FAR, max(0, index - _NEAR)
    below = slice(index + 1, index + 1 + _NEAR)
    follows = units[index + 1 : index + 2]
    return {
        "above": 0.0 if tops else min(max(unit.above / em, -0.5), 4.0) / 2.0,
        "apart": float(not tops and unit.above > _APART * em),
        "tops": float(tops),
        "first_page": float(unit.page == units[0].page),
        "right": float(unit.box.x0 > body.left + 0.45 * (body.right - body.left)),
        "right_of": float(unit.box.x0 > body.right),
        "left_of": float(unit.box.x1 < body.left),
        "count": min(index, 25) / 12.0,
        "to_text": max(-3.0, min(setting.first - index, 10.0)) / 5.0,
        "before_text": float(index < setting.first),
        "first_text": float(index == setting.first),
        "over_text": float(index == setting.first - 1),
        "told_below": sum(setting.prose[below]) / _NEAR,
        "told_above": sum(setting.prose[low:index]) / _NEAR,
        "labels_below": sum(seen.labels[below]) / _NEAR,
        "labels_above": sum(seen.labels[low:index]) / _NEAR,
        "table_below": float(any(unit.table is not None for unit in follows)),
    }


def _headed(index: int, seen: Seen) -> dict[str, float]:
    """Return what headings stand at, above and below a unit."""
    heading = seen.at.get(index)
    return {
        "unknown": float(heading is not None and heading.kind is None),
        "likely": heading.likely if heading is not None else 0.0,
        "inline": float(heading is not None and heading.inline),
        "sure": float(heading is not None and heading.is_sure),
        "known_before": float(any(i < index for i in seen.known)),
        "known_after": min(sum(i > index for i in seen.known), 4) / 2.0,
        "headings_before": min(sum(i < index for i in seen.at), 4) / 2.0,
        "below_any": float(index - 1 in seen.at),
        "over_known": float(index + 1 in seen.known),
    }


_NEIGHBOURS = [(f"{zone}{place}", zone, place) for place in range(3) for zone in "hbc"]


def _told(index: int, seen: Seen) -> dict[str, float]:
    """Return what the rules say of a unit and of its neighbours."""
    padded = f"h{seen.zones}c"[index : index + 3]
    return {
        **{name: padded[place] == zone for name, zone, place in _NEIGHBOURS},
        "begins": float(index == seen.first),
        "ends": float(index == seen.last + 1),
        "from_begin": max(-5, min(index - seen.first, 5)) / 5.0,
        "from_end": max(-5, min(index - seen.last, 5)) / 5.0,
    }


_NO_TABLE = dict.fromkeys(
    ("table", "rows", "labelled", "figures", "dated", "long_cell", "cell_words", "one_row"), 0.0
)


def _cells(table: Table | None) -> dict[str, float]:
    """Return what the cells of a table hold."""
    if table is None:
        return _NO_TABLE
    heads = [row[0] for row in map(table.row, range(table.rows)) if row]
    labels = sum(any(line.text.rstrip().endswith(":") for line in cell.lines) for cell in heads)
    texts = [" ".join(line.text for line in cell.lines) for cell in table.cells]
    counts = [len(text.split()) for text in texts]
    cells = max(len(texts), 1)
    return {
        "table": 1.0,
        "rows": min(table.rows, _ROWS) / 6.0,
        "labelled": labels / max(table.rows, 1),
        "figures": sum(bool(_FIGURES.fullmatch(text)) for text in texts) / cells,
        "dated": sum(bool(_DATE.search(text)) for text in texts) / cells,
        "long_cell": float(max(counts, default=0) > _CELL),
        "cell_words": min(sum(counts) / cells, _CELL) / 6.0,
        "one_row": float(table.rows == 1),
    }
