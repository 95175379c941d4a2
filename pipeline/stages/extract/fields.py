"""Label and value paired by their places: behind, beside or below."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from models.geometry import Box
from models.layout import Line
from pipeline.stages.extract.heads import heads_in
from pipeline.stages.extract.once import gathered
from pipeline.stages.extract.sheet import Labelled, Sheet
from pipeline.stages.extract.stretch import Stretch


@dataclass(frozen=True, slots=True)
class Value:
    """What a label announces: the stretches, and how they were found."""

    key: str
    how: str
    """``inline``, ``beside`` or ``below``."""
    colon: bool
    parts: tuple[Stretch, ...]
    item: Labelled

    @property
    def label(self) -> Line:
        """Return the line that the label stands on."""
        return self.item.line


# "Beratungsgegenstand (Bezeichnung des Tagesordnungspunktes)": the label goes on in brackets
_EXPLAINS = re.compile(r"^\([A-ZÄÖÜa-zäöüß/ .,-]+\)$")


def values(sheet: Sheet, *keys: str, wrapped: bool = False) -> Iterator[Value]:
    """Yield the possible values of the labels of the given keys, the likeliest of each first.

    ``wrapped`` adds the further lines of a value that runs over several.
    """
    for item in sheet.labels:
        if item.label.key in keys:
            yield from values_of(sheet, item, wrapped=wrapped)


@gathered
def values_of(sheet: Sheet, item: Labelled, *, wrapped: bool) -> Iterator[Value]:
    """Yield the possible values of one label, the likeliest first: see :func:`values`."""
    key, colon, rest = item.label.key, item.label.colon, item.rest
    if rest.text and not _EXPLAINS.match(rest.text):
        last = wrapped and _is_last(item)
        more = _continued(sheet, item.line, rest.box.x0, item) if last else ()
        parts = (rest, *(Stretch.whole(line) for line in more))
        yield Value(key, "inline", colon, parts, item)
        return
    place = item.place.box if item.label.start else item.line.box
    right = beside(sheet.head, item.line) if _is_last(item) else None
    for how, first in (("beside", right), ("below", under(sheet.head, item.line, place))):
        if first is None or announces(sheet, first):
            continue
        begun = _without_colon(first)
        more = _continued(sheet, first, begun.box.x0, item) if wrapped else ()
        parts = (begun, *(Stretch.whole(line) for line in more))
        yield Value(key, how, colon, parts, item)


# ": Umbau des Wasserturms", ". 04.06.91", "ı 89-94/1207": the colon stands in a column of its own
_COLON = re.compile(r"^[:;.·ıi!|*']\s+(?=\S)")


def _without_colon(line: Line) -> Stretch:
    """Return a value's line without the colon that stands before it."""
    colon = _COLON.match(line.text)
    return Stretch(line, colon.end() if colon else 0, len(line.text))


def announces(sheet: Sheet, line: Line) -> bool:
    """Tell whether a label begins a line: ``Datum:``, ``Nr. 12``; not ``Ergebnis der Wahl``."""
    label = sheet.label(line)
    if label is None:
        return False
    numbered = re.match(r"\s*[\w/-]*\d", line.text[label.end :]) is not None
    return label.colon or label.alone or numbered


def _is_last(item: Labelled) -> bool:
    explained = _EXPLAINS.match(item.rest.text) is not None
    return item.label.until == len(item.line.text) or explained


def same_row(one: Line, two: Line) -> bool:
    """Tell whether two lines stand side by side."""
    if one.page != two.page or one.box.top >= two.box.bottom or two.box.top >= one.box.bottom:
        return False
    shared = min(one.box.bottom, two.box.bottom) - max(one.box.top, two.box.top)
    return shared > 0.45 * min(one.box.height, two.box.height)


def beside(lines: Sequence[Line], line: Line) -> Line | None:
    """Return the next line to the right in the same row."""
    to_right = [o for o in lines if o is not line and o.box.x0 >= line.box.x1 - 2]
    right = [o for o in to_right if same_row(o, line)]
    if not right:  # a skewed page: the row falls by half a line on its way
        shares = {id(o): _shared(o, line) for o in to_right if o.page == line.page}
        most = max(shares.values(), default=0.0)
        right = [o for o in to_right if most > 0.2 and shares.get(id(o), 0.0) >= most - 0.1]
    return min(right, key=lambda other: other.box.x0, default=None)


def _shared(one: Line, two: Line) -> float:
    """Return the part of the lower line's height that stands in the other's row."""
    shared = min(one.box.bottom, two.box.bottom) - max(one.box.top, two.box.top)
    return shared / max(min(one.box.height, two.box.height), 1.0)


def below(lines: Sequence[Line], line: Line, reach: float = 2.6) -> Line | None:
    """Return the next line below that shares the line's column, within some line heights."""
    return under(lines, line, line.box, reach)


def under(lines: Sequence[Line], line: Line, box: Box, reach: float = 2.6) -> Line | None:
    """Return the next line below a part of a line."""
    height = max(box.height, 6.0)
    near = [
        other
        for other in lines
        if other.page == line.page
        and 0.3 * height <= other.box.top - box.top
        and other.box.top - box.bottom < reach * height
        and other is not line
        and _shares_column(other.box, box)
        and not (same_row(other, line) and _apart(other.box, box))
    ]
    return min(near, key=lambda other: (round(other.box.top / 3), other.box.x0), default=None)


def _apart(one: Box, two: Box) -> bool:
    """Tell whether two boxes stand side by side: a line with a speck may be as high as two."""
    return min(one.x1, two.x1) - max(one.x0, two.x0) < 0.3 * min(one.width, two.width)


def _shares_column(other: Box, box: Box) -> bool:
    over = min(other.x1, box.x1) - max(other.x0, box.x0)
    return over > 0.3 * min(other.width, box.width) or abs(other.x0 - box.x0) < 6


def _continued(sheet: Sheet, first: Line, x0: float, item: Labelled) -> tuple[Line, ...]:
    """Return the lines that go on with a value: same left edge, close below, no label near.

    A value that begins behind its label may go on below the label, where the lines above are full.
    """
    lines: list[Line] = []
    last = first
    while len(lines) < 8:
        following = below(sheet.head, last, reach=1.1)
        if following is None or not _follows(last, following, x0):
            following = _hanging(sheet, last, item)
        if following is not None and len(heads_in(following)) > 1:
            break  # "Beratungsfolge / Datum / Zuständigkeit"
        if (
            following is None
            or _is_caption(item.line, first, following)
            or _in_new_row(sheet, item, following)
            or announces(sheet, following)
            or _is_labelled(sheet, following)
        ):
            break
        lines.append(following)
        last = following
    return tuple(lines)


def _is_caption(label: Line, first: Line, line: Line) -> bool:
    """Tell whether a line is set as small as the label, and smaller than the value: one more label.

    ``Gegenstand`` / ``Ersatzbeschaffung …`` / ``Behandlung in den Gremien``.
    """
    small = label.size < 0.85 * first.size and line.size < 0.85 * first.size
    return small and line is not first and 0.85 < line.size / max(label.size, 1.0) < 1.18


def _in_new_row(sheet: Sheet, item: Labelled, line: Line) -> bool:
    """Tell whether other words begin a row of the form in the column of a label.

    ``1. Gegenstand:  Fällung von elf Linden`` / ``2. Wir bitten, zur  Die BVV hat …`` (Berlin).
    """
    return item.label.alone and any(
        abs(other.box.x0 - item.line.box.x0) < 12
        and other.box.x1 <= line.box.x0 + 2
        and other.box.top > item.line.box.top + 0.5 * item.line.box.height
        and abs(other.box.middle[1] - line.box.middle[1]) < 0.35 * line.box.height
        and (item.label.colon or not other.text[:1].islower())
        for other in sheet.head
        if other.page == line.page
    )


def _is_labelled(sheet: Sheet, line: Line) -> bool:
    """Tell whether a label stands to the left of a line, in its row."""
    return any(
        same_row(item.line, line) and item.line.box.x1 <= line.box.x0 + 2 for item in sheet.labels
    )


# "Zuweisung von" / "Wohnraum": the value goes on below its label in a narrow column
_OPEN = re.compile(
    r"(?:[^\W\d_]-|\b(?:und|oder|der|die|des|den|dem|eine[rsmn]?|für|in|im|von|vom|zur|zum|zu|an|am|"
    r"auf|bei|mit|über|durch|nach))$"
)


def _hanging(sheet: Sheet, last: Line, item: Labelled) -> Line | None:
    """Return the line at the label's own edge that a full line goes on in."""
    edge, height = item.place.box.x0, max(last.box.height, 6.0)
    for line in sheet.head:
        gap = line.box.top - last.box.bottom
        if (
            line.page == last.page
            and (abs(line.box.x0 - edge) < 8 or _outdented(last, line, item))
            and -0.5 * height < gap < 0.9 * height
            and line.box.top > last.box.top + 0.5 * height
            and 0.75 < line.size / max(last.size, 1.0) < 1.35
        ):
            return line if is_full(sheet, last, line) or _OPEN.search(last.text) else None
    return None


def _outdented(last: Line, line: Line, item: Labelled) -> bool:
    """Tell whether a label and its value are set as a paragraph whose first line is indented.

    ``    Betrifft: Übernahme der Wohlfahrtslasten überbürdeter`` / ``Gemeinden.``
    """
    indent = item.place.box.x0 - line.box.x0
    near = line.box.top - last.box.bottom < 0.55 * max(last.box.height, 6.0)
    return last is item.line and 8 <= indent < 60 and near and last.underlined == line.underlined


def is_full(sheet: Sheet, line: Line, following: Line) -> bool:
    """Tell whether the first word of the next line had no room at the end of a line."""
    edge = max(o.box.x1 for o in (*sheet.head, *sheet.body) if o.page == line.page)
    word = following.words[0].box.width if following.words else 0.0
    return line.box.x1 + word + 0.25 * line.box.height > edge - 2


def _follows(last: Line, line: Line, x0: float) -> bool:
    """Tell whether a line goes on with an announced value: its place says so, its type may vary."""
    aligned = abs(line.box.x0 - x0) < 8 or abs(line.box.middle[0] - last.box.middle[0]) < 8
    height = min(max(last.box.height, line.box.height), 1.5 * min(last.box.height, line.box.height))
    return (
        aligned
        and line.box.top - last.box.bottom < 0.9 * height
        and 0.6 < line.size / max(last.size, 1.0) < 1.7
    )


def goes_on(last: Line, line: Line, x0: float) -> bool:
    """Tell whether a line goes on with the block of the last one: its place says so.

    Size and weight are estimated from ink, and err on single lines and on skewed pages: only a
    gross change of both parts lines.
    """
    sizes = line.size / max(last.size, 1.0)
    return _follows(last, line, x0) and (line.bold == last.bold or 0.6 < sizes < 1.7)
