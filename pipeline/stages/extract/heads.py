"""The heads of the columns of a Beratungsfolge."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib import resources

from rapidfuzz.distance import Levenshtein

from models.layout import Cell, Line
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.labels import fold
from pipeline.stages.extract.stretch import Stretch


@cache
def _kinds() -> dict[str, str]:
    """Return what each column head means; the heads stand in ``columns.toml``."""
    text = (resources.files(__package__) / "columns.toml").read_text("utf-8")
    return {fold(word): kind for kind, words in tomllib.loads(text).items() for word in words}


@lru_cache(maxsize=4096)
def head_kind(text: str) -> str | None:
    """Return the kind of column that a head names: ``Gremium``, ``Sitzung / TOP``, misread too."""
    return _kind(fold(text.strip(" .:"))) or _compound(text)


@cache
def _long_by_ending() -> dict[str, list[tuple[str, str]]]:
    """Return the longer heads and what they mean, by their last two letters."""
    found: dict[str, list[tuple[str, str]]] = {}
    for word, kind in _kinds().items():
        if len(word) >= _LONG:
            found.setdefault(word[-_TAIL:], []).append((word, kind))
    return found


@lru_cache(maxsize=4096)
def _kind(folded: str) -> str | None:
    """Return the kind of a head, also where a sign or two were read for others."""
    known = _kinds().get(folded)
    if known is not None or len(folded) < _LONG:
        return known
    near = {
        kind
        for word, kind in _long_by_ending().get(folded[-_TAIL:], ())
        if abs(len(word) - len(folded)) <= 1
        and Levenshtein.distance(word, folded, score_cutoff=2) <= min(len(word) // 7, 2)
    }
    return near.pop() if len(near) == 1 else None


_LONG = 7
"""Letters from which on a head is known in spite of a misread one: ``Berätungsfolge``."""


def _compound(text: str) -> str | None:
    """Return what a head of two things begins with: ``Gremium / TOP``, ``Datum/TOP``."""
    if text.count("/") != 1:
        return None
    kinds = [_kinds().get(fold(part.strip(" .:"))) for part in text.split("/")]
    if None in kinds or kinds[1] not in {"date", "agenda"}:
        return None
    return kinds[0] if kinds[0] in {"body", "date"} else "date"


Head = tuple[str, Stretch]


def heads_of(cell: Cell) -> list[Head]:
    """Return the heads in a cell: one of several lines (``Sitzung`` / ``Tag``), or several."""
    whole = head_kind(" ".join(line.text for line in cell.lines))
    if whole:
        return [(whole, Stretch.whole(cell.lines[0]))]
    if any(re.search(r"\d{3}", line.text) or dates_in(line.text) for line in cell.lines):
        return []
    if len(cell.lines) > 1 and any(line.text.rstrip().endswith(":") for line in cell.lines):
        return []  # labels of a form below one another
    found = [head for line in cell.lines for head in heads_in(line, lenient=True)]
    kinds = {kind for kind, _ in found}
    return found[:1] if len(kinds) == 1 else found


def are_heads(kinds: Sequence[str]) -> bool:
    """Tell whether the kinds of some cells make a head row: a body and something it is about."""
    named = set(kinds)
    dated = bool(named & {"date", "agenda", "public", "public_yes", "public_no"})
    return dated and (
        ("body" in named and len(named) >= 2)
        or ("date" in named and bool(named & {"public_yes", "public_no"}))
        or len(named & {"date", "agenda"}) == 2
        or {"date", "public"} <= named
    )


_WORD = re.compile(r"\S*\w\S*")


def heads_in(line: Line, *, lenient: bool = False) -> list[Head]:
    """Return the column heads that a line is made of; none where other words stand between.

    ``lenient`` lets other words pass: ``Beratungsfolge (Änderungen vorbehalten)``.
    """
    found: list[Head] = []
    text = re.sub(r"\([^()]*\)", lambda m: " " * len(m[0]), line.text) if lenient else line.text
    words = [m.span() for m in _WORD.finditer(text)]
    at = strange = 0
    while at < len(words):
        size = next((n for n in (4, 3, 2, 1) if _head_at(text, words, at, n)), 0)
        if size:
            start, end = words[at][0], words[at + size - 1][1]
            found.append((head_kind(text[start:end]) or "other", Stretch(line, start, end)))
        if not size and _is_misread_public(text, words, at):
            found.append(("public_yes", Stretch(line, *words[at])))
        strange += not size
        if strange > 1 and not lenient:
            return []
        at += size or 1
    if lenient and strange > len(found):
        return []  # "Ausschuss für Planung und Verkehr - öffentlich": a cell of words, no head
    return found if lenient or strange == 0 or (strange == 1 and len(found) >= 3) else []


def _is_misread_public(text: str, words: Sequence[tuple[int, int]], at: int) -> bool:
    """Tell whether a word is the ``ö`` before ``nö``, read as ``5``, ``6``, ``o``."""
    if at + 1 >= len(words) or words[at][1] - words[at][0] > 1:
        return False
    return head_kind(text[words[at + 1][0] : words[at + 1][1]]) == "public_no"


@lru_cache(maxsize=4096)
def _may_end(word: str) -> bool:
    """Tell whether a head may end with a word: also misread ones keep their last two letters."""
    folded = fold(word)
    return len(folded) < _TAIL or folded[-_TAIL:] in _tails() or "/" in word


@cache
def _tails() -> frozenset[str]:
    return frozenset(word[-_TAIL:] for word in _kinds())


_TAIL = 2
_TWO = re.compile(r"[öÖ]\s+[nN]")


def _head_at(text: str, words: Sequence[tuple[int, int]], at: int, size: int) -> bool:
    if at + size > len(words) or not _may_end(text[slice(*words[at + size - 1])]):
        return False
    head = text[words[at][0] : words[at + size - 1][1]]
    if head[0] in "öÖ" and _TWO.match(head):
        return False  # two columns, not the one head "ö/nö"
    return head_kind(head) is not None
