"""A preprinted form of 1972 to 1998, filled in on a typewriter: small labels above the values,
boxes for the public status, a table with columns for the votes, places for signatures.
"""

from __future__ import annotations

from samples.aside.layouts import a_parts
from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TYPED = Style(family="elite", size=10, leading=1.34, gap=7)
_FORM = Style(family="sans", size=8, gap=2)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the number of the form stands at the foot of every page."""
    form = paper.form

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            width = page.right - page.left
            text = f"Seite {page.page.number} der Vorlage Nr. {form['number']}"
            page.put(text, page.left, 40, _FORM.but(align="right"), width=width)
            page.y = 66

    def footer(page: Sheet) -> None:
        a_parts.small_footer(page, [(form["form_number"], "left")], _FORM.but(size=6.5))

    return Sheet(margins=(74, 46, 52, 66), header=header, footer=footer, total=total)


def _cell(
    sheet: Sheet, x: float, y: float, size: tuple[float, float], label: str, value: str
) -> None:
    sheet.frame((x, y, x + size[0], y + size[1]), 0.8)
    sheet.put(label, x + 3, y + 2, _FORM.but(size=7))
    sheet.put(value, x + 5, y + 12, _TYPED.but(hyphenate=False), width=size[0] - 8)


def _status(sheet: Sheet, paper: Paper, x: float, y: float, width: float) -> None:
    sheet.frame((x, y, x + width, y + 34), 0.8)
    for index, (label, ticked) in enumerate(paper.form["status"]):
        at = y + 5 + index * 14
        sheet.checkbox(x + 5, at, ticked=ticked, size=8)
        sheet.put(label, x + 18, at - 1, _FORM)


def _head(sheet: Sheet, paper: Paper) -> None:
    form = paper.form
    left, right, top = sheet.left, sheet.right, sheet.y
    sheet.frame((left, top, left + 290, top + 44), 0.8)
    sheet.put(form["authority"], left + 5, top + 5, _FORM.but(size=11, bold=True), width=280)
    _cell(sheet, left + 290, top, (right - left - 290, 44), form["label"], form["number"])
    y = top + 44
    parts_ = form["cells"]
    width = 290 / len(parts_)
    for index, (label, value) in enumerate(parts_):
        _cell(sheet, left + index * width, y, (width, 34), label, value)
    _status(sheet, paper, left + 290, y, right - left - 290)
    y += 34
    lines = len(sheet.wrap(form["title"], _TYPED, right - left - 8))
    _cell(sheet, left, y, (right - left, 18 + lines * _TYPED.line), "Betreff", form["title"])
    sheet.y = y + 18 + lines * _TYPED.line
    if form["rows"]:
        sheet.y += 4
        table(sheet, [form["heads"], *form["rows"]], form["columns"], _TYPED.but(hyphenate=False),
              rules="grid", head=_FORM.but(size=7.5), pad=3)  # fmt: skip


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set a paper."""
    form = paper.form
    parts.line(sheet, form["kind"], _FORM.but(size=15, bold=True, gap=6))
    _head(sheet, paper)
    sheet.y += 4 if form["rows"] else 14
    style = BodyStyle(
        text=_TYPED, heading=_TYPED.but(bold=bool(form.get("bold")), underline=True, gap=5),
        above=6, rules="none", widths=form.get("widths", (2.4, 1, 1)),
    )  # fmt: skip
    body = a_parts.LooseBody(sheet, style)

    def signature() -> None:
        sheet.y += 10
        a_parts.signatures(sheet, form["signature"], _TYPED, width=form.get("width", 150))
        sheet.y += 6

    a_parts.set_blocks(body, paper.body, {"signature": signature})
    return body
