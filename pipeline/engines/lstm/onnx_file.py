"""Writing a graph as onnxruntime reads it: the few messages of the format that are needed.

The format is protobuf (onnx.proto); its own package would bring along more than it is worth here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

FLOAT, INT32, INT64 = 1, 6, 7
_TYPES = {"float32": FLOAT, "int64": INT64}
_IR, _OPSET = 8, 17
_AN_INT, _A_TEXT, _INTS = 2, 3, 7

Value = int | str | Sequence[int]


@dataclass(slots=True)
class Graph:
    """A graph while it grows."""

    _nodes: list[bytes] = field(default_factory=list)
    _held: list[bytes] = field(default_factory=list)

    def hold(self, name: str, values: np.ndarray) -> str:
        """Put numbers into the file; return their name."""
        dims = b"".join(_number(1, size) for size in values.shape)
        raw = np.ascontiguousarray(values).tobytes()
        kind = _number(2, _TYPES[str(values.dtype)])
        self._held.append(dims + kind + _text(8, name) + _bytes(9, raw))
        return name

    def add(self, kind: str, take: Sequence[str], give: Sequence[str], **how: Value) -> str:
        """Add an operator; return the name of its first result that has one."""
        node = b"".join(_text(1, name) for name in take)
        node += b"".join(_text(2, name) for name in give)
        node += _text(4, kind) + b"".join(_bytes(5, _how(*pair)) for pair in how.items())
        self._nodes.append(node)
        return next(name for name in give if name)

    def file(self, inputs: Sequence[tuple[str, int, int]], output: tuple[str, int, int]) -> bytes:
        """Return the file; inputs and output are names, types and numbers of dimensions."""
        graph = b"".join(_bytes(1, node) for node in self._nodes) + _text(2, "line")
        graph += b"".join(_bytes(5, held) for held in self._held)
        graph += b"".join(_bytes(11, _shape(*named)) for named in inputs)
        graph += _bytes(12, _shape(*output))
        return _number(1, _IR) + _bytes(7, graph) + _bytes(8, _number(2, _OPSET))


def _how(name: str, value: Value) -> bytes:
    if isinstance(value, int):
        return _text(1, name) + _number(3, value) + _number(20, _AN_INT)
    if isinstance(value, str):
        return _text(1, name) + _text(4, value) + _number(20, _A_TEXT)
    return _text(1, name) + b"".join(_number(8, one) for one in value) + _number(20, _INTS)


def _shape(name: str, kind: int, dimensions: int) -> bytes:
    sizes = b"".join(_bytes(1, _text(2, f"{name}{at}")) for at in range(dimensions))
    return _text(1, name) + _bytes(2, _bytes(1, _number(1, kind) + _bytes(2, sizes)))


def _number(field_: int, value: int) -> bytes:
    return _varint(field_ << 3) + _varint(value)


def _text(field_: int, value: str) -> bytes:
    return _bytes(field_, value.encode())


def _bytes(field_: int, value: bytes) -> bytes:
    return _varint(field_ << 3 | 2) + _varint(len(value)) + value


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)
