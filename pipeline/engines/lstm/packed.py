"""Reading little-endian binary files value by value."""

from __future__ import annotations

import struct

import numpy as np
from numpy.typing import NDArray


class Packed:
    """Bytes, and how far they were read."""

    def __init__(self, data: bytes, position: int = 0) -> None:
        self.data = data
        self.position = position

    def numbers(self, form: str) -> tuple[int, ...]:
        """Return the next numbers, as :mod:`struct` names them; ``struct.error`` at the end."""
        found: tuple[int, ...] = struct.unpack_from(f"<{form}", self.data, self.position)
        self.position += struct.calcsize(f"<{form}")
        return found

    def number(self, form: str) -> int:
        """Return the next number."""
        return self.numbers(form)[0]

    def text(self) -> str:
        """Return the next text: its length, then its bytes."""
        length = self.number("I")
        raw = self.data[self.position : self.position + length]
        self.position += length
        return raw.decode("utf-8")

    def array(self, dtype: str, count: int) -> NDArray[np.float64]:
        """Return the next numbers of one kind; ``ValueError`` at the end."""
        found = np.frombuffer(self.data, dtype, count, self.position)
        self.position += found.nbytes
        return found.astype(np.float64)
