"""Pictures for a report: bars as inline SVG, numbers in, markup out."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from html import escape

_WIDE, _HIGH = 960, 200
_LEFT, _TOP, _BELOW = 52, 14, 34
_GAP = 0.12  # between two bars, as a share of their width


def bars(values: Sequence[float], ticks: Sequence[tuple[float, str]], label: str) -> str:
    """Return bars; ``ticks`` are places from 0 to ``len(values)`` with what stands below them."""
    return "".join(_bars(values, ticks, label))


def _bars(values: Sequence[float], ticks: Sequence[tuple[float, str]], label: str) -> Iterator[str]:
    top = nice(max(values, default=0))
    inner = _HIGH - _TOP - _BELOW
    step = (_WIDE - _LEFT) / max(len(values), 1)
    yield f'<svg viewBox="0 0 {_WIDE} {_HIGH}" role="img" aria-label="{escape(label)}">'
    for part in range(5):
        y = _TOP + inner * (1 - part / 4)
        yield f'<line class="grid" x1="{_LEFT}" x2="{_WIDE}" y1="{y:.1f}" y2="{y:.1f}"/>'
        yield f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{top * part / 4:.4g}</text>'
    for place, value in enumerate(values):
        high = inner * value / top
        if value:
            yield (
                f'<rect x="{_LEFT + step * (place + _GAP / 2):.1f}" '
                f'y="{_TOP + inner - high:.1f}" width="{step * (1 - _GAP):.1f}" '
                f'height="{max(high, 1):.1f}"><title>{value:.4g}</title></rect>'
            )
    for at, said in ticks:
        x = _LEFT + step * at
        anchor = "end" if at >= len(values) else "start" if at <= 0 else "middle"
        yield f'<text x="{x:.1f}" y="{_HIGH - 14}" text-anchor="{anchor}">{escape(said)}</text>'
    yield "</svg>"


def nice(number: float) -> float:
    """Return the next of 1, 2, 4, 8 times a power of ten: quarters of it are short numbers."""
    if number <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(number))
    return next(step * power for step in (1, 2, 4, 8, 10) if step * power >= number)
