"""Extracts of minutes, typed or printed, with counted members and the certificate of a copyist."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "typewriter": Style(family="typewriter", size=10.4, leading=1.46, gap=8),
    "elite": Style(family="elite", size=10.6, leading=1.36, gap=8),
    "sans": Style(family="sans", size=10.6, leading=1.34, gap=7),
}


def _style(paper: Paper) -> Style:
    return _FACES[paper.form["face"]]


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; further pages are numbered between dashes."""
    return Sheet(margins=(86, 54, 54, 64), header=old_parts.numbered(_style(paper)), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the head, the numbers of members, the item with its decision, certificate."""
    form, text = paper.form, _style(paper)
    bold = text.but(bold=True)
    parts.line(sheet, form["authority"], text.but(align=form.get("align", "left"), gap=14))
    parts.line(sheet, form["kind"], bold.but(size=text.size * 1.15, align="center", gap=2))
    parts.line(sheet, form["meeting"], text.but(align="center", gap=10))
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.7)
    sheet.y += 6
    for left, right in form.get("counts", ()):
        sheet.put(left, sheet.left, sheet.y, text, width=250)
        sheet.y = sheet.put(right, sheet.left + 250, sheet.y, text)
    if form.get("counts"):
        sheet.y += 4
        sheet.rule(sheet.left, sheet.right, sheet.y, 0.7)
        sheet.y += 8
    if form.get("title"):
        shift = sheet.text_width(form["item"], bold) + 12
        parts.labels(sheet, [(form["item"], form["title"])], bold, shift=shift)
        sheet.y += 10
    heading = text.but(**form.get("heading", {"underline": True}))
    body = parts.set_body(sheet, paper, BodyStyle(text=text, heading=heading, above=6))
    sheet.y += 10
    if form.get("signatures"):
        old_parts.names(sheet, form["signatures"], text)
    old_parts.tail(sheet, paper, text)
    return body
