"""Answers to Kleine Anfragen: question in the left column, answer in the right, rule by rule.

On other sheets the answers stand indented below their questions.
"""

from __future__ import annotations

import re

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.2, leading=1.34, gap=6),
    "dejavu": Style(family="dejavu", size=9.2, leading=1.42, gap=6),
    "elite": Style(family="elite", size=10.2, leading=1.38, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.2)
    return boxes.framed_sheet(paper, total, (76, 56, 66, 74), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the head, then the answers 28 points further in than the questions."""
    form, text = paper.form, _FACES[paper.form["face"]]
    typed = form["face"] == "elite"
    bold = text.but(underline=True) if typed else text.but(bold=True)
    width = sheet.right - sheet.left
    sheet.y = sheet.put(form["authority"], sheet.left, sheet.y,
                        text.but(align="center"), width=width) + 4  # fmt: skip
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.6)
    sheet.y += 8
    old_parts.sides(sheet, form["left"], form["right"], bold, gap=14)
    parts.line(sheet, form["kind"], bold.but(size=text.size * (1 if typed else 1.35), gap=4))
    for one in form["lines"]:
        parts.line(sheet, one, text.but(gap=3))
    sheet.y += 6
    parts.line(sheet, form["title"], bold.but(align="center", gap=10))
    style = BodyStyle(text=text, heading=bold.but(gap=3), above=6, rules="none", widths=(3, 1))
    body = Body(sheet, style)
    for part in re.split(r"^(?=##=? )", paper.body, flags=re.MULTILINE):
        answer = re.match(r"##=? antwort", part)
        sheet.left += 28 if answer else 0
        if part.strip():
            body.set(part)
        sheet.left -= 28 if answer else 0
    sheet.y += 10
    old_parts.names(sheet, form["signatures"], text)
    return body
