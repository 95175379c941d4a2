"""Points that speak for and against a line being a heading: its setting, words and place."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.stages.segment import catalogue
from pipeline.stages.segment.series import numbering_of
from pipeline.stages.segment.signs import is_noise, is_office, is_salutation, is_sign_off
from pipeline.stages.segment.units import ITEM, BodyType, Unit

# "wird nicht empfohlen, da", "ist", "wurde": finite verbs and the like are rare in headings.
_SENTENCE = re.compile(
    r"\b(?:ist|sind|war|waren|wird|werden|wurden?|hat|haben|kann|können|soll|sollen|dass|daß|wir|es"
    r"|sich)\b"
)
# "Worum geht es?", "Was kostet es den Steuerzahler?", "Wie es bisher ist": the paper asks itself
_ASKS = re.compile(
    r"^(?:W(?:as|ie|arum|ozu|orum|eshalb|oher|ohin|er|o)|Welche[rs]?) [^.,;:!]{3,60}[a-zäöüß?]$"
)
# Labels of the title block and of forms that look like headings and are none.
LABEL = re.compile(
    r"(?i)^(?:datum|betreff?|betr\.?|titel|gegenstand|thema|gremium|termin|top|aktenzeichen"
    r"|az\.?|vorlagen?|drucksachen?|einreicher|verfasser|federführend|amt|dezernat|referat|status"
    r"|telefon|bearbeiter|verantwortlich|ort|beginn|ende|uhrzeit|zimmer|an|von|vom|eingang|eingegangen|unterschrift"
    r"|verteiler|anwesende?|entschuldigt|abstimmungsergebnis|beratungsfolge|sitzung)\b[^:]{0,30}:?$"
)
# "Tabelle 2: Kosten der Standorte": over a table stands its caption.
_CAPTION = re.compile(r"^(?:Tab(?:elle)?\.?|Abb(?:ildung)?\.?|Bild|Quelle|Foto)\b")
# "Schwierigkeiten bereitet das Glatteis. Die schweren": a line of running text.
TWO_SENTENCES = re.compile(r"[a-zäöüß]{3,}[.,;] [A-ZÄÖÜa-z]")

Style = tuple[int, bool, bool, bool, bool]
"""Size against the body in steps of 12 %, bold, underlined, spaced, capitals."""


def marked(style: Style) -> bool:
    """Tell whether a style differs from the body's."""
    return style != (0, False, False, False, False)


def set_apart(unit: Unit, units: Sequence[Unit], index: int, style: Style) -> float:
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


def wording(unit: Unit, numbering: str, *, known: bool) -> float:
    """Return points for and against the words."""
    text = unit.text
    bare = catalogue.bare(text)
    # "bereits gefasste Beschlüsse:" (Rostock), in bold: no line that goes on a sentence
    labelled = unit.lines[0].bold and len(unit.lines) == 1 and text.endswith(":")
    against = (
        (text[-1] == "-" and text[-2:-1].isalpha(), 2.5),
        (
            bare[0].islower() and not (known and bare.startswith("fi")),
            1.0 if labelled else 2.5,
        ),  # "fiosten": Kosten
        (bool(_SENTENCE.search(text)) and not _ASKS.match(text), 1.0),
        (bool(TWO_SENTENCES.search(text)), 2.0),
        (not numbering and text[-1] not in "-–—" and bool(ITEM.match(text)), 2.0),
        (bool(LABEL.match(bare)), 2.5),
        (not known and (is_office(bare) or is_sign_off(text)), 2.5),
        (is_salutation(text), 3.0),
        (text[0] == "(" and text[-1] == ")", 3.0),  # "(Beifall)"
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
    if _ASKS.match(text):
        return 0.0
    if text[-1] == "." and " " not in text:
        return -0.4  # "Dringlichkeit.": old prints end their headings with a full stop
    return -1.6 if text[-1] in ".,;!?" else 0.0


def unfinished(index: int, units: Sequence[Unit], *, known: bool = False) -> float:
    """Return points against a line that goes on the sentence above: ``… bitte ich um``.

    A heading spelled as it should be only goes on a sentence right above it: what ends without a
    full stop may be a title or a date (``am Donnerstag, 29.11.84, 8.30 Uhr`` / ``Tagesordnung``).
    """
    if index == 0 or units[index - 1].table is not None:
        return 0.0
    before, unit = units[index - 1], units[index]
    least = 0.7 if known else 1.2
    close = before.page == unit.page and unit.above < least * unit.lines[0].size
    open_end = before.text[-1:].isalpha() and before.words >= 7
    return 1.5 if close and open_end and sum(map(str.islower, before.text.split())) >= 3 else 0.0


def in_list(index: int, units: Sequence[Unit], numbering: str) -> float:
    """Return points against a number right below or above the like: an item of a list."""
    if not numbering:
        return 0.0
    near = [units[i] for i in (index - 1, index + 1) if 0 <= i < len(units)]
    alike = (u for u in near if u.inline is None and numbering_of(u.text) == numbering)
    return -1.5 if any(alike) else 0.0


def unknown(unit: Unit, style: Style, *, apart: bool, in_place: bool) -> float:
    """Return points for a heading that no catalogue knows: its setting must speak for it.

    OCR does not see weight, so a short line that stands alone over a paragraph speaks too.
    """
    points = 1.0 if len(unit.lines) == 1 else 0.4
    points += 0.6 if unit.words <= 6 else 0.0
    if apart:
        return points + (0.2 if marked(style) else 0.9)
    if not in_place:
        points -= 1.2
    return points if marked(style) and style[0] >= 0 else -1.0


def in_row(index: int, units: Sequence[Unit]) -> bool:
    """Tell whether a unit stands beside others, as the heads of a table's columns do."""
    unit = units[index]
    if unit.lines[0].column > 0 or unit.outer:
        return False
    top, bottom = unit.box.top, unit.box.bottom
    for other in (*units[max(0, index - 4) : index], *units[index + 1 : index + 5]):
        if other.page != unit.page or not other.lines or other.lines[0].column > 0:
            continue
        shared = min(bottom, other.lines[0].box.bottom) - max(top, other.lines[0].box.top)
        apart = other.box.x0 > unit.box.x1 or other.box.x1 < unit.box.x0
        if apart and shared > 0.5 * (bottom - top) and not is_noise(other.text):
            return True
    return False


def alone(index: int, units: Sequence[Unit], body: BodyType) -> bool:
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
    return close and text and ended and short and unit.above > 0.45 * em and placed(unit, body)


def in_margin(index: int, units: Sequence[Unit]) -> bool:
    """Tell whether a unit stands in the margin, and the text that follows begins beside it."""
    unit = units[index]
    if unit.outer:
        return True
    follows = units[index + 1] if index + 1 < len(units) else None
    if follows is None or follows.page != unit.page or not follows.lines:
        return False
    first, begins = unit.lines[0], follows.lines[0]
    level = begins.box.top < first.box.bottom and first.box.top < begins.box.bottom
    return first.column == 0 and begins.column > 0 and level and begins.box.x0 > first.box.x1


def placed(unit: Unit, body: BodyType) -> bool:
    """Tell whether a unit stands at the margin or in the middle of the text."""
    em = unit.lines[0].size
    if abs(unit.box.x0 - body.left) < 1.5 * em or unit.lines[0].column > 0:
        return True
    return abs(unit.box.x0 + unit.box.x1 - body.left - body.right) < 3.0 * em
