"""What the lines around a name are: an office, a mark, a greeting, a place and day, a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.closing_lines import CAPTION, GREETING, MARK, STOP
from pipeline.stages.extract.learned.sign_options import LONG
from pipeline.stages.extract.learned.view import SENTENCE
from pipeline.stages.extract.names import college, is_name_text
from pipeline.stages.extract.offices import is_office
from pipeline.stages.extract.sheet import certifies
from pipeline.stages.extract.signed_parts import PLACED

# "SPD-Fraktion", "Wählergruppe Nord", "CDU"
GROUP = re.compile(
    r"[Ff]raktion(?:en)?\b|[Gg]ruppe\b|Partei|Liste\b|"
    r"^(?:SPD|CDU|FDP|CSU|AfD|B90|Die Linke|Grüne)\b"
)
_DIGIT = re.compile(r"\d")
_MARK_ALONE = 18
"""Signs of a line up to which a mark stands by itself: ``In Vertretung des``."""
_SAID = (
    # "Sachbearbeiter: Thiele", "Auskunft erteilt", "Berichterstattung"
    ("handles", re.compile(r"(?i)bearbeite|auskunft|telefon|zimmer|berichterstat|ansprechpart")),
    ("signs", re.compile(r"(?i)unterschr|unterz|gezeichnet|einreich|antragstell|fragestell")),
    ("present", re.compile(r"(?i)anwesend|entschuldigt|teilnehm|mitglied|fehl(?:t|en)|gäste")),
    ("leads", re.compile(r"(?i)vorsitz|schriftf|protokoll|niederschr")),
)


@lru_cache(maxsize=4096)
def sort_of(text: str) -> str:
    """Return what a line near a name is."""
    return _by_form(text) or _by_words(text)


def _by_form(text: str) -> str | None:
    """Return what a line of a signature block is."""
    if certifies(text):
        return "certifies"
    if MARK.match(text):
        return "mark" if len(text) <= _MARK_ALONE else "mark_name"
    if len(text) > LONG:
        return "text"
    kinds = (
        ("greeting", GREETING.match),
        ("caption", CAPTION.match),
        ("stop", STOP.match),
        ("college", college),
        ("placed", PLACED.match),
        ("office", is_office),
    )
    return next((name for name, fits in kinds if fits(text)), None)


def _by_words(text: str) -> str:
    """Return what another short line is."""
    if dates_in(text):
        return "dated"
    if text.endswith(":"):
        return "colon"
    if GROUP.search(text):
        return "group"
    if is_name_text(text):
        return "names" if " " in text else "name"
    if _DIGIT.search(text):
        return "digits"
    if SENTENCE.search(text):
        return "sentence"
    return "small" if text[:1].islower() else "other"


@lru_cache(maxsize=2048)
def said_of(side: str, text: str) -> tuple[str, ...]:
    """Return what words say of the people below or beside them."""
    return tuple(_said(side, text))


def _said(side: str, text: str) -> Iterator[str]:
    for name, pattern in _SAID:
        if pattern.search(text):
            yield f"{side}:{name}"
