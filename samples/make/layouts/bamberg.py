"""Bamberg: Sitzungsvorlage of a Referat, frames side by side, I. Sitzungsvortrag, II. Beschluss."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="dejavu", size=9.4, leading=1.34, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=7.4)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; number, name of the file and page at the foot."""
    return boxes.framed_sheet(paper, total, (70, 60, 62, 72), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, top = paper.form, sheet.y
    sheet.frame((sheet.left, top, 292, top + 62))
    sheet.put("STADT BAMBERG", sheet.left + 6, top + 6, _BOLD.but(size=12))
    sheet.put(form["unit"], sheet.left + 6, top + 26, _TEXT, width=210)
    sheet.frame((300, top, sheet.right, top + 62))
    sheet.put(form["kind"], 306, top + 6, _TEXT)
    sheet.put(form["number"], 306, top + 20, _BOLD.but(size=12))
    sheet.put(form["small"], 306, top + 38, _SMALL, width=220)
    sheet.y = top + 74
    table(sheet, form["rows"], form["widths"], _TEXT, rules=form.get("rules", "grid"),
          head=_SMALL)  # fmt: skip
    sheet.y += 2
    parts.line(sheet, form["title"], _BOLD.but(size=11, gap=10))
    style = BodyStyle(text=_TEXT.but(align="justify"), heading=_BOLD.but(size=10.4), above=7)
    boxes.pieces(body := Body(sheet, style), paper.body,
                 {"sign": lambda: boxes.signature(sheet, form, _TEXT)})  # fmt: skip
    return body
