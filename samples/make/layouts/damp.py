"""Small Gemeinden of one Amt: plain Word papers with a table of two columns as their head."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=11.5, leading=1.26, gap=8)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet, with a foot where the form has one."""
    return boxes.framed_sheet(paper, total, (74, 56, 70, 70), _TEXT.but(size=8.5))


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, width = paper.form, sheet.right - sheet.left
    small = _TEXT.but(size=8.5)
    parts.line(sheet, form["authority"], _BOLD.but(size=13, gap=8, align=form.get("at", "left")))
    if form.get("kind_first", True):
        parts.line(sheet, form["kind"], _BOLD.but(size=16, gap=8, align="center"))
    boxes.grid(sheet, form["cells"], _TEXT.but(size=9.5), _TEXT, shift=form.get("shift", 0))
    sheet.y += 8
    if form["rows"]:
        shares = form["widths"]
        table(sheet, form["rows"], [width * s / sum(shares) for s in shares], _TEXT.but(size=10),
              rules=form.get("rules", "grid"), head=_BOLD.but(size=10))  # fmt: skip
    sheet.y += 4
    if not form.get("kind_first", True):
        parts.line(sheet, form["kind"], _BOLD.but(size=14, gap=6))
    if form.get("title"):
        parts.line(sheet, form["title"], _BOLD.but(size=12.5, gap=10))
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(underline=form.get("underline", False)),
                      above=6, rules="grid", widths=form.get("shares", ()))  # fmt: skip
    boxes.pieces(body := Body(sheet, style), paper.body,
                 {"sign": lambda: boxes.signature(sheet, form, _TEXT),
                  "vote": lambda: boxes.grid(sheet, form["vote"], small, _TEXT)})  # fmt: skip
    return body
