"""Hesse, Provox: number, place and day in one line below the kind; the title below a bare label."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.8, leading=1.34, gap=8),
    "serif": Style(family="serif", size=11.6, leading=1.3, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.4)
    return boxes.framed_sheet(paper, total, (76, 52, 66, 72), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the kind, the one line, makers, meetings, label and title, numbered sections, names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold = text.but(bold=True)
    sheet.put(form["authority"], sheet.left, sheet.y, text.but(align="right"),
              width=sheet.right - sheet.left)  # fmt: skip
    sheet.y += 44
    parts.line(sheet, form["kind"], bold.but(size=16, gap=8))
    at = sheet.left
    for one in form["line"]:
        sheet.put(one, at, sheet.y, text, width=sheet.right - at)
        at += max(sheet.text_width(one, text) + 18, form.get("step", 0))
    sheet.y += text.line + 2
    for one in form["makers"]:
        parts.line(sheet, one, text.but(gap=1))
    sheet.y += 10
    whole = sheet.right - sheet.left
    widths = [whole * one / sum(form["shares"]) for one in form["shares"]]
    table(sheet, form["way"], widths, text.but(size=text.size * 0.92), rules=form["rules"],
          head=bold.but(size=text.size * 0.92))  # fmt: skip
    parts.line(sheet, form["label"], bold.but(underline=form.get("line_label", False), gap=3))
    parts.line(sheet, form["title"], text.but(gap=14))
    style = BodyStyle(text=text.but(align="justify"), heading=bold.but(gap=4), above=8,
                      rules="grid", widths=(3, 1, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.y += 16
    old_parts.names(sheet, form["signatures"], text)
    return body
