"""The closed grammar of dates on council papers.

Counted in 6,000 papers of one city: ``22.10.2013``, ``3. Mai 1958``, ``17. November 2014``,
``4.5.83``, ``3.5.2013``, ``14.März 2002``, ``7. 5. 1999``. Older ones add ``12.IV.1931`` and
``den 3. 5. 58``; databases add ``2023-03-20``.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from functools import lru_cache

MONTHS = {
    "januar": 1,
    "jänner": 1,
    "jan": 1,
    "februar": 2,
    "feber": 2,
    "feb": 2,
    "märz": 3,
    "marz": 3,
    "mrz": 3,
    "mär": 3,
    "april": 4,
    "apr": 4,
    "mai": 5,
    "juni": 6,
    "jun": 6,
    "juno": 6,
    "juli": 7,
    "jul": 7,
    "august": 8,
    "aug": 8,
    "september": 9,
    "sept": 9,
    "sep": 9,
    "oktober": 10,
    "okt": 10,
    "november": 11,
    "nov": 11,
    "dezember": 12,
    "dez": 12,
}
ROMAN = {name: n for n, name in enumerate("I II III IV V VI VII VIII IX X XI XII".split(), 1)}

_DIGITS = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1", "|": "1", "S": "5", "B": "8"})
_DAY = r"[0-3OoIl|]?[0-9OoIl|SB]"
_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))

# "22.10.2013", "4.5.83", "22. 10.2013"; OCR: "22.1O.2013", "22,10.2013", "20 11. 1969"
NUMERIC = re.compile(
    rf"(?<![\w.,/-])({_DAY})(?:\s?[.,]\s?|\s(?=[01]?\d\s?\.\s?[12]\d{{3}}\b))([01OoIl|]?[0-9OoIl|SB])\s?[.,]\s?"
    r"([12Il|][0-9OoIl|SB]{3}|['’]?[0-9OoIl|SB]{2})(?![\w/-]|[.,]\d)"
)
# "3. Mai 1958", "17.November 2014", "03.MÄRZ 1954", "3. Sept. 62", "3. Maerz 1955"
WORDED = re.compile(
    rf"(?<![\w.,])({_DAY})\s?[.,]?\s?({_NAMES}|maerz|jaenner|[A-Za-zäöüÄÖÜ]{{3,9}})\s?\.?\s?"
    r"([12Il|][0-9OoIl|SB]{3}|['’]?[0-9OoIl|SB]{2})(?![\w])",
    re.IGNORECASE,
)
# "8. Septe ber 1961": a letter that was not read
_TORN = re.compile(
    r"(?<![\w.,])([0-3]?\d)\.\s?([A-Za-zäöü]{2,7}[ ][a-zäöü]{1,6})\s((?:18|19|20)\d\d)(?!\w)"
)
# "12.IV.1931", "3. XI. 28"; OCR: "20 VI. 1988"
ROMANS = re.compile(
    rf"(?<![\w.,])({_DAY})(?:\s?[.,]\s?|\s)([IVXl1|]{{1,4}})\s?[.,]\s?([12][0-9OoSBIl]{{3}}|"
    rf"[0-9OoSBIl]{{2}})(?!\w)"
)
# "2023-03-20"
ISO = re.compile(r"(?<![\w-])((?:19|20)\d\d)-([01]\d)-([0-3]\d)(?![\w-])")
# "04/25/2017": an American stamp of Stuttgart
AMERICAN = re.compile(r"(?<![\w/])([01]\d)/([0-3]\d)/((?:19|20)\d\d)(?![\w/])")

# what a date was that cannot be read: "__.03.2023", "2?.03.2023", ". März 1958", "den  Mai 1958"
PARTIAL = re.compile(
    r"(?:[_.…?]{1,}\s?|(?<![\w.])(?:den|am|vom)\s{1,3})"
    rf"(?:[01]?\d\s?\.\s?|(?:{_NAMES})\s)(?:19|20)\d\d(?!\d)|\bvom\s[0-3]?\d\.\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Printed:
    """A date as printed: the day, the month, the year (two digits where ``short``)."""

    start: int
    end: int
    day: int
    month: int
    year: int
    short: bool
    mended: bool
    """Letters were read as digits."""

    def date(self, pivot: int | None) -> dt.date | None:
        """Return the calendar date; ``None`` where there is none (31. Februar) or no pivot.

        ``pivot`` is a year that the paper is known to be near: the century is chosen so that the
        date lies closest to it.
        """
        year = self.year
        if self.short:
            if pivot is None:
                return None
            year = min((year + c for c in (1800, 1900, 2000)), key=lambda y: abs(y - pivot))
        if not 1800 <= year <= 2100:
            return None
        try:
            return dt.date(year, self.month, self.day)
        except ValueError:  # "31. Februar": a misreading, not a date
            return None


@lru_cache(maxsize=512)  # many witnesses ask about the same lines
def dates_in(text: str) -> tuple[Printed, ...]:
    """Return the dates printed in a text, in order and without overlap."""
    if not any(map(str.isdigit, text)):
        return ()
    romans = _roman(text)
    pure = [r for r in romans if re.search(r"[\s.,][IVX]+\s?[.,]", text[r.start : r.end])]
    found = [*pure, *_numeric(text), *_worded(text), *romans, *_iso(text)]
    kept: list[Printed] = []
    for item in sorted(found, key=lambda d: (d.start, -d.end)):
        if not kept or item.start >= kept[-1].end:
            kept.append(item)
    return tuple(kept)


def _number(printed: str) -> tuple[int, bool] | None:
    """Return a number and whether letters had to be read as digits."""
    bare = printed.strip("'’ ")
    digits = bare.translate(_DIGITS)
    return (int(digits), digits != bare) if digits.isdigit() else None


def _made(match: re.Match[str], day: str, month: int | str, year: str) -> Printed | None:
    d, y = _number(day), _number(year)
    m = (month, False) if isinstance(month, int) else _number(month)
    if d is None or m is None or y is None or not (1 <= m[0] <= 12 and 1 <= d[0] <= 31):
        return None
    if not any(sign.isdigit() for sign in year):
        return None
    short = len(year.strip("'’ ")) == 2
    return Printed(match.start(), match.end(), d[0], m[0], y[0], short, d[1] or m[1] or y[1])


_LOST = re.compile(r"[^.,\s]+\s\d")
"""A date that lacks a full stop."""


def _numeric(text: str) -> list[Printed]:
    found = [(m, _made(m, m[1], m[2], m[3])) for m in NUMERIC.finditer(text)]
    return [
        replace(item, mended=True) if _LOST.match(match[0]) is not None else item
        for match, item in found
        if item
    ]


def month_named(word: str) -> int | None:
    """Return the month that a word names, with one misread letter in the longer names.

    A blank may be that letter: ``Septe ber``.
    """
    name = word.lower().replace("ae", "ä").rstrip(".")
    name = name if name in MONTHS else name.replace("rn", "m")  # "Novernber", "Dezernber"
    if name in MONTHS:
        return MONTHS[name]
    if len(name) < 4:
        return None
    near = {MONTHS[m] for m in MONTHS if len(m) == len(name) and _differs(m, name) == 1}
    return near.pop() if len(near) == 1 else None


def _differs(one: str, other: str) -> int:
    return sum(a != b for a, b in zip(one, other, strict=True))


def _worded(text: str) -> list[Printed]:
    found = []
    for match in (*WORDED.finditer(text), *_TORN.finditer(text)):
        month = month_named(match[2])
        item = _made(match, match[1], month, match[3]) if month else None
        if item:
            found.append(item)
    return found


def _roman(text: str) -> list[Printed]:
    found = []
    for match in ROMANS.finditer(text):
        month = ROMAN.get(match[2].replace("l", "I").replace("1", "I").replace("|", "I"))
        item = _made(match, match[1], month, match[3]) if month and not match[2].isdigit() else None
        if item:
            found.append(item)
    return found


def _iso(text: str) -> list[Printed]:
    made = []
    if "-" in text:
        made += [_made(m, m[3], int(m[2]), m[1]) for m in ISO.finditer(text)]
    if "/" in text:
        made += [_made(m, m[2], int(m[1]), m[3]) for m in AMERICAN.finditer(text)]
    return [item for item in made if item]
