"""An extract of the 1960s on a printed slip: sentences with blanks, receivers ticked in a frame."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="typewriter", size=9.4, leading=1.46, gap=8)
_PRINT = Style(family="serif", size=9.6, leading=1.3)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return Sheet(margins=(62, 50, 62, 60), total=total)


def _sentence(sheet: Sheet, words: list[tuple[str, bool]], y: float) -> float:
    """Set one printed line whose typed words stand on a thin rule."""
    x = sheet.left
    for text, typed in words:
        style = _TEXT if typed else _PRINT
        wide = sheet.text_width(text, style)
        sheet.put(text, x + (4 if typed else 0), y, style, width=wide + 2)
        if typed:
            sheet.rule(x, x + wide + 8, y + 13, 0.5)
        x += wide + (14 if typed else 5)
    return y + 20


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set receivers in a framed column at the right, kind, the filled sentences, text, votes."""
    form = paper.form
    sheet.frame((432, 46, 540, 46 + 20 + 13 * form["to"].count("\n") + 16), 0.8)
    boxes.ticks(sheet, form["to"], 438, 52, _PRINT.but(size=8.4))
    parts.line(sheet, form["house"], _PRINT.but(gap=6))
    parts.line(sheet, form["kind"], _PRINT.but(size=17, bold=True, gap=16))
    sheet.y = max(sheet.y, 100)
    for words in form["sentences"]:
        sheet.y = _sentence(sheet, words, sheet.y)
    sheet.y += 6
    sheet.rule(62, 533, sheet.y, 1.4)
    sheet.y += 10
    style = BodyStyle(text=_TEXT, heading=_PRINT.but(bold=True, gap=5), above=6, rules="none",
                      widths=(3, 1))  # fmt: skip

    def votes() -> None:
        sheet.need(60)
        sheet.y += 4
        for words in form["votes"]:
            sheet.y = _sentence(sheet, words, sheet.y)
        sheet.y += 4

    body = finish.finish(sheet, paper, style, gap=12, inserts={"votes": votes})
    if form.get("certificate"):
        sheet.need(90)
        sheet.y = sheet.put(form["certificate"], 62, sheet.y + 12, _PRINT, width=260)
        sheet.scribble(320, sheet.y - 4, 90, 20)
    return body
