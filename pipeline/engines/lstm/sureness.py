"""How sure a word is, on the scale of Tesseract's confidences, which everything here was fitted to.

The tables say which confidence Tesseract has for words that are right as often, by the nature of
the word: measured on 14 000 words of 69 pages of the samples (docs/benchmarks.md).
"""

from __future__ import annotations

from bisect import bisect_right

_Table = tuple[tuple[float, float], ...]

_KNOWN: _Table = (
    *((0.0, 0.5), (0.4, 0.5), (0.5, 0.65), (0.65, 0.83), (0.8, 0.88), (0.9, 0.9)),
    *((0.97, 0.92), (0.99, 0.94), (0.995, 0.96), (1.0, 0.97)),
)
_UNKNOWN: _Table = (
    *((0.0, 0.1), (0.2, 0.3), (0.35, 0.45), (0.5, 0.6), (0.65, 0.74), (0.8, 0.8), (0.9, 0.83)),
    *((0.95, 0.85), (0.98, 0.88), (0.99, 0.9), (0.995, 0.92), (1.0, 0.935)),
)
_FIGURES: _Table = (
    *((0.0, 0.3), (0.2, 0.42), (0.35, 0.55), (0.5, 0.65), (0.65, 0.75), (0.8, 0.85), (0.9, 0.88)),
    *((0.95, 0.905), (0.99, 0.925), (0.995, 0.945), (0.999, 0.96), (1.0, 0.97)),
)
_SIGNS: _Table = (
    *((0.0, 0.05), (0.5, 0.35), (0.8, 0.45), (0.9, 0.55), (0.95, 0.75), (0.975, 0.86)),
    *((0.99, 0.9), (0.995, 0.92), (0.999, 0.955), (1.0, 0.965)),
)

_MARKS = frozenset("/-–—&+§")


def confidence(text: str, sureness: float, *, known: bool, led: bool = False) -> float:
    """Return the confidence of a word whose least probable part is that probable.

    ``led``: a well read word follows in the line. The slash of ``14-20 / V 07311`` or the dash of
    ``- Zeitplan`` is then no speck, whatever the network thinks of so little ink.
    """
    if led and text in _MARKS:
        return _between(_FIGURES, sureness)
    letters = sum(char.isalpha() for char in text)
    if any(char.isdigit() for char in text):
        return _between(_FIGURES, sureness)
    if letters < 2:
        return _between(_SIGNS, sureness)
    return _between(_KNOWN if known else _UNKNOWN, sureness)


def _between(table: _Table, sureness: float) -> float:
    at = min(max(bisect_right(table, (sureness, 2.0)), 1), len(table) - 1)
    (x0, y0), (x1, y1) = table[at - 1], table[at]
    share = min(max((sureness - x0) / (x1 - x0), 0.0), 1.0)
    return round(y0 + share * (y1 - y0), 4)
