"""What speaks for the kind of a section: its heading's letters, its first words, its place.

Of ``Was es kostet`` the letters ``kost`` are known from ``Kosten``; ``beschließt`` begins what is
to be decided whatever is printed over it. The weights of the signs stand in ``section_kinds.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from models.layout import Passage, Table
from models.running_text import running_text

_WORD = re.compile(r"[^\W\d_]+")
_GROUPS = (4, 5)
"""Letters of a group; the ends of a word count as letters."""
_MONEY = re.compile(r"€|\b(?:Euro|EUR|DM|Mark|RM|Fr\.|M)(?!\w)")
_ITEM = re.compile(r"^\(?(?:\d{1,2}[.)]|[a-z]\)|[-–—])\s")
_FIRST = re.compile(r"^\W*1[.)]")
_ENDS = re.compile(r"[.!?:;]\W*$")
_ANNEX = re.compile(r"^\W*Anlage\b")
_TYPE = re.compile(
    r"anfrage|antrag|antwort|vorlage|mitteilung|bericht|niederschrift|protokoll|petition|eingabe"
    r"|drucksache|beschlu|einladung|stellungnahme"
)
_COMBINED = re.compile(r"\s*[/(,]\s*|\s(?:und|sowie)\s")
"""``Problem und Begründung``: the first word gives the kind."""
_UNTOLD = "?"


class Around(NamedTuple):
    """The sections of a paper, those told by their headings, and the text of its head."""

    passages: Sequence[Passage]
    told: Sequence[bool]
    head: str


def signs_of(index: int, seen: Around) -> list[str]:
    """Return everything that speaks for or against a kind."""
    passage = seen.passages[index]
    return [*_heading(passage.heading or ""), *_text(passage), *_place(index, seen)]


def is_of_heading(sign: str) -> bool:
    """Tell whether a sign is a word or letters of the heading."""
    return sign.startswith(("word:", "first:", "last:", "group:"))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower().replace("ß", "ss").replace("ſ", "s"))


def _step(number: int, steps: Sequence[int]) -> int:
    return sum(number >= step for step in steps)


def _heading(text: str) -> Iterator[str]:
    words = _words(_COMBINED.split(text.lstrip("("), maxsplit=1)[0])
    if not words:
        return
    yield f"first:{words[0][:8]}"
    yield f"last:{words[-1][:8]}"
    for word in words:
        yield f"word:{word[:9]}"
        whole = f"<{word}>"
        for count in _GROUPS:
            for start in range(len(whole) - count + 1):
                yield f"group:{whole[start : start + count]}"
    yield f"words{_step(len(words), (2, 3, 5, 8))}"
    if text.rstrip().endswith("?"):
        yield "asks"


def _text(passage: Passage) -> Iterator[str]:
    blocks = [running_text(block.lines) for block in passage.blocks]
    text = " ".join(blocks)
    words = _words(text)
    yield from (f"begins:{word[:8]}" for word in words[:3])
    yield from (f"soon:{word[:8]}" for word in words[:12])
    yield f"length{_step(len(words), (1, 8, 25, 60, 150, 400))}"
    yield f"paragraphs{_step(len(blocks), (2, 3, 5, 9))}"
    yield f"money{_step(len(_MONEY.findall(text)), (1, 2, 4))}"
    yield f"questions{_step(text.count('?'), (1, 2, 4))}"
    yield f"items{_step(sum(bool(_ITEM.match(block)) for block in blocks), (1, 2, 4))}"
    told = {
        "numbered": bool(_FIRST.match(text)),
        "table": any(isinstance(block, Table) for block in passage.blocks),
        "small": text[:1].islower(),
        "open": bool(text) and not _ENDS.search(text),
        "annexes": any(_ANNEX.match(block) for block in blocks),
    }
    yield from (name for name, there in told.items() if there)


def _place(index: int, seen: Around) -> Iterator[str]:
    count = len(seen.passages)
    last = "last" if index == count - 1 else "within"
    yield f"place:{'only' if count == 1 else 'top' if index == 0 else last}"
    if index > 0:
        yield f"behind:{_kind(index - 1, seen)}"
    if index < count - 1:
        yield f"before:{_kind(index + 1, seen)}"
    yield f"sections{_step(count, (2, 3, 5, 8))}"
    types = _TYPE.findall(seen.head.lower())
    yield from (f"paper:{name}" for name in types)
    yield f"paper first:{types[0] if types else ''}"


def _kind(index: int, seen: Around) -> str:
    passage = seen.passages[index]
    if passage.heading is None:
        return f"bare {passage.kind.value}"
    return passage.kind.value if seen.told[index] else _UNTOLD
