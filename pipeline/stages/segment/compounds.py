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
        re.compile(
            r"\w*beschluss(?:antrag|empfehlung|entwurf|text|tenor|dispositiv|formel|fassungsvorschlag"
            r"|darstellung|inhalt|wortlaut)"
        ),
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
    (re.compile(r"(?:kurz|haupt|lage|referats?|referenten)vortrag"), K.SACHVERHALT),
    (re.compile(r"(?!dringlichkeit)\w{3,}begründung(?:en)?"), K.BEGRUENDUNG),
    (re.compile(r"(?:zusatz|nach|rück|ergänzungs|einzel)fragen?"), K.ANFRAGE),
    (re.compile(r"\w{3,}(?:schlussfolgerung(?:en)?|fazit)"), K.FAZIT),
    (re.compile(r"kurz(?:darstellung|bericht|information|beschreibung)"), K.ZUSAMMENFASSUNG),
    (re.compile(r"\w{3,}stellungnahmen?"), K.STELLUNGNAHME),
    (
        re.compile(
            r"(?:\w*finanzierung|haushalts(?:mittel|belastung|auswirkung(?:en)?)"
            r"|(?:kosten|finanz|finanzierungs|mittel|kredit)"
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
    # "Nachhaltigkeitscheck", "Gleichstellungsprüfung", "Klimawirkung", "Umweltauswirkungen"
    (
        re.compile(
            r"(?:klima|nachhaltigkeits|gender|gleichstellungs|umwelt|demogra(?:f|ph)ie|inklusions)\w*"
            r"(?:check|prüfung|relevanz|wirkung(?:en)?|aspekte?|verträglichkeit)"
        ),
        K.SONSTIGE,
    ),
    (re.compile(r"anlagen(?:liste|aufstellung)|beilagenverzeichnis"), K.ANLAGEN),
)
# "Finanzielle Rahmenbedingungen", "Haushaltsrechtliche Einordnung": whatever noun follows.
_MONEY = re.compile(r"(?:finanziell|haushalts(?:recht|wirtschaft|techn|mäss)\w*)(?:e[rsn]?)?")

# "Das Bezirksamt Altona beantwortet die Fragen wie folgt:", "Die Verwaltung antwortet wie folgt:"
_ANSWERS = re.compile(r"\b(?:be)?antworte(?:t|te|n)?\b.{0,90}\bwie folgt\b[^.]{0,30}:?$")
_ANSWERED = re.compile(r"\bwie folgt (?:be)?antwortet\b:?$")
# "Wir bitten den Stadtrat um die Beantwortung folgender Fragen:"
# "Wir fragen die Verwaltung:", "Ich frage:", "Das Amt wird um schriftliche Auskunft gebeten:"
_ASKS = re.compile(
    r"(?i)\bfolgende[rn]? fragen\b[^.]{0,40}:$|"
    r"\b(?:fragen wir|frage ich|wir fragen|ich frage)\b[^.]{0,60}:$|"
    r"\bfrag(?:t|en) an\b[^.]{0,30}:$|\bum (?:\w+ )?(?:auskunft|beantwortung)\b[^.]{0,60}:$"
)
# "Der Gemeinderat beantragt:", "Die CDU-Fraktion beantragt daher:"
_MOVES = re.compile(r"\b(?:beantragt|beantragen|beantrage)\b[^.:]{0,60}:$")
# "Ich schlage vor," (Hadelberg), "Die Verwaltung schlägt vor:", "Der Ausschuss empfiehlt:"
_PROPOSES = re.compile(
    r"\bschl(?:age|ägt|agen)\b.{0,60}\bvor\b[^.]{0,30}[:,]$|\bempf(?:iehlt|ehlen)\b[^.]{0,60}:$"
)
# "Beschließt mit 14 Ja-Stimmen:" (Sankt Hubertfeld), "beschließt der Gemeinderat" (Sankt Veit),
# "Was soll beschlossen werden?", "Das soll der Rat beschließen", "Zu beschließen ist",
# "Die BVV möge beschließen" (Lindenau) without a colon
_DECIDES = re.compile(
    r"^(?:[Bb]eschließ(?:t|en)|Zu beschließen)\b[^.]{0,70}:?$"
    r"|^(?:Der|Die|Das)\b[^.:]{3,60}\b(?:möge|wolle)n? (?:\w+ ){0,2}beschließen[:,]?$"
    r"|^(?:Das|Was|Worüber)\b[^.]{3,40}\b(?:(?:beschlossen|entschieden) werden|beschließ(?:t|en))\b"
    r"[^.]{0,20}[?:]?$"
)
# "Die Verwaltung nimmt wie folgt Stellung:", "Hierzu nimmt das Amt 66 Stellung:"
_COMMENTS = re.compile(r"\bn(?:immt|ehmen|ehme)\b.{0,90}\bStellung\b[^.]{0,30}:?$")
# "Warum das nötig ist" (Lindenau), "Warum?"; "Warum eine Satzung?" is a matter of its own
_REASONS = re.compile(r"^(?:Warum|Weshalb|Wieso)(?: (?:das|dies|es|wir)\b[^.:]{3,50})?\??:?$")
# "Was es kostet" (Altenrode), "Was kostet das?" (Sennlingen), "Wer bezahlt das?"
_COSTS = re.compile(
    r"^(?:Was|Wer|Wie ?viel)\b(?: \w+){0,3} (?:kostet|bezahlt|zahlt)\b[^.,:]{0,20}\??:?$"
)
# "Wie ist die Lage?" (Sennlingen)
_SITUATION = re.compile(
    r"^(?:Wie|Was) (?:ist|war) (?:der|die) (?:\w+ )?(?:Sach)?(?:[Ll]age|[Ss]tand)\?$"
)
# "Was liegt bei?" (Sennlingen), "Beigefügt sind" (Altenrode), "Dieser Vorlage ist beigefügt:"
_ENCLOSES = re.compile(
    r"^(?:(?:Der|Dieser) Vorlage (?:ist|sind) )?(?:[Bb]ei|[Aa]n)(?:ge)?(?:fügt|legt|hängt)"
    r"(?: sind| ist)?:?$|^Was (?:liegt bei|ist beigefügt)\?$"
)


def kind_of_stem(word: str) -> SectionKind | None:
    """Return the kind that a folded compound means as a heading: ``sachvortrag``."""
    return next((kind for stem, kind in _STEMS if stem.fullmatch(word)), None)


def is_about_money(words: list[str]) -> bool:
    """Tell whether folded words are an adjective of finance and its noun.

    ``Finanzielle und personelle Auswirkungen`` too: the first word says what it is about.
    """
    if not words or not _MONEY.fullmatch(words[0]):
        return False
    joined = len(words) == 4 and words[1] == "und" and words[3] in _EFFECTS
    return len(words) == 2 or joined


_EFFECTS = frozenset({"auswirkungen", "auswirkung", "folgen", "konsequenzen"})
_INFLECTED = re.compile(r"[a-zäöü]{5,}e[rsn]?")


_OF_MONEY = re.compile(r"(?:haushalts?|finanz|etat|kosten|budget)\w*")


def kind_of_effects(words: list[str]) -> SectionKind | None:
    """Return the kind of folded words that name effects, ``Personelle Auswirkungen``.

    ``Auswirkungen auf den Haushaltsplan`` are of money, ``Auswirkungen auf Kinder`` are not.
    """
    if not 2 <= len(words) <= 6 or not _EFFECTS & {words[0], words[-1]}:
        return None
    named = words[0] in _EFFECTS and words[1] in {"auf", "für", "der", "des"}
    if not named and not all(_INFLECTED.fullmatch(w) or w == "und" for w in words[:-1]):
        return None
    money = any(map(_OF_MONEY.fullmatch, words))
    return K.FINANZIELLE_AUSWIRKUNGEN if money else K.SONSTIGE


# "Derzeitiger Stand", "Vorschlag des Amtes" (Neuhaus)
_STANDS = frozenset("stand lage sachlage situation".split())
_NOW = re.compile(r"(?:derzeit|gegenwärt|jetz|bisher|augenblick|aktuell|heut)\w*e[rs]?")
_FOR = frozenset("der des zur zum für".split())


# "Entscheidung" (Kevelohn), "Geld" (Rheinsbach), "Bewertung" (Mainfurt), "Gutachten" (Weserstadt),
# "Empfehlung" (Talheim);
# who gives it may follow an opinion: "Äußerung der Aufsichtsbehörde" (Hohenleiten)
_ALONE = {
    "entscheidung": K.BESCHLUSSVORSCHLAG,
    "geld": K.FINANZIELLE_AUSWIRKUNGEN,
    "einnahmen": K.FINANZIELLE_AUSWIRKUNGEN,
    "ausgaben": K.FINANZIELLE_AUSWIRKUNGEN,
    "bewertung": K.FAZIT,
    "empfehlung": K.BESCHLUSSVORSCHLAG,
    "gutachten": K.STELLUNGNAHME,
    "auffassung": K.STELLUNGNAHME,
    "äusserung": K.STELLUNGNAHME,
}


def kind_of_noun(words: list[str]) -> SectionKind | None:
    """Return the kind that plain folded words mean as a heading: ``stand``, ``vorschlag``.

    ``Stand der Vorbereitung`` is of something; ``Unser Vorschlag`` is a party's.
    """
    now = len(words) == 2 and bool(_NOW.fullmatch(words[0]))
    if words[-1] in _STANDS and (len(words) == 1 or now):
        return K.SACHVERHALT
    alone = _ALONE.get(words[0]) if len(words) == 1 or words[1] in _FOR else None
    if alone is not None and (len(words) == 1 or alone is K.STELLUNGNAHME):
        return alone
    if words == ["grund"]:  # "Grund" (Kleinwetzlau); "Grund der Vorlage" (Wuppertal) gives none
        return K.BEGRUENDUNG
    proposal = words[0] == "vorschlag" and (len(words) == 1 or words[1] in _FOR)
    return K.BESCHLUSSVORSCHLAG if proposal else None


_SAID = (
    (_ANSWERS, K.ANTWORT),
    (_ANSWERED, K.ANTWORT),
    (_ASKS, K.ANFRAGE),
    (_MOVES, K.ANTRAG),
    (_PROPOSES, K.BESCHLUSSVORSCHLAG),
    (_DECIDES, K.BESCHLUSSVORSCHLAG),
    (_COSTS, K.FINANZIELLE_AUSWIRKUNGEN),
    (_SITUATION, K.SACHVERHALT),
    (_REASONS, K.BEGRUENDUNG),
    (_ENCLOSES, K.ANLAGEN),
    (_COMMENTS, K.STELLUNGNAHME),
)


def kind_of_sentence(text: str) -> SectionKind | None:
    """Return the kind of what a sentence set as a heading announces: ``… antwortet wie folgt:``."""
    return next((kind for said, kind in _SAID if said.search(text)), None)
