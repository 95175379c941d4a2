"""1914 to 1920: small print on half the sheet to save paper, the matter opens the text in bold."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "fraktur": Style(family="fraktur", size=10.8, leading=1.2, align="justify", gap=3, first=12),
    "serif": Style(family="serif", size=9.2, leading=1.22, align="justify", gap=3, first=12),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet: a narrow column in the middle of a leaf that was cut to half."""
    return Sheet(margins=(138, 96, 138, 120), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the line of number and day, the matter run into the first paragraph, the names small."""
    form, text = paper.form, _FACES[paper.form["face"]]
    flat = text.but(first=0, align="left")
    width = sheet.right - sheet.left
    top = sheet.y
    sheet.put(form["left"], sheet.left, top, flat, width=width)
    sheet.put(form["middle"], sheet.left, top, flat.but(align="center"), width=width)
    right = flat.but(align="right")
    sheet.y = sheet.put(form["right"], sheet.left, top, right, width=width) + 3
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.5)
    sheet.y += 10
    style = BodyStyle(text=text, heading=flat.but(spaced=True, gap=2), above=4, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = finish.finish(sheet, paper, style, gap=6)
    if form.get("foot"):
        sheet.y += 6
        sheet.rule(sheet.left, sheet.right, sheet.y, 0.5)
        parts.line(sheet, form["foot"], flat.but(size=text.size * 0.84))
    return body
