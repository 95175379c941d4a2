"""All particulars in one running paragraph, parted by dashes, labels underlined in it."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "serif": Style(family="serif", size=11.4, leading=1.3, gap=9),
    "elite": Style(family="elite", size=10.2, leading=1.44, gap=9),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.4)
    return boxes.framed_sheet(paper, total, (80, 60, 68, 70), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house and kind, the paragraph of particulars, the title, the text."""
    form, text = paper.form, _FACES[paper.form["face"]]
    parts.line(sheet, form["house"], text.but(gap=10))
    parts.line(sheet, form["kind"], text.but(bold=True, size=text.size + 3, gap=8))
    sheet.flow(form["run"], text.but(gap=14))
    sheet.flow(form["title"], text.but(bold=True, gap=14))
    style = BodyStyle(text=text, heading=text.but(underline=True, gap=4), above=6, rules="none",
                      widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=22)
