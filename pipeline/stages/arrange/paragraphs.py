"""Lines below each other become paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from models.layout import Paragraph
from pipeline.stages.arrange.strips import Strip

# "1. Die Stadt …", "a) …", "(2) …", "- …", "• …", "I. Vortrag …", "TOP 3 …": begins an item.
_ITEM = re.compile(
    r"^(?:\(?\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2})+\.?|\(?[a-z]\)|\([a-z\d]{1,2}\)|[IVX]{1,5}\.|[-–—•·*▪●○►➢✓]"
    r"|TOP \d+[.:]?|§ \d+)\s+\S"
)
# "o wann sollen …": a round bullet that was read as a letter.
_LETTER_MARK = re.compile(r"^[a-z]\s")
# "Sehr geehrte Frau Pagels," / "gegen die …"
_SALUTATION = re.compile(r"^(?:Sehr|[Ll]iebe|[Ww]erte|Hochverehrte|[Gg]eehrte)")
_HYPHENS = frozenset("-¬\u00ad\u2010")
# "31. März 2019", "3. 5. 58": a wrapped date, no item.
_DATE = re.compile(
    r"^\d{1,2}\.\s?(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|\d{1,2}\.\s?\d{2})"
)
# "gez. Müller", "Datum:": the line ends on purpose.
_ENDED = re.compile(r"[.:;!?)“\"]$")
# No sentence and no paragraph ends in these: "… und ist ohne" / "Unterschrift gültig."
_CONNECTS = re.compile(
    r"\b(?:und|oder|sowie|der|die|das|den|dem|des|eine?[rmns]?|ohne|für|mit|von|vom|zum|zur|beim"
    r"|durch|dass|daß|wird|werden|wurden?)$"
)
_WIDEST = 1.7
"""Times the usual pitch within which a parted word goes on."""
_FEW = 6
"""Steps from line to line below which wide spacing is not believed."""
_WIDE = 1.75
"""Ems from line to line that only double spacing has."""
_WIDER = 1.2
"""Times the usual pitch that parts paragraphs."""


@dataclass(slots=True)
class Measure:
    """What is usual in a column: its edges and the pitch of its lines."""

    left: float
    right: float
    pitch: float


def measure(strips: Sequence[Strip]) -> Measure:
    """Return the edges of a column and its pitch (points from line to line)."""
    rights = sorted(strip.x1 for strip in strips)
    lefts = Counter(round(strip.x0 / 3) for strip in strips)
    usual, count = max(lefts.items(), key=lambda item: (item[1], -item[0]))
    left = usual * 3.0 if count > 1 else min(strip.x0 for strip in strips)
    steps = sorted(
        round(low.base - high.base, 1)
        for high, low in pairwise(strips)
        if 0.8 * high.size < low.base - high.base < 3.2 * high.size
    )
    pitch = steps[len(steps) // 4] if steps else 1.25 * strips[0].size
    if len(steps) < _FEW and pitch > _WIDE * strips[0].size:
        pitch = 1.25 * strips[0].size  # single lines far apart rather than double spacing
    return Measure(left, rights[-1 - len(rights) // 20], pitch)


def paragraphs(strips: Sequence[Strip], usual: Measure | None = None) -> list[Paragraph]:
    """Return the paragraphs of one column, from top to bottom."""
    if not strips:
        return []
    column = usual or measure(strips)
    pitches = _local_pitches(strips, column)
    found: list[list[Strip]] = [[strips[0]]]
    for index in range(1, len(strips)):
        after = strips[index + 1] if index + 1 < len(strips) else None
        last, strip = strips[index - 1], strips[index]
        wide = (strip.base - last.base) / max(pitches[index], 1.05 * last.size)
        parted = last.line.text[-1] in _HYPHENS and strip.line.text[0].islower()
        if 0 <= wide < (_WIDEST if parted else _WIDER) and _same_sentence(last, strip):
            found[-1].append(strip)
            continue
        if not 0 <= wide <= _WIDER or _begins(found[-1], strip, after, column):
            found.append([])
        found[-1].append(strip)
    return [Paragraph(tuple(strip.line for strip in group)) for group in found]


def _local_pitches(strips: Sequence[Strip], column: Measure) -> list[float]:
    """Return for each strip the pitch of the lines around it, mostly of those that follow.

    A page may hold a list set close and a text set wide. The second smallest step nearby is the
    pitch: the smallest may be an accident, the larger ones part paragraphs.
    """
    steps = [low.base - high.base for high, low in pairwise(strips)]
    found = [column.pitch]
    for index in range(1, len(strips)):
        size = strips[index].size
        near = sorted(s for s in steps[max(0, index - 2) : index + 5] if 0.8 * size < s < 3 * size)
        local = near[0 if len(near) < 4 else 1] if near else column.pitch
        if local > _WIDE * size and len(near) < 3 and column.pitch < local:
            local = max(column.pitch, 1.25 * size)
        found.append(local)
    return found


def _same_sentence(last: Strip, strip: Strip) -> bool:
    """Tell whether a line goes on in the middle of a sentence: no mark before it, no capital.

    Then neither weight nor size nor a short line parts them: OCR errs about these.
    """
    text = strip.line.text
    if _CONNECTS.search(last.line.text) and not last.line.spaced:
        return not _ITEM.match(text) and last.line.text.count(" ") >= 4
    if not text[0].islower() or _ITEM.match(text) or _LETTER_MARK.match(text):
        return False
    above = last.line.text
    if above[-1] in _HYPHENS:
        return True
    long = above.count(" ") >= 4 and not _SALUTATION.match(above)
    return long and not _ENDED.search(above) and not last.line.spaced


def _begins(group: list[Strip], strip: Strip, after: Strip | None, column: Measure) -> bool:
    """Tell whether a strip begins a paragraph below the group, by its type, words and place."""
    last = group[-1]
    if _restyled(last, strip):
        return True
    if _ITEM.match(strip.line.text) and not _runs_on(group, strip, column):
        return True
    return _ended(last, strip, column) or _indented(group, strip, after, column)


def _restyled(last: Strip, strip: Strip) -> bool:
    """Tell whether the type changes from line to line."""
    small, large = sorted((last.size, strip.size))
    if large > 1.17 * small and min(len(last.line.text), len(strip.line.text)) > 3:
        return True
    same = (
        last.line.bold == strip.line.bold
        and last.line.underlined == strip.line.underlined
        and last.line.spaced == strip.line.spaced
    )
    return not same and _whole(last, strip)


def _whole(last: Strip, strip: Strip) -> bool:
    """Tell whether a change of style falls on the line break rather than into the line.

    Bold words in running text make whole lines bold here and there: a line whose last words are
    set as the next line's first ones is no heading.
    """
    if last.line.underlined != strip.line.underlined or last.line.spaced != strip.line.spaced:
        return True
    ends, begins = last.line.words[-1].bold, strip.line.words[0].bold
    return bool(ends) != bool(begins)


def _runs_on(group: list[Strip], strip: Strip, column: Measure) -> bool:
    """Tell whether what looks like a mark is a wrapped date or number (``am`` / ``3. Mai``).

    The line above is full, ends in the middle of a sentence, and the mark does not stand out.
    """
    last = group[-1]
    if _ENDED.search(last.line.text):
        return False
    if _DATE.match(strip.line.text):
        return True
    if _ITEM.match(last.line.text):
        return False
    full = column.right - last.x1 < 4.0 * last.size
    return full and abs(strip.x0 - last.x0) < 0.5 * strip.size


def _ended(last: Strip, strip: Strip, column: Measure) -> bool:
    """Tell whether the line above was ended on purpose: the next word would have fitted.

    Typists and ragged setting leave room; so half an em is given, and much more where the line
    does not end like a sentence.
    """
    if _one_heading(last, strip):
        return False
    room = column.right - last.x1
    word = strip.line.words[0].box
    need = word.width + 0.6 * strip.size
    if _ENDED.search(last.line.text):
        need += 0.4 * strip.size
    else:
        need += max(2.0 * strip.size, 0.12 * (column.right - column.left))
    return room > need


def _one_heading(last: Strip, strip: Strip) -> bool:
    """Tell whether two lines are a heading of two lines: centred, and marked in the same way."""
    marked = (last.line.underlined and strip.line.underlined) or (
        last.line.bold and strip.line.bold
    )
    return marked and _centred(last, strip) and abs(last.x0 - strip.x0) > 0.5 * strip.size


def _indented(group: list[Strip], strip: Strip, after: Strip | None, column: Measure) -> bool:
    """Tell whether a strip is set in from, or out of, the lines above it as a beginning is."""
    last, em = group[-1], strip.size
    inset = strip.x0 - last.x0
    if abs(inset) < 0.8 * em or _centred(last, strip):
        return False
    if inset < 0:
        # Out of an indented block or of hanging text; below an indented first line all is well.
        return len(group) > 1
    if _ITEM.match(group[0].line.text):
        return False
    if inset > 6.0 * em:
        return True
    if len(group) == 1 and last.x0 <= column.left + 0.5 * em:
        # A hanging second line, or a first line set in: the third line tells.
        return after is not None and after.x0 < strip.x0 - 0.8 * em
    return after is None or after.x0 < strip.x0 - 0.8 * em


def _centred(last: Strip, strip: Strip) -> bool:
    """Tell whether two lines share their middle and nothing else."""
    return abs(last.x0 + last.x1 - strip.x0 - strip.x1) < strip.size
