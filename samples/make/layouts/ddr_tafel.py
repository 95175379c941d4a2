"""GDR: a typed table of rows of hyphens: label, value, and at the right who confirmed it in ink."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "elite": Style(family="elite", size=10.2, leading=1.36, gap=8),
    "typewriter": Style(family="typewriter", size=10, leading=1.46, gap=9),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; further pages repeat the mark of the paper and their number."""
    style = _FACES[paper.form["face"]]
    pattern = f"{paper.form['again']} Blatt {{}}" if paper.form.get("again") else "{}"
    return Sheet(margins=(84, 58, 48, 58), header=old_parts.numbered(style, pattern), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the assembly, rows with label and value, who agreed, the draft, the text, the list."""
    form, text = paper.form, _FACES[paper.form["face"]]
    parts.line(sheet, form["assembly"], text.but(gap=2))
    parts.line(sheet, form["term"], text.but(gap=12))
    old_parts.dashes(sheet, sheet.y, double=True)
    sheet.y += 8
    for label, value in form["rows"]:
        low = sheet.put(label, sheet.left, sheet.y, text, width=150)
        sheet.y = max(low, sheet.put(value, sheet.left + 158, sheet.y, text, width=300)) + 4
        old_parts.dashes(sheet, sheet.y)
        sheet.y += 7
    for index, one in enumerate(form.get("agreed", ())):
        x = sheet.left + (index % 2) * 232
        sheet.put(one, x, sheet.y, text, width=226)
        if index % 2 or index == len(form["agreed"]) - 1:
            sheet.y += text.line * (one.count("\n") + 1) + 4
    sheet.y += 8
    heading = text.but(**form.get("heading", {"underline": True}))
    style = BodyStyle(text=text, heading=heading, above=6, rules="none", widths=(3, 1))
    body = parts.set_body(sheet, paper, style)
    sheet.y += 16
    old_parts.names(sheet, form["signatures"], text)
    old_parts.tail(sheet, paper, text)
    return body
