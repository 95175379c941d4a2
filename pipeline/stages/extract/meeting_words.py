"""The words of a meeting's row: body, role, result and votes, wherever they are printed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from models.extraction import Candidate, VotesFound
from models.running_text import join
from pipeline.stages.extract.stretch import Stretch, candidate, without_noise

ROLE = re.compile(
    r"^(?:(?:zur\s+)?(?:Vorberatung|Anhörung|Empfehlung|Entscheidung|Beschlu(?:ss|ß)fassung|"
    r"Beschlu(?:ss|ß)empfehlung|Kenntnisnahme|Kenntnis|Bestätigung|Vorabstimmung|"
    r"[1-3]\.\s?Lesung|Beratung|Genehmigung|Information|Bekanntgabe|Mitberatung|"
    r"Stellungnahme|Einbringung|Beschlu(?:ss|ß)|Bericht(?:erstattung)?|Mitwirkung|Zustimmung|"
    r"Votum|Vorberatend|beschließend|vorberatend|beratend|Diskussion|Behandlung))\b"
    r"(?!\s+genommen)",
    re.IGNORECASE,
)
RESULT = re.compile(
    r"\b(?:beschlossen|empfohlen|abgelehnt|zurückgezogen|zurückgestellt|vertagt|verwiesen|"
    r"überwiesen|zur\s+Kenntnis\s+genommen|zugestimmt|erledigt|offen|vorberaten|angenommen|"
    r"einstimmig|mehrheitlich|bestätigt|abgesetzt|behandelt|genehmigt|ungeändert|geändert|"
    r"kein\s+Votum)\b",
    re.IGNORECASE,
)
# "Ja: 24, Nein: 29", "Ja 6  Nein 1  Enthaltung 2", "4 Ja / 14 Nein / 0 Enthaltungen"
_VOTE_WORDS = {
    "yes": r"(?:Ja(?:-?Stimmen)?|dafür|Für)",
    "no": r"(?:Nein(?:-?Stimmen)?|dagegen|Gegen)",
    "abstained": r"(?:Enth(?:altung(?:en)?|\.)?|Stimmenthaltungen)",
}
# "Ausschuß", "Stadtrat", "Rat", "Ortsrat Nord", "BVV": what names a body without a head
BODYLIKE = re.compile(
    r"ausschu(?:ss|ß)|\b\w*[Rr]at\b|beirat|versammlung|vertretung|kommission|kreistag|senat|"
    r"magistrat|dienstberatung|bürgerschaft|konferenz|besprechung|\bBVV\b|\b[A-Z][A-Za-z]{0,4}A\b|Plenum",
    re.IGNORECASE,
)

# "In den Ausschuss für …", "An den Verwaltungsausschuss", "54. Plenarsitzung Gemeinderat"
_LEAD = re.compile(
    r"^(?:\d{1,3}\.\s*(?:\w+te\s+)?(?:Plenars|S)itzung\s+(?:des\s+|der\s+)?|"
    r"\d{1,2}[.)]\s+(?=[A-ZÄÖÜ])|[-–•*]\s*|(?:In|An|im|in|an)\s+(?:den|die|das|dem|"
    r"der)\s+|im\s+)"
)
# "Dezernatsausschuss Ill", "Bezirksvertretung Vl": numerals whose strokes were read as letters
_NUMERAL = re.compile(r"(?<=\s)(?=[IVXl1|]*[IVX])(?=[IVXl1|]*[l1|])[IVXl1|]{2,5}(?=$|[\s,])")
_TAIL = re.compile(
    r"[\s,;:–-]*(?:\b(?:(?:Mon|Diens|Donners|Frei|Sams)tag|Mittwoch|Sonnabend|"
    r"Sonntag|dem|am|vom|den|der|in der Sitzung|Sitzung)\b"
    r"[\s:,]*)*[\s,;:–-]*$"
)
# "x", "☒ ☐": ticks of the columns beside the name
_TICK = re.compile(r"^[\sxX×✓✔☒☑☐□✗]+$")
_GENITIVE = re.compile(r"^(\w*(?:[Aa]usschuss|[Rr]at|[Bb]eirat|[Mm]agistrat|[Tt]ag))(?:es|s)\b")


def body_name(parts: Sequence[Stretch], names: set[str]) -> Candidate[str] | None:
    """Return the name of a body without what leads to it: genitive undone, wraps joined."""
    bare = (without_noise(part) for part in parts)
    kept = [part for part in bare if part.text.strip(" ,;:") and not _TICK.match(part.text)]
    if not kept:
        return None
    kept[-1] = kept[-1].trimmed(" ,;:")
    lead = _LEAD.match(kept[0].text)
    if lead and len(kept[0].text) > lead.end():
        kept[0] = replace(kept[0], start=kept[0].start + lead.end())
    tail = _TAIL.search(kept[-1].text)
    if tail and 0 < tail.start() < len(kept[-1].text):
        kept[-1] = replace(kept[-1], end=kept[-1].start + tail.start())
    text = joined_words([part.text for part in kept])
    if not re.search(r"[^\W\d_]{2}", text):
        return None
    text = _NUMERAL.sub(lambda m: re.sub(r"[l1|]", "I", m[0]), text)
    text = _GENITIVE.sub(r"\1", re.sub(r"^(\w*[Aa]usschuß)es\b", r"\1", text))
    return candidate(text, kept, names)


def joined_words(texts: Sequence[str]) -> str:
    """Join the lines of a name: ``Rechnungsprüfungs-`` + ``ausschuss``, ``Haupt-`` + ``und``."""
    whole = ""
    for text in texts:
        whole = join(whole, text) if whole else text
    return whole


def votes_in(parts: Sequence[Stretch]) -> VotesFound | None:
    """Return the votes that a text counts, in any of the printed orders."""
    found: dict[str, Candidate[int]] = {}
    for part in parts:
        for name, word in _VOTE_WORDS.items():
            match = re.search(rf"\b{word}\s*[:=]?\s*(\d{{1,3}})\b", part.text) or re.search(
                rf"\b(\d{{1,3}})\s*(?:x\s*)?{word}(?!\w)", part.text
            )
            if match and name not in found:
                stretch = Stretch(part.line, part.start + match.start(1), part.start + match.end(1))
                found[name] = candidate(int(match[1]), (stretch,), {"worded"})
    if "yes" not in found and len(found) < 2:
        return None
    return VotesFound(found.get("yes"), found.get("no"), found.get("abstained"))
