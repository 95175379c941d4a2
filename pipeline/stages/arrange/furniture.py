"""Running headers, footers and page numbers, set aside: what repeats at the edge of the pages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from pipeline.stages.arrange.rows import Row
from pipeline.stages.arrange.tokens import Sheet

_HEAD_ROWS, _FOOT_ROWS = 5, 6
_HEAD_ZONE, _FOOT_ZONE = 0.17, 0.84
"""Shares of the page's height above and below which furniture stands."""
_ALIKE = 82.0
"""Likeness in per cent of two rows, digits taken as equal, that makes them one running line."""
_NEAR = 0.03
"""Share of the page's height by which a running line may move from page to page."""
_SAME, _LETTERS, _THREE = 0.002, 3, 3
"""Share of the page's height for signs fewer than so many letters, and pages that vouch for them:
the ``Ó`` that a font without letters prints for a town's arms."""
_NEIGHBOURS = 4
"""Pages before and after that are looked at: left and right pages may differ."""

# "- 2 -", "-2-", "— 3 —", "Seite 2 von 3", "Seite: 1/2", "S. 4", "Blatt 2", "2 / 5", ". 3 .". Not
# "0498/2022", a paper's number in a line of its own.
_PAGE_NUMBER = re.compile(
    r"^(?:[-–—=.~]+ ?\d{1,4} ?[-–—=.~]+|(?:(?:Seite|S\.|Blatt|Bl\.|Page)[ :]*\d{1,4}"
    r"|[1-9]\d{0,2} ?(?:/|von) ?[1-9]\d{0,2})(?: ?(?:/|von|-|–) ?\d{1,4})?)[.:]?$"
)
_BARE_NUMBER = re.compile(r"^\d{1,4}$")
# "Ergänzende Erläuterungen      Seite 2 von 3" (Karlsruhe); "Vorlage FB 36/0191/WP16 … Seite: 1/2"
# (Aachen).
_ENDS_IN_PAGE = re.compile(
    r"\b(?:Seite|Blatt)[ :]*\d{1,4}(?: ?(?:/|von) ?\d{1,4})?(?: ?[-–—])?$"
    r"|^(?:Seite|Blatt)[ :]*\d{1,4}\b|^[-–—] ?\d{1,3} ?[-–—]\s"
)
# "b. w.", "bitte wenden", "./.", "- 3 -" at the foot, "Fortsetzung Seite 2", "/2".
_TURN_OVER = re.compile(
    r"(?i)^(?:[-–— ]*(?:b\. ?w\.|bitte wenden!?)[-–— ]*|\. ?/ ?\.|…|Fortsetzung .{0,20}"
    r"|[/-] ?\d{1,2})$"
)
# A signature's caption and a signature may stand at the foot in small type, footnotes too.
_NO_FOOTER = re.compile(
    r"(?i)unterschrift|\bgez\b|^für die richtigkeit|ausgefertigt|beglaubigt"
    r"|^i\. ?[va]\.|^(?:datum|anlagen?|verteiler)\b"
    r"|^(?:\d{1,2}\)?|\*+\)?|[¹²³⁴⁵]+) ?[A-ZÄÖÜ„]"
)
# "¹ Ohne die Hallen des Kreises.", "2) Stand: Juni 2012", "! Hallen …" (a misread ¹)
_FOOTNOTE = re.compile(r"^(?:[¹²³⁴⁵⁶⁷⁸⁹!?*†]+|\d{1,2}|\*+)\)? ?[A-ZÄÖÜ„]")
_SIGNED = re.compile(r"(?i)unterschrift|\bgez\b|^i\. ?[va]\.|^(?:datum|anlagen?|verteiler)\b")
_FEW_WORDS = 2
_FOOTNOTE_ROWS, _FOOTNOTE_SIZE = 15, 0.85


@dataclass(slots=True)
class Trimmed:
    """The rows of a page, furniture taken out."""

    header: list[Row]
    body: list[Row]
    footer: list[Row]


@dataclass(slots=True)
class _Edge:
    """Rows at one edge of one page, the outermost first, with what they are compared by."""

    rows: list[Row]
    keys: list[str]
    places: list[float]


def set_aside(sheets: Sequence[Sheet], rows: Sequence[list[Row]]) -> list[Trimmed]:
    """Return for each page its header, body and footer.

    The first page has no running header: what stands at its top is the letterhead.
    """
    heads = [_edge(sheet, own, top=True) for sheet, own in zip(sheets, rows, strict=True)]
    feet = [_edge(sheet, own, top=False) for sheet, own in zip(sheets, rows, strict=True)]
    first = next((index for index, own in enumerate(rows) if own), 0)
    trimmed: list[Trimmed] = []
    for index, (sheet, own) in enumerate(zip(sheets, rows, strict=True)):
        header = _header(index, heads, first=index == first)
        footer = _footnotes(_footer(index, feet, sheet, own), sheet, own)
        footer = min(footer, len(own) - header)
        body = own[header : len(own) - footer]
        trimmed.append(Trimmed(own[:header], body, own[len(own) - footer :]))
    return trimmed


def row_text(row: Row) -> str:
    """Return the words of a row, parted by blanks."""
    return " ".join(token.text for token in row.tokens)


def _edge(sheet: Sheet, rows: list[Row], *, top: bool) -> _Edge:
    chosen = rows[:_HEAD_ROWS] if top else rows[: -_FOOT_ROWS - 1 : -1]
    places = [row.middle / sheet.height for row in chosen]
    inside = [
        index
        for index, place in enumerate(places)
        if (place < _HEAD_ZONE if top else place > _FOOT_ZONE)
    ]
    if not top and not inside and len(rows) > 1 and _lonely(rows[-1], rows[-2]):
        inside = [0]
    kept = [chosen[index] for index in inside]
    return _Edge(kept, [_key(row) for row in kept], [places[index] for index in inside])


def _lonely(row: Row, above: Row) -> bool:
    """Tell whether a last row that names its page stands far below the text: of a cropped page."""
    return row.top - above.bottom > 3.0 * row.size and bool(_ENDS_IN_PAGE.search(row_text(row)))


def _key(row: Row) -> str:
    """Return a row's text without blanks and case, every digit the same."""
    text = "".join(token.text for token in row.tokens).lower()
    return re.sub(r"\d+", "0", text)


def _repeated(index: int, at: int, edges: Sequence[_Edge], *, close: bool = False) -> bool:
    """Tell whether another page has a like row in a like place.

    A row ``close`` to the text may be its last line, which often stands in one place: ``0498/2022``
    below an item's title. Three pages must have it.
    """
    pages = [
        other
        for other in range(max(0, index - _NEIGHBOURS), min(len(edges), index + _NEIGHBOURS + 1))
        if other != index and edges[other].keys
    ]
    key, place = edges[index].keys[at], edges[index].places[at]
    wanted = min(_THREE, len(pages)) if close or len(key) < _LETTERS else 1
    return 0 < wanted <= sum(_has_alike(edges[other], key, place) for other in pages)


def _has_alike(edge: _Edge, key: str, place: float) -> bool:
    """Tell whether a page has a row like another's; one or two signs must be the very same."""
    short = len(key) < _LETTERS
    for theirs, there in zip(edge.keys, edge.places, strict=True):
        if short and key == theirs and abs(there - place) <= _SAME and key != "0":
            return True
        near = abs(there - place) <= _NEAR and abs(len(theirs) - len(key)) <= 0.3 * len(key) + 1
        if short or not near:
            continue
        if theirs == key or fuzz.ratio(key, theirs, score_cutoff=_ALIKE) > 0:
            return True
    return False


def _header(index: int, edges: Sequence[_Edge], *, first: bool) -> int:
    """Return how many rows at the top are furniture."""
    count = 0
    for at, row in enumerate(edges[index].rows):
        text = row_text(row)
        if _PAGE_NUMBER.match(text):
            count = at + 1
        elif first:
            break
        elif _BARE_NUMBER.match(text) or _ENDS_IN_PAGE.search(text) or _repeated(index, at, edges):
            count = at + 1
        elif count <= at - 1:
            break
    return count


def _footer(index: int, edges: Sequence[_Edge], sheet: Sheet, rows: list[Row]) -> int:
    """Return how many rows at the foot are furniture."""
    count = 0
    for at, row in enumerate(edges[index].rows):
        text = row_text(row)
        if (
            _PAGE_NUMBER.match(text)
            or _BARE_NUMBER.match(text)
            or _TURN_OVER.match(text)
            or _ENDS_IN_PAGE.search(text)
            or _repeated(index, at, edges, close=_is_close(at, sheet, rows))
            or _stray(row, rows[-at - 2] if at + 2 <= len(rows) else None, sheet)
        ):
            count = at + 1
        elif count <= at - 1:
            break
    return max(count, _small_print(edges[index], sheet, rows, count))


def _is_close(at: int, sheet: Sheet, rows: list[Row]) -> bool:
    """Tell whether a row at the foot follows the text above it, in its type and without white."""
    if at + 2 > len(rows):
        return False
    row, above = rows[-at - 1], rows[-at - 2]
    alike = abs(row.size - sheet.size) < 0.12 * sheet.size
    return alike and row.top - above.bottom < 0.9 * sheet.size


def _stray(row: Row, above: Row | None, sheet: Sheet) -> bool:
    """Tell whether a word or two stand far below the text in the right corner: a stamp."""
    corner = len(row.tokens) <= _FEW_WORDS and row.x0 > 0.74 * sheet.width
    return corner and above is not None and row.top - above.bottom > 6.0 * sheet.size


def _small_print(edge: _Edge, sheet: Sheet, rows: list[Row], already: int) -> int:
    """Return how many rows at the foot are small print that stands apart: form numbers, banks."""
    for at in range(already, len(edge.rows)):
        row = edge.rows[at]
        if row.size > 0.87 * sheet.size or _NO_FOOTER.search(row_text(row)):
            return already
        above = len(rows) - at - 2
        if above < 0:
            return already
        if row.top - rows[above].bottom > 1.6 * sheet.size or _ruled_off(row, rows[above], sheet):
            return at + 1
    return already


def _footnotes(already: int, sheet: Sheet, rows: list[Row]) -> int:
    """Return how many rows at the foot are furniture and footnotes: small, below a mark."""
    count = already
    for at in range(already, min(len(rows) - 1, already + _FOOTNOTE_ROWS)):
        row = rows[-1 - at]
        text = row_text(row)
        small = row.size <= _FOOTNOTE_SIZE * sheet.size and row.middle > 0.5 * sheet.height
        if not small or _SIGNED.search(text):
            break
        if _FOOTNOTE.match(text):
            count = at + 1
    return count


def _ruled_off(row: Row, above: Row, sheet: Sheet) -> bool:
    """Tell whether a ruling line parts a row from the one above."""
    wide = 0.25 * sheet.width
    return any(
        above.middle < stroke.at < row.middle and stroke.x1 - stroke.x0 >= wide
        for stroke in sheet.flat
    )
