"""Where the name of a body stands at the end of a text, and where it begins.

``Antrag für den Rat der Stadt``, ``zur Sitzung Stadtrat``, ``TOP 4.7 der Bürgerschaft``: the word
that names a body by its form is found, and what belongs to its name before and behind it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.stages.extract.meeting_words import BODYLIKE

# what the name of a body is made of: "Ausschuss für Bau, Umwelt und öffentliche Ordnung"
OF_NAME = re.compile(
    r"^(?:[A-ZÄÖÜ(„\"]\S*|\d{1,2}\S?|für|f\.|und|u\.|der|des|die|den|dem|das|zur|zum|von|vom|im|in|am|an|bei|"
    r"&|/|-|–|a\.?|d\.|[a-zäöüß]+(?:e|en|er|es|em|er)|[a-zäöüß]+-)[,;.]?$"
)
# "Sitzung Stadtrat", "Vorlage Bauausschuss", "Mitglieder …", "TOP": a word that belongs to no name
NO_PART = re.compile(
    r"^(?:(?:\w*[Ss]itzung|Tagung|Tagesordnung|\w*[Aa]ntrag|\w*[Aa]nfrage|\w*[Vv]orlage|Mitteilung|Einladung|"
    r"Niederschrift|Protokoll|Auszug|Mitglieder[n]?|Fraktion(?:en)?|Gruppe|Beratung|Behandlung|TOP|Nr|Termin|"
    r"Anlage|Bericht|Stellungnahme|Ergebnis|Herr[n]?|Frau|Damen|Herren|Stadtr[aä]t\w+|Datum|Gremium)[:.,]?|\S*:)$"
)
# "für die Kreistagssitzung", "zur Gemeinderatssitzung"
COMPOUND = re.compile(
    r"\b(?P<body>[A-ZÄÖÜ]\w+(?:rat|tag|senat|ausschu(?:ss|ß)|versammlung|vertretung))s?-?[Ss]itzung$"
)
_ARTICLE = re.compile(r"^(?:[Dd]e[srmn]|[Dd]ie|[Ii]m|[Zz]u[mr]|[Aa]n|[Ii]n|[Ff]ür|[Aa]ns|Vom|vom)$")
_LONGEST = 14
"""Words of the longest name."""


def body_at_end(text: str) -> tuple[int, int] | None:
    """Return where the name begins and ends that a text ends with; ``None`` where it is none."""
    compound = COMPOUND.search(text)
    if compound:
        return compound.span("body")
    words = [(m.start(), m.end()) for m in re.finditer(r"\S+", text)]
    texts = [text[start:end] for start, end in words]
    for at, word in enumerate(texts):
        if BODYLIKE.search(word) is None or NO_PART.match(word):
            continue
        rest = texts[at:]
        if len(rest) > _LONGEST or not all(_is_part(w) for w in rest):
            continue
        first = _begin(texts, at)
        if first is None:
            continue
        return words[first][0], words[-1][1]
    return _that_sits(texts, words)


def _that_sits(texts: Sequence[str], words: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """Return what ``Sitzung des`` leads to, whatever it is called: ``Bezirksamtes``."""
    for at in range(len(texts) - 2, 0, -1):
        sits = re.match(r"^\w*(?:[Ss]itzung|Tagung)$", texts[at - 1])
        if sits and texts[at] in {"des", "der"}:
            rest = texts[at + 1 :]
            named = re.match(r"^[A-ZÄÖÜ][a-zäöüß]{3}", rest[0]) is not None
            whole = len(rest) < _LONGEST // 2 and all(_is_part(word) for word in rest)
            return (words[at + 1][0], words[-1][1]) if named and whole else None
    return None


def _is_part(word: str) -> bool:
    return OF_NAME.match(word) is not None and NO_PART.match(word) is None


def _begin(texts: Sequence[str], at: int) -> int | None:
    """Return the index of a name's first word; ``None`` where nothing leads to the name."""
    first = at
    while first and _goes_before(texts, first - 1):
        first -= 1
    if first == 0:
        return first
    lead = texts[first - 1]
    ends = lead[-1] in ":,;.)–-/" or _ARTICLE.match(lead) or NO_PART.match(lead)
    return first if ends or lead[0].isdigit() else None


def _goes_before(texts: Sequence[str], at: int) -> bool:
    """Tell whether a word before a name is part of it: ``Haupt-`` and ``und`` of a compound."""
    word = texts[at]
    if NO_PART.match(word) or _ARTICLE.match(word) or BODYLIKE.search(word):
        return False
    if word in {"und", "u.", "&"}:
        return at > 0 and re.search(r"[-–,]$", texts[at - 1]) is not None
    if word.endswith(","):
        return word.endswith("-,")
    return re.match(r"^[A-ZÄÖÜ][\w-]*$", word) is not None
