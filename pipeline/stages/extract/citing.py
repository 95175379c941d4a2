"""Which words name a council paper, and which a paper of others: applications, parliaments."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from models.extraction import Candidate
from pipeline.stages.extract.sheet import Found, Sheet

# "Mit der Drucksache 0112/23", "Antrag Nr. 14-20 / A 01877", "Ratsbeschluß Nr. 0123/79"
NAMES_PAPER = re.compile(
    r"(?:\b(?:[A-ZÄÖÜ]\w*)?(?:[Dd]ruck[sſ]ache|[VvD]orlage|[Aa]ntrag|[Aa]nfrage|"
    r"[Bb]eschlu(?:ss|ß)|[Bb]eschlüsse|[Mm]itteilung|[Ii]nformation|[Pp]etition|"
    r"[Ss]tellungnahme|[Nn]iederschrift|[Vv]erwaltungsstandpunkt|[Ee]ntscheidung|"
    r"[Uu]nterlage)(?:en|es|s|n|e|sache)?\b|\b(?:DS|BDs|GRDrs|Drs|Drucks|RBV|VO|BV|"
    r"Vorl)\b\.?)"
    r"[\s:-]*(?:(?:Nr|Nummer|Nrn|No)\b\.?)?\s*:?\s*(?:\(?[\w/. –-]{2,24}(?:,|und|sowie|"
    r"u\.)\s*)*\(?$"
)
# "der Bauantrag Nr. 11/2015", "Förderantrag 3/12": what citizens apply for
APPLIES = re.compile(
    r"\b(?:Bau|Förder|Zuschuss|Zuwendungs|Befreiungs|Genehmigungs|Aufnahme|Kredit|Bauvor)"
    r"(?:antr[aä]g|anfrage)\w*\s*(?:Nr\.?)?\s*:?\s*$"
)
# "Der Landtag hat sich damit in der Drucksache Nr. 5/412 befaßt"
_PARLIAMENT = re.compile(r"\b(?:Landtag|Bundestag|Bundesrat|Reichstag|Bundesregierung|BT-|LT-)\w*")
# "A 12/87 vom 02.02.1987"
_DATED = re.compile(r"^\s*\)?\s*vom\s+\d")


def names_paper(before: str, nouns: Collection[str]) -> bool:
    """Tell whether the words before a number name a paper; ``nouns`` are the city's own words."""
    if before.isupper():
        before = before.title()  # "DES BESCHLUSSES ZUR VORLAGE 644/78"
    if NAMES_PAPER.search(before):
        return APPLIES.search(before) is None
    last = re.search(r"([A-ZÄÖÜ]\w+)(?:\s+Nr\.)?\s*$", before)
    return last is not None and last[1] in nouns


def of_parliament(sheet: Sheet, mention: Found) -> bool:
    """Tell whether the sentence that a number stands in speaks of a parliament."""
    above = sheet.previous.get(id(mention.line))
    before = mention.line.text[: mention.parts[0].start]
    said = f"{above.text} {before}" if above is not None else before
    return _PARLIAMENT.search(re.split(r"[a-zäöüß)]\.\s(?=[A-ZÄÖÜ])", said)[-1]) is not None


def is_dated(mention: Found) -> bool:
    """Tell whether a date belongs to a number: ``F 19/10 vom 20.09.1999``."""
    last = mention.parts[-1]
    return _DATED.match(last.line.text[last.end :]) is not None


# "Beschluß Nr. 897/53" in a line of its own: the decision that these minutes record
_TAKEN = re.compile(r"^Beschlu(?:ss|ß)\s?-?\s?(?:Nr\b\.?,?)?\s*:?\s*$")


def is_taken(mention: Found) -> bool:
    """Tell whether a number heads a decision of the paper itself."""
    first, last = mention.parts[0], mention.parts[-1]
    before, after = first.line.text[: first.start], last.line.text[last.end :]
    return _TAKEN.match(before) is not None and not after.strip(" .:")


def own_nouns(sheet: Sheet, own: Sequence[Candidate[str]]) -> frozenset[str]:
    """Return the words that stand alone before the paper's own number: ``Beilage 17/1948``."""
    found = set()
    for line in sheet.head:
        match = re.match(r"^([A-ZÄÖÜ][a-zäöüß]{4,})\s(?:Nr\.\s?)?(\S+)$", line.text)
        if match and any(match[2].rstrip(".") == one.value for one in own):
            found.add(match[1])
    return frozenset(found)
