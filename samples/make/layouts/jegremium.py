"""No table: a bar for each body within the text, with day, item and status, its own draft below."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=9.8, leading=1.38, gap=6)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8.2, gap=0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (70, 54, 62, 74), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set matter with label, small fields, then bars of bodies between the parts of the text."""
    form = paper.form
    parts.line(sheet, form["house"], _SMALL.but(gap=10))
    parts.line(sheet, form["label"], _SMALL.but(gap=1))
    sheet.flow(form["title"], _BOLD.but(size=12.6, gap=8, hyphenate=False))
    parts.labels(sheet, form["fields"], _TEXT.but(size=9.2), shift=92)
    sheet.y += 6
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=6)
    bars = iter(form["bars"])

    def bar() -> None:
        name, rest = next(bars)
        sheet.need(80)
        sheet.y += 6
        sheet.frame((66, sheet.y, 537, sheet.y + 32), 0.4, shade=0.93)
        sheet.put(name, 72, sheet.y + 3, _BOLD)
        sheet.put(rest, 72, sheet.y + 18, _SMALL)
        sheet.y += 36

    return finish.finish(sheet, paper, style, gap=20, inserts={"bar": bar})
