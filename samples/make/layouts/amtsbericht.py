"""Austria: a Magistrat's report to the Gemeinderat; file number and officers in a block right.

The number of the paper for the Gemeinderat stands at the left above the block of signatures.
"""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.6, leading=1.34, gap=8),
    "elite": Style(family="elite", size=10.2, leading=1.42, gap=9),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.4)
    return boxes.framed_sheet(paper, total, (80, 54, 62, 76), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set letterhead and block, kind, subject, text, receipt of the Gemeinderat, officers."""
    form, text = paper.form, _FACES[paper.form["face"]]
    typed = form["face"] == "elite"
    bold = text.but(underline=True) if typed else text.but(bold=True)
    low = sheet.put(form["authority"], sheet.left, sheet.y, bold.but(size=text.size * 1.2),
                    width=190)  # fmt: skip
    sheet.y = max(low, sheet.put(form["block"], 318, sheet.y, text, width=215)) + 22
    parts.line(sheet, form["kind"], bold.but(size=text.size * 1.25, gap=14, spaced=typed))
    shift = sheet.text_width(form["label"], text) + 14
    parts.labels(sheet, [(form["label"], form["title"])], text, shift=shift)
    sheet.y += 14
    style = BodyStyle(text=text.but(align="left" if typed else "justify"),
                      heading=bold.but(**form["heading"]), above=6, rules="rows",
                      widths=(3, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.y += 16
    if form.get("filed"):
        sheet.need(90)
        parts.line(sheet, form["filed"], text.but(gap=12))
    old_parts.names(sheet, form["signatures"], text)
    return body
