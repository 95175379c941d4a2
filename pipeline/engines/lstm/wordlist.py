"""The words a model knows, kept as the graph that the model's file holds."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.engines.lstm.packed import Packed

_AROUND = ".,;:!?)(\"„“”‚‘’'»«–—-"
_NUMBER = re.compile(r"\d+(?:[.,:/–-]\d+)*")  # 13/11, 20.03.2023, 1.234,56
_HEAD = 10


class WordList:
    """Tells whether a word is known: ``Schulbibliothek.``, ``Beratungs-``, ``20.03.2023``."""

    def __init__(self, data: bytes, numbers: dict[str, int]) -> None:
        signs, edges = Packed(data, 2).numbers("ii")
        self._edges = memoryview(data[_HEAD : _HEAD + 8 * edges]).cast("Q")
        self._flags = signs.bit_length()  # where the bits of the sign end
        self._sign = (1 << self._flags) - 1
        self._numbers = numbers
        self._starts = {edge & self._sign: at for at, edge in self._of(0)}
        self.knows = lru_cache(20_000)(self._knows)

    def _knows(self, word: str) -> bool:
        bare = word.strip(_AROUND)
        if not bare or _NUMBER.fullmatch(bare):
            return True
        return all(
            self._has(part) or (part[:1].isupper() and self._has(part[0].lower() + part[1:]))
            for part in bare.split("-")
        )

    def _has(self, word: str) -> bool:
        """Walk along the edges of the graph; a flag says that a word may end there."""
        edge = 0
        for at, sign in enumerate(word):
            number = self._numbers.get(sign, -1)
            if at == 0:
                start = self._starts.get(number)
                if start is None:
                    return False
                edge = self._edges[start]
                continue
            node = edge >> (self._flags + 3)
            found = [next_ for _, next_ in self._of(node) if next_ & self._sign == number]
            if not node or not found:
                return False
            edge = found[0]
        return bool(edge >> self._flags & 4)

    def _of(self, node: int) -> list[tuple[int, int]]:
        """Return the forward edges of a node, each with its place."""
        found = []
        for at in range(node, len(self._edges)):
            edge = self._edges[at]
            if not edge >> self._flags & 2:
                found.append((at, edge))
            if edge >> self._flags & 1:
                break
        return found
