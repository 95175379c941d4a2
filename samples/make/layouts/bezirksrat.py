"""Austria, motions of members: a sentence that ends in the large kind, then 'betreffend'."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "serif": Style(family="serif", size=12, leading=1.3, gap=9),
    "typewriter": Style(family="typewriter", size=10.2, leading=1.5, gap=9),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=9)
    return boxes.framed_sheet(paper, total, (82, 58, 72, 70), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the club, whom it is for, the sentence, the kind, what it is about, the text, names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold = text.but(bold=True)
    parts.line(sheet, form["club"], bold.but(size=text.size + 2, gap=18))
    if form.get("number"):
        sheet.put(form["number"], 400, 58, text.but(size=9.4, align="right"), width=123)
    parts.line(sheet, form["for"], text.but(gap=22))
    sheet.flow(form["sentence"], text.but(align="center", gap=16))
    parts.line(sheet, form["kind"], bold.but(size=text.size + 5, align="center", spaced=True))
    sheet.y += 6
    sheet.flow(form["about"], bold.but(align="center", gap=20))
    style = BodyStyle(text=text, heading=bold.but(align="center", gap=6), above=6, rules="none")
    return finish.finish(sheet, paper, style, gap=26)
