"""A city on the Main: letter and item before the body, task below it, number in a running head."""

from __future__ import annotations

from collections.abc import Sequence

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=11, leading=1.36, gap=7, align="justify")
_BOLD = _TEXT.but(bold=True, align="left")
_SMALL = _TEXT.but(size=8.8, align="left", gap=0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet: number and page stand over a rule on every page."""

    def header(page: Sheet) -> None:
        texts = ((paper.form["running"], "left"), (f"Blatt {page.page.number}", "right"))
        for text, align in texts:
            page.put(text, page.left, 40, _SMALL.but(align=align), width=page.right - page.left)
        page.rule(page.left, page.right, 54, 0.5)

    return Sheet(margins=(74, 74, 60, 76), header=header, total=total)


def _way(sheet: Sheet, rows: Sequence[tuple[str, str, str, str, str]]) -> None:
    """Set letter, item and day, the body in a narrow column, its task small below the body."""
    for letter, item, day, body, task in rows:
        sheet.put(letter, 330, sheet.y, _BOLD.but(size=9.4))
        sheet.put(item, 346, sheet.y, _SMALL)
        sheet.put(day, 372, sheet.y, _SMALL)
        low = sheet.put(body, 430, sheet.y, _SMALL, width=108)
        sheet.y = sheet.put(task, 430, low, _SMALL.but(size=7.4), width=108) + 4


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set office left and the way right, the label of the matter alone, the matter, the text."""
    form = paper.form
    top = sheet.y
    parts.line(sheet, form["house"], _TEXT.but(align="left", gap=4))
    parts.line(sheet, form["kind"], _BOLD.but(size=13, gap=4))
    low, sheet.y = sheet.y, top
    _way(sheet, form["way"])
    sheet.y = max(low, sheet.y) + 14
    parts.line(sheet, "Betreff", _SMALL.but(gap=2))
    sheet.flow(form["title"], _BOLD.but(gap=10, hyphenate=False))
    style = BodyStyle(text=_TEXT, heading=_BOLD, sub=_TEXT.but(underline=True, align="left"),
                      above=8, rules="grid", widths=(1, 4, 2))  # fmt: skip
    made = finish.finish(sheet, paper, style, gap=24)
    boxes.signature(sheet, {"note": form.get("note")}, _TEXT)
    return made
