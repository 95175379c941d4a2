"""What the type, the words and the place of a block of the head say for its being the title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from models.layout import Line
from models.mention import Label as Kind
from pipeline.stages.extract.fields import beside, under
from pipeline.stages.extract.printed_types import printed_type
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.spelling import misspelt

# "Der Gemeinderat möge beschließen,", "Die CDU-Fraktion beantragt:", "… Auskunft geben über:"
_SENTENCE = re.compile(
    r"^[a-zäöüß]|\b(?:bitten?|wir|beantrag(?:en|t)|geehrte[rn]?|möge|wolle|beschließt)\b|[,:]$"
)
# "1. Die Stadt richtet …", "a) …": items of what the paper asks for
ITEM = re.compile(
    r"^(?:\d{1,2}|[a-z])[.)]\s+(?!Stadt|Bezirk|Ergänzung|Änderung|Fortschreib|Nachtrag)"
)
# "… Vergabe der Tief-", "… und Ausbau der": the rest of the title was not found
_CUT_OFF = re.compile(
    r"(?:[-–;,]|\b(?:und|oder|sowie|der|die|des|den|dem|einer?|eines|für|in|im|von|zur|zum|an|am|auf|"
    r"bei|mit|über|durch))$"
)
# "… - Vergabe der Rohbauarbeiten -": the second of a pair of dashes
PAIRED = re.compile(r"(?:^|\s)([-–—])\s?\w[^-–—]*\s\1$")
_BIG = 12.5
"""Points of type that is larger than running text."""
_LONG_WORD = 14


def signs_of(sheet: Sheet, lines: Sequence[Line], text: str) -> set[str]:
    """Return what the type and the words of a title say for and against it."""
    words = text.split()
    scanned = any(line.confidence < 1.0 for line in lines)
    told = {
        "emphasised": all(line.bold for line in lines),
        "underlined": all(line.underlined for line in lines),
        "length": 2 <= len(words) <= 45 and len(text) >= 12,
        "single_word": len(words) == 1 and not _stands_out(lines),
        "item": ITEM.match(text) is not None,
        "sentence": _SENTENCE.search(text) is not None,
        "long": len(lines) > 8,
        "cut_off": _CUT_OFF.search(text) is not None and not PAIRED.search(text),
        "misspelt": scanned and misspelt(sheet, text),
        "near_stamp": _stamped(sheet, lines),
    }
    return {sign for sign, there in told.items() if there}


def _stands_out(lines: Sequence[Line]) -> bool:
    """Tell whether one long word is set off: ``Straßenreinigungsgebühren``."""
    line = lines[0]
    marked = line.bold or line.underlined or line.spaced or line.size > _BIG
    return marked and len(line.text) >= _LONG_WORD and line.text[0].isupper()


def places_of(sheet: Sheet, block: Sequence[Line], kept_out: set[int]) -> set[str]:
    """Return what a block's place on the page says for and against it."""
    page, first, last = sheet.layout.pages[0], block[0], block[-1]
    told = {
        "block": True,
        "upper": first.page == page.number and first.box.top < 0.55 * page.height,
        "before_body": _before_heading(sheet, last, kept_out),
        "below_label": _below_label(sheet, first),
        "body_only": _is_body(sheet, block),
        "person": _is_person(sheet, block),
        "type_leads": printed_type(first.text) is not None,
        "aside": first.box.x0 > page.width * 0.5,
        "corner": last.box.bottom < page.height * 0.135 and _opens_paper(sheet, first),
    }
    return {sign for sign, there in told.items() if there}


def _opens_paper(sheet: Sheet, first: Line) -> bool:
    """Tell whether nothing of the form stands above a line: it is part of the letterhead."""
    return not any(
        item.label.key in {"number", "counter", "date", "kind", "public"}
        and item.line.box.top < first.box.top
        for item in sheet.labels
    )


def _is_body(sheet: Sheet, block: Sequence[Line]) -> bool:
    """Tell whether a block is the name of a body and a place: ``Stadtteilbeirat Büchenbach``."""
    names = list(sheet.of(Kind.BODY, block[:1]))
    return len(block) == 1 and any(len(name.text) > 0.5 * len(block[0].text) for name in names)


def _is_person(sheet: Sheet, block: Sequence[Line]) -> bool:
    """Tell whether a block is somebody's name: ``Dr. Karin Lohwasser, berufsm. Stadträtin``."""
    people = sheet.of(Kind.PERSON, block[:1])
    return any(m.parts[0].start <= 5 and len(m.text) > 0.4 * len(block[0].text) for m in people)


def _below_label(sheet: Sheet, line: Line) -> bool:
    """Tell whether a lone label stands directly above: ``Federführung:`` / ``Amt für Umwelt``."""
    return any(
        item.label.key != "title"
        and item.label.alone
        and item.label.colon
        and beside(sheet.head, item.line) is None
        and under(sheet.head, item.line, item.line.box, 0.8) is line
        for item in sheet.labels
    )


def _stamped(sheet: Sheet, lines: Sequence[Line]) -> bool:
    """Tell whether a stamp, or ink of a hand, lies across the rows: words may be lost in it."""
    page = sheet.layout.pages[lines[0].page - sheet.layout.pages[0].number]
    boxes = [*(s.box for s in page.stamps), *(i.box for i in page.inks)]
    return any(
        min(box.bottom, line.box.bottom) - max(box.top, line.box.top) > 3
        and box.x1 > line.box.x0
        and box.x0 < line.box.x1 + 60
        for box in boxes
        for line in lines
    )


def _before_heading(sheet: Sheet, last: Line, kept_out: set[int]) -> bool:
    """Tell whether a line is the last worded one before the body or the Beratungsfolge."""
    at = next((index for index, line in enumerate(sheet.head) if line is last), 0)
    for line in sheet.head[at + 1 : at + 3]:
        if id(line) in kept_out or line.page != last.page:
            return True
        if ITEM.match(line.text) or re.match(r"^\W*(?:Kurz|Zusammen)fassung\W*$", line.text):
            return True
        if len(line.text) > 3:
            return False
    return True
