"""Costly patterns of many words, asked only where one of their words stands."""

from __future__ import annotations

import re
from functools import lru_cache

# what makes a word of a pattern hold less often: it may be left out where only a hint is wanted
_CONDITIONS = re.compile(r"\\b|\\w\{\d\}|\(\?<!\w+\)")


class Screened:
    """A pattern that is tried only on texts that hold one of its words, in any case.

    Where none stands, which is so for most lines, Python tries an alternation that takes no notice
    of case for 20 to 90 µs a line; the folded words are looked for in 2.
    What was said of a text is kept for a while: two of three ask about one that was asked before.
    """

    def __init__(self, pattern: str, words: str, short: str | None = None, flags: int = 0) -> None:
        self._pattern = re.compile(pattern, flags)
        self._words = re.compile(_CONDITIONS.sub("", words).casefold())
        self._short = re.compile(short) if short else None
        self._found = lru_cache(maxsize=1024)(self._look)

    def search(self, text: str) -> re.Match[str] | None:
        """Return what :func:`re.search` returns."""
        return self._found(text)

    def match(self, text: str) -> re.Match[str] | None:
        """Return what :func:`re.match` returns."""
        return self._pattern.match(text) if self._may_stand_in(text) else None

    def _look(self, text: str) -> re.Match[str] | None:
        return self._pattern.search(text) if self._may_stand_in(text) else None

    def _may_stand_in(self, text: str) -> bool:
        if self._words.search(text.casefold()):
            return True
        return self._short is not None and self._short.search(text) is not None
