"""Which units are headings: many weak signs, weighed together over the whole paper."""

from __future__ import annotations

import dataclasses
import itertools
from collections import Counter
from collections.abc import Sequence

from models.kinds import SectionKind
from pipeline.stages.segment import catalogue
from pipeline.stages.segment.candidates import ACCEPT, ITEMS, Heading, style_of, weigh
from pipeline.stages.segment.kinship import akin, introduces, is_plain, stands_over
from pipeline.stages.segment.likely import LIKELY, likely_headings
from pipeline.stages.segment.series import Place, place_of
from pipeline.stages.segment.signs import is_salutation
from pipeline.stages.segment.units import ITEM, BodyType, Unit
from pipeline.stages.segment.verbatim import open_to
from pipeline.stages.segment.weighing import Style, in_row, marked, unfinished, wording

__all__ = ["ITEMS", "Heading", "find_headings", "style_of"]

_BY_NUMBER, _BETWEEN = 2.0, 4.5
"""Points that may be lacking where the number goes on from another heading's, or between two."""
_NEAR = 3
"""Units from a question to the heading of its answer, at most."""
_VOUCH, _LIKELY = 2, 2.4
"""Headings that must vouch for one without a colon, and points from which one is enough."""


def find_headings(units: Sequence[Unit], body: BodyType, own: catalogue.Own = ()) -> list[Heading]:
    """Return the headings of a paper, in order."""
    return weighed_and_taken(units, body, own)[1]


def weighed_and_taken(
    units: Sequence[Unit], body: BodyType, own: catalogue.Own = ()
) -> tuple[list[Heading], list[Heading]]:
    """Return what may be a heading, each weighed alone, and which of them are, in order.

    First each unit is weighed alone; then the styles of those that the catalogue confirms speak for
    the doubtful ones set alike.
    """
    first = [h for i in open_to(units) if (h := weigh(i, units, body, own)) is not None]
    confirmed = Counter(h.style for h in first if h.kind and h.score >= ACCEPT)
    supported = []
    for heading in first:
        support = min(1.2, 0.6 * confirmed[heading.style])
        if heading.kind is None and not marked(heading.style):
            support = min(0.6, support)
        if _stands_out(heading, units, confirmed):
            support += 0.8
        supported.append(_scored(heading, heading.score + support))
    alike = _set_alike(_asked(supported, units), units)
    return first, _in_sequence(_by_setting(alike, units, body), units)


def _by_setting(candidates: list[Heading], units: Sequence[Unit], body: BodyType) -> list[Heading]:
    """Return the candidates; those of words unknown that look like headings are some.

    ``Das ist geplant`` in large type over text, in a paper whose headings are on no list.
    """
    free = [h.index for h in candidates if _is_free(h, units)]
    likely = likely_headings(units, body, free)
    found: list[Heading] = []
    for heading in candidates:
        sure = likely.get(heading.index)
        if sure is None:
            found.append(heading)
        else:
            score = max(heading.score, ACCEPT) if sure >= LIKELY else heading.score
            found.append(dataclasses.replace(heading, score=score, likely=sure))
    return found


def _is_free(heading: Heading, units: Sequence[Unit]) -> bool:
    """Tell whether a line of words unknown is no item, and introduces nothing in plain type.

    Neither ``3.) Radstreifen Europakanal:`` nor ``Wir fragen den Magistrat:``, nor what ends in a
    colon over the items of a list.
    """
    text, index = units[heading.index].text, heading.index
    if heading.kind is not None or heading.inline or heading.resolution:
        return False
    if is_salutation(text) or (ITEM.match(text) and not heading.numbering):
        return False
    lists = text.endswith(":") and any(ITEM.match(u.text) for u in units[index + 1 : index + 2])
    return marked(heading.style) or not (lists or introduces(text))


def _set_alike(candidates: list[Heading], units: Sequence[Unit]) -> list[Heading]:
    """Return the candidates; those of words unknown that are set as the known ones are headings.

    ``Lösungsweg:`` in plain type, with the margin, the white and the colon of ``Sachverhalt:``.
    Without a colon two must vouch for it.
    """
    sure = [h for h in candidates if h.score >= ACCEPT and h.is_sure]

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
        _scored(h, max(h.score, ACCEPT)) if h.score < ACCEPT and alike(h) else h for h in candidates
    ]


def _asked(candidates: list[Heading], units: Sequence[Unit]) -> list[Heading]:
    """Return the candidates; those set as the ``Antwort:`` below them that ask are questions.

    ``Zu 1. Seit wann ist die Schließung bekannt?`` / text / ``Antwort:`` (Osnabrück).
    """
    asking = [h for h in candidates if h.kind is None and units[h.index].text.endswith("?")]
    likely = [h for h in candidates if h.score >= ACCEPT or h in asking]
    questions: dict[int, Heading] = {}
    for heading, below in itertools.pairwise(likely):
        asks = heading in asking
        answered = below.kind is SectionKind.ANTWORT
        near = below.index - heading.index <= _NEAR and marked(heading.style)
        if asks and answered and near and heading.style == below.style:
            questions[heading.index] = dataclasses.replace(
                heading, kind=SectionKind.ANFRAGE, score=max(heading.score, ACCEPT), likeness=0.9
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
    decided = {h.index: h for h in candidates if h.score >= ACCEPT}
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
        if (above or below) and heading.score >= ACCEPT - lacking:
            decided[index] = _scored(heading, max(heading.score, ACCEPT))
            at.setdefault(place, []).append(index)
    return [decided[index] for index in sorted(decided)]


def _scored(heading: Heading, score: float) -> Heading:
    return heading if score == heading.score else dataclasses.replace(heading, score=score)
