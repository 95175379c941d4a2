"""Running text, told from titles, labels and addresses by its words."""

from __future__ import annotations

import re

from pipeline.stages.segment.signs import is_salutation
from pipeline.stages.segment.units import Unit

# Words that running text is full of and titles are poor in.
FUNCTION = frozenset(
    (
        "der die das den dem des und oder ist sind wird werden wurde wurden hat haben für mit von"
        " vom zu zum zur im in auf bei nach dass daß nicht sich ein eine einer einen einem"
        " eines als auch wir es durch über aus an am"
    ).split()
)
# Finite verbs of such papers.
VERBS = frozenset(
    (
        "ist sind war waren wird werden wurde wurden hat haben hatte kann können soll sollen sollte"
        " muss muß müssen bitten bittet bitte beantragen beantragt beschließt beschließen empfiehlt"
        " wir möchte möchten folgt erfolgt besteht liegt nimmt stellt stimmt fragt fragen stellen"
        " wolle wollen möge mögen ersucht ersuchen beantrage"
    ).split()
)
# "Der Vorsitzende, Herr Winkelmann, eröffnet die", "Frau Sand berichtet über": who does what
_DOES = re.compile(
    r"^(?:Der|Die|Das|Herr|Frau|Hr\.|Fr\.)\s[A-ZÄÖÜ][^.:;]{2,60}?\s"
    r"(?!(?:mit|nicht|seit|samt|laut|statt) )[a-zäöüß]{3,}t\s"
    r"(?:die|den|das|dem|der|alle|fest|sich|eine?n?|kurz|ausführlich|mit|über|um)\s"
)
# "Die CDU-Fraktion beantragt:", "Wir fragen die Verwaltung:": what follows is the motion itself.
INTRODUCES = re.compile(r"\b(?:beantrag(?:t|en)|bitte(?:t|n)|frag(?:t|en)|stell(?:t|en))\b[^.]*:$")
WORDS = re.compile(r"[^\W\d_]+")


def has_verb(text: str) -> bool:
    """Tell whether a sentence says what somebody does, by a word known or by its form."""
    return not VERBS.isdisjoint(WORDS.findall(text.lower())) or _DOES.match(text) is not None


def is_prose(unit: Unit) -> bool:
    """Tell whether a unit is running text: sentences, not a title, a label or an address."""
    if unit.table is not None or unit.words < 3:
        return False
    text = unit.text
    if is_salutation(text):
        return True
    if text.endswith(":") and INTRODUCES.search(text):
        return True
    words = WORDS.findall(text.lower())
    function = sum([word in FUNCTION for word in words])
    ends = text.rstrip('"“”)»')[-1:] in ".:!?;"
    if unit.words < 7:
        return unit.words >= 5 and ends and function > 0 and not VERBS.isdisjoint(words)
    if ends and function >= 2 and function * 9 >= unit.words:
        return True
    return unit.words >= 18 and function * 8 >= unit.words and not VERBS.isdisjoint(words)
