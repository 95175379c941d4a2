"""A Land city about 1950: number in a frame of asterisks, bodies in columns where an x is typed."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="typewriter", size=9.6, leading=1.4, gap=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return Sheet(margins=(72, 46, 46, 60), header=old_parts.numbered(_TEXT, "({})", below=70))


def _stars(sheet: Sheet, box: tuple[float, float, float, float]) -> None:
    """Draw a frame of small strokes, as asterisks look on a stencil."""
    sheet.canvas.saveState()
    sheet.canvas.setDash(2.2, 3.4)
    sheet.frame(box, 3.2)
    sheet.canvas.restoreState()


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the frame with kind and number, house, the matter, rows with an x, text, names."""
    form = paper.form
    low = sheet.put(
        form["number"], 360, sheet.y + 8, _TEXT.but(bold=True, align="center"), width=170
    )
    _stars(sheet, (352, sheet.y, 540, low + 8))
    sheet.put(form["house"], sheet.left, sheet.y + 4, _TEXT, width=260)
    sheet.y = low + 30
    parts.labels(sheet, [(form["label"], form["title"])], _TEXT, shift=form.get("shift", 84))
    sheet.y += 12
    if form.get("way"):
        finish.cells(sheet, form["way"], form["edges"], _TEXT.but(size=9),
                     head=_TEXT.but(size=9, underline=True))  # fmt: skip
    sheet.y += 6
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(underline=True, gap=4), above=7, rules="none",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=14)
