"""A letter press in broken type about 1920 to 1932: address, subject, one column."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="fraktur", size=13, leading=1.3, align="justify", gap=5, first=20)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    flat = _TEXT.but(first=0, align="center")

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            text = f"{page.page.number}"
            page.put(text, page.left, 48, flat, width=page.right - page.left)
            page.y = 76

    return Sheet(margins=(84, 62, 72, 76), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, flat = paper.form, _TEXT.but(first=0, align="left")
    low = sheet.put(form["authority"], sheet.left, sheet.y, flat.but(size=15), width=260)
    sheet.put(form["place"], 352, sheet.y, flat, width=180)
    sheet.put(form["number"], 352, sheet.y + 24, flat, width=180)
    sheet.y = max(low, sheet.y + 60) + 14
    if form.get("address"):
        sheet.y = sheet.put(form["address"], sheet.left, sheet.y, flat, width=260) + 12
    if form.get("kind"):
        parts.line(sheet, form["kind"], flat.but(size=17, align="center", gap=6))
    parts.labels(sheet, [("Betrifft:", form["title"])], flat, shift=64)
    sheet.y += 12
    style = BodyStyle(text=_TEXT, heading=flat.but(spaced=True, gap=4), above=6, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.need(80)
    sheet.y += 10
    ends = [
        sheet.put(text, x, sheet.y, flat.but(align="center"), width=190)
        for x, text in form["signatures"]
    ]
    sheet.y = max(ends)
    return body
