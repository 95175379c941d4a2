"""Hamburg-Altona: Drucksachen of the Bezirksversammlung, a table of fields below two lines."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=10.2, leading=1.36, gap=7)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet with its page at the right of the foot."""
    return boxes.framed_sheet(paper, total, (72, 54, 64, 68), _TEXT.but(size=8))


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, width = paper.form, sheet.right - sheet.left
    sheet.frame((sheet.left, sheet.y, sheet.left + 30, sheet.y + 30), 1.5)
    sheet.put("Freie und Hansestadt Hamburg", sheet.left + 38, sheet.y, _TEXT)
    sheet.y = sheet.put("Bezirksversammlung Altona", sheet.left + 38, sheet.y + 14, _BOLD) + 12
    sheet.rule(sheet.left, sheet.right, sheet.y, 1.6)
    sheet.y += 6
    sheet.put(form["kind"], sheet.left, sheet.y, _BOLD.but(size=12), width=250)
    for label, text in form["fields"]:
        sheet.put(label, 342, sheet.y, _TEXT)
        sheet.y = sheet.put(text, 440, sheet.y, _BOLD, width=100)
    sheet.y += 12
    if form["rows"]:
        table(sheet, form["rows"], (width * 0.56, width * 0.24, width * 0.2), _TEXT,
              head=_BOLD.but(size=9))  # fmt: skip
    sheet.y += 6
    parts.line(sheet, form["title"], _BOLD.but(size=12, align="center", gap=12))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=4), above=7, sub=_TEXT.but(bold=True))
    boxes.pieces(body := Body(sheet, style), paper.body,
                 {"sign": lambda: boxes.signature(sheet, form, _TEXT)})  # fmt: skip
    return body
