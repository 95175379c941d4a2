"""The grammar of a paper's number: prefix, core, year or Wahlperiode, suffix.

No list of cities: a number is parts between separators, of which at least one is a counter and,
unless a label stands before it, another a year (``23``, ``1983``) or a period (``WP16``, ``V``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

# "DS 0112/23", "Drucksache Nr. 112", "BDs 1161/2010"; not "GRDrs 192/2017": words before the number
_LABEL = re.compile(
    r"^(?:(?:Ratsd|D|d)ruck(?:sache|s)n?|DS|BDs|Drs|Drucks|[A-Za-zäöüß]*[Vv]orlagen?|Nr|Nummer)\.?"
    r"(?:\s?[-–]?\s?(?:Nr|Nummer|No)\b\.?)?\s?:?\s+(?=\S*\d)"
)
# "DS 062a/2016", "BDs 1161/2010": short for "Drucksache": a label, or the city's own prefix
_LEAD = re.compile(r"^(DS|BDs|Drs)\s(?=\S*[\dIVX])")
# "14-20 / V 07087": München prints blanks, and means them
_MUNICH = re.compile(r"^(\d\d)\s?-\s?(\d\d)\s?/\s?([A-Z]{1,3})\s?([0-9OIl]{4,6})$")
# "101.17.1216", "101.18.388": Kassel; groups of thousands have three digits each
_DOTTED = re.compile(r"^\d{3}\.\d{2}\.\d{1,5}$")
# "1139 & 1140/23"
_PAIR = re.compile(r"^(\d{2,6})\s?(?:&|und|u\.|\+)\s?(\d{2,6})(/\d{2,4})$")
# "31/46 / 4.12.46": the date behind a stroke
_DATED = re.compile(r"\s?/\s?\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}$")
_ROMAN = re.compile(r"^[IVX]+$")
_LETTERLIKE = str.maketrans({"0": "O", "5": "S", "8": "B"})
_DIGITLIKE = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1", "|": "1", "S": "5", "B": "8"})

# blanks stand only behind a prefix ("FB 36/0191/WP16") and before a suffix ("0534/2022 N1")
_WHOLE = re.compile(
    r"^(?:(?:[A-ZÄÖÜ]{1,4}|[A-Z][a-z]{0,3}[A-Z][A-Za-z]*)(?:-[A-ZÄÖÜ]{1,3})? )?[\w/().-]+"
    r"(?: (?:[NS]\d{1,2}|AA|[A-Z]|\([IVX]+\)|\([A-Z]\)|\d{1,4}))?$"
)
_YEARS = re.compile(r"^(?:18|19|20)\d\d$")
# "WP16", "WP.17", "IX.L."
_PERIOD = re.compile(r"^(?:WP\.?\d{1,2}|[IVX]{1,6}(?:\.L\.?)?)$")


@dataclass(frozen=True, slots=True)
class Number:
    """A paper's number, mended and taken apart."""

    value: str
    year: int | None
    """Four or two digits as printed; ``None`` where the number holds none."""
    complete: bool
    """It has a counter and a year or Wahlperiode; a bare ``112`` or a ``57/83`` is not complete."""
    mended: bool
    """A letter was read as a digit, or a blank or dash was changed."""
    partner: str | None = None
    """The second number of a pair: ``1140/23`` of ``1139 & 1140/23``."""
    lead: str | None = None
    """The abbreviation printed before it, ``DS`` of ``DS 0112/23``: a label, or part of it."""

    @property
    def shape(self) -> str:
        """Return the pattern: ``99/99`` of ``0565/23``: numbers of one system look alike."""
        return _shape(self.value)


@lru_cache(maxsize=512)
def _shape(value: str) -> str:
    return re.sub(r"[a-zäöü]+", "a", re.sub(r"[A-ZÄÖÜ]+", "A", re.sub(r"\d+", _nines, value)))


def _nines(match: re.Match[str]) -> str:
    return "9" * min(len(match[0]), 4)


def lead_of(printed: str) -> str | None:
    """Return the abbreviation that a number begins with: ``DS`` of ``DS 062a/2016``."""
    match = _LEAD.match(printed.strip())
    return match[1] if match else None


@lru_cache(maxsize=512)  # witnesses of one paper ask about the same few
def parse_number(printed: str) -> Number | None:
    """Return the number that is printed, or ``None`` where the grammar has no room for it.

    ``DS`` before it is no part of its value: it is kept as the ``lead``.
    """
    if not any(map(str.isdigit, printed)):
        return None
    number = _parsed(printed)
    return replace(number, lead=lead_of(printed)) if number is not None else None


def _parsed(printed: str) -> Number | None:
    text = _LABEL.sub("", printed.strip()).strip(" ,;:„“\"'\\|_*~=").lstrip("(")
    text = text if "(" in text else text.rstrip(")")
    pair = _PAIR.match(text)
    if pair:
        partner = parse_number(pair[2] + pair[3])
        first = parse_number(pair[1] + pair[3])
        if partner and first:
            return Number(first.value, first.year, True, first.mended, partner.value)
    if _DOTTED.match(text):
        return Number(text, None, complete=True, mended=False)
    munich = _MUNICH.match(text)
    if munich:
        counter = munich[4].translate(_DIGITLIKE)
        value = f"{munich[1]}-{munich[2]} / {munich[3]} {counter}"
        return Number(value, None, complete=True, mended=value != text)
    return _parts(text)


_WITHOUT_SLASH = re.compile(r"(\d{2,4})[1Il|]((?:19|20)\d\d)")
_COUNTER = re.compile(r"^([0-9OlI]{1,6})(\s?[a-z])?$")


@lru_cache(maxsize=2048)
def bare_number(printed: str) -> Number | None:
    """Return the number that a label announces: ``112``, ``57/83``, ``868 a``."""
    text = printed.strip(" ,;:.()")
    slash = _WITHOUT_SLASH.fullmatch(text)
    if slash:  # "27712017": the slash of 277/2017 was read as a digit
        return Number(f"{slash[1]}/{slash[2]}", int(slash[2]), complete=True, mended=True)
    match = _COUNTER.match(text)
    if match and any(sign.isdigit() for sign in match[1]):
        value = match[1].translate(_DIGITLIKE) + (match[2] or "")
        return Number(value, None, complete=False, mended=value != text)
    return parse_number(printed)


_PARTED = re.compile(r"[/–—-]")


def _parts(text: str) -> Number | None:
    if not _PARTED.search(text) and _with_slash(text) == text:
        return None  # of one part only
    printed = text
    text = re.sub(r"[–—]", "-", text)
    text = _DATED.sub("", text)
    text = re.sub(r"\s?([/])\s?", r"\1", text)
    text = re.sub(r"^([vsozc])(?=/\d)", lambda m: m[0].upper(), text)  # "v/2011/10412"
    text = re.sub(r"^[vxi][IVX]{1,4}(?=/\d)", lambda m: m[0].upper(), text)  # "vI/318"
    text = re.sub(r"(?<=\d/)l{2,3}$", lambda m: "I" * len(m[0]), text)  # "1544/lll"
    text = re.sub(r"^(\d{3,4})/111$", r"\1/III", text)  # "2118/III": a Wahlperiode
    text = _with_slash(text)
    parts = re.split(r"([/-])", text)
    mended = [_mend(part, parts[0::2]) if at % 2 == 0 else part for at, part in enumerate(parts)]
    value = "".join(mended).strip()
    if value.endswith(".") and not re.search(r"(?:L|Neuf|Erg)\.$", value):
        value = value[:-1]
    fields = [part.strip() for part in mended[0::2]]
    if len(fields) < 2 or not _WHOLE.match(value) or _is_something_else(value, fields):
        return None
    year = _year(mended)
    return Number(value, year, _complete(value, fields, year), value != printed)


# "1061 IIX.L.", "207 IVII.L.": a Roman number that cannot be is one behind a slash
_SLASHED = re.compile(r"^(\d{2,5})\s?[I1l|]([IVX]+)(\.L\.?)?$")
_ROMAN_COUNT = re.compile(r"^X{0,3}(?:IX|IV|V?I{0,3})$")


def _with_slash(text: str) -> str:
    """Return ``1061/IX.L.`` for ``1061 IIX.L.``: without its first sign the Roman number is one."""
    match = _SLASHED.match(text)
    if match is None or _ROMAN_COUNT.match("I" + match[2]) or not _ROMAN_COUNT.match(match[2]):
        return text
    return f"{match[1]}/{match[2]}{match[3] or ''}"


def _mend(part: str, among: list[str]) -> str:
    """Return a part with letters read as digits where only digits can stand.

    ``O565`` of ``O565/23``, ``2O13``, ``l139``; not the ``A`` of ``A0152/21`` nor the ``V`` of
    ``1536/V``.
    """
    if (
        re.fullmatch(r"[IVXl1|]+", part)
        and re.search(r"[IVX]", part)
        and re.search(r"[l|1VX]", part)
    ):
        return (
            re.sub(r"[l1|]", "I", part) if re.search(r"[VX]", part) or not part.isdigit() else part
        )
    if part == "0" and "0" not in {among[0], among[-1]}:
        return "O"  # "18-O-21-0009": a field that is nothing but a nought counts nothing
    if not any(sign.isdigit() for sign in part):
        return part
    if re.fullmatch(r"\d{2,}(?![OISB]+$)[A-Z]{2,3}", part):
        return part  # "05185-03BA": Dortmund's answer; not "2O13", not "15SB"
    if re.fullmatch(r"[A-Z]{1,3}0|[A-Z]+[058][A-Z]+", part):
        return part.translate(_LETTERLIKE)  # "V0/2014/0850", "B5V/22/50419"
    head = re.match(
        r"^(?:[A-Z][a-z]{0,3}[A-Z][A-Za-z]* |[A-Z]{1,4} |[A-Z]{1,5}(?=\d[\dOolISB|]))?", part
    )
    prefix = head[0] if head else ""
    if prefix in {"O", "OO"}:
        prefix = ""
    rest = part[len(prefix) :]
    core = re.match(r"^[0-9OolI|SB]+", rest)
    if not core or (core[0] and not core[0][0].isdigit() and core[0][0] in "SB" and len(among) < 2):
        return part
    digits = sum(sign.isdigit() for sign in core[0])
    if digits * 2 < len(core[0]):
        return part
    return prefix + core[0].translate(_DIGITLIKE) + rest[len(core[0]) :]


def _year(mended: list[str]) -> int | None:
    """Return the year of ``38/2014``, ``2022/0819``, ``DS0209/23``; not of ``…-VSP-01``."""
    fields = [part.strip().split(" ")[0] for part in mended[0::2]]
    before = ["", *mended[1::2]]
    full = [at for at, field in enumerate(fields) if _YEARS.match(field)]
    slashed = [at for at in full if before[at] == "/"]
    for at in [*slashed, *full]:
        return int(fields[at])
    short = [
        f for f, sep in zip(fields, before, strict=True) if sep == "/" and re.fullmatch(r"\d\d", f)
    ]
    return int(short[-1]) if short else None


def _complete(value: str, fields: list[str], year: int | None) -> bool:
    counters = [f for f in fields if re.search(r"\d{2,}", f) and not _YEARS.match(f)]
    lettered = [f for f in fields if re.match(r"^[A-ZÄÖÜ][A-Za-z]{0,5}(?:\d|$)", f)]
    period = any(_PERIOD.match(f) for f in fields)
    if not counters and not (
        year and re.search(r"\d{2,}", "".join(f for f in fields if not _YEARS.match(f)))
    ):
        return False
    if year is not None and year > 99:
        return True
    longest = max((len(run) for run in re.findall(r"\d+", value)), default=0)
    if "/" in value and year is None and not period and not lettered:
        return False
    if year is not None or period or lettered:
        return longest >= 3 or len(fields) >= 3 or (period and longest >= 2)
    return longest >= 4  # "18-08890", "21-3599"


def _is_something_else(value: str, fields: list[str]) -> bool:
    """Tell years (2012/2013, 2022/23), page counters, parties and words from numbers."""
    if sum(sign.isdigit() for sign in value) < 2:
        return True
    if (
        len(fields) == 2
        and _YEARS.match(fields[0])
        and re.fullmatch(r"\d\d|(?:19|20)\d\d", fields[1])
    ):
        first, second = int(fields[0]), int(fields[1])
        if abs((second if second > 99 else first // 100 * 100 + second) - first) <= 15:
            return True
    if re.fullmatch(r"[01]?\d/[0-3]?\d/(?:19|20)\d\d|(?:19|20)\d\d-[01]\d-[0-3]\d", value):
        return True  # "04/25/2017", "2007-11-05": dates
    if any(re.search(r"[a-zäöüß]{5,}", field) for field in fields):
        return True  # "Sachverhalt/Begründung", "90/Die Grünen"
    if re.fullmatch(r"90/[A-Z ]{2,}", value) or re.search(r"/DIE$", value):
        return True  # "BÜNDNIS 90/DIE GRÜNEN"
    if fields[-1] in {"EWG", "EG", "EU", "Euratom"}:
        return True  # "85/337/EWG": a law of the Union
    if "/" not in value and "-" in value:
        return _hyphened_words(fields)
    return len(fields) == 2 and all(re.fullmatch(r"\d", f) for f in fields)


def _hyphened_words(fields: list[str]) -> bool:
    """Tell ``18-08890`` and ``VII-A-00889`` from ``30-50``, ``A4-Format``, ``Covid-19``."""
    digits = [f for f in fields if re.fullmatch(r"\d+[a-z]?", f)]
    if len(digits) == len(fields):
        alike = len(set(map(len, fields))) == 1 and not _YEARS.match(fields[0])
        return max(len(f) for f in fields) < 4 or alike
    return not any(re.search(r"\d{3,}", f) for f in fields) or bool(
        re.search(r"[a-zäöüß]{4,}", "".join(fields))
    )
