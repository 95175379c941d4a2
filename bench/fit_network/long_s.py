"""Give a face of broken type a long s: ``python -m bench.fit_network.long_s FACE OUT``.

Faces made for today's texts often lack it. In broken type it is the letter f without the right
half of its bar, so that is cut off. Capitals with dots that a face draws as ``Ae`` are taken from
it: what is learned is what stands there. Needs fonttools and skia-pathops, which nothing else here
does.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import pathops
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

LONG_S = 0x17F
_NAME = "longs"
_STEM = 0.45
"""Height at which the stem stands alone, in heights of x."""
_BAR = 0.62, 1.10
"""Between these stands the bar, in heights of x."""
_FAR = 3000.0
_AS_TWO = {0xC4: "A", 0xD6: "O", 0xDC: "U"}
_WIDER = 1.25
"""A capital with dots that is so much wider than the capital is drawn as two letters."""


def with_long_s(font: TTFont) -> None:
    """Add the long s to a face, and take from it capitals with dots that are none."""
    drawn, names = font.getGlyphSet(), font.getBestCmap()
    widths = font["hmtx"]
    for code, plain in _AS_TWO.items():
        if code in names and widths[names[code]][0] > _WIDER * widths[names[ord(plain)]][0]:
            _map(font, code, None)
    if LONG_S in names:
        return
    bounds = BoundsPen(drawn)
    drawn[names[ord("x")]].draw(bounds)
    high = bounds.bounds[3]
    whole = pathops.Path()
    drawn[names[ord("f")]].draw(whole.getPen(glyphSet=drawn))
    stem = pathops.op(
        whole, _box(-_FAR, _STEM * high, _FAR, _STEM * high + 5), pathops.PathOp.INTERSECTION
    )
    bar = _box(stem.bounds[2], _BAR[0] * high, _FAR, _BAR[1] * high)
    _add(font, pathops.op(whole, bar, pathops.PathOp.DIFFERENCE), names[ord("f")])
    _map(font, LONG_S, _NAME)
    for table in {"GPOS", "GDEF", "kern", "DSIG"} & set(font.keys()):  # they count the letters
        del font[table]


def _box(left: float, bottom: float, right: float, top: float) -> pathops.Path:
    path = pathops.Path()
    pen = path.getPen()
    pen.moveTo((left, bottom))
    for corner in ((right, bottom), (right, top), (left, top)):
        pen.lineTo(corner)
    pen.closePath()
    return path


def _add(font: TTFont, path: pathops.Path, like: str) -> None:
    """Add a letter as wide as another one."""
    width = font["hmtx"][like]
    if "glyf" in font:
        pen = TTGlyphPen(None)
        path.draw(Cu2QuPen(pen, 1.0))
        font["glyf"][_NAME] = pen.glyph()
    else:
        top = font["CFF "].cff.topDictIndex[0]
        letters = top.CharStrings
        charstring_pen = T2CharStringPen(width[0], None)
        path.draw(charstring_pen)
        drawn = charstring_pen.getCharString(
            private=letters[like].private, globalSubrs=letters[like].globalSubrs
        )
        letters.charStringsIndex.append(drawn)
        letters.charStrings[_NAME] = len(letters.charStringsIndex) - 1
        top.charset.append(_NAME)
    font["hmtx"][_NAME] = width


def _map(font: TTFont, code: int, name: str | None) -> None:
    for table in font["cmap"].tables:
        if name is None:
            table.cmap.pop(code, None)
        elif table.isUnicode():
            table.cmap[code] = name


def main() -> None:
    """Read, add, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("face", type=Path, help="of broken type (.ttf, .otf, .woff)")
    parser.add_argument("out", type=Path)
    given = parser.parse_args()
    font = TTFont(given.face)
    font.flavor = None
    with_long_s(font)
    font.save(given.out)


if __name__ == "__main__":
    main()
