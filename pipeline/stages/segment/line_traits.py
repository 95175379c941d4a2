"""How a line stands on its page: the traits from which it is told whether it heads a section.

None of them asks for a heading that is known: size, weight, white, place, the shape of the words,
and what stands above and below.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from pipeline.stages.segment import catalogue
from pipeline.stages.segment.candidates import style_of
from pipeline.stages.segment.eligible import is_worded
from pipeline.stages.segment.prose import FUNCTION, is_prose
from pipeline.stages.segment.series import numbering_of
from pipeline.stages.segment.signs import is_noise, is_office, is_place_date, is_sign_off
from pipeline.stages.segment.units import ITEM, BodyType, Unit
from pipeline.stages.segment.weighing import (
    LABEL,
    TWO_SENTENCES,
    Style,
    alone,
    in_row,
    marked,
)

_PAGE_TOP = 300.0
"""Points of white above from which a unit begins its page or column."""
_MOST_LINES, _MOST_WORDS, _FEW = 3, 14, 5
"""Lines and words of a candidate at most, and words below which a line is short."""
_LONG, _TWO = 8, 2
_DOUBTED = 0.8
"""Mean confidence of a line's words below which it is doubted."""
_USUAL_GAP = 0.8
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Setting:
    """What the lines of a paper are held against."""

    units: Sequence[Unit]
    body: BodyType
    prose: tuple[bool, ...]
    styles: tuple[Style | None, ...]
    shares: dict[Style, float]
    """What part of the paper's letters is set in a style."""
    gap: float
    """Ems of white above running text, usually."""
    first: int
    last: int
    """Where running text begins and ends."""
    sign_off: int
    """Where the paper is signed."""


def setting_of(units: Sequence[Unit], body: BodyType) -> Setting:
    """Return what is usual in a paper."""
    prose = tuple(map(is_prose, units))
    styles = tuple(
        style_of(u.lines[0], body) if u.lines and u.table is None else None for u in units
    )
    letters: Counter[Style] = Counter()
    for unit, style in zip(units, styles, strict=True):
        if style is not None:
            letters[style] += len(unit.text)
    total = letters.total() or 1
    told = [index for index, is_told in enumerate(prose) if is_told]
    gaps = [units[i].above / body.size for i in told if -1.0 < units[i].above < 60.0]
    first = told[0] if told else len(units)
    later = range(first + 1, len(units))
    signed = (i for i in later if units[i].table is None and is_sign_off(units[i].text))
    return Setting(
        units=units,
        body=body,
        prose=prose,
        styles=styles,
        shares={style: count / total for style, count in letters.items()},
        gap=median(gaps) if gaps else _USUAL_GAP,
        first=first,
        last=told[-1] if told else -1,
        sign_off=next(signed, len(units)),
    )


def may_head(unit: Unit) -> bool:
    """Tell whether a unit can be a heading at all: a few words on a line or three of its own."""
    free = unit.table is None and unit.inline is None and not unit.item and bool(unit.lines)
    return free and is_worded(unit) and len(unit.lines) <= _MOST_LINES and unit.words <= _MOST_WORDS


def traits_at(index: int, paper: Setting) -> dict[str, float]:
    """Return the traits of the unit at an index."""
    style = paper.styles[index]
    if style is None:
        return {}
    found = {
        **_type(style, paper),
        **_place(index, paper),
        **_words(index, paper),
        **_above(index, paper),
        **_below(index, paper, style),
        **_stage(index, paper),
    }
    apart, told = found["closer_below"] > 0, found["prose_below"] > 0
    is_marked = found["marked"] > 0
    head = index < paper.first
    crossed = {
        "marked_over_prose": is_marked and told,
        "marked_in_head": is_marked and head,
        "marked_apart": is_marked and apart,
        "plain_alone": not is_marked and alone(index, paper.units, paper.body),
        "short_over_prose": paper.units[index].words <= _TWO and told,
    }
    return {**found, **{name: float(holds) for name, holds in crossed.items()}}


def _type(style: Style, paper: Setting) -> dict[str, float]:
    """Return how a line is set: larger, in capitals, in any way marked, rare in the paper."""
    return {
        "larger": min(max(style[0], 0), 5) / 2,
        "capitals": float(style[4]),
        "marked": float(marked(style) and style[0] >= 0),
        "style_share": paper.shares.get(style, 0.0),
    }


def _place(index: int, paper: Setting) -> dict[str, float]:
    """Return where a line stands between the margins and between its neighbours."""
    unit, body = paper.units[index], paper.body
    em = max(unit.lines[0].size, 1.0)
    after = paper.units[index + 1] if index + 1 < len(paper.units) else None
    near = after is not None and after.page == unit.page and after.above < _PAGE_TOP
    below = after.above / em if after is not None and near else None
    tops, above = unit.above > _PAGE_TOP, unit.above / em
    middle = abs(unit.box.x0 + unit.box.x1 - body.left - body.right) < 2.0 * em
    width = max(body.right - body.left, 1.0)
    return {
        "above": 0.0 if tops else _within(above, -0.5, 3.0),
        "above_usual": 0.0 if tops else _within(above - paper.gap, -1.5, 2.0),
        "page_below": float(below is None),
        "closer_below": float(below is not None and (tops or above > below + 0.25)),
        "indent": _within((unit.box.x0 - body.left) / em, -3.0, 12.0) / 6.0,
        "centred": float(middle and unit.box.x0 - body.left > 2.0 * em),
        "width": _within(unit.box.width / width, 0.0, 1.2),
        "in_row": float(in_row(index, paper.units)),
    }


def _within(value: float, least: float, most: float) -> float:
    return max(least, min(most, value))


def _words(index: int, paper: Setting) -> dict[str, float]:
    """Return what shape the words of a line have."""
    unit = paper.units[index]
    text = unit.text
    bare = catalogue.bare(text) or text
    words = _WORD.findall(bare)
    sure = [word.confidence for word in unit.lines[0].words]
    holds = {
        "long": unit.words >= _LONG,
        "colon": text[-1] == ":",
        "bracket": text[0] == "(",
        "deep": "." in numbering_of(text),
        "label": bool(LABEL.match(bare)),
        "two_sentences": bool(TWO_SENTENCES.search(text)),
        "office": is_office(bare),
        "place_date": is_place_date(text),
        "noise": is_noise(text),
        "signs_off": is_sign_off(text),
        "prose": paper.prose[index],
        "doubted": sum(sure) < _DOUBTED * max(len(sure), 1),
    }
    function = sum(word.lower() in FUNCTION for word in words) / max(len(words), 1)
    return {"function": function, **{name: float(held) for name, held in holds.items()}}


def _above(index: int, paper: Setting) -> dict[str, float]:
    """Return what stands above a line."""
    before = paper.units[index - 1] if index > 0 else None
    plain = before if before is not None and before.table is None else None
    holds = {
        "first": before is None,
        "prose_above": before is not None and paper.prose[index - 1],
        "ended_above": plain is not None and plain.text[-1:] in '.:!?“"”)',
        "short_above": plain is not None and plain.words <= _FEW,
    }
    return {name: float(held) for name, held in holds.items()}


def _below(index: int, paper: Setting, style: Style) -> dict[str, float]:
    """Return what stands below a line."""
    after = paper.units[index + 1] if index + 1 < len(paper.units) else None
    plain = after if after is not None and after.table is None else None
    its = paper.styles[index + 1] if after is not None else None
    holds = {
        "prose_below": after is not None and paper.prose[index + 1],
        "last": after is None,
        "item_below": plain is not None and bool(ITEM.match(plain.text)),
        "short_below": plain is not None and plain.words < _FEW,
        "lower_below": plain is not None and plain.text[:1].islower(),
        "plain_below": its is not None and not marked(its) and marked(style) and style[0] >= 0,
        "like_below": after is not None and may_head(after),
    }
    return {name: float(held) for name, held in holds.items()}


def _stage(index: int, paper: Setting) -> dict[str, float]:
    """Return how far the paper has come: before its text, in it, or behind it."""
    head = index < paper.first
    return {
        "in_head": float(head),
        "over_first": float(index == paper.first - 1),
        "far_from_first": min((paper.first - index) / 10.0, 2.0) if head else 0.0,
        "behind": float(index > paper.last),
        "signed": float(index >= paper.sign_off),
    }
