"""Prints of the Stadtverordneten 1898 to 1932: number, kind and subject are one sentence.

Number in the margin, the subject letter-spaced inside the sentence, day and college at the end.
"""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "oldstandard": Style(family="oldstandard", size=12, leading=1.3, gap=7, align="justify"),
    "serif": Style(family="serif", size=11.2, leading=1.3, gap=7, align="justify"),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; a running head names the session's prints."""
    text = _FACES[paper.form["face"]].but(align="center", size=10)

    def header(page: Sheet) -> None:
        shown = paper.form["running"] if page.page.number == 1 else f"- {page.page.number} -"
        page.put(shown, page.left, 46, text, width=page.right - page.left)
        page.rule(page.left - 30, page.right, 62, 0.8)

    return Sheet(margins=(112, 82, 74, 70), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the number in the margin beside the sentence, text, day, college and names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    sheet.put(form["number"], sheet.left - 38, sheet.y, text.but(bold=True, align="left"), width=36)
    sheet.flow(form["lead"], text)
    sheet.y += 6
    style = BodyStyle(text=text.but(first=18), heading=text.but(align="center", gap=4), above=8,
                      rules="none", widths=(3, 1))  # fmt: skip
    body = parts.set_body(sheet, paper, style)
    sheet.y += 8
    left = text.but(align="left")
    parts.line(sheet, form["day"], left.but(gap=6))
    parts.line(sheet, form["college"], left.but(align="center", gap=4))
    old_parts.names(sheet, form["signatures"], left)
    return body
