"""A network as two graphs: one goes down the columns of all lines, one along the lines."""

from __future__ import annotations

import numpy as np

from pipeline.engines.lstm.network_file import Network, Recurrent
from pipeline.engines.lstm.onnx_file import FLOAT, INT32, Graph

_WINDOW = [3, 3]


def columns_graph(network: Network) -> bytes:
    """Return the graph from ``pixels`` (1, 1, height, width) to ``columns`` (width / 3, size)."""
    graph = Graph()
    edges = network.edges
    # Tesseract stacks the window column by column.
    window = edges.matrix.reshape(-1, 1, 3, 3).transpose(0, 1, 3, 2)
    take = ["pixels", graph.hold("window", window), graph.hold("bias", edges.bias)]
    graph.add("Conv", take, ["edges"], kernel_shape=_WINDOW, pads=[1, 1, 1, 1])
    graph.add("MaxPool", ["edges"], ["largest"], kernel_shape=_WINDOW, strides=_WINDOW)
    graph.add("Tanh", ["largest"], ["bent"])  # tanh grows: behind the choice it costs a ninth
    first = graph.hold("first", np.array([0], np.int64))
    graph.add("Squeeze", ["bent", first], ["features"])
    graph.add("Transpose", ["features"], ["down"], perm=[1, 2, 0])
    _recurrent(graph, "column", network.column, ["down"], ["", "last"])
    graph.add("Squeeze", ["last", first], ["columns"])
    return graph.file([("pixels", FLOAT, 4)], ("columns", FLOAT, 2))


def lines_graph(network: Network) -> bytes:
    """Return the graph from ``columns`` (steps, lines, size) to ``signs`` (the same, outputs)."""
    graph = Graph()
    second = graph.hold("second", np.array([1], np.int64))
    now = "columns"
    for number, layer in enumerate(network.along):
        name = f"along{number}"
        _recurrent(graph, name, layer, [now, "lengths"], [f"{name}_all"])
        now = graph.add("Squeeze", [f"{name}_all", second], [name])
    out = network.output
    graph.add("MatMul", [now, graph.hold("weights", out.matrix.T)], ["weighed"])
    graph.add("Add", ["weighed", graph.hold("bias", out.bias)], ["scores"])
    graph.add("Softmax", ["scores"], ["signs"], axis=2)
    return graph.file([("columns", FLOAT, 3), ("lengths", INT32, 1)], ("signs", FLOAT, 3))


def _recurrent(graph: Graph, name: str, layer: Recurrent, take: list[str], give: list[str]) -> None:
    gates, split = layer.gates, layer.inputs
    held = [
        graph.hold(f"{name}_in", gates.matrix[None, :, :split]),
        graph.hold(f"{name}_own", gates.matrix[None, :, split:]),
        graph.hold(f"{name}_bias", np.concatenate([gates.bias, 0 * gates.bias])[None]),
    ]
    graph.add(
        "LSTM",
        [take[0], *held, *take[1:]],
        give,
        hidden_size=layer.size,
        direction="reverse" if layer.backwards else "forward",
    )
