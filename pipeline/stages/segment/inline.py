"""Headings that share a line with their text: ``Begründung: Bei der …``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from models.layout import Line, Paragraph, Table
from pipeline.stages.segment import catalogue
from pipeline.stages.segment.units import ITEM, Unit

_LONGEST = 7
"""Words of an inline heading, numbering included."""
_SURE, _LETTER_FOR_LETTER = 0.86, 0.99
"""Likeness of a heading that is sure, and of one that is the catalogue's as it stands."""
_OTHERS = 2
"""Words at most that say whose a heading is."""


def cut_inline(units: list[Unit], own: catalogue.Own = ()) -> list[Unit]:
    """Return the units, with inline headings marked: the line and how many words are heading."""
    for unit in units:
        if unit.table is None and unit.lines and isinstance(unit.block, Paragraph):
            count = inline_words(unit.lines[0], own, alone=len(unit.lines) == 1)
            if count:
                unit.inline = (unit.lines[0], count)
    known = [unit for unit in units if unit.inline is not None]
    first = next((index for index, unit in enumerate(units) if unit.inline is not None), 0)
    for unit in units[first:] if known else ():
        count = _alike_words(unit, known)
        if count:
            unit.inline = (unit.lines[0], count)
    return units


# "Risse: Im Jahr 2018 wurden zwölf Schafe getötet."
_BEGINS = re.compile(r"^[A-ZÄÖÜ][a-zäöüß]+(?: [\w-]+)?: [A-ZÄÖÜ]")
_WHITE, _SENTENCE = 0.5, 5
"""Part of the known ones' white above, and words of the sentence behind it, at least."""


def _alike_words(unit: Unit, known: Sequence[Unit]) -> int:
    """Return how many words of a line are a heading unknown, set as the known inline ones are.

    ``Risse: Im Jahr 2018 …`` where ``Anlass: In der Sitzung …`` begins another paragraph: a noun, a
    sentence behind it, in the weight of the known ones, with their white above.
    """
    if unit.inline is not None or unit.table is not None or not unit.lines:
        return 0
    line = unit.lines[0]
    if not _BEGINS.match(line.text) or line.spaced:
        return 0
    count = next((n for n, word in enumerate(line.words, 1) if word.text.endswith(":")), 0)
    told = unit.text.split(":", 1)[1]
    if not count or told[-1:] != "." or len(told.split()) < _SENTENCE:
        return 0
    bold = all(word.bold for word in line.words[:count])
    return count if any(_is_set_alike(unit, bold, other) for other in known) else 0


def _is_set_alike(unit: Unit, bold: bool, other: Unit) -> bool:
    line, count = other.inline or (other.lines[0], 0)
    weight = all(word.bold for word in line.words[:count])
    exact = all(word.confidence >= 1.0 for word in (*line.words, *unit.lines[0].words))
    size = abs(unit.lines[0].size - line.size) < 0.15 * line.size
    white = unit.above >= min(_WHITE * other.above, line.size)
    column = line.column != unit.lines[0].column or unit.box.x0 > other.box.x1
    level = column or abs(line.box.x0 - unit.box.x0) < line.size
    return size and white and level and (weight is bold or not exact)


def inline_words(line: Line, own: catalogue.Own = (), *, alone: bool) -> int:
    """Return how many words of a line are an inline heading; 0 where there is none.

    ``Begründung: Bei der …`` and ``**Fazit** Die Stadt …`` are; ``Im Fazit: …`` and
    ``Fazit der Studie ist …`` are not. A line that is all heading is none of them.
    """
    if ITEM.match(line.text) and not catalogue.NUMBERING.match(line.text):
        return 0  # "• Anlage 1: Antrag vom 4. Mai"
    if line.spaced or not line.words:
        return _spaced(line, own)
    words = line.words
    for count in range(1, min(_LONGEST, len(words)) + 1):
        if words[count - 1].text.endswith(":"):
            if count == len(words):
                return 0
            printed = " ".join(word.text for word in words[:count])
            found = catalogue.match(printed, own)
            bold = all(word.bold for word in words[:count]) and not words[count].bold
            resolved = bold and catalogue.is_resolution(printed)
            sure = found is not None and found.likeness >= _SURE
            whose = bold and _whose(line, count, own) is not None
            return count if resolved or sure or whose else 0
    return _bold_start(line, own, alone=alone)


def inline_match(line: Line, count: int, own: catalogue.Own = ()) -> catalogue.Match | None:
    """Return what the catalogue has for an inline heading, also for one that says whose it is."""
    return catalogue.match(heading_text(line, count), own) or _whose(line, count, own)


def _whose(line: Line, count: int, own: catalogue.Own) -> catalogue.Match | None:
    """Return the match of a heading's first word, where the rest says whose it is.

    ``Beschluss StBR:`` (Erlangen), in bold.
    """
    first, *others = (word.text for word in line.words[:count])
    found = catalogue.match(first, own) if 0 < len(others) <= _OTHERS else None
    named = all(word[0].isupper() and any(map(str.isupper, word[1:])) for word in others)
    exact = found is not None and found.likeness >= _LETTER_FOR_LETTER
    return found if exact and named else None


def _bold_start(line: Line, own: catalogue.Own, *, alone: bool) -> int:
    """Return how many bold words begin a line that goes on in another weight."""
    words = line.words
    count = 0
    while count < len(words) and words[count].bold:
        count += 1
    if not 0 < count < len(words) or count > _LONGEST or (alone and len(words) - count < 2):
        return 0
    if line.bold and any(word.bold for word in words[count + 1 :]):
        return (
            0  # "**Antrag** 0456/2014/1 **zur Sitzung Stadtrat**": a line that is bold throughout
        )
    if not words[count].text[0].isalpha():
        return 0  # "**Sachverhalt** / Begründung": weight that OCR saw in part
    found = catalogue.match(" ".join(word.text for word in words[:count]), own)
    return count if found is not None and found.likeness >= 0.95 else 0


def _spaced(line: Line, own: catalogue.Own) -> int:
    """Return the words of a spaced inline heading up to its colon."""
    for count, word in enumerate(line.words, 1):
        if word.text.endswith(":"):
            found = catalogue.match(heading_text(line, count), own)
            return count if found is not None and count < len(line.words) else 0
    return 0


def heading_text(line: Line, count: int) -> str:
    """Return an inline heading as it reads, letter-spacing closed."""
    if line.spaced and ":" in line.text:
        return line.text[: line.text.index(":") + 1]
    return " ".join(word.text for word in line.words[:count]).replace("ſ", "s")


def without_heading(block: Paragraph | Table, count: int) -> Paragraph | None:
    """Return a paragraph without the first words of its first line; ``None`` where all are gone."""
    first = block.lines[0]
    words = first.words[count:]
    rest = block.lines[1:]
    if not words:
        return Paragraph(rest) if rest else None
    left = min(word.box.x0 for word in words)
    box = first.box._replace(x0=left)
    raw = " ".join(word.text for word in words)
    skipped = heading_text(first, count)
    text = first.text[len(skipped) :].strip() if first.text.startswith(skipped) else raw
    line = Line(
        first.page, box, words, text or raw, raw, first.size, first.bold, False, False, first.column
    )
    return Paragraph((line, *rest))
