"""Headings of words unknown on one line with their text, told by coming again and again.

Old minutes set every item so: ``1. Eingänge: Das Königliche Ministerium …``, ``2. Ratsvorlage
Nr. 61: Der Rat beantragt …``; ``Darlehen: Der Bürgermeister berichtet …`` in a paper without a
heading on a line of its own. One such line says nothing; a paper that consists of them does.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from models.geometry import hull
from models.layout import Paragraph
from pipeline.stages.segment import catalogue
from pipeline.stages.segment.prose import is_prose
from pipeline.stages.segment.signs import is_name, is_office
from pipeline.stages.segment.units import Unit
from pipeline.stages.segment.weighing import LABEL

_FEWEST = 3
"""Paragraphs that begin so, at least."""
_WORDS, _SENTENCE, _CUT = 8, 4, 3
"""Words of a heading, number included, at most, and of the sentence behind it at least; of one that
is numbered, whose first line may stand by itself."""
_SHARE, _LEADS, _SURE = 0.4, 2, 0.86
"""Part of the running text's paragraphs from the first on, at least; paragraphs of which the first
is one; likeness of a heading that is known."""
# "1. Eingänge:", "Stundung von Anliegerbeiträgen:"; not "Niklas Overath (Stadt für Alle):"
# "1. fingänge:", Fraktur misread: what is numbered need not begin with a capital
_NAMED = re.compile(
    r"^(?:(?P<number>\d{1,2})[.,)]{1,2} (?=\w)|(?=[A-ZÄÖÜ]))(?P<name>\w[\w./§ -]{2,70}):$"
)
# "Modul 1", "Artikel 2", "Frage 3": a word that counts what is one section
_COUNTED = re.compile(r"^[A-ZÄÖÜ]\w+ (?:\d{1,2}|[A-Z]|[IVX]+)$")
# "Der Rat wolle beschließen:", "Es werden folgende Straßen ausgebaut:"
_VERB = re.compile(
    r"\b(?:ist|sind|wird|werden|hat|haben|wolle|möge|beschließ\w+|folgt|folgende\w*)\b"
)


class _Named(NamedTuple):
    """What heads a paragraph: on how many lines, how many words, and its name."""

    lines: int
    words: int
    name: str


def cut_series(units: Sequence[Unit]) -> list[Unit]:
    """Return the units, headings marked where the text is a series of paragraphs that have one."""
    found = {index: at for index, unit in enumerate(units) if (at := _named(unit)) is not None}
    if len(found) < _FEWEST or not _is_series(units, found):
        return list(units)
    return [
        _marked(unit, found[index]) if index in found and unit.inline is None else unit
        for index, unit in enumerate(units)
    ]


def _named(unit: Unit) -> _Named | None:
    """Return what heads a paragraph, on its first line or two; ``None`` where nothing does."""
    if unit.table is not None or not isinstance(unit.block, Paragraph):
        return None
    words = [(at, word.text) for at, line in enumerate(unit.lines[:2]) for word in line.words]
    end = next((n for n, (_, text) in enumerate(words[:_WORDS], 1) if text.endswith(":")), 0)
    if not end or len(words) == end or words[end][1][:1].islower():
        return None
    lines = words[end - 1][0] + 1
    match = _NAMED.match(" ".join(text for _, text in words[:end]))
    broken = lines > 1 and unit.lines[0].text.endswith("-")
    if match is None or broken or not (match["number"] or is_prose(unit)):
        return None
    if unit.words - end < (_CUT if match["number"] else _SENTENCE):
        return None
    name = match["name"]
    if LABEL.match(name) or _VERB.search(name) or _COUNTED.match(name):
        return None
    return _Named(lines, end, name)


def _is_series(units: Sequence[Unit], found: Mapping[int, _Named]) -> bool:
    """Tell whether the text begins with such paragraphs and consists of them.

    No other heading parts them, and they name no speakers.
    """
    at = list(found)
    told = [index for index, unit in enumerate(units) if is_prose(unit)]
    inside = [index for index in told if at[0] <= index]
    if not inside or at[0] > told[min(_LEADS, len(told)) - 1] or len(at) < _SHARE * len(inside):
        return False
    speakers = sum(is_office(one.name) or _is_person(one.name) for one in found.values())
    between = (units[index] for index in range(at[0], at[-1]) if index not in found)
    known = (catalogue.match(unit.text) for unit in between if unit.table is None)
    parted = any(one is not None and one.likeness >= _SURE for one in known)
    return speakers <= len(at) // 2 and not parted


def _is_person(name: str) -> bool:
    return " " in name and is_name(name)


def _marked(unit: Unit, named: _Named) -> Unit:
    """Return a unit with its heading marked; one over two lines is put on one."""
    if named.lines == 1:
        return replace(unit, inline=(unit.lines[0], named.words))
    first, second, *rest = unit.lines
    both = replace(
        first,
        box=hull((first.box, second.box)),
        words=(*first.words, *second.words),
        text=f"{first.text} {second.text}",
        raw=f"{first.raw} {second.raw}",
    )
    return replace(unit, block=Paragraph((both, *rest)), inline=(both, named.words))
