"""A small town in the south-west: file plan left, number right, matter between two rules."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "elite": Style(family="elite", size=10.2, leading=1.42, gap=8),
    "sans": Style(family="sans", size=10.6, leading=1.3, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.4)
    return boxes.framed_sheet(paper, total, (74, 54, 60, 66), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set four corners, the matter between rules, whom it is for with its status, the text."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold, right = text.but(bold=True), text.but(align="right")
    sheet.put(form["corners"][0], 74, 54, text, width=240)
    sheet.put(form["corners"][1], 330, 54, right, width=205)
    sheet.put(form["corners"][2], 74, 104, text, width=240)
    sheet.put(form["corners"][3], 330, 104, right, width=205)
    sheet.rule(74, 535, 142, 0.8)
    sheet.y = sheet.put(form["title"], 74, 150, bold, width=461) + 8
    sheet.rule(74, 535, sheet.y, 0.8)
    sheet.y += 10
    for row in form["way"]:
        sheet.put(row[0], 74, sheet.y, text, width=210)
        sheet.put(row[1], 290, sheet.y, text, width=110)
        sheet.put(row[2], 405, sheet.y, text, width=130)
        sheet.y += text.line
    sheet.y += 10
    style = BodyStyle(text=text, heading=bold.but(gap=4), above=7, rules="none", widths=(3, 1))
    return finish.finish(sheet, paper, style, gap=24)
