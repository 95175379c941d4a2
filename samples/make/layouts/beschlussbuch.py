"""Bavaria: a leaf of the Beschlußbuch, ruled: number at the left, text, count of votes right."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "typewriter": Style(family="typewriter", size=9.8, leading=1.46, gap=8),
    "elite": Style(family="elite", size=10, leading=1.38, gap=8),
    "serif": Style(family="serif", size=11.2, leading=1.26, gap=7),
}
_EDGES = (58, 112, 482, 549)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet: both rules run down the whole page."""

    def footer(page: Sheet) -> None:
        top = 200 if page.page.number == 1 else 52
        for x in _EDGES[1:3]:
            page.frame((x, top, x, 650 if page.page.number == total else 780), 0.6)

    return Sheet(margins=(120, 58, 118, 78), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the leaf."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold = text.but(bold=True) if form["face"] == "serif" else text.but(underline=True)
    small = text.but(size=text.size * 0.82)
    middle = text.but(align="center")
    sheet.y = sheet.put(form["book"], _EDGES[0], 50, middle.but(bold=True), width=491) + 4
    sheet.y = sheet.put(form["session"], _EDGES[0], sheet.y, middle, width=491) + 8
    for index, (label, value) in enumerate(form["counts"]):
        parts_text = f"{label} {value}"
        sheet.put(parts_text, _EDGES[0] + 4 + index * 166, sheet.y, small, width=160)
    top = 172
    sheet.rule(_EDGES[0], _EDGES[3], top, 1.1)
    for x, head, width in ((58, "Nr.", 54), (112, form["middle"], 370), (482, form["vote"], 67)):
        sheet.put(head, x, top + 6, small.but(align="center"), width=width)
    sheet.rule(_EDGES[0], _EDGES[3], 200, 1.1)
    sheet.y = 212
    sheet.put(form["number"], _EDGES[0] + 4, sheet.y, bold, width=48)
    parts.line(sheet, form["title"], bold.but(gap=8))
    body = Body(sheet, BodyStyle(text=text, heading=bold.but(gap=4), above=6, rules="none"))

    def votes() -> None:
        sheet.put(form["count"], 490, sheet.y - 2 * text.line - text.gap, text, width=56)

    boxes.pieces(body, paper.body, {"votes": votes})
    sheet.y = max(sheet.y + 16, 664)
    sheet.rule(_EDGES[0], _EDGES[3], 652, 0.6)
    kept, sheet.left, sheet.right = (sheet.left, sheet.right), 62, 540
    if form.get("signatures"):
        old_parts.names(sheet, form["signatures"], text)
    if form.get("certificate"):
        sheet.y = sheet.put(form["certificate"], 62, sheet.y, small, width=300)
    sheet.left, sheet.right = kept
    return body
