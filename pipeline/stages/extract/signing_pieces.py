"""Lines of signatures that run through several columns or into specks, cut into what they hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from models.geometry import hull
from models.layout import Line
from models.page import Word
from pipeline.stages.extract.names import SHORTENED, is_name_text
from pipeline.stages.extract.offices import is_office

_APART = 2.2
"""Line heights of white between two columns of signatures."""
_SHORTENED = frozenset(SHORTENED.split("|"))
_SPECK = 0.5
"""Confidence of a word below which it may be dots of a ruled line: ``ee en eseseensndhenenas``."""


def signing_pieces(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Return the lines, those of several names or offices cut: ``Ulrich Berg     Jutta Voss``.

    ``Petersen. Wichmann. Dr. Sievers.`` is three, too. Other lines stay the same objects.
    """
    return tuple(piece for line in lines for piece in _pieces(line))


def _pieces(line: Line) -> Sequence[Line]:
    texts, raws = line.text.split(), line.raw.split()
    count = len(line.words)
    if not 1 < count <= 14 or len(texts) != count or len(raws) != count:
        return (line,)
    groups = _by_white(line) or _by_stops(texts)
    groups = [kept for group in groups or [list(range(count))] if (kept := _legible(line, group))]
    if not groups or sum(map(len, groups)) == count == len(groups[0]):
        return (line,)
    cut = [_part(line, group, texts, raws) for group in groups]
    if all(is_name_text(piece.text) or is_office(piece.text) for piece in cut):
        return cut
    return (line,)


def _by_white(line: Line) -> list[list[int]]:
    """Return the words of each column; none where no white parts them."""
    groups: list[list[int]] = [[0]]
    for at in range(1, len(line.words)):
        white = line.words[at].box.x0 - line.words[at - 1].box.x1
        if white > _APART * max(line.box.height, 8.0):
            groups.append([])
        groups[-1].append(at)
    return groups if len(groups) > 1 else []


_STOPPED = re.compile(r"[A-ZÄÖÜ][a-zäöüß-]{3,}[A-Za-zäöüß-]*\.$")


def _by_stops(texts: Sequence[str]) -> list[list[int]]:
    """Return the words of each name of a row that a full stop closes: ``Petersen. Wichmann.``."""
    groups: list[list[int]] = [[]]
    for at, text in enumerate(texts):
        groups[-1].append(at)
        if text.rstrip(".") in _SHORTENED:
            continue
        if text[-1] == "." and _STOPPED.match(text):
            groups.append([])
    whole = not groups[-1] and len(groups) > 2
    return groups[:-1] if whole else []


def _legible(line: Line, group: Sequence[int]) -> list[int]:
    """Return the words of a group without the specks at its end."""
    kept = list(group)
    while len(kept) > 1 and _is_speck(line.words[kept[-1]]):
        kept.pop()
    return kept


def _is_speck(word: Word) -> bool:
    mark = not any(sign.isalnum() or sign in ".)" for sign in word.text)
    return word.confidence < _SPECK or len(word.text) == 1 or mark


def _part(line: Line, group: Sequence[int], texts: Sequence[str], raws: Sequence[str]) -> Line:
    words = tuple(line.words[at] for at in group)
    return replace(
        line,
        words=words,
        box=hull(word.box for word in words),
        text=" ".join(texts[at] for at in group),
        raw=" ".join(raws[at] for at in group),
    )
