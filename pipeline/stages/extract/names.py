"""Names of people as signature blocks print them, and the offices beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from models.extraction import Candidate
from models.layout import Line
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.offices import is_office, is_office_word
from pipeline.stages.extract.stretch import Stretch, candidate

# the commonest ones: one of these alone is the half of a name
FIRST_NAMES = frozenset(
    "Karin Helga Petra Sabine Monika Ursula Andrea Susanne Claudia Birgit Martina Gabriele "
    "Renate Ingrid Anna Maria Eva Ute Heike Emma Erna Peter Michael Thomas Andreas Wolfgang Klaus "
    "Jürgen Günter Stefan Christian Uwe Werner Horst Frank Dieter Manfred Gerhard Hans Bernd "
    "Martin Josef".split()
)
_TITLE = (
    r"(?:(?:Prof|M?Mag(?:\.a)?|D?Dr|Dipl|Ing|DI(?=\s)|[Ll]ic|iur|oec|Dkfm|h\.\s?c|jur|phil|med|rer|nat|pol|habil|"
    r"Dres)[.,]?(?:-\w+\.)?(?:wirt(?:in)?)?(?:\s\((?:FH|BA|TU|Univ\.)\))?(?:\s?-?\s?)?)"
)
_OFFICE_BEFORE = (
    r"(?:(?:OR|StR|StRin|Stadtrat|Stadträtin|Stadträte|Ratsherr|Ratsfrau|Frau|Herr|Stv\.)\s+)"
)
_WORD = (
    r"(?:[A-ZÄÖÜ][a-zäöüßſéèçğşı'’]+(?:-[A-ZÄÖÜ][a-zäöüßſé]+)*|"
    r"[A-ZÄÖÜ][A-ZÄÖÜß]{2,}(?:-[A-ZÄÖÜ]{2,})*)"
)
# "Pfarrer i. R. Ernst Wieners": a calling that its bearer has left is part of the name
_RETIRED = r"(?:[A-ZÄÖÜ][a-zäöüß]+\s(?:i\.\s?R\.|a\.\s?D\.)\s(?=[A-ZÄÖÜ]))"
# "Hinr. Frerichs", "Joh. Meyer": first names cut short; "Gebr. Isensee", "Wwe. Bosse": the firm
SHORTENED = (
    "St|Th|Ch|Fr|Chr|Hinr|Heinr|Joh|Jos|Wilh|Friedr|Frz|Herm|Aug|Gust|Ferd|Rud|Alb|Ludw|Bernh|"
    "Gottfr|Gottl|Christ|Konr|Mich|Matth|Ant|Andr|Gg|Phil|Leonh|Seb|Casp|Dietr|Gerh|Reinh|Rich|Rob|"
    "Theod|Ulr|Alex|Alfr|Balth|Barth|Eug|Jac|Jak|Jul|Leop|Lor|Mart|Osk|Wolfg|Gebr|Geschw|Wwe"
)
_INITIAL = (
    rf"(?:[A-ZÄÖÜ],(?=\s[A-ZÄÖÜ][a-zäöü]{{3}})|[A-ZÄÖÜ]\.(?:-?[A-ZÄÖÜ]\.)?|(?:{SHORTENED})\.)"
)
_PARTICLE = r"(?:v\.(?:\s?d\.)?|Frhr\.|von|van|de|der|den|zu|zur|zum|vom|und|ten|del|di|da|la)"
# "Dr. Eberhard Fischer", "A. Bausewein", "OR Günther Malisius", "F. W. Meyer zu Selhausen"
NAME = re.compile(
    rf"{_OFFICE_BEFORE}?{_RETIRED}?(?:{_TITLE}\s?)*(?:{_INITIAL}\s?|"
    rf"{_WORD}\s(?=\S)){{0,3}}(?:{_PARTICLE}\s){{0,2}}{_WORD}(?:\s(?:{_PARTICLE}\s)"
    rf"{{1,2}}{_WORD})?(?!\w)(?:\s(?:jun|sen|jr|sr)\.)?"
)
# what stands in signature blocks and looks like a name, but is none
_NO_NAME = re.compile(
    r"\b(?:Stadt|Amt|Rat|Dezernat|Referat|Fachbereich|Landeshauptstadt|Gemeinde|Fraktion|"
    r"Verteiler|Anlage|Anlagen|Seite|Datum|Unterschrift|Sitzung|Abteilung|Ausschuss|"
    r"Verwaltung|Straße|Beschluss|Beschluß|Antrag|"
    r"Original|Grüße|Grüßen|Hochachtungsvoll|Ablage|Mitglieder|Magistrat|Kenntnis|Vorlage|"
    r"Drucksache|Niederschrift|Beurkundung|Begründung|Richtigkeit|Kreis|Partei|Liste|Bündnis|"
    r"Grüne|Freie|Wähler|Oberbürgermeister|Bürgermeister|Gemeinderat|Stadtrat|"
    r"Gemeinderatsfraktion|Stadtratsfraktion|Haushalt|Kosten|Telefon|Dienstsiegel|Siegel|"
    r"Stempel|\w*[Aa]rchiv|Für|Der|Die|Das|Des|Namens|Mit|Im|In|Nach|Bei|Von|Zur|Zum)\b|[Ff]raktion$|ausschuss$|meifter$|"
    r"beirat$|[Aa]mt$|verwaltung$"
)
_SPECKS = "\\'\"|*~^°‘’‚"
"""What is read before a name and is none of it: ``\\Wolfhard Kettner``."""
_PARTY = re.compile(r"^\s*(?:\(([^)]{2,40})\)|,\s*(?:[A-ZÄÖÜ]{2,6}|[A-ZÄÖÜ]{2,}[\w./ -]*)$)")


_OFFICE_FIRST = re.compile(rf"(?!Frau|Herr){_OFFICE_BEFORE}")
# "A. B., Fraktionsvorsitzender"
_INITIALS = re.compile(r"^(?:[A-ZÄÖÜ]\.\s?){2,3}(?=,|$)")
_MEMBER = r"\s+Md(?:L|B|A|EP|BB|HB)\b"
_GOES_ON = re.compile(rf"\s(?:und|u\.)\s|{_MEMBER}|\s{{0,2}}$")
# "Günter Winkelmann für den Stadtteilbeirat Büchenbach"
_STANDS_FOR = re.compile(r"^\s*,?\s*(für (?:den|die|das) [A-ZÄÖÜ][\w -]{4,50})$")


# "Dr, Hefti", "E, Wüthrich"
_WORN_TITLE = re.compile(r"\b(Dr|Prof|Mag|Dipl|[A-ZÄÖÜ]),(?=\s)")


@dataclass(frozen=True, slots=True)
class Name:
    """A name and what stands behind it on its line: a party, an office, a second column."""

    stretch: Stretch
    rest: Stretch
    witnesses: frozenset[str]
    before: Stretch | None = None
    """The office before a name, which is none of it: ``Stadtrat Müller``."""

    @property
    def printed(self) -> str:
        """Return the name as it is printed: the stop of ``Dr, Hefti`` was read as a comma."""
        return _WORN_TITLE.sub(r"\1.", self.stretch.text)


def name_in(part: Stretch) -> Name | None:
    """Return the name that a stretch begins with."""
    text = part.text
    match = NAME.match(text, len(text) - len(text.lstrip(" :,(" + _SPECKS)))
    if match is not None and " und " in match[0]:  # "gez. Karl Otto und Fraktion"
        match = NAME.match(text[: text.index(" und ")], match.start())
    match = match or _INITIALS.match(text)
    if match is not None:
        match = _after_office(text, match)
    if match is None or _is_no_name(match[0]) or dates_in(match[0]):
        return None
    stretch = Stretch(part.line, part.start + match.start(), part.start + match.end())
    rest = Stretch(part.line, part.start + match.end(), part.end)
    if re.match(r"-\w", rest.text):  # "FDP-Fraktion"
        return None
    signs = _signs(match[0])
    whole = _GOES_ON.match(rest.text) or _STANDS_FOR.match(rest.text)
    if re.match(r"\s?\w", rest.text) and not whole:
        signs |= {"cut_off"}  # "Timo Acker!"
    office = _OFFICE_FIRST.match(match[0])
    if office is None:
        return Name(stretch.trimmed(" ,"), rest, signs, _office_ahead(part, match.start()))
    before = Stretch(part.line, stretch.start, stretch.start + office.end()).trimmed(" ")
    named = Stretch(part.line, stretch.start + office.end(), stretch.end).trimmed(" ,")
    return Name(named, rest, signs, before)


# "Pfarrer Eckehard Senf": a calling is part of the name
_CALLING = re.compile(r"(?i)(?:pfarrer|landwirt|ingenieur|meister)(?:in)?$")


def _after_office(text: str, match: re.Match[str]) -> re.Match[str]:
    """Return the name behind an office printed before it: ``gez. Schultheiß Maier``."""
    first = match[0].split()[0]
    if " " not in match[0] or not is_office_word(first) or _CALLING.search(first):
        return match
    return NAME.match(text, match.start() + len(first) + 1) or match


def _office_ahead(part: Stretch, start: int) -> Stretch | None:
    before = part.text[:start].strip()
    if not is_office_word(before):
        return None
    return Stretch(part.line, part.start, part.start + start).trimmed(" ")


# "Karl Otto (CDU), Ute Berg (SPD)"
_NEXT = re.compile(
    r"^\s*(?:\([^)]{2,40}\)\s*(?:[,;/]|und)|und|u\.|/|&)\s+(?=[A-ZÄÖÜ]\S*\s[A-ZÄÖÜ])"
)


def more_names(name: Name) -> tuple[Name, ...]:
    """Return the names that follow one on its line, each behind the party of the one before."""
    found: list[Name] = []
    follows = _NEXT.match(name.rest.text)
    while follows is not None:
        rest = name.rest
        following = name_in(Stretch(rest.line, rest.start + follows.end(), rest.end))
        if following is None:
            break
        found.append(following)
        name, follows = following, _NEXT.match(following.rest.text)
    return tuple(found) or tuple(_by_commas(name))


_PART = re.compile(r",\s*([^,]+)")
_FEWEST = 2
"""Further names of a row parted by commas: behind a single comma an office may stand."""


def _by_commas(name: Name) -> Iterator[Name]:
    """Yield the names of a row that commas part: ``gez. Otto, Berg, Huber``."""
    rest = name.rest
    parts = list(_PART.finditer(rest.text))
    texts = [part[1].strip(" .") for part in parts]
    whole = "".join(part[0] for part in parts) == rest.text
    if not whole or len(parts) < _FEWEST or not all(map(is_name_text, texts)):
        return
    if any(map(is_office, texts)):
        return
    for part in parts:
        found = name_in(Stretch(rest.line, rest.start + part.start(1), rest.start + part.end(1)))
        if found is not None:
            yield found


def is_name_line(line: Line) -> bool:
    """Tell whether a line is a name and nothing else: ``Dr. Wendt``, ``Manfred Strauß (UB)``."""
    return is_name_text(line.text)


# "Der Magistrat.", "Der Rat der Stadt", "Der Gemeindevorstand:": a college signs by its members
_COLLEGE = re.compile(
    r"^(?:Der|Das|Die)\s(?:\w*[Mm]agistrat|Rat|\w+rat|\w*[Vv]orstand|\w+amt|\w+deputation|"
    r"\w+verwaltung|\w+kommission|\w+ausschu(?:ss|ß)|\w+meister)"
    r"(?:\s(?:der|des)\s[\w ]{3,40})?[.:]?$"
)


def college(text: str) -> bool:
    """Tell whether a line names the college whose members sign below it: ``Der Magistrat.``."""
    return _COLLEGE.match(text) is not None


@lru_cache(maxsize=2048)
def is_name_text(text: str) -> bool:
    """Tell whether a text is a name and nothing else: ``Dr. Bender.``."""
    text = text.strip().strip("()").lstrip(_SPECKS)
    match = NAME.match(text)
    if match is None or _is_no_name(match[0]) or len(text) > 60 or text.endswith(":"):
        return False
    rest = text[match.end() :]
    behind = (
        _PARTY.match(rest)
        or re.fullmatch(_MEMBER, rest)
        or _STANDS_FOR.match(rest)
        or re.match(r"^\s*,\s*[A-ZÄÖÜ][a-zäöü]+", rest)
    )
    return not rest.strip(" .,)") or behind is not None


def role_behind(name: Name) -> Candidate[str] | None:
    """Return the office behind a name: ``Peter Hepperle, Fraktionsvorsitzender``."""
    match = re.match(r"^\s*[,–-]\s*([A-Za-zÄÖÜäöü][^,]{5,60})$", name.rest.text)
    stands_for = _STANDS_FOR.match(name.rest.text)
    match = stands_for or match
    if match is None or not re.search(r"[a-zäöü]{4}", match[1]):
        return None
    if (
        not stands_for and match[1][0].islower() and not is_office(match[1])
    ):  # "sachkundige Einwohnerin" is one
        return None
    rest = name.rest
    part = Stretch(rest.line, rest.start + match.start(1), rest.start + match.end(1)).trimmed(" .")
    return candidate(part.text, (part,), {"behind"})


# "Beratungen", "Abstimmung", "Unterschriften", "Bekanntmachung" head what stands below; Hartung
# and Hornung are people's names
_MATTER = re.compile(
    r"^(?:\w{2,}(?:ungen|keit(?:en)?|heiten|schaft(?:en)?)|\w{6,}ung|\w*(?:schrift(?:en)?|datum))$"
)


@lru_cache(maxsize=2048)
def _is_no_name(text: str) -> bool:
    if _MATTER.match(text):
        return True
    if re.fullmatch(rf"(?:{_TITLE}\s?)+", text):
        return True
    text = text.title() if text.isupper() else text  # "STADT ERLANGEN", "NAMENS DES STADTRATES"
    return _NO_NAME.search(re.sub(rf"^{_OFFICE_BEFORE}", "", text)) is not None


def _signs(text: str) -> frozenset[str]:
    signs = set()
    if re.search(r"\b(?:Dr|Prof)\.", text) or re.search(_INITIAL + r"\s", text):
        signs.add("titled")
    if len(text.split()) >= 2:
        signs.add("full_name")
    return frozenset(signs)
