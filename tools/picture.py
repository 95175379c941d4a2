"""Draw a scan beside its record: ``python tools/picture.py SCAN RECORD PICTURE``.

Left the first page with the evidence of each value framed, right the values in the same colours.
The picture in the README is made so.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

import pypdfium2
import reportlab
from PIL import Image, ImageDraw, ImageFont

from models.evidence import Found
from models.geometry import Box
from models.paper import CouncilPaper

FONT = Path(reportlab.__file__).with_name("fonts") / "Vera.ttf"
DPI = 110
WIDE = 900
INK, PALE, PAPER = "#1c1c1c", "#6b6b6b", "#ffffff"
COLOURS = ("#c2410c", "#1d4ed8", "#047857", "#7e22ce", "#b45309", "#be123c", "#0f766e", "#4d7c0f")


class Entry(NamedTuple):
    """A line of the right-hand side: what, its value, its places on page 1."""

    name: str
    value: str
    confidence: float
    boxes: tuple[Box, ...]


def _entry(name: str, *found: Found | None) -> Entry | None:  # type: ignore[type-arg]
    there = [one for one in found if one is not None]
    if not there:
        return None
    boxes = tuple(place.box for one in there for place in one.evidence if place.page == 1)
    value = " · ".join(str(one.value) for one in there)
    return Entry(name, value, min(one.confidence for one in there), boxes)


def entries(record: CouncilPaper) -> list[Entry]:
    """Return what the picture shows of a record."""
    data = record.metadata
    rows = [
        _entry("number", data.number),
        _entry("title", data.title),
        _entry("kind", data.kind),
        _entry("public", data.public),
        _entry("date", data.date),
        *(
            _entry("consultation", row.body, row.date, row.public)
            for row in data.consultations or ()
        ),
        *(_entry("signatory", one.name, one.mark, one.date) for one in data.signatories or ()),
        *(_entry("reference", one) for one in data.references or ()),
        *(_entry(f"section {one.kind}", one.heading) for one in record.sections),
    ]
    return [row for row in rows if row is not None]


def picture(scan: Path, record: CouncilPaper) -> Image.Image:
    """Return the page with its evidence, and the record beside it."""
    page = pypdfium2.PdfDocument(scan)[0].render(scale=DPI / 72).to_pil().convert("RGB")
    sheet = Image.new("RGB", (page.width + WIDE, page.height), PAPER)
    sheet.paste(page, (0, 0))
    pen = ImageDraw.Draw(sheet)
    pen.line((page.width, 0, page.width, page.height), fill="#d4d4d4", width=2)
    _record(pen, page.width + 36, entries(record))
    return sheet


def _record(pen: ImageDraw.ImageDraw, left: int, rows: list[Entry]) -> None:
    vera = str(FONT)  # Bitstream Vera comes with reportlab, and Pillow's own font has no umlauts
    small, normal = ImageFont.truetype(vera, 15), ImageFont.truetype(vera, 20)
    top = 40.0
    for index, row in enumerate(rows):
        colour = COLOURS[index % len(COLOURS)]
        for box in row.boxes:
            x0, y0, x1, y1 = (edge * DPI / 72 for edge in box)
            pen.rectangle((x0 - 3, y0 - 3, x1 + 3, y1 + 3), outline=colour, width=3)
        pen.text((left, top), f"{row.name}   {row.confidence:.2f}", fill=colour, font=small)
        top += 23
        for line in _wrapped(pen, row.value, normal):
            pen.text((left, top), line, fill=INK, font=normal)
            top += 28
        top += 14


def _wrapped(pen: ImageDraw.ImageDraw, text: str, font: ImageFont.FreeTypeFont) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if pen.textlength(longer, font=font) > WIDE - 80 and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def main() -> None:
    """Draw the picture that the command line asks for."""
    scan, record, target = map(Path, sys.argv[1:4])
    drawn = picture(scan, CouncilPaper.model_validate_json(record.read_bytes()))
    drawn.quantize(64).save(target, optimize=True)


if __name__ == "__main__":
    main()
