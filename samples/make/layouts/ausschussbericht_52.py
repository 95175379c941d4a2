"""1948 to 1960: a committee reports on a paper, how it voted and what the minority said."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "serif": Style(family="serif", size=11, leading=1.3, gap=6, align="justify", first=16),
    "elite": Style(family="elite", size=10, leading=1.36, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; house and term stand in a running head on every page."""
    small = _FACES[paper.form["face"]].but(size=8.6, first=0, align="left")

    def header(page: Sheet) -> None:
        width = page.right - page.left
        page.put(paper.form["running"], page.left, 40, small, width=width)
        page.put(f"{page.page.number}", page.left, 40, small.but(align="right"), width=width)
        page.rule(page.left, page.right, 53, 0.5)

    return Sheet(margins=(88, 68, 70, 70), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set number below the head at the right, kind and committee, the matter, text, two names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    flat = text.but(first=0, align="left")
    middle = flat.but(align="center")
    if form.get("number"):
        parts.line(sheet, form["number"], flat.but(align="right", bold=True, gap=10))
    parts.line(sheet, form["kind"], middle.but(size=text.size * 1.5, bold=True, gap=3))
    parts.line(sheet, form["of"], middle.but(gap=6))
    sheet.flow(form["matter"], middle.but(gap=6))
    parts.line(sheet, form["who"], middle.but(size=text.size * 0.92, gap=16))
    style = BodyStyle(text=text, heading=flat.but(bold=True, gap=4), above=7, rules="none",
                      widths=(2, 1, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=10)
