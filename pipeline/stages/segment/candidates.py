"""A unit as a candidate for a heading: what its words, its setting and its place speak for."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from models.kinds import SectionKind
from models.layout import Line
from pipeline.stages.segment import catalogue
from pipeline.stages.segment.compounds import kind_of_sentence
from pipeline.stages.segment.eligible import (
    is_form,
    is_short,
    is_subject,
    is_worded,
    known_words,
    letters_of,
)
from pipeline.stages.segment.inline import heading_text, inline_match
from pipeline.stages.segment.kinship import Form, form_of
from pipeline.stages.segment.series import numbering_of, series_of
from pipeline.stages.segment.units import BodyType, Unit, is_answer
from pipeline.stages.segment.weighing import (
    Style,
    alone,
    in_list,
    in_margin,
    in_row,
    marked,
    placed,
    set_apart,
    unfinished,
    unknown,
    wording,
)

ACCEPT = 3.4
"""Points that make a heading."""
_LETTER_FOR_LETTER, _KNOWN = 0.99, 0.86
"""Likeness of a heading that is one of the catalogue's as it stands, and of one that is sure."""
_RESOLVES, _SET_ALIKE = 0.8, 0.9
"""How surely a resolution on one line with its text is a heading, and words set as known ones."""
_RUNS_ON = 4.5
"""Points for a heading that runs on in other type: its words are many, and its end is a name."""
_TOLD, _TOLD_SURE = 0.8, 0.87
"""Points for a sentence set apart that announces what follows: ``… antwortet wie folgt:``; how
surely it is one."""
_INK, _HUGE = 0.5, 3
"""Mean confidence of a line's words below which it may be ink, as high as a hand: ``NAINITN—2``."""
ITEMS = "items"
"""What the items of an agenda share whose numbers stand above their titles."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A unit taken for a heading."""

    index: int
    kind: SectionKind | None
    """From the catalogue; ``None`` where it has none."""
    score: float
    style: Style
    form: Form
    numbering: str
    """``roman``, ``arabic``, ``arabic.arabic`` …; empty where there is none."""
    likeness: float
    inline: bool = False
    resolution: bool = False
    """``Der Stadtrat beschließt:``."""

    series: str = ""
    """What it shares with its like: its numbering, or ``zu frage`` of ``Zu Frage 1``."""
    vote: bool = False
    """``Abstimmungsergebnis: Ja: 14 …``: a section wherever it stands."""
    likely: float = 0.0
    """How likely it opens a section by its setting, whatever its words are."""

    @property
    def rank(self) -> float:
        """Return how much it stands out: what is set larger, heavier or spaced ranks higher."""
        size, bold, underlined, spaced, capitals = self.style
        return 1.2 * size + 1.0 * bold + 0.8 * underlined + 0.8 * spaced + 0.4 * capitals

    @property
    def is_sure(self) -> bool:
        """Tell whether the catalogue knows it well and it stands on a line of its own."""
        known = self.kind not in (None, SectionKind.SONSTIGE) and not self.resolution
        return known and not self.inline and self.likeness >= _KNOWN

    @property
    def points(self) -> float:
        """Return the points that it has above those needed."""
        return self.score - ACCEPT


def style_of(line: Line, body: BodyType) -> Style:
    """Return how a line is set, against the body."""
    ratio = line.size / body.size
    size = round(math.log(max(ratio, 0.1)) / math.log(1.12)) if abs(ratio - 1.0) > 0.15 else 0
    upper = line.text.isupper() and not body.capitals
    capitals = upper and len(letters_of(line.text)) > 3
    return size, line.bold and not body.bold, line.underlined, line.spaced, capitals


def weigh(index: int, units: Sequence[Unit], body: BodyType, own: catalogue.Own) -> Heading | None:
    """Return a unit as a candidate with its points; ``None`` where it cannot be a heading."""
    unit = units[index]
    if not is_worded(unit):
        return None
    if unit.inline is not None:
        listed = in_list(index, units, numbering_of(unit.text)) < 0
        return None if listed or is_form(unit.lines[0].text) else _inline(index, unit, body, own)
    if unit.item:
        return _item(index, unit, body)
    text = unit.text
    # "Der Stadtrat" / "beschliesst" in the margin (Talwil) goes without a colon
    resolution = catalogue.is_resolution(f"{text}:" if in_margin(index, units) else text)
    asked = any(map(is_answer, units[index + 1 : index + 2]))  # the question above a form's boxes
    if asked or not is_short(unit, resolution=resolution) or is_subject(index, units):
        return None
    found = known_words(index, units, own)
    if found is None and _is_ink(unit, style_of(unit.lines[0], body)):
        return None
    return _alone_on_its_line(index, units, body, found, resolution=resolution)


def _is_ink(unit: Unit, style: Style) -> bool:
    """Tell whether a line is what the engine made of a hand, as high as one writes."""
    words = unit.lines[0].words
    return style[0] >= _HUGE and sum(w.confidence for w in words) < _INK * len(words)


def _alone_on_its_line(
    index: int,
    units: Sequence[Unit],
    body: BodyType,
    found: catalogue.Match | None,
    *,
    resolution: bool,
) -> Heading:
    unit, text = units[index], units[index].text
    style, numbering = style_of(unit.lines[0], body), numbering_of(text)
    beside = in_margin(index, units)
    plain = found is None and not resolution
    told = kind_of_sentence(text) if plain and (marked(style) or beside) else None
    told = None if text[0].islower() else told
    score = 3.0 * found.likeness**2 if found else 2.6 if resolution else 0.0
    score += set_apart(unit, units, index, style) + (_TOLD if told else 0.0)
    score += wording(unit, numbering, known=not plain or told is not None)
    sure = found is not None and found.likeness >= _LETTER_FOR_LETTER
    score += (
        _RUNS_ON * unit.runs_on
        + in_list(index, units, numbering)
        - unfinished(index, units, known=sure)
    )
    apart = beside or alone(index, units, body)
    score += 1.0 * beside - 2.5 * in_row(index, units)
    if plain:
        score += unknown(unit, style, apart=apart, in_place=placed(unit, body))
    elif apart:
        score += 0.6
    kind = found.kind if found else SectionKind.BESCHLUSSVORSCHLAG if resolution else told
    likeness = found.likeness if found else 0.85 if resolution else _TOLD_SURE if told else 0.0
    return Heading(
        index,
        kind,
        score,
        style,
        form_of(unit, style),
        numbering,
        likeness,
        resolution=resolution,
        series=numbering or series_of(text),
        vote=kind is not None and catalogue.is_vote(text),
    )


def _item(index: int, unit: Unit, body: BodyType) -> Heading:
    """Return an item of the agenda with its number above it: nothing more must speak for it."""
    style = style_of(unit.lines[-1], body)
    form = form_of(unit, style)
    return Heading(index, None, ACCEPT + 1.0, style, form, "", 0.9, series=ITEMS)


def _inline(index: int, unit: Unit, body: BodyType, own: catalogue.Own) -> Heading:
    """Return a heading on one line with its text; it was found by its words already."""
    line, count = unit.inline or (unit.lines[0], 0)
    words = line.words[:count]
    found = inline_match(line, count, own)
    bold = all(word.bold for word in words) and not body.bold
    style: Style = (0, bold, line.underlined and count == len(line.words), line.spaced, False)
    resolution = found is None and catalogue.is_resolution(heading_text(line, count))
    likeness = found.likeness if found else _RESOLVES if resolution else _SET_ALIKE
    score = 3.9 * likeness + (0.8 if bold else 0.0)
    return Heading(
        index,
        found.kind if found else SectionKind.BESCHLUSSVORSCHLAG if resolution else None,
        score,
        style,
        form_of(unit, style),
        numbering_of(line.text),
        likeness,
        inline=True,
        resolution=resolution,
        vote=catalogue.is_vote(line.text),
    )
