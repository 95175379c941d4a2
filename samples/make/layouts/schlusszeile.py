"""Nothing above the text but house and title: number, day and name in one line at the end."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "serif": Style(family="serif", size=11.4, leading=1.3, gap=8),
    "elite": Style(family="elite", size=10.2, leading=1.46, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.4)
    return boxes.framed_sheet(paper, total, (84, 64, 74, 74), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house and kind, the session, the title, the text, then the line of three."""
    form, text = paper.form, _FACES[paper.form["face"]]
    parts.line(sheet, form["house"], text.but(gap=8))
    parts.line(sheet, form["kind"], text.but(gap=16))
    sheet.flow(form["title"], text.but(bold=True, size=text.size + 1, gap=14))
    style = BodyStyle(text=text, heading=text.but(bold=True, gap=4), above=7, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = finish.finish(sheet, paper, style)
    sheet.need(60)
    sheet.y += 18
    sheet.rule(84, 521, sheet.y, 0.6)
    sheet.y += 5
    for text_part, x, width in zip(form["end"], (84, 220, 340), (130, 115, 181), strict=True):
        sheet.put(text_part, x, sheet.y, text.but(size=text.size - 1), width=width)
    return body
