"""Bonn: a ruled block with every label above its value, headings in capitals, public status
between dashes.
"""

from __future__ import annotations

from samples.aside.layouts import a_parts
from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="dejavu", size=9.3, leading=1.36, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = Style(family="sans", size=7.5, gap=2)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; number and page stand beside each other at the foot."""
    form = paper.form

    def footer(page: Sheet) -> None:
        texts = [(form["number"], "left"), (f"Seite {page.page.number} von {total}", "right")]
        a_parts.small_footer(page, texts, _SMALL.but(size=8))

    return Sheet(margins=(66, 48, 60, 72), footer=footer, total=total)


def _cell(sheet: Sheet, box: tuple[float, float, float, float], label: str, value: str) -> None:
    sheet.frame(box, 0.5)
    sheet.put(label, box[0] + 4, box[1] + 2, _SMALL)
    sheet.put(value, box[0] + 4, box[1] + 12, _TEXT.but(hyphenate=False), width=box[2] - box[0] - 8)


def _head(sheet: Sheet, paper: Paper) -> None:
    form = paper.form
    top, left, right = sheet.y, sheet.left, sheet.right
    sheet.put("Bundesstadt Bonn", left, top, _BOLD.but(size=15))
    sheet.put("Der Rat", left, top + 20, _TEXT)
    sheet.y = top + 44
    parts.line(sheet, form["kind"], _BOLD.but(size=13, gap=2, hyphenate=False))
    if form.get("public"):
        parts.line(sheet, f"- {form['public']} -", _TEXT.but(gap=6))
    top = sheet.y + 2
    cells = form["cells"]
    for index, (label, value) in enumerate(cells):
        row, column = divmod(index, 2)
        x0, x1 = (left, left + 300) if column == 0 else (left + 300, right)
        y = top + row * 30
        _cell(sheet, (x0, y, x1, y + 30), label, value)
    sheet.y = top + 30 * ((len(cells) + 1) // 2)
    lines = len(sheet.wrap(form["title"], _BOLD, right - left - 8))
    box = (left, sheet.y, right, sheet.y + 16 + lines * _BOLD.line)
    sheet.frame(box, 0.5)
    sheet.put("Betreff", left + 4, box[1] + 2, _SMALL)
    sheet.put(form["title"], left + 4, box[1] + 12, _BOLD, width=right - left - 8)
    sheet.y = box[3] + 8
    if form["rows"]:
        table(sheet, [form["heads"], *form["rows"]], form.get("columns", (220, 70, 100, 79)),
              _TEXT.but(size=8.8, hyphenate=False), rules="grid", head=_SMALL)  # fmt: skip


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set a paper."""
    form = paper.form
    _head(sheet, paper)
    style = BodyStyle(
        text=_TEXT.but(align="justify"), heading=_TEXT.but(gap=5), sub=_BOLD.but(gap=3), above=8,
        rules="rows", widths=(2.6, 1, 1), head=_BOLD.but(size=8.5),
    )  # fmt: skip
    body = a_parts.LooseBody(sheet, style)

    def signature() -> None:
        sheet.y += 14
        a_parts.signatures(sheet, form["signature"], _TEXT, width=form.get("width", 200))
        sheet.y += 10

    blocks = {"signature": signature, "letter": lambda: a_parts.letter(body, form["letter"], _TEXT)}
    a_parts.set_blocks(body, paper.body, blocks)
    return body
