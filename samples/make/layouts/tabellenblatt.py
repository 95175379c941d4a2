"""A sheet of decision that is one table: each label left of what it holds, all in frames."""

from __future__ import annotations

import re

from samples.make.body import BodyStyle
from samples.make.layouts import boxes, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.2, leading=1.3, gap=5),
    "carlito": Style(family="carlito", size=11.4, leading=1.24, gap=5),
    "mono": Style(family="mono", size=9.6, leading=1.34, gap=5),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8)
    return boxes.framed_sheet(paper, total, (64, 56, 60, 72), small)


def _row(sheet: Sheet, label: str, value: str, text: Style, shift: float) -> None:
    """Set one row of the table."""
    top = sheet.y
    low = sheet.put(label, sheet.left + 5, top + 4, text, width=shift - 10)
    at = sheet.left + shift + 6
    low = max(low, boxes.value(sheet, value, at, top + 4, text, sheet.right - at - 5)) + 3
    low = max(low, top + text.line + 7)
    sheet.frame((sheet.left, top, sheet.left + shift, low))
    sheet.frame((sheet.left + shift, top, sheet.right, low))
    sheet.y = low


def layout(sheet: Sheet, paper: Paper) -> boxes.DrawnBody:
    """Set the table; below it there is at most a line of certificate."""
    form, text = paper.form, _FACES[paper.form["face"]]
    shift = form.get("shift", 132)
    bold = text.but(bold=True)
    low = sheet.put(form["top"][0], sheet.left + 5, sheet.y + 6, bold.but(size=13), width=300)
    sheet.put(form["top"][1], sheet.left, sheet.y + 6,
              bold.but(size=13, align="right"), width=sheet.right - sheet.left - 6)  # fmt: skip
    sheet.frame((sheet.left, sheet.y, sheet.right, low + 6), 0.7)
    sheet.y = low + 6
    for label, value in form["rows"]:
        _row(sheet, label, value, text, shift)
    style = BodyStyle(text=text, heading=text, above=4, rules="none", widths=(3, 1))
    left, right = sheet.left, sheet.right
    body = boxes.DrawnBody(sheet, style, draw=boxes.beside(shift))
    for part in re.split(r"^(?=## )", paper.body, flags=re.MULTILINE):
        if not part.strip():
            continue
        sheet.need(70)
        top = sheet.y
        sheet.left, sheet.right = left + shift + 6, right - 5
        body.set(part)
        sheet.left, sheet.right = left, right
        sheet.y += 3
        sheet.frame((left, top, left + shift, sheet.y))
        sheet.frame((left + shift, top, right, sheet.y))
    for label, value in form.get("after", []):
        _row(sheet, label, value, text, shift)
    if form.get("below"):
        sheet.y += 14
        parts.line(sheet, form["below"], text)
    return body
