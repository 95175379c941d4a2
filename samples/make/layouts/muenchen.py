"""München: Sitzungsvorlage with Vortrag, Antrag and Beschluss."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=11, leading=1.25, gap=8)
_BOLD = _TEXT.but(bold=True)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; from page 2 on "Seite n" stands at the head."""

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            right = _TEXT.but(size=10, align="right")
            page.put(
                f"Seite {page.page.number}", page.left, 40, right, width=page.right - page.left
            )
            page.y = 74

    return Sheet(margins=(72, 56, 66, 70), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form = paper.form
    small = _TEXT.but(size=9.5)
    left = sheet.put(form["phone"], sheet.left, sheet.y, small, width=180)
    right = sheet.put(form["department"], 312, sheet.y, _BOLD, width=220)
    sheet.y = max(left, right) + 26
    parts.line(sheet, form["title"], _BOLD.but(size=12, gap=14))
    parts.line(sheet, f"Sitzungsvorlage Nr. {form['number']}", _BOLD.but(gap=12))
    sheet.y = sheet.put("Anlagen:", sheet.left, sheet.y, _TEXT)
    sheet.y = sheet.put(form["enclosures"], sheet.left, sheet.y, _TEXT) + 16
    parts.line(sheet, form["decision"], _BOLD.but(size=11, gap=2))
    parts.line(sheet, form["public"], _TEXT.but(gap=14))
    style = BodyStyle(
        text=_TEXT, heading=_BOLD.but(size=11.5, gap=8), sub=_BOLD.but(gap=4), above=8
    )
    main, _, rest = paper.body.partition("@signatures")
    body = Body(sheet, style)
    body.set(main)
    sheet.need(150)
    sheet.y += 10
    sheet.y = sheet.put("Der Stadtrat der Landeshauptstadt München", sheet.left, sheet.y, _TEXT) + 8
    top = sheet.y
    for x, label, name, role in form["signatures"]:
        sheet.put(label, x, top, _TEXT)
        sheet.scribble(x, top + 44, 80)
        sheet.put(f"{name}\n{role}", x, top + 54, _TEXT, width=210)
    sheet.y = top + 54 + 2 * _TEXT.line + 20
    for text in rest.strip().split("\n\n"):
        sheet.flow(text, _TEXT.but(hyphenate=False))
    return body
