"""The heads of the columns of a Beratungsfolge."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from importlib import resources

from models.layout import Cell, Line
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.labels import fold
from pipeline.stages.extract.stretch import Stretch


@cache
def _kinds() -> dict[str, str]:
    """Return what each column head means; the heads stand in ``columns.toml``."""
    text = (resources.files(__package__) / "columns.toml").read_text("utf-8")
    return {fold(word): kind for kind, words in tomllib.loads(text).items() for word in words}


def head_kind(text: str) -> str | None:
    """Return the kind of column that a head names."""
    return _kinds().get(fold(text.strip(" .:")))


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
        or len(named & {"date", "agenda"}) == 2
        or {"date", "public"} <= named
    )


def heads_in(line: Line, *, lenient: bool = False) -> list[Head]:
    """Return the column heads that a line is made of; none where other words stand between.

    ``lenient`` lets other words pass: ``Beratungsfolge (Änderungen vorbehalten)``.
    """
    found: list[Head] = []
    text = line.text
    words = [(m.start(), m.end()) for m in re.finditer(r"\S*\w\S*", text)]
    at = strange = 0
    while at < len(words):
        size = next((n for n in (4, 3, 2, 1) if _head_at(text, words, at, n)), 0)
        if size:
            start, end = words[at][0], words[at + size - 1][1]
            found.append((head_kind(text[start:end]) or "other", Stretch(line, start, end)))
        if not size and _is_misread_public(text, words, at):
            found.append(("public_yes", Stretch(line, *words[at])))
        strange += not size
        at += size or 1
    if lenient and strange > 2 * len(found):
        return []  # "Ausschuss für Planung und Verkehr - öffentlich": a cell of words, no head
    return found if lenient or strange == 0 or (strange == 1 and len(found) >= 3) else []


def _is_misread_public(text: str, words: Sequence[tuple[int, int]], at: int) -> bool:
    """Tell whether a word is the ``ö`` before ``nö``, read as ``5``, ``6``, ``o``."""
    if at + 1 >= len(words) or words[at][1] - words[at][0] > 1:
        return False
    return head_kind(text[words[at + 1][0] : words[at + 1][1]]) == "public_no"


def _head_at(text: str, words: Sequence[tuple[int, int]], at: int, size: int) -> bool:
    if at + size > len(words):
        return False
    head = text[words[at][0] : words[at + size - 1][1]]
    if re.match(r"^[öÖ]\s+[nN]", head):
        return False  # two columns, not the one head "ö/nö"
    return head_kind(head) is not None
