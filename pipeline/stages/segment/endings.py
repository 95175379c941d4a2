"""Where the closing begins: sign-offs and the signature blocks above them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from pipeline.stages.segment.signs import is_name, is_noise, is_office, is_place_date, is_sign_off
from pipeline.stages.segment.units import ITEM, Unit

_SHORT = 24
"""Words of a unit that may begin the closing: longer ones are sentences."""


def signs_off(unit: Unit) -> bool:
    """Tell whether a unit begins the closing by its words."""
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
        if unit.words > 9 or ITEM.match(unit.text) or unit.text[-1:] == ":":
            break
        texts = [line.text for line in unit.lines]
        if not all(is_office(t) or is_name(t) or is_place_date(t) or is_noise(t) for t in texts):
            break
        office = office or any(map(is_office, texts))
        named = named or any(is_name(text) and not is_office(text) for text in texts)
        dated = dated or any(map(is_place_date, texts))
        first = index
    if full:
        return first if office and named else end
    return first if sure or office or dated else end
