"""The words that papers end with: sign-offs, offices, names, places and dates."""

from __future__ import annotations

import re
from functools import lru_cache

# What begins a signature or what follows it; each was printed like that (docs/domain.md, part 4).
# "Einer Hochlöblichen Versammlung gehorsamst": the last word on a line of its own (Burgrode).
# "Schluß der Sitzung 7 Uhr 20 Minuten." (Zittnau), "Ende der Sitzung: 20.47 Uhr".
# Not "i. V. m. § 4 GemO" and not "gez." inside a quoted decision.
_SIGNS_OFF = re.compile(
    r"^(?:"
    r"(?:\W?[\w.,/ ]{0,40}?)?\bgez(?:eichnet)?\b[.:]"  # "20.03.2023, gez. A. Bausewein"
    r"|(?:[\w ]{0,30}, )?\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4},? [iI]\. ?[AV]\.(?! ?m\.)"
    r"|(?:Mit )?(?:[Ff]reundlich|[Hh]erzlich|[Bb]est|[Kk]ollegial|[Vv]orzüglich)\w* "
    r"(?:Gr[üu](?:ß|ss|B)|Hochachtung)"
    r"|Mit (?:freundlich|herzlich|best|solidarisch|kameradschaftlich)\w+ [A-ZÄÖÜ]\w+[,.!]?$"
    r"|(?:[Gg]anz )?(?:[Gg]ehorsamst|[Ee]rgebenst|[Ee]hrerbietigst)[.,]?$"
    r"|(?:Schlu(?:ß|ss|sz)|Ende)(?: der (?:\w+ )?Sitzung)?:? ?(?:um )?\d[\d.: ]{0,6} ?Uhr\b"
    r"|gezeichnet$|Mit freundlichen$|Hochachtungsvoll|Freundliche Grüße|MfG\b"
    r"|Mit sozialistischem Gruß"
    r"|Im Original (?:ge|unter)zeichnet|Im Auftrage?:?$|In [VD]ertretung(?: des\b.*)?:?$"
    r"|[iI][.,] ?[VA]\.(?! ?(?:m|d|S)\.)(?! ?mit\b)|[1lL|]\. ?[VA]\.$"  # "1.V.": misread
    r"|[uU]nterzeichnet von\b|Zur Beurkundung|(?:Datum|Ort)\b.{0,14}\bUnterschrift"
    r"|(?:Durchschrift|Abdruck|Ablichtung|Kopie|Mehrfertigung) (?:an|von|für)\b.{0,60}$"
    r"|Elektronisch (?:freigegeben|signiert|gezeichnet)\b"
    r"|(?:Im Namen|Namens) (?:des|der) \w+(?: \w+)?:?$"
    r"|(?:Der|Die) (?:Stadt|Gemeinde|Rats|Land)?(?:[pP]räsident|[sS]chreiber)(?:in)?:?$"
    r"|Für (?:d(?:en|ie) )?richtige[nr]? (?:Protokoll)?(?:[aA]uszug|[aA]bschrift|[aA]usfertigung)"
    r"|Unterschrift(?:en)?\b.{0,30}$|[Vv]erteiler\b:?|Beglaubigt|[aA]usgefertigt"
    r"|[fF](?:ür| ?\.) ?d(?:ie|\.) ?R(?:ichtigkeit|\.)"
    r"|(?:Der|Die) (?:Schriftführer|Protokollführer|Niederschriftführer|Vorsitzende)(?:r|in)?:?$"
    r"|(?:(?:Der|Die) )?(?:Schriftführer|Protokollführer|Vorsitzender?|(?:Ober)?[Bb]ürgermeister)"
    r"(?:in)?:$|Antragstelle(?:r|nde)(?:in|innen)?:$"
    r")"
)
# "- Garten- und Tiefbauamt -": an office that signs, set between dashes.
_BETWEEN_DASHES = re.compile(r"^[-–—] ?[A-ZÄÖÜ][\w .-]{2,40}(?: ?[-–—]|amt)$")
# "Sehr geehrter Herr Oberbürgermeister,"
# ".Meine Damen und Herren," (Hadelberg)
_SALUTATION = re.compile(
    r"^\W?(?:Meine (?:sehr )?(?:(?:ge|ver)ehrten )?Damen\b"
    r"|Guten (?:Tag|Morgen|Abend)\b"
    r"|Sehr (?:ge|ver)ehrte[rsn]?|Liebe[rs]?|Werte[r]?|Hochverehrte[rs]?)\b.{0,80}[,!]?$"
)
# Said of a paper that nobody signed: "… und ist ohne Unterschrift gültig."
_UNSIGNED = re.compile(
    r"ohne (?:eigenhändige )?Unterschrift gültig|^\((?:Name|Unterschrift)\b.{0,60}\)$"
)
# "Erfurt, den 3. Mai 1958", "Köln, 12.03.2019", "20.03.2023", "Görlitz, den 12.IV.1931". Not
# "Die Versammlung entscheidet am 20. Juli 2021.": a place has no verb.
_PLACE_DATE = re.compile(
    r"^(?:[A-ZÄÖÜ][\w./()-]{1,24}(?: (?:am|an|der|ob|bei|im|in|[a-z]\.|[A-ZÄÖÜ(/][\w./()-]{0,20}))"
    r"{0,4},? |\S{4,30}, (?=den ))?(?:den |am |im )?\d{1,2}\. ?"
    r"(?:\d{1,2}\.|[A-ZÄa-zä]{3,9}\.?|[IVX]{1,4}\.) ?(?:\d{4}|\d{2})[.,]?$"
)
# "Wiesenthal, im Oktober 1996": no day
_PLACE = r"^[A-ZÄÖÜ][\w./()-]{2,24}(?: [\w./()-]{2,20}){0,3}, "
_PLACE_MONTH = re.compile(_PLACE + r"im [A-ZÄ]\w{2,8} \d{4}$")
# "Süderkoog, 8. Septe ber 1961": letters of the month are lost
_PLACE_WORN = re.compile(_PLACE + r"(?:den )?\d{1,2}\. [A-Z]\w{1,6} \w{1,5} \d{4}$")
# "14.04.93, Brodhun", "20.9.2002 Seegerling": a date with the name of who signs.
_DATE_NAME = re.compile(
    r"^\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4},? (?:(?:Dr|Prof)\. )?[A-ZÄÖÜ][\w. -]{2,30}$"
)
# "1. A. Seegerling", "I. DM. Kallweit ee": a misread "i. A." or "i. V." before the name.
_MISREAD_FOR = re.compile(r"^[iIl1|!][.,] ?[A-Z]{1,2}[.,] (?!\d)[A-ZÄÖÜ][\w-]{3,}(?: \w{1,3})?$")
# "Der Oberbürgermeister", "Beigeordnete", "Stellvertreter des Oberbürgermeisters", "Der Magistrat."
_OFFICE = re.compile(
    r"(?i)^(?:(?:der|die|als|\d\.|erste[rn]?|zweite[rn]?|i\. ?[va]\.|ltd\.|leitende[rn]?) )*"
    r"(?:stell\w*[. ]+(?:d(?:es|er|\.) )?)?"
    r"(?:ober|fraktions|stadt|amts|fachbereichs|fach|bezirks|orts|berufsm\w+|partei)?-?"
    r"(?:bürgermeister|stadtdirektor|direktor|kämmerer|kämmerin|vorsitzend|vorsteher|leiter|rat\b|rätin|räte"
    r"|beigeordnete|referent|dezernent|magi[sf]trat|ausschu(?:ß|ss|sz|B)\.?$|baur[aä]t|schriftführer|protokollführer"
    r"|fraktion\b|sprecher|geschäftsführer|landrat|sachbearbeiter|mitglied|verwaltungs|federführend|kreisrat)"
)
_READABLE = re.compile(r"\w{5}|\d")
# Letters enough for a word, or the digits of a date or sum: what noise has not.
_LEGIBLE = re.compile(r"[^\W\d_]{3}|\d[.,/:]\s?\d")
# "Stellvertreter des Oberbürgermeisters" / "für Bauwesen"
_OFFICE_GOES_ON = re.compile(r"^(?:für|des|der) \W?[A-ZÄÖÜ][\w ,-]{3,40}$")
_FEW_WORDS = 4
# "Lid, Verwaltungsdirektor" (a misread "Ltd."), "Dr. Hellwig, Bürgermeister.", "Kaufm. Leiterin",
# "berufsm. Stadträtin", "Ratsschreiber." Offices are made by their last part.
_OFFICES = (
    "bürgermeister|direktor|beigeordnete|dezernent|leiter|kämmerer|kämmer|vorsteher|schreiber"
    "|vorsitzende|verordnete|sekretär"
)
_OFFICE_LAST = re.compile(
    rf"(?i)\b\w*(?:{_OFFICES}|(?<!bei)(?<!auf)(?:schul|stadt|bau|rechts|kreis)(?:rat|rätin))"
    r"(?:in|r)?\.?$"
)
# how such a text ends without what may follow and its like: asked before the costly pattern
_FOLLOWS = ".inr"
_LAST = tuple(office.rstrip(_FOLLOWS) for office in (*_OFFICES.split("|"), "rat", "rätin"))
# What the engine makes of a pen stroke behind a name: "Silke Arndt = N".
_STROKES = re.compile(r"(?:\s(?:[^\w\s]{1,3}|\w))+$")
# "Petersen. Wichmann. Dr. Sievers."
# "Lulay." in a column of its own beside "Dr. Zadek.": members that sign, in old prints.
_MEMBERS = re.compile(r"^(?:(?:Dr\. )?[A-ZÄÖÜ][a-zäöüß]{2,}[.,] ?){1,6}$")
_NAMES = re.compile(r"^(?:(?:Dr\. )?[A-ZÄÖÜ][a-zäöüß]{2,}\. ?){2,6}$")
# "Dr. Eberhard Fischer", "A. Bausewein", "Regine Holthusen": two to five words that are names.
_NAME = re.compile(
    r"^(?:(?:Dr|Prof|Dipl|Mag)\.[-\w.]* )*(?:[A-ZÄÖÜ](?:[\w'-]+|\.) ?){1,4}"
    r"(?:\((?:[A-ZÄÖÜ][\w/ ]+)\))?,?$"
)


_KEPT = 2048
"""Texts whose answer is kept: units above and below one another ask about the same lines."""


@lru_cache(maxsize=_KEPT)
def is_sign_off(text: str) -> bool:
    """Tell whether a line begins or follows a signature by its words."""
    if text.isupper() and len(text) > 6:  # "GEZ. HEESEMANN" off a line printer
        text = text.lower() if text.startswith("GEZ") else text.capitalize()
    return bool(_SIGNS_OFF.match(text))


@lru_cache(maxsize=_KEPT)
def is_office(text: str) -> bool:
    """Tell whether a short text is an office: ``Der Oberbürgermeister``, ``Beigeordnete``."""
    name, parted, office = text.partition(", ")
    if parted and " " in name and is_name(name) and "," not in office:
        return is_office(office)  # "Wilhelm Traut, Stadtkämmerer"
    words = text.count(" ") + 1
    if words > 6 or (words > 3 and text.endswith(".")):
        return False  # "Der Stadtrat hat der Vorlage zugestimmt."
    last = words <= _FEW_WORDS and text.lower().rstrip(_FOLLOWS).endswith(_LAST)
    if last and _OFFICE_LAST.search(text):
        return True
    return any(known.match(text) for known in (_OFFICE, _OFFICE_GOES_ON, _BETWEEN_DASHES))


@lru_cache(maxsize=_KEPT)
def is_name(text: str) -> bool:
    """Tell whether a short text can be a person's name, with its date or its ``i. A.``."""
    text = _STROKES.sub("", text)
    return any(known.match(text) for known in (_NAME, _NAMES, _DATE_NAME, _MISREAD_FOR))


def members(text: str) -> int:
    """Return how many members sign in a line of an old print: ``Schlösser. Wolff.`` are two."""
    return len(re.findall(r"[.,](?: |$)", text.replace("Dr. ", ""))) if _MEMBERS.match(text) else 0


@lru_cache(maxsize=_KEPT)
def is_place_date(text: str) -> bool:
    """Tell whether a short text is a date, with or without its place."""
    return any(known.match(text) for known in (_PLACE_DATE, _PLACE_MONTH, _PLACE_WORN))


def is_salutation(text: str) -> bool:
    """Tell whether a line greets: ``Sehr geehrte Damen und Herren,``."""
    return bool(_SALUTATION.match(text))


def is_unsigned(text: str) -> bool:
    """Tell whether a paragraph says that nobody signs: ``… ohne Unterschrift gültig``."""
    return bool(_UNSIGNED.search(text))


def is_noise(text: str) -> bool:
    """Tell whether a text is what the engine makes of a signature: a few letters, no word."""
    if len(text) <= 8:
        return not _READABLE.search(text) and not text.isdigit()
    return not _LEGIBLE.search(text)
