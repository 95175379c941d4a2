"""A Bavarian town's Beschlußbuch: the extract, numbered in the margin, by hand, machine or PC."""

from __future__ import annotations

from samples.aside.layouts import b_parts
from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_STYLES = {
    "typewriter": Style(family="typewriter", size=10.4, leading=1.42, gap=9),
    "elite": Style(family="elite", size=10.8, leading=1.34, gap=9),
    "laser": Style(family="oldstandard", size=12, leading=1.24, gap=7),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet: a wide margin on the left for numbers and votes."""
    style = _STYLES[paper.form["style"]]

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            text = f"- {page.page.number} -"
            middle = style.but(align="center")
            page.put(text, page.left, 42, middle, width=page.right - page.left)
            page.y = 80

    return Sheet(margins=(140, 58, 54, 74), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, text = paper.form, _STYLES[paper.form["style"]]
    edge, whole = 66.0, sheet.right - 66
    struck = form["style"] != "laser"
    loud = text.but(align="center", bold=not struck, underline=struck)
    for line in form["head"].split("\n"):
        sheet.y = sheet.put(line, edge, sheet.y, text.but(align="center"), width=whole)
    sheet.y += 6
    size = text.size if struck else 14
    sheet.y = sheet.put(form["kind"], edge, sheet.y, loud.but(spaced=True, size=size),
                        width=whole) + 4  # fmt: skip
    sheet.y = sheet.put(form["meeting"], edge, sheet.y, text.but(align="center"), width=whole) + 12
    sheet.y = sheet.put(form["present"], edge, sheet.y, text, width=whole) + 8
    sheet.rule(edge, sheet.right, sheet.y, 0.8)
    sheet.y += 10
    side = text.but(size=min(text.size, 10.4))
    low = sheet.put(form["margin"], edge, sheet.y, side, width=68)
    sheet.put(b_parts.title_of(paper), sheet.left, sheet.y, text.but(bold=not struck))
    lines = len(sheet.wrap(b_parts.title_of(paper), text, sheet.right - sheet.left))
    sheet.y = max(low, sheet.y + (lines + b_parts.title_of(paper).count("\n")) * text.line) + 8
    style = BodyStyle(
        text=text.but(align="left" if struck else "justify"),
        heading=text.but(bold=not struck, underline=struck, gap=4, spaced=form.get("open", False)),
        above=5,
    )
    body = b_parts.run(Body(sheet, style), paper.body, form, text)
    if "certificate" in form:
        sheet.need(110)
        sheet.y += 12
        sheet.rule(edge, sheet.right, sheet.y, 0.5)
        sheet.y += 6
        parts.line(sheet, form["certificate"], text.but(gap=0), x=edge)
        sheet.scribble(edge + 6, sheet.y + 30, 90, 22)
        sheet.y = sheet.put(form["clerk"], edge, sheet.y + 36, text)
    return body
