"""Questions of the public in a session, printed with their answers: item line, name, subject."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11.2, leading=1.26, gap=7, align="justify")
_PLAIN = _TEXT.but(align="left")
_BOLD = _PLAIN.but(bold=True)
_SMALL = _PLAIN.but(size=8.8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (86, 62, 78, 76), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the session in the middle, number between dashes, who asks, the subject, the text."""
    form = paper.form
    parts.line(sheet, form["session"], _PLAIN.but(align="center", gap=4))
    parts.line(sheet, form["number"], _PLAIN.but(align="center", gap=18))
    parts.line(sheet, form["kind"], _BOLD.but(align="center", size=14, gap=6))
    parts.line(sheet, form["who"], _PLAIN.but(align="center", gap=6))
    parts.line(sheet, form["title"], _BOLD.but(align="center", gap=16))
    style = BodyStyle(text=_TEXT, heading=_PLAIN.but(underline=True, gap=4), above=6, rules="none")
    return finish.finish(sheet, paper, style)
