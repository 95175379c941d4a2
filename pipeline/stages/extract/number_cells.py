"""A number that fills its cell, or a line of its own: all that is printed there belongs to it.

In running text a word before or behind the figures may be anything; in the field of a form nothing
else stands there: ``Vorlage Nr.: Ra 12/2021``, ``331 N``, ``112 a``, ``VI. 12``, ``D 89 041``.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.number_grammar import Number, bare_number, parse_number

_LONGEST = 24
# "Ra", "GRDrs", "VI.", "A.", "St.V.", "S-B"; what stands before the figures
_PREFIX = (
    r"(?:[A-ZÄÖÜ][a-zäöü]{1,3}\.?|[A-ZÄÖÜ]{1,4}\.?|[A-Z][a-z]{0,3}[A-Z][A-Za-z]{0,4}|"
    r"(?:[A-Z][a-z]{0,3}\.){2,3}|[A-ZÄÖÜ]{1,3}[-/][A-ZÄÖÜ][A-Za-z]{0,2})"
)
# "12", "45/64", "A17/0042", "II/5"; "D 89 041": figures in two groups, behind letters
_CORE = r"(?:[A-ZÄÖÜ]{1,4}[/-]?)?\d[\w/.]*(?:[–-]\w[\w/.]*)*"
_GROUPED = r"\d{2} \d{3,4}"
# "123 - VIII", "II/5 - 123": parts with blanks around the dash
_FURTHER = rf"(?: [/–-] (?:[IVX]{{1,6}}|{_CORE}))?"
# "112 a", "331 N", "2217 N 1", "2345 (XV)", "23 (1952)", "17 II", "12 b/74"; not "118 I", a stroke
# beside the number
_SUFFIX = (
    r"(?: (?:[a-h](?:/\d{2,4})?|[NSEZ] ?\d{1,2}|[A-HJ-NP-Z]|[IVX]{2,5}|"
    r"\((?:[IVX]{1,6}|[A-Z]|\d{1,2}|(?:18|19|20)\d\d)\)))?"
)
_FILLED = re.compile(
    rf"(?P<before>(?:{_PREFIX} ){{0,2}})(?:(?P<core>{_CORE})|(?P<groups>{_GROUPED}))"
    rf"(?P<behind>{_FURTHER}{_SUFFIX})"
)
# "Nr." as it is misread: "Ur.", "Rr.", "ir."
_LABEL_MISREAD = re.compile(r"\w{1,2}[rtxz]\.")
# words of labels and of what else is counted
_NO_PREFIX = frozenset(
    (
        "nr no num dr drs ds bds vorl drucks top az zl tel fax amt am vom zu bis ab an im "
        "in und pos abs art kap bd bl seite str haus tag uhr dm eur rm fr ca min std lfd "
        "jan feb mär mrz apr mai jun jul aug sep sept okt nov dez mo di mi do sa so"
    ).split()
)


def filled_number(printed: str) -> Number | None:
    """Return the number that the text of a cell is, prefix and suffix with it.

    ``None`` where it holds anything else, or is a number of one word.
    """
    text = printed.strip(" ,;:")
    found = _FILLED.fullmatch(text) if len(text) <= _LONGEST and " " in text else None
    if found is None or dates_in(text) or not all(map(_leads, found["before"].split())):
        return None
    if found["groups"]:
        return Number(text, None, complete=True, mended=False) if found["before"] else None
    core = found["core"].rstrip(".")
    number = (
        parse_number(core) or bare_number(core) or Number(core, None, complete=False, mended=False)
    )
    value = found["before"] + number.value + found["behind"]
    return replace(number, value=value, partner=None, lead=None)


def _leads(word: str) -> bool:
    """Tell whether a word is made like a prefix, and counts nothing else."""
    counted = word.rstrip(".").lower() in _NO_PREFIX
    return not counted and not _LABEL_MISREAD.fullmatch(word)
