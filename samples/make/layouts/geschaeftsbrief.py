"""Letters of an administration, 1950s to 1970s: printed head and foot, typed text.

The line of references has printed labels in small type and typed values below them.
"""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TYPED = {
    "typewriter": Style(family="typewriter", size=10.2, leading=1.46, gap=9),
    "elite": Style(family="elite", size=10.6, leading=1.38, gap=9),
}
_PRINT = Style(family="oldstandard", size=9, leading=1.2, gap=4)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet: a printed foot on page 1, a typed line at the foot of each."""
    typed = _TYPED[paper.form["face"]]

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            page.y = page.put(f"- {page.page.number} -", page.left, 50, typed) + 16

    def footer(page: Sheet) -> None:
        if paper.form.get("mark"):
            text = paper.form["mark"].format(page=page.page.number)
            page.put(text, page.left, 752, typed, width=page.right - page.left)
        if page.page.number == 1:
            page.rule(page.left, page.right, 772, 0.5)
            for index, text in enumerate(paper.form["foot"]):
                page.put(text, page.left + index * 160, 776, _PRINT.but(size=7.4), width=150)

    return Sheet(margins=(78, 44, 56, 112), header=header, footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the letter."""
    form, typed = paper.form, _TYPED[paper.form["face"]]
    sheet.shield(sheet.left, sheet.y, 42)
    big = _PRINT.but(size=17, spaced=True)
    sheet.put(form["authority"], sheet.left + 50, sheet.y + 2, big, width=400)
    sheet.put(form["office"], sheet.left + 50, sheet.y + 28, _PRINT.but(size=11), width=400)
    sheet.y += 64
    small = _PRINT.but(size=7.2)
    sheet.put(form["return"], sheet.left, sheet.y, small, width=300)
    sheet.put(form["contact"], 400, sheet.y, small.but(size=8.4), width=140)
    sheet.y = sheet.put(form["address"], sheet.left, sheet.y + 16, typed, width=280)
    sheet.y = max(sheet.y + 18, 208)
    for index, (label, value) in enumerate(form["line"]):
        x = sheet.left + (0, 118, 244, 362)[index]
        sheet.put(label, x, sheet.y, small.but(size=8), width=116)
        sheet.put(value, x, sheet.y + 12, typed, width=124)
    sheet.y += 44
    if form.get("kind"):
        parts.line(sheet, form["kind"], typed.but(spaced=True, gap=10))
    parts.labels(sheet, form["subject"], typed, shift=form.get("shift", 66))
    sheet.y += 14
    style = BodyStyle(text=typed, heading=typed.but(underline=True), above=6, rules="none",
                      widths=(3, 1, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.y += 12
    old_parts.names(sheet, form["signatures"], typed)
    old_parts.tail(sheet, paper, typed)
    return body
