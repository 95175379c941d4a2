"""A printed list of all bodies with boxes: those ticked are the way of the paper."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.2, leading=1.28, gap=7),
    "typewriter": Style(family="typewriter", size=9.8, leading=1.4, gap=7),
}
_PRINT = Style(family="sans", size=8.6, leading=1.3, gap=0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (66, 48, 60, 70), _PRINT)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set a head in two frames, the list with boxes at the right of the subject, the text."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold = _PRINT.but(bold=True)
    sheet.put(form["house"], 66, 48, bold.but(size=12), width=230)
    sheet.put(form["kind"], 66, 84, bold.but(size=15), width=230)
    x, y = 310.0, 48.0
    y = sheet.put(form["list"], x, y, bold, width=220) + 2
    for row in form["bodies"]:
        ticked, body, day, status = row
        sheet.checkbox(x, y + 2, ticked=ticked, size=8)
        sheet.put(body, x + 14, y, _PRINT, width=116)
        if day:
            sheet.put(day, x + 132, y - 0.6, text.but(size=9, leading=1.2), width=56)
        if status:
            sheet.put(status, x + 192, y - 0.6, text.but(size=9, leading=1.2), width=32)
        y += 15
    sheet.frame((304, 44, 535, y + 3))
    top = max(y + 12, 126)
    sheet.rule(66, 535, top, 1)
    sheet.y = top + 8
    for label, value in form["pairs"]:
        sheet.put(label, 66, sheet.y + 1, _PRINT, width=90)
        face = text.but(bold=label == form["bold"])
        sheet.y = sheet.put(value, 160, sheet.y, face, width=372) + 4
    sheet.rule(66, 535, sheet.y + 3, 1)
    sheet.y += 14
    heading = bold.but(size=10.4, gap=3)
    style = BodyStyle(text=text, heading=heading, above=6, rules="grid", widths=(3, 1))
    body = finish.finish(sheet, paper, style, gap=20)
    if form.get("captions"):
        parts.columns(sheet, form["captions"], _PRINT)
    return body
