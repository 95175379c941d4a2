"""What can be a heading at all: it has words, few of them, and is no form, file or meeting."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.stages.segment import catalogue
from pipeline.stages.segment.items import is_sign
from pipeline.stages.segment.signs import is_salutation
from pipeline.stages.segment.units import Unit

# "Sachverhalt/Begründung", "I.": letters that are there.
_LETTERS = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"\S*\w\S*")
# Three letters of a heading at least: a lone ``N`` is a pen stroke.
_LETTERED = re.compile(r"(?:[^\W\d_][\W\d_]*){3}")
_MOST_WORDS, _MOST_LINES = 14, 3
# "1. Sitzung • Mittwoch, 14.04.2021 • 18:30 Uhr": a meeting and its day are no heading.
_MEETING = re.compile(
    r"^\d{1,3}\. ?(?:[a-zäöü]+ )?(?:\w+s)?[Ss]itzung\b.*\d{1,2}\. ?(?:\d{1,2}\.|\w+) ?\d{2}"
)
# "• In der Reuth/Steinforstgraben": a place in a list, over what is said of it
_BULLET = re.compile(r"^[•▪●○►➢✓·*]\s")
# "Finanzielle Auswirkungen nein ☐ ja ☒": a form's boxes, no section.
_FORM = re.compile(r"(?i)\b(?:nein\b[^\d]{0,12}\bja|ja\b[^\d]{0,12}\bnein)\b")


def letters_of(text: str) -> str:
    """Return the letters of a text."""
    return "".join(_LETTERS.findall(text))


def is_worded(unit: Unit) -> bool:
    """Tell whether a unit has words, and not only the number of a file."""
    lettered = _LETTERED.search(unit.text) is not None
    return unit.table is None and bool(unit.lines) and lettered and not is_sign(unit.text)


def is_form(text: str) -> bool:
    """Tell whether a line offers yes and no."""
    return _FORM.search(text) is not None


def is_short(unit: Unit, *, resolution: bool) -> bool:
    """Tell whether a unit is short enough, and none of the lines that only look like headings."""
    if len(unit.lines) > _MOST_LINES:
        return False
    if unit.words > _MOST_WORDS and not resolution and len(_WORD.findall(unit.text)) > _MOST_WORDS:
        return False
    return not any((is_form(unit.text), _MEETING.match(unit.text), _BULLET.match(unit.text)))


_SUBJECT = 5
"""Words from which a line right below the salutation is what the letter is about."""


def is_subject(index: int, units: Sequence[Unit]) -> bool:
    """Tell whether a line is the subject of a letter, below its salutation: no section begins.

    ``Stellungnahme des Stadtteilbeirates zur Streckenführung der StUB am Rudeltplatz``.
    """
    unit, above = units[index], units[index - 1].text if index > 0 else ""
    greeted = is_salutation(above[:1].upper() + above[1:])  # "sehr geehrte Mitglieder,"
    return greeted and unit.words >= _SUBJECT and not unit.text.endswith(":")


# "Zu Frage 1" is the answer to "Frage 1" right above it; below "Antwort" it is a part of that.
_REPLY, _QUESTION = re.compile(r"(?i)^zu fragen? \d"), re.compile(r"(?i)^frage \d")
_ANSWER = re.compile(r"(?i)^\W*(?:\d\.\s)?(?:die )?(?:be)?antwort(?:ung)?\b.{0,40}$")
_ASKED_AT_MOST = 6
"""Units between a question's heading and the one of its answer."""


def known_words(index: int, units: Sequence[Unit], own: catalogue.Own) -> catalogue.Match | None:
    """Return what the catalogue has for a unit's words."""
    text = units[index].text
    above = units[max(0, index - _ASKED_AT_MOST) : index]
    asked = any(_QUESTION.match(unit.text) for unit in above)
    if _REPLY.match(text) and not asked and any(_ANSWER.match(u.text) for u in units[:index]):
        return None
    return catalogue.match(text, own)
