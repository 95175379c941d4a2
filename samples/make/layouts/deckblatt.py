"""GDR: a cover leaf that says what, for whom and by whom; the draft begins on the next leaf."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "elite": Style(family="elite", size=10.6, leading=1.42, gap=9),
    "typewriter": Style(family="typewriter", size=10.2, leading=1.5, gap=9),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the leaves behind the cover are numbered "- 2 -"."""
    text = _FACES[paper.form["face"]]
    return Sheet(margins=(92, 60, 52, 66), header=old_parts.numbered(text), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the cover, then the draft, its reasons and the list of receivers."""
    form, text = paper.form, _FACES[paper.form["face"]]
    middle = text.but(align="center")
    width = sheet.right - sheet.left
    sheet.put(form["mark"], sheet.left, sheet.y, text.but(align="right"), width=width)
    sheet.y = sheet.put(form["authority"], sheet.left, sheet.y, text, width=260) + 120
    parts.line(sheet, form["kind"], middle.but(spaced=True, gap=6))
    for one in form["for"]:
        parts.line(sheet, one, middle.but(gap=3))
    sheet.y += 30
    parts.labels(sheet, form["subject"], text, shift=form.get("shift", 90))
    sheet.y = 500
    parts.labels(sheet, form["fields"], text, shift=form.get("wide", 150))
    sheet.y = 620
    old_parts.names(sheet, form["signatures"], text)
    sheet.new_page()
    heading = text.but(**form.get("heading", {"underline": True}))
    style = BodyStyle(text=text, heading=heading, above=8, rules="none", widths=(3, 1.2))
    body = parts.set_body(sheet, paper, style)
    old_parts.tail(sheet, paper, text)
    return body
