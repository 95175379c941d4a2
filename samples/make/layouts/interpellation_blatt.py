"""A Bürgerschaft before 1933: a question, who asks in the sentence, supporters at the end."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "fraktur": Style(family="fraktur", size=14, leading=1.3, align="justify", gap=6, first=22),
    "oldstandard": Style(family="oldstandard", size=12.4, leading=1.34, align="justify", gap=6,
                         first=22),
}  # fmt: skip


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    text = _FACES[paper.form["face"]]
    return Sheet(margins=(116, 70, 112, 90), header=old_parts.numbered(text, "[{}]", below=84))


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set three short lines apart, the sentence with the matter, text, names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    flat = text.but(first=0, align="left")
    width = sheet.right - sheet.left
    top = sheet.y
    low = sheet.put(form["left"], sheet.left, top, flat.but(size=text.size * 0.86))
    right = flat.but(size=text.size * 0.86, align="right")
    sheet.y = max(low, sheet.put(form["right"], sheet.left, top, right, width=width)) + 6
    sheet.rule(sheet.left, sheet.right, sheet.y, 2.2)
    sheet.y += 22
    parts.line(sheet, form["kind"], flat.but(size=text.size * 1.9, align="center", gap=6))
    parts.line(sheet, form["sentence"], flat.but(align="center", gap=16))
    style = BodyStyle(text=text, heading=flat.but(align="center", gap=4), above=6, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.need(80)
    sheet.y += 4
    old_parts.names(sheet, form["signatures"], flat, gap=4)
    if form.get("support"):
        sheet.y += 4
        parts.line(sheet, form["support"], flat.but(size=text.size * 0.9, gap=3))
        old_parts.names(sheet, form["others"], flat.but(size=text.size * 0.9), gap=2)
    return body
