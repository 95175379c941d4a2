"""A form for faxes, 1988 to 2005: a large word, ruled lines for sender and receiver, the text."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=11, leading=1.34, gap=8)
_TYPED = Style(family="elite", size=10.8, leading=1.36, gap=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (76, 48, 66, 66), _TEXT.but(size=8))


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the word of the form, the ruled fields, kind and subject, text and names."""
    form = paper.form
    text = _TYPED if form["typed"] else _TEXT
    bold = text.but(underline=True) if form["typed"] else text.but(bold=True)
    sheet.put(form["word"], sheet.left, sheet.y, _TEXT.but(size=30, bold=True, spaced=True))
    sheet.put(form["house"], 350, sheet.y + 4, _TEXT.but(align="right"), width=sheet.right - 350)
    sheet.y += 58
    for row in form["fields"]:
        for index, (label, value) in enumerate(row):
            x = sheet.left + index * 236
            sheet.put(label, x, sheet.y + 3, _TEXT.but(size=8), width=64)
            sheet.put(value, x + 60, sheet.y, text, width=172)
        sheet.y += text.line + 4
        sheet.rule(sheet.left, sheet.right, sheet.y - 1, 0.5)
        sheet.y += 4
    sheet.y += 14
    parts.line(sheet, form["kind"], bold.but(gap=6, size=text.size * form.get("large", 1)))
    parts.line(sheet, form["title"], bold.but(gap=14))
    style = BodyStyle(text=text, heading=bold.but(gap=4), above=6, rules="none", widths=(3, 1))
    body = parts.set_body(sheet, paper, style)
    sheet.y += 12
    old_parts.names(sheet, form["signatures"], text)
    return body
