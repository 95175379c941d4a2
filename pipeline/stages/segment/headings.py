"""Which units are headings: many weak signs, weighed together over the whole paper."""

from __future__ import annotations

import dataclasses
import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from models.kinds import SectionKind
from models.layout import Line
from pipeline.stages.segment import catalogue
from pipeline.stages.segment.inline import heading_text
from pipeline.stages.segment.series import Place, numbering_of, place_of, series_of
from pipeline.stages.segment.signs import is_office, is_salutation, is_sign_off
from pipeline.stages.segment.units import ITEM, BodyType, Unit, is_answer

_MOST_WORDS = 14
_ACCEPT = 3.4
"""Points that make a heading."""
_BY_NUMBER = 2.0
"""Points that may be lacking where the number goes on from another heading's."""
# "wird nicht empfohlen, da", "ist", "wurde": finite verbs and the like are rare in headings.
_SENTENCE = re.compile(
    r"\b(?:ist|sind|war|waren|wird|werden|wurden?|hat|haben|kann|können|soll|sollen|dass|daß|wir|es"
    r"|sich)\b"
)
# "Sachverhalt/Begründung", "I.": letters that are there.
_LETTERS = re.compile(r"[^\W\d_]")
# Labels of the title block and of forms that look like headings and are none.
_LABEL = re.compile(
    r"(?i)^(?:datum|betreff?|betr\.?|titel|gegenstand|thema|gremium|termin|top|aktenzeichen"
    r"|az\.?|vorlagen?|drucksachen?|einreicher|verfasser|federführend|amt|dezernat|referat|status"
    r"|telefon|bearbeiter|verantwortlich|ort|beginn|ende|uhrzeit|zimmer|an|von|vom|eingang|eingegangen|unterschrift"
    r"|verteiler|anwesende?|entschuldigt|abstimmungsergebnis|beratungsfolge|sitzung)\b[^:]{0,30}:?$"
)

# "Finanzielle Auswirkungen nein ☐ ja ☒": a form's boxes, no section.
# "Tabelle 2: Kosten der Standorte": over a table stands its caption.
_CAPTION = re.compile(r"^(?:Tab(?:elle)?\.?|Abb(?:ildung)?\.?|Bild|Quelle|Foto)\b")
# "Schwierigkeiten bereitet das Glatteis. Die schweren": a line of running text.
_TWO_SENTENCES = re.compile(r"[a-zäöüß]{3,}[.,;] [A-ZÄÖÜa-z]")
_FORM = re.compile(r"(?i)\b(?:nein\b[^\d]{0,12}\bja|ja\b[^\d]{0,12}\bnein)\b")

Style = tuple[int, bool, bool, bool, bool]
"""Size against the body in steps of 12 %, bold, underlined, spaced, capitals."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A unit taken for a heading."""

    index: int
    kind: SectionKind | None
    """From the catalogue; ``None`` where it has none."""
    score: float
    style: Style
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
    def points(self) -> float:
        """Return the points that it has above those needed."""
        return self.score - _ACCEPT


def find_headings(units: Sequence[Unit], body: BodyType) -> list[Heading]:
    """Return the headings of a paper, in order.

    First each unit is weighed alone; then the styles of those that the catalogue confirms speak for
    the doubtful ones set alike.
    """
    first = [h for i in range(len(units)) if (h := _weigh(i, units, body)) is not None]
    confirmed = Counter(h.style for h in first if h.kind and h.score >= _ACCEPT)
    supported = []
    for heading in first:
        support = min(1.2, 0.6 * confirmed[heading.style])
        if heading.kind is None and not _marked(heading.style):
            support = min(0.6, support)
        supported.append(_scored(heading, heading.score + support))
    return _in_sequence(supported, units)


def _in_sequence(candidates: list[Heading], units: Sequence[Unit]) -> list[Heading]:
    """Return those that make it, and those whose number goes on from one that does, or before it.

    ``2. Zahlen`` between ``1. Ausgangslage`` and ``3. Bewertung`` needs no bold type; the items of
    a list stand right below each other and so do not speak for one another.
    """
    decided = {h.index: h for h in candidates if h.score >= _ACCEPT}
    places = {h.index: place_of(units[h.index].text) for h in candidates}
    known = {(place, i) for i, place in places.items() if place is not None and i in decided}
    at: dict[Place, list[int]] = {}
    for place, index in known:
        at.setdefault(place, []).append(index)
    for heading in [*candidates, *reversed(candidates)]:
        place = places[heading.index]
        if heading.index in decided or place is None or heading.score < _ACCEPT - _BY_NUMBER:
            continue
        before = at.get(Place(place.series, place.number - 1), [])
        after = at.get(Place(place.series, place.number + 1), [])
        index = heading.index
        if any(i < index - 1 for i in before) or any(i > index + 1 for i in after):
            decided[index] = _scored(heading, max(heading.score, _ACCEPT))
            at.setdefault(place, []).append(index)
    return [decided[index] for index in sorted(decided)]


def _marked(style: Style) -> bool:
    return style != (0, False, False, False, False)


def _scored(heading: Heading, score: float) -> Heading:
    return dataclasses.replace(heading, score=score)


def style_of(line: Line, body: BodyType) -> Style:
    """Return how a line is set, against the body."""
    ratio = line.size / body.size
    size = round(math.log(max(ratio, 0.1)) / math.log(1.12)) if abs(ratio - 1.0) > 0.15 else 0
    letters = "".join(_LETTERS.findall(line.text))
    capitals = letters.isupper() and len(letters) > 3 and not body.capitals
    return size, line.bold and not body.bold, line.underlined, line.spaced, capitals


def _weigh(index: int, units: Sequence[Unit], body: BodyType) -> Heading | None:
    """Return a unit as a candidate with its points; ``None`` where it cannot be a heading."""
    unit = units[index]
    if unit.table is not None or not unit.lines or not _LETTERS.search(unit.text):
        return None
    if unit.inline is not None:
        listed = _in_list(index, units, numbering_of(unit.text)) < 0
        return None if listed or _FORM.search(unit.lines[0].text) else _inline(index, unit, body)
    text = unit.text
    resolution = catalogue.is_resolution(text)
    if len(unit.lines) > 3 or (unit.words > _MOST_WORDS and not resolution) or _FORM.search(text):
        return None
    near = [units[i] for i in (index - 1, index + 1) if 0 <= i < len(units)]
    if any(map(is_answer, near)):
        return None
    found = catalogue.match(text)
    line = unit.lines[0]
    style = style_of(line, body)
    numbering = numbering_of(text)
    score = 0.0
    if found is not None:
        score += 3.0 * found.likeness**2
    elif resolution:
        score += 2.6
    score += _set_apart(unit, units, index, style) + _wording(
        unit, numbering, found is not None or resolution
    )
    score += _in_list(index, units, numbering) - _unfinished(index, units)
    if _in_row(index, units):
        score -= 2.5
    alone = _alone(index, units, body)
    if found is None and not resolution:
        score += _unknown(unit, style, alone=alone, placed=_placed(unit, body))
    elif alone:
        score += 0.6
    kind = found.kind if found else SectionKind.BESCHLUSSVORSCHLAG if resolution else None
    likeness = found.likeness if found else 0.85 if resolution else 0.0
    series = numbering or series_of(text)
    vote = kind is not None and catalogue.is_vote(text)
    return Heading(index, kind, score, style, numbering, likeness, False, resolution, series, vote)


def _inline(index: int, unit: Unit, body: BodyType) -> Heading:
    """Return a heading on one line with its text; it was found by its words already."""
    line, count = unit.inline or (unit.lines[0], 0)
    words = line.words[:count]
    found = catalogue.match(heading_text(line, count))
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
        numbering_of(line.text),
        likeness,
        inline=True,
        resolution=resolution,
        vote=catalogue.is_vote(line.text),
    )


def _set_apart(unit: Unit, units: Sequence[Unit], index: int, style: Style) -> float:
    """Return points for how a unit is set and how it stands apart."""
    size, bold, underlined, spaced, capitals = style
    points = 1.4 * bold + 1.5 * underlined + 1.6 * spaced + 0.7 * capitals
    points += min(1.5, 0.5 * size) if size > 0 else 0.4 * max(size, -3)
    em = unit.lines[0].size
    if unit.above > 0.75 * em:
        points += 0.4
    follows = units[index + 1] if index + 1 < len(units) else None
    if follows is not None and follows.words >= 8 and follows.table is None:
        points += 0.4
    return points


def _wording(unit: Unit, numbering: str, known: bool) -> float:
    """Return points for and against the words."""
    text = unit.text
    bare = catalogue.bare(text)
    against = (
        (text[-1] == "-" and text[-2:-1].isalpha(), 2.5),
        (bare[0].islower() and not (known and bare.startswith("fi")), 2.5),  # "fiosten": Kosten
        (bool(_SENTENCE.search(text)), 1.0),
        (bool(_TWO_SENTENCES.search(text)), 2.0),
        (not numbering and text[-1] not in "-–—" and bool(ITEM.match(text)), 2.0),
        (bool(_LABEL.match(bare)), 2.5),
        (not known and (is_office(bare) or is_sign_off(text)), 2.5),
        (is_salutation(text), 3.0),
    )
    points = _ending(text, known=known) + (0.4 if numbering else 0.0)
    points -= 0.12 * max(0, unit.words - 5)
    return points - sum(cost for holds, cost in against if holds)


def _ending(text: str, *, known: bool) -> float:
    """Return points for a colon at the end, and against the end of a sentence."""
    if text.endswith(":"):
        return 0.5
    if known:
        return -0.4 if text[-1] in ",;" else 0.0
    if text[-1] == "." and " " not in text:
        return -0.4  # "Dringlichkeit.": old prints end their headings with a full stop
    return -1.6 if text[-1] in ".,;!?" else 0.0


def _unfinished(index: int, units: Sequence[Unit]) -> float:
    """Return points against a line that goes on the sentence above: ``… bitte ich um``."""
    if index == 0 or units[index - 1].table is not None:
        return 0.0
    before, unit = units[index - 1], units[index]
    close = before.page == unit.page and unit.above < 1.2 * unit.lines[0].size
    open_end = before.text[-1:].isalpha() and before.words >= 7
    return 1.5 if close and open_end and sum(map(str.islower, before.text.split())) >= 3 else 0.0


def _in_list(index: int, units: Sequence[Unit], numbering: str) -> float:
    """Return points against a number right below or above the like: an item of a list."""
    if not numbering:
        return 0.0
    near = [units[i] for i in (index - 1, index + 1) if 0 <= i < len(units)]
    alike = (u for u in near if u.inline is None and numbering_of(u.text) == numbering)
    return -1.5 if any(alike) else 0.0


def _unknown(unit: Unit, style: Style, *, alone: bool, placed: bool) -> float:
    """Return points for a heading that no catalogue knows: its setting must speak for it.

    OCR does not see weight, so a short line that stands alone over a paragraph speaks too.
    """
    points = 1.0 if len(unit.lines) == 1 else 0.4
    points += 0.6 if unit.words <= 6 else 0.0
    if alone:
        return points + (0.2 if _marked(style) else 0.9)
    if not placed:
        points -= 1.2
    return points if _marked(style) and style[0] >= 0 else -1.0


def _in_row(index: int, units: Sequence[Unit]) -> bool:
    """Tell whether a unit stands beside others, as the heads of a table's columns do."""
    unit = units[index]
    if unit.lines[0].column > 0:
        return False
    top, bottom = unit.box.top, unit.box.bottom
    for other in (*units[max(0, index - 4) : index], *units[index + 1 : index + 5]):
        if other.page != unit.page or not other.lines or other.lines[0].column > 0:
            continue
        shared = min(bottom, other.lines[0].box.bottom) - max(top, other.lines[0].box.top)
        apart = other.box.x0 > unit.box.x1 or other.box.x1 < unit.box.x0
        if apart and shared > 0.5 * (bottom - top) and len(other.text) > 2:
            return True
    return False


def _alone(index: int, units: Sequence[Unit], body: BodyType) -> bool:
    """Tell whether a short line stands by itself right over running text.

    White above it, no less than below; at the margin or in the middle; what precedes has ended.
    """
    unit = units[index]
    follows = units[index + 1] if index + 1 < len(units) else None
    if len(unit.lines) > 1 or follows is None or _CAPTION.match(unit.text):
        return False
    em = unit.lines[0].size
    if follows.page == unit.page:
        below = follows.box.top - unit.box.bottom
        close = -em < below <= max(unit.above, 0.9 * em) + 0.35 * em
    else:
        close = False
    text = follows.table is not None or (follows.words >= 8 and not ITEM.match(follows.text))
    before = units[index - 1] if index > 0 else None
    ended = (
        before is None
        or before.table is not None
        or before.text[-1:] in '.:!?“")'
        or (before.words <= 8)
    )
    short = unit.box.width < 0.7 * (body.right - body.left)
    return close and text and ended and short and unit.above > 0.45 * em and _placed(unit, body)


def _placed(unit: Unit, body: BodyType) -> bool:
    """Tell whether a unit stands at the margin or in the middle of the text."""
    em = unit.lines[0].size
    if abs(unit.box.x0 - body.left) < 1.5 * em or unit.lines[0].column > 0:
        return True
    return abs(unit.box.x0 + unit.box.x1 - body.left - body.right) < 3.0 * em
