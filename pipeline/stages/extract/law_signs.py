"""The sign of a paragraph, which engines read as a digit: ``gem. 5 27 BezVG``."""

from __future__ import annotations

import re

# "BezVG", "GemO", "BauGB", "GO NRW", "GeschO", "HGO": two capitals and nothing but letters; or a
# statute by its name: "der Hauptsatzung", "des Baugesetzbuches"
_LAW = (
    r"(?:(?:der|des)\s+)?(?:[A-ZÄÖÜ][a-zäöü]{0,5}(?:[A-ZÄÖÜ][a-zäöü]{0,4}){1,4}\b|"
    r"[A-ZÄÖÜ]\w*(?:satzung|ordnung|gesetz|gesetzbuch|verfassung)(?:es|s)?\b)"
)
_PARTS = r"\d{1,3}\s?[a-z]?(?:\s+(?:Abs\.?|Absatz|Satz|Nr\.?|Ziff\.?|S\.)\s*\d{1,2})*"
# "gem. 5 27 BezVG", "nach 8 33a GeschO", "im Sinne von S 12 der Geschäftsordnung"; not
# "nach 5 12 Monaten", not "Flurstücke 8 33 KG", not "die 5 20 PKW"
_AS_DIGIT = re.compile(
    r"(?P<by>\b(?:[Gg]em\.|[Gg]emäß|[Gg]emäss|[Nn]ach|[Ll]aut|[Ll]t\.|[Ee]ntsprechend|Sinne\s(?:von|des)|"
    rf"[Aa]uf\s?[Gg]rund)\s+)[58S6&](?=\s+{_PARTS}\s+{_LAW})"
)
_ALONE = re.compile(r"\s[58S6&]\s")
"""A sign that may be one: asked first, for most texts hold none."""
# "nach $ 24 GO NRW", "$ 3 Abs. 2": a sum never stands behind the sign in these papers
_AS_DOLLAR = re.compile(r"(?<!\w)\$(?=\s*\d)")


def with_law_signs(text: str) -> str:
    """Return a text with ``§`` where a digit, ``S`` or ``$`` stands before a number and a law."""
    if _ALONE.search(text):
        text = _AS_DIGIT.sub(r"\g<by>§", text)
    return _AS_DOLLAR.sub("§", text) if "$" in text else text
