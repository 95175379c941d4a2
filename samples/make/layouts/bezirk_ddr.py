"""GDR, council of a Kreis or Bezirk: typed, the number only at the foot, the day with the name."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "typewriter": Style(family="typewriter", size=10, leading=1.46, gap=8, hyphenate=True),
    "elite": Style(family="elite", size=10.2, leading=1.42, gap=8, hyphenate=True),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet: the number stands at the foot of every page."""
    text = _FACES[paper.form["face"]]

    def footer(page: Sheet) -> None:
        page.put(paper.form["foot"], page.left, page.bottom + 22, text, width=440)

    head = old_parts.numbered(text, "Blatt {}")
    return Sheet(margins=(84, 58, 56, 82), header=head, footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the house, the purpose as an underlined heading, a few typed pairs, the text."""
    form, text = paper.form, _FACES[paper.form["face"]]
    old_parts.sides(sheet, form["house"], form["mark"], text, gap=30)
    parts.line(sheet, form["purpose"], text.but(underline=True, gap=20))
    for label, value in form["pairs"]:
        low = sheet.put(label, sheet.left, sheet.y, text, width=130)
        sheet.y = max(low, sheet.put(value, 226, sheet.y, text, width=310)) + 6
    old_parts.dashes(sheet, sheet.y + 4)
    sheet.y += 18
    style = BodyStyle(text=text, heading=text.but(underline=True, gap=5), above=6, rules="none")
    body = finish.finish(sheet, paper, style, gap=28)
    old_parts.tail(sheet, paper, text)
    return body
