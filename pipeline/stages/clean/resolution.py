"""How large is the page? What the file says is believed only where it can be true."""

from __future__ import annotations

from models.kinds import DpiSource
from pipeline.sheet import Pixels

_COMMON = (72, 96, 100, 120, 150, 200, 240, 300, 400, 600)  # what scanners are set to
_A4 = (8.27, 11.69)  # inches
_NEAR = 0.035  # of the size: trimmed and badly fed sheets
_SHORT_SIDE = (3.9, 17.0)  # inches: from A6 to A2
_LONG_SIDE = (5.0, 48.0)
_DEFAULTS = (72.0, 96.0)  # what programs write that do not know: no claim of a large sheet


def page_dpi(pixels: Pixels, assumed: int) -> tuple[float, float, DpiSource | None]:
    """Return the resolution across and down, and whose word it is.

    A PDF knows its page size, so there the resolution is only information. An image whose claim
    makes a sheet that no office has (a 300-dpi scan that says 72) is taken for A4 where one of the
    common resolutions fits, else for ``assumed`` dpi.
    """
    rows, columns = pixels.grey.shape
    if pixels.points is not None:
        across, down = columns * 72 / pixels.points[0], rows * 72 / pixels.points[1]
        return across, down, None if pixels.dpi is None else DpiSource.FILE
    if pixels.dpi is not None and _credible(
        columns / pixels.dpi[0], rows / pixels.dpi[1], pixels.dpi[0]
    ):
        return *pixels.dpi, DpiSource.FILE
    guess = float(_as_a4(columns, rows) or assumed)
    if pixels.dpi is not None and 0.4 < pixels.dpi[0] / pixels.dpi[1] < 0.6:  # fax, coarse rows
        return guess, guess * pixels.dpi[1] / pixels.dpi[0], DpiSource.ASSUMED
    return guess, guess, DpiSource.ASSUMED


def _credible(width: float, height: float, dpi: float) -> bool:
    short, long = sorted((width, height))
    if dpi in _DEFAULTS and short > 1.06 * _A4[0]:
        return False
    return (
        _SHORT_SIDE[0] <= short <= _SHORT_SIDE[1]
        and _LONG_SIDE[0] <= long <= _LONG_SIDE[1]
        and long / short < 5
    )


def _as_a4(columns: int, rows: int) -> int | None:
    short, long = sorted((columns, rows))
    for dpi in _COMMON:
        by_width = abs(short / dpi / _A4[0] - 1)
        by_height = abs(long / dpi / _A4[1] - 1)
        near, far = sorted((by_width, by_height))
        if near < _NEAR and far < 3 * _NEAR:
            return dpi
    return None
