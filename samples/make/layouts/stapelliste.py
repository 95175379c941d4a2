"""A print-out of an information system: each body a line, its sessions stacked below it."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.2, leading=1.3, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (66, 52, 58, 66), _SMALL)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set kind - number, labels with values close behind, the stack of sessions, the text."""
    form = paper.form
    parts.line(sheet, form["top"], _BOLD.but(size=15, gap=8))
    sheet.rule(66, 537, sheet.y, 0.5)
    sheet.y += 6
    parts.labels(sheet, form["subject"], _BOLD, shift=86)
    sheet.y += 4
    kept = sheet.y
    parts.labels(sheet, form["left"], _TEXT.but(size=9.4), shift=86, width=160)
    low, sheet.y = sheet.y, kept
    parts.labels(sheet, form["right"], _TEXT.but(size=9.4), x=330, shift=96, width=110)
    sheet.y = max(low, sheet.y) + 4
    parts.line(sheet, form["caption"], _TEXT.but(size=9.4, gap=3))
    for body, role, sessions in form["stack"]:
        low = sheet.put(body, 84, sheet.y, _TEXT.but(size=9.4), width=300)
        sheet.put(role, 400, sheet.y, _TEXT.but(size=9.4), width=130)
        sheet.y = low
        for day, name, result in sessions:
            sheet.put(day, 84, sheet.y, _TEXT.but(size=9.4), width=60)
            low = sheet.put(name, 146, sheet.y, _SMALL.but(size=8.6), width=248)
            low = max(low, sheet.put(result, 400, sheet.y, _SMALL.but(size=8.6), width=136))
            sheet.y = max(low, sheet.y + _TEXT.line)
        sheet.y += 3
    sheet.rule(66, 537, sheet.y + 2, 0.5)
    sheet.y += 10
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=6, rules="grid", widths=(3, 1))
    return finish.finish(sheet, paper, style, gap=12)
