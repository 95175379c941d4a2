"""Typed forms of the 1970s and 1980s: labels run to their values in rows of full stops."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "elite": Style(family="elite", size=10.2, leading=1.44, gap=9),
    "mono": Style(family="mono", size=10, leading=1.36, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    style = _FACES[paper.form["face"]]
    return Sheet(
        margins=(80, 54, 58, 62), header=old_parts.numbered(style, "Blatt {}"), total=total
    )


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the name, the rows of full stops, a row of dashes, the text, the names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    for one in form["name"]:
        parts.line(sheet, one, text.but(gap=1))
    sheet.y += 18
    blank = sheet.text_width("x", text)
    for label, value in form["rows"]:
        count = 27 - len(label)
        lead = f"{label} {'.' * count}" if label else ""
        if lead:
            sheet.put(lead, sheet.left, sheet.y, text.but(hyphenate=False), width=30 * blank)
        sheet.y = sheet.put(value, sheet.left + 30 * blank, sheet.y, text) + 3
    sheet.y += 6
    old_parts.dashes(sheet, sheet.y)
    sheet.y += 12
    style = BodyStyle(text=text, heading=text.but(**form["heading"], gap=5), above=8,
                      rules="none", widths=(3, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.y += 14
    old_parts.names(sheet, form["signatures"], text)
    old_parts.tail(sheet, paper, text)
    return body
