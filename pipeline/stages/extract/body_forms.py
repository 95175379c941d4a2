"""The name of a body as a council would write it alone: case undone, what is no name taken off."""

from __future__ import annotations

import re
from functools import lru_cache

# the noun that says what a body is, in its genitive: "Gemeinderates", "Umweltausschusses"
_OF_HIM = re.compile(
    r"\b(?P<noun>\w*(?:[Aa]usschu(?:ss|ß)|[Rr]at|[Mm]agistrat|[Tt]ag|[Ss]enat|[Aa]mt|[Vv]orstand|"
    r"[Kk]ollegium|[Kk]uratorium|[Pp]lenum|[Gg]remium|[Kk]onvent))(?P<case>es|s)(?![\wäöüß-])"
)
_NEUTER = re.compile(r"(?:ium|plenum|amt)$", re.IGNORECASE)
_OF_HER = re.compile(
    r"^(?P<lead>[A-ZÄÖÜ][a-zäöüß]+)en\s(?=\w*(?:[Kk]ommission|[Vv]ersammlung|[Vv]ertretung|"
    r"[Dd]eputation|[Kk]onferenz|[Bb]ürgerschaft)\b)"
)
_LEAD = re.compile(r"^(?P<lead>[A-ZÄÖÜ][a-zäöüß]+)en\s")
# "Stadtrat Nr. 12/2023", "Stadtverordnetenversammlung 9." before "Tagung", "Bürgerschaft."
_BEHIND = re.compile(r"(?:\s+(?:Nr|No|Nummer)\b.*|\s+(?:[IVX]+\.\s+\w*[Pp]eriode\s+)?\d{1,3}\.)$")
# "Bürgerschaft."; not the abbreviation "Ausschuss für Stadtentw."
_STOP = re.compile(r"(schaft|lung|tung|chuss|chuß|tag|rat|nat|sion|tion)\.$")
# "3 Bau- und Umweltausschuss": the number of the row; "für Finanzausschuß" below no head
_BEFORE = re.compile(r"^(?:\d{1,4}\s+(?=[A-ZÄÖÜ])|(?:für|in|an|im|den|der|die|am|zur)\s+)+")
# "Gremium Kulturausschuß": a caption beside the name, whatever it says; not "Technischer
# Ausschuss", not "Stadt- und Kreisrat"
_CAPTION = re.compile(
    r"^[A-ZÄÖÜ][a-zäöüß]{3,}(?<!er)(?<!e)(?<!es)(?<!en)(?:\s(?:am|im|in|an|vom))?[\s:/|]+"
    r"(?=[A-ZÄÖÜ][\w-]*(?:ausschu(?:ss|ß)|vertretung|versammlung|rat|beirat|kommission)\b)"
)
# "Kreistagssitzung", "Gemeinderats-Protokoll Verhandelt"
_COMPOUND = re.compile(
    r"^(?P<body>[A-ZÄÖÜ]\w*(?:rat|tag|senat|ausschu(?:ss|ß)|versammlung|vertretung))s?-?"
    r"(?:sitzung|[Pp]rotokoll|[Vv]erhandlung)\b.*$"
)
# "Stadtrates Walkersdorf in der öffentlichen" before "Sitzung vom"
_SITTING = re.compile(r"\s+in\s+(?:der|seiner|ihrer)(?:\s+(?:nicht)?öffentlichen)?(?:\s+Sitzung)?$")
# "Bauausschuss Sitzung": a caption behind it
_BEHIND_NAME = re.compile(r"\s+(?:\w*[Ss]itzung|Tagung|Termin|Datum|Wahlperiode)$")


# "Versammlung der Bürgerschaft", "Stadtverordneten zu Muster": who meets is a body by itself
_MEMBERS = re.compile(
    r"^(?:[A-ZÄÖÜ]\w{0,3}\s)?Versammlung der (?=Bürgerschaft$)|"
    r"(?<=^Stadtverordnete)[nr](?:\s(?:zu|von|in)\s[A-ZÄÖÜ][\w-]+)?$"
)


@lru_cache(maxsize=2048)
def plain_body(text: str) -> str:
    """Return the name of a body in its first case, without captions and numbers around it.

    ``des Grossen Gemeinderates`` is the ``Grosser Gemeinderat``, ``des Bau-, Planungs- und
    Umweltausschusses`` the ``Bau-, Planungs- und Umweltausschuss``.
    """
    text = _COMPOUND.sub(r"\g<body>", _SITTING.sub("", _BEFORE.sub("", text)))
    text = _STOP.sub(r"\1", _CAPTION.sub("", text))
    text = _BEHIND_NAME.sub("", _BEHIND.sub("", _BEHIND_NAME.sub("", text)))
    return _first_case(_MEMBERS.sub("", text))


def _first_case(text: str) -> str:
    found = _OF_HIM.search(text)
    if found is None or " für " in text[: found.start()]:
        return _OF_HER.sub(r"\g<lead>e ", text)
    before = text[: found.start()]
    if re.search(r"\b(?:des|der|vom|zum|im)\s", before):
        return text  # "Ausschuss des Kreistages": the genitive is the name's own
    ending = "es" if _NEUTER.search(found["noun"]) else "er"
    before = _LEAD.sub(rf"\g<lead>{ending} ", before)
    return f"{before}{found['noun']}{text[found.end() :]}"
