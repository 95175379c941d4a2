"""What the words of a run of lines say of its being a title."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from pipeline.stages.extract.learned.title_options import Run
from pipeline.stages.extract.learned.view import (
    DATE_LIKE,
    FUNCTION_WORDS,
    NUMBER_LIKE,
    SENTENCE,
    View,
    labels,
    stems_of,
    step_of,
)
from pipeline.stages.extract.printed_types import printed_type

_ADDRESS = re.compile(r"@|www\.|[Tt]el(?:\.|efon)|[Ff]ax|Postfach|IBAN|Uhr\b|Zimmer")
_POSTAL = re.compile(r"\b\d{5}\s[A-ZÄÖÜ]|[Ss]traße \d|str\. ?\d")
# "Stadt Erfurt", "Der Oberbürgermeister", "… Verkehrsausschuss": who, not what
_WHO = re.compile(
    r"^(?:Stadt|Gemeinde|Landkreis|Kreis|Markt|Bezirk\w*|Amt|Der |Die |Das |Dezernat|Fachbereich|"
    r"Referat|Abteilung|Fraktion|Magistrat|Landeshauptstadt|Hansestadt|Freie|Große|Verband\w*|"
    r"Zweckverband|Rat |Büro|Geschäfts\w+|Verfasser|Herr|Frau|An |Dr\.)"
)
_WHOSE = (
    *("amt", "rat", "ausschuss", "ausschuß", "fraktion", "bürgermeister", "bürgermeisterin"),
    *("verwaltung", "dezernat", "versammlung", "tag"),
)
"""Ends of such names."""
# "Erneuerung der Wasserleitung", "Bebauungsplan Nr. 12": what councils decide on
_TOPIC = re.compile(
    r"^[A-ZÄÖÜ][\w-]*(?:ung|bau|plan|satzung|programm|konzept|wahl|verkauf|vergabe|erwerb)"
    r"(?:e?s|en)?\b"
)
_MONEY = re.compile(r"€|EUR\b|DM\b|RM\b|Euro\b")
_STOP = re.compile(r"[a-zäöüß]{2}\. [A-ZÄÖÜ]")

_ENDS = {".": "stop", "?": "question", ":": "colon", "-": "hyphen", ",": "comma"}


def words_of(run: Run) -> Iterator[str]:
    """Yield what the words of a run are, and how it ends."""
    text, words = run.text, run.text.split()
    count = len(words)
    functions = sum([word.lower() in FUNCTION_WORDS for word in words]) / count
    capitals = sum([word[0].isupper() for word in words]) / count
    figures = sum(map(str.isdigit, text)) / len(text)
    sentence = SENTENCE.search(text) is not None
    opening = run.parts[0].text
    seen, known = printed_type(opening), labels(opening)
    yield f"words{step_of(count, (1, 2, 3, 4, 6, 8, 10, 13, 17, 22, 30, 45))}"
    yield f"functions{step_of(functions, (0.01, 0.15, 0.3, 0.45))}"
    yield f"capitals{step_of(capitals, (0.2, 0.35, 0.5, 0.7, 0.99))}"
    yield f"figures{step_of(figures, (0.001, 0.08, 0.2, 0.4))}"
    for end in {text[-1], run.span.lines[-1].text.rstrip()[-1:]} & _ENDS.keys():
        yield f"ends:{_ENDS[end]}"
    told = {
        "small_letter": text[0].islower(),
        "digit": text[0].isdigit(),
        "quoted": text[0] in '("„»',
        "bullet": text[0] in "•●▪*–-",
        "ends:function": words[-1].lower() in FUNCTION_WORDS,
        "sentence": sentence,
        "nominal": functions > 0 and not sentence,
        "two_sentences": ". " in text and _STOP.search(text),
        "date": figures and DATE_LIKE.search(text),  # without figures there is none
        "number": figures and NUMBER_LIKE.search(text),
        "address": (figures and _POSTAL.search(text)) or _ADDRESS.search(text),
        "who": text.endswith(_WHOSE) or _WHO.match(text),
        "money": _MONEY.search(text),
        "bracketed": text[0] == "(" and text[-1] == ")",
        "type": seen,
        "type_alone": seen and seen.end >= len(text) - 2,
        "group": "raktion" in text,
        "sitting": "itzung" in text,
        "label": known,
        f"label:{known[0].key if known else ''}": known,
        "topic": _TOPIC.match(text),
    }
    yield from (name for name, there in told.items() if there)


def echo_of(view: View, run: Run) -> Iterator[str]:
    """Yield how many of the run's words the rest of the paper says again."""
    own: Counter[str] = Counter(stems_of(run.text))
    again = sum(view.stems[stem] > count for stem, count in own.items())
    yield f"echo{min(again, 4)}"
    if own:
        yield f"echo_share{step_of(again / len(own), (0.01, 0.3, 0.6, 0.9))}"
