"""Joint papers of several Fraktionen: their names framed in a row, the office's frame at the foot.

Number and receipt stand in a frame below the names, filled in by the office.
"""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.6, leading=1.32, gap=8),
    "carlito": Style(family="carlito", size=11.6, leading=1.26, gap=8),
    "serif": Style(family="serif", size=11.6, leading=1.28, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.2)
    return boxes.framed_sheet(paper, total, (74, 50, 66, 62), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the row of groups, address, kind, subject, text, names, the office's frame."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold, groups = text.but(bold=True), form["groups"]
    step = (sheet.right - sheet.left) / len(groups)
    for index, name in enumerate(groups):
        x = sheet.left + index * step
        sheet.frame((x, sheet.y, x + step - 8, sheet.y + 40), 1.2, shade=form.get("shade"))
        sheet.put(name, x + 3, sheet.y + 6, bold.but(size=10, align="center"), width=step - 14)
    sheet.y += 56
    old_parts.sides(sheet, form["address"], form["place"], text, gap=18)
    parts.line(sheet, form["kind"], bold.but(size=text.size + 3, gap=3))
    if form.get("session"):
        parts.line(sheet, form["session"], text.but(gap=8))
    parts.line(sheet, form["title"], bold.but(size=text.size + 1, gap=10))
    style = BodyStyle(text=text, heading=bold.but(gap=4), above=8, rules="rows", widths=(3, 1))
    body = Body(sheet, style)
    body.set(paper.body)
    sheet.y += 10
    if form.get("closing"):
        parts.line(sheet, form["closing"], text.but(gap=8))
    old_parts.names(sheet, form["signatures"], text, gap=14)
    if form.get("office"):
        high = 18 + 2 * text.line
        sheet.need(high + 20)
        sheet.y = max(sheet.y + 8, sheet.bottom - high)
        box = (sheet.left, sheet.y, sheet.right, sheet.y + high)
        boxes.legend(sheet, box, form["office_label"], text.but(size=8))
        for index, one in enumerate(form["office"]):
            sheet.put(one, sheet.left + 10 + index * 152, sheet.y + 10, text, width=148)
    return body
