"""A small municipality: the minutes of a whole meeting, and the letter that calls to one."""

from __future__ import annotations

from samples.aside.layouts import b_parts
from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_STYLES = {
    "serif": Style(family="serif", size=11.8, leading=1.22, gap=6),
    "mono": Style(family="elite", size=10.6, leading=1.34, gap=8),
    "carlito": Style(family="carlito", size=11.6, leading=1.24, gap=6),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; minutes say at the foot which meeting they are of."""
    small = _STYLES[paper.form["style"]].but(size=9)

    def footer(page: Sheet) -> None:
        if "foot" not in paper.form:
            return
        width = page.right - page.left
        page.put(paper.form["foot"], page.left, page.bottom + 24, small, width=width)
        where = f"Seite {page.page.number} von {total}"
        page.put(where, page.left, page.bottom + 24, small.but(align="right"), width=width)

    return Sheet(margins=(76, 56, 66, 80), footer=footer, total=total)


def minutes(sheet: Sheet, paper: Paper) -> Body:
    """Set the minutes of a meeting: what was met where, who was there, item after item."""
    form, text = paper.form, _STYLES[paper.form["style"]]
    bold = text.but(bold=True)
    parts.line(sheet, form["authority"], text.but(gap=10))
    parts.line(sheet, form["kind"], bold.but(size=16, align="center", gap=10))
    parts.labels(sheet, form["fields"], text, shift=132)
    sheet.y += 6
    for label, names in form["present"]:
        parts.line(sheet, label, text.but(underline=True, gap=1))
        low = sheet.y
        half = (len(names) + 1) // 2
        for index, column in enumerate((names[:half], names[half:])):
            if column:
                at = sheet.left + 14 + index * 220
                low = max(low, sheet.put("\n".join(column), at, sheet.y, text, width=210))
        sheet.y = low + 5
    sheet.y += 4
    style = BodyStyle(text=text, heading=bold.but(gap=4), above=8, head=bold)
    body = b_parts.run(Body(sheet, style), paper.body, form, text)
    b_parts.sign(sheet, form["sign"], text)
    return body


def call(sheet: Sheet, paper: Paper) -> Body:
    """Set the letter that calls to a meeting; its agenda may part public from non-public."""
    form, text = paper.form, _STYLES[paper.form["style"]]
    bold = text.but(bold=True)
    low = sheet.put(form["authority"], sheet.left, sheet.y, bold.but(size=13), width=260)
    low = max(low, sheet.put(form["place"], 350, sheet.y, text, width=190))
    sheet.y = low + 16
    if "address" in form:
        sheet.y = sheet.put(form["address"], sheet.left, sheet.y, text, width=260) + 16
    parts.line(sheet, form["kind"], bold.but(size=14, spaced=True, gap=6))
    if paper.metadata["title"]:
        parts.line(sheet, b_parts.title_of(paper), bold.but(gap=8))
    table(sheet, form["fields"], (110, 343), text, rules=form.get("rules", "none"), pad=3)
    style = BodyStyle(text=text, heading=bold.but(underline=True, gap=4), above=8)
    body = b_parts.run(Body(sheet, style), paper.body, form, text)
    b_parts.sign(sheet, form["sign"], text)
    return body
