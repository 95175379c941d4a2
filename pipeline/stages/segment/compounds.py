"""Headings that no list can hold: kinds told by the stem of a compound, or by a sentence."""

from __future__ import annotations

import re

from models.kinds import SectionKind

K = SectionKind

# Folded words: lower case, ``ß`` as ``ss``. German forms such words at will, so the stem decides:
# "Sachvortrag" (Burgkunstadt), "Problembeschreibung", "Beschlusstextentwurf", "Gesamtfinanzierung".
_STEMS: tuple[tuple[re.Pattern[str], SectionKind], ...] = (
    (re.compile(r"(?:\w*beschluss|entscheidungs|vergabe)vorschl[aä]ge?"), K.BESCHLUSSVORSCHLAG),
    (
        re.compile(r"\w*beschluss(?:antrag|empfehlung|entwurf|text|tenor|fassungsvorschlag)"),
        K.BESCHLUSSVORSCHLAG,
    ),
    (
        re.compile(
            r"(?:stadt|gemeinde|orts|kreis)?(?:rats?|tags?|senats|ausschuss|verbands|magistrats)"
            r"beschluss"
        ),
        K.BESCHLUSSVORSCHLAG,
    ),
    (
        re.compile(
            r"(?:sach|that|tat|problem|ist|sitzungs|amts)(?:verhalts?)?"
            r"(?:vortrag|verhalt|stand|lage|bestand|bericht|schilderung|darstellung|darlegung"
            r"|beschreibung|stellung|aufriss)"
        ),
        K.SACHVERHALT,
    ),
    (re.compile(r"(?!dringlichkeit)\w{3,}begründung(?:en)?"), K.BEGRUENDUNG),
    (re.compile(r"\w{3,}(?:schlussfolgerung(?:en)?|fazit)"), K.FAZIT),
    (re.compile(r"kurz(?:darstellung|bericht|information|beschreibung)"), K.ZUSAMMENFASSUNG),
    (re.compile(r"\w{3,}stellungnahmen?"), K.STELLUNGNAHME),
    (
        re.compile(
            r"(?:\w*finanzierung|haushalts(?:mittel|belastung|auswirkung(?:en)?)"
            r"|(?:kosten|finanz|finanzierungs|mittel)"
            r"(?:bedarf|plan|rahmen|schätzung|berechnung|übersicht|mittel|belastung|folgen"
            r"|auswirkung(?:en)?|bereitstellung|deckung|aufstellung|zusammenstellung"
            r"|vorschlag|nachweis|wirksamkeit))"
        ),
        K.FINANZIELLE_AUSWIRKUNGEN,
    ),
    (
        re.compile(r"(?:bau|gesamt|herstellungs|investitions|mehr|betriebs)kosten"),
        K.FINANZIELLE_AUSWIRKUNGEN,
    ),
    (re.compile(r"anlagen(?:liste|aufstellung)|beilagenverzeichnis"), K.ANLAGEN),
)
# "Finanzielle Rahmenbedingungen", "Haushaltsrechtliche Einordnung": whatever noun follows.
_MONEY = re.compile(r"(?:finanziell|haushalts(?:recht|wirtschaft|techn|mäss)\w*)(?:e[rsn]?)?")

# "Das Bezirksamt Altona beantwortet die Fragen wie folgt:", "Die Verwaltung antwortet wie folgt:"
_ANSWERS = re.compile(r"\b(?:be)?antworte(?:t|te|n)?\b.{0,90}\bwie folgt\b[^.]{0,30}:?$")
_ANSWERED = re.compile(r"\bwie folgt (?:be)?antwortet\b:?$")
# "Wir bitten den Stadtrat um die Beantwortung folgender Fragen:"
_ASKS = re.compile(r"(?i)\bfolgende[rn]? fragen\b[^.]{0,40}:$|\bfrag(?:en wir|e ich)\b[^.]{0,60}:$")
# "Die Verwaltung nimmt wie folgt Stellung:", "Hierzu nimmt das Amt 66 Stellung:"
_COMMENTS = re.compile(r"\bn(?:immt|ehmen|ehme)\b.{0,90}\bStellung\b[^.]{0,30}:?$")


def kind_of_stem(word: str) -> SectionKind | None:
    """Return the kind that a folded compound means as a heading: ``sachvortrag``."""
    return next((kind for stem, kind in _STEMS if stem.fullmatch(word)), None)


def is_about_money(words: list[str]) -> bool:
    """Tell whether folded words are an adjective of finance and its noun."""
    return len(words) == 2 and bool(_MONEY.fullmatch(words[0]))


def kind_of_sentence(text: str) -> SectionKind | None:
    """Return the kind of what a sentence set as a heading announces: ``… antwortet wie folgt:``."""
    if _ANSWERS.search(text) or _ANSWERED.search(text):
        return K.ANTWORT
    if _ASKS.search(text):
        return K.ANFRAGE
    return K.STELLUNGNAHME if _COMMENTS.search(text) else None
