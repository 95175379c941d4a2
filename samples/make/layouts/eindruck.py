"""A plain sheet with a printed frame low on page 1 that alone has number, item and session."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "serif": Style(family="serif", size=11.4, leading=1.24, gap=8),
    "elite": Style(family="elite", size=10.2, leading=1.4, gap=8),
}
_PRINT = Style(family="sans", size=7.8, leading=1.25, gap=0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (76, 56, 64, 60), _PRINT)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set office and day, the subject, the text and names, the frame at the foot."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold = text.but(bold=True)
    sheet.put(form["office"], 76, 56, text, width=240)
    sheet.put(form["day"], 330, 56, text.but(align="right"), width=201)
    sheet.y = 56 + text.line * (form["office"].count("\n") + 1) + 26
    sheet.flow(form["title"], bold.but(gap=18))
    style = BodyStyle(text=text, heading=bold.but(gap=4), above=6, rules="none", widths=(3, 1))
    body = finish.finish(sheet, paper, style)
    top = 800.0 - 19 * len(form["frame"])
    for label, value in form["frame"]:
        sheet.frame((320, top, 410, top + 19), 0.8)
        sheet.frame((410, top, 535, top + 19), 0.8)
        sheet.put(label, 325, top + 5, _PRINT, width=82)
        boxes.value(sheet, value, 416, top + 3, text.but(size=10, leading=1.2), 116)
        top += 19
    return body
