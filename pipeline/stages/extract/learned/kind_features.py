"""What a paper says of its kind: words of the head, first sentences, sections, questions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from models.layout import Line, Segmentation
from pipeline.stages.extract.learned.number_options import Token
from pipeline.stages.extract.learned.view import View, step_of
from pipeline.stages.extract.printed_types import printed_type

Sign = tuple[str, Line | None]
"""A feature and the line that it was seen on."""

_HEAD_LINES, _BODY_LINES, _LAST_LINES = 30, 10, 8
_WORD = re.compile(r"[^\W\d_]{4,}")
_LONGEST = 70
"""Characters of a line of the head that may say what the paper is."""


def kind_signs(view: View, segmentation: Segmentation, tokens: list[Token]) -> list[Sign]:
    """Return the features of a paper, each with its line where it has one."""
    body = [line for line in view.lines if view.zone(line) == "body"]
    head = [line for line in view.lines if view.zone(line) != "body"]
    closing = [line for line in view.lines if view.zone(line) == "closing"]
    return [
        *_typed(view, head[:_HEAD_LINES]),
        *_worded(view, head[:_HEAD_LINES]),
        *((f"text:{word}", line) for line in body[:_BODY_LINES] for word in _keys(line.text)),
        *((f"end:{word}", line) for line in closing[-_LAST_LINES:] for word in _keys(line.text)),
        *((f"section:{passage.kind.value}", None) for passage in segmentation.passages),
        *_lettered(tokens),
        *_questions(body),
    ]


def _keys(text: str) -> set[str]:
    return {word[:8].lower() for word in _WORD.findall(text)}


def _typed(view: View, head: list[Line]) -> Iterator[Sign]:
    """Yield the printed types that lines begin with, and how they stand there."""
    first = True
    for line in head:
        seen = printed_type(line.text)
        if seen is None:
            continue
        kind = seen.kind.value
        told = {
            "": True,
            ":first": first,
            ":alone": seen.end >= len(line.text) - 2,
            ":large": line.size > 1.15 * view.usual,
            ":set_off": line.bold or line.spaced or line.underlined,
            ":top": line.box.top < 0.25 * view.page.height,
        }
        yield from ((f"type:{kind}{name}", line) for name, there in told.items() if there)
        first = False


def _worded(view: View, head: list[Line]) -> Iterator[Sign]:
    """Yield the words of short lines of the head, whole and by their ends."""
    for line in head:
        if len(line.text) > _LONGEST:
            continue
        large = line.size > 1.15 * view.usual or line.bold or line.spaced
        for word in _WORD.findall(line.text):
            key = word.lower()
            yield f"head:{key[:10]}", line
            yield f"head:-{key[-6:]}", line
            if large:
                yield f"large:-{key[-6:]}", line


def _lettered(tokens: list[Token]) -> Iterator[Sign]:
    """Yield the letters before the first numbers: ``AN/0215/2019``, ``BV-12``."""
    for token in [token for token in tokens if token.where in {"page", "cell"}][:12]:
        letters = re.match(r"([A-ZÄÖÜ]{1,4})(?![A-Za-zäöü])", token.printed)
        if letters:
            yield f"letters:{letters[1]}", token.line


def _questions(body: list[Line]) -> Iterator[Sign]:
    asked = sum("?" in line.text for line in body)
    yield f"questions{step_of(asked, (1, 2, 4))}", None
