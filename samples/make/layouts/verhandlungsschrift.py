"""Austria: Verhandlungsschrift of a Gemeinderat, set by a word processor or typewritten."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_PRINT = Style(family="carlito", size=11.5, leading=1.25, gap=7)
_TYPED = Style(family="elite", size=10.6, leading=1.36, gap=8)


def _style(paper: Paper) -> Style:
    return _TYPED if paper.print == "typewriter" else _PRINT


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; pages after the first carry their number at the head."""
    style = _style(paper)

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            middle = style.but(align="center")
            width = page.right - page.left
            page.put(str(page.page.number), page.left, 40, middle, width=width)
            page.y = 68

    return Sheet(margins=(74, 56, 66, 66), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set head, attendance in columns, items and the two signatures side by side."""
    form, text = paper.form, _style(paper)
    struck = paper.print == "typewriter"
    bold = text.but(underline=True) if struck else text.but(bold=True)
    top = sheet.y
    low = sheet.put(form["authority"], sheet.left, top, bold, width=250)
    side = text.but(size=text.size if struck else 8.5)
    right = sheet.put(form["side"], 372, top, side, width=160)
    sheet.y = max(low, right) + 16
    big = text.but(spaced=True) if struck else bold.but(size=20)
    parts.line(sheet, form["kind"], big.but(align="center", gap=6))
    parts.line(sheet, form["session"], text.but(align="center", gap=10))
    parts.line(sheet, form["times"], text.but(gap=8))
    parts.line(sheet, form["present_head"], text.but(spaced=True, align="center", gap=6))
    for label, names in form["present"]:
        parts.line(sheet, label, text.but(underline=True, gap=2))
        width = (sheet.right - sheet.left) / 3
        trios = [names[i : i + 3] for i in range(0, len(names), 3)]
        for trio in trios:
            ends = [
                sheet.put(name, sheet.left + i * width, sheet.y, text, width=width - 6)
                for i, name in enumerate(trio)
            ]
            sheet.y = max(ends)
        sheet.y += 6
    style = BodyStyle(text=text.but(align="left" if struck else "justify"), heading=bold, above=8)
    body = parts.set_body(sheet, paper, style)
    sheet.need(90)
    sheet.y += 18
    for x, label, name in form["signatures"]:
        sheet.put(label, x, sheet.y, text, width=200)
        sheet.scribble(x + 4, sheet.y + 44, 90)
        sheet.put(name, x, sheet.y + 52, text, width=200)
    return body
