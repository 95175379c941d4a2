"""Lines that are the printed type of a paper and nothing more: no title, and none begins there."""

from __future__ import annotations

import re

from models.kinds import PaperKind
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.echo import is_organ
from pipeline.stages.extract.number_grammar import parse_number
from pipeline.stages.extract.printed_types import printed_type
from pipeline.stages.extract.public_words import STATEMENT

# "Ergänzungsantrag: DIE LINKE.", "Anfrage: Grüne": the type and who brings it in
_MOVER = re.compile(r"^\s*:\s*(?:\S+\s?){1,3}$")


def is_type(text: str) -> bool:
    """Tell whether a line is the printed type: ``Beschlußvorlage Nr. 57/83``, ``Antrag``."""
    seen = printed_type(text)
    if seen is None:
        return False
    rest = text[seen.end :]
    if _EXTRACT.match(text):
        return True
    if parse_number(rest.strip(" :.")) is not None:
        return True  # "DRUCKSACHE G-21/034"
    if not rest.strip(" :.") or _MOVER.match(rest) or states(rest):
        return True
    if _OF_SITTING.match(rest) and dates_in(rest):
        return True  # "Anfrage zum Plenum am 15. Juli 2013"
    if seen.kind is not PaperKind.NIEDERSCHRIFT and among_organs(rest):
        return True
    numbered = re.match(r"\s*:?\s*(?:Nr|\d|\(|§|im Sinne|gem\b|gemäß)", rest)
    return (numbered is not None and _SUBJECT.search(rest) is None) or names_types(text)


# "Auskunftsersuchen gem. § 27 BezVG: Hundeauslaufzonen im Volkspark": the type begins the title
_SUBJECT = re.compile(r"\w[.)]?:\s+[^\W\d_]{3,}[^:]*\s[^\W\d_]{3,}")


# "Anfrage zum Plenum am 15. Juli 2013", "Antrag für die Sitzung des Stadtrats am 3. Mai"
_OF_SITTING = re.compile(r"^\s+(?:zum|zur|für das|für die|in der)\s+(?:Plenum|\w*[Ss]itzung)\b")
_NUMBERED = re.compile(r"^[\s:–-]*(?:(?:Nr|Nummer)\b\.?)?[\s:–-]*(?P<number>\S.{0,22})?$")


def states(rest: str) -> bool:
    """Tell whether behind a type stands whether it is public, or its number, and no more.

    ``Kleine Anfrage - öffentlich -``, ``Mitteilung öffentlich Nr. 1976-0382``,
    ``Stellungnahme der Verwaltung: 12/2020``.
    """
    rest = re.sub(r"^\s+(?:der|des)\s+(?:Verwaltung|Magistrats|Senats)\b", "", rest)
    flag = STATEMENT.match(rest)
    after = _NUMBERED.match(rest[flag.end() :] if flag else rest)
    if after is None:
        return False
    number = after["number"]
    return number is None or parse_number(number) is not None or number.isdigit()


# "Stellungnahme zur Anfrage", "Antwort auf die Anfrage Nr. 12": the type of what it is about
_ON = re.compile(
    r"^\s+(?:der Verwaltung\s+)?(?:zu[rm]?|auf(?: den| die| eine)?|einer|eines)\s+"
    r"(?:\w+en\s+(?=[A-ZÄÖÜ]))?"
)


def names_types(text: str) -> bool:
    """Tell whether a text is a type and the type of the paper it is on, and nothing more."""
    seen = printed_type(text)
    on = _ON.match(text[seen.end :]) if seen else None
    if seen is None or on is None:
        return False
    other = printed_type(text[seen.end + on.end() :])
    if other is None or other.misread:
        return False
    tail = text[seen.end + on.end() + other.end :].strip(" :.")
    return not tail or re.match(r"^(?:Nr\b|\d|\()", tail) is not None


# "Auszug aus dem Beschlußbuch", "Protokollauszug aus der Niederschrift": and of what
_EXTRACT = re.compile(r"^\w*[Aa]uszug\s(?:aus|der|des)\b[^:;?]{0,50}$")
_BETWEEN = frozenset(
    "der des die das den dem an am für zur zum im in von vom bei und über eine einer".split()
)
# "der Stadt Göttingen", "des Kreises Suhl": a name stands behind
_NAMED = re.compile(r"^(?:\w*[Ss]tadt|Gemeinde|\w*[Kk]reis(?:es)?|Bezirks?|\w*fraktion|Fraktion)$")


def among_organs(rest: str) -> bool:
    """Tell whether behind a type stand organs, names and dates only, begun by a preposition.

    ``Mitteilung des Senats an die Bürgerschaft``, ``Antrag für den Rat der Stadt Göttingen am 6.
    März 1998``; not ``Antrag der Fraktion: Trinkbrunnen``, ``Vorlage zur Sanierung des Rathauses``.
    """
    for found in reversed(dates_in(rest)):
        rest = rest[: found.start] + rest[found.end :]
    words = rest.strip(" .,").split()
    if not words or words[0] not in _BETWEEN or ":" in rest:
        return False
    last, organs = "", 0
    for word in words:
        bare = word.strip(".,()")
        organ = is_organ(bare) or bare in {"Rat", "Rates", "Rats"}
        organs += organ
        if not (organ or bare in _BETWEEN or bare.isdigit() or _NAMED.match(last)):
            return False
        last = bare
    return organs > 0
