"""1926 to 1932: a form printed in broken type with dotted lines, filled in with a machine."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_PRINT = Style(family="fraktur", size=13, leading=1.3)
_TYPED = Style(family="typewriter", size=10, leading=1.5, gap=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the publisher's line stands at the foot of the form."""

    def footer(page: Sheet) -> None:
        if page.page.number == 1:
            page.put(paper.form["press"], page.left, 800, _PRINT.but(size=8.5), width=300)

    head = old_parts.numbered(_TYPED, "- {} -")
    return Sheet(margins=(80, 54, 60, 66), header=head, footer=footer, total=total)


def _filled(sheet: Sheet, pairs: list[tuple[str, str, float]], y: float) -> float:
    """Set printed words with a typed value on dots behind each; the last number is the x."""
    ends = [x for _, _, x in pairs[1:]] + [sheet.right + 8]
    for (label, value, x), end in zip(pairs, ends, strict=True):
        if label:
            sheet.put(label, x, y, _PRINT)
        at = x + (sheet.text_width(label, _PRINT) + 5 if label else 0)
        if value:
            sheet.put(value, at + 3, y + 1, _TYPED, width=end - at - 8)
        if value or label.endswith(":"):
            sheet.canvas.saveState()
            sheet.canvas.setDash(0.8, 2.2)
            sheet.rule(at, end - 8, y + 15, 0.8)
            sheet.canvas.restoreState()
    return y + 24


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the printed head, the filled lines, the typed text, the printed words over names."""
    form = paper.form
    parts.line(sheet, form["house"], _PRINT.but(gap=6))
    parts.line(sheet, form["kind"], _PRINT.but(size=21, align="center", gap=12))
    for row in form["rows"]:
        sheet.y = _filled(sheet, row, sheet.y)
    sheet.y += 8
    style = BodyStyle(text=_TYPED, heading=_PRINT.but(size=14, gap=4), above=8, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.need(100)
    sheet.y += 8
    for row in form["end"]:
        sheet.y = _filled(sheet, row, sheet.y)
    old_parts.names(sheet, form["over"], _PRINT, gap=0)
    old_parts.names(sheet, form["signatures"], _TYPED)
    return body
