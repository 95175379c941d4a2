"""Where the closing begins: sign-offs and the signature blocks above them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from statistics import median

from pipeline.stages.segment.signs import (
    is_name,
    is_noise,
    is_office,
    is_place_date,
    is_sign_off,
    is_unsigned,
)
from pipeline.stages.segment.units import ITEM, BodyType, Unit

_SHORT = 24
"""Words of a unit that may begin the closing: longer ones are sentences."""


def signs_off(unit: Unit) -> bool:
    """Tell whether a unit begins the closing by its words."""
    if is_unsigned(unit.text):
        return True
    if unit.words > _SHORT or unit.text[:1] in '„"»':
        return False
    return any(is_sign_off(line.text) for line in unit.lines)


def signature_start(
    units: Sequence[Unit],
    end: int,
    start: int,
    headings: Collection[int],
    *,
    sure: bool,
    full: bool = False,
) -> int:
    """Return where the signature block begins that ends before unit ``end``.

    Walks back over names, offices, places and dates. With ``sure`` a sign-off follows; without it
    an office must be among them, with ``full`` a name too: a lone short line is no signature.
    """
    first = end
    office = dated = named = False
    for index in range(end - 1, start - 1, -1):
        unit = units[index]
        if index in headings or unit.table is not None:
            break
        listed = ITEM.match(unit.text) and not (is_office(unit.text) or is_name(unit.text))
        if unit.words > 9 or listed or (unit.text[-1:] == ":" and not is_noise(unit.text)):
            break
        texts = [line.text for line in unit.lines]
        titled = _is_titled(index, units)
        if not titled and not all(
            is_office(t) or is_name(t) or is_place_date(t) or is_noise(t) for t in texts
        ):
            break
        office = office or titled or any(map(is_office, texts))
        named = named or any(is_name(text) and not is_office(text) for text in texts)
        dated = dated or any(map(is_place_date, texts))
        first = index
    if full:
        return first if office and named else end
    return first if sure or office or dated else end


def _is_titled(index: int, units: Sequence[Unit]) -> bool:
    """Tell whether a unit is what a name above it is: ``Prüter`` / ``Sekretär des Rates``.

    In one block or below it. Not ``Zechenring`` / ``Die Halle steht leer.``: no sentence.
    """
    name, *below = units[index].lines
    if not below and index > 0:
        above, unit = units[index - 1], units[index]
        near = above.page == unit.page and 0 <= unit.above < name.size and above.table is None
        if not near or len(above.lines) != 1 or abs(above.box.x0 - unit.box.x0) > name.size:
            return False
        name, below = above.lines[0], [name]
    offices = all(
        len(o.text) <= 40 and o.text[-1:].isalpha() and o.text.count(" ") < 5 for o in below
    )
    return 0 < len(below) <= 2 and is_name(name.text) and offices and below[0].text[:1].isupper()


_SMALLER, _ALONE = 0.93, 0.85
"""Type size against the body's of small print that ends a paper, and of a single line of it."""


def small_print(units: Sequence[Unit], headings: Collection[int], body: BodyType) -> int:
    """Return where the small print begins that ends a paper: ``[Dokumentende]``, a register.

    From the end backwards, what is set smaller than the body and is neither sentence nor item; a
    single line must be smaller still.
    """
    first = len(units)
    sizes: list[float] = []
    for index in range(len(units) - 1, -1, -1):
        unit = units[index]
        ratio = unit.lines[0].size / body.size if unit.lines else 1.0
        prose = unit.words > _SHORT or len(unit.lines) > 2 or unit.table is not None
        if index not in headings and not sizes and _stray(unit, body):
            first = index
            continue
        if index in headings or prose or ratio > _SMALLER + 0.03:
            break
        sizes.append(ratio)
        first = index
    if not sizes:
        return first
    stray = first + len(sizes)
    return first if median(sizes) <= (_SMALLER if len(sizes) > 2 else _ALONE) else stray


def _stray(unit: Unit, body: BodyType) -> bool:
    """Tell whether a word or two stand far below the text and away from its margin: a stamp."""
    em = unit.lines[0].size if unit.lines else body.size
    away = unit.box.x0 > body.left + 0.4 * (body.right - body.left)
    return unit.words <= 3 and away and unit.above > 6.0 * em and unit.table is None
