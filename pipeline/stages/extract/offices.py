"""Offices that people sign with, known by how the word ends, also where a letter is misread."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

# "Erster Kreisrat", "Stadtverordnetenvorsteher", "Kaufm. Leiterin", "Stadtoberamtsrat",
# "Ratsschreiber", "Technischer Beigeordneter", "Senatorin für Jugend und Soziales"
_ENDINGS = (
    "bürgermeister|baumeister|rat|rätin|raetin|beigeordneter|beigeordnete|vorsitzende|vorsitzender|"
    "vorsteher|leiter|direktor|dezernent|referent|kämmerer|kämmerin|kaemmerer|sekretär|sekretaer|"
    "sprecher|führer|fuehrer|schreiber|präsident|praesident|inspektor|assessor|syndikus|senator|"
    "obmann|obfrau|abgeordnete|abgeordneter|verordnete|verordneter|mitglied|sachbearbeiter|"
    "stellvertreter|beauftragte|beauftragter|verwalter|angestellte|angestellter|schultheiß|"
    "amtmann|amtfrau|ratsherr|ratsfrau|einwohner|einwohnerin|berichterstatter|antragsteller|archivar|"
    "minister|landrat|werkmeister|stadtbaumeister|brandmeister|schatzmeister|intendant|"
    "einreicher|einbringer|bevollmächtigter|bevollmächtigte|kommissar|ingenieur|landwirt|pfarrer|deputierter|deputierte|"
    "superintendent|rendant|prokurist"
).split("|")
_EVERY = tuple(ending + more for ending in _ENDINGS for more in ("", "in"))
_LONG = tuple(e + more for e in _ENDINGS if len(e) >= 8 for more in ("", "in"))
# a word that ends nearly like a long one, but for a letter or two, holds four of its letters
_FOURS = frozenset(ending[at : at + 4] for ending in _LONG for at in range(len(ending) - 3))
# what ends like an office and is a body, a room, a surname
_OTHER = tuple(
    "beirat|gemeinderat|ortschaftsrat|ältestenrat|magistrat|aufsichtsrat|personalrat|betriebsrat|"
    "ortsrat|bezirksrat|vorrat|hausrat|apparat|referat|dezernat|sekretariat|diktat".split("|")
)
_WHOLE = frozenset({"schreiber", "leiter", "führer"})
# "Erster", "1.", "berufsm.", "stellv.", "Technischer", "Kaufm.", "Ltd.", "sachkundige"
_RANK = re.compile(
    r"^(?:d\.|[Ee]rste[rn]?|[Zz]weite[rn]?|[Dd]ritte[rn]?|\d\.|[A-Za-zäöü]{2,9}\.(?:-\w+\.)?|"
    r"[A-Za-zÄÖÜäöüß]{3,}(?:ische[rn]?|liche[rn]?|mäßige[rn]?|ende[rn]?|kundige[rn]?)|"
    r"[Pp]arlamentarische[rn]?)$"
)
_ARTICLE = re.compile(r"^(?:Der|Die)\s+", re.IGNORECASE)
# "Der Schreiber:" of a Gemeinderat, "Kaufmännischer Leiter": alone these are surnames
_SHORT_ONE = re.compile(
    r"^(?:Der |Die |[A-ZÄÖÜ][a-zäöüß]+(?:ische|liche)[rn]? )+(?:Schreiber|Leiter|Führer)(?:in)?\W*$"
)
_COMPLEMENT = re.compile(r"^(?:des|der|für|im|in|am|beim?|und|u\.|von|zur|zum|a\.|i\.|d\.)$")


@lru_cache(maxsize=8192)
def is_office_word(word: str) -> bool:
    """Tell whether a word is an office: ``Kreisrat``; ``Stadtverordnetenvorstehber`` misread."""
    low = word.strip(".,:;()|_ ").lower()
    if len(low) < 6 or not low.replace("-", "").isalpha() or low in _WHOLE or low.endswith(_OTHER):
        return False
    if low.endswith(_EVERY):
        return True
    alike = any(low[at : at + 4] in _FOURS for at in range(len(low) - 3))
    return alike and any(_nearly(low, ending) for ending in _LONG)


def _nearly(word: str, ending: str) -> bool:
    """Tell whether a word ends so but for a letter, or two of a long ending."""
    allowed = 1 if len(ending) < 12 else 2
    tails = (word[-len(ending) - more :] for more in (0, 1, -1) if len(word) >= len(ending) + more)
    return any(
        Levenshtein.distance(tail, ending, score_cutoff=allowed) <= allowed for tail in tails
    )


def is_office(text: str) -> bool:
    """Tell whether a text is an office and nothing else: ``Mitglied im Ortsbeirat``.

    ``Konrad Schreiber`` is none (no rank stands before the last word), nor is a sentence.
    """
    words = _ARTICLE.sub("", text.strip(" .,:;()|_=")).split()
    while len(words) > 1 and _RANK.match(words[0]) and not is_office_word(words[0]):
        words = words[1:]
    if not words or len(text) > 70:
        return False
    known = is_office_word(words[0]) or (len(words) == 1 and _SHORT_ONE.match(text) is not None)
    if not known:
        return False
    return len(words) == 1 or _COMPLEMENT.match(words[1]) is not None
