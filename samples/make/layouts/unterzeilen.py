"""Forms whose captions stand below: a typed value on a rule, in small print under it what it is."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_PRINT = Style(family="serif", size=7.6, leading=1.2, gap=0)
_FACES = {
    "typewriter": Style(family="typewriter", size=10, leading=1.44, gap=8),
    "elite": Style(family="elite", size=10.4, leading=1.38, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    style = _FACES[paper.form["face"]]
    return Sheet(margins=(76, 56, 58, 62), header=old_parts.numbered(style, "- {} -"), total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the printed words, rows of values over captions, the text, names over captions."""
    form, text = paper.form, _FACES[paper.form["face"]]
    for one, size in form["printed"]:
        parts.line(sheet, one, _PRINT.but(size=size, bold=size > 12, align=form["align"], gap=4))
    sheet.y += 14
    whole = sheet.right - sheet.left
    for row in form["rows"]:
        at, low = sheet.left, sheet.y
        for share, value, _ in row:
            width = whole * share / sum(one[0] for one in row)
            end = sheet.put(value, at + 2, sheet.y, text, width=width - 14) if value else sheet.y
            low = max(low, end, sheet.y + text.line)
            at += width
        at = sheet.left
        for share, _, caption in row:
            width = whole * share / sum(one[0] for one in row)
            sheet.rule(at, at + width - 10, low + 1, 0.5)
            sheet.put(caption, at, low + 2.5, _PRINT, width=width - 10)
            at += width
        sheet.y = low + 18
    sheet.y += 8
    style = BodyStyle(text=text, heading=_PRINT.but(size=11, bold=True, gap=4), above=6,
                      rules="none", widths=(3, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.need(80)
    sheet.y += 44
    for x, value, caption in form["ends"]:
        if value == "@":
            sheet.scribble(x + 8, sheet.y - 8, 90, 20)
        elif value:
            sheet.put(value, x + 2, sheet.y - text.line, text, width=150)
        sheet.rule(x, x + 150, sheet.y + 1, 0.5)
        sheet.put(caption, x, sheet.y + 2.5, _PRINT, width=150)
    sheet.y += 20
    return body
