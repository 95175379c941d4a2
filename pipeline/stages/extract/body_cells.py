"""What stands in the cell of a body besides its name: a flag, a role, a TOP, in brackets or bare.

``Unterausschuss Bau (nicht öffentlich)``, ``Stadtrat (Entscheidung).``, ``Gemeinderat -
öffentlich``: a bracket is taken off where each of its words is known; not ``(Umweltausschuss)``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.stages.extract.meeting_words import RESULT, ROLE
from pipeline.stages.extract.public_words import NO, YES, flag_of
from pipeline.stages.extract.row_splits import without_role
from pipeline.stages.extract.stretch import Stretch

# "(öffentlich)", "{nicht öffentlich)" with a misread bracket, "(öffentlich, Vorberatung)."
_BRACKET = re.compile(r"[(\[{](?P<inside>[^()\[\]{}]{1,60})[)\]}]?[.,;]?\s*$")
# "Gemeinderat - öffentlich", "Hauptausschuss nicht öffentlich"; not "Ausschuss für Öffentlichkeit"
_BARE = re.compile(
    rf"(?:\s|[,;:/–-])[\s,;:/–-]*(?:in\s+)?(?P<flag>{NO}|{YES})(?:\s+Sitzung)?[\s.,;]*$",
    re.IGNORECASE,
)
_LETTER = re.compile(r"(?:\s+|\s*[,;/–-]\s*)(?P<flag>[öÖ]|[nN][öÖ]|n\.\s?[öÖ]\.)[\s.,;]*$")
_TOP = re.compile(
    r"[\s,;–-]+(?:TOP|Top|TO)\.?\s?:?\s?(?P<top>(?:[ÖN]\s?)?\d{1,3}(?:\.\d{1,3}){0,3})[\s.,;]*$"
)
_SMEAR = re.compile(r"^[^\w(„\"]+")
_OPEN = re.compile(r"(?:^|\s)(?:für|und|oder|des|der|die|im|in)$")


Parts = tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class BodyCell:
    """A cell of a body taken apart; what is not there is empty."""

    name: Parts
    flag: Parts = ()
    role: Parts = ()
    agenda: Parts = ()
    result: Parts = ()


def body_cell(parts: Sequence[Stretch]) -> BodyCell:
    """Return the name that a cell holds, and what else it says of the meeting."""
    kept, role = without_role(tuple(parts))
    read = BodyCell(_clean(kept), role=(role,) if role else ())
    for _ in range(4):
        step = _bracket(read) or _trailing(read)
        if step is None:
            break
        read = step
    return read


def _clean(parts: Parts) -> Parts:
    """Return the lines without smears before the name: ``‚Ausschuss``, ``_ Stadtrat``."""
    if not parts:
        return ()
    smear = _SMEAR.match(parts[0].text)
    first = replace(parts[0], start=parts[0].start + smear.end()) if smear else parts[0]
    return tuple(part for part in (first, *parts[1:]) if part.text)


def _bracket(read: BodyCell) -> BodyCell | None:
    text = _text(read.name)
    match = _BRACKET.search(text)
    if match is None or not match.start():
        return None
    found = replace(read, name=_cut(read.name, 0, match.start()))
    at = match.start("inside")
    for word in re.split(r"([,;/–]|\s-\s)", match["inside"]):
        place = _cut(read.name, at, at + len(word))
        at += len(word)
        if not re.search(r"\w", _text(place)):
            continue
        known = _known(found, place)
        if known is None:
            return None
        found = known
    return found


def _known(read: BodyCell, place: Parts) -> BodyCell | None:
    """Return the cell with a word of its bracket understood; ``None`` where it is not."""
    text = _text(place)
    if flag_of(text) is not None:
        return replace(read, flag=read.flag or place)
    if ROLE.match(text):
        return replace(read, role=read.role or place)
    if RESULT.search(text):
        return replace(read, result=read.result or place)
    return None


def _trailing(read: BodyCell) -> BodyCell | None:
    text = _text(read.name)
    for pattern, key in ((_BARE, "flag"), (_LETTER, "flag"), (_TOP, "top")):
        match = pattern.search(text)
        if match is None or not match.start() or _OPEN.search(text[: match.start()]):
            continue
        place = _cut(read.name, *match.span(key))
        rest = replace(read, name=_cut(read.name, 0, match.start()))
        if key == "flag" and not read.flag:
            return replace(rest, flag=place)
        if key == "top" and not read.agenda:
            return replace(rest, agenda=place)
    return None


def _text(parts: Parts) -> str:
    return " ".join(part.text for part in parts)


def _cut(parts: Parts, start: int, end: int) -> Parts:
    """Return what stands between two places of the lines' texts joined by blanks."""
    cut, at = [], 0
    for part in parts:
        low, high = max(start - at, 0), min(end - at, len(part.text))
        if low < high:
            cut.append(Stretch(part.line, part.start + low, part.start + high).trimmed(" ,;"))
        at += len(part.text) + 1
    return tuple(one for one in cut if one.text)
