"""A print of the 1920s: motion of members 'und Genossen' as one sentence, names run on."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="oldstandard", size=12.4, leading=1.28, gap=6, align="justify", first=20)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_TEXT, "{}", y=44, below=70)
    return Sheet(margins=(84, 60, 84, 70), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set term and number over a rule, the sentence of kind and matter, the text, the names."""
    form = paper.form
    plain = _TEXT.but(first=0, align="left")
    old_parts.sides(sheet, form["left"], form["right"], plain.but(size=11), gap=4)
    sheet.rule(84, 511, sheet.y, 0.5)
    sheet.rule(84, 511, sheet.y + 2.4, 1.4)
    sheet.y += 26
    parts.line(sheet, form["kind"], plain.but(size=18, align="center", bold=True, gap=6))
    parts.line(sheet, form["of"], plain.but(align="center", gap=8))
    sheet.flow(form["matter"], plain.but(align="center", gap=14))
    style = BodyStyle(text=_TEXT, heading=plain.but(align="center", spaced=True, gap=4), above=4,
                      rules="none", widths=(3, 1))  # fmt: skip
    body = finish.finish(sheet, paper, style, gap=14)
    parts.line(sheet, form["place"], plain.but(gap=8))
    sheet.flow(form["names"], plain.but(align="right"))
    return body
