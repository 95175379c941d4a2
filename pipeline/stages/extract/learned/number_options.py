"""Every token that could be the paper's number: in the head, in the furniture, at the end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from models.layout import Layout, Line
from pipeline.stages.extract.learned.view import View
from pipeline.stages.extract.number_grammar import Number, bare_number, parse_number
from pipeline.stages.extract.number_versions import version_behind
from pipeline.stages.extract.stretch import Stretch

_MOST_WORDS = 5
_LONGEST = 28
_LAST_LINES = 12
"""Lines at the end of the paper that are looked at."""

# "Nr.277/2017", "Vorlage-Nr.:0112/23", "Drucksache:12": the label is not parted from the number
_GLUED = re.compile(r"^(?:[A-Za-zÄÖÜäöüß.-]*(?:Nr|Nummer|No|NR)\.?:?|[A-Za-zÄÖÜäöüß.-]{3,}:)(?=\w)")
_WORD = re.compile(r"\S+")
_FIGURE_OR_ROMAN = re.compile(r"\d|^[IVXL]+$")
_SOUND = re.compile(r"(?=.*\d)[\w§]", re.DOTALL)
"""How a number begins, one of its figures further on."""
_UNSOUND = re.compile(r"[€%@=]|,\d")
_STOP = re.compile(r"[^A-Z]\.$")
# "VL-12/2021 1. Ergänzung", "0112/23 2. Lesung": the count of something else
_ORDINAL = re.compile(r"\d{1,2}\.\s?(?=\w)")
_RUNNING = re.compile(r"[a-zäöüß]{2,}[.,:;]?|[A-ZÄÖÜ]?[a-zäöüß]{5,}.*")
"""A word of running text: no number goes on over it."""


@dataclass(frozen=True, slots=True)
class Token:
    """A possible number."""

    line: Line
    start: int
    end: int
    printed: str
    version: str
    """What stands behind the number and belongs to it: ``neu``; mostly empty."""
    where: str
    """``page``, ``cell``, ``header``, ``footer``, ``later_header``, ``later_footer``, ``end``."""

    @property
    def place(self) -> Stretch:
        """Return the token's place on its line."""
        return Stretch(self.line, self.start, self.end)

    @property
    def number(self) -> Number | None:
        """Return the number as the grammar reads it, if it can."""
        return parse_number(self.printed) or bare_number(self.printed)

    @property
    def value(self) -> str:
        """Return the number as the record would hold it."""
        number, version = self.number, f" {self.version}" if self.version else ""
        return (number.value if number is not None else self.printed) + version


_APART = re.compile(r"\s[/-]|[/-]\s")
_AROUND = re.compile(r"\s*([/-])\s*")


@lru_cache(maxsize=2048)
def closed_up(printed: str) -> str:
    """Return a number without blanks around its slashes and dashes."""
    return _AROUND.sub(r"\1", printed) if _APART.search(printed) else printed


def tokens(layout: Layout, view: View) -> list[Token]:
    """Return the possible numbers of a paper, in reading order."""
    return [
        Token(line, start, end, printed, version, where)
        for line, where in _lines(layout, view)
        for start, end, printed, version in _in_line(line.text)
    ]


def _lines(layout: Layout, view: View) -> Iterator[tuple[Line, str]]:
    first, *later = layout.pages
    for line in view.lines:
        yield line, "cell" if id(line) in view.cells else "page"
    yield from ((line, "header") for line in first.header)
    yield from ((line, "footer") for line in first.footer)
    for page in later:
        yield from ((line, "later_header") for line in page.header)
        yield from ((line, "later_footer") for line in page.footer)
    if later:
        yield from ((line, "end") for line in later[-1].lines[-_LAST_LINES:])


def _in_line(text: str) -> Iterator[tuple[int, int, str, str]]:
    if not any(map(str.isdigit, text)):
        return
    words = [match.span() for match in _WORD.finditer(text)]
    for at, (start, end) in enumerate(words):
        glued = _GLUED.match(text[start:end])
        starts = [start]
        if glued and any(map(str.isdigit, text[start + glued.end() : end])):
            starts.append(start + glued.end())
        for begin in starts:
            if _may_begin(text[begin:end]):
                yield from _from(text, begin, words[at : at + _MOST_WORDS])


def _may_begin(word: str) -> bool:
    word = word.strip('(„"»,;:[')
    if _FIGURE_OR_ROMAN.search(word):
        return True
    return bool(word) and len(word) <= 7 and (word[0].isupper() or word[0] == "§")


def _from(
    text: str, begin: int, words: list[tuple[int, int]]
) -> Iterator[tuple[int, int, str, str]]:
    """Yield the numbers that begin at a character and end with one of the words."""
    for at, (start, end) in enumerate(words):
        if at and (_RUNNING.fullmatch(text[start:end]) or text[words[at - 1][1] - 1] in ",;:)"):
            return
        printed = _bare(text[begin:end])
        if len(printed) > _LONGEST:
            return
        if _SOUND.match(printed) and not _UNSOUND.search(printed):
            behind = version_behind(text, end)
            if behind is not None:
                yield begin, behind[0], printed, behind[1]
            elif not (at and _ORDINAL.match(text, start)):
                yield begin, end, printed, ""


def _bare(raw: str) -> str:
    printed = raw.strip(" ,;:„“”\"»«'|_*~=[]·•").lstrip("(").rstrip("-–/ ")
    if printed.count("(") < printed.count(")"):
        printed = printed.rstrip(")")
    return printed[:-1] if printed.endswith(".") and _STOP.search(printed) else printed
