"""Each part of the paper in a frame of its own whose upper line is broken by the heading."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10, leading=1.34, gap=6)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (66, 50, 58, 64), _TEXT.but(size=7.8))


def _head(sheet: Sheet, paper: Paper) -> None:
    """Set the lines of the head left and the facts right in one frame."""
    form, top = paper.form, sheet.y
    y = right = top + 6
    for one, bold in form["head_lines"]:
        y = sheet.put(one, sheet.left + 8, y, _BOLD if bold else _TEXT, width=290)
    for label, value in form["facts"]:
        sheet.put(label, 380, right, _TEXT.but(size=8), width=62)
        right = sheet.put(value, 440, right - 1, _TEXT, width=92) + 1
    sheet.y = max(y, right) + 6
    sheet.frame((sheet.left, top, sheet.right, sheet.y), 0.7)
    sheet.y += 16


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the head in a frame, then one frame per section, the names last."""
    form, edge = paper.form, 8.0
    state: list[float] = []
    whole = (sheet.left, sheet.right)

    def close() -> None:
        if state:
            top = state.pop()
            sheet.frame((whole[0], top, whole[0], sheet.y), 0.7)
            sheet.frame((whole[1], top, whole[1], sheet.y), 0.7)
            sheet.rule(*whole, sheet.y)
            sheet.y += 12

    def draw(page: Sheet, text: str, style: BodyStyle) -> None:
        close()
        page.need(70)
        top, begin = page.y, whole[0] + 10
        end = begin + page.text_width(text, style.heading) + 8
        page.rule(whole[0], begin, top)
        page.rule(end, whole[1], top)
        page.put(text, begin + 4, top - style.heading.size * 0.62, style.heading)
        state.append(top)
        page.y = top + 10

    _head(sheet, paper)
    sheet.left, sheet.right = whole[0] + edge, whole[1] - edge
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(size=9.4), above=2, rules="rows",
                      widths=(3, 1))  # fmt: skip
    body = boxes.DrawnBody(sheet, style, draw=draw)
    body.set(paper.body)
    close()
    sheet.left, sheet.right = whole
    old_parts.names(sheet, form["signatures"], _TEXT)
    return body
