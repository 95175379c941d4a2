"""Where lists of attachments stand: below a heading, behind, beside or below a label."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from models.kinds import SectionKind
from models.layout import Line, Passage, Segmentation, Zone
from models.mention import Label as Kind
from pipeline.stages.extract.closing_lines import GREETING, MARK
from pipeline.stages.extract.fields import below, beside, same_row
from pipeline.stages.extract.labels import label_words
from pipeline.stages.extract.names import college, is_name_text
from pipeline.stages.extract.offices import is_office
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.stretch import Stretch

# "Anlagen:", "Anlage/n", "Anlagenverzeichnis", "Anl.:", "— Anlagen", "6. Anlagen:", "D. Anlagen",
# "Beigefügt" (Löbenau), "Anlage/-n", "Anlagen (3):", "Beigefügte Unterlagen", "Anhänge:"
LABEL = re.compile(
    r"^\W*(?:(?:\d{1,2}|[A-H]|[IVX]{1,4})[.)]\s+)?(?:(?:nicht\s?)?öffentliche )?"
    r"(?:Anlagen?(?:verzeichnis|liste|übersicht)?|Anlage/-?n|Anlage\(-?n\)|Anla?g?\."
    r"|(?:(?:Liste|Verzeichnis) der )?Anlagen?(?: zu(?:r|m| dieser) \w+)?|Beilagen?|Anhänge|Anhang"
    r"|(?:Beigefügt|Beiliegend|Angefügt|Angehängt)(?:e (?:Anlagen?|Unterlagen?|Dokumente|Dateien))?"
    r"|Anbei|Dateianhänge)"
    r"(?: sind| \((?:(?:nicht\s?)?öffentlich|\d{1,2})\))?\s*(?::|$)",
    re.IGNORECASE,
)
# "1. Lageplan", "2) Kostenberechnung", "- Satzung", "Anlage 2 – Plan"
_MARKED = re.compile(r"^\W{0,2}(?:\d{1,2}\s?[.)–-]?|[a-z][.)]|[-–•*▪]|Anlage|Anl\.)\s+\S")
# "Erfurt, den 3. Mai 1958", "den 21. Januar 1928.", "Verteiler:": what follows a list
_LEAVES = re.compile(
    r"^(?:[A-ZÄÖÜ][\w() ./-]{2,30},\s*)?(?:den\s+|am\s+)?\d{1,2}\.\s?(?:\d{1,2}\.|[A-Z]\w+)\s?"
    r"\d{2,4}\b|"
    r"^(?:[Vv]erteiler|VERTEILER|Nachrichtlich|Durchschrift|Mehrfertigung|Wv\.|Beratungs)|^[_.]{4,}"
)


_HALF = re.compile(r"(?i)öffentlich")
_SINGULAR = re.compile(r"^\W*(?:Anlage|Beilage)\s*:?(?!\w|/|\()", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of attachments as printed; ``counts``: behind ``Anlage:`` ``1 Plan`` says how many."""

    parts: tuple[Stretch, ...]
    counts: bool
    half: bool = False
    """``Anlagen (öffentlich):``: the others are listed apart."""


def listings(sheet: Sheet, segmentation: Segmentation) -> Iterator[Listing]:
    """Yield the lists of attachments: the section's lines, then what follows a label elsewhere."""
    behind = {id(line) for line in segmentation.lines(Zone.ATTACHED)}
    for passage in segmentation.passages:
        attached = any(id(line) in behind for line in passage.heading_lines)  # the paper itself
        if passage.kind is SectionKind.ANLAGEN and not attached:
            yield _of_section(sheet, passage)
    for zone in (sheet.head, sheet.closing, (*sheet.body, *sheet.closing)):
        for line in zone:
            match = LABEL.match(line.text)
            if match:
                rest = Stretch(line, match.end(), len(line.text)).trimmed(" :")
                counts = bool(rest.text) and _SINGULAR.match(line.text) is not None
                half = _HALF.search(match[0]) is not None
                yield Listing(tuple(_labelled(sheet, zone, line, rest)), counts, half)
    yield from _introduced(sheet)
    yield from _by_number(sheet)


# "Als Anlagen angefügt sind:", "Dieser Vorlage sind beigefügt:", "Folgende Unterlagen liegen bei:"
_INTRODUCES = re.compile(
    r"(?i)\b(?:(?:bei|an)(?:ge)?(?:füg|leg|häng)\w*|(?:an|bei)liegend\w*"
    r"|liegen\b.{0,40}\b(?:bei|an))\b.{0,30}:$"
)


def _introduced(sheet: Sheet) -> Iterator[Listing]:
    """Yield the items below a sentence that says what is attached."""
    lines = (*sheet.body, *sheet.closing)
    for line in lines:
        under = below(lines, line, reach=3.0) if _INTRODUCES.search(line.text) else None
        if under is not None and _MARKED.match(under.text):
            first = Stretch.whole(under)
            yield Listing((first, *_on(sheet, lines, first)), counts=False)


# "Anlage 1 – Lageplan", "Anlage 2: Kostenberechnung" in lines of their own, below no heading
_CALLED = re.compile(r"^(?:Anlage|Anl\.|Beilage) (?:Nr\. ?)?(\d{1,2})\s?[:–—-]\s?(?=[A-ZÄÖÜ])")
_FEWEST = 2
"""Attachments that must be called one after the other: a single one is cited in the text."""


def _by_number(sheet: Sheet) -> Iterator[Listing]:
    """Yield attachments that are called by their numbers, one below the other from 1 on."""
    lines = (*sheet.body, *sheet.closing)
    found: list[Line] = []
    for line in lines:
        match = _CALLED.match(line.text)
        if match is not None and int(match[1]) == len(found) + 1:
            found.append(line)
        elif match is None and found and line.box.x0 <= found[-1].box.x0 + 8:
            break
    if len(found) >= _FEWEST:
        yield Listing(tuple(map(Stretch.whole, found)), counts=False)


def _of_section(sheet: Sheet, passage: Passage) -> Listing:
    """Return a section's list, and what of it stands on in the closing."""
    lines = [o for block in passage.blocks for o in block.lines if not _is_signing(sheet, o)]
    behind = _behind_heading(passage)
    heading = passage.heading_lines[-1] if passage.heading_lines else None
    inline = bool(behind) or (heading is not None and bool(lines) and same_row(heading, lines[0]))
    met = next((at for at, line in enumerate(lines) if _is_meeting(sheet, line)), len(lines))
    parts = _unbroken([*behind, *(Stretch.whole(line) for line in lines[:met])])
    last = parts[-1] if parts else Stretch.whole(heading) if heading else None
    if last is not None and not (inline and len(parts) == 1):
        parts += _on(sheet, sheet.closing, last)
    singular = heading is not None and _SINGULAR.match(heading.text) is not None
    half = heading is not None and _HALF.search(heading.text) is not None
    return Listing(tuple(parts), inline and singular, half)


def _unbroken(parts: list[Stretch]) -> list[Stretch]:
    """Return the parts up to a gap that no item follows: what stands below a list is none of it."""
    for at in range(1, len(parts)):
        last, line = parts[at - 1].line, parts[at].line
        gap = line.box.top - last.box.bottom
        far = line.page != last.page or gap > 3.0 * max(last.box.height, 8.0)
        if far and not _MARKED.match(line.text):
            return parts[:at]
    return parts


def _is_signing(sheet: Sheet, line: Line) -> bool:
    """Tell whether a line, or a piece that was cut of it, is one of the closing's."""
    return any(
        other is line or (other.page == line.page and other.box.overlap(line.box) > 0)
        for other in sheet.closing
        if abs(other.box.top - line.box.top) < line.box.height
    )


def _behind_heading(passage: Passage) -> list[Stretch]:
    """Return what stands behind an inline heading, where the heading's lines still hold it."""
    if passage.blocks or not passage.heading_lines:
        return []
    line = passage.heading_lines[-1]
    match = LABEL.match(line.text)
    rest = Stretch(line, match.end(), len(line.text)).trimmed(" :") if match else None
    return [rest] if rest and rest.text else []


def _labelled(sheet: Sheet, zone: Sequence[Line], label: Line, rest: Stretch) -> Iterator[Stretch]:
    """Yield what a label announces: behind it, beside it or below it, and how it goes on."""
    counted = re.fullmatch(r"\W*\d{0,2}\W*", rest.text) is not None  # "Anlagen: 2", the list beside
    first = _first(sheet, zone, label) if counted else rest
    if first is None:
        return
    yield first
    more = _before_field(_on(sheet, zone, first), zone, label, first)
    under = below(zone, label, reach=1.7)
    if rest.text and not more and under and _MARKED.match(under.text):
        more = [Stretch.whole(under), *_on(sheet, zone, Stretch.whole(under))]
    yield from more


_LETTERS = re.compile(r"[^\W\d_]{3}")


def _before_field(
    more: list[Stretch], zone: Sequence[Line], label: Line, first: Stretch
) -> list[Stretch]:
    """Return the lines of a value beside its label up to the row of the next field.

    ``Beigefügt   Dachkataster`` / ``Worum es geht   Photovoltaik …`` (Birkenmoor).
    """
    if first.line is label or not same_row(first.line, label):
        return more
    labels = [o for o in zone if o.page == label.page and o.box.x1 < first.box.x0]
    labels = [o for o in labels if o is not label and _LETTERS.search(o.text)]
    for at, part in enumerate(more):
        if any(same_row(other, part.line) for other in labels):
            return more[:at]
    return more


def _first(sheet: Sheet, zone: Sequence[Line], label: Line) -> Stretch | None:
    right = beside(zone, label) or beside((*sheet.head, *sheet.body), label)
    under = below(zone, label, reach=1.7)
    for line in (right, under):
        if line is None or _is_other(sheet, line) or line.page != label.page:
            continue
        if line is right and line.box.x0 - label.box.x1 > 200:
            continue
        if line is under and abs(line.box.x0 - label.box.x0) > 40:
            continue
        return Stretch.whole(line)
    return None


def _on(sheet: Sheet, zone: Sequence[Line], first: Stretch) -> list[Stretch]:
    """Return the lines that go on with a list: close below, at the same edge or a little in."""
    found: list[Stretch] = []
    last, edge = first.line, first.box.x0
    while len(found) < 40:
        following = _next(zone, last, edge)
        if following is None or _is_other(sheet, following) or _signs(zone, following):
            break
        found.append(Stretch.whole(following))
        last = following
    return found


def _next(zone: Sequence[Line], last: Line, edge: float) -> Line | None:
    height = max(last.box.height, 8.0)
    near = [
        line
        for line in zone
        if line.page == last.page
        and line is not last
        and 0.3 * height < line.box.top - last.box.top
        and (_at(edge, line) or _hangs(line, last, edge))
    ]
    found = min(near, key=lambda line: line.box.top, default=None)
    if found is None:
        return None
    room = 2.6 if _MARKED.match(found.text) else 1.6
    return found if found.box.top - last.box.bottom < room * height else None


def _at(edge: float, line: Line) -> bool:
    """Tell whether a line begins at a list's edge; the mark of an item may stand before it."""
    return -8 < edge - line.box.x0 < (30 if _MARKED.match(line.text) else 10)


def _hangs(line: Line, last: Line, edge: float) -> bool:
    """Tell whether a line goes on with the last one, set in: no blank between them."""
    gap = line.box.top - last.box.bottom
    return edge < line.box.x0 < edge + 30 and -3 < gap < 0.9 * max(last.box.height, 8.0)


def _is_other(sheet: Sheet, line: Line) -> bool:
    """Tell whether a line is a field or a heading of its own, not an item."""
    text = line.text
    label = sheet.label(line)
    return (
        (label is not None and not _MARKED.match(text))
        or LABEL.match(text) is not None
        or (label_words(text) is not None and text.endswith(":"))
        or text.endswith((":", "?"))
        or re.match(r"^[—–]\s", text) is not None  # the next field of a form drawn with rules
        or _is_meeting(sheet, line)
    )


# "Bezirksvertretung Nord 12.03.2013 Anhörung", not "Bauausschuss, Protokoll vom 12.03.2013"
_DAY = re.compile(r"(?<!vom )(?<!v\. )\b\d{1,2}\. ?\d{1,2}\. ?\d{2,4}\b")


def _is_meeting(sheet: Sheet, line: Line) -> bool:
    """Tell whether a line is a row of the Beratungsfolge: a body and its day."""
    begins = any(m.parts[0].start < _FIRST for m in sheet.of(Kind.BODY, (line,)))
    return begins and _DAY.search(line.text) is not None


_FIRST = 3
"""Characters before a body that begins a line, at most."""


def _signs(zone: Sequence[Line], line: Line) -> bool:
    """Tell whether a line below a list belongs to the signatures: a name over its office."""
    text = line.text
    if MARK.search(text) or GREETING.match(text) or college(text) or _LEAVES.match(text):
        return True
    under = below(zone, line, reach=1.3)
    over_office = under is not None and is_office(under.text)
    return is_office(text) or (is_name_text(text) and over_office)
