"""Which units are headings: many weak signs, weighed together over the whole paper."""

from __future__ import annotations

import dataclasses
import itertools
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from models.kinds import SectionKind
from models.layout import Line
from pipeline.stages.segment import catalogue
from pipeline.stages.segment.compounds import kind_of_sentence
from pipeline.stages.segment.eligible import (
    is_form,
    is_short,
    is_worded,
    known_words,
    letters_of,
)
from pipeline.stages.segment.inline import heading_text, inline_match
from pipeline.stages.segment.items import listed_items
from pipeline.stages.segment.kinship import Form, akin, form_of, is_plain, stands_over
from pipeline.stages.segment.series import Place, numbering_of, place_of, series_of
from pipeline.stages.segment.units import BodyType, Unit, is_answer
from pipeline.stages.segment.verbatim import announces, is_verbatim
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

_ACCEPT = 3.4
"""Points that make a heading."""
_LETTER_FOR_LETTER = 0.99
"""Likeness of a heading that is one of the catalogue's as it stands."""
_BY_NUMBER, _BETWEEN = 2.0, 4.5
"""Points that may be lacking where the number goes on from another heading's, or between two."""
_NEAR = 3
"""Units from a question to the heading of its answer, at most."""
_TOLD = 0.8
"""Points for a sentence set apart that announces what follows: ``… antwortet wie folgt:``."""
_KNOWN, _VOUCH = 0.86, 2
"""Likeness of a heading that vouches for others, and how many must for one without a colon."""
_LIKELY = 2.4
"""Points from which one is enough."""
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
        return self.score - _ACCEPT


def find_headings(units: Sequence[Unit], body: BodyType, own: catalogue.Own = ()) -> list[Heading]:
    """Return the headings of a paper, in order.

    First each unit is weighed alone; then the styles of those that the catalogue confirms speak for
    the doubtful ones set alike.
    """
    open_to = _open_to(units)
    first = [h for i in open_to if (h := _weigh(i, units, body, own)) is not None]
    confirmed = Counter(h.style for h in first if h.kind and h.score >= _ACCEPT)
    supported = []
    for heading in first:
        support = min(1.2, 0.6 * confirmed[heading.style])
        if heading.kind is None and not marked(heading.style):
            support = min(0.6, support)
        if _stands_out(heading, units, confirmed):
            support += 0.8
        supported.append(_scored(heading, heading.score + support))
    return _in_sequence(_set_alike(_asked(supported, units), units), units)


def _open_to(units: Sequence[Unit]) -> list[int]:
    """Return the units that may be headings: no items of a list, in verbatim minutes few others."""
    listed, verbatim = listed_items(units), is_verbatim(units)
    free = (i for i in range(len(units)) if i not in listed)
    return [i for i in free if not verbatim or announces(units[i])]


def _set_alike(candidates: list[Heading], units: Sequence[Unit]) -> list[Heading]:
    """Return the candidates; those of words unknown that are set as the known ones are headings.

    ``Lösungsweg:`` in plain type, with the margin, the white and the colon of ``Sachverhalt:``.
    Without a colon two must vouch for it.
    """
    sure = [h for h in candidates if h.score >= _ACCEPT and h.is_sure]

    def alike(heading: Heading) -> bool:
        unit, index = units[heading.index], heading.index
        if heading.kind is not None or heading.inline or heading.numbering or not is_plain(unit):
            return False
        told = wording(unit, heading.numbering, known=False) >= 0
        apart = unfinished(index, units) == 0 and not in_row(index, units)
        kin = sum(akin(heading.form, other.form) for other in sure)
        likely = heading.form.colon or heading.score >= _LIKELY
        enough = kin >= (1 if likely else _VOUCH)
        return enough and told and apart and stands_over(index, units)

    return [
        _scored(h, max(h.score, _ACCEPT)) if h.score < _ACCEPT and alike(h) else h
        for h in candidates
    ]


def _asked(candidates: list[Heading], units: Sequence[Unit]) -> list[Heading]:
    """Return the candidates; those set as the ``Antwort:`` below them that ask are questions.

    ``Zu 1. Seit wann ist die Schließung bekannt?`` / text / ``Antwort:`` (Osnabrück).
    """
    asking = [h for h in candidates if h.kind is None and units[h.index].text.endswith("?")]
    likely = [h for h in candidates if h.score >= _ACCEPT or h in asking]
    questions: dict[int, Heading] = {}
    for heading, below in itertools.pairwise(likely):
        asks = heading in asking
        answered = below.kind is SectionKind.ANTWORT
        near = below.index - heading.index <= _NEAR and marked(heading.style)
        if asks and answered and near and heading.style == below.style:
            questions[heading.index] = dataclasses.replace(
                heading, kind=SectionKind.ANFRAGE, score=max(heading.score, _ACCEPT), likeness=0.9
            )
    return [questions.get(h.index, h) for h in candidates]


def _stands_out(heading: Heading, units: Sequence[Unit], confirmed: Counter[Style]) -> bool:
    """Tell whether a long line is set as all known headings are, over white: a heading unknown.

    ``Prüfung der Nachhaltigkeit in Bezug auf die Ziele des Stadtentwicklungsplanes`` (Heidelberg).
    """
    unit, style = units[heading.index], heading.style
    kept = sum(confirmed.values()) == confirmed[style] > 1
    white = unit.above > 0.8 * unit.lines[0].size
    return heading.kind is None and kept and marked(style) and white


def _in_sequence(candidates: list[Heading], units: Sequence[Unit]) -> list[Heading]:
    """Return those that make it, and those whose number goes on from one that does, or before it.

    ``2. Zahlen`` between ``1. Ausgangslage`` and ``3. Bewertung`` needs no bold type; the items of
    a list stand right below each other and so do not speak for one another.
    """
    decided = {h.index: h for h in candidates if h.score >= _ACCEPT}
    places = {h.index: place_of(units[h.index].text) for h in candidates}
    known = {(place, i) for i, place in places.items() if place is not None and i in decided}
    at: dict[Place, list[int]] = {}
    for known_place, index in known:
        at.setdefault(known_place, []).append(index)
    for heading in [*candidates, *reversed(candidates)]:
        place, index = places[heading.index], heading.index
        if heading.index in decided or place is None:
            continue
        before = at.get(Place(place.series, place.number - 1), [])
        after = at.get(Place(place.series, place.number + 1), [])
        above = any(i < index - 1 for i in before)
        below = any(i > index + 1 for i in after)
        counted = above and not heading.numbering  # "TOP 4", "Zu Frage 3": said in words
        lacking = _BETWEEN if (above and below) or counted else _BY_NUMBER
        if (above or below) and heading.score >= _ACCEPT - lacking:
            decided[index] = _scored(heading, max(heading.score, _ACCEPT))
            at.setdefault(place, []).append(index)
    return [decided[index] for index in sorted(decided)]


def _scored(heading: Heading, score: float) -> Heading:
    return dataclasses.replace(heading, score=score)


def style_of(line: Line, body: BodyType) -> Style:
    """Return how a line is set, against the body."""
    ratio = line.size / body.size
    size = round(math.log(max(ratio, 0.1)) / math.log(1.12)) if abs(ratio - 1.0) > 0.15 else 0
    letters = letters_of(line.text)
    capitals = letters.isupper() and len(letters) > 3 and not body.capitals
    return size, line.bold and not body.bold, line.underlined, line.spaced, capitals


def _weigh(index: int, units: Sequence[Unit], body: BodyType, own: catalogue.Own) -> Heading | None:
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
    resolution = catalogue.is_resolution(text)
    asked = any(map(is_answer, units[index + 1 : index + 2]))  # the question above a form's boxes
    if asked or not is_short(unit, resolution=resolution):
        return None
    found = known_words(index, units, own)
    line = unit.lines[0]
    style = style_of(line, body)
    numbering = numbering_of(text)
    score = 3.0 * found.likeness**2 if found else 2.6 if resolution else 0.0
    score += set_apart(unit, units, index, style)
    score += wording(unit, numbering, found is not None or resolution)
    sure = found is not None and found.likeness >= _LETTER_FOR_LETTER
    score += in_list(index, units, numbering) - unfinished(index, units, known=sure)
    beside = in_margin(index, units)
    apart = beside or alone(index, units, body)
    score += 1.0 * beside - 2.5 * in_row(index, units)
    if found is None and not resolution:
        score += unknown(unit, style, apart=apart, in_place=placed(unit, body))
    elif apart:
        score += 0.6
    kind = found.kind if found else SectionKind.BESCHLUSSVORSCHLAG if resolution else None
    told = kind_of_sentence(text) if kind is None and (marked(style) or beside) else None
    kind, score = kind or told, score + (_TOLD if told else 0.0)
    likeness = found.likeness if found else 0.85 if resolution else 0.0
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
    return Heading(index, None, _ACCEPT + 1.0, style, form, "", 0.9, series=ITEMS)


def _inline(index: int, unit: Unit, body: BodyType, own: catalogue.Own) -> Heading:
    """Return a heading on one line with its text; it was found by its words already."""
    line, count = unit.inline or (unit.lines[0], 0)
    words = line.words[:count]
    found = inline_match(line, count, own)
    bold = all(word.bold for word in words) and not body.bold
    style: Style = (0, bold, line.underlined and count == len(line.words), line.spaced, False)
    likeness = found.likeness if found else 0.8
    resolution = found is None and catalogue.is_resolution(heading_text(line, count))
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
