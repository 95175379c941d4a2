"""A West German town, 1965 to 1989: a printed form, filled in with a typewriter."""

from __future__ import annotations

from samples.aside.layouts import b_parts
from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TYPED = Style(family="elite", size=10.6, leading=1.34, gap=9)
_FORM = Style(family="sans", size=7.5, leading=1.2, gap=0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet: the number of the form at the foot of the first page."""

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            middle = _TYPED.but(align="center")
            text = f"- {page.page.number} -"
            page.put(text, page.left, 44, middle, width=page.right - page.left)
            page.y = 82

    def footer(page: Sheet) -> None:
        if page.page.number == 1:
            page.put(paper.form["form"], page.left, page.bottom + 34, _FORM.but(size=6.5))

    return Sheet(margins=(82, 50, 52, 78), header=header, footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, text = paper.form, _TYPED
    width = sheet.right - sheet.left
    printed = _FORM.but(family="sans", bold=True)
    sheet.put(form["authority"], sheet.left, sheet.y, printed.but(size=11), width=260)
    sheet.put(form["kind"], sheet.left, sheet.y, printed.but(size=15, align="right"), width=width)
    sheet.y += 34
    b_parts.grid(sheet, form["grid"], _FORM, text)
    sheet.y += 4
    top = sheet.y
    for label, ticked in form.get("boxes", ()):
        x = sheet.left + (4 if label == form["boxes"][0][0] else 130)
        sheet.checkbox(x, top + 3, ticked=ticked, size=8)
        sheet.put(label, x + 13, top + 3, _FORM.but(size=8.5))
        sheet.y = top + 18
    sheet.y += 6
    style = BodyStyle(
        text=text,
        heading=text.but(underline=not form.get("open"), spaced=form.get("open", False), gap=6),
        above=6,
        rules="none",
        widths=form.get("widths", ()),
    )
    return b_parts.run(Body(sheet, style), paper.body, form, text)


def letter(sheet: Sheet, paper: Paper) -> Body:
    """Set a typewritten letter of an office, without a form."""
    form, text = paper.form, _TYPED
    width = sheet.right - sheet.left
    low = sheet.put(form["authority"], sheet.left, sheet.y, text, width=250)
    sheet.put(form["place"], sheet.left, sheet.y, text.but(align="right"), width=width)
    sheet.y = low + 14
    low = sheet.put(form["address"], sheet.left, sheet.y, text, width=240)
    sheet.put(form.get("number", " "), 340, sheet.y, text, width=200)
    sheet.y = low + 18
    parts.line(sheet, form["kind"], text.but(spaced=True, gap=6))
    parts.labels(sheet, form["subject"], text, shift=64)
    sheet.y += 10
    style = BodyStyle(text=text, heading=text.but(underline=True, gap=6), above=6)
    return b_parts.run(Body(sheet, style), paper.body, form, text)
