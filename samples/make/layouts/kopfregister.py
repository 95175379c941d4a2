"""A Kreistag in Hesse: a band of three cells heads the sheet, all else is running print below it.

Body, term and number stand in the band without a label; headings run into their text.
"""

from __future__ import annotations

import itertools

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11.4, leading=1.3, gap=8)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (78, 48, 68, 70), _TEXT.but(size=8.6))


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the band, the day, kind, title, the text, the names."""
    form, top, low = paper.form, sheet.y, sheet.y + 34
    edges = [sheet.left, sheet.left + 190, sheet.right - 130, sheet.right]
    for (x0, x1), text in zip(itertools.pairwise(edges), form["band"], strict=True):
        sheet.frame((x0, top, x1, low), 1.1, shade=form.get("shade"))
        sheet.put(text, x0 + 6, top + 10, _BOLD.but(align="center"), width=x1 - x0 - 12)
    sheet.y = low + 6
    old_parts.sides(sheet, form["below"], form["day"], _TEXT.but(size=9.6), gap=18)
    parts.line(sheet, form["kind"], _BOLD.but(size=15, gap=2))
    parts.line(sheet, form["between"], _TEXT.but(gap=2))
    parts.line(sheet, form["title"], _BOLD.but(size=12.4, gap=14))
    for one in form.get("way", ()):
        parts.line(sheet, one, _TEXT.but(size=10, gap=2))
    style = BodyStyle(text=_TEXT.but(align="justify"), heading=_BOLD, above=6, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.y += 14
    old_parts.names(sheet, form["signatures"], _TEXT)
    return body
