"""Check boxes beside ``öffentlich`` and ``nichtöffentlich``, drawn or printed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from models.extraction import Candidate
from models.layout import Line
from models.page import CheckBox
from pipeline.stages.extract.fields import same_row
from pipeline.stages.extract.public_words import EMPTY, SAYS, TICKS
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.stretch import Stretch, candidate


def offered(sheet: Sheet) -> set[int]:
    """Return lines with boxes in rows that offer both answers: no meeting is both."""
    boxed = [o for o in sheet.head if SAYS.search(o.text) and boxes_by(sheet, o)]
    return {
        id(line)
        for line in boxed
        if {bool(m["yes"]) for o in _row_of(boxed, line) for m in SAYS.finditer(o.text)}
        == {True, False}
    }


def _row_of(lines: Sequence[Line], line: Line) -> list[Line]:
    return [o for o in lines if o is line or same_row(o, line)]


def ticked(sheet: Sheet, kept_out: set[int]) -> Iterator[Candidate[bool]]:
    """Yield the statement whose check box is ticked, drawn or printed: ``☒ öffentlich``."""
    for line in sheet.head:
        if id(line) in kept_out:
            continue
        for match in SAYS.finditer(line.text):
            says = bool(match["yes"])
            stretch = Stretch(line, match.start(), match.end())
            mark = _printed_mark(line.text, match)
            box = None if mark is not None else _drawn_box(sheet, stretch)
            if mark or (box is not None and box.checked):
                names = {"ticked", "head"} | (
                    {"doubtful_box"} if box and box.confidence < 0.7 else set()
                )
                yield candidate(says, (stretch,), names)


def _printed_mark(text: str, match: re.Match[str]) -> bool | None:
    """Return whether a printed box beside the word is ticked; ``None`` where there is none."""
    before, after = text[: match.start()].rstrip()[-1:], text[match.end() :].lstrip()[:1]
    if re.search(r"[☐□▢☒☑✗✘⊠]\s*$", text) and not re.match(r"^\s*[☐□▢☒☑✗✘⊠]", text):
        sign = after  # boxes stand behind their words: "öffentlich ☒  nichtöffentlich ☐"
    else:
        sign = before
    if sign in TICKS:
        return True
    return False if sign in EMPTY else None


def boxes_by(sheet: Sheet, line: Line) -> bool:
    """Tell whether boxes, drawn or printed, stand beside the words ``öffentlich`` of a line."""
    return any(
        _printed_mark(line.text, match) is not None
        or _drawn_box(sheet, Stretch(line, match.start(), match.end())) is not None
        for match in SAYS.finditer(line.text)
    )


def _stand_behind(row: Sequence[CheckBox], words: Sequence[Line]) -> bool:
    """Tell whether a row's boxes stand behind their words: ``öffentlich ☒ nichtöffentlich ☐``.

    The row then begins with a word and ends with a box.
    """
    first, last = min(o.box.x0 for o in words), max(o.box.x1 for o in words)
    near = [b for b in row if first - 30 < b.box.x0 < last + 30]
    if not near:
        return False
    return min(b.box.x0 for b in near) > first + 5 and max(b.box.x1 for b in near) > last - 5


def _drawn_box(sheet: Sheet, stretch: Stretch) -> CheckBox | None:
    """Return the check box that stands directly before or behind a word."""
    page = sheet.layout.pages[stretch.line.page - sheet.layout.pages[0].number]
    word, middle = stretch.box, stretch.box.middle[1]
    row = [b for b in page.checkboxes if b.box.top - 3 <= middle <= b.box.bottom + 3]
    if not row:
        return None
    said = [o for o in sheet.head if o.page == stretch.line.page and SAYS.search(o.text)]
    behind = _stand_behind(row, _row_of(said, stretch.line) or [stretch.line])
    left = [b for b in row if 0 <= word.x0 - b.box.x1 + 3 < 24 and not behind]
    right = [b for b in row if 0 <= b.box.x0 - word.x1 + 3 < 24]
    if left:
        return max(left, key=lambda b: b.box.x1)
    return min(right, key=lambda b: b.box.x0) if right else None
