"""A small town's slip of half a page: everything in short words, one line per thing, no frames."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "mono": Style(family="mono", size=10, leading=1.36, gap=7),
    "sans": Style(family="sans", size=10.6, leading=1.32, gap=7),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.4)
    return boxes.framed_sheet(paper, total, (78, 60, 66, 72), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set short lines one below the other, a rule, the text, the name in one line."""
    form, text = paper.form, _FACES[paper.form["face"]]
    for line in form["lines"]:
        parts.line(sheet, line, text.but(gap=2))
    sheet.y += 4
    sheet.rule(78, 529, sheet.y, 0.6)
    sheet.y += 8
    style = BodyStyle(text=text, heading=text.but(bold=True, gap=2), above=4, rules="none",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=14)
