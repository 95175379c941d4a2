"""Where the closing begins: sign-offs and the signature blocks above them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from statistics import median

from models.layout import Line
from pipeline.stages.segment.signs import (
    is_name,
    is_noise,
    is_office,
    is_place_date,
    is_sign_off,
    is_unsigned,
    members,
)
from pipeline.stages.segment.units import ITEM, BodyType, Unit

_STROKES, _INK = 6, 0.45
"""Words at most, and their mean confidence, of what the engine makes of a pen's strokes."""
_MEMBERS = 3
"""Names that each end in a full stop from which they sign together."""
_APART, _ROW_APART, _LEVEL = 2.5, 1.8, 6.0
"""Ems of white above a lone name and above a row of names, and points between names in a row."""
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
    first = _block_start(units, end, start, headings, sure=sure, full=full)
    if first == end > start and end - 1 not in headings:
        first = end if full else _members_sign(end, units, start)
        return first if first < end else _row_of_names(end, units, start, full=full)
    return first


def _block_start(
    units: Sequence[Unit],
    end: int,
    start: int,
    headings: Collection[int],
    *,
    sure: bool,
    full: bool,
) -> int:
    """Return where names, offices, places and dates begin that end before a unit."""
    first = end
    office = dated = named = False
    for index in range(end - 1, start - 1, -1):
        unit = units[index]
        if index in headings or unit.table is not None or _is_content(index, units, headings):
            break
        closing = is_office(unit.text) or is_name(unit.text) or is_place_date(unit.text)
        listed = ITEM.match(unit.text) and not closing  # "16. März 1994" is no item
        if unit.words > 9 or listed or (unit.text[-1:] == ":" and not is_noise(unit.text)):
            break
        texts = [line.text for line in unit.lines]
        titled = _is_titled(index, units)
        above = first == index + 1 < end and _stands_over(units[index], units[first])
        if not titled and not above and not all(map(_of_signature, unit.lines)):
            break
        office = office or titled or any(map(is_office, texts))
        named = named or above or any(is_name(t) and not is_office(t) for t in texts)
        named = named or any(", " in text and is_office(text) for text in texts)
        dated = dated or any(map(is_place_date, texts))
        first = index
    if full:
        return first if office and named else end
    return first if sure or office or dated else end


def _of_signature(line: Line) -> bool:
    """Tell whether a line can be part of a signature block, or what the engine made of the ink."""
    text = line.text
    if is_office(text) or is_name(text) or is_place_date(text) or is_noise(text):
        return True
    sure = sum(word.confidence for word in line.words) / max(1, len(line.words))
    return len(line.words) <= _STROKES and sure < _INK


def _is_content(index: int, units: Sequence[Unit], headings: Collection[int]) -> bool:
    """Tell whether a short line belongs to the section above it rather than to a signature.

    What stands right below a heading (``Anlagen`` / ``Übersichtsplan``), and a single word with
    white below it (``Bauzeitenplan``, the last of the attachments): a name has its office there.
    """
    unit = units[index]
    em = unit.lines[0].size if unit.lines else 10.0
    headed = index - 1 in headings and units[index - 1].inline is None
    if headed and unit.above < 1.8 * em and not is_place_date(unit.text):
        return True
    below = units[index + 1] if index + 1 < len(units) else None
    if unit.words > 1 or below is None or below.page != unit.page or is_office(unit.text):
        return False
    apart = below.box.top - unit.box.bottom
    return is_name(unit.text) and unit.above < apart and apart > 1.2 * em


def _stands_over(unit: Unit, office: Unit) -> bool:
    """Tell whether a line begins as a name and stands right over an office: ink ran into it.

    ``Hartmut Sommerlatt ee en eseseens`` / ``Bürgermeister``.
    """
    words = unit.text.split()
    if len(unit.lines) != 1 or not office.lines or not is_office(office.lines[0].text):
        return False
    em = unit.lines[0].size
    level = abs(unit.box.x0 - office.box.x0) < 1.5 * em and office.above < 1.2 * em
    ended = unit.text[-1] in ".:;,!?"
    return level and not ended and 2 <= len(words) <= _STROKES and is_name(" ".join(words[:2]))


def _members_sign(end: int, units: Sequence[Unit], start: int) -> int:
    """Return where the names begin of the members that sign a motion in an old print."""
    first, count = end, 0
    while first - 1 > start and units[first - 1].table is None:
        found = [members(line.text) for line in units[first - 1].lines]
        if not found or min(found) == 0:
            break
        count += sum(found)
        first -= 1
    return first if count >= _MEMBERS else end


def _row_of_names(end: int, units: Sequence[Unit], start: int, *, full: bool) -> int:
    """Return where names begin that stand by themselves, well below the text; ``end`` without any.

    Whoever signs without office: one, or several in a row (``Trude Naumann    K. Ruckert``). In the
    middle of the paper the name must also stand in the head: ``OB, Claas Rubehn-Madsen``.
    """
    first = end
    while first - 1 > start and (_is_lone(units[first - 1]) or _is_stroke(units[first - 1])):
        first -= 1
        if first < end - 1 and abs(units[first].box.top - units[end - 1].box.top) > _LEVEL:
            return end
    if first == end or not any(map(_is_lone, units[first:end])):
        return end
    unit, em = units[first], units[first].lines[0].size
    least = _APART if end - first == 1 else _ROW_APART
    if unit.above <= least * em:
        return end
    known = any(unit.text in line.text for u in units[:start] for line in u.lines)
    return first if known or not full else end


def _is_stroke(unit: Unit) -> bool:
    """Tell whether a unit is what the engine made of the ink beside a name, or a single name."""
    return unit.table is None and len(unit.lines) == 1 and unit.words == 1 and unit.text.isalpha()


def _is_lone(unit: Unit) -> bool:
    short = unit.table is None and len(unit.lines) == 1 and 2 <= unit.words <= 4
    return short and is_name(unit.text) and not is_place_date(unit.text)


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
