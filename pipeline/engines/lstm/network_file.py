"""The network in a ``.traineddata`` file, as matrices of floats."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from pipeline.engines.lstm.packed import Packed

Floats = NDArray[np.float32]

_SINGLE, _FIXED, _RATES = 1, 128, 64
_HOLDERS = ("Series", "Parallel", "RTLReversed", "XYTranspose")


class UnknownNetwork(ValueError):
    """A network of another form than the one that is run here; Tesseract itself can read it."""


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """A layer's matrix (outputs x inputs) and bias."""

    matrix: Floats
    bias: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Recurrent:
    """An LSTM layer: gates in the order input, output, forget, cell below each other."""

    gates: Weights
    """Of the inputs and, behind them, of the layer's own last output."""
    inputs: int
    size: int
    backwards: bool


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """``[1,36,0,1Ct3,3,16Mp3,3Lfys64Lfx96Lrx96Lfx192O1c1]``, as Tesseract calls it."""

    height: int
    """Rows of a line's image."""
    edges: Weights
    """3 x 3 pixels, column after column, to features; the largest of 3 x 3 is kept."""
    column: Recurrent
    """Goes down each column of features."""
    along: tuple[Recurrent, ...]
    """Go along the line."""
    output: Weights
    null: int
    """The output that stands for no sign."""


@dataclass(slots=True)
class _Layer:
    kind: str
    inputs: int
    outputs: int
    weights: list[Weights] = field(default_factory=list)
    window: tuple[int, ...] = ()
    inside: list[_Layer] = field(default_factory=list)


def read_network(data: bytes) -> Network:
    """Return the network of the component ``lstm``; raise :class:`UnknownNetwork`."""
    file = Packed(data)
    try:
        layers = list(_flat(_layer(file)))
        file.text()  # the network's form as a text
        *_, null = file.numbers("4i")
    except (struct.error, UnicodeDecodeError) as exc:
        msg = f"no network: {exc}"
        raise UnknownNetwork(msg) from exc
    kinds = [layer.kind for layer in layers]
    if kinds[:5] != ["Input", "Convolve", "Tanh", "Maxpool", "XYTranspose"]:
        msg = f"another network: {' '.join(kinds)}"
        raise UnknownNetwork(msg)
    if (layers[1].window, layers[3].window) != ((1, 1), (3, 3)) or layers[0].window[3] != 1:
        msg = "another network: windows are not 3 x 3, or pixels have colours"
        raise UnknownNetwork(msg)
    if kinds[-1] != "Softmax" or [k.kind for k in layers[4].inside] != ["SummLSTM"]:
        msg = "another network: the layers behind the columns"
        raise UnknownNetwork(msg)
    return Network(
        height=layers[0].window[1],
        edges=layers[2].weights[0],
        column=_recurrent(layers[4].inside[0], "SummLSTM", backwards=False),
        along=tuple(
            _recurrent(layer.inside[0], "LSTM", backwards=True)
            if layer.kind == "RTLReversed"
            else _recurrent(layer, "LSTM", backwards=False)
            for layer in layers[5:-1]
        ),
        output=layers[-1].weights[0],
        null=null,
    )


def _recurrent(layer: _Layer, kind: str, *, backwards: bool) -> Recurrent:
    cell, enter, forget, leave = layer.weights if len(layer.weights) == 4 else (None,) * 4
    if layer.kind != kind or cell is None or enter is None or forget is None or leave is None:
        msg = f"another network: {layer.kind}"
        raise UnknownNetwork(msg)
    order = (enter, leave, forget, cell)
    gates = Weights(
        np.concatenate([gate.matrix for gate in order]),
        np.concatenate([gate.bias for gate in order]),
    )
    if gates.matrix.shape[1] != layer.inputs + layer.outputs:
        msg = "another network: an LSTM in two dimensions"
        raise UnknownNetwork(msg)
    return Recurrent(gates, layer.inputs, layer.outputs, backwards)


def _flat(layer: _Layer) -> list[_Layer]:
    if layer.kind != "Series":
        return [layer]
    return [found for inner in layer.inside for found in _flat(inner)]


def _layer(file: Packed) -> _Layer:
    if file.number("b") != 0:
        msg = "a network of an old form"
        raise UnknownNetwork(msg)
    kind = file.text()
    file.numbers("bb")  # how it was trained
    flags, inputs, outputs, _ = file.numbers("4i")
    file.text()  # its name
    layer = _Layer(kind, inputs, outputs)
    match kind:
        case "Input":
            layer.window = file.numbers("5i")
        case "Convolve" | "Maxpool":
            layer.window = file.numbers("2i")
        case "LSTM" | "SummLSTM":
            file.number("i")
            layer.weights = [_weights(file) for _ in range(4)]
        case "Tanh" | "Softmax":
            layer.weights = [_weights(file)]
        case _ if kind in _HOLDERS:
            layer.inside = [_layer(file) for _ in range(file.number("I"))]
            if flags & _RATES:
                file.array("<f4", file.number("I"))
        case _:
            msg = f"another network: {kind}"
            raise UnknownNetwork(msg)
    return layer


def _weights(file: Packed) -> Weights:
    """Read a matrix; the last column is the bias. Bytes have a scale for each row."""
    mode = file.number("B")
    if not mode & _FIXED:
        msg = "weights of an old form"
        raise UnknownNetwork(msg)
    rows, columns = file.numbers("II")
    if mode & _SINGLE:
        file.number("b")
        values = file.array("<i1", rows * columns).reshape(rows, columns)
        scales = file.array("<f8", file.number("I"))[:rows]
        values = values * scales[:, None]
    else:
        file.number("q")
        values = file.array("<f8", rows * columns).reshape(rows, columns)
    values32 = values.astype(np.float32)
    return Weights(values32[:, :-1], values32[:, -1])
