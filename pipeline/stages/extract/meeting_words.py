"""The words of a meeting's row: body, role, result and votes, wherever they are printed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from models.extraction import Candidate, VotesFound
from models.running_text import join
from pipeline.stages.extract.body_forms import plain_body
from pipeline.stages.extract.labels import label_words
from pipeline.stages.extract.screened import Screened
from pipeline.stages.extract.stretch import Stretch, candidate, without_noise

_ROLES = (
    r"(?:Vorberatung|Vorprüfung|Anhörung|Empfehlung|Entscheidung|Beschlu(?:ss|ß)fassung|Beschlu(?:ss|ß)empfehlung|"
    r"Kenntnisnahme|Kenntnis|Bestätigung|Vorabstimmung|[1-3]\.\s?(?:Lesung|Behandlung)|Beratung|Genehmigung|Information|"
    r"Bekanntgabe|Mitberatung|Stellungnahme|Einbringung|Beschlu(?:ss|ß)|Bericht(?:erstattung)?|Mitwirkung|"
    r"Zustimmung|Entgegennahme|Votum|Diskussion|Behandlung|Überweisung|Erörterung|Billigung|Verabschiedung|Wahl|"
    r"Beschlu(?:ss|ß)vorbereitung|Vorstellung|Anregung|Vorentscheidung|Endentscheidung|Letztentscheidung|"
    r"beschließend|vorberatend|mitberatend|beratend|empfehlend|entscheidend|anhörend)"
)
ROLE = re.compile(rf"^(?:(?:(?:zur|zum)\s+)?{_ROLES})\b(?!\s+(?:genommen|gegeben))", re.IGNORECASE)
# "(Vorberatung)", "– zur Kenntnis", "Anhörung/Empfehlung 03.09.2019" in a row of other words; not
# "Ausschuss für Information", not "Beratung im"
ROLE_WORD = re.compile(
    r"(?:^|(?<=[\s(,;:/–-]))(?<!für )(?<!und )(?<!der )"
    rf"(?P<role>(?:(?:[zZ]ur|[zZ]um)\s+)?{_ROLES}(?:\s?(?:/|,|und|u\.)\s?(?:zur\s+)?{_ROLES})*)"
    r"(?=\s*(?:$|[),:;/–]|-(?!\w))|\s+(?:\d|[öÖ]|[nN](?:icht|ö)\b|\())"
)
_RESULTS = (
    r"(?:beschlossen|empfohlen|abgelehnt|zurückgezogen|zurückgestellt|vertagt|verwiesen|"
    r"überwiesen|zur\s+Kenntnis\s+(?:genommen|gegeben)|zugestimmt|erledigt|offen|vorberaten|angenommen|"
    r"einstimmig|mehrheitlich|bestätigt|abgesetzt|behandelt|genehmigt|ungeändert|geändert|"
    r"befürwortet|zurückverwiesen|verschoben|verabschiedet|gebilligt|beraten|beantwortet|ausstehend|"
    r"eingebracht|abgeschlossen|zurückgegeben|kein\s+(?:Votum|Beschluss|Empfehlung)|"
    r"ohne\s+(?:Votum|Beschluss|Empfehlung)|"
    r"weitergeleitet|zurückgewiesen|anerkannt|einvernehmlich|Stimmenmehrheit|entfällt|entfallen|"
    r"gutgeheissen|gutgeheißen|abgeschrieben|erheblich\s+erklärt)"
)
RESULT = Screened(rf"\b{_RESULTS}\b", _RESULTS, flags=re.IGNORECASE)
# "Ja: 24, Nein: 29", "Ja 6  Nein 1  Enthaltung 2", "4 Ja / 14 Nein / 0 Enthaltungen"
_VOTE_WORDS = {
    "yes": r"(?:[Jj]a(?:-?\s?[Ss]timmen)?|JA|[Dd]afür|Für|Zustimmung(?:en)?)",
    "no": r"(?:[Nn]ein(?:-?\s?[Ss]timmen)?|NEIN|[Dd]agegen|Gegen(?:stimmen)?|Ablehnung(?:en)?)",
    "abstained": r"(?:(?:[Ss]timm)?[Ee]nth(?:altung(?:en)?|\.)?|ENTH\w*\.?)",
}
# "Vorrat", "trat", "Baurat", "Landrat": words in -rat that name no body
_NO_COUNCIL = (
    r"(?:[Tt]|[Hh]ei|[Vv]er|[Vv]or|[Uu]n|[Hh]aus|[Aa]ppa|[Qq]uad|[Ii]nse|[Rr]efe|[Kk]a|[Ff]o|[Bb]au|[Ss]chul|"
    r"[Rr]echts|[Ll]and|[Aa]mts|[Oo]ber|[Rr]egierungs|[Ss]tudien|[Hh]of|[Jj]ustiz|[Ff]orst)rat\b"
)
# "Ausschuß", "Stadtrat", "Ortsteilrat Nord", "Dezernentenrunde", "BVV", "UmA", "HFA", "BV 3": what
# names a body by the form of its words; not "Thema", not "Vorberatung", not "Stunde"
_BODY_WORDS = (
    r"ausschu(?:ss|ß|ſſ|ſs)|ausschüsse|beirat|kommission|versammlung|\w{3}vertretung|kreistag|senat\b|"
    r"senate?s\b|magistrat|bürgerschaft|(?<!video)(?<!telefon)(?<!presse)konferenz|besprechung|kollegi(?:um|en)\b|deputation|bezirkstag\b|"
    r"parlament\b|präsidium\b|konvent\b|synode\b|direktorium\b|presbyterium\b|"
    r"verbandstag\b|amtstag\b|regionaltag\b|landschaftstag\b|stadtrath\b|gemeinderath\b|kuratorium|"
    r"vorstand\b|gremium\b|plenum|\w{4}(?<!stu)runde\b|\w{4}(?<!vor)(?<!mit)beratung\b"
)
BODYLIKE = Screened(
    rf"(?i:{_BODY_WORDS})|"
    rf"(?<!\w)(?!{_NO_COUNCIL})(?:[A-ZÄÖÜ][\wäöüß-]*|O)?[Rr]at(?:e?s)?\b(?!\s+und\s+Tat)|\bRAT\b|"
    r"\b(?:BVV|SVV|StVV|GPK|RPK|OBR|OR|GR|SR|BV|BezV|OTR|KT)\b(?!\s?[-/]\s?\d)|"
    r"\b[A-ZÄÖÜ][A-Za-zäöü]{0,4}A\b(?<!\bSA)(?<!\bUSA)(?<!\bEDA)(?<!\bA)",
    words=rf"{_BODY_WORDS}|rat",
    short=r"(?<=[A-ZÄÖÜa-zäöü])[A-Z]\b",
)

# "In den Ausschuss für …", "An den Verwaltungsausschuss", "54. Plenarsitzung Gemeinderat"; "(ö) –
# FA" behind another meeting, whose letter it is
_LEAD = re.compile(
    r"^(?:\d{1,3}\.\s*(?:\w+te\s+)?(?:Plenars|S)itzung\s+(?:des\s+|der\s+)?|"
    r"\d{1,2}[.)]\s+(?=[A-ZÄÖÜ])|\([nN]?[öÖ6oO0]\)\s*[–-]\s*|[-–•*]\s*|(?:In|An|im|in|an)\s+(?:den|die|das|dem|"
    r"der)\s+|im\s+)"
)
# "Dezernatsausschuss Ill", "Bezirksvertretung Vl": numerals whose strokes were read as letters
_NUMERAL = re.compile(r"(?<=\s)(?=[IVXl1|]*[IVX])(?=[IVXl1|]*[l1|])[IVXl1|]{2,5}(?=$|[\s,])")
_TAIL = re.compile(
    r"[\s,;:–-]*(?:\b(?:(?:Mon|Diens|Donners|Frei|Sams)tag|Mittwoch|Sonnabend|"
    r"Sonntag|dem|am|vom|den|der|in der Sitzung|(?:zur |für die )?Sitzung)\b"
    r"[\s:,]*)*[\s,;:–-]*$"
)
# "x", "☒ ☐": ticks of the columns beside the name
_TICK = re.compile(r"^[\sxX×✓✔☒☑☐□✗]+$")


def body_name(parts: Sequence[Stretch], names: set[str]) -> Candidate[str] | None:
    """Return the name of a body without what leads to it: genitive undone, wraps joined."""
    bare = (without_noise(part) for part in parts)
    kept = [part for part in bare if part.text.strip(" ,;:") and not _TICK.match(part.text)]
    if not kept:
        return None
    kept[-1] = kept[-1].trimmed(" ,;:/")
    lead = _LEAD.match(kept[0].text)
    if lead and len(kept[0].text) > lead.end():
        kept[0] = replace(kept[0], start=kept[0].start + lead.end())
    tail = _TAIL.search(kept[-1].text)
    if tail and 0 < tail.start() < len(kept[-1].text):
        kept[-1] = replace(kept[-1], end=kept[-1].start + tail.start())
    text = joined_words([part.text for part in kept])
    if not re.search(r"[^\W\d_]{2}", text) or _TAIL.fullmatch(text):
        return None  # "Donnerstag," behind "Sitzungstermin:"
    if label_words(text) is not None:
        return None  # "Gremium" above the date of a form
    text = _NUMERAL.sub(lambda m: re.sub(r"[l1|]", "I", m[0]), text)
    return candidate(plain_body(text), kept, names)


def top_text(printed: str) -> str:
    """Return a TOP with the blank that belongs behind its letter: ``Ö6.3`` is ``Ö 6.3``."""
    return re.sub(r"^([ÖöN])(?=\d)", r"\1 ", printed)


# "(abgelehnt)", ".vertagt", "beschlossen Ja 12 Nein O Enthaltung 3"
_BALLOT = re.compile(r"[\s,;:(]+(?:Ja|Dafür)[\s:]+\d+[\s,;/]+(?:Nein|Dagegen)\b.*$")


def plain_result(printed: str) -> str:
    """Return what came of a meeting without brackets, specks and the votes behind it."""
    text = printed.strip(" .,;:·")
    text = text[1:-1] if re.fullmatch(r"\([^()]+\)", text) else text
    return _BALLOT.sub("", text) or text


def joined_words(texts: Sequence[str]) -> str:
    """Join the lines of a name: ``Rechnungsprüfungs-`` + ``ausschuss``, ``Haupt-`` + ``und``."""
    whole = ""
    for text in texts:
        whole = join(whole, text) if whole else text
    return whole


# "mit 12 gegen 3 Stimmen", "mit 12 : 3 Stimmen bei 2 Enthaltungen"
_AGAINST = re.compile(r"\b(?:mit\s+)?(?P<yes>\d{1,3})\s*(?:gegen|:)\s*(?P<no>\d{1,3})\s+Stimmen\b")
_COUNT = r"(?:\d{1,3}|keine|ohne|–|-|—)"
_COUNTED = re.compile(r"\d|keine|ohne|–|-|—")
_COUNTS = {
    name: (
        re.compile(rf"(?<![\w.])({_COUNT})\s*(?:x\s*|Stimmen\s+)?{word}(?!\w)"),
        re.compile(rf"\b{word}\s*[:=]?\s*({_COUNT})(?![\w.])"),
    )
    for name, word in _VOTE_WORDS.items()
}
"""What each vote looks like with its count before its word, and behind it."""


def votes_in(parts: Sequence[Stretch]) -> VotesFound | None:
    """Return the votes that a text counts, in any of the printed orders."""
    found: dict[str, Candidate[int]] = {}
    for part in (part for part in parts if _COUNTED.search(part.text)):
        against = _AGAINST.search(part.text)
        first = _first_vote(part.text)
        for name, (before, behind) in _COUNTS.items():
            match = (behind if first == "word" else before).search(part.text)
            if match and name not in found:
                found[name] = _count(part, match, 1)
        if against and "yes" not in found:
            found |= {name: _count(part, against, name) for name in ("yes", "no")}
    alone = "yes" not in found or any(re.search(r"\bFür\s", part.text) for part in parts)
    if alone and len(found) < 2:
        return None
    return VotesFound(found.get("yes"), found.get("no"), found.get("abstained"))


_ANY_VOTE = rf"(?:{'|'.join(_VOTE_WORDS.values())})"
_VOTE_OR_COUNT = re.compile(
    rf"(?P<word>\b{_ANY_VOTE}(?!\w))|(?<![\w.])(?:\d{{1,3}}|keine|ohne)(?![\w.])"
)


_SET_OUT = re.compile(rf"\b{_ANY_VOTE}\s*[:=]\s*{_COUNT}")


def _first_vote(text: str) -> str:
    """Return what comes first in a text of votes, ``word`` or ``count``: the order of them all."""
    if _SET_OUT.search(text):
        return "word"
    match = _VOTE_OR_COUNT.search(text)
    return "word" if match is None or match["word"] else "count"


def _count(part: Stretch, match: re.Match[str], group: int | str) -> Candidate[int]:
    place = Stretch(part.line, part.start + match.start(group), part.start + match.end(group))
    said = match[group]
    return candidate(int(said) if said.isdigit() else 0, (place,), {"worded"})
