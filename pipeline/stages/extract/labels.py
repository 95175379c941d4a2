"""Label words: what announces a value. The words themselves stand in ``labels.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib import resources
from itertools import islice

from rapidfuzz import fuzz, process

from pipeline.stages.extract.label_forms import counter_of, form_of, is_elsewhere

_NOISE = re.compile(r"[^\w(]{1,3}(?=[A-ZÄÖÜ])")
_COLON = re.compile(r"(?<=[^\W\d_])\.?:(?=\s|$)")
_WORD = re.compile(r"\S+")
_WHITE = [chr(code) for code in range(0x3001) if chr(code).isspace()]
_FOLDED = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ſ": "s"}
    | dict.fromkeys([*_WHITE, *".:;,?-–/‘’'`´"], "")
)
_LONGEST = 5
"""Words of the longest label."""
_ALIKE = 88.0
"""Percent of likeness at which a misread label is still the label: ``Betreif``, ``Druck5ache``."""


@dataclass(frozen=True, slots=True)
class Label:
    """A label in a text: what it announces, where it stands, where its value may end."""

    key: str
    start: int
    end: int
    """One past its last character, colon included."""
    until: int
    """Where the next label of the same line begins, or the line's end."""
    colon: bool
    alone: bool
    """No value follows it on its line."""


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Return a text without what spelling changes: ``Beschluß-Nr.`` → ``beschlussnr``."""
    return text.lower().translate(_FOLDED)


Own = tuple[tuple[str, str], ...]
"""A city's own label words, folded, each with the key of what it announces."""


def own_labels(given: Iterable[tuple[str, Iterable[str]]]) -> Own:
    """Return the label words of a profile, ready to be looked up."""
    return tuple((fold(word), key) for key, words in given for word in words)


@cache
def _catalogue(own: Own = ()) -> dict[str, str]:
    text = (resources.files(__package__) / "labels.toml").read_text("utf-8")
    known = {fold(word): key for key, words in tomllib.loads(text).items() for word in words}
    return known | dict(own)


def label_words(text: str, own: Own = ()) -> str | None:
    """Return what some words announce, where they are a label and nothing else."""
    folded = fold(text)
    return _catalogue(own).get(folded) or form_of(folded)


def labels_of(text: str, own: Own = ()) -> tuple[Label, ...]:
    """Return the labels of a line: the one it begins with, and those with a colon inside it.

    ``Federführende Dienststelle: Vorlage-Nr: FB 61/0917/WP16`` holds two: columns that stand close
    are read as one line.
    """
    return _labels_of(text, own)


@lru_cache(maxsize=1024)  # asked again by what looks at cells and margins
def _labels_of(text: str, own: Own) -> tuple[Label, ...]:
    noise = _NOISE.match(text)
    if noise:  # "‚Vorlage Nr. 38/51", "~ Betreff:": specks before the line
        return tuple(_shifted(label, noise.end()) for label in _labels_of(text[noise.end() :], own))
    first = _first(text, own)
    inner = [found for found in _inner(text, own) if first is None or found[1] >= first[2]]
    found = ([first] if first else []) + inner
    if not found:
        return ()
    ends = [start for _, start, _, _ in found[1:]] + [len(text)]
    return tuple(
        Label(key, start, end, until, colon, alone=not text[end:until].strip(" .:_"))
        for (key, start, end, colon), until in zip(found, ends, strict=True)
    )


def _shifted(label: Label, by: int) -> Label:
    return replace(label, start=label.start + by, end=label.end + by, until=label.until + by)


_Place = tuple[str, int, int, bool]


def _inner(text: str, own: Own) -> list[_Place]:
    """Return labels that end in a colon and begin inside the text: the longest for each colon."""
    found: list[_Place] = []
    for colon in _COLON.finditer(text):
        words = [match.start() for match in _WORD.finditer(text[: colon.start()])][-_LONGEST:]
        for start in words:
            key = _before_colon(text[start : colon.start()], own)
            if key and start > 0:
                found.append((key, start, colon.end(), True))
                break
    return found


def _first(text: str, own: Own) -> _Place | None:
    """Return the label that a text begins with; the longest one that is known."""
    if not text or not text[0].isalpha():
        return None
    ends = [match.end() for match in islice(_WORD.finditer(text), _LONGEST)]
    for end in reversed(ends):
        colon = text.find(":", 0, end)
        stop = colon + 1 if colon >= 0 else end
        known = _before_colon if colon >= 0 else label_words
        key = known(text[:stop], own) or _counts(text, stop)
        if key and not _is_prefix(text, stop) and not _goes_on(key, text, stop):
            return _placed(key, text, stop)
    return _misread(text, own)


# Words that announce a title where a colon follows, and begin one where none does
_WITH_COLON = frozenset({"betreffend", "beratungspunkt", "sache", "vorhaben", "massnahme"})


def _before_colon(text: str, own: Own) -> str | None:
    key = label_words(text, own)
    if key is None and fold(text) in _WITH_COLON:
        return "title"
    folded = fold(text)
    return key or counter_of(folded) or ("other" if is_elsewhere(folded) else None)


# "Kammerstück-Nr.", "Geschäft Nr.", "Lfd.Nummer": the word for the number stands by itself
_COUNTS = re.compile(r"^[A-ZÄÖÜ][^\d:]*?(?:\b|[a-zäöüß])(?:Nr\b\.?|NR\b\.?|No\.|[Nn]ummer|nr\.)$")
_ENDS = ("r", "R", "r.", "R.", "No.")
"""How such words end: asked first."""
# "Beilage zu Nr. 24": another paper's number
_LEADS = re.compile(r"\b(?:zu[rm]?|aus|von|vom|mit|auf|in|nach|gem\.?)\b")
# a number in its cell: digits, letters of a prefix, marks between them
_ONE_NUMBER = re.compile(
    r"^\s*[:.]?\s*(?:(?:[A-ZÄÖÜ]{1,4}|[A-Z][a-z]?[A-Z]\w*)\s)?(?=\S*\d)[\w/.()–-]+"
    r"(?:\s?/\s?[\w ]{1,8})?$"
)


def _counts(text: str, stop: int) -> str | None:
    """Return ``counter`` where unknown words before a lone number, or alone, count something."""
    words = text[:stop]
    if not words.endswith(_ENDS) or not _COUNTS.match(words) or _LEADS.search(words):
        return None
    alone = not text[stop:].strip(" :.") or _ONE_NUMBER.match(text[stop:]) is not None
    return counter_of(fold(words)) if alone else None


def _goes_on(key: str, text: str, stop: int) -> bool:
    """Tell whether a title begins with the word: ``Bezeichnung der Straßen im Neubaugebiet``."""
    rest = text[stop:].lstrip()
    marked = ":" in text[:stop] or rest.startswith(":") or text[:stop].lower().startswith("betr")
    return key == "title" and not marked and rest[:1].islower()


def _is_prefix(text: str, stop: int) -> bool:
    """Tell the prefix of ``NR 131/2021`` from the label of ``Nr. 131``: it has capitals, no dot."""
    return text[:stop] == "NR" and text[stop : stop + 1] not in {".", ":"}


# "Drucksache .....22cccrnren", "Anfrage „.:nnnnaeeeen F 78-21": a row of full stops, misread
LEADER = re.compile(r"\s*[„“\"']?[.:…·_]{2,}\S{3,}(?=\s|$)")
"""A row of full stops that leads to a value, as it is read."""


def _placed(key: str, text: str, end: int) -> _Place:
    rest = LEADER.match(text[end:]) or re.match(r"\s?:", text[end:])
    stop = end + (rest.end() if rest else 0)
    return (key, 0, stop, text[:stop].endswith(":"))


@lru_cache(maxsize=64)
def _of_length(length: int, own: Own) -> list[str]:
    """Return the labels that are long and short enough to be as alike as that."""
    least = _ALIKE / (200.0 - _ALIKE)  # all letters of the shorter one are the longer one's
    known = ((word, min(length, len(word)), max(length, len(word))) for word in _catalogue(own))
    return [word for word, short, long in known if short >= least * long - 1e-6]


_DIGIT = re.compile(r"(?<=[.\s])\d")


def _misread(text: str, own: Own) -> _Place | None:
    """Return the label that misread words are nearest to: ``Druckfache Nr. 112``."""
    colon = text.find(":", 0, 40)
    digit = _DIGIT.search(text[:40])
    end = colon if colon > 0 else digit.start() if digit else len(text)
    folded = fold(text[:end])
    if not 6 <= len(folded) <= 30 or end > 40:
        return None
    alike = _of_length(len(folded), own)
    best = process.extractOne(folded, alike, scorer=fuzz.ratio, score_cutoff=_ALIKE)
    if best is None or abs(len(best[0]) - len(folded)) > 2:
        return None
    return _placed(_catalogue(own)[best[0]], text, len(text[:end].rstrip()))
