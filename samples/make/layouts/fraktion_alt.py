"""Groups of the 1920s and 1950s: a letter whose first typed line is kind and number."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "typewriter": Style(family="typewriter", size=10.4, leading=1.5, gap=9),
    "oldstandard": Style(family="oldstandard", size=12, leading=1.26, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_FACES[paper.form["face"]], "- {} -")
    return Sheet(margins=(88, 66, 66, 72), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the group, place and day, whom it is for, kind and subject in one line, the text."""
    form, text = paper.form, _FACES[paper.form["face"]]
    parts.line(sheet, form["group"], text.but(size=text.size + 2.4, gap=10))
    parts.line(sheet, form["day"], text.but(align="right", gap=20))
    parts.line(sheet, form["for"], text.but(gap=20))
    parts.line(sheet, form["kind"], text.but(align="center", spaced=True, gap=8))
    sheet.flow(form["title"], text.but(align="center", underline=text.family == "typewriter",
                                       gap=18))  # fmt: skip
    style = BodyStyle(text=text.but(first=22), heading=text.but(spaced=True, gap=5), above=6,
                      rules="none")  # fmt: skip
    return finish.finish(sheet, paper, style, gap=24)
