"""A print before 1933 that lists persons to be elected: names in columns that sign nothing."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "fraktur": Style(family="fraktur", size=13.4, leading=1.28, align="justify", gap=5, first=20),
    "typewriter": Style(family="typewriter", size=10, leading=1.48, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the number stands low at the right of the first leaf."""
    text = _FACES[paper.form["face"]].but(first=0, align="right")

    def footer(page: Sheet) -> None:
        if page.page.number == 1 and paper.form.get("foot"):
            page.put(paper.form["foot"], page.left, 788, text, width=page.right - page.left)

    head = old_parts.numbered(text, "{}", y=46, below=76)
    return Sheet(margins=(84, 64, 80, 84), header=head, footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set day and place on top, what is to be elected, the sentence, names in columns, text."""
    form, text = paper.form, _FACES[paper.form["face"]]
    flat = text.but(first=0, align="left")
    parts.line(sheet, form["day"], flat.but(align="center", gap=18))
    parts.line(sheet, form["kind"], flat.but(align="center", size=text.size * 1.3, gap=4))
    parts.line(sheet, form["title"], flat.but(align="center", gap=12))
    style = BodyStyle(text=text, heading=flat.but(align="center", gap=4), above=6, rules="none",
                      widths=(2, 2, 3))  # fmt: skip

    def people() -> None:
        width = (sheet.right - sheet.left) / 3
        rows = form["people"]
        body.sections[-1].paragraphs += ["\t".join(r).replace("ſ", "s").strip("\t") for r in rows]
        table(sheet, rows, [width] * 3, flat, rules="none")

    body = Body(sheet, style)
    return finish.finish(sheet, paper, style, body=body, gap=10, inserts={"people": people})
