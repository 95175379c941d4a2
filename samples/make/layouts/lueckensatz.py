"""A printed sentence with gaps that a machine fills: number, status, body and day in it."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_PRINT = Style(family="serif", size=11, leading=1.7, gap=6)
_FACES = {
    "elite": Style(family="elite", size=10.2, leading=1.44, gap=8),
    "typewriter": Style(family="typewriter", size=10, leading=1.46, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (80, 60, 64, 66), _PRINT.but(size=8))


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house and kind in print, lines of printed words and typed fills, the text, names."""
    form, typed = paper.form, _FACES[paper.form["face"]]
    parts.line(sheet, form["house"], _PRINT.but(size=12, leading=1.2, gap=14))
    parts.line(sheet, form["kind"], _PRINT.but(size=17, bold=True, leading=1.2, gap=14))
    for line in form["lines"]:
        x = sheet.left
        for index, part in enumerate(line):
            face = typed if index % 2 else _PRINT
            wide = sheet.text_width(part, face) + (14 if index % 2 else 6)
            if index % 2:
                sheet.rule(x, x + wide, sheet.y + 13, 0.5)
            sheet.put(part, x + (7 if index % 2 else 0), sheet.y, face.but(leading=1.7), width=wide)
            x += wide + 4
        sheet.y += 22
    sheet.y += 12
    style = BodyStyle(text=typed, heading=_PRINT.but(bold=True, leading=1.2, gap=4), above=6,
                      rules="none", widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=24)
