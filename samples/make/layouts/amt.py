"""Schleswig-Holstein: an Amt writes for its Gemeinden; shaded bars as headings, cells for names.

The members of the office who signed stand in a row of cells at the end.
"""

from __future__ import annotations

from samples.make.body import BodyStyle
from samples.make.layouts import boxes, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.4, leading=1.32, gap=7),
    "carlito": Style(family="carlito", size=11.4, leading=1.26, gap=7),
    "serif": Style(family="serif", size=11.4, leading=1.28, gap=7),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.2)
    return boxes.framed_sheet(paper, total, (72, 66, 60, 70), small)


def _cells(sheet: Sheet, cells: list[tuple[str, str, bool]], text: Style) -> None:
    """Set label, ink and name in a row of cells."""
    high, small = 74.0, text.but(size=text.size * 0.78)
    sheet.need(high + 16)
    sheet.y += 12
    step = (sheet.right - sheet.left) / len(cells)
    for index, (label, name, ink) in enumerate(cells):
        x = sheet.left + index * step
        sheet.frame((x, sheet.y, x + step, sheet.y + high))
        sheet.put(label, x + 4, sheet.y + 3, small, width=step - 8)
        if ink:
            sheet.scribble(x + 8, sheet.y + 44, min(92, step - 50), 20)
        sheet.put(name, x + 4, sheet.y + 50, text, width=step - 8)
    sheet.y += high


def layout(sheet: Sheet, paper: Paper) -> boxes.DrawnBody:
    """Set the paper."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold = text.but(bold=True)
    width = sheet.right - sheet.left
    sheet.y = sheet.put(form["amt"], sheet.left, sheet.y - 10, text.but(size=text.size * 0.9),
                        width=260) + 6  # fmt: skip
    sheet.y = sheet.put(form["gemeinde"], sheet.left, sheet.y, bold.but(size=15), width=300) + 8
    low = sheet.put(form["kind"], sheet.left, sheet.y, bold.but(size=12), width=280)
    sheet.put(form["number"], sheet.left, sheet.y, text.but(align="right"), width=width)
    sheet.y = low + 8
    boxes.grid(sheet, form["grid"], text.but(size=text.size * 0.78), text)
    sheet.y += 10
    parts.labels(sheet, [(form["label"], form["title"])], bold, shift=form.get("shift", 64))
    sheet.y += 10
    style = BodyStyle(
        text=text, heading=bold, above=6, widths=(1.3, 0.8, 2.2), rules="grid", head=bold
    )
    body = boxes.DrawnBody(sheet, style, draw=boxes.bar)
    body.set(paper.body)
    _cells(sheet, form["cells"], text)
    return body
