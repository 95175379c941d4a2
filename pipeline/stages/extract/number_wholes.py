"""A number that stands whole behind its label, alone in its cell: prefix, core and suffix in words.

In running text a blank ends a number; where a label has announced it, everything that is made like
a part of a number belongs to it: ``OR Ga 04/2018``, ``DS 0710544 AA 2``, ``DS I (A) 93``.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.stages.extract.number_grammar import Number, bare_number, lead_of, parse_number

_ROMAN = r"[IVX]{1,5}"
# "OR Ga", "VA", "OBR-St", "KT VII", "DS I (A)"; the first has capitals: "Am 31/87" is words
_FIRST = re.compile(
    rf"^(?:[IVX]+/[A-Z]{{1,2}}|[A-ZÄÖÜ]{{1,4}}(?:-[A-Z][A-Za-z]{{0,3}})?|"
    rf"[A-Z][a-z]{{0,3}}[A-Z][A-Za-z]*|{_ROMAN}(?:\([A-Z]\))?)$"
)
_FURTHER = re.compile(
    rf"^(?:[A-ZÄÖÜ][A-Za-zäöü]{{0,3}}|\([A-Z0-9]{{1,3}}\)|{_ROMAN}(?:\([A-Z]\))?)$"
)
_CORE = re.compile(r"^(?:[A-ZÄÖÜ]{1,4}[/-])?\d[\w/().–-]*$")
# "N1", "S", "AA", "(II)", "(S)", and a counter behind one of them: "AA 2"
_SUFFIX = re.compile(r"^(?:[NSEZ]\d{0,2}|AA|ÄA|EA|[A-Z]|\([IVX]+\)|\([A-Z]\)|Neuf\.?)$")
# "StVV - V 34/2022" (Bremerhaven): whose paper, a dash between blanks, its kind
_COUNCIL_DASH = re.compile(r"^([A-ZÄÖÜ][A-Za-z]{1,3}[A-Z]?)\s[-–]\s(?=[A-Z]{1,3}\s\d)")
_NO_PART = frozenset({"TOP", "Nr", "NR", "No", "Az", "AZ", "Tel", "Fax", "Amt", "Am", "Vom", "Zu"})
_MOST = 7
"""Words of the longest number: ``DS I (A) 71/1 AA 2``."""


def whole_number(printed: str) -> Number | None:
    """Return the number of several words that a value begins with; ``None`` where it is of one."""
    if not any(map(str.isdigit, printed)) or re.match(r"\d\d\s?-\s?\d\d\s?/", printed.strip()):
        return None  # "14-20 / V 07087": München means its blanks
    text = re.sub(r"(?<=[A-Z])\((?=[A-Z]\)\s)", " (", printed.strip(" ,;:"))
    council = _COUNCIL_DASH.match(text)
    if council is not None:
        rest = whole_number(text[council.end() :])
        return replace(rest, value=f"{council[1]} - {rest.value}", complete=True) if rest else None
    words = re.sub(r"\s?/\s?", "/", text).split()[:_MOST]
    first = next((at for at, word in enumerate(words) if _CORE.match(word)), None)
    if first is None or not _leads(words[:first]):
        return None
    end = _end(words, first)
    core = words[first].rstrip(".,;")
    if parse_number(core) is None and re.fullmatch(r"\d\d-\d\d", core):
        return _of_period(words, first)
    number = parse_number(core) or bare_number(core) or _long(core)
    if number is None or (end - first == 1 and first == 0):
        return None
    if first == 0 and not re.search(r"[/-]", core):
        return None  # "868 A": a bare counter takes no words behind it
    value = " ".join([*words[:first], number.value, *words[first + 1 : end]])
    digits = len(re.findall(r"\d", core))
    complete = number.complete or (first > 1 and digits > 1) or digits >= 5
    return replace(number, value=value, complete=complete, lead=lead_of(value))


def _of_period(words: list[str], first: int) -> Number | None:
    """Return a number that begins with the years of a Wahlperiode: ``WP 20-25 SV 61/123``."""
    rest = whole_number(" ".join(words[first + 1 :])) if first else None
    if rest is None:
        return None
    value = " ".join([*words[: first + 1], rest.value])
    return replace(rest, value=value, complete=True, lead=None)


def _long(core: str) -> Number | None:
    """Return a counter of seven or eight digits, as it stands behind a prefix: ``DS 0710544``."""
    made = re.fullmatch(r"\d{7,8}", core)
    return Number(core, None, complete=True, mended=False) if made else None


def _leads(words: list[str]) -> bool:
    """Tell whether the words before a core are made like a prefix; none are, too."""
    if not words:
        return True
    made = _FIRST.match(words[0]) and all(_FURTHER.match(word) for word in words[1:])
    return bool(made) and len(words) <= 3 and not _NO_PART & set(words)


def _end(words: list[str], first: int) -> int:
    """Return where a number's last word ends."""
    end = first + 1
    while end < len(words) and _SUFFIX.match(words[end]) and words[end] not in _NO_PART:
        end += 1
    counted = end > first + 1 and end < len(words) and re.fullmatch(r"\d{1,2}", words[end])
    return end + 1 if counted else end
