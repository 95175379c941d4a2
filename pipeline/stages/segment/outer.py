"""Headings in the outer margin, right of the text that they head."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from models.kinds import SectionKind
from pipeline.stages.segment import catalogue
from pipeline.stages.segment.prose import is_prose
from pipeline.stages.segment.units import BodyType, Unit

_APART = 0.8
"""Ems of white between the text and the margin, at least."""
_LEVEL = 0.6
"""Ems between the first line of a heading and that of its text, at most."""
_LINES, _WORDS = 3, 6
"""Lines and words of a heading at most."""
_SURE = 0.9
"""Likeness of a heading that shows what the margin is for."""
_FIELDS = frozenset({SectionKind.SONSTIGE, SectionKind.ANLAGEN})


def lead_from_margin(units: list[Unit], body: BodyType, own: catalogue.Own = ()) -> list[Unit]:
    """Return the units, each heading right of the text put before the text that it heads.

    ``Beschlussvorschlag`` and ``Klima`` level with the first lines of their texts (Hagenberg), read
    behind them as a column. At least one must be known: fields stand beside the text too.
    """
    led = {i: at for i, unit in enumerate(units) if (at := _led(unit, units, body)) is not None}
    if not any(_is_known(units[index].text, own) for index in led):
        return units
    over = {at: replace(units[index], outer=True) for index, at in led.items()}
    rest = ((i, unit) for i, unit in enumerate(units) if i not in led)
    return [one for i, unit in rest for one in ((over[i], unit) if i in over else (unit,))]


def _is_known(text: str, own: catalogue.Own) -> bool:
    found = catalogue.match(text, own)
    return found is not None and found.likeness >= _SURE and found.kind not in _FIELDS


def _led(unit: Unit, units: Sequence[Unit], body: BodyType) -> int | None:
    """Return the text that a unit in the outer margin is level with; ``None`` where it is none."""
    apart = unit.box.x0 > body.right + _APART * body.size
    if not apart or unit.table is not None or not 0 < len(unit.lines) <= _LINES:
        return None
    if unit.words > _WORDS:
        return None
    off = _LEVEL * unit.lines[0].size
    for index, other in enumerate(units):
        level = other.page == unit.page and abs(other.box.top - unit.box.top) < off
        if level and other.box.x1 < unit.box.x0 and is_prose(other):
            return index
    return None
