"""Schwerin: fields of the office at the right edge, fixed questions numbered below Begründung."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11.4, leading=1.24, gap=7)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet with "2/3" at its foot."""
    return boxes.framed_sheet(paper, total, (72, 58, 62, 70), _TEXT.but(size=9))


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, top = paper.form, sheet.y
    sheet.put(form["authority"], sheet.left, top, _BOLD.but(size=13), width=210)
    sheet.put("Datum:\n" + form["date"], 330, top, _TEXT.but(size=10), width=80)
    y = top
    for label, text in form["fields"]:
        sheet.put(label, 420, y, _TEXT.but(size=8.5))
        y = sheet.put(text, 480, y, _TEXT.but(size=8.5), width=70)
    sheet.y = max(y, top + 62) + 12
    parts.line(sheet, form["kind"], _BOLD.but(size=16, gap=2))
    parts.line(sheet, form["number_line"], _BOLD.but(size=12, gap=6))
    parts.line(sheet, form["status"], _BOLD.but(size=11, gap=10))
    top = sheet.y
    sheet.frame((sheet.left, top, sheet.right, top + 22 + 14 * max(1, len(form["bodies"]))))
    sheet.put("Beratung und Beschlussfassung", sheet.left + 5, top + 3, _TEXT.but(underline=True))
    sheet.y = top + 19
    for text in form["bodies"]:
        sheet.y = sheet.put(text, sheet.left + 5, sheet.y, _TEXT.but(size=10.6), width=440)
    sheet.y = max(sheet.y, top + 36) + 12
    parts.line(sheet, "Betreff", _BOLD.but(gap=1))
    parts.line(sheet, form["title"], _TEXT.but(gap=9))
    style = BodyStyle(text=_TEXT.but(align="justify"), heading=_BOLD.but(gap=4), above=5,
                      sub=_TEXT.but(bold=True, gap=3))  # fmt: skip
    boxes.pieces(body := Body(sheet, style), paper.body,
                 {"sign": lambda: boxes.signature(sheet, form, _TEXT),
                  "boxes": lambda: _questions(sheet, form["boxes"])})  # fmt: skip
    return body


def _questions(sheet: Sheet, questions: list[tuple[str, str]]) -> None:
    """Set questions with their boxes below them."""
    for question, answers in questions:
        sheet.need(40)
        parts.line(sheet, question, _BOLD.but(gap=2))
        sheet.y = boxes.ticks(sheet, answers, sheet.left, sheet.y, _TEXT) + 6
