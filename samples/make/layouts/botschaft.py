"""Switzerland: a page of the booklet for a Gemeindeversammlung, item large, request in a frame."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "oldstandard": Style(family="oldstandard", size=12, leading=1.3, gap=7, align="justify"),
    "sans": Style(family="sans", size=10.4, leading=1.36, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet: a running head over a rule, the number of the page below."""
    form, text = paper.form, _FACES[paper.form["face"]].but(size=9, align="left")

    def header(page: Sheet) -> None:
        page.put(form["running"], page.left, 40, text, width=page.right - page.left)
        page.rule(page.left, page.right, 54, 0.5)

    def footer(page: Sheet) -> None:
        shown = str(form["first_page"] + page.page.number - 1)
        middle = text.but(align="center")
        page.put(shown, page.left, page.bottom + 24, middle, width=page.right - page.left)

    return Sheet(margins=(96, 76, 96, 80), header=header, footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set item and subject, request and report, place, officers."""
    form, text = paper.form, _FACES[paper.form["face"]]
    left = text.but(align="left")
    parts.line(sheet, form["item"], left.but(size=text.size * 1.1, gap=2))
    parts.line(sheet, form["title"], left.but(bold=True, size=text.size * 1.5, gap=6))
    parts.line(sheet, form["kind"], left.but(gap=14))
    style = BodyStyle(text=text, heading=left.but(bold=True, gap=3), above=8, rules="none",
                      widths=(3, 1))  # fmt: skip
    body = Body(sheet, style)
    edges: list[float] = []

    def frame() -> None:
        if not edges:
            edges.append(sheet.y)
            sheet.left, sheet.right, sheet.y = sheet.left + 12, sheet.right - 12, sheet.y + 4
            return
        sheet.left, sheet.right = sheet.left - 12, sheet.right + 12
        sheet.frame((sheet.left, edges[0], sheet.right, sheet.y + 4), 1)
        sheet.y += 16

    frame()
    boxes.pieces(body, paper.body, {"frame": frame})
    sheet.y += 12
    parts.line(sheet, form["close"], left.but(gap=8))
    old_parts.names(sheet, form["signatures"], left)
    return body
