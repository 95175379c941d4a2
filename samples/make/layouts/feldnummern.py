"""A form whose fields are numbered in small squares, as machines once needed them."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_PRINT = Style(family="sans", size=7.8, leading=1.2, gap=0)
_FACES = {
    "mono": Style(family="mono", size=10, leading=1.34, gap=7),
    "elite": Style(family="elite", size=10.2, leading=1.38, gap=7),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (70, 48, 54, 62), _PRINT)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the printed title, numbered fields in rows over rules, the text, names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    parts.line(sheet, form["printed"], _PRINT.but(size=13, bold=True, gap=10))
    whole, count = sheet.right - sheet.left, 0
    for row in form["rows"]:
        at, low = sheet.left, sheet.y + text.line
        for share, label, value in row:
            count += 1
            width = whole * share / sum(one[0] for one in row)
            sheet.frame((at, sheet.y, at + 13, sheet.y + 11), 0.6)
            sheet.put(f"{count:02d}", at + 1.5, sheet.y + 1.5, _PRINT.but(size=7), width=14)
            sheet.put(label, at + 17, sheet.y + 1, _PRINT, width=width - 20)
            low = max(low, boxes.value(sheet, value, at + 17, sheet.y + 12, text, width - 22))
            at += width
        sheet.y = low + 3
        sheet.rule(sheet.left, sheet.right, sheet.y, 0.5)
        sheet.y += 5
    sheet.y += 10
    style = BodyStyle(text=text, heading=_PRINT.but(size=10, bold=True, gap=4), above=6,
                      rules="none", widths=(3, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.y += 14
    old_parts.names(sheet, form["signatures"], text)
    return body
